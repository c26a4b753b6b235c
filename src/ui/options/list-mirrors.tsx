/** Where the list is fetched from, and one more address for it. Only addresses that the package allows can be added, and that is said. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedView, ListStatus } from '../../family/tab-status.ts';
import { plainText, type Words } from '../words.ts';
import type { ListActions, MirrorTold } from './list-section.tsx';

export interface ListMirrorsProps {
  readonly words: Words;
  readonly feed: FeedView;
  readonly actions: ListActions;
  onTold(list: ListStatus | null): void;
}

export function ListMirrors({ words, feed, actions, onTold }: ListMirrorsProps): JSX.Element {
  const [url, setUrl] = useState('');
  const [result, setResult] = useState<MirrorTold | null>(null);

  const add = async () => {
    const told = await actions.addMirror(url);
    setResult(told?.result ?? null);
    if (told?.result === 'added') setUrl('');
    onTold(told?.list ?? null);
  };
  const remove = async (mirror: string) => {
    setResult(null);
    onTold(await actions.removeMirror(mirror));
  };
  return (
    <details>
      <summary>{words.t('list.mirrors')}</summary>
      <ul class="rows">
        {feed.mirrors.map((mirror) => (
          <li key={mirror.url}>
            <span class="host">{plainText(mirror.url)}</span>
            {mirror.added && (
              <button
                type="button"
                aria-label={`${words.t('list.remove')}: ${plainText(mirror.url)}`}
                onClick={() => void remove(mirror.url)}
              >
                {words.t('list.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field">
          <span>{words.t('list.mirror')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <span class="small">{words.t('list.mirror.note')}</span>
        </label>
        <button type="submit">{words.t('list.add')}</button>
      </form>
      <p role="status">{result && words.t(`list.add.${result}`, { origins: feed.origins.join(', ') })}</p>
    </details>
  );
}
