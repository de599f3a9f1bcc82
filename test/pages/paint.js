// Keeps what the browser says of its paints, and how far the page had come then.
window.paints = [];
for (const type of ['paint', 'largest-contentful-paint'].filter((type) => PerformanceObserver.supportedEntryTypes.includes(type))) {
  new PerformanceObserver((list) => {
    for (const {name, entryType, element} of list.getEntries()) paints.push({name: name || entryType, id: element?.id});
  }).observe({type, buffered: true});
}
