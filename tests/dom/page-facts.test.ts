/** What the page reader sees, and what it must not see. */
import { beforeEach, describe, expect, test } from 'vitest';
import { samplePage } from '../../src/sites/page-facts/sample.ts';
import { readPage, readPageInSlices } from '../../src/sites/page-facts.ts';

const URL_OF_PAGE = 'https://pay.example/#/deposit';
const TRON = 'TVmZmZyaMDAddkPKjBJVBnx8BqVH48XvEP';
const ETH = `0x${'52908400098527886E0F7030069857D2E4169EE7'}`;

function read(html: string) {
  document.body.innerHTML = html;
  return readPage(document, { url: URL_OF_PAGE });
}

beforeEach(() => {
  document.title = '';
  document.documentElement.lang = '';
});

describe('payment addresses are found', () => {
  test.each([
    ['in text', `<p>Send to ${TRON} now</p>`],
    [
      'split over spans',
      `<p><span>${TRON.slice(0, 9)}</span><span>${TRON.slice(9, 20)}</span><b>${TRON.slice(20)}</b></p>`,
    ],
    ['split by blanks', `<p>${TRON.slice(0, 4)} ${TRON.slice(4, 12)} ${TRON.slice(12, 22)} ${TRON.slice(22)}</p>`],
    ['in a read-only field', `<input readonly value="${TRON}">`],
    ['in a clipboard attribute', `<button data-clipboard-text="${TRON}">Copy</button>`],
    ['in a title', `<span title="${TRON}">TVmZ…XvEP</span>`],
    ['in code', `<code>${TRON}</code>`],
  ])('%s', (_where, html) => expect(read(html).addresses).toEqual([{ chain: 'tron', address: TRON }]));
  test('of several chains, each once', () => {
    const found = read(`<p>${ETH}</p><p>${ETH}</p><p>bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq</p>`).addresses;
    expect(found.map(({ chain }) => chain)).toEqual(['eth', 'btc']);
  });
});

describe('no address is made up', () => {
  test.each([
    ['from what a person typed', `<input value="${TRON}">`],
    ['from a password field', `<input type="password" readonly value="${TRON}">`],
    ['from a longer word', `<p>x${TRON}x</p>`],
    ['from plain words', '<p>This is a sentence of ordinary words that runs on</p>'],
    ['from a transaction hash', `<p>0x${'a1'.repeat(32)}</p>`],
    ['without Solana being spoken of', '<p>7vfCXTUXx5WJV5JADk17DUJ4ksgau7utNKj4b963voxs</p>'],
  ])('%s', (_where, html) => expect(read(html).addresses).toEqual([]));
});

describe('text', () => {
  test('one line a block, inline text joined, cells parted', () => {
    const { text } = read('<h1>A <b>b</b></h1><div>c<div>d</div></div><table><tr><td>e</td><td>f</td></tr></table>');
    expect(text.main.split('\n')).toEqual(['A b', 'c', 'd', '| e | f']);
  });
  test('leaves out scripts, styles and what is hidden', () => {
    const { text } = read(
      '<p>seen</p><script>no()</script><style>p{}</style><p style="display:none">no</p><template>no</template>',
    );
    expect(text.main).toBe('seen');
  });
  test('navigation and footer are the page’s frame', () => {
    const { text } = read('<nav>Trade</nav><main>Balance</main><footer>Terms</footer>');
    expect(text).toEqual({ main: 'Balance', chrome: 'Trade\nTerms' });
  });
  test('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="h"></div>';
    document.getElementById('h')?.attachShadow({ mode: 'open' }).append('提现');
    expect(readPage(document, { url: URL_OF_PAGE }).text.main).toContain('提现');
  });
  test('behind a text that is cut, headers and footers are read all the same, hidden ones not', () => {
    document.body.innerHTML = `<p>${'word '.repeat(5000)}</p><p>more</p><div><p>more</p><aside style="display:none">secret</aside></div>
      <footer>FRN 195355 <nav>terms</nav></footer>`;
    const facts = readPage(document, { url: 'https://a.example/' });
    expect(facts.cut).toBe(true);
    expect(facts.text.chrome).toMatch(/FRN 195355\s+terms/);
    expect(facts.text.chrome).not.toContain('secret');
    expect(facts.text.chrome.match(/terms/g)).toHaveLength(1);
  });
  test('is cut at its cap, and says so', () => {
    const facts = read(`<main>${'<p>0123456789</p>'.repeat(4000)}</main>`);
    expect(facts.text.main.length).toBeLessThanOrEqual(20_000);
    expect(facts.cut).toBe(true);
  });
  test('gives way again and again on a large page', () => {
    document.body.innerHTML = '<p>x</p>'.repeat(2000);
    const slices = readPageInSlices(document, { url: URL_OF_PAGE });
    let steps = 0;
    while (!slices.next().done) steps++;
    expect(steps).toBeGreaterThan(50);
  });
});

describe('controls', () => {
  test('buttons, fields with their labels, links and downloads', () => {
    const facts = read(
      '<label>Amount <input name="amt"></label><input placeholder="邀请码"><button>Withdraw</button>' +
        '<a href="/app.apk">Android</a><a href="/terms">Terms</a>',
    );
    expect(facts.buttons).toEqual(['Withdraw']);
    expect(facts.fields.map(({ label }) => label)).toEqual(['Amount | amt', '邀请码']);
    expect(facts.downloads).toHaveLength(1);
    expect(facts.links.map(({ text }) => text)).toEqual(['Android', 'Terms']);
  });
  test('twelve one-word fields are counted as one group', () => {
    expect(read(`<div>${'<input>'.repeat(12)}</div><div><input></div>`).wordFields).toBe(12);
  });
  test('never tells what was typed', () => {
    const facts = read('<label>Note<input value="my secret"></label><textarea>my secret</textarea>');
    expect(JSON.stringify({ ...facts, text: null })).not.toContain('my secret');
  });
});

describe('the first look', () => {
  test('takes the page’s beginning, its end and its labels, within bounds', () => {
    document.body.innerHTML = `<p>first</p>${'<p>filler text</p>'.repeat(3000)}<button>Deposit</button><p>last</p>`;
    const sample = samplePage(document, URL_OF_PAGE);
    expect(sample.textSample).toMatch(/first[\s\S]*last/);
    expect(sample.labels).toBe('Deposit');
    expect(sample.whole).toBe(false);
    expect(sample.textSample.length).toBeLessThan(6000);
  });
});
