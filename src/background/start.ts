/** Composition root of the worker. */
export function start(): void {}
