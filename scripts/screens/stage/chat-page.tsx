/** A page that looks like a chat, with nothing but invented lines, for notices and marks to stand on. */
import { render } from 'preact';
import { createNoticeHost } from '../../../src/ui/in-page/host.tsx';
import { createMarkLayer } from '../../../src/ui/in-page/marks.tsx';
import css from '../../../src/ui/in-page/notice.css?inline';
import type { Notice } from '../../../src/ui/in-page/notice.ts';
import { noticeView } from '../../../src/ui/in-page/notice-view.ts';
import type { Words } from '../../../src/ui/words.ts';

/** `real`: in the closed shadow root, as people see it. `plain`: in the page, opened, so that checkers can read it. */
export type Staging = 'real' | 'plain';

function Chat() {
  return (
    <main class="chat">
      <h1>Lin · 林</h1>
      <div class="bubbles">
        <p class="them">早安，昨天说的平台在这里：</p>
        <p class="them">
          <a href="https://harvest-yield-global.example/">harvest-yield-global.example</a>
        </p>
        <p class="me">Is this the one with the daily returns?</p>
        <p class="them">
          <a href="https://exchamge.example/login">https://exchamge.example/login</a>
        </p>
        <p class="me">
          <a href="https://gold-tide.example/a/very/long/path/that/needs/two/lines?with=query&and=more">
            https://gold-tide.example/a/very/long/path/that/needs/two/lines?with=query&and=more
          </a>
        </p>
      </div>
      <footer>Type a message</footer>
    </main>
  );
}

export function showNotice(root: HTMLElement, notice: Notice, staging: Staging): void {
  document.documentElement.lang = notice.language;
  document.documentElement.classList.add('chat-stage');
  if (staging === 'real') {
    render(<Chat />, root);
    const told: string[] = [];
    const host = createNoticeHost(document, {
      onPress: (button) => told.push(button),
      onFought: () => told.push('fought'),
    });
    host.show(notice);
    Object.assign(window, { told });
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  render(
    <main>
      <h1>Kinward</h1>
    </main>,
    root,
  );
  root
    .querySelector('main')
    ?.append(noticeView(document, { notice, opened: true, onPress: () => {}, onExpand: () => {} }));
}

export function showMarks(root: HTMLElement, words: Words): void {
  document.documentElement.lang = words.language;
  document.documentElement.classList.add('chat-stage');
  render(<Chat />, root);
  const kinds = ['listed', 'lookalike', 'unknown'] as const;
  const anchors = [...root.querySelectorAll('a')];
  const layer = createMarkLayer(document, { words, language: words.language });
  layer.set(
    kinds.flatMap((kind, i) => {
      const anchor = anchors[i];
      return anchor ? [{ id: kind, kind, anchor, host: new URL(anchor.href).host }] : [];
    }),
  );
}
