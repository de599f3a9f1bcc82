import {expect} from '@open-wc/testing';
import {until} from './wait.js';

/** Runs something that saves one file, and takes the file in place of the browser. */
export async function saved(run: () => unknown): Promise<{name: string; type: string; text: string}> {
  const files: {name: string; href: string}[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({name: this.download, href: this.href});
  };
  try {
    await run();
    await until(() => files.length);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [{name, href} = {name: '', href: ''}, ...more] = files;
  expect(more).to.be.empty;
  const blob = await (await fetch(href)).blob();
  return {name, type: blob.type, text: await blob.text()};
}
