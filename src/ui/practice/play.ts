/**
 * Plays an invented chat through the real reader and the real table, one message at a time, in the page: what a family sees in
 * practice is what a person would see. Knows no worker and no storage; nothing of it is noted anywhere.
 */
import { assess } from '../../detection/chat/assess.ts';
import type { Assessment } from '../../detection/chat/assessment.ts';
import type { Vocabulary } from '../../detection/chat/concepts/vocabulary.ts';
import { createReader } from '../../detection/chat/reader.ts';
import { emptyTimeline, record } from '../../detection/chat/timeline.ts';
import { type ActionKind, decideForChat } from '../../family/decide.ts';

export interface PracticeLine {
  readonly from: 'them' | 'me';
  readonly text: string;
}

export interface PracticeState {
  /** Messages shown so far. */
  readonly shown: readonly PracticeLine[];
  readonly assessment: Assessment;
  readonly action: ActionKind;
  readonly ended: boolean;
}

/** Between two messages of the practice chat, in its own time: a real one takes weeks. */
const STEP_MS = 6 * 60 * 60_000;

/** @param now Unix ms: the day of the last message. */
export function createPlay(
  lines: readonly PracticeLine[],
  vocabulary: Vocabulary,
  now: number,
): { readonly state: PracticeState; next(): PracticeState } {
  const facts = { kind: 'direct', contact: 'unknown' } as const;
  const reader = createReader(facts, vocabulary);
  const start = now - lines.length * STEP_MS;
  let timeline = emptyTimeline(facts.contact, start);
  const stateAt = (count: number, at: number): PracticeState => {
    const assessment = assess(timeline, { ...facts, now: at });
    return {
      shown: lines.slice(0, count),
      assessment,
      action: decideForChat(assessment.level),
      ended: count >= lines.length,
    };
  };
  let state = stateAt(0, start);
  return {
    get state() {
      return state;
    },
    next() {
      const index = state.shown.length;
      const line = lines[index];
      if (!line) return state;
      const at = start + (index + 1) * STEP_MS;
      const links = line.text.match(/https:\/\/\S{1,200}/g) ?? [];
      const key = index.toString(16).padStart(16, '0');
      const evidence = reader.read({ id: key, from: line.from, text: line.text, at, links }, key, at);
      timeline = record(timeline, evidence, { ...facts, now: at });
      state = stateAt(index + 1, at);
      return state;
    },
  };
}
