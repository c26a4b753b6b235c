/**
 * People whom the person has chosen to ask. Kept as settings on the device; nobody is told of being chosen, and nothing is ever
 * sent by itself: from here come only the links that the person may press. Pure.
 */
import * as v from 'valibot';

/** More than a few is nobody: the card offers them one by one. */
export const MAX_CONTACTS = 3;

/** A telephone number as people write it, or an e-mail address; '' where the person will be asked face to face. */
const PHONE = /^\+?\d[\d ().-]{1,30}$/;
const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{3,100}$/;

export const contactSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  reach: v.pipe(
    v.string(),
    v.trim(),
    v.check((reach) => reach === '' || PHONE.test(reach) || MAIL.test(reach)),
  ),
});
export type TrustedContact = v.InferOutput<typeof contactSchema>;

export interface ContactLinks {
  /** `tel:` link, null where there is no number. */
  readonly call: string | null;
  /** `sms:` or `mailto:` link with the text in it, null where the person is to be asked face to face. */
  readonly write: string | null;
}

/** @param text what the message says at first; the person can change it before sending. @param subject of an e-mail. */
export function contactLinks({ reach }: TrustedContact, subject: string, text: string): ContactLinks {
  const body = encodeURIComponent(text);
  if (PHONE.test(reach)) {
    const digits = reach.replace(/[^\d+]/g, '');
    return { call: `tel:${digits}`, write: `sms:${digits}?&body=${body}` };
  }
  if (!MAIL.test(reach)) return { call: null, write: null };
  // Only the address itself goes before the question mark: what a person typed must not add headers of its own.
  return {
    call: null,
    write: `mailto:${encodeURIComponent(reach)}?subject=${encodeURIComponent(subject)}&body=${body}`,
  };
}
