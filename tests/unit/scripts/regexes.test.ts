// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is read holds templates
/** The check of regular expressions finds them all, in every way of writing, and knows a stalling one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBackend, findStall } from '../../../scripts/regexes/check.ts';
import { collect } from '../../../scripts/regexes/collect.ts';

const sources = (code: string) => collect('a.ts', code).expressions.map(({ source, flags }) => `/${source}/${flags}`);

describe('collect', () => {
  it.each([
    ['a literal', 'const a = /x+/gi;', ['/x+/gi']],
    ['a literal in a class, in JSX-free TypeScript', 'class A { readonly form: RegExp = /y/u; }', ['/y/u']],
    ['a constructed one', "new RegExp('a+', 'g')", ['/a+/g']],
    ['one without new', "RegExp('b')", ['/b/']],
    ['a template of constants', "const A = '[0-9]'; const r = new RegExp(`${A}{3}`);", ['/[0-9]{3}/']],
    ['an addition, and a constant below', "f(new RegExp(B + 'c')); const B = 'b';", ['/bc/']],
    ["another one's source", "const R = /q/i; new RegExp(`^${R.source}$`, 'm')", ['/q/i', '/^q$/m']],
    ['a copy keeps its flags', 'const r = new RegExp(/z/y)', ['/z/y', '/z/y']],
    ['raw strings', 'new RegExp(String.raw`\\d+`)', ['/\\d+/']],
    ['strings that become one', "text.match('(a+)+$')", ['/(a+)+$/']],
    [
      'no expression: text, comments, division',
      "const a = '/x/'; // /y/\nconst b = 4 / 2 / 1; text.replace('(', '')",
      [],
    ],
    ['no expression: match with a variable of unknown kind', 'router.match(route)', []],
  ])('%s', (_, code, expected) => expect(sources(code)).toEqual(expected));
  it('names the line', () => expect(collect('a.ts', '\n\nconst a = /x/;').expressions[0]?.line).toBe(3));
  it('reads JSX', () =>
    expect(collect('a.tsx', 'const a = <p title="/no/">{/yes/.test(t)}</p>;').expressions).toHaveLength(1));
  it.each([
    ['a parameter', 'const f = (word: string) => new RegExp(word);'],
    ['a call', 'new RegExp(`[${letters.join("")}]`)'],
    ['something mutable', "let a = 'x'; new RegExp(a)"],
    ['constants in a circle', 'const a = b; const b = a; new RegExp(a)'],
    ['unknown flags', "new RegExp('a', flags)"],
  ])('says what it cannot read: %s', (_, code) => {
    expect(collect('a.ts', code).expressions).toEqual([]);
    expect(collect('a.ts', code).unreadable).toHaveLength(1);
  });
  it('does not pass over a file it cannot parse', () => expect(() => collect('a.ts', 'const = /x/;')).toThrow('a.ts'));
});

describe('findStall', { timeout: 60_000 }, () => {
  const before = process.env.RECHECK_BACKEND;
  beforeAll(() => void chooseBackend());
  afterAll(() => {
    if (before === undefined) delete process.env.RECHECK_BACKEND;
    else process.env.RECHECK_BACKEND = before;
  });
  it.each([
    ['(\\w+\\s?)+$', 'exponential'],
    ['guaranteed.*profit.*deposit', 'polynomial'],
    ['\\s+$', 'polynomial'],
  ])('%s stalls', async (source, what) => {
    const found = await findStall(source, '');
    expect(found?.what).toContain(what);
    expect(found?.attack).not.toBe('');
  });
  it.each(['^[a-z]{2}\\d{2}[a-z0-9]{11,30}$', 'a{1,3}b', '[^.]\\.[^.]'])('%s does not', async (source) => {
    expect(await findStall(source, '')).toBeNull();
  });
  it('an expression that cannot be judged is a finding', async () => {
    expect((await findStall('(', ''))?.what).toContain('not known');
  });
});
