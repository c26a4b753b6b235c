/**
 * Opaque keys for threads and messages. What leaves the tab is a hash of the contact's name and of the message's id, never
 * either of them; the worker hashes again with the device's secret before anything is stored.
 */
import type { ThreadFacts } from '../detection/chat/message.ts';

/** SHA-256 as 64 hex digits. */
export type Digest = (text: string) => Promise<string>;

export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Only "group" and "not a group" are told apart: whether a chat of two is recognised as one depends on what the page has
 * drawn so far, and a key must not.
 */
export function threadName(site: string, thread: ThreadFacts & { readonly identity: string }): string {
  return `${site}|${thread.kind === 'group' ? 'group' : 'direct'}|${thread.identity}`;
}

/** What a message is called inside the tab. `version` is '' for a message as first seen, else its changed content. */
export function messageName(thread: string, id: string, version = ''): string {
  return version === '' ? `${thread}|${id}` : `${thread}|${id}|${version}`;
}

/** First 16 hex digits of the hash of a message's name. */
export async function messageKey(digest: Digest, name: string): Promise<string> {
  return (await digest(name)).slice(0, 16);
}
