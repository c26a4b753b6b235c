/** The two-sided table of the page rules: what each fires on, and what it leaves alone. */
import type { Sketch } from './facts-of.ts';

const WALLET: Sketch = { buttons: ['Withdraw', 'Deposit', 'Trade'], fields: ['Amount'] };
const ZH_WALLET: Sketch = { buttons: ['提现', '充值', '交易'], fields: ['提现金额'] };
const wallet = (...lines: string[]): Sketch => ({ ...WALLET, lines });
const zhWallet = (...lines: string[]): Sketch => ({ ...ZH_WALLET, lines });

/** Each rule, and pages on which it fires. */
export const FIRES: readonly (readonly [rule: string, sketch: Sketch])[] = [
  ['P-withdraw-fee', wallet('Crypto wallet', 'A tax of 20% must be paid before your withdrawal is processed.')],
  ['P-withdraw-fee', zhWallet('外汇账户', '您须先缴纳保证金，方可提现。')],
  ['P-withdraw-fee', zhWallet('外匯帳戶', '您須先繳納所得稅，始能提領款項。才能提領。')],
  ['P-withdraw-fee', wallet('Placement', 'Vous devez régler une caution avant tout retrait.')],
  ['P-cannot-deduct', wallet('Trading account', 'The verification fee cannot be deducted from your balance.')],
  ['P-cannot-deduct', zhWallet('黄金', '解冻金不能从余额里扣除。')],
  ['P-score-withdraw', zhWallet('期货', '信用分不足，请充值补分后提现。')],
  ['P-frozen-pay', wallet('Forex', 'Your account is frozen.', 'Pay the security deposit to unlock the withdrawal.')],
  ['P-fixed-return', { lines: ['Bitcoin plans', 'Gold plan: 3% profit daily'], buttons: ['Invest'] }],
  ['P-fixed-return', { lines: ['量化理财', '套餐 | 起投 | 日收益率', 'A | 100 | 1.5%'], buttons: ['购买'] }],
  ['P-updown', { lines: ['BTC/USDT', '60s 30%'], buttons: ['Buy up', 'Buy down'], fields: ['Amount'] }],
  ['P-service-cashier', zhWallet('股票 外汇', '充值前请向客服索取收款账户。')],
  ['P-false-note', zhWallet('股票', '转账备注切勿写投资，勿写股票。')],
  [
    'P-bank-lie',
    wallet('Invest in crypto', 'Deposit by bank transfer.', 'If the bank asks, say it is for a family support gift.'),
  ],
  ['P-courier', wallet('Gold trading', 'For a large deposit our agent collects cash at your door.')],
  [
    'P-off-store-app',
    {
      lines: ['Crypto trading app', 'Download app', 'Install the profile, then trust the enterprise certificate.'],
      buttons: ['Download app'],
    },
  ],
  [
    'P-seed-ask',
    { lines: ['Validate your wallet: enter your recovery phrase'], fields: ['Recovery phrase'], buttons: ['Validate'] },
  ],
  [
    'P-prepaid-tasks',
    {
      lines: ['任务 12/40', '佣金 30', '余额不足，请先充值补足差额后继续做单', '完成任务可提现'],
      buttons: ['抢单', '充值'],
    },
  ],
  ['P-forced-allotment', zhWallet('新股', '恭喜中签，请今日缴款。', '逾期视为违约，账户冻结。')],
  [
    'P-withdraw-fee',
    wallet('Forex', 'A levy has to be settled from your own outside source before the funds are released.'),
  ],
  ['P-withdraw-fee', wallet('FX', 'A payout is released once you top up to upgrade to Gold.')],
  ['P-cannot-deduct', wallet('Forex desk', 'The deposit shall not be satisfied by deduction from the balance.')],
  [
    'P-daily-rate',
    { lines: ['Quant desk', 'Your mentor sends one signal.', '1.3% daily'], fields: ['Invitation code'] },
  ],
  [
    'P-daily-rate',
    { lines: ['云算力 BTC', 'S5 矿机', '每小时产出 16.8 USDT', '充值地址'], buttons: ['确认租用'], fields: ['金额'] },
  ],
  ['P-secrecy', wallet('Invest in gold', 'Deposit by wire.', 'Do not tell your bank or your family about it.')],
  ['P-secrecy', zhWallet('股票投资', '储值后请勿向家人或行员透露。')],
  [
    'P-install-guide',
    {
      lines: ['安装教程', '应用商店搜不到，请下载描述文件并信任此证书', '安装后把截图发给助理完成开户'],
      buttons: ['下载 APK'],
    },
  ],
  ['P-withdraw-fee', zhWallet('币', '如需全额提取，请升级至 V5（需补充 18,000 U）。')],
  ['P-withdraw-fee', wallet('Crypto', 'To lift the limit on withdrawals, make a one-time security payment.')],
  [
    'P-seed-ask',
    {
      lines: ['Rectify your wallet'],
      fields: ['Enter your 12 or 24 recovery words'],
      buttons: ['Validate'],
      wordFields: 1,
    },
  ],
  [
    'P-approve-yield',
    { lines: ['ETH liquidity node', 'No lock-up', '1,000 USDT: 1.3% daily'], buttons: ['Receive voucher'] },
  ],
  ['P-fixed-return', { lines: ['Double your Bitcoin in 7 days', 'Guaranteed by contract'], buttons: ['Invest'] }],
  ['P-withdraw-fee', zhWallet('币', '开通大额通道需缴存通道备用金，开通后与提款一并打入您的银行卡。')],
  [
    'P-prepaid-tasks',
    { lines: ['接单中心', '奖金 2,350', '抽到组合单，余额不足，请储值补足后继续。'], buttons: ['储值', '抢单'] },
  ],
  // Said in other words than usual: an amount to match, a charge that comes back, a share of the gains, a score to fill up.
  ['P-withdraw-fee', zhWallet('投資平台', '您的帳戶獲利已達標，出金前須先繳交 20% 分潤金至指定帳戶。')],
  ['P-outside-money', zhWallet('数字资产', '大额提现需开通绿色通道，开通费用 8%，随提现一并退回。')],
  ['P-withdraw-fee', zhWallet('虛擬貨幣', '首次出金需先匯入等值資金驗證。')],
  [
    'P-withdraw-fee',
    wallet(
      'Prime brokerage',
      'To release the payout, your account must show liquidity equal to it from an outside account.',
    ),
  ],
  [
    'P-withdraw-fee',
    {
      lines: ['Portefeuille crypto', 'Une taxe de sortie doit être réglée par virement avant la mise à disposition.'],
      buttons: ['Retirer', 'Déposer'],
      fields: ['Montant'],
    },
  ],
  ['P-score-withdraw', zhWallet('期货', '您的信誉不足 80 分，每补 1 分需 1000U，补满后即可出金。')],
  ['P-outside-money', wallet('USDT wallet', 'The amount has been frozen.', '20% of the balance must be placed first.')],
  ['P-service-cashier', zhWallet('當沖', '儲值請加 LINE 客服索取當日入金帳號。')],
  ['P-service-cashier', zhWallet('黄金', '收款户名每次不一样，转账前请向在线专员确认。')],
  ['P-forced-allotment', zhWallet('打新', '恭喜获得 5000 股配额，须于今日补足认购款，逾期将影响个人征信。')],
  [
    'P-secrecy',
    wallet('Private placement', 'Deposits by wire. Keep this between us; bank clerks do not understand it.'),
  ],
  [
    'P-seed-ask',
    {
      lines: ['Wallet security update', 'Re-link your wallet'],
      fields: ['Secret recovery phrase'],
      buttons: ['Re-link'],
    },
  ],
  [
    'P-prepaid-tasks',
    {
      lines: [
        'Order 27 of 40',
        'Commission today 84.20 USDT',
        'A lucky order! Balance is short by 312 USDT. Add funds to submit.',
      ],
      buttons: ['Submit', 'Deposit'],
    },
  ],
  [
    'P-recovery-fee',
    {
      title: '专业追回被骗资金',
      lines: ['我们的技术团队可以拦截对方账户', '先付取证费，成功后再付尾款'],
      fields: ['被骗金额'],
      buttons: ['立即追回'],
    },
  ],
];

/** Each rule, and pages like those on which it stays silent. */
export const SILENT: readonly (readonly [rule: string, sketch: Sketch])[] = [
  ['P-withdraw-fee', wallet('Crypto wallet', 'We never ask you to pay a tax before a withdrawal.')],
  ['P-withdraw-fee', wallet('Crypto', 'The network fee is deducted from the amount before the withdrawal is paid.')],
  ['P-withdraw-fee', zhWallet('外汇账户', '平台不会要求您先缴纳保证金才能提现。')],
  [
    'P-withdraw-fee',
    {
      lines: ['Customs', 'Parcel', 'Delivery', 'VAT and customs tax must be paid before we release the parcel.'],
      buttons: ['Pay'],
    },
  ],
  ['P-cannot-deduct', wallet('Trading account', 'The fee is deducted from your balance.')],
  ['P-cannot-deduct', wallet('Forum', 'He said the fee could not be deducted from my balance, they told me to pay.')],
  ['P-score-withdraw', { lines: ['Your credit score', 'Check your credit score for free.'], buttons: ['Log in'] }],
  ['P-frozen-pay', wallet('Forex', 'Withdrawals are suspended for 24 hours after a password change.')],
  [
    'P-fixed-return',
    { lines: ['Savings', 'Interest 4.6% AER, calculated daily, paid monthly'], buttons: ['Open an account'] },
  ],
  ['P-fixed-return', { lines: ['Crypto prices', 'Bitcoin | +2.1% | 24h'], buttons: ['Log in'] }],
  ['P-updown', { lines: ['Intervals 30s every round', 'Sit up, sit down 20%'], buttons: ['Start'] }],
  ['P-service-cashier', zhWallet('股票 外汇', '充值未到账请联系客服。')],
  ['P-false-note', zhWallet('股票', '转账时请在备注填写您的账号。')],
  ['P-bank-lie', wallet('Invest in crypto', 'If your bank asks, never hide that you buy crypto.')],
  ['P-courier', { lines: ['Cash pickup at 300,000 places', 'Send money to family'], buttons: ['Get started'] }],
  [
    'P-off-store-app',
    { lines: ['School iPad', 'Trust the enterprise certificate of the college.'], buttons: ['Download app'] },
  ],
  [
    'P-seed-ask',
    { lines: ['How to keep your recovery phrase safe', 'We will never ask you to validate it.'], fields: ['Search'] },
  ],
  ['P-prepaid-tasks', { lines: ['骑手抢单，每单报酬 8 元', '次日提现，押金离职退还'], buttons: ['报名'] }],
  ['P-forced-allotment', zhWallet('新股', '中签款项将于扣款日自账户扣除，扣款失败视为放弃。')],
  ['P-withdraw-fee', wallet('Forex', 'Must I pay a levy before a withdrawal?', 'No. We never ask for that.')],
  [
    'P-withdraw-fee',
    {
      lines: ['Inbox', 'Drafts', 'Spam', 'Sent', 'Forex: the security deposit must be paid before the withdrawal.'],
      buttons: ['Compose', 'Archive'],
    },
  ],
  ['P-cannot-deduct', { lines: ['Staking docs', 'Fees cannot be taken from the amount.'], buttons: ['Copy'] }],
  ['P-daily-rate', { lines: ['Overdraft: 0.3% per day on what you borrow'], buttons: ['Apply'], fields: ['Amount'] }],
  [
    'P-daily-rate',
    { lines: ['Bitcoin', '楼主 回帖', '板主：别再发了', '楼上说一天 2% 稳赚', '后来全赔了'], buttons: ['回帖'] },
  ],
  [
    'P-false-note',
    wallet('P2P', 'Pay the seller; the coins lie in escrow.', 'Do not write crypto in the payment reference.'),
  ],
  [
    'P-off-store-app',
    {
      lines: ['Bitcoin wallet', 'Allow unknown sources for the APK, or get it on Google Play.'],
      buttons: ['Download APK'],
      links: [{ href: 'https://play.google.com/store/apps/details?id=x', text: 'Google Play' }],
    },
  ],
  ['P-secrecy', { lines: ['Payroll', 'Do not tell anyone your password.', 'Bank details'], buttons: ['Pay'] }],
  ['P-secrecy', wallet('Crypto wallet', 'Never share your recovery phrase with anyone, not even your family.')],
  [
    'P-install-guide',
    {
      lines: ['Open-source reader', 'Not on Google Play yet.', 'Allow unknown sources, then open the APK.'],
      buttons: ['Download APK'],
    },
  ],
  ['P-prepaid-tasks', { lines: ['银行理财', '到期后本金及收益自动转入您的账户，无需申请提现。'], buttons: ['购买'] }],
  [
    'P-fixed-return',
    {
      lines: [
        '会员俱乐部',
        '储值 1000 元送 80 元，每日签到双倍积分',
        '全国门店可用',
        '凭小票到门店退款',
        '储值本金可退',
      ],
      buttons: ['充值'],
    },
  ],
  [
    'P-recovery-fee',
    {
      title: 'Fraud claims',
      lines: [
        'Can you recover what I lost?',
        'We work on a no win, no fee basis; our fees are explained in writing before you instruct us.',
        'Anyone who guarantees recovery and asks for an upfront fee is running a second fraud.',
      ],
      buttons: ['Recover my money'],
      fields: ['Name'],
    },
  ],
  ['P-approve-yield', { lines: ['Validator docs', 'Run a node.', 'Rewards vary.'], buttons: ['Approve cookies'] }],
  [
    'P-fixed-return',
    { lines: ['Double your points this week', 'Price match guaranteed'], buttons: ['Shop', 'Deposit'] },
  ],
  ['P-withdraw-fee', zhWallet('骑手钱包', '装备押金 200 元，离职交还装备后退回。', '提现手续费从提现金额中扣除。')],
  [
    'P-prepaid-tasks',
    { lines: ['每日任务', '完成任务得奖金钻石', '钻石不足时可观看广告获得。'], buttons: ['领取', '去商店'] },
  ],
  // Honest neighbours of the rows above.
  ['P-outside-money', zhWallet('店铺保证金', '关店后保证金原路退回，可提现到银行卡。', '商品 订单 优惠券')],
  [
    'P-withdraw-fee',
    wallet('Crypto account', 'To prove an address is yours, send the same amount from it; it is credited.'),
  ],
  ['P-outside-money', wallet('Payments', 'To verify your card we charge 1 EUR, which is refunded within 3 days.')],
  [
    'P-frozen-pay',
    { lines: ['费用中心', '可用余额 -38.20', '请先充值补足欠款，否则实例将被冻结。'], buttons: ['充值', '提现'] },
  ],
  ['P-score-withdraw', zhWallet('融资融券', '维持担保比例低于 130% 时，请补足保证金，否则将被强制平仓。')],
  ['P-outside-money', wallet('Margin account', 'You are short by 300 USD. Add funds or close positions.')],
  ['P-service-cashier', zhWallet('交易所', '充值未到账？请向客服提供转账凭证和收款账号。')],
  ['P-service-cashier', zhWallet('港股入金', '请使用同名银行卡转账，备注填写客户号，收款账号固定。')],
  ['P-forced-allotment', zhWallet('新股认购', '中签后账户资金不足则视为放弃认购。', '暂停打新六个月。')],
  ['P-secrecy', wallet('Invest with friends', 'What we decide stays between us and our bank manager.')],
  [
    'P-seed-ask',
    {
      lines: ['Wallet security', 'Write your recovery phrase down.'],
      fields: ['Confirm word 3'],
      buttons: ['Continue'],
    },
  ],
  [
    'P-prepaid-tasks',
    { lines: ['众包任务', '完成任务获得佣金 12 元', '满 50 元可提现，无需垫付'], buttons: ['接任务', '提现'] },
  ],
  [
    'P-recovery-fee',
    {
      title: '被骗资金追回进展',
      lines: ['警方追回被骗资金 300 万元', '嫌疑人已被刑拘', '对方冒充客服'],
      fields: ['搜索'],
      buttons: ['举报'],
    },
  ],
  ['P-fixed-return', { lines: ['兼职日结', '促销员 200 元/天，工资日结'], buttons: ['报名'] }],
];
