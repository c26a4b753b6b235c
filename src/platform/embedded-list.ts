/** The list that lies in the package: the floor when nothing else is there. */
import { browser } from './browser.ts';

export async function readEmbeddedList(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL('list/embedded.bin'));
  if (!response.ok) throw new Error(`embedded list: ${response.status}`);
  return response.arrayBuffer();
}
