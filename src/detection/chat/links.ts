/**
 * Finds links in a message's own text, and tells everyday places from the rest. Reads no list and asks nobody: whether a
 * site is known or listed is the blocklist's business. Works on the raw text, linear, bounded.
 */

/**
 * Places that people link to all day: news, video, maps, shops, chats. A link there is no sign of anything. The table is
 * short on purpose; a place that is missing here only counts as "a link", which alone never warns.
 */
const EVERYDAY = new Set(
  'youtube.com,youtu.be,google.com,goo.gl,facebook.com,fb.com,instagram.com,twitter.com,x.com,tiktok.com,douyin.com,bilibili.com,weibo.com,weibo.cn,zhihu.com,xiaohongshu.com,xhslink.com,wikipedia.org,amazon.com,amazon.fr,amazon.co.uk,ebay.com,taobao.com,tmall.com,jd.com,pinduoduo.com,meituan.com,dianping.com,baidu.com,qq.com,163.com,apple.com,microsoft.com,netflix.com,spotify.com,reddit.com,github.com,linkedin.com,pinterest.com,booking.com,airbnb.com,tripadvisor.com,lemonde.fr,lefigaro.fr,leboncoin.fr,doctolib.fr,sncf-connect.com,bbc.co.uk,bbc.com,nytimes.com,theguardian.com,cnn.com,gov.uk,service-public.fr,gov.cn,gov.hk,gov.tw,gov.sg,zoom.us,dropbox.com,paypal.com,whatsapp.com,wa.me,maps.app.goo.gl,shopee.tw,momoshop.com.tw,pchome.com.tw,udn.com,ltn.com.tw,hk01.com,openrice.com,gofundme.com,leetchi.com,vinted.fr,ubuntu.com,launchpad.net,pastebin.com,stackoverflow.com'.split(
    ',',
  ),
);

const isHostUnit = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 45 || c === 46 || (c >= 65 && c <= 90);
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
/** Endings that are no top-level names: versions, files, abbreviations, times. */
const NO_SUFFIX = new Set(
  'jpg,jpeg,png,gif,pdf,doc,docx,xls,xlsx,mp4,mp3,txt,js,ts,py,sh,conf,deb,zip,gz,iso,log,so,am,pm,eg,ie'.split(','),
);

export interface FoundLink {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

/** Host names in `text`, at most ten, everyday places left out. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  let i = 0;
  while (i < text.length && found.length < 10) {
    if (!isHostUnit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i;
    while (end < text.length && isHostUnit(text.charCodeAt(end))) end++;
    const word = text
      .slice(i, Math.min(end, i + 253))
      .replace(/^[.-]+|[.-]+$/g, '')
      .toLowerCase();
    if (text.charCodeAt(i - 1) !== 64 && looksLikeHost(word) && !isEveryday(word))
      found.push({ host: word, start: i, end });
    i = end + 1;
  }
  return found;
}

function looksLikeHost(word: string): boolean {
  const dot = word.lastIndexOf('.');
  if (dot <= 0 || word.includes('..')) return false;
  const suffix = word.slice(dot + 1);
  const name = word.slice(0, dot);
  if (/^\d{1,3}$/.test(suffix)) return /^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name) && Number(name.split('.')[0]) > 0;
  if (suffix.length < 2 || suffix.length > 12 || NO_SUFFIX.has(suffix) || !isLetter(suffix.charCodeAt(0))) return false;
  return name.length >= 3 || name.includes('-');
}

/** True for a host of {@link EVERYDAY} or below one. */
export function isEveryday(host: string): boolean {
  for (let from = 0; from >= 0; ) {
    const rest = host.slice(from);
    if (EVERYDAY.has(rest)) return true;
    const dot = host.indexOf('.', from);
    if (dot < 0) return false;
    from = dot + 1;
  }
  return false;
}
