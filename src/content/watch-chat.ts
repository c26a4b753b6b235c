/** Conductor of the chat watch in the tab. */
export function watchChat(_document: Document): void {}
