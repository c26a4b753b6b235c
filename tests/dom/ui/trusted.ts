/** Presses as a person makes them, for tests: dispatched events are forged by nature, these say they are not. */

export function press(target: Element, type = 'click', more: Record<string, unknown> = {}): void {
  dispatch(target, type, true, more);
}

/** A press as a page would forge it. */
export function forge(target: Element, type = 'click', more: Record<string, unknown> = {}): void {
  dispatch(target, type, false, more);
}

function dispatch(target: Element, type: string, isTrusted: boolean, more: Record<string, unknown>): void {
  const event = new Event(type, { bubbles: true, composed: true });
  for (const [name, value] of Object.entries({ ...more, isTrusted }))
    Object.defineProperty(event, name, { value, configurable: true });
  target.dispatchEvent(event);
}

/** Keeps the closed shadow roots that are made while `work` runs, so that a test may look into them. */
export function catchRoots(work: () => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const original = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = original.call(this, init);
    roots.push(root);
    return root;
  };
  try {
    work();
  } finally {
    Element.prototype.attachShadow = original;
  }
  return roots;
}
