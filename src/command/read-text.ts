import {readFile} from 'node:fs/promises';
import {Fault, reason} from './fault.js';

/** Decodes text by the name of its character set; as UTF-8 where that is not known. */
export function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Reads a file of text. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Fault(`${file} could not be read: ${reason(error)}`);
  });
  return decoded(bytes, 'utf-8');
}
