/** A site on the embedded list with a page of its own to open: what the warning page stands before. */
import { expect } from 'vitest';
import type { FakeHosts } from '../fake-hosts.ts';
import { candidates } from '../listed-hosts.ts';
import type { KinwardBrowser } from './browser.ts';

/** @returns its host name. */
export async function serveListedSite(browser: KinwardBrowser, hosts: FakeHosts): Promise<string> {
  const { verdicts } = await browser.ask('links:check', { urls: candidates() });
  const listed = verdicts.find(({ verdict }) => verdict === 'listed')?.host ?? '';
  expect(listed).not.toBe('');
  hosts.serve(listed, () => ({ body: '<!doctype html><title>Gains</title><h1>Gains</h1>' }));
  return listed;
}
