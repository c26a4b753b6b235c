/** Firefox with the production build in it, its fake hosts, and Kinward's own pages at a fixed address. */
import { join } from 'node:path';
import type { FakeHosts } from '../fake-hosts.ts';
import { type Firefox, startFirefox } from './marionette.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** What Firefox's store gets. */
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');
const ADDON = 'kinward@kinward.example';
/** The address of the extension's own pages; any UUID will do. */
const UUID = '6d9ac0fe-3c1b-4a55-9f8e-2b4d5c6e7f80';

export interface KinwardFirefox extends Firefox {
  readonly base: string;
  /** Grants the optional permissions as the person's yes on the prompt would; a headless test cannot press it. */
  grantAllSites(): Promise<void>;
  /** The number by which extensions know the tab that is on show in the window. */
  tabId(): Promise<number>;
  /** Asks the worker from one of Kinward's own pages; the tab on show must be such a page. */
  ask<T>(name: string, payload: object): Promise<T>;
}

/**
 * @param extension folder of another build: a copy with another update source.
 * @param profile as in {@link startFirefox}; what the extension stored in it is there again after a crash.
 */
export async function openFirefox(
  hosts: FakeHosts,
  language = 'zh-CN',
  extension = FIREFOX_BUILD,
  profile?: string,
): Promise<KinwardFirefox> {
  const firefox = await startFirefox(
    {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${hosts.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // Extensions of a test are installed for one run of the browser; their storage must not go with them.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'toolkit.startup.max_resumed_crashes': -1,
      'browser.sessionstore.resume_from_crash': false,
      'intl.accept_languages': language,
    },
    profile,
  );
  try {
    await firefox.install(extension);
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return {
    ...firefox,
    base: `moz-extension://${UUID}/`,
    async grantAllSites() {
      await firefox.privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
        const grant = { permissions: ["webNavigation"], origins: ["http://*/*", "https://*/*"] };
        await ExtensionPermissions.add(${JSON.stringify(ADDON)}, grant, extension);
      })()`);
    },
    tabId: () =>
      firefox.privileged(`(() => {
        const { Management } = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs");
        const window = Services.wm.getMostRecentWindow("navigator:browser");
        return Management.global.tabTracker.getId(window.gBrowser.selectedTab);
      })()`),
    async ask<T>(name: string, payload: object) {
      const message = JSON.stringify({ name, payload });
      const reply = await firefox.page<{ ok: boolean; value: T; code?: string }>(
        `browser.runtime.sendMessage(${message})`,
      );
      if (!reply?.ok) throw new Error(`${name}: ${reply?.code ?? 'no answer'}`);
      return reply.value;
    },
  };
}
