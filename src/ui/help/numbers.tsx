/** The lines themselves, bank or embassy first; shared by the section "Whom to call" and by the doors. */
import type { JSX } from 'preact';
import { type ChosenLines, dialable, type HelpLine } from '../../family/help-lines.ts';
import type { Words } from '../words.ts';

export interface NumbersProps {
  readonly words: Words;
  readonly lines: ChosenLines['lines'];
  /** Money is the bank's matter, a journey the embassy's. */
  readonly about: 'money' | 'journey';
}

export function Numbers({ words, lines, about }: NumbersProps): JSX.Element {
  return (
    <ul class="lines">
      <li>
        <strong>{words.t(about === 'money' ? 'help.bank' : 'help.consular')}</strong>
        <span class="small">{words.t(about === 'money' ? 'help.bank.note' : 'help.consular.note')}</span>
      </li>
      {lines.map((line) => (
        <Line key={`${line.kind} ${line.number} ${line.url}`} words={words} line={line} />
      ))}
    </ul>
  );
}

function Line({ words, line }: { words: Words; line: HelpLine }): JSX.Element {
  const digits = dialable(line);
  return (
    <li>
      <span>{line.names[words.language]}</span>
      {digits && (
        <a class="number" href={`tel:${digits}`}>
          {line.number}
        </a>
      )}
      {line.url.startsWith('https://') && (
        <a href={line.url} target="_blank" rel="noreferrer">
          {new URL(line.url).host}
        </a>
      )}
      {line.hours === 'always' && <span class="small">{words.t('help.hours.always')}</span>}
    </li>
  );
}
