/** Conductor of the page watch in the tab. */
export function watchPage(_document: Document): void {}
