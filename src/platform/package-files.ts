/** Files that lie in the package beside the code: the embedded list (the floor when nothing else is there) and the word lists. */
import { browser } from './browser.ts';

async function read(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`package file ${path}: ${response.status}`);
  return response;
}

export const readEmbeddedList = async (): Promise<ArrayBuffer> => (await read('list/embedded.bin')).arrayBuffer();

/** Word lists of the chat reader, in the form of src/detection/chat/words/list-text.ts. */
export const readChatWords = async (): Promise<string> => (await read('words/chat.txt')).text();
