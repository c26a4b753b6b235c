/**
 * Words that tell who speaks: warnings about scams, reports of what others said, promises never to ask, and the honest
 * walks of life in which tax, deposits, levels and payouts are ordinary. They silence rules; they never accuse.
 */
export const VOICE_WORDS = {
  /** Says that nothing has to be paid for taking money out: undoes a demand that stands beside it. */
  denies:
    '无需垫付|不用垫付|不需垫付|无需押金|不收押金|不用押金|无需联系|不会要求|不会让您|不会让你|不会收取|绝不会|从不要求|无需缴|无需支付|无需付费|无需充值|不需缴|不须缴|不用缴|不需要缴|不需要充值|无须缴|无须支付|不必缴|不影响提现|不收取任何|不会冻结|不必支付|' +
    'never ask|never charge|will not ask|won t ask|do not ask|does not ask|don t ask|do not charge|no way to pay|' +
    'nothing to pay|no fee is|free of charge|ne demande|ne demandons|aucuns frais|aucun frais|sans frais|' +
    'rien a payer|gratuit',
  /** The furniture of a forum: several people write, others answer. */
  forum:
    '楼主|楼上|板主|版主|水桶|回帖|跟帖|发帖|沙发|推文|op_|replied|replies|reply_|upvote|downvote|mod_|thread|joined_|post 1|posts_|' +
    'repondre|reponses|a ecrit|sujet_|心得|闲聊|看板|爆卦',
  /** The furniture of a mail reader. */
  mail:
    '收件箱|发件箱|草稿|垃圾邮件|已发送|收件人|发件人|写邮件|写信|回复全部|转发|inbox|outbox|drafts|junk|spam_|sent_|compose|reply all|forward_|' +
    'from_|to me|archive_|unread|brouillons|indesirables|envoyes|transferer_|expediteur|destinataire',
  /** Asks to keep it from bank or family. */
  secrecy:
    'keep this between|keep it between|keep it to yourself|keep this to yourself|entre nous_|gardez cela pour|不要让家人|别让家人|不让家人|请勿向家人|不要告诉家人|勿告知家人|不要告诉任何人|勿告知|请勿告诉|切勿告诉|别告诉|勿向家人|不得告诉|保密|勿透露|不得透露|不要透露|请勿外传|勿外泄|不得外传|do not inform|don t inform|do not tell|' +
    'don t tell|do not discuss|tell no one|tell nobody|n en parlez|n informez|confidentiel|ne divulguez|不要报案|' +
    '请勿重复报案|请勿报警',
  /** Those from whom it is to be kept. */
  kin:
    '请勿向家人|勿向家人|不要告诉家人|勿告知家人|不要告诉银行|不要告诉任何人|家人|家属|配偶|亲友|亲人|行员|银行|旁人|外人|任何人|family|relatives|bank_|anyone|any other agent|outsiders|famille|proches|' +
    'entourage|banque|quiconque|personne_',
  /** Two customers deal with each other while the house keeps the goods. */
  peer: 'escrow|the seller|the buyer|your counterparty|p2p_|卖家|买家|交易对手|sequestre|le vendeur|l acheteur',
  legal:
    '服务条款|用户协议|隐私政策|隐私权|费率|帮助中心|招聘|法律声明|terms of|terms and|terms_|privacy|cookie|fee schedule|fees_|careers|' +
    'press_|complaints|legal_|help centre|help center|api_|status_|mentions legales|confidentialite|cgu_|' +
    'conditions generales|recrutement|aide_|aviso legal|privacidad',
  warn:
    'ponzi|庞氏|诈骗|未获授权|未经授权的|unauthorised|unauthorized|not authorised|not authorized|clone firm|alert list|' +
    'warning list|non autorise|gia mao|骗局|受骗|被骗|上当|反诈|警方|公安|派出所|受害人|受害者|被害人|举报|假平台|虚假平台|冒充|假冒|犯罪|嫌疑人|套路|防骗|165|' +
    'scam|fraud|victim|imposter|impostor|impersonat|criminal|crook|phishing|red flag|warning sign|swindl|' +
    'fake platform|fake site|fake app|arnaqu|escroc|escroq|escroqu|frauduleu|fraude|victime|gendarm|usurp|' +
    'mise en garde|porter plainte|faux site|fausse plateforme|fausses plateformes|liste noire|estafa|victima|' +
    'lua dao|nan nhan|หลอกลวง|korban|诈欺|被害|사기|피해자',
  third:
    'anyone who asks|anyone who contacts|anyone who guarantees|anyone who promises|anyone who charges|anyone asking|' +
    'anyone offering|whoever asks|site says|platform says|someone |somebody |对方|他们|骗子|不法分子|诈骗分子|诈骗团伙|scammer|fraudster|criminals|swindler|' +
    'escrocs|estafador|ke lua dao|มิจฉาชีพ|penipu|她说|他说|声称|自称|谎称|据悉|记者|网友|案例|曾经|我被|我当时|then he|he said|she said|' +
    'they ask|they asked|they said|they tell|they then|they were|they had|people have told|told us|claimed|' +
    'told me|told her|told him|allegedly|reported that|according to|so called|i was asked|asked me|on lui|' +
    'il affirme|pretend_|selon_|raconte|temoign|ils demandent|ils reclament|on m a|ellos|segun|me pidieron|' +
    'ho noi|เขาบอก|katanya|라고 했|楼主|有人|某平台|某某|受害|他让|她让|让我|叫我|要我|骗我|我说|我问|我朋友|我妈|我爸|我同事|爆料|据报道|该男子|该女子|民警|检方|被告|原告|' +
    '嫌犯|诈骗犯|诈团|a man|a woman|a friend|my friend|my mother|my sister|my wife|he told|she told|he asked|she asked|' +
    'they told|officers|was told|were told|i paid|i lost|i sent|we lost|she lost|he lost|m a dit|m ont|ma mere|' +
    'mon ami|mon mari|j ai paye|ils ont|l enquete',
  never:
    'no win|explained in writing|agreed in writing|set out in writing|书面告知|par ecrit|no win no fee|pay nothing|nothing upfront|无需提供|不需要支付|不需要转|从不收|不会以|不会索|切勿|请勿相信|不要相信|请勿轻信|不要轻信|请勿向|不要向|谨防|警惕|' +
    'never require|will never|does not charge|never pay|don t pay|do not pay|beware|never request|never share|' +
    'do not share|no withdrawal fee|is not required|not required|ne vous demande|jamais|ne payez|ne versez|' +
    'mefiez|nunca|no pague|desconfie|can than|canh giac|khong bao gio|ไม่เคย|tidak pernah|绝对に|절대|更不会|不会向您|不会通过|' +
    '从来不|从不会|绝对不会|平台不会|我们不会|不会因|任何人要求您|凡是要求|如有人要求|遇到请举报|遇到要求|勿信|请勿转账|do not trust|nobody from|no one from|' +
    'no employee|we do not|we don t|we will not|we won t|nous ne demand|n envoyez|personne ne',
  riskNotice:
    '投资有风险|入市有风险|可能损失|损失全部|风险揭示|风险披露|风险预告书|不保证收益|不保证获利|capital at risk|capital is at risk|lose money|' +
    'risk of loss|risk warning|risk disclosure|can go down|may lose|lose all|lose your|past performance|' +
    'not suitable for|perte en capital|risque de perte|perdre tout|performances passees|perdent de l argent|' +
    'puede perder|perder dinero|rui ro mat|元本割れ|원금 손실',
  civic:
    '报税|申报|纳税人|税务局|国税|增值税|发票|海关|清关|包裹|快递|学费|学校|家长|社保|公积金|工资|养老金|保险|房租|租金|物业|水电|挂号|医院|tax return|tax year|hmrc|' +
    'irs_|vat_|invoice|customs|parcel|delivery|shipping|tuition|school|payroll|employer|vesting|pension|' +
    'retirement|insurance|rent_|tenant|landlord|mortgage|council|court_|declaration de revenus|declarer|' +
    'service public|douane|colis|livraison|facture|ecole|scolarite|employeur|retraite_|assurance|loyer|locataire|' +
    'bail_|salaire|aduana|paquete postal|matricula|factura|报关|关税|电费|水费|燃气|学杂费|签证|移民|住院|法院|诉讼费|罚单|养老|年金|寿险|保单|理赔|' +
    '雇主|劳务|payslip|patient|embassy|utility|hopital|visa|locatif|退税|评税|储税券|vest_',
  leisure:
    '门店|到店|小票|首单|双倍积分|累计消费|会员俱乐部|超市|百货|生鲜|游戏|玩家|皮肤|角色|点卡|商品|购物|会员积分|积分兑换|优惠券|订单|里程|航班|酒店|彩票|投注|赌场|game_|games_|player|skin_|gift card|checkout|' +
    'add to cart|shopping|coupon|loyalty|miles_|flight|hotel|casino|betting|wager|jackpot|jeu_|jeux|joueur|' +
    'panier|fidelite|paris sportifs|juego|carrito|apuestas|auction|nft_|donat|charity|association_|adhesion|' +
    'dons_|club_',
} as const;
