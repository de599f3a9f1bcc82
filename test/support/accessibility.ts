import {a11ySnapshot} from '@web/test-runner-commands';

/** A node of what assistive technology is told. */
interface Told {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly Told[];
}

const flat = (node: Told): Told[] => [node, ...(node.children ?? []).flatMap(flat)];

/** All that assistive technology is told of the page, in Chromium alone; `undefined` where the engine does not tell. */
export async function told(): Promise<Told[] | undefined> {
  if (!('chrome' in window)) return undefined;
  // The package's types say that it gives nothing.
  return flat((await a11ySnapshot({})) as unknown as Told);
}
