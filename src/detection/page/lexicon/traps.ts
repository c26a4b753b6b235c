/** Words for the particular traps: off-store apps, wallet approvals, seed phrases, recovery, prepaid tasks, allotments. */
export const TRAP_WORDS = {
  appFile:
    'apk_|mobileconfig|安装包|描述文件|testflight|超级签|web clip|安卓下载|安卓版|android|ios_|iphone|download app|' +
    'download the app|下载app|app下载|app 下载|telecharger l app|application|app_|安装档',
  trustStep:
    '信任证书|信任企业|信任开发者|信任此|信任描述|信任该|企业证书|企业级|企业签|设备管理|未知来源|安装描述文件|下载描述文件|trust the|trust this|trust developer|' +
    'enterprise certificate|enterprise app|enterprise profile|install the profile|install profile|' +
    'configuration profile|unknown sources|unknown apps|device management|allow from this source|' +
    'certificat d entreprise|profil de configuration|sources inconnues|faire confiance|faites confiance|' +
    'installer le profil|gestion de l appareil|fuentes desconocidas|confiar en|nguon khong xac dinh|' +
    'sumber tidak dikenal|提供元不明|点击信任|点信任|trust the dev|device manage',
  offStore:
    '应用商店搜不到|商店未上架|未上架|不上架|应用商店无法|商店搜不到|非商店|仅限本页|只能通过本|not in the app store|not available in the app store|' +
    'not on the app store|not listed in|not in the store|not on google play|outside the store|' +
    'outside the app store|only from this page|only through this link|pas sur le store|pas disponible sur|' +
    'hors store|uniquement par ce lien|no esta en la tienda|商店没有|商店里没有|商店暂无|未在应用|不经过|内部版|内测版|专属版本|专用安装|专属下载|专属链接|' +
    '直装|已下架|暂时下架|绕过|not found in|won t find|will not find|not yet in|not available on|isn t in|isn t on|' +
    'direct link|bypass|outside of the|absente de|absent de|lien direct|lien prive|retiree du|未在|' +
    'distributed privately|privately|不在|商店无法|无法搜|搜不到|搜寻不到|找不到|introuvable|cannot be found',
  securityOff:
    '关闭安全|关闭纯净|关闭杀毒|忽略警告|忽略提示|忽略风险|继续安装|仍要安装|仍然安装|点击允许|误报|ignore the warning|ignore any warning|ignore warning|' +
    'install anyway|false positive|turn off play protect|disable play protect|disable antivirus|' +
    'turn off the security|switch off|ignorez l avertissement|ignorez l alerte|desactivez|installer quand meme|' +
    'ignore la advertencia',
  approve:
    '授权|连接钱包|链接钱包|领取凭证|receive voucher|get voucher|receive the voucher|receive certificate|approve|authorize|authorise|connect wallet|connect your wallet|walletconnect|' +
    'connecter votre wallet|connecter le wallet|connectez votre|autoriser|conectar billetera|conectar wallet',
  node:
    '流动性挖矿|挖矿|矿池|节点|算力|流动性|凭证|liquidity mining|mining pool|mining node|node_|nodes_|defi mining|' +
    'mining certificate|voucher|liquidity|mining|pool_|minage|noeud|mineria|nodo|质押|锁仓|矿机|云矿|流动池|资金池|收益池|dapp|' +
    '空气币|产出|staking|stake_|lossless|miner|hashrate|hash rate|hashing|validator|farm_|farming|liquidite|nœud|' +
    'staker|minez',
  stayPut:
    '无需转账|无需转出|无需转入|资产仍在|仍在您的钱包|不离开钱包|不用转|留在钱包|留在自己|存放在自己|留在您|留在你|不需转出|不用转出|stays in your|stay in your|' +
    'remains in your|remain in your|never leaves your|never leave your|without transferring|without moving|' +
    'no need to transfer|no transfer|reste dans votre|restent dans votre|sans transfert|queda en su|' +
    'permanecen en|始终在您|始终在你|一直在您|一直在你|仍在你|仍在自己|还在您|还在自己|无须转|无须质押|无需质押|不用质押|免质押|不锁仓|无需锁仓|不用锁仓|无需存入|不动用|不移动|不冻结|' +
    '自己掌控|自己钱包|钱包内的|钱包里的|no staking|no lock|never move|don t move',
  seed:
    'recovery word|backup phrase|backup word|secret word|12 or 24|mots de recuperation|palabras de recuperacion|助记词|私钥|恢复短语|种子词|恢复词|注记词|seed phrase|recovery phrase|secret phrase|mnemonic|private key|12 word|24 word|' +
    'phrase key|keystore|phrase de recuperation|phrase secrete|phrase mnemonique|cle privee|12 mots|24 mots|' +
    'frase de recuperacion|frase semilla|clave privada|cum tu khoi phuc|cum tu bi mat|วลีกู้คืน|frasa pemulihan|' +
    'リカバリーフレーズ|秘密键|시드 구문|복구 구문|니모닉',
  validate:
    'relink|re link|wallet security|wallet upgrade|upgrade your wallet|update your wallet|manually|import your wallet|导入钱包|验证|同步|修复|校验|认证|激活|领取|空投|恢复访问|validat|verify your|verification|synchroni|' +
    'sync_|rectif|migrat|claim|airdrop|fix_|restore access|resolve|whitelist|connect manually|manual connect|' +
    'valider|validez|verifier|reclamer|migr|xac minh|xac thuc|ยืนยัน|verifikasi|확인|인증',
  recover:
    'get my money back|get back my|recuperer mon|追回|追讨|挽回|找回|维权|追款|挽损|拿回|recover|get your money back|' +
    'get back your|retrieve|reclaim|chargeback|recuper|recouvr|restitution|rembours|lay lai tien|thu hoi tien|' +
    'กู้คืน|เอาเงินคืน|ตามเงินคืน|mengembalikan dana|pemulihan dana|取り戻|回收|返金|환수|되찾|피해금|追损|追赃|追偿|退赃|追缴|追索|索回|要回|' +
    '讨回|退款|返还|损失返|赔付|理赔|回款|清退|兑付返|recoup|get back|win back|reimburs|redress|indemnis',
  lost:
    '被骗|受骗|损失|骗走|亏损|被盗|被诈|受害|lost_|losses|stolen|scam|fraud|trapped|perdu|perte|vole_|voles|escroqu|arnaqu|' +
    'victime|perdid|estaf|robad|bi lua|ถูกหลอก|ถูกโกง|ditipu|penipuan|诈欺|被害|사기|피해',
  weOffer:
    '我们|我司|帮您|帮你|为你|协助追|申请追|免费咨询|本公司|本所|我所|为您|协助您|立即咨询|提交案件|免费评估|免费立案|we_|our_|us_|submit your case|free case|' +
    'start your claim|case review|open a case|your case|nous|notre|nos_|votre dossier|deposez votre|' +
    'evaluation gratuite|nosotros|nuestro|nuestra|chung toi|เรา|kami_|当社|弊社|저희|우리',
  upfront:
    'in advance|工本费|先收|启动费|前期费|预付|先付|立案费|律师费|保全费|定金|首付|先支付|预缴|激活费|资料费|手续费|解冻费|拦截费|upfront|up front|' +
    'activation fee|retainer|file fee|filing fee|processing fee|start fee|starting fee|start up fee|opening fee|' +
    'initial fee|case fee|gas fee|release fee|release tax|setup fee|admin fee|administrative fee|' +
    'administration fee|advance fee|before we start|before work|frais de dossier|acompte|frais d ouverture|' +
    'provision|frais d activation|frais de procedure|frais administratifs|avant restitution|taxe de|frais de|' +
    'tasa de|honorarios por|tarifa inicial|phi_|ค่าดําเนินการ|biaya awal|着手金|선수금|수수료',
  authority:
    '警方|网警|公安|国际刑警|银监|金管会|证监|法院|检察|police|interpol|fbi_|europol|regulator|court|law enforcement|government|ic3_|' +
    'amf_|gendarmerie|tribunal|autorites|banque de france|policia|canh sat|ตํารวจ|polisi|警察|경찰',
  tracer:
    'hack|% success|% de reussite|cases solved|百万案例|黑客|技术拦截|技术团队|技术追踪|链上追踪|白帽|成功率|hacker|blockchain forensic|' +
    'forensic|tracing|success rate|recovery rate|guaranteed recovery|taux de reussite|taux de succes|tracage|' +
    'hackers ethiques|rastreo|tasa de exito',
  task:
    'lucky order|lucky task|幸运单|幸运订单|merged order|combined order|optimizing|optimising|抢单|刷单|做单|接单|派单|连单|组合单|福利单|任务|做任务|点赞|task_|tasks_|task set|' +
    'grab order|grab now|optimisation|optimization|optimize app|combo|combination order|rating task|tache_|' +
    'taches|missions_|mission_|notation|tarea|nhiem vu|don hang|งานออนไลน์|ภารกิจ|ออเดอร์|tugas|misi_|タスク|미션',
  commission:
    '佣金|返佣|提成|报酬|commission|remuneration|salary|comision|hoa hong|ค่าคอม|komisi|커미션|수당|工资|薪水|酬劳|计件|日薪|pay per|' +
    'wage|paid per|paye|remunere|salaire',
  prepay:
    'is short by|short by_|shortfall|补满|khong du|exceeds your|pending amount|垫付|预付|先垫|垫资|补足本金|垫付本金|负余额|负数|余额不足|充值后继续|差额|补单|补足|欠款|不足|insufficient|' +
    'insuffisant|insuficiente|prepay|pre pay|prepaid|negative balance|balance is negative|negative amount|' +
    'clear the negative|deposit to continue|recharge to continue|top up to continue|to continue the set|' +
    'solde negatif|prepaye|prepaiement|avancer|avance_|avancez|completer le solde|saldo negativo|prepago|' +
    'so du am|ยอดติดลบ|saldo minus|saldo negatif|前払い|마이너스|선입금',
  store:
    '店铺|卖家|商家|进货|备货|代发|供货|开店|seller|storefront|your store|shop owner|merchant centre|merchant center|boutique|' +
    'vendeur|tienda',
  allot:
    '中签|抽中|配售|新股|获配|配股|抽签|认购|allot|pre ipo|ipo_|oversubscri|private placement|placement shares|attribution|' +
    'introduction en bourse|souscription|asignacion|salida a bolsa|phan bo|จัดสรร|alokasi|当选|공모주|배정',
  sanction:
    '征信|信用记录|永久关闭|永久封|没收|充公|confiscat|违约|违规|黑名单|冻结|法律责任|信用受损|追究|罚款|default|breach|freeze|frozen|legal action|blacklist|forfeit|suspended|' +
    'poursuites|gel_|gele_|bloque|penalite|incumplimiento|congelad|阻止|계약 위반|동결',
  borrow:
    '借款|贷款|借贷|筹款|周转|融资|信用卡|loan|borrow|finance the|credit line|emprunt|pret personnel|prestamo|vay_|กู้เงิน|' +
    'pinjam|借り|대출',
} as const;
