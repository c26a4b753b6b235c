/**
 * The few stems of the first look, one side of the matter a row: short on purpose, because every page pays for them. Form
 * and source as in money.ts. A page that any rule could fire on shows at least two sides (tests/dom/page-fixtures.test.ts).
 */
export const FIRST_WORDS = {
  out: '提现|提款|出金|提币|提领|取款|兑付|出款|withdraw|payout|cash out|retrait|retir|rut tien|ถอน|tarik|penarikan|출금',
  in:
    '入金|充值|充币|储值|存入|转入|汇款|转账|缴|支付|收款|deposit|top up|recharge|fund_|pay_|depot|versement|virement|nap tien|ฝาก|' +
    'โอน|setor|bayar|입금',
  held:
    '冻结|解冻|保证金|税|风控|信用分|frozen|on hold|suspended|locked|tax|margin|certificate|gele|impot|taxe|caution|bloque|' +
    'impuesto|congel|thue_|ภาษี|ระงับ|pajak|dibekukan|세금|보증금|동결',
  market:
    '币|usdt|btc|eth_|crypto|bitcoin|forex|fx_|stock|futures|gold_|trading|trade|invest|外汇|黄金|股|合约|期货|投资|理财|量化|金属|差价|杠杆|leverage|levier|markets|' +
    'bourse|placement|dau tu|vang_|ลงทุน|ทอง|เทรด|saham|emas|투자|코인|선물',
  own: '余额|资产|本金|balance|assets|portfolio|capital|wallet|solde|portefeuille|saldo|so du|ยอดเงิน|残高|잔액|钱包',
  gain:
    '获利|稳赚|收益|盈利|利息|回报|佣金|profit|return|yield|earn|roi_|commission|guarante|rendement|gain|garanti|loi nhuan|' +
    'hoa hong|กําไร|untung|수익',
  door:
    '机构码|授权码|席位|投顾|邀请|推荐码|推荐人|推荐机构|开户|开立|注册|导师|老师|客服|invit|referral|sponsor|register|open account|parrain|ouvrir un compte|' +
    'telegram|whatsapp|line_|account manager|conseiller|analyst|expert|rappel',
  task: '任务|抢单|做单|店铺|task|mission|order|boost|store_|tache|nhiem vu|ภารกิจ|tugas|미션',
  back: '追回|追款|追讨|维权|recover|reclaim|get back|recuper|restitu|lay lai|환수',
  lost: '被骗|损失|受害|stolen|lost_|scam|victim|perdu|arnaqu|escroqu|bi lua|피해',
  seed: 'recovery word|secret word|助记词|私钥|空投|phrase|mnemonic|airdrop|private key|keystore',
  app: '证书|描述文件|信任|安装|下载|apk|install|profile_|certificat|telecharg',
  tier:
    'vip|升级|套餐|起投|upgrade|plan_|plans_|palier|formule|mining|node_|节点|挖矿|中签|配售|allot|ipo_|up down|buy up|' +
    'bullish|买涨|看涨|看多|秒',
} as const;

/** Of the fold table only what these stems need, in its order; a test holds it complete. */
export const FIRST_FOLDS =
  '俬私傭佣價价儲储兌兑冊册凍冻務务匯汇單单報报導导屬属帐账師师帳账幣币彙汇戶户損损搶抢昇升書书桿杆構构槓杠機机權权殘残滙汇漲涨獲获現现產产産产碼码礦矿稅税穩稳穫获節节簽签籤签約约級级結结維维繳缴舖铺薦荐裝装討讨記记註注証证' +
  '詞词請请證证財财貨货買买資资賬账賺赚載载轉转迴回鈅钥鋪铺錢钱鑰钥開开閤合陞升領领額额顧顾風风餘余騙骗黃黄點点齣出収收権权蓆席';
