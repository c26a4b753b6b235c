/** The few browser calls that tests make inside Kinward's own pages. Must not grow into a copy of the real types. */
interface StorageAreaForTests {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  readonly storage: { readonly local: StorageAreaForTests; readonly session: StorageAreaForTests };
  /** Only in chrome://extensions. */
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, site: string): Promise<void>;
  };
  readonly permissions: { request(what: unknown): Promise<boolean> };
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};
