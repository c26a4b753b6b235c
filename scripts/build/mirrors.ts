/** `KINWARD_HOSTS`: where a build may fetch newer lists from. Read by the feed's file and by the manifest. */

/** A setting that would make a build which cannot update, or trusts nobody. */
export class FeedSettingWrong extends Error {
  override readonly name = 'FeedSettingWrong';
}

export type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Base addresses of KINWARD_HOSTS, each ending in `/`. @throws FeedSettingWrong on anything but https (http on this machine only, to
 * try a feed out).
 */
export function mirrorsOf({ KINWARD_HOSTS = '' }: Settings): readonly string[] {
  return KINWARD_HOSTS.split(/[\s,]+/)
    .filter((text) => text !== '')
    .map((text) => {
      const url = URL.canParse(text) ? new URL(text) : null;
      const local = url?.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
      if (!url || !(url.protocol === 'https:' || local) || url.search || url.hash || url.username)
        throw new FeedSettingWrong(`KINWARD_HOSTS: ${text} is no https address`);
      return url.href.endsWith('/') ? url.href : `${url.href}/`;
    });
}

/** Origins for `connect-src`. */
export function feedOrigins(settings: Settings): readonly string[] {
  return [...new Set(mirrorsOf(settings).map((mirror) => new URL(mirror).origin))];
}
