// Another library that took one of our tags first.
customElements.define(
  'smp-overview',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = '[Not ours]';
    }
  },
);
