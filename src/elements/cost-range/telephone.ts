/** A telephone number as the clinic writes it, and the address that dials it. */
export interface Telephone {
  readonly text: string;
  /** A `tel:` address (RFC 3966). `undefined` if it is not certain what to dial. */
  readonly href: string | undefined;
}

// Fewest digits of a number that is complete without those after it.
const COMPLETE = 7;
// Most digits of an international number (ITU-T E.164).
const MAX_DIGITS = 15;

const keypad = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const keyOf = (letter: string): string => String(keypad.findIndex((letters) => letters.includes(letter.toUpperCase())) + 2);

// Countries whose numbers keep a zero after the country code (ITU-T E.164 national numbering plans).
const KEEPS_ZERO = /^\+(39|378|379|225|241|242)$/;

const EXTENSION = /(?:;ext=|(?:\bext(?:ension|n)?|\bx|\banexo|\binterno|\bposte|\bdurchwahl|\bdw)\.?\s*:?\s*|#\s*)(\d{1,8})\s*$/i;

// The digits of every script stand in order, so those before a digit count it.
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

// Splits what can only be two numbers: each complete, or the second with a plus.
function split(text: string): string[] {
  const parts = text.split(/\s*(?:[,،、;|\n]|\/|\s(?:or|o|oder|ou|and|y|und|et)\s)\s*(?=[+(\p{Nd}])(?!ext=)|\s+(?=\+)/iu);
  return parts.every((part) => digitsIn(asciiDigits(part)) >= COMPLETE) ? parts : [text];
}

const asciiDigits = (text: string): string => text.normalize('NFKC').replace(/\p{Nd}/gu, digitOf);

function hrefOf(given: string): string | undefined {
  // A label such as "Tel.:" comes before the number; marks of direction are not dialled.
  const text = asciiDigits(given)
    .replace(/\p{Cf}/gu, '')
    .replace(/^[\p{L}\p{M}\s.]*(?::\s*|\s+(?=[+(\d])|(?=\+))/u, '')
    .trim();
  const extension = EXTENSION.exec(text);
  const number = extension ? text.slice(0, extension.index) : text;
  const [, start = ''] = /^(\+\d{1,3})(?!\d)/.exec(number) ?? [];
  const national = KEEPS_ZERO.test(start)
    ? number.replace('(0)', '0')
    : start
      ? number.replace(/^(\+\d+)[\s().-]*0(?=\D|\d)/, '$1 ')
      : number;
  const [, head = '', tail = ''] = /^([^A-Za-z]*)(.*)$/s.exec(national.replace(/^(00\d*[\s.-]*)\(0\)/, '$1')) ?? [];
  // Letters stand for keys in a number that is incomplete without them; anywhere else they are words.
  if (tail && (!digitsIn(head) || digitsIn(head) >= COMPLETE)) return undefined;
  // A slash after a complete number names a second one by its last digits.
  const [first = '', second] = head.split('/');
  if (second !== undefined && digitsIn(first) >= COMPLETE) return undefined;
  const dialled = (head + tail.replace(/[A-Za-z]/g, keyOf)).replace(/[\s().\-/\p{Pd}]/gu, '');
  if (!/^\+?\d+$/.test(dialled) || digitsIn(dialled) < 3 || digitsIn(dialled) > MAX_DIGITS) return undefined;
  return `tel:${dialled}${extension?.[1] ? `;ext=${extension[1]}` : ''}`;
}

/**
 * Reads the telephone numbers in a text. libphonenumber would know every country's numbers, but weighs more than the library.
 *
 * @param text Text as a clinic writes it: one number, or several.
 * @returns Each number, in order, with the address that dials it.
 */
export const readTelephones = (text: string): Telephone[] => split(text).map((one) => ({text: one.trim(), href: hrefOf(one)}));
