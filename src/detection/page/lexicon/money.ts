/**
 * Words for money going in, coming out, being held and being asked for, one concept a row, many languages in a row.
 * Written from the project's playbook (stages deposit, proof, block) and everyday finance vocabulary; no text of any
 * page was mined. Form: normal-form.ts, parted by `|`; `_` at the end = the word must end there.
 */
export const MONEY_WORDS = {
  withdraw:
    '提取|to withdraw|pour retirer|para retirar|disburse|提现|提款|出金|取款|提币|提领|取现|兑付|出款|withdraw|cash out|cashout|' +
    'payout|pay out|retrait|retirer|encaisse|retiro|retirar|retirada|rut tien|rut ve|ถอน|tarik dana|tarik saldo|' +
    'penarikan|引き出|출금|인출|取出资金|出账|下分|兑现|变现|转出|取钱|领取资金|资金划出|提走|取回资金|赎回本金|领出|领回|提出|redeem your|redemption|' +
    'transfer out|recuperer vos fonds|toucher vos|decaissement|virement sortant|rachat|lenh rut|rut_|' +
    'take earnings out|exit your|出不来|leave the platform|cannot leave|quitter la plateforme',
  release:
    'mise a disposition|goes out_|划回|to release|to unlock|pour debloquer|pour liberer|lift the|lever le|lever la|levee du|恢复出|解冻|解封|解锁|解除|释放|' +
    '激活|恢复|unlock|unfreeze|release_|release of|releasing|released|reactivat|debloqu|deblocage|liberer|liberation|' +
    'degel|restitution|desbloque|liberar|mo khoa|giai toa|ปลดล็อก|buka blokir|pencairan|冻结解除|해제|放行|放款|解限|解控|撤销限制|' +
    '开通提|开放提|开启提|疏通|下发|拨付|拨款|发放|结清后|予以放|to free|free up|lift this|restore your|restored|reinstat|re enable|' +
    'unblock|to activate|activate withdraw|payout channel|retabli|reactiver|liberes|liberee|deverrouill|' +
    'have the wallet|hold will be|to lift|open the gate|debloquer|开放',
  frozen:
    'anti money laundering|money laundering check|涉嫌洗码|拦截|intercept|卡住|未通过|stuck_|could not be completed|could not complete|declined|冻结|风控|异常|锁定|受限|无法提|不能提|失败|' +
    'frozen|freeze|locked|suspended|restricted|on hold|blocked|pending|rejected|gele_|gelee|geles|bloque|' +
    'suspendu|refuse|congelad|bloquead|retenid|dong bang|bi khoa|ระงับ|อายัด|dibekukan|diblokir|ditangguhkan|동결|' +
    '정지|不一致|暂停提|暂停出|暂缓|拒绝|驳回|审核中|待审核|待处理|处理中|可疑|涉嫌|洗钱|管制|封停|封禁|封号|止付|扣押|挂起|被限制|限制提|限制出|已锁|已冻|无法出|不能出|未到账|恶意套|流水未|' +
    '未达标|未达到|未完成|aml_|flagged|halted|held by|are held|is held|failed_|failure|mismatch|turnover|not met|disabled|' +
    'seized|suspect_|suspecte|anomalie|errone|saisi_|consigne|echec|echoue|rejete|tam khoa|hold_|被拒',
  levy:
    'taxe de|taxe sur|send a matching|send the same|send an equal|matching amount|matching sum|same amount|equal amount|equivalent amount|equivalent sum|liquidity equal|proof of liquidity|somme equivalente|somme identique|montant equivalent|montant identique|同等金额|同等数额|相同金额|等额资金|等值资金|取证费|调查费|立案费|鉴定费|追踪费|tracing fee|investigation fee|分润金|分成金|备用金|确认费|确认金|保全金|结汇费|同步金|资力证明|财力证明|资格金|confirmation fee|clearance fee|conversion fee|' +
    'processing deposit|proof of funds|liquidity deposit|compliance fee|compliance deposit|capital gains|' +
    'frais de conformite|frais de transfert|frais de validation|certificat anti|tasa de liberacion|phi mo khoa|phi xac minh|' +
    'security payment|safety payment|one time payment|insurance payment|certificat_|证明押款|核验款|核验金|开通费|技术费|risk reserve|security reserve|cot code|imf code|tax code|更正保证|资金验证|验证资金|' +
    '备付金|认证费|验证费|attestation|certificat de|certificat d|conformite fiscale|税|保证金|解冻金|验证金|认证金|风险金|滞纳金|押金|罚金|罚款|验资|' +
    '激活费|通道费|担保金|诚信金|履约金|tax_|taxes_|taxation|security deposit|verification deposit|refundable deposit|' +
    'guarantee deposit|unlock deposit|security margin|margin deposit|risk deposit|clearance|certificate|penalty|' +
    'stamp duty|gas fee|activation fee|release fee|unlock fee|verification fee|verification payment|' +
    'security bond|surety|collateral deposit|taxe_|taxes|impot|caution_|depot de garantie|depot de verification|' +
    'depot de caution|frais de deblocage|frais de liberation|frais d activation|penalite|prelevement|impuesto|' +
    'fianza|deposito de garantia|margen de|tasa de|garantia|thue_|tien dam bao|ky quy|phi bao dam|ภาษี|' +
    'เงินประกัน|ค่าประกัน|pajak|jaminan|cukai|세금|보증금|예치금|个税|解控金|风控金|保障金|过桥费|清算费|结算费|审计费|审核费|公证费|合规费|合规金|监管费|监管金|' +
    '信用金|信誉金|修复金|修复费|更正费|更改费|改卡费|冻结金|违约金|赔偿金|罚单|会员费|提现费|提款费|出金费|转账税|利得税|印花税|增值税|关税|跨境费|换汇费|通关费|流水金|对冲金|验证款|认证款|' +
    '担保费|保险金|手续金|安全金|开户费|解冻费|解冻款|解锁费|审查费|个所税|盈利税|交割费|通证费|保管费|托管费|levy_|levies|duty_|duties|bond_|solvency|fine_|' +
    'fines_|amende|quitus|解析费|数据费|开通金|年费|通道金',
  fee:
    '手续费|费用|服务费|矿工费|工本费|fee_|fees_|charge_|charges_|frais|commission de|comision|tarifa|phi_|ค่าธรรมเนียม|biaya|' +
    '手数料|수수료',
  payNow:
    'be placed first|must be placed|has to be placed|投资款|需补充|补充资金|补充差额|补充至|outstanding|owed|应付|应缴|due in|are due|is due|完税|缴|支付|付清|补齐|交纳|先交|需交|付款|打款|pay_|paid_|payment|remit|settle|' +
    'payer|payez|paiement|regler|reglez|reglement|acquitt|verser|versez|payable|pagar|pague|pago|abonar|abone|' +
    'nop_|thanh toan|dong thue|ชําระ|จ่าย|bayar|membayar|支払|纳付|납부|지불|补缴|补交|补足|补款|补税|缴清|缴齐|缴付|上缴|交付|交齐|结清|清缴|清偿|' +
    '扣缴|垫付|垫缴|付费|请付|缴费|上交|入账后|自付|自行缴|主动缴|完成缴|缴款|还清|偿还|paying|be paid|settling|clear the|cover the|lodge a|lodged|' +
    'furnish|placing|post a|post the|owing|due_|verse_|regularis|honorer|paie_|paye_|est due_|versee|consigner|' +
    'apporter|parvenir|到账后',
  moveIn:
    'send a matching|send the same|send an equal|汇入|versement|ajoutant|ajouter des fonds|ajoutez|缴存|have sent|send it to|sent it to|send the amount|' +
    'send funds|send the funds|充值|转账|汇款|存入|转入|入金|存款|充币|储值|top up|topup|recharge|deposit_|deposits_|depositing|' +
    'transfer|fund your|add funds|add money|fund account|depot_|depots_|deposer|deposez|alimenter|crediter|' +
    'approvisionn|virement|virez|virer|deposito_|depositar|deposite|recargar|recarga|ingresar fondos|nap tien|' +
    'nap_|ฝาก|โอน|เติมเงิน|setor|isi saldo|입금|충전|打入|打到|打进|汇到|转到|转至|转进|划入|划转|注资|注入|上分|存币|入款|进账|汇出|缴入|充入|补仓|存钱|投入|' +
    '汇钱|打钱|inject|paid in|pay in|wire_|wiring|wired|remit|loading|put in_|reload|refill|depose|ajouter|apport_|' +
    'envoyez|envoyer|abonder|versez',
  order:
    'to prove|pour prouver|afin de prouver|to submit|beforehand|to lift|to restore|to reactivate|pour recevoir|to receive|has to|en attente|to withdraw|pour retirer|para retirar|to release|to unlock|' +
    'pour debloquer|pour liberer|继续|continue|continuer|continuar|tiep tuc|awaiting|necessite|先|之前|前须|前需|前缴|方可|才可|' +
    '才能|才会|方能|后即可|后可|后方|后系统|后自动|否则|须|需|before|first_|prior to|in order to|until|once_|upon_|must_|required|' +
    'requires|have to|need to|needs to|so that|to process|to complete|avant_|d abord|prealable|afin_|une fois|' +
    'apres_|doit_|doivent|devez|requis|obligatoire|necessaire|exige|antes|primero|una vez|debe_|previo|' +
    'previamente|para poder|para desbloquear|truoc|moi co the|moi duoc|phai_|ก่อน|จึงจะ|ต้อง|sebelum|' +
    'terlebih dahulu|harus|wajib|必要|先に|前に|먼저|전에|필요|해야|as soon as|des que|完成后|入账后',
  deduct:
    'retranch|不可用于|抵扣|内扣|扣除|直接扣|划扣|代扣|扣减|里扣|中扣|余额扣|deduct|taken from|taken out of|offset_|offset against|netted|' +
    'withheld|non deduc|withhold|subtracted|paid from|paid out of|deduit|deduire|preleve_|prelevee|preleves|' +
    'retenu|soustrait|descont|deduc|deducir|khau tru|หัก|dipotong|potong_|差し引|차감|공제|抵减|冲抵|冲销|抵缴|抵付|抵消|抵充|充抵|从账户里|' +
    '从余额|从盈利|从利润|从资产|从本金|从账户余额|从总资产|用余额|用账户|自动扣|内部扣|扣缴|账户内的|平台内的|take it from|take it out|come out of|' +
    'comes out of|drawn from|debited from|from your balance|from the balance|from your account|from the account|' +
    'from within|internally|set off|preleve|impute|compense|sur le solde|sur votre solde|du solde|khong tru|' +
    'tru duoc|tru vao|subtract|satisfied by|taking it|余额支付|余额内',
  cannot:
    '不可用于|ne pouvons|不能|不可|non deduc|无法|不支持|不得|不予|不接受|cannot|can not|can t_|may not|must not|not be_|' +
    'not possible|won t be|will not be|impossible|ne peut|ne peuvent|ne pourra|ne sera|ne seront|pas etre|' +
    'no se puede|no puede|no es posible|no sera|khong the|khong duoc|ไม่สามารถ|tidak dapat|tidak bisa|できません|できない|' +
    'ません|할 수 없|불가|되지 않|不允许|禁止|没法|不会从|恕不|概不|勿从|并非从|不在余额|unable|not able|not allowed|not permitted|not accepted|' +
    'is not taken|couldn t|not eligible|no deduction|not deducted|do not allow|prohibit|pas deduct|ne sont pas|' +
    'ne saurait|interdit|pas autorise|pas possible|pas preleve|pas deduit|ne permet|khong tru|shall not be|' +
    'nothing may be|not supported',
  balance:
    '可用余额|账户余额|我的余额|可提现|可提余额|总资产|我的资产|账户资产|余额|available balance|account balance|your balance|my balance|' +
    'withdrawable|balance_|free margin|equity_|total assets|total balance|wallet balance|total equity|your funds|' +
    'solde|vos fonds|vos avoirs|saldo|so du|ยอดเงิน|残高|잔액|잔고',
  amount: '金额|数量|amount|montant|importe|monto|cantidad|so tien|จํานวน|jumlah|nominal_|금액|수량',
  external:
    'outside account|another account of yours|external wallet|outside wallet|external account|fresh funds|own funds|own pocket|compte externe|' +
    'nouveau virement|autre compte|另行汇|另行支付|外部|其他银行卡|本人资金|自有资金|cuenta externa|外来资金|另外转|另外汇|另外支付|另外充值|另行充值|另行缴|' +
    '另行转|另行打|另行存|另行入金|单独支付|单独缴|单独转|单独充值|单独汇|单独存|独立支付|独立缴纳|新资金|新增资金|新的资金|以现金|自备|自筹|自己筹|您的银行卡|本人银行卡|个人银行|线下支付|线下缴|' +
    '线下转|场外支付|场外转|站外|平台外|账户外|从银行卡|由本人|额外支付|额外缴|额外充值|额外存|重新充值|重新入金|new deposit|fresh deposit|separately|' +
    'additional funds|new funds|new money|new payment|externally|from outside|outside source|from your own|' +
    'from a bank|own bank|own wallet|own money|off platform|nouveau versement|depot separe|separement|a part_|' +
    'argent frais|depuis un compte|depuis l exterieur|hors solde|incoming funds|fresh money|new transfer|' +
    'depuis votre|from your bank|separate|additional deposit|own exchange|另行|另外|额外|单独|nouveau depot|' +
    'nouvel apport|fonds propres|separe|distinct|complementaire|supplementaire|propre banque',
  returned:
    'arrive together|arrives together|both sums|both amounts|elle vous sera rendue|sera rendue|seront rendus|连同本金|连同原款|连同资金|一同到账|同步到账|同时到账|一起到账|together with your|along with your|plus the deposit|' +
    'plus your deposit|en meme temps que votre|junto con|cung voi|一并打入|一并打款|一并汇|一同返|一同退|随出款|随提款|come back with|given back|rendu avec|restituee|restitues|可退|划回|一起退|is returned|退还|退回|返还|一并到账|一并提|原路返|全额退|refundable|refunded|be returned|are returned|credited back|' +
    'will be returned|rembours|restitue|reembols|devuel|hoan lai|dikembalikan|返金|환불|comes back|rendu',
  yours:
    '您的账户|您的账号|尊敬的|亲爱的|your account|your funds|your request|dear_|votre compte|vos fonds|vos avoirs|' +
    'votre demande|su cuenta|tai khoan cua ban|บัญชีของคุณ|akun anda|お客様|고객님',
  overdue: '逾期|滞纳|late payment|overdue|late fee|retard_|de retard|mora_',
  buy: '购买|purchase|buy_|acheter|achetez|comprar|compre',
  score:
    '信誉不足|信用不足|信誉未达|信誉分数|补分|每补|credit rating|信用分|信誉分|信用评分|信誉值|信用值|信用积分|credit score|credit point|reputation score|trust score|' +
    'score de credit|score de confiance|note de confiance|points de credit|puntaje|puntuacion de credito|' +
    'diem tin dung|skor kredit|信用スコア|신용점수|신용 점수',
  topTier:
    'passez au|passer a l|升级|提升等级|upgrade|passer au niveau|passer au palier|niveau superieur|actualizar a|' +
    'nang cap|อัพเกรด|tingkatkan|업그레이드|升至|升到|升为|晋升|晋级|升阶|升等|开通会员|开通高级|等级不足|move up to|reach vip|become vip|' +
    'higher tier|higher level|vip account|level up|gold account|monter en|montez|surclass|rehausser|niveau vip|' +
    'compte vip|statut vip|devenir vip|devenez vip|promoted to|be promoted|promotion to|store level|move to gold|' +
    'move to platinum|next tier|next level|higher limit',
} as const;

export const PAYEE_WORDS = {
  service:
    '客服|专属经理|客户经理|助理|专员|客服经理|customer service|support agent|live chat|account manager|customer care|service desk|' +
    'support team|live support|our support|our agent|online service|finance desk|advisor|adviser|service client|' +
    'conseiller|gestionnaire|votre agent|asesor|servicio al cliente|atencion al cliente|cskh|cham soc khach|' +
    'ฝ่ายบริการลูกค้า|แอดมิน|layanan pelanggan|カスタマー|担当者|고객센터|상담원|officer|desk_|财务',
  payee:
    '当日入金账号|今日入金账号|当日入金账户|入金账号|充值账号|储值账号|汇款账号|转账账号|收款账号|number of the day|account number of|打款|卡号|收款|汇款账户|转账账户|充值账户|充值地址|入金账户|账户信息|payee|beneficiary|receiving account|bank details|payment details|' +
    'account details|deposit account|deposit address|wallet address|transfer details|iban|beneficiaire|rib_|' +
    'coordonnees bancaires|compte de depot|beneficiario|cuenta de deposito|datos bancarios|so tai khoan|เลขบัญชี|' +
    'nomor rekening|振込先|계좌',
  obtain:
    '前请向|前先向|前请先向|message our|message the|确认最新|最新地址|最新账|核对|获取|索取|为准|领取|提供|发送|发给|obtain|request|ask_|asking|provided by|provides|given by|get the|' +
    'get your|will send|sent by|receive the|issued by|obtenir|demand|fourni|communique|transmis|solicit|facilita|' +
    'cung cap|ขอเลข|minta_|教え|요청|안내|handed out|handed over|领取本次',
  changing:
    '每次不一样|每次都不|每笔不|不固定|随时变|经常变|of the day|change a chaque depot|不定时更换|不时更换|会更换|may differ|限今日|今日使用|当日有效|account of the day|today s account|实时更新|only valid|valid for|' +
    'do not reuse|don t reuse|valable|每次不同|不定期更换|随时更换|经常更换|每次更换|更换收款|每日更换|实时更换|请勿保存|不要保存|勿存|different each|' +
    'changes with|changes every|changes regularly|may change at|rotated|do not save|don t save|valid for one|' +
    'for this transfer only|change a chaque|changent a chaque|change regulierement|ne l enregistrez|cambia cada|' +
    'cambia con cada|good for one|不同',
  person:
    '私户|个人账户|私人账户|个人银行卡|个人卡|personal account|private account|compte personnel|compte d un particulier|' +
    'cuenta personal|tai khoan ca nhan|บัญชีส่วนตัว|rekening pribadi|个人口座|개인 계좌|개인계좌|个人名义|个人户名|员工账户|财务个人|代收|合作商户|' +
    'in the name of|compte tiers|au nom de|nom d un particulier',
  note:
    '备注|附言|转账用途|汇款用途|摘要|payment reference|as reference|reference_|payment note|remark|description|motif|libelle|' +
    'communication|concepto',
  falseNote:
    '请填:还款|请填:货款|请写还款|填还款|不得注明|不得备注|请勿注明|勿注明|留空|切勿写|切勿填|切勿提|请勿备注|勿备注|不要备注|切勿备注|勿填|勿写|不要写|不得出现|禁止出现|不要提|勿提|不要出现|' +
    '货款|生活费|家用|装修款|do not mention|don t mention|do not write|never write|never mention|avoid mention|' +
    'avoid the word|without mention|family support|ne mentionnez|ne mentionner|n indiquez|n ecrivez|evitez le|' +
    'evitez les|ne parlez|no mencione|no escriba|不要填写|请勿出现|切勿出现|不可备注|不可写|不能写|不能填|不能备注|不得填写|不要注明|不要涉及|切勿涉及|敏感词|' +
    '敏感字|写装修|写还款|写借款|填借款|备注借款|购货|购物款|往来款|亲友往来|亲友借款|赠与|借款还款|do not put|don t put|leave out|leave blank|' +
    'leave empty|not mention|do not refer|avoid words|avoid using|never put|write family|write gift|put gift|' +
    'put family|gift to|birthday|rent payment|renovation|furniture|n inscrivez|n evoquez|sans mention|' +
    'laissez vide|laisser vide|ne mettez|travaux_|cadeau|write only|only write|mentioning|只写|仅填|只填|只能写',
  bank: '银行|柜台|行员|柜员|bank_|bank s_|teller|cashier|banque|guichet|banco|ngan hang|ธนาคาร|은행',
  tellBank:
    '询问|问起|如问|若问|被问|就说|请说|回答|答复|说明是|if asked|if they ask|if you are asked|say it|say that|tell them|answer that|' +
    'just say|si on vous demande|si votre banque|dites|repondez|si le preguntan|si preguntan|diga',
  courier:
    '上门收|上门取款|到府收|到府取|专员到府|面交|收取现金|现金交付|现金交收|取款专员|collects cash|collect cash|collect the cash|collects the cash|' +
    'cash pickup|cash pick up|pick up the cash|picks up the cash|cash collection|cash courier|hand the cash|' +
    'hand over the cash|remise en especes|especes a domicile|coursier|recogida de efectivo|recoge el efectivo|' +
    '上门取|到家取|到家收|登门|当面收|专人收|外务|收款员|取款员|取现员|押运|派人取|派员|hand cash|courier_|runner|armoured|especes a',
} as const;
