/** The nodes of the marks: a button that says what it is, and what it means behind it. Knows nothing of where they stand. */
import type { Language } from '../../family/settings.ts';
import { plainText, type Words } from '../words.ts';
import { button, element, icon } from './element.ts';
import type { Mark } from './marks.tsx';
import { LOOK, PURSE, QUESTION, STOP, TWIN } from './shapes.ts';

const SHAPES: Record<Mark['kind'], string> = { listed: STOP, lookalike: TWIN, unknown: QUESTION, address: PURSE };

interface Parts {
  readonly words: Words;
  readonly language: Language;
  /** What a mark means was opened or closed. */
  onToggle(): void;
}
export interface MarkNodes {
  of(id: string): HTMLElement | undefined;
  /** Brings the nodes in line with the marks; what stays the same is not touched. */
  show(marks: readonly Mark[]): void;
  /** Closes what is open; the focus stays on its button. */
  close(): void;
}

export function createMarkNodes(
  document: Document,
  place: HTMLElement,
  { words, language, onToggle }: Parts,
): MarkNodes {
  const nodes = new Map<string, { readonly node: HTMLElement; readonly looks: string }>();
  let openId: string | null = null;
  let serial = 0;

  const follow = () => {
    for (const [id, { node }] of nodes) {
      node.querySelector('button')?.setAttribute('aria-expanded', String(id === openId));
      const about = node.querySelector<HTMLElement>('.about');
      if (about) about.hidden = id !== openId;
    }
    onToggle();
  };
  const toggle = (id: string) => {
    openId = openId === id ? null : id;
    follow();
  };
  const make = ({ id, kind, host, risky = false }: Mark): HTMLElement => {
    serial += 1;
    const about = words.t(risky && kind === 'address' ? 'mark.address.risky' : `mark.${kind}.about`, {
      host: plainText(host),
    });
    return element(document, 'div', { class: `mark ${kind}${risky ? ' risky' : ''}`, lang: language }, [
      button(
        document,
        // Several marks may say the same: a screen reader hears at once which link or address each is about.
        { 'aria-expanded': String(openId === id), 'aria-describedby': `about-${serial}` },
        [icon(document, risky ? LOOK : SHAPES[kind]), words.t(`mark.${kind}.label`)],
        (event) => event.isTrusted && toggle(id),
      ),
      element(document, 'p', { class: 'about', id: `about-${serial}`, hidden: openId === id ? undefined : '' }, [
        about,
      ]),
    ]);
  };

  return {
    of: (id) => nodes.get(id)?.node,
    show(marks) {
      const wanted = new Set(marks.map(({ id }) => id));
      if (openId !== null && !wanted.has(openId)) openId = null;
      for (const [id, { node }] of nodes)
        if (!wanted.has(id)) {
          node.remove();
          nodes.delete(id);
        }
      let next = place.firstChild;
      for (const mark of marks) {
        const looks = `${mark.kind} ${mark.risky} ${mark.host}`;
        const old = nodes.get(mark.id);
        const node = old?.looks === looks ? old.node : make(mark);
        if (old && old.node !== node) old.node.replaceWith(node);
        else if (node !== next) place.insertBefore(node, next);
        nodes.set(mark.id, { node, looks });
        next = node.nextSibling;
      }
    },
    close() {
      if (openId === null) return;
      openId = null;
      follow();
    },
  };
}
