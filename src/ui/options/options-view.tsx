/** The settings page: few choices, each saved at once, and everything that is kept can be seen and erased. */
import type { JSX } from 'preact';
import { type HelpLine, placesWithLines } from '../../family/help-lines.ts';
import type { Settings } from '../../family/settings.ts';
import { ELSEWHERE, placeName } from '../help/place-name.ts';
import { LanguageChoice, SizeChoice } from '../language-choice.tsx';
import type { HistoryTold, PassTold, SettingsTold } from '../told.ts';
import type { Words } from '../words.ts';
import { Contacts } from './contacts.tsx';
import { Erase } from './erase.tsx';
import { History } from './history.tsx';
import { Kept, type KeptProps } from './kept.tsx';
import { type ListActions, ListSection } from './list-section.tsx';
import { Passes } from './passes.tsx';

export interface OptionsProps {
  readonly words: Words;
  readonly told: SettingsTold;
  readonly passes: readonly PassTold[];
  readonly history: readonly HistoryTold[];
  readonly helpLines: readonly HelpLine[];
  readonly now: number;
  /** Something was just saved. */
  readonly saved: boolean;
  readonly listActions?: ListActions;
  onChange(change: Partial<Settings>): void;
  onWithdraw(host: string): void;
  onErase(): Promise<boolean>;
  onEraseHistory(): void;
  onExport: KeptProps['onExport'];
  save: KeptProps['save'];
}

export function OptionsView(props: OptionsProps): JSX.Element {
  const { words, told, onChange } = props;
  const { settings } = told;
  return (
    <main class="options">
      <h1>{words.t('options.title')}</h1>
      <p role="status" class="saved">
        {props.saved && words.t('options.saved')}
      </p>
      {told.repaired && <p class="caution">{words.t('options.repaired')}</p>}
      <LanguageChoice words={words} settings={settings} onChange={onChange} />
      <SizeChoice words={words} settings={settings} onChange={onChange} />
      <label class="field">
        <span>{words.t('options.place')}</span>
        <select value={settings.place} onChange={(event) => onChange({ place: event.currentTarget.value })}>
          <option value="">{words.t('options.place.unset')}</option>
          {placesWithLines(props.helpLines).map((place) => (
            <option key={place} value={place}>
              {placeName(words.language, place)}
            </option>
          ))}
          <option value={ELSEWHERE}>{words.t('help.other-place')}</option>
        </select>
        <span class="small">{words.t('options.place.note')}</span>
      </label>
      <fieldset class="choices tall">
        <legend>{words.t('options.notice')}</legend>
        {([1, 2, 3] as const).map((from) => (
          <label key={from} class="choice">
            <input
              type="radio"
              name="notice"
              checked={settings.noticeFrom === from}
              onChange={() => onChange({ noticeFrom: from })}
            />
            <span>{words.t(`options.notice.${from}`)}</span>
          </label>
        ))}
      </fieldset>
      <Contacts words={words} contacts={settings.contacts} onChange={(contacts) => onChange({ contacts })} />
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">{words.t('options.sites')}</h2>
        <p>{words.t(told.allSites ? 'options.sites.on' : 'watch.only-chats')}</p>
        {!told.allSites && (
          <a class="button" href="/welcome.html">
            {words.t('watch.allow')}
          </a>
        )}
      </section>
      <section aria-labelledby="check-title">
        <h2 id="check-title">{words.t('check.title')}</h2>
        <p>{words.t('check.lead')}</p>
        <a class="button" href="/check.html">
          {words.t('check.title')}
        </a>
      </section>
      <section aria-labelledby="practice-title">
        <h2 id="practice-title">{words.t('practice.title')}</h2>
        <p>{words.t('practice.note')}</p>
        <a class="button" href="/practice.html">
          {words.t('practice.open')}
        </a>
      </section>
      <Passes words={words} passes={props.passes} onWithdraw={props.onWithdraw} />
      <History words={words} rows={props.history} onErase={props.onEraseHistory} />
      <ListSection
        words={words}
        list={told.list}
        now={props.now}
        {...(props.listActions ? { actions: props.listActions } : {})}
      />
      <Kept words={words} onExport={props.onExport} save={props.save} />
      <Erase words={words} onErase={props.onErase} />
    </main>
  );
}
