/** Pasted and exported chats of other apps, and texts that are no chat. */
import { describe, expect, it } from 'vitest';
import { guessMe, titleOfFile } from '../../../../../src/detection/chat/export/parse-chat.ts';
import { parsed, readAll } from '../../../../fixtures/pasted/read-all.ts';

const NOW = new Date('2027-01-05T00:00').getTime();

const FIRES: readonly (readonly [string, string, string, readonly (readonly string[])[]])[] = [
  [
    'WeChat: name, time, text',
    'wechat',
    '李娜\n2026年5月18日 17:18\n你好\n在吗\n我\n2026年5月18日 17:20\n在的',
    [
      ['李娜', '你好\n在吗', '2026-05-18 17:18'],
      ['我', '在的', '2026-05-18 17:20'],
    ],
  ],
  [
    'WeChat: clock only, a colon behind the name',
    'wechat',
    '李娜:\n下午5:18\n你好\n\n王芳:\n昨天 17:20\n嗯',
    [
      ['李娜', '你好', ''],
      ['王芳', '嗯', ''],
    ],
  ],
  [
    'QQ: name and time in one line',
    'wechat',
    '李娜 2026/5/18 17:18:03\n你好\n\n王芳 2026/5/18 17:19:03\n嗯',
    [
      ['李娜', '你好', '2026-05-18 17:18'],
      ['王芳', '嗯', '2026-05-18 17:19'],
    ],
  ],
  [
    'QQ: time first',
    'wechat',
    '2026-05-18 17:18:03 李娜(12345678)\n你好\n2026-05-18 17:19:03 王芳\n嗯\n好',
    [
      ['李娜', '你好', '2026-05-18 17:18'],
      ['王芳', '嗯\n好', '2026-05-18 17:19'],
    ],
  ],
  [
    "Telegram's clipboard",
    'wechat',
    'Li Na, [18.05.2026 17:18]\nhello\n\nEva, [18.05.2026 17:19]\nhi',
    [
      ['Li Na', 'hello', '2026-05-18 17:18'],
      ['Eva', 'hi', '2026-05-18 17:19'],
    ],
  ],
  [
    'LINE',
    'line-app',
    '[LINE] 與王小姐的聊天記錄\n\n2026/12/31（四）\n20:05\t王小姐\t你好\n下午08:06\t陳太太\t[貼圖]\n20:07\t王小姐\t"兩行\n第二行"',
    [
      ['王小姐', '你好', '2026-12-31 20:05'],
      ['陳太太', '', '2026-12-31 20:06'],
      ['王小姐', '兩行\n第二行', '2026-12-31 20:07'],
    ],
  ],
  [
    "WhatsApp Web's clipboard",
    'whatsapp',
    '[20:05, 31/12/2026] Li: hello\n[20:06, 31/12/2026] Eva: hi',
    [
      ['Li', 'hello', '2026-12-31 20:05'],
      ['Eva', 'hi', '2026-12-31 20:06'],
    ],
  ],
  [
    'names and colons',
    'lines',
    'A：老师带我们做单\nB：真的吗\nA：当然\n明天开始',
    [
      ['A', '老师带我们做单', ''],
      ['B', '真的吗', ''],
      ['A', '当然\n明天开始', ''],
    ],
  ],
  [
    'he and I',
    'lines',
    '他: 来投资吧，我带你\n我: 不要',
    [
      ['他', '来投资吧，我带你', ''],
      ['我', '不要', ''],
    ],
  ],
  [
    "Telegram's JSON",
    'telegram',
    JSON.stringify({
      name: 'Li Na',
      type: 'personal_chat',
      messages: [
        { id: 1, type: 'service', action: 'phone_call' },
        {
          id: 2,
          type: 'message',
          date: '2026-05-18T17:18:00',
          from: 'Li Na',
          text: ['see ', { type: 'link', text: 'https://a.example' }],
        },
        { id: 3, type: 'message', date: '2026-05-18T17:19:00', from: 'Eva', text: 'hi', edited: '2026-05-18T17:20:00' },
      ],
    }),
    [
      ['Li Na', 'see https://a.example', '2026-05-18 17:18'],
      ['Eva', 'hi', '2026-05-18 17:19'],
    ],
  ],
  [
    "Telegram's page",
    'telegram',
    `<!DOCTYPE html><html><body><div class="message service" id="m-1"></div>
<div class="message default clearfix" id="message2"><div class="body"><div class="pull_right date details" title="18.05.2026 17:18:03 UTC+08:00">17:18</div><div class="from_name">Li &amp; Na </div><div class="text">one<br>two &lt;b&gt; <a href="https://a.example">https://a.example</a></div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body"><div class="pull_right date details" title="18.05.2026 17:19:03 UTC+08:00">17:19</div><div class="text">three</div></div></div></body></html>`,
    [
      ['Li & Na', 'one\ntwo <b> https://a.example', '2026-05-18 17:18'],
      ['Li & Na', 'three', '2026-05-18 17:19'],
    ],
  ],
];

const SILENT: readonly (readonly [string, string])[] = [
  ['two sentences', '今天天气不错\n我们去公园吧'],
  ['payee details', '银行：工商银行\n账号：6222 0000\n户名：张三'],
  ['a form', 'Bank: ICBC\nAccount: 6222\nName: Zhang'],
  ['a link', 'https://a.example/x:y'],
  ['opening hours', '营业时间\n9:30'],
  ['other JSON', '{"messages": "none"}'],
  ['broken JSON', '{"name": "Li", "messages": ['],
  ['another page', '<!DOCTYPE html><html><body><p>hello</p></body></html>'],
  ['nothing', ''],
];

describe('a chat', () => {
  it.each(FIRES)('%s', (_what, form, text, messages) => {
    const chat = parsed(text);
    expect(chat?.form).toBe(form);
    expect(readAll(chat, NOW)).toEqual(messages);
    expect(readAll(parsed(text.replaceAll('\n', '\r\n')), NOW).length).toBe(messages.length);
  });
  it.each(SILENT)('is not: %s', (_what, text) => expect(parsed(text)).toBeNull());
});

describe('who is the reader', () => {
  const names = (...all: string[]) => ({ names: all.map((name) => ({ name, count: 1 })) });
  it.each([
    ['我', '', '我', true],
    ['Moi', '', 'Moi', true],
    ['王芳', '李娜', '王芳', true],
  ])('%s is, by name or by title "%s"', (me, title, name, sure) =>
    expect(guessMe(names('李娜', me), title)).toEqual({ name, sure }),
  );
  it('a number that nobody saved is the other side, which is still asked', () =>
    expect(guessMe(names('+44 7700 900123', 'Eva'), '')).toEqual({ name: 'Eva', sure: false }));
  it('nothing tells between two names, nor in a group', () => {
    expect(guessMe(names('Li', 'Eva'), '')).toEqual({ name: null, sure: false });
    expect(guessMe(names('Li', 'Eva', 'Zoé'), '')).toEqual({ name: null, sure: false });
  });
  it('one speaker alone is the other side', () => expect(guessMe(names('Li'), '')).toEqual({ name: null, sure: true }));
  it('a file tells by one name in it, not by two', () => {
    expect(titleOfFile('WhatsApp Chat with Li Na.txt', names('Li Na', 'Eva'))).toBe('Li Na');
    expect(titleOfFile('Li Na and Eva.txt', names('Li Na', 'Eva'))).toBe('');
    expect(titleOfFile('_chat.txt', names('Li Na', 'Eva'))).toBe('');
  });
});
