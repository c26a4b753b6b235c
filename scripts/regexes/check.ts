/** Asks recheck whether a regular expression can be stalled by a hostile text. Knows no file. */
import { createRequire } from 'node:module';
import { check } from 'recheck';

/** Longest time for one expression, in ms; what is not known by then is treated as a finding. */
const TIMEOUT_MS = 60_000;

/** The checker works with a clock; on a busy machine it may object to what is in order. What is wrong is found every time. */
const ASKED = 3;

/**
 * The program for this machine where npm could install it, else the same thing in JavaScript, three times slower; never Java.
 * recheck reads the choice from the environment with each call.
 */
export function chooseBackend(): 'native' | 'pure' {
  let backend: 'native' | 'pure' = 'native';
  try {
    createRequire(createRequire(import.meta.url).resolve('recheck')).resolve(
      `recheck-${process.platform}-${process.arch}/package.json`,
    );
  } catch {
    // Optional package of another machine: not an error.
    backend = 'pure';
  }
  process.env.RECHECK_BACKEND = backend;
  return backend;
}

export interface Finding {
  /** "exponential", "2nd degree polynomial", "not known: timeout" ... */
  readonly what: string;
  /** A text that stalls it, as recheck writes it; empty where none is known. */
  readonly attack: string;
}

/** Null where the time to match grows no faster than the text. */
export async function findStall(source: string, flags: string): Promise<Finding | null> {
  let found: Finding | null = null;
  for (let asked = 0; asked < ASKED; asked++) {
    const answer = await check(source, flags, { timeout: TIMEOUT_MS });
    if (answer.status === 'safe') return null;
    found =
      answer.status === 'vulnerable'
        ? { what: answer.complexity.summary, attack: answer.attack.pattern }
        : { what: `not known: ${answer.error.kind}`, attack: '' };
  }
  return found;
}
