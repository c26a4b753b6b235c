/** Puts text on the clipboard, in a press. False where the browser refuses: the page then says what to do instead. */

export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
