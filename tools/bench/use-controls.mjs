/** Runs in the page: waits until what a tap has changed has been painted, and told of. */
async function painted() {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  // web-vitals takes what it is told in idle time.
  await new Promise((done) => requestIdleCallback(done));
}

/**
 * Taps on every row until it is open, and on both ends of every slider.
 *
 * @param {import('puppeteer-core').Page} page Page for fingers.
 * @returns {Promise<{rows: number, sliders: number}>} How many were used. What stands in a row that is closed again is left out.
 */
export async function useControls(page) {
  const used = {rows: 0, sliders: 0};
  for (const control of await page.$$('>>> :is(summary, input[type="range"])')) {
    if (!(await control.isVisible())) continue;
    await control.evaluate((node) => node.scrollIntoView({block: 'center', behavior: 'instant'}));
    const {x, y, width, height} = await control.boundingBox();
    const tap = async (share) => {
      await page.touchscreen.tap(x + width * share, y + height / 2);
      await page.evaluate(painted);
    };
    if (await control.evaluate((node) => node.localName === 'summary')) {
      const isOpen = await control.evaluate((node) => node.parentElement.open);
      for (let taps = isOpen ? 2 : 1; taps; taps--) await tap(0.5);
      used.rows++;
    } else {
      for (const share of [0.1, 0.9]) await tap(share);
      used.sliders++;
    }
  }
  return used;
}
