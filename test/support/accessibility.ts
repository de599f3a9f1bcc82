import {a11ySnapshot} from '@web/test-runner-commands';

/** Node of the accessibility tree. */
interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly AccessibilityNode[];
}

const flat = (node: AccessibilityNode): AccessibilityNode[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Returns all nodes of the page's accessibility tree in Chromium; `undefined` in other engines, which do not expose it. */
export async function accessibilityNodes(): Promise<AccessibilityNode[] | undefined> {
  if (!('chrome' in window)) return undefined;
  // The package's types say that it returns nothing.
  return flat((await a11ySnapshot({})) as unknown as AccessibilityNode);
}
