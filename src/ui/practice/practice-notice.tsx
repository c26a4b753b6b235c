/** The very notice that would stand in a chat, drawn inside the practice page and marked as practice. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from '../in-page/notice.css?inline';
import type { Notice, NoticeButton } from '../in-page/notice.ts';
import { noticeView } from '../in-page/notice-view.ts';
import type { Words } from '../words.ts';

/** In a page of our own it stands in the text, not over it. */
const IN_PLACE = ':host{position:static!important;max-width:100%!important}.notice{max-height:none;animation:none}';

export interface PracticeNoticeProps {
  readonly words: Words;
  readonly notice: Notice;
  onPress(button: NoticeButton): void;
}

export function PracticeNotice({ words, notice, onPress }: PracticeNoticeProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    // Our pages take no style element (their policy), but a sheet made by script.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css + IN_PLACE);
    root.adoptedStyleSheets = [sheet];
    let opened = true;
    const draw = () =>
      root.replaceChildren(
        noticeView(document, {
          notice,
          opened,
          onPress,
          onExpand: () => {
            opened = !opened;
            draw();
          },
        }),
      );
    draw();
  }, [notice, onPress]);
  return (
    <div class="practised">
      <p class="mark-practice">{words.t('practice.mark')}</p>
      <div ref={place} />
    </div>
  );
}
