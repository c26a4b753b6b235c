/**
 * Pages that work against a card, in a real browser: each must end with a card that can be pressed, or with the notice
 * giving up to the warning page. The stage tells both in `window.told`.
 */
import type { BrowserContext } from 'playwright-core';
import { STAGE } from './stage-site.ts';

const COVER = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff';

/** Run inside the page once the card stands. */
const ATTACKS: Readonly<Record<string, string>> = {
  'leaves it alone': '',
  'opens a modal dialog': `const d=document.createElement('dialog');d.textContent='x';document.body.append(d);d.showModal()`,
  'opens modal dialogs in a loop': `setInterval(()=>{const d=document.createElement('dialog');d.textContent='x';document.body.append(d);d.showModal();setTimeout(()=>d.remove(),90)},100)`,
  'covers it with popovers in a loop': `setInterval(()=>{document.querySelectorAll('div.over').forEach((x)=>x.remove());const d=document.createElement('div');d.className='over';d.popover='manual';d.style.cssText='${COVER}';document.body.append(d);d.showPopover()},50)`,
  'covers it with a popover each frame': `const d=document.createElement('div');d.popover='manual';d.style.cssText='${COVER}';document.body.append(d);(function again(){if(d.matches(':popover-open'))d.hidePopover();d.showPopover();requestAnimationFrame(again)})()`,
  'removes it in a loop': `setInterval(()=>{for(const e of document.documentElement.children)if(e.tagName==='DIV')e.remove()},30)`,
  'styles every element away': `const s=document.createElement('style');s.textContent='div{display:none!important;opacity:0!important;transform:translate(-9999px)!important;pointer-events:none!important;clip-path:inset(50%)!important}';document.head.append(s)`,
  'hides the whole page': `document.documentElement.style.display='none'`,
  'skips drawing the whole page': `document.documentElement.style.contentVisibility='hidden'`,
  'makes the whole page inert in a loop': `setInterval(()=>{document.documentElement.inert=true},20)`,
  'lays a box of the highest z-index over it': `const d=document.createElement('div');d.style.cssText='${COVER};z-index:2147483647';document.documentElement.append(d)`,
};

/** The card may be pressed half a second after it appears; a lasting cover counts after three. */
const BEFORE_PRESS_MS = 1200;
const BEFORE_FOUGHT_MS = 4000;

/** One line for each attack after which the reader had neither a card to press nor the warning page. */
export async function attack(context: BrowserContext): Promise<string[]> {
  const lost: string[] = [];
  for (const [name, code] of Object.entries(ATTACKS)) {
    const page = await context.newPage();
    await page.goto(`${STAGE}?scene=notice-card-blocked&language=en`);
    await page.waitForSelector('[data-staged]', { state: 'attached' });
    await page.evaluate(code);
    await page.waitForTimeout(BEFORE_PRESS_MS);
    const box = await page.evaluate(() => {
      const host = [...document.documentElement.children].find((e) => e.getAttribute('popover') === 'manual');
      const { left, top, height } = host?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, height };
    });
    // The middle of a button in the card's lowest row.
    if (box.height > 0) await page.mouse.click(box.left + 60, box.top + box.height - 38);
    await page.waitForTimeout(BEFORE_FOUGHT_MS);
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    const pressed = told.some((each) => each !== 'fought');
    if (code === '' ? !pressed : told.length === 0) lost.push(`a page that ${name}: the card could not be pressed`);
    await page.close();
  }
  return lost;
}
