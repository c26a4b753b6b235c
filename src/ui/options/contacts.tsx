/** Whom the person would ask: chosen by them alone, kept here, told nothing. The card "Ask someone I trust" offers them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { contactSchema, MAX_CONTACTS, type TrustedContact } from '../../family/trusted-contacts.ts';
import { plainText, type Words } from '../words.ts';

export interface ContactsProps {
  readonly words: Words;
  readonly contacts: readonly TrustedContact[];
  onChange(contacts: TrustedContact[]): void;
}

export function Contacts({ words, contacts, onChange }: ContactsProps): JSX.Element {
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const [odd, setOdd] = useState(false);

  const add = () => {
    const contact = v.safeParse(contactSchema, { name, reach });
    setOdd(!contact.success);
    if (!contact.success) return;
    setName('');
    setReach('');
    onChange([...contacts, contact.output]);
  };
  return (
    <section aria-labelledby="contacts-title">
      <h2 id="contacts-title">{words.t('contacts.title')}</h2>
      <p>{words.t('contacts.note')}</p>
      <ul class="rows">
        {contacts.map((contact, index) => (
          <li key={index}>
            <span>
              {plainText(contact.name)}
              {contact.reach !== '' && <span class="small">{plainText(contact.reach)}</span>}
            </span>
            <button
              type="button"
              aria-label={`${words.t('contacts.remove')}: ${plainText(contact.name)}`}
              onClick={() => onChange(contacts.filter((_, i) => i !== index))}
            >
              {words.t('contacts.remove')}
            </button>
          </li>
        ))}
      </ul>
      {contacts.length < MAX_CONTACTS && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="field">
            <span>{words.t('contacts.name')}</span>
            <input
              type="text"
              autocomplete="off"
              maxLength={40}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.t('contacts.reach')}</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              maxLength={120}
              value={reach}
              onInput={(event) => setReach(event.currentTarget.value)}
            />
            <span class="small">{words.t('contacts.reach.note')}</span>
          </label>
          <button type="submit">{words.t('contacts.add')}</button>
        </form>
      )}
      <p role="status">{odd && words.t('contacts.odd')}</p>
    </section>
  );
}
