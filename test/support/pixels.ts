import {executeServerCommand} from '@web/test-runner-commands';
import {contrastOf} from './contrast.js';

/** Takes a picture of a part of the window, one pixel for each CSS pixel. Only in Chromium and Firefox. */
export async function picture(clip: {x: number; y: number; width: number; height: number}): Promise<ImageData> {
  const png = await executeServerCommand<string, object>('screenshot', {...clip, x: clip.x + scrollX, y: clip.y + scrollY});
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Counts the pixels whose colours before and after have a contrast of at least 3:1. */
export function changedPixels(before: ImageData, after: ImageData): number {
  let changed = 0;
  const at = ({data}: ImageData, place: number) => [data[place], data[place + 1], data[place + 2]] as [number, number, number];
  for (let place = 0; place < before.data.length; place += 4) {
    const [one, other] = [at(before, place), at(after, place)];
    if (one.join() !== other.join() && contrastOf(one, other) >= 3) changed++;
  }
  return changed;
}
