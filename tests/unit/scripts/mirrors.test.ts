/** KINWARD_HOSTS: which addresses a build may fetch lists from, and what stands in the manifest's connect-src. */
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../scripts/build/manifest.ts';
import { FeedSettingWrong, feedOrigins, mirrorsOf } from '../../../scripts/build/mirrors.ts';

describe('KINWARD_HOSTS', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['https://feed.example/kinward', ['https://feed.example/kinward/']],
    ['https://feed.example/a/, https://second.example', ['https://feed.example/a/', 'https://second.example/']],
    ['http://127.0.0.1:8080/feed/', ['http://127.0.0.1:8080/feed/']],
  ])('%s', (text, mirrors) => expect(mirrorsOf({ KINWARD_HOSTS: text })).toEqual(mirrors));

  test.each([
    'http://feed.example/',
    'feed.example',
    'https://feed.example/?a=1',
    'https://feed.example/#a',
    'https://me@feed.example/',
    'ftp://feed.example/',
    "https://feed.example/ 'unsafe-eval'",
  ])('%s is refused', (text) => expect(() => mirrorsOf({ KINWARD_HOSTS: text })).toThrow(FeedSettingWrong));

  test('two mirrors on one host are one origin', () => {
    const settings = { KINWARD_HOSTS: 'https://feed.example/a/ https://feed.example/b/' };
    expect(feedOrigins(settings)).toEqual(['https://feed.example']);
  });
});

test('the default build can reach nobody', () => {
  const before = process.env.KINWARD_HOSTS;
  delete process.env.KINWARD_HOSTS;
  const policy = (manifestFor('chrome', false).content_security_policy as { extension_pages: string }).extension_pages;
  if (before !== undefined) process.env.KINWARD_HOSTS = before;
  expect(policy).toContain("connect-src 'self';");
});
