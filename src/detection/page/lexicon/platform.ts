/**
 * Words for what an investment platform offers and promises. Sources and form as in money.ts; instrument names are
 * those of ordinary market listings.
 */
export const PLATFORM_WORDS = {
  market:
    'btcusdt|ethusdt|eurusd|gbpusd|外汇|黄金|原油|合约|期货|期权|数字货币|数字资产|加密货币|虚拟货币|比特币|以太坊|区块链|币圈|现货|差价|港股|美股|台股|新股|当冲|潜力股|牛股|妖股|涨停|股票|k线|' +
    '行情|币币|贵金属|飙股|usdt|trc20|erc20|btc_|eth_|xauusd|forex|fx_|cfd|crypto|bitcoin|tether|ethereum|futures|' +
    'binary option|spot gold|spot trading|commodit|stocks|equities|pre ipo|indices|stablecoin|ledger of assets|' +
    'devises|bourse|matieres premieres|cryptomonnaie|cryptoactif|divisas|criptomoneda|bolsa|acciones|ngoai hoi|' +
    'tien ao|chung khoan|ฟอเร็กซ์|คริปโต|ทองคํา|kripto|saham|emas_|假想通货|株式|코인|가상화폐|주식|선물',
  /** What a house that deals in investments calls itself; read in titles and headings only. */
  venue:
    'exchange_|markets_|capital_|trader_|traders_|trading_|broker|fx_|forex|coin_|coins_|crypto|bitcoin|' +
    'global assets|wealth|invest|quant|finance_|交易所|交易平台|交易端|证券|资本|国际|金服|财富|投资|外汇|贵金属|期货|量化|币|数字资产|bourse',
  invest:
    '投资|智投|投顾|金融|理财|量化|跟单|资产增值|财富|本金|申购|套利|操盘|invest|trading_|trader|portfolio|wealth|hedge|arbitrage|copy trad|' +
    'quant_|algorithmic|ai trading|ai powered trading|placement|epargne|patrimoine|trading|rendement|inversion|' +
    'invertir|inversor|dau tu|ลงทุน|เทรด|investasi|투자|트레이딩',
  trade:
    '保证金率|维持保证金|初始保证金|追加保证金|补充保证金|保证金交易|保证金模式|逐仓|全仓|强平|交易|trade_|买入|卖出|做多|做空|下单|建仓|平仓|持仓|委托|buy long|sell short|' +
    'open position|close position|go long|order book|webtrader|stop loss|take profit|止损|止盈|web trader|' +
    'place order|market order|limit order|leverage|杠杆|effet de levier|apalancamiento|levier|don bay|' +
    'ordre au marche|passer un ordre|요청 주문|매수|매도|レバレッジ',
  updown:
    'put_|买多|买空|看多|看空|bullish|bearish|买涨|买跌|看涨|看跌|猜涨跌|涨跌|买升|二元|秒合约|秒盘|秒交易|秒期权|buy up|buy down|up down|call put|' +
    'higher lower|higher or lower|rise or fall|rise fall|bet up|bet down|hausse ou baisse|hausse baisse|' +
    'a la hausse|a la baisse|sube o baja|mua len|tang giam|ขึ้นลง|naik turun|ハイロー|상승 하락',
  payoutRatio:
    '盈利率|收益率|赔率|利润率|payout|profit rate|profit ratio|return rate|win rate|rendement|gain_|rentabilidad|ganancia|' +
    'profit',
  account:
    'etre rappele|call me back|request a call|注册|开户|登录|登陆|创建账|立即加入|register|sign up|signup|open account|' +
    'open an account|open your account|create account|create an account|create your account|log in|login|sign in|' +
    'get started|join now|client area|client login|inscri|ouvrir un compte|ouvrir mon compte|ouverture de compte|' +
    'connexion|se connecter|creer un compte|creer mon compte|espace client|registr|abrir cuenta|iniciar sesion|' +
    'crear cuenta|dang ky|dang nhap|สมัคร|เข้าสู่ระบบ|daftar_|masuk_|口座开设|ログイン|회원가입|로그인|实名认证|忘记密码|没有账号|没有账户|已有账号|' +
    '已有账户|登入|设置密码|确认密码|验证码|remember me|no account|new account|new here|open live account|open demo|apply now|' +
    'join us|start trading|start now|start earning|begin now|trade now|sms code|get code|email code|kyc_|' +
    'mot de passe|acces client|deja client|pas encore de compte|commencer|commencez|demarrer|rejoindre|rejoignez|' +
    'code sms|identifiant|open a live account|your details|apply for|enter_|设定密码|建立账号|建立账户|申请体验|体验账号|talk to an|' +
    'speak to an|parler a un',
  daily:
    '日结|every 6 hours|each 6 hours|every 8 hours|every 12 hours|每6小时|每8小时|每12小时|toutes les 6 heures|每天返|每日返|日赚|日入|每日|每天|日化|日收益|日利率|日返|日息|日均|天天|24小时收益|每24小时|每小时|daily|per day|a day_|every day|each day|' +
    'every 24 hours|in 24 hours|after 24 hours|per 24|hourly|per hour|an hour|par jour|quotidien|journalier|' +
    'journaliere|chaque jour|toutes les 24|par 24|diari|al dia|por dia|cada dia|moi ngay|hang ngay|ต่อวัน|รายวัน|' +
    'ทุกวัน|per hari|harian|setiap hari|日次|하루|매일|일일|日收|日利|日回报|日分红|日派|日产|24小时|每时|每刻|每交易日|隔日|次日|一天|单日|天收益|天利|' +
    'every 12|every hour|a single day|24 h_|24 hours|next day|overnight|24 heures|du jour|le jour|journee|' +
    'par heure|chaque heure|tous les jours|en 24|en un jour|every single day|每分钟',
  weekly:
    '每周|周收益|周返|周化|每星期|weekly|per week|a week|each week|every week|par semaine|hebdo|chaque semaine|semanal|' +
    'por semana|moi tuan|per minggu|매주',
  monthly:
    '每月|月收益|月化|月息|月返|月回报|monthly|per month|a month|each month|every month|par mois|mensuel|chaque mois|mensual|' +
    'al mes|moi thang|per bulan|매월|월 수익',
  annual:
    '年化|每年|年利率|年收益|年利|annual|chaque annee|brut annuel|per year|a year|per annum|p a_|apr_|apy_|aer_|yearly|' +
    'par an_|annuel|por ano|anual|moi nam|per tahun|연 ',
  gain:
    '每天返|每日返|日赚|日入|has returned|have returned|收益|日收益|周收益|月收益|年收益|月回报|日返|周返|月返|回报|盈利|利润|返利|分红|分润|获利|净赚|静态|roi_|' +
    'return on|returns_|return_|profit|yield|dividend|rendement|gains|gain_|benefice|rapporte|rentabilite|' +
    'rendimiento|ganancia|beneficio|rentabilidad|loi nhuan|lai suat|กําไร|ผลตอบแทน|keuntungan|untung|利益|利回り|配当|' +
    '수익|이익|배당',
  /** A sum that is to come back twice. */
  double:
    'double your|twice the amount|double the amount|receive double|get double|doubled in|翻倍|翻一倍|翻番|双倍返|双倍领|' +
    'doublez|le double de|doble de|duplica|gap doi',
  gainWeak:
    'reward|奖励|利息|收入|earn_|earning|earns_|income|interest|interet|gagn|interes|gana_|thu nhap|รายได้|pendapatan|' +
    'bunga_|利子|이자|奖金|奖赏|补贴|激励|红利|薪酬|bonuses|incentive|cashback|payouts|prime_|primes_|revenu|percois|percevez',
  guarantee:
    '保本|保息|稳赚|包赚|零风险|无风险|保证收益|固定收益|包赔|只赚不赔|稳定盈利|保障本金|本金保障|本金安全|亏损包|稳定收益|guarante|risk free|no risk|zero risk|' +
    'without risk|fixed return|fixed profit|fixed daily|fixed weekly|never lose|capital protect|' +
    'principal protect|loss cover|losses are covered|garanti_|garantis|garantie_|garanties|sans risque|' +
    'zero risque|aucun risque|risque zero|garantiz|sin riesgo|dam bao loi|cam ket loi|khong rui ro|bao von|' +
    'รับประกัน|การันตี|ไม่มีความเสี่ยง|dijamin|tanpa risiko|元本保证|ノーリスク|원금 보장|원금보장|무위험|수익 보장|保证盈利|保证获利|保证赚|本息保障|' +
    '本息安全|刚性兑付|刚兑|兜底|必赚|必赢|必涨|百分百|百分之百|稳定回报|稳定获利|稳赢|零亏损|不亏|不会亏|无忧|固定回报|固定日|固定利|固定返|定额返|承诺收益|承诺回报|全额赔付|平台赔付|平台承担|' +
    '亏损补偿|亏损由|本金不损|本金零|安全可靠|确保收益|锁定收益|保底|assured|sure profit|100% safe|100% secure|always win|no loss|zero loss|' +
    'loss free|never lost|locked in|compensate|we cover|absorb|revenu fixe|gain fixe|gains fixes|gain assure|' +
    'sans perte|zero perte|certitude',
  plan:
    '套餐|投资方案|计划|产品|项目|会员等级|plan_|plans_|package|starter|formule|formules|offre_|offres_|pack_|livret|plan de|' +
    'paquete|goi dau tu|แพ็คเกจ|paket_|プラン|상품',
  tier: 'vip|等级|级别|白银|白金|钻石|silver|platinum|diamond|tier|palier|niveau|argent_|platine|nivel|cap do|ระดับ|ランク|등급',
  minimum: '起投|起购|最低|最少|门槛|minimum|min_|from usd|a partir de|minimo|toi thieu|ขั้นต่ํา|최소',
  invite:
    '邀请码|推荐人|邀请人|推荐码|推广码|介绍码|代理码|机构码|invitation code|invite code|referral code|agent code|invitation id|' +
    'referrer id|sponsor code|sponsor id|code d invitation|code parrain|code de parrainage|code sponsor|' +
    'code partenaire|code conseiller|codigo de invitacion|codigo de referido|codigo de patrocinador|' +
    'ma gioi thieu|ma moi|รหัสเชิญ|รหัสแนะนํา|kode undangan|kode referral|招待コード|초대코드|초대 코드|추천 코드|추천코드|受邀|凭邀请|邀请制|' +
    '邀约码|邀请函|上级|上线码|引荐码|引荐人|工号|团队码|房间码|席位码|授权码|内部码|专属码|开户码|邀码|invited by|invite id|referral_|referrer|introducer|' +
    'ib code|ib number|upline|sponsor_|team code|team id|agent id|mentor id|entry code|room code|code agent|' +
    'parrain_|invite par',
  required:
    '必填|必须填|须填|必需|没有邀请码|无邀请码|required|mandatory|compulsory|only with|without a|obligatoire|requis|indispensable|' +
    'obligatorio|bat buoc|必须|필수',
  optional:
    '选填|可选|非必填|如有|optional|if you have|facultatif|optionnel|si vous en avez|opcional|khong bat buoc|任意|선택',
  bonus:
    '首充|赠送|充值送|入金送|彩金|体验金|赠金|首存|返现|welcome bonus|deposit bonus|first deposit|first top up|trial fund|bonus|' +
    'prime de bienvenue|offert|bonus de bienvenue|bono de|khuyen mai nap|โบนัส|ボーナス|보너스',
  licence:
    '牌照|持牌|监管|msb_|asic_|nfa_|fsa_|fca_|cysec|fincen|合规|许可证|受监管|金融执照|licensed|regulated by|fully regulated|' +
    'licence no|license no|licence number|license number|fsca|vfsc|ifsc_|amf_|agree par|agrement|reglemente par|' +
    'regulado por|licencia|duoc cap phep|berlisensi|注册号|许可|备案|执照|正规|sec_|finma|sfc_|mas_|svg_|fintrac|austrac|' +
    'regulated|reg no|licence_|license_|licences_|licenses_|regule|agree|supervise',
  bigLeverage: '百倍|千倍|x100_|x200_|x500_',
  managed:
    'tradent pour|gerent pour vous|investissent pour|trade for you|trades for you|trading for you|on your behalf|' +
    '代操|代客|托管|跟单|copy trad|pour vous par|por usted',
  phone: 'phone|手机|电话|mobile number|telephone|telefono|whatsapp|so dien thoai',
  pitch:
    'million users|accompagne|aucune experience|no experience|零基础|无需经验|极速到账|秒到账|快速到账|极速出|专业团队|智能交易|智能选股|智能量化|人工智能|被动收入|零佣金|' +
    '全球领先|一对一|7x24|7×24|24小时客服|全天候|安全可靠|财富自由|轻松|稳健|百万用户|instant withdrawal|fast withdrawal|quick withdrawal|' +
    'withdraw anytime|withdraw any time|passive income|zero commission|0 commission|24 7_|trusted by|' +
    'award winning|expert team|professional team|our experts|experts trade|artificial intelligence|ai powered|' +
    'ai driven|grow your|financial freedom|tight spreads|ultra low|lightning|in minutes|' +
    'negative balance protection|segregated|accompagnement|conseiller dedie|conseiller personnel|' +
    'retraits rapides|retraits instantanes|intelligence artificielle|equipe d experts|nos experts|' +
    'liberte financiere|faites fructifier|fructifier|en quelques minutes|retiros rapidos|ingresos pasivos|' +
    'libertad financiera|equipo de expertos|领先|智能|万用户|万人|高收益|高回报|胜率|暴富|躺赚|win rate|millions d',
  mentor:
    '导师|老师|分析师|带单|喊单|荐股|内线|明牌|助理|signal teacher|trading signal|signals_|mentor|analyst|professor|insider|' +
    'stock pick|conseiller|analyste|signaux|asesor|analista|chuyen gia|อาจารย์|มือโปร|先生|강사|리딩',
  chatApp:
    '加line|line_|line id|telegram|whatsapp|微信|纸飞机|电报|skype|wechat|t me_|wa me_|lin ee|zalo|kakao|카톡|카카오|扫码加|官方群|' +
    '飞机群|tg_|群组|viber|messenger|facebook|instagram|qq_|企微',
} as const;
