import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../../../src/detection/chat/message.ts';
import {
  ASKING,
  createOpinion,
  messageTokens,
  ORDINARY,
  WHOLE,
} from '../../../../../src/detection/chat/opinion/opinion.ts';
import { BUCKETS, bucketOf } from '../../../../../src/detection/chat/opinion/tokens.ts';
import type { LinearModel, Weights } from '../../../../../src/detection/chat/opinion/weights.ts';

/** A model that knows one character and nothing else. @param roles in which it counts (features.ts). */
function knows(text: string, value: number, roles: readonly number[], bias: number): LinearModel {
  const values = new Int8Array(BUCKETS);
  for (const token of messageTokens(text)) for (const role of roles) values[bucketOf(token, role)] = value;
  return { bias, step: 1, values };
}
const ANYONE = 1;
const OWN = 4;
/** Of the course alone, of one message alone. */
function weights(course: number, asking = 0): Weights {
  return {
    models: {
      course: knows('鑫', course, [ANYONE], -2),
      asking: knows('转', asking, [OWN], -3),
      paying: knows('好', 0, [OWN], -3),
    },
    verdict: { bias: 3, coefficients: { course: 1, asking: 0, paying: 0 } },
  };
}
const message = (text: string, from: ChatMessage['from'] = 'them'): ChatMessage => ({
  id: text,
  from,
  text,
  at: null,
  links: [],
});

function hear(
  opinion: ReturnType<typeof createOpinion>,
  texts: readonly string[],
  from: ChatMessage['from'] = 'them',
  named = false,
) {
  return texts.flatMap((text, i) => opinion.hear(message(text, from), `${i}-${text}`, 1000 + i, named));
}
const talk = (n: number, last = '今天下雨') => [...Array.from({ length: n - 1 }, (_, i) => `天气${i}`), last];

describe('the opinion on the whole', () => {
  it('is told once for each strength reached, at the message that reached it', () => {
    expect(hear(createOpinion(weights(127)), talk(8, '鑫'))).toEqual([
      { concept: WHOLE, message: '7-鑫', at: 1007, by: 'them', strength: 3 },
    ]);
  });

  it('is silent before there is a conversation, and tells then', () => {
    const opinion = createOpinion(weights(127));
    expect(hear(opinion, ['鑫', '天', '地', '人'])).toEqual([]);
    expect(opinion.hear(message('和'), 'later', 5, false).map(({ concept }) => concept)).toEqual([WHOLE]);
  });

  it('hears a message once', () => {
    const opinion = createOpinion(weights(127));
    hear(opinion, talk(4));
    for (let i = 0; i < 20; i++) expect(opinion.hear(message('鑫'), 'same', 1, false).length).toBe(i === 0 ? 1 : 0);
  });

  it('stays silent over any other talk', () => {
    expect(hear(createOpinion(weights(0)), talk(60))).toEqual([]);
  });
});

describe('ordinary talk', () => {
  const told = (texts: readonly string[], named: boolean) =>
    hear(createOpinion(weights(-127)), texts, 'them', named).map(({ concept, strength }) => [concept, strength]);

  it('is called so once, after some messages, where a sign was named', () => {
    expect(told(['鑫', ...talk(9)], true)).toEqual([[ORDINARY, 1]]);
    expect(told(['鑫', '天'], true)).toEqual([]);
  });

  it('is not spoken of where nothing was named: nothing of such a chat is kept', () => {
    expect(told(['鑫', ...talk(60)], false)).toEqual([]);
  });

  it('is no longer called so once the talk has turned', () => {
    // The word leaves the window with the messages that follow.
    const later = Array.from({ length: 60 }, (_, i) => `别的${i}`);
    expect(told(['鑫', ...later], true)).toEqual([
      [ORDINARY, 1],
      [ORDINARY, 2],
    ]);
  });

  it('is not claimed of what is merely unknown, nor of a language that was not learnt', () => {
    expect(told(talk(30), true)).toEqual([]);
    for (const other of ['こんにちは', 'chị ơi chuyển khoản giúp em được không, mai em trả lại ngay'])
      expect(told(['鑫', ...Array.from({ length: 9 }, (_, i) => `${other}${i}`)], true)).toEqual([]);
    const french = Array.from({ length: 9 }, (_, i) => `où étais-tu à Noël, ça va, être là${i}`);
    expect(told(['鑫', ...french], true)).toEqual([[ORDINARY, 1]]);
  });
});

describe('a message that asks', () => {
  it('is named when it is theirs, not when the reader says the same', () => {
    const asks = (from: ChatMessage['from']) =>
      hear(createOpinion(weights(0, 127)), ['转'], from).map(({ concept }) => concept);
    expect(asks('them')).toEqual([ASKING]);
    expect(asks('me')).toEqual([]);
  });

  it('is not named where it is another', () => {
    expect(hear(createOpinion(weights(0, 127)), talk(12))).toEqual([]);
  });
});

it('reads no words out of links', () => {
  expect([...messageTokens('look https://gold-fee.example/pay now')]).toEqual([...messageTokens('look now')]);
});
