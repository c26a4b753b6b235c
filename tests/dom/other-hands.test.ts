/** Pages drawn by another hand than the replicas: each message once, in order, words and side exact, and nothing besides. */
import { expect, it } from 'vitest';
import { createTelegram } from '../../src/sites/telegram.ts';
import { createWechat } from '../../src/sites/wechat.ts';
import { createWhatsapp } from '../../src/sites/whatsapp.ts';
import { mount } from '../fixtures/sites/mount.ts';
import { OTHER_TELEGRAM } from '../fixtures/sites/other-hands/telegram.ts';
import { OTHER_WECHAT } from '../fixtures/sites/other-hands/wechat.ts';
import { OTHER_WHATSAPP } from '../fixtures/sites/other-hands/whatsapp.ts';

const NOW = Date.parse('2026-04-01T00:00:00');
const SITES = { whatsapp: createWhatsapp, wechat: createWechat, telegram: createTelegram };

it.each([...OTHER_WHATSAPP, ...OTHER_WECHAT, ...OTHER_TELEGRAM])(
  '$name',
  async ({ site, url, html, messages, thread }) => {
    const page = mount(html, '', url);
    const seen = SITES[site](() => NOW).look(page.document);
    await page.close();
    // Groups on Telegram count from one: their ids carry the group.
    const told = seen.messages.map(({ id, from, text, state }) => ({
      id: id.split('@')[0],
      from,
      text,
      ...(state === 'deleted' && { deleted: true }),
    }));
    if (thread === null) expect(seen.thread).toBeNull();
    else {
      expect(told).toEqual(messages.map(({ at: _, ...rest }) => rest));
      expect(seen.thread).toMatchObject(thread);
      expect(seen.state).toBe('open');
    }
    for (const { id, at } of messages)
      if (at) expect(seen.messages.find((m) => m.id === id)?.at, id).toBe(Date.parse(at));
  },
);
