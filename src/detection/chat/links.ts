/**
 * Finds links in a message's own text, and tells everyday places from the rest. Reads no list and asks nobody: whether a
 * site is known or listed is the blocklist's business. Works on the raw text, linear, bounded.
 */

/**
 * Places that people link to all day: news, video, maps, shops, chats, jobs, and the large exchanges and wallets, which a
 * fake platform is never. A link there is no sign of anything. Own short table on purpose: a place that is missing here
 * only counts as "a link", which alone never warns.
 */
const EVERYDAY = new Set(
  'youtube.com,youtu.be,google.com,goo.gl,facebook.com,fb.com,instagram.com,twitter.com,x.com,tiktok.com,douyin.com,bilibili.com,weibo.com,weibo.cn,zhihu.com,xiaohongshu.com,xhslink.com,wikipedia.org,amazon.com,amazon.fr,amazon.co.uk,ebay.com,taobao.com,tmall.com,jd.com,pinduoduo.com,meituan.com,dianping.com,baidu.com,qq.com,163.com,apple.com,microsoft.com,netflix.com,spotify.com,reddit.com,github.com,linkedin.com,pinterest.com,booking.com,airbnb.com,tripadvisor.com,lemonde.fr,lefigaro.fr,leboncoin.fr,doctolib.fr,sncf-connect.com,bbc.co.uk,bbc.com,nytimes.com,theguardian.com,cnn.com,gov.uk,service-public.fr,gov.cn,gov.hk,gov.tw,gov.sg,zoom.us,dropbox.com,paypal.com,whatsapp.com,wa.me,maps.app.goo.gl,shopee.tw,momoshop.com.tw,pchome.com.tw,udn.com,ltn.com.tw,hk01.com,openrice.com,gofundme.com,leetchi.com,vinted.fr,ubuntu.com,launchpad.net,pastebin.com,stackoverflow.com,crypto.com,binance.com,coinbase.com,kraken.com,okx.com,bybit.com,bitstamp.net,gemini.com,etoro.com,metamask.io,trezor.io,ledger.com,trustwallet.com,etherscan.io,tronscan.org,coingecko.com,coinmarketcap.com,tradingview.com,medium.com,askubuntu.com,ubuntuforums.org,telegram.org,t.me,discord.com,discord.gg,twitch.tv,revolut.com,wise.com,boursobank.com,fca.org.uk,amf-france.org,sec.gov,sfc.hk,hsbc.com,hsbc.com.hk,futunn.com,eastmoney.com,10jqka.com.cn,xueqiu.com,sina.com.cn,sohu.com,ctrip.com,12306.cn,taobao.tw,line.me,yahoo.com,yahoo.com.tw,yahoo.co.jp,naver.com,kakao.com,bitly.com,kickstarter.com,ulule.com,helloasso.com,eventbrite.com,eventbrite.fr,indeed.com,glassdoor.com,hellowork.com,104.com.tw,51job.com,zhipin.com'.split(
    ',',
  ),
);

/**
 * Endings that make a word with a dot a host name: those of new and cheap sites and of our readers' countries.
 * Own choice from the IANA list; the full list would take every missing space after a full stop for a link.
 */
const SUFFIXES = new Set(
  'com,net,org,info,biz,io,co,cc,me,tv,ai,app,dev,xyz,top,vip,club,shop,store,site,online,live,pro,work,works,win,fun,icu,link,click,buzz,cyou,cfd,sbs,bond,fund,finance,financial,capital,trade,trading,exchange,market,markets,money,cash,gold,loan,credit,investments,ltd,limited,group,global,world,space,website,tech,digital,cloud,network,center,asia,today,life,plus,one,mobi,name,cn,tw,hk,mo,sg,my,jp,kr,vn,th,id,ph,in,au,nz,us,uk,ca,fr,be,ch,de,es,pt,br,mx,ar,cl,pe,it,nl,eu,ru,ua,kz,ge,ae,la,kh,mm,ws,to,gg,im,is,li,so,sh,st,vc,lol,bet,casino,poker,games,game,example,test'.split(
    ',',
  ),
);
/** Endings that are words too ("done.so", "thanks.live"): taken only when the rest looks like no word, or a link is written out. */
const WORDS_TOO = new Set(
  'so,in,to,is,it,my,me,be,us,st,la,id,am,im,de,es,pe,li,live,work,works,win,fun,link,click,bond,fund,trade,market,money,cash,gold,loan,credit,one,name,today,life,world,plus,group,store,game,games,bet,test,limited,space,center,app,top,pro,club,shop,site,online,network,exchange,capital,trading,markets,global,cloud,digital,tech,investments,finance,casino,poker'.split(
    ',',
  ),
);

export interface FoundLink {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

const MAX_LINKS = 10;
const MAX_HOST = 253;

const isHostUnit = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 45 || c === 46 || (c >= 65 && c <= 90);

/** Host names in `text`, at most ten, everyday places left out. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (let i = 0; i < text.length && found.length < MAX_LINKS; ) {
    if (!isHostUnit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i;
    while (end < text.length && isHostUnit(text.charCodeAt(end))) end++;
    const word = trimMarks(text.slice(i, Math.min(end, i + MAX_HOST))).toLowerCase();
    const isMail = text.charCodeAt(i - 1) === 64;
    if (!isMail && looksLikeHost(word, isWrittenOut(text, i, end)) && !isEveryday(word))
      found.push({ host: word, start: i, end });
    i = end + 1;
  }
  return found;
}

function trimMarks(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && (word[from] === '.' || word[from] === '-')) from++;
  while (to > from && (word[to - 1] === '.' || word[to - 1] === '-')) to--;
  return word.slice(from, to);
}

/** `https://` before or a path behind: then a word with a dot is meant as a link. */
function isWrittenOut(text: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, start - 3), start) === '://' || text.charCodeAt(end) === 47;
}

function looksLikeHost(word: string, writtenOut: boolean): boolean {
  const dot = word.lastIndexOf('.');
  if (dot <= 0 || word.includes('..')) return false;
  const suffix = word.slice(dot + 1);
  const name = word.slice(0, dot);
  if (/^\d{1,3}$/.test(suffix)) return /^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name) && writtenOut;
  if (name.length < 2 || !SUFFIXES.has(suffix)) return false;
  return writtenOut || !WORDS_TOO.has(suffix) || /[0-9.-]/.test(name);
}

/** True for a host of {@link EVERYDAY} or below one. */
export function isEveryday(host: string): boolean {
  for (let from = 0; from >= 0; ) {
    if (EVERYDAY.has(host.slice(from))) return true;
    const dot = host.indexOf('.', from);
    if (dot < 0) return false;
    from = dot + 1;
  }
  return false;
}

/** The text with its links taken out, scheme and path too: "profit-app.example/deposit" must not read as profit, app and deposit. */
export function withoutLinks(text: string, links: readonly FoundLink[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of links) {
    const scheme = /[a-z]{3,5}:\/\/$/i.exec(text.slice(Math.max(from, start - 8), start))?.[0].length ?? 0;
    out += `${text.slice(from, start - scheme)} `;
    from = end;
    while (from < text.length && isPathUnit(text.charCodeAt(from))) from++;
  }
  return out + text.slice(from);
}

/** Printable ASCII but for blanks: a path ends where another script begins, too. */
const isPathUnit = (code: number) => code > 32 && code < 127;
