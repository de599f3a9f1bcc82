/** Properties that take the values of a syntax, by which a browser checks what somebody has typed. */
const checkedBy: Readonly<Record<string, string>> = {
  '<color>': 'color',
  '<length>': 'width',
  '<number>': 'line-height',
  '<time>': 'transition-duration',
  '<font-family>': 'font-family',
};

/** Returns true unless a value cannot be of a syntax, such as `<color>`. */
export function isOfSyntax(value: string, syntax: string): boolean {
  const property = checkedBy[syntax];
  return value === '' || property === undefined || CSS.supports(property, value);
}

/** Returns a colour as `#rrggbb`, which a colour picker needs. Half-transparent ones lose that. */
export function hexOf(color: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !CSS.supports('color', color)) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
