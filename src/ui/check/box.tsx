/** One box for everything, and a place for a file beside it. Nothing happens before the press. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { Words } from '../words.ts';

export interface BoxProps {
  readonly words: Words;
  readonly text: string;
  readonly busy: boolean;
  onText(text: string): void;
  onCheck(): void;
  onFile(file: File): void;
}

export function Box({ words, text, busy, onText, onCheck, onFile }: BoxProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (busy) return;
    if (file) onFile(file);
    else if (dropped !== '') onText(dropped);
  };
  return (
    <form
      class={`box${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <label class="field">
        <span>{words.t('check.box')}</span>
        <textarea
          rows={6}
          value={text}
          readOnly={busy}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          <Icon name="eye" />
          {words.t('check.button')}
        </button>
        <label class={`button file${busy ? ' off' : ''}`}>
          <input
            type="file"
            accept=".txt,.zip,.json,.html,text/plain,application/zip"
            disabled={busy}
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              // The same file may be chosen again after a stop.
              input.value = '';
              if (file) onFile(file);
            }}
          />
          {words.t('check.file')}
        </label>
      </div>
      <p class="small">{words.t('check.file.drop')}</p>
    </form>
  );
}

export function HowToExport({ words }: { words: Words }): JSX.Element {
  return (
    <details class="door">
      <summary>
        <Icon name="question" />
        {words.t('check.file.how')}
      </summary>
      <ul>
        <li>{words.t('check.file.how.1')}</li>
        <li>{words.t('check.file.how.2')}</li>
        <li>{words.t('check.file.how.3')}</li>
      </ul>
    </details>
  );
}
