/** Draws one notice: chip, banner or card. Props in, presses out; every string becomes a text node. */
import type { JSX } from 'preact';
import type { Notice, NoticeButton } from './notice.ts';
import { Shape, shapeOfLevel } from './shape.tsx';

export interface NoticeViewProps {
  readonly notice: Notice;
  /** A chip or banner whose details are on show. */
  readonly opened: boolean;
  onPress(button: NoticeButton, event: Event): void;
  onExpand(event: Event): void;
}

export function NoticeView({ notice, opened, onPress, onExpand }: NoticeViewProps): JSX.Element {
  const { kind, level, title, lines, next, buttons, language, textSize, expand } = notice;
  const full = kind === 'card' || opened;
  const showNext = next !== undefined && (full || kind === 'banner');
  const shown = buttons.filter(({ id }) => full || id === 'hide' || (kind === 'banner' && id !== 'mistake'));
  return (
    <section
      class={`notice ${kind} level-${level} text-${textSize}`}
      lang={language}
      role={kind === 'card' ? 'alertdialog' : 'status'}
      aria-labelledby="title"
      aria-describedby={kind === 'card' ? 'why next' : undefined}
    >
      <div class="head">
        <Shape d={shapeOfLevel(level)} />
        <p class="title" id="title">
          {title}
        </p>
      </div>
      {full && lines.length > 0 && (
        <ul class="why" id="why">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {showNext && (
        <p class="next" id="next">
          {next}
        </p>
      )}
      <div class="buttons">
        {kind !== 'card' && expand && (
          <button type="button" class="expand" aria-expanded={opened} onClick={onExpand}>
            {expand}
          </button>
        )}
        {shown.map(({ id, label }) => (
          <button key={id} type="button" class={id} onClick={(event) => onPress(id, event)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
