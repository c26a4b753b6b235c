/** The conversation that `npm start` plays: the practice one, moved to end today, or one of the person's own, as it is. */
import { join } from 'node:path';
import type { Language } from '../../src/family/settings.ts';
import { BadInput, jsonLines } from '../check/json-lines.ts';
import type { StartOptions } from './options.ts';

export interface PlayedMessage {
  readonly from: 'them' | 'me';
  readonly text: string;
  /** ISO date-time. */
  readonly at: string;
  readonly who?: string;
  readonly media?: 'picture' | 'voice' | 'video';
}
export interface Conversation {
  readonly id: string;
  /** What stands above the chat: a number for an unknown contact, else a name. */
  readonly title: string;
  readonly unknownContact: boolean;
  readonly group: boolean;
  readonly language: Language;
  readonly practice: boolean;
  readonly messages: readonly PlayedMessage[];
}

const PRACTICE = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'practice');
const DAY_MS = 24 * 60 * 60 * 1000;
/** A reserved number that belongs to nobody (Ofcom's range for drama). */
const NOBODY = '+44 7700 900456';
/** How the conversation files write what is not text. */
const MEDIA: Readonly<Record<string, PlayedMessage['media']>> = {
  图片: 'picture',
  圖片: 'picture',
  picture: 'picture',
  photo: 'picture',
  语音: 'voice',
  語音: 'voice',
  voice: 'voice',
  视频: 'video',
  影片: 'video',
  video: 'video',
};

function languageOf(tag: unknown): Language {
  const text = typeof tag === 'string' ? tag.toLowerCase() : '';
  if (/^zh-(hant|tw|hk)/.test(text)) return 'zh-TW';
  if (text.startsWith('zh')) return 'zh-CN';
  return text.startsWith('fr') ? 'fr' : 'en';
}

function readMessage(value: unknown, where: string, fallback: string): PlayedMessage {
  const row = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { from, text, t, who } = row;
  if (from !== 'them' && from !== 'me') throw new BadInput(`${where}: "from" must be "them" or "me"`);
  if (typeof text !== 'string') throw new BadInput(`${where}: "text" must be a string`);
  if (t !== undefined && (typeof t !== 'string' || Number.isNaN(Date.parse(t))))
    throw new BadInput(`${where}: "t" must be an ISO date-time`);
  const media = MEDIA[/^\[(.{1,10})\]$/u.exec(text.trim())?.[1]?.toLowerCase() ?? ''];
  return {
    from,
    text: media ? '' : text,
    at: t ?? fallback,
    ...(typeof who === 'string' ? { who } : {}),
    ...(media ? { media } : {}),
  };
}

/** The row of the file as a conversation. Throws BadInput that names the line and the message. */
export async function loadConversation(path: string, id: string | null, now: number): Promise<Conversation> {
  for await (const { number, value } of jsonLines(path)) {
    if (id !== null && value.id !== id) continue;
    const where = `${path}, line ${number}`;
    if (!Array.isArray(value.messages) || value.messages.length === 0)
      throw new BadInput(`${where}: "messages" must be a list with at least one message`);
    const start = now - value.messages.length * 60_000;
    const messages = value.messages.map((message: unknown, i) =>
      readMessage(message, `${where}, message ${i}`, new Date(start + i * 60_000).toISOString()),
    );
    const unknownContact = value.knownContact !== true;
    const name = typeof value.contact === 'string' ? value.contact : null;
    return {
      id: String(value.id ?? number),
      title: name ?? (unknownContact ? NOBODY : 'A. Friend'),
      unknownContact,
      group: value.group === true || typeof value.group === 'string',
      language: languageOf(value.lang),
      practice: false,
      messages,
    };
  }
  throw new BadInput(id === null ? `empty file: ${path}` : `no row with id "${id}" in ${path}`);
}

/** Moves all messages by whole days, so that the last one lies within the last 24 hours before `now`. */
export function endingToday(conversation: Conversation, now: number): Conversation {
  const last = Date.parse(conversation.messages.at(-1)?.at ?? '');
  const shift = Math.floor((now - last) / DAY_MS) * DAY_MS;
  const messages = conversation.messages.map((message) => ({
    ...message,
    at: new Date(Date.parse(message.at) + shift).toISOString(),
  }));
  return { ...conversation, messages };
}

export async function conversationFor(options: StartOptions, now: number): Promise<Conversation> {
  if (options.chat !== null) {
    const own = await loadConversation(options.chat, options.id, now);
    return { ...own, language: options.language ?? own.language };
  }
  const chinese = options.language === null || options.language.startsWith('zh');
  const file = join(PRACTICE, chinese ? 'conversation.jsonl' : 'conversation-en.jsonl');
  const practice = endingToday(await loadConversation(file, null, now), now);
  return { ...practice, language: options.language ?? practice.language, practice: true };
}
