/**
 * The last link of the chain: an address that a person puts into a form to send money to. Did a risky chat hand it over, or
 * does it only look like one that this person knows? Only keyed hashes are kept; nothing in private windows.
 */
import type { PaymentAddress } from '../detection/page/facts.ts';
import { decideForPayment, louder, type PaymentFinding } from '../family/decide.ts';
import type { DeviceHash } from '../platform/device-hash.ts';
import type { Handlers } from '../platform/listen.ts';
import type { Records } from '../platform/records.ts';
import { type Chain, payeeKeys } from './chain.ts';
import { hostOf } from './chats.ts';
import { addFinding } from './history.ts';
import type { TabStates } from './tab-states.ts';

interface Dependencies {
  readonly records: () => Promise<Records>;
  readonly hash: DeviceHash;
  readonly chain: Chain;
  readonly tabs: TabStates;
  readonly showBadge: (tab: number) => Promise<void>;
  readonly now: () => number;
}

export function paymentHandlers(d: Dependencies): Pick<Handlers, 'payment:check'> {
  /** Looks like a known one without being it; an address seen for the first time is known from now on. */
  async function resembles(address: PaymentAddress, keep: boolean): Promise<boolean> {
    const { whole, ends } = await payeeKeys(d.hash, address);
    const records = await d.records();
    const known = await records.payees(ends);
    if (known.includes(whole)) return false;
    if (known.length > 0) return true;
    if (keep) await records.addPayee(ends, whole, d.now());
    return false;
  }

  return {
    async 'payment:check'({ addresses }, sender) {
      const origin = await d.chain.originOfAddresses(addresses);
      let finding: PaymentFinding | null = decideForPayment(origin) === 'none' ? null : { kind: 'from-chat', origin };
      for (const address of addresses)
        if (!finding && (await resembles(address, !sender.incognito))) finding = { kind: 'resembles', origin: null };
      if (sender.tab === null) return { finding };
      const host = hostOf(sender.url);
      const before = await d.tabs.get(sender.tab);
      const action = before?.host === host && before.surface === 'page' ? before.action : 'none';
      await d.tabs.change(sender.tab, host, 'page', {
        payment: finding,
        ...(finding ? { action: louder(action, 'card') } : {}),
      });
      await d.showBadge(sender.tab);
      if (finding && !sender.incognito)
        await addFinding(await d.records(), {
          kind: 'page',
          level: finding.kind === 'from-chat' ? 4 : 2,
          verdict: `payment-${finding.kind}`,
          subject: `payment-${finding.kind}`,
          // Which site it was typed into tells nothing of the finding, and is nobody's business.
          domain: null,
          now: d.now(),
        });
      return { finding };
    },
  };
}
