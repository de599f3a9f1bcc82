// Keeps what it is told, and says what it is asked to: to a window or through the port that came with a hello.
const told = [];
let port;
const windowOf = (to) => (to === 'parent' ? parent : parent.frames[to]);

const does = {
  ping: () => true,
  told: () => told,
  // So that whoever is asked afterwards has had it.
  say: (to, message) => windowOf(to).postMessage(message, '*'),
  // As a page says hello: with a port. What comes through it is kept.
  greet(to, message) {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}) => told.push(data);
    windowOf(to).postMessage(message, '*', [port2]);
  },
  // A question to another frame, whose answer comes after all that was said before.
  ask: (to) =>
    new Promise((answer) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => answer(null);
      windowOf(to).postMessage({probe: 'look', args: []}, '*', [port2]);
    }),
  answer: (...messages) => messages.forEach((message) => port.postMessage(message)),
};

addEventListener('message', async ({data, ports}) => {
  if (data?.probe in does) ports[0].postMessage((await does[data.probe](...data.args)) ?? null);
  else {
    told.push(data);
    port = ports[0];
  }
});
