/** Draws one notice: chip, banner or card. Plain data in, presses out; every string becomes a text node. */
import { button, element, icon } from './element.ts';
import type { Notice, NoticeButton } from './notice.ts';
import { shapeOfLevel } from './shapes.ts';

export interface NoticeViewProps {
  readonly notice: Notice;
  /** A chip or banner whose details are on show. */
  readonly opened: boolean;
  onPress(button: NoticeButton, event: Event): void;
  onExpand(event: Event): void;
}

export function noticeView(document: Document, { notice, opened, onPress, onExpand }: NoticeViewProps): HTMLElement {
  const { kind, level, title, lines, next, buttons, language, textSize, expand } = notice;
  const card = kind === 'card';
  const full = card || opened;
  const shown = buttons.filter(({ id }) => full || id === 'hide' || (kind === 'banner' && id !== 'mistake'));
  const make = (tag: string, attributes: Record<string, string>, children: (Node | string)[]) =>
    element(document, tag, attributes, children);
  return element(
    document,
    'section',
    {
      class: `notice ${kind} level-${level} text-${textSize}`,
      lang: language,
      role: card ? 'alertdialog' : 'status',
      'aria-labelledby': 'title',
      'aria-describedby': card ? 'next why' : undefined,
    },
    [
      make('div', { class: 'head' }, [
        icon(document, shapeOfLevel(level)),
        make('p', { class: 'title', id: 'title' }, [title]),
      ]),
      // What to do stands above why: on a small screen the end of the list may lie below the fold.
      next !== undefined && (full || kind === 'banner') && make('p', { class: 'next', id: 'next' }, [next]),
      full &&
        lines.length > 0 &&
        make(
          'ul',
          { class: 'why', id: 'why' },
          lines.map((line) => make('li', {}, [line])),
        ),
      element(document, 'div', { class: 'buttons' }, [
        !card &&
          expand !== undefined &&
          button(document, { class: 'expand', 'aria-expanded': String(opened) }, [expand], onExpand),
        ...shown.map(({ id, label }) => button(document, { class: id }, [label], (event) => onPress(id, event))),
      ]),
    ],
  );
}
