/**
 * Makes a button copy a text, and say so until the text changes.
 *
 * @param button The button.
 * @param source Element with the text.
 * @param status Live region for screen readers, which do not read a button again.
 * @returns A function that takes the word back.
 */
export function observeCopy(button: HTMLButtonElement, source: HTMLElement, status: HTMLElement): () => void {
  const word = button.textContent;
  const say = (text: string, announced: string): void => {
    button.textContent = text;
    status.textContent = announced;
  };
  button.addEventListener('click', () => {
    void copy(source).then((isDone) => {
      if (isDone) say('Copied', 'Copied');
      else say('Press Ctrl C', 'The code is selected. Press Control C to copy it.');
    });
  });
  return () => say(word, '');
}

async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    // Without https, or without permission: the reader copies what is selected.
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
