/** Timeline and levels: idempotent, order does not matter, dismissed warnings come back only with something new. */
import { describe, expect, it } from 'vitest';
import { assess, FADES_AFTER, FORGOTTEN_AFTER } from '../../../../src/detection/chat/assess.ts';
import type { ConceptId, Evidence } from '../../../../src/detection/chat/assessment.ts';
import { dismiss, emptyTimeline, record } from '../../../../src/detection/chat/timeline.ts';

const at = Date.UTC(2026, 2, 1);
const context = { contact: 'unknown', now: at } as const;
const asked = { ...context, kind: 'direct' } as const;

function evidence(...ids: string[]): Evidence[] {
  return ids.map((id, i) => {
    const [concept = '', strength = '3'] = id.split(':');
    return {
      concept: concept as ConceptId,
      message: `m${i}`,
      at: at + i,
      by: 'them',
      strength: Number(strength) as 1 | 2 | 3,
    };
  });
}
const levelOf = (...ids: string[]) =>
  assess(record(emptyTimeline('unknown', at), evidence(...ids), context), asked).level;

describe('levels', () => {
  it('tells what can be named before what is only learnt', () => {
    const { reasons } = assess(
      record(emptyTimeline('unknown', at), evidence('K60:2', 'K61:2', 'K3:2', 'K4:2'), context),
      asked,
    );
    expect(reasons.map(({ concept }) => concept)).toEqual(['K4', 'K3', 'K61']);
  });

  it.each<[number, string[]]>([
    [0, []],
    [1, ['K2:1', 'K35:1']],
    [1, ['K35:1', 'K36:1', 'K37:1']],
    [2, ['K3:2', 'K4:2']],
    [3, ['K5', 'K6', 'K3:2']],
    [3, ['K24:2', 'K47:2', 'K27']],
    [4, ['K16', 'K17', 'K7:2']],
    [4, ['K15', 'K7:2', 'K30:2']],
    [4, ['K32', 'K24:2']],
    // The second opinion beside what the rules name, never alone.
    [2, ['K60:1', 'K46:2']],
    [2, ['K60:1', 'K5:2']],
    [3, ['K60:3', 'K61:2', 'K22:2']],
    [3, ['K60:3', 'K30:2', 'K22:2']],
    [2, ['K60:3', 'K30:2']],
    [3, ['K60:2', 'K61:2', 'K5:2']],
    [3, ['K60:1', 'K61:2', 'K3:2', 'K4:2']],
    // Ordinary once, and no longer.
    [4, ['K62:1', 'K16', 'K17', 'K7:2', 'K62:2']],
    [4, ['K62:1', 'K32', 'K24:2']],
  ])('is %i for %j', (level, ids) => expect(levelOf(...ids)).toBe(level));
  it.each([
    [['K3:2']],
    [['K35:3', 'K36:3', 'K2:3', 'K14:3']],
    [['K7:3', 'K46:3']],
    [['K44:3', 'K41:3']],
    [['K60:3', 'K61:2']],
    [['K60:3', 'K61:2', 'K46:1', 'K28:1']],
    [['K60:3', 'K35:3', 'K36:3', 'K2:3', 'K14:3', 'K19:2']],
    // A talk that runs like ordinary talk.
    [['K62:1', 'K16', 'K17', 'K7:2']],
    [['K62:1', 'K3:2', 'K4:2']],
  ])('never passes 1 for %j', (ids) => expect(levelOf(...ids)).toBeLessThanOrEqual(1));
  it('asks more of a group', () => {
    const boasts = record(emptyTimeline('unknown', at), evidence('K8', 'K4', 'K3'), context);
    expect(assess(boasts, asked).level).toBe(3);
    expect(assess(boasts, { ...asked, kind: 'group' }).level).toBe(2);
    const handed = record(boasts, [{ concept: 'K6', message: 'z', at, by: 'them', strength: 3 }], context);
    expect(assess(handed, { ...asked, kind: 'group' }).level).toBe(3);
  });
  it('is held back where they warn of scams, unless it was reached before', () => {
    expect(levelOf('K40', 'K16', 'K17', 'K7:2')).toBeLessThan(3);
    const reached = record(emptyTimeline('unknown', at), evidence('K16', 'K17', 'K7:2'), context);
    const later: Evidence = { concept: 'K40', message: 'late', at, by: 'them', strength: 3 };
    expect(assess(record(reached, [later], context), asked).level).toBe(4);
    const ordinary: Evidence = { ...later, concept: 'K62', strength: 1 };
    expect(assess(record(reached, [ordinary], context), asked).level).toBe(4);
  });
  it('asks for a request before the second opinion makes a card of it', () => {
    expect(levelOf('K60:3', 'K5:2', 'K35:2')).toBe(2);
    expect(levelOf('K60:2', 'K3:2', 'K7:2')).toBe(2);
  });
});

describe('timeline', () => {
  it('counts a message once, in any order', () => {
    const all = evidence('K3', 'K4', 'K5', 'K6');
    const once = record(emptyTimeline('unknown', at), all, context);
    const again = record(once, [...all].reverse(), context);
    expect(again).toEqual(once);
    const backwards = record(emptyTimeline('unknown', at), [...all].reverse(), context);
    expect(new Map(backwards.traces.map((t) => [t.id, t]))).toEqual(new Map(once.traces.map((t) => [t.id, t])));
  });
  it('holds no text', () => {
    expect(JSON.stringify(record(emptyTimeline('unknown', at), evidence('K3'), context))).not.toMatch(/[一-鿿]/);
  });
  it('stays bounded', () => {
    let timeline = emptyTimeline('unknown', at);
    for (let i = 0; i < 2000; i++)
      timeline = record(timeline, [{ concept: 'K3', message: `m${i}`, at: at + i, by: 'them', strength: 2 }], context);
    expect(timeline.counted.length).toBeLessThanOrEqual(400);
    expect(timeline.traces[0]?.count).toBe(8);
  });
  it('a long chat that is read again after a reload stands as it did', () => {
    // 40 concepts, 25 messages each: far more keys than are remembered.
    const all = Array.from(
      { length: 1000 },
      (_, i): Evidence => ({
        concept: `K${1 + (i % 40)}`,
        message: `m${i}`,
        at: at + i,
        by: i % 3 === 0 ? 'me' : 'them',
        strength: i % 7 === 0 ? 3 : 2,
      }),
    );
    const inBatches = (start: ReturnType<typeof emptyTimeline>) => {
      let timeline = start;
      for (let i = 0; i < all.length; i += 100) timeline = record(timeline, all.slice(i, i + 100), context);
      return timeline;
    };
    const once = inBatches(emptyTimeline('unknown', at));
    expect(inBatches(once)).toEqual(once);
    // A concept seen in fewer messages than are counted is counted to the message.
    const few = record(once, [{ concept: 'K50', message: 'x', at, by: 'them', strength: 2 }], context);
    expect(inBatches(few).traces.find(({ id }) => id === 'K50')?.count).toBe(1);
  });
  it('a higher count from an earlier version stays', () => {
    const [trace] = record(emptyTimeline('unknown', at), evidence('K3'), context).traces;
    const old = { ...emptyTimeline('unknown', at), traces: trace ? [{ ...trace, count: 70 }] : [] };
    expect(record(old, evidence('K3'), context).traces[0]?.count).toBe(70);
  });
  it('is quiet after "this is a mistake" until a new strong concept comes', () => {
    const warned = record(emptyTimeline('unknown', at), evidence('K5', 'K6', 'K3'), context);
    const dismissed = dismiss(warned, at);
    expect(assess(dismissed, asked).level).toBe(0);
    const old = record(dismissed, [{ concept: 'K5', message: 'x', at, by: 'them', strength: 3 }], context);
    expect(assess(old, asked).level).toBe(0);
    const fresh = record(dismissed, [{ concept: 'K8', message: 'y', at, by: 'them', strength: 3 }], context);
    expect(assess(fresh, asked).level).toBe(3);
  });
  it('hints known at the time do not bring it back by themselves; grown into clear signs they do', () => {
    const dismissed = dismiss(record(emptyTimeline('unknown', at), evidence('K3', 'K5', 'K7:1', 'K4:1'), context), at);
    expect(assess(dismissed, asked).level).toBe(0);
    const again = (concept: ConceptId, strength: 1 | 3) =>
      assess(record(dismissed, [{ concept, message: 'y', at, by: 'them', strength }], context), asked).level;
    expect(again('K4', 1)).toBe(0);
    expect(again('K4', 3)).toBeGreaterThanOrEqual(2);
  });
  it('fades over months, not hours', () => {
    const seen = record(emptyTimeline('unknown', at), evidence('K3:2', 'K4:2'), context);
    expect(assess(seen, { ...asked, now: at + FADES_AFTER - 1000 }).level).toBe(2);
    expect(assess(seen, { ...asked, now: at + FADES_AFTER + 1000 }).level).toBe(0);
    expect(assess(seen, { ...asked, now: at + FORGOTTEN_AFTER + 1000 }).level).toBe(0);
  });
});
