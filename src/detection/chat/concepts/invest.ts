/** Rules for the signs of an invented investment: boast, guide, platform, deposit, pay-out, pressure, block, recovery. */
import { type Rule, rule } from './rule.ts';

export const INVEST_RULES: readonly Rule[] = [
  // K3: a gain told in passing, also as the reader repeats it.
  rule('K3', 'them', 2, 'boast money|percent|venue'),
  rule('K3', 'them', 2, 'gain money|percent venue'),
  rule('K3', 'them', 2, 'boast gain venue|platform|insider'),
  rule('K3', 'them', 2, 'came|gain quick money|percent|expense', { span: 60 }),
  rule('K3', 'them', 2, 'covers expense quick|gain|boast|came', { span: 70 }),
  rule('K3', 'them', 2, 'boast|gain expense', { span: 40 }),
  rule('K3', 'them', 2, 'boast quick money|percent|number', { span: 60 }),
  rule('K3', 'them', 1, 'boast'),
  rule('K3', 'me', 2, 'yourgain money|percent|quick', { span: 60 }),
  rule('K3', 'me', 1, 'yourgain'),
  rule('K3', 'them', 1, 'gain money'),
  // K4: somebody who knows beforehand.
  rule('K4', 'them', 2, 'mentor finrole|insider', { span: 100 }),
  rule('K4', 'them', 2, 'insider venue|boast'),
  rule('K4', 'them', 2, 'finrole boast|venue gain'),
  rule('K4', 'them', 2, 'mentor inplace earlyknow|insider'),
  rule('K4', 'them', 2, 'mentor|finrole earlyknow|insider', { span: 60 }),
  rule('K4', 'them', 2, 'inplace earlyknow', { span: 45 }),
  rule('K4', 'them', 1, 'insider'),
  // K5: an offer to lead by the hand.
  rule('K5', 'them', 3, 'guide venue|tradecmd|deposit|wallet|boast|gain', { span: 150 }),
  rule('K5', 'them', 2, 'guide platform|install|invite|offstore'),
  rule('K5', 'them', 2, 'stepwise'),
  rule('K5', 'them', 2, 'link begged'),
  rule('K5', 'them', 1, 'guide'),
  // K6: a place that is in no shop and on no list.
  rule('K6', 'them', 3, 'offstore install|platform|link|wallet', { not: 'official' }),
  rule('K6', 'them', 3, 'invite install|platform|link', { not: 'official' }),
  rule('K6', 'them', 3, 'link install|venue|wallet'),
  rule('K6', 'them', 2, 'link platform|guide|deposit|putsoft|betting'),
  rule('K6', 'them', 2, 'invite', { not: 'official' }),
  rule('K6', 'them', 2, 'offstore'),
  rule('K6', 'them', 1, 'link'),
  rule('K6', 'me', 2, 'offstore install|platform|link'),
  rule('K6', 'me', 1, 'invite install|platform|paying', { not: 'official' }),
  // K7: the market or product.
  rule('K7', 'them', 2, 'venue gain|deposit|platform|boast|guide|insider|finrole'),
  rule('K7', 'them', 2, 'venue', { words: 2 }),
  rule('K7', 'both', 1, 'venue'),
  // K8: a small first sum.
  rule('K8', 'them', 3, 'small|start deposit money|number'),
  rule('K8', 'them', 3, 'deposit small platform|venue|payee|wallet'),
  rule('K8', 'them', 2, 'small money|deposit', { span: 60, not: 'loan' }),
  // K30: put money in.
  rule('K30', 'them', 3, 'deposit money|number platform|venue|payee|wallet|address|gain'),
  rule('K30', 'them', 3, 'deposit payee|address'),
  rule('K30', 'them', 2, 'deposit money', { span: 70 }),
  rule('K30', 'them', 2, 'deposit venue|platform', { span: 60 }),
  rule('K30', 'them', 1, 'deposit'),
  // K46: a sum is named; only means something once a place for it has been handed over.
  rule('K46', 'them', 2, 'money'),
  // K50: a sum asked for softly: as a favour, a test, a share, a seat. Only means something beside gains or a guide.
  rule('K50', 'them', 3, 'putsoft guarantee money|number|softsum', { span: 90 }),
  rule('K50', 'them', 2, 'putsoft money|number|softsum', { span: 45 }),
  rule('K50', 'them', 2, 'small money|number|softsum', { span: 45, not: 'loan' }),
  rule('K50', 'them', 2, 'kept money|number', { span: 60 }),
  rule('K50', 'them', 2, 'deposit softsum|number|money', { span: 30 }),
  rule('K50', 'them', 2, 'guarantee money|softsum', { span: 60, not: 'noguarantee' }),
  rule('K50', 'them', 1, 'putsoft'),
  rule('K50', 'them', 2, 'money|softsum|number howmuch', { span: 60 }),
  rule('K50', 'them', 2, 'upfront number|money@45 recovertalk', { not: 'noguarantee' }),
  // K9: cannot lose.
  rule('K9', 'them', 3, 'guarantee gain|deposit|percent|venue|money', { not: 'noguarantee' }),
  rule('K9', 'them', 2, 'percent perday gain|deposit|venue'),
  rule('K9', 'them', 2, 'guarantee withdraw|platform', { not: 'noguarantee' }),
  rule('K9', 'them', 2, 'guarantee guide|boast|tradecmd', { span: 60, not: 'noguarantee' }),
  rule('K9', 'them', 1, 'guarantee', { not: 'noguarantee' }),
  // K10: paid to somebody else.
  rule('K10', 'both', 3, 'payeeodd payee|deposit|sent|sentsoft|money|pay'),
  rule('K10', 'them', 2, 'payee deposit|pay money|start|small'),
  rule('K10', 'me', 3, 'payeeodd money|percent|sent|sentsoft', { span: 200 }),
  rule('K10', 'me', 3, 'personword payee', { span: 60 }),
  rule('K10', 'me', 3, 'namechange payee|platform', { span: 60 }),
  rule('K10', 'me', 2, 'payeeodd'),
  rule('K10', 'me', 3, 'toperson paying|platform|job|demanded'),
  rule('K10', 'me', 2, 'toperson'),
  // K11: a false purpose on the transfer.
  rule('K11', 'them', 3, 'note excuse deposit|pay|payee|money|coach', { span: 90 }),
  rule('K11', 'them', 2, 'note excuse', { span: 45 }),
  rule('K11', 'them', 3, 'nowrite'),
  rule('K11', 'me', 3, 'nowrite'),
  // K12: the pay-out that worked.
  rule('K12', 'me', 3, 'arrived withdraw'),
  rule('K12', 'me', 2, 'arrived money@60 paying'),
  rule('K12', 'them', 3, 'withdraw small|arrived', { span: 80, not: 'fee|protect|scamword|recipe' }),
  // K13: borrowed or sold for it. Naming what one owns is no deed: it must be taken out, broken or sold.
  rule('K13', 'them', 3, 'loan deposit|vip', { not: 'lendme' }),
  rule('K13', 'them', 3, 'loan deadline paying|fee', { not: 'lendme' }),
  rule('K13', 'them', 3, 'savings cashin@45 deposit|vip|deadline'),
  rule('K13', 'them', 2, 'loan money|gain paying|fee|platform', { not: 'lendme' }),
  rule('K13', 'them', 2, 'savings cashin@36 paying|fee|platform', { span: 60 }),
  rule('K13', 'them', 2, 'loan payback', { span: 60, not: 'lendme' }),
  rule('K13', 'me', 2, 'loan money|sent|sentsoft|deposit paying|fee|platform', { not: 'lendme' }),
  rule('K13', 'me', 2, 'savings cashin@36 money|sent|sentsoft|deposit paying|fee|platform'),
  // K14: keep it quiet.
  rule('K14', 'them', 3, 'secrecy family', { span: 70 }),
  rule('K14', 'them', 3, 'erase'),
  rule('K14', 'them', 2, 'secrecy'),
  // K15: what to tell the bank.
  rule('K15', 'them', 3, 'coach excuse bank|asks', { not: 'honest' }),
  rule('K15', 'them', 3, 'coach bank|asks venue', { not: 'honest' }),
  rule('K15', 'me', 3, 'coach excuse bank', { not: 'honest' }),
  rule('K15', 'them', 2, 'coach excuse', { span: 60, not: 'honest' }),
  rule('K15', 'them', 3, 'coach excuse asktalk', { span: 60, not: 'honest' }),
  // K16: pay to get out.
  rule('K16', 'them', 3, 'fee withdraw pay|unlock|frozen', { not: 'nofee|authority' }),
  rule('K16', 'them', 3, 'fee frozen pay|unlock', { not: 'nofee|authority' }),
  rule('K16', 'them', 3, 'fee unlock pay money|percent', { not: 'nofee|authority' }),
  // From the reader the same, unless it befell somebody else.
  rule('K16', 'me', 3, 'fee withdraw pay|unlock|frozen', { not: 'nofee|authority|news|others|protect|recipe' }),
  rule('K16', 'me', 3, 'fee frozen pay|unlock', { not: 'nofee|authority|news|others|protect|recipe' }),
  rule('K16', 'me', 3, 'fee unlock pay money|percent', { not: 'nofee|authority|news|others|protect|recipe' }),
  rule('K16', 'me', 3, 'demanded|again fee money|percent|withdraw|frozen', {
    not: 'nofee|authority|news|others|protect|recipe',
  }),
  rule('K16', 'me', 3, 'demanded money|percent@45 withdraw|frozen', {
    not: 'nofee|authority|news|others|protect|recipe',
  }),
  rule('K16', 'me', 3, 'demanded fee|money|percent|number@45 unlock|withdraw|frozen|arrived', {
    not: 'nofee|authority|news|others|protect|recipe',
  }),
  rule('K16', 'me', 3, 'again fee sent|sentsoft|pay', { not: 'nofee|authority|news|others|protect|recipe' }),
  rule('K16', 'me', 3, 'demanded fee@60 paying', { not: 'nofee|authority|news|others|protect|recipe' }),
  rule('K16', 'them', 3, 'fee nodeduct arrived|withdraw', { not: 'nofee|authority' }),
  rule('K16', 'them', 3, 'again pay|fee withdraw|unlock|frozen', { span: 70, not: 'nofee|authority' }),
  // K51: the contact makes light of the fee that the reader has just told of: the same as asking for it.
  rule('K51', 'them', 3, 'reassure feetold', { not: 'nofee|protect|scamword|recipe' }),
  rule('K16', 'them', 2, 'again pay|fee money|percent|number', { span: 80, not: 'nofee|authority' }),
  rule('K16', 'them', 2, 'fee pay money|percent', { span: 70, not: 'nofee|authority' }),
  // K17: not out of the balance.
  rule('K17', 'both', 3, 'nodeduct fee|withdraw|pay|frozen|platform|money'),
  rule('K17', 'both', 2, 'nodeduct feetalk'),
  rule('K17', 'me', 3, 'askdeduct fee|withdraw|pay|frozen|money'),
  rule('K17', 'me', 2, 'askdeduct feetalk'),
  // K18: hurry.
  rule('K18', 'them', 2, 'deadline deposit|vip|money|venue|fee|pay'),
  rule('K18', 'them', 1, 'deadline'),
  // K39: tiers and matched sums.
  rule('K39', 'them', 2, 'vip deposit|money|percent'),
  // K19: another app.
  rule('K19', 'them', 2, 'appmove'),
  // K20: getting lost money back.
  rule('K20', 'them', 3, 'recover recoverer money|upfront|scamword|percent', {
    not: 'protect|nofee|authority|acted|noguarantee',
  }),
  rule('K20', 'them', 3, 'recover upfront scamword|money|percent', {
    not: 'protect|nofee|authority|acted|noguarantee',
  }),
  rule('K20', 'them', 2, 'recover recoverer|scamword|losslist', { not: 'protect|nofee|authority|acted|noguarantee' }),
  rule('K20', 'them', 1, 'recover', { not: 'noguarantee' }),
  // K21: the reader has paid.
  rule('K21', 'me', 3, 'sent money|deposit|platform|venue|payee|wallet'),
  rule('K21', 'me', 3, 'sentsoft money|wallet|payee@45'),
  rule('K21', 'me', 3, 'sentsoft|sent|donebare asked', { span: 12 }),
  rule('K21', 'me', 2, 'sent'),
  rule('K21', 'me', 2, 'sentsoft number|softsum', { span: 30 }),
  // K22: it does not come out.
  rule('K22', 'me', 3, 'frozen withdraw|recover|platform|money'),
  rule('K22', 'them', 2, 'frozen withdraw|platform'),
  // K23: somebody warned, and was waved away.
  rule('K23', 'me', 2, 'thirdwarn'),
  rule('K23', 'them', 2, 'dismiss'),
  rule('K23', 'them', 3, 'dismiss family|scamword'),
  // K34: gone.
  rule('K34', 'me', 2, 'vanished'),
  // K38: protection is to be switched off.
  rule('K38', 'them', 3, 'disarm'),
  // K42: trading on command.
  rule('K42', 'them', 3, 'tradecmd venue|platform|gain|withdraw|insider'),
  rule('K42', 'them', 2, 'tradecmd'),
  rule('K42', 'them', 2, 'screenshot install|guide|invite|offstore'),
  rule('K42', 'them', 1, 'screenshot'),
];
