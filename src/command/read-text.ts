import {readFile} from 'node:fs/promises';
import {Fault, reason} from './fault.js';

/** Decodes bytes in the named character set, or as UTF-8 if that name is unknown. */
export function decodeText(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Reads a text file in UTF-8.
 *
 * @throws {Fault} When the file cannot be read.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Fault(`${file} could not be read: ${reason(error)}`);
  });
  return decodeText(bytes, 'utf-8');
}
