/**
 * Words that tell who speaks: warnings about scams, reports of what others said, promises never to ask, and the honest
 * walks of life in which tax, deposits, levels and payouts are ordinary. They silence rules; they never accuse.
 */
export const VOICE_WORDS = {
  legal:
    '服务条款|用户协议|隐私政策|隐私权|费率|帮助中心|招聘|法律声明|terms of|terms and|terms_|privacy|cookie|fee schedule|fees_|careers|' +
    'press_|complaints|legal_|help centre|help center|api_|status_|mentions legales|confidentialite|cgu_|' +
    'conditions generales|recrutement|aide_|aviso legal|privacidad',
  warn:
    'ponzi|庞氏|诈骗|未获授权|未经授权的|unauthorised|unauthorized|not authorised|not authorized|clone firm|alert list|' +
    'warning list|non autorise|gia mao|骗局|受骗|被骗|上当|反诈|警方|公安|派出所|受害人|受害者|被害人|举报|假平台|虚假平台|冒充|假冒|犯罪|嫌疑人|套路|防骗|' +
    '165|scam|fraud|victim|imposter|impostor|impersonat|criminal|crook|phishing|red flag|warning sign|swindl|' +
    'fake platform|fake site|fake app|arnaqu|escroc|escroq|escroqu|frauduleu|fraude|victime|gendarm|usurp|' +
    'mise en garde|porter plainte|faux site|fausse plateforme|fausses plateformes|liste noire|estafa|victima|' +
    'lua dao|nan nhan|หลอกลวง|korban|诈欺|被害|사기|피해자',
  third:
    'site says|platform says|someone |somebody |对方|他们|骗子|不法分子|诈骗分子|诈骗团伙|scammer|fraudster|criminals|swindler|' +
    'escrocs|estafador|ke lua dao|มิจฉาชีพ|penipu|她说|他说|声称|自称|谎称|据悉|记者|网友|案例|曾经|我被|我当时|then he|he said|' +
    'she said|they ask|they asked|they said|they tell|they then|they were|they had|people have told|told us|' +
    'claimed|told me|told her|told him|allegedly|reported that|according to|so called|i was asked|asked me|' +
    'on lui|il affirme|pretend_|selon_|raconte|temoign|ils demandent|ils reclament|on m a|ellos|segun|' +
    'me pidieron|ho noi|เขาบอก|katanya|라고 했',
  never:
    'no win no fee|pay nothing|nothing upfront|不会要求|无需充值|无需提供|不需要充值|不需要缴|不需要支付|不需要转|绝不会|从不要求|从不收|不会收取|无需缴|' +
    '无需支付|不收取任何|不会以|不会索|切勿|请勿相信|不要相信|请勿轻信|不要轻信|请勿向|不要向|谨防|警惕|never ask|never require|never charge|' +
    'will not ask|won t ask|will never|do not ask|don t ask|does not ask|does not charge|never pay|don t pay|' +
    'do not pay|beware|never request|never share|do not share|no withdrawal fee|is not required|not required|' +
    'ne demande|ne vous demande|ne demandera|jamais|ne payez|ne versez|mefiez|aucun frais|sans frais|nunca|' +
    'no pague|desconfie|can than|canh giac|khong bao gio|ไม่เคย|tidak pernah|绝对に|절대',
  riskNotice:
    '投资有风险|入市有风险|可能损失|损失全部|风险揭示|风险披露|风险预告书|不保证收益|不保证获利|capital at risk|capital is at risk|lose money|' +
    'risk of loss|risk warning|risk disclosure|can go down|may lose|lose all|lose your|past performance|' +
    'not suitable for|perte en capital|risque de perte|perdre tout|performances passees|perdent de l argent|' +
    'puede perder|perder dinero|rui ro mat|元本割れ|원금 손실',
  civic:
    '报税|申报|纳税人|税务局|国税|增值税|发票|海关|清关|包裹|快递|学费|学校|家长|社保|公积金|工资|养老金|保险|房租|租金|物业|水电|挂号|医院|tax return|tax year|hmrc|' +
    'irs_|vat_|invoice|customs|parcel|delivery|shipping|tuition|school|payroll|employer|vesting|pension|' +
    'retirement|insurance|rent_|tenant|landlord|mortgage|council|court_|declaration de revenus|declarer|' +
    'service public|douane|colis|livraison|facture|ecole|scolarite|employeur|retraite_|assurance|loyer|' +
    'locataire|bail_|salaire|aduana|paquete postal|matricula|factura',
  leisure:
    '游戏|玩家|皮肤|角色|点卡|商品|购物|会员积分|积分兑换|优惠券|订单|里程|航班|酒店|彩票|投注|赌场|game_|games_|player|skin_|gift card|checkout|' +
    'add to cart|shopping|coupon|loyalty|miles_|flight|hotel|casino|betting|wager|jackpot|jeu_|jeux|joueur|' +
    'panier|fidelite|paris sportifs|juego|carrito|apuestas|auction|nft_|donat|charity|association_|adhesion|' +
    'dons_|club_',
} as const;
