/** Applies rules to the parts found in one turn of speech. Cost bounded by the number of rules and capped hit counts. */
import type { ConceptId } from '../assessment.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Rule } from './rule.ts';

/** A part at its weighted place in the turn; `fresh` when it stands in the message just read. */
export interface Placed {
  readonly part: number;
  readonly at: number;
  readonly to: number;
  readonly fresh: boolean;
}

export interface Match {
  readonly concept: ConceptId;
  readonly strength: 1 | 2 | 3;
}

interface CompiledRule extends Rule {
  readonly groups: readonly number[][];
  readonly unless: readonly number[];
}

/** Hits of one part that are looked at; more add nothing. */
const MAX_PER_PART = 24;

export type Matcher = (hits: readonly Placed[], by: 'them' | 'me') => Match[];

/** @param rules rules whose part names all exist in the lexicon (throws otherwise). */
export function createMatcher(rules: readonly Rule[], lexicon: Lexicon): Matcher {
  const compiled: CompiledRule[] = rules.map((r) => ({
    ...r,
    groups: r.all.map((group) => group.map((name) => lexicon.part(name))),
    unless: r.not.map((name) => lexicon.part(name)),
  }));
  return (hits, by) => {
    const byPart = new Map<number, Placed[]>();
    for (const hit of hits) {
      const list = byPart.get(hit.part);
      if (!list) byPart.set(hit.part, [hit]);
      else if (list.length < MAX_PER_PART) list.push(hit);
      else if (hit.fresh) list[list.length - 1] = hit;
    }
    const best = new Map<ConceptId, 1 | 2 | 3>();
    for (const r of compiled) {
      if (r.by !== 'both' && r.by !== by) continue;
      if ((best.get(r.concept) ?? 0) >= r.strength) continue;
      if (r.unless.some((part) => byPart.has(part))) continue;
      if (fires(r, byPart)) best.set(r.concept, r.strength);
    }
    return [...best].map(([concept, strength]) => ({ concept, strength }));
  };
}

function fires(r: CompiledRule, byPart: ReadonlyMap<number, readonly Placed[]>): boolean {
  const groups: Placed[][] = [];
  for (const parts of r.groups) {
    const list: Placed[] = [];
    for (const part of parts) for (const hit of byPart.get(part) ?? []) list.push(hit);
    if (list.length === 0) return false;
    groups.push(list);
  }
  const [first = [], ...rest] = groups;
  if (r.words > 1 && new Set(first.filter((h) => h.fresh).map((h) => h.at)).size < r.words) return false;
  return first.some((anchor) => {
    let fresh = anchor.fresh;
    for (const [i, group] of rest.entries()) {
      const span = r.spans[i + 1] ?? 0;
      let near: Placed | null = null;
      for (const hit of group) {
        if (hit.at === anchor.at && hit.to === anchor.to) continue;
        if (Math.max(hit.at, anchor.at) - Math.min(hit.to, anchor.to) > span) continue;
        if (!near || (hit.fresh && !near.fresh)) near = hit;
      }
      if (!near) return false;
      fresh ||= near.fresh;
    }
    return fresh;
  });
}
