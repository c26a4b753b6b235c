/**
 * The manifest beyond what WXT derives from entrypoints. Every permission here has its sentence in docs/permissions.md
 * (the house test compares them).
 */
import type { UserManifest } from 'wxt';
import { CHAT_SITES } from '../../src/platform/chat-sites.ts';
import { feedOrigins } from './mirrors.ts';

export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** @param origins of the feed's mirrors: the worker can reach no other host, whatever code runs in it. */
const csp = (origins: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...origins].join(' '),
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/**
 * @param granted true for the test build only: the optional permissions stand in the required lists, because a
 *   browser's permission prompt cannot be clicked by a test (docs/decisions/003-optional-all-sites.md). Nothing else differs.
 */
export function manifestFor(browser: string, granted: boolean): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(granted ? (['webNavigation'] as const) : []),
    ],
    host_permissions: granted ? ALL_SITES : [...CHAT_SITES],
    ...(granted ? {} : { optional_host_permissions: ALL_SITES, optional_permissions: ['webNavigation'] }),
    web_accessible_resources: [],
    externally_connectable: { ids: [] },
    content_security_policy: { extension_pages: csp(feedOrigins(process.env)) },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kinward@kinward.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  } as UserManifest;
}
