/** The two short states of the warning page: the person has left, or the warning is no longer known. */
import type { JSX } from 'preact';
import type { Words } from '../words.ts';

export function LeftPage({ words, onEmptyPage }: { words: Words; onEmptyPage(): void }): JSX.Element {
  return (
    <main class="warning left" data-state="left">
      <h1>{words.t('warning.left.title')}</h1>
      <p>{words.t('warning.left.text')}</p>
      <button type="button" class="primary" onClick={onEmptyPage}>
        {words.t('warning.left.button')}
      </button>
    </main>
  );
}

export function UnknownWarning({ words, onEmptyPage }: { words: Words; onEmptyPage(): void }): JSX.Element {
  return (
    <main class="warning left" data-state="unknown">
      <h1>{words.t('warning.unknown.title')}</h1>
      <p>{words.t('warning.unknown.text')}</p>
      <button type="button" class="primary" onClick={onEmptyPage}>
        {words.t('warning.left.button')}
      </button>
    </main>
  );
}
