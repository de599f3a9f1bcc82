// Speaks to a frame as the page that holds it does: what a test says itself comes from another window.
window.say = (frame, message, ports) => frame.contentWindow.postMessage(message, '*', ports);
window.heard = [];
addEventListener('message', ({data}) => heard.push(data));
