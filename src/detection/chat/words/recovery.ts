/**
 * Words of those who claim to get lost money back: the claim, who they say they are, the loss they know of, the fee first.
 * Form of the entries: text/lexicon.ts. Source: docs/playbook.md, and how people say it in each language (own writing).
 */
import type { WordLists } from '../text/lexicon.ts';

export const RECOVERY: WordLists = {
  /** Getting lost money back. */
  recover: {
    zh: '发还,残余资金,债权登记,参与分配,返还款,资产处置,法院返还,受托清查,追回,追款,追讨,追返,追索,挽回损失,挽损,找回资金,找回损失,找回被骗,拿回被骗,拿得回,要回来,讨回,攞番,攞返,退赃,资金返还,被骗的钱,被骗资金,被骗的资金,损失的钱,被骗款,冻结对方,拦截资金,技术拦截,资金拦截,止付,反查,黑进,入侵平台,破解平台,溯源,追踪资金,追踪u,链上追踪,维权群,受害者名单,受害人名单,登记受害,清退,退款通道,兑付,弄回来,搞回来,要得回来,可以拿回,拿回九成,拿回,退赔,退赔登记,追赃,追得返,冻着一批,账上冻着,能看到钱,看到钱现在停,停在哪,还没出去,拦截要,拦到了,找人弄回,已被纳入,class action,claimant,被freeze,对方钱包已,领回,可以要回来,锁住咗..万,资金目前停在,锁定在..返还,就能返还,可以返还,能返还,把..追回来,资金已经被锁,那笔资金,帮您..追,帮你..追,帮您..要回,帮你..要回,帮您..拿回,帮你..拿回,查到去向,已经查到,追损,截出来,截回来,讨回来,聲請发还,申请发还,停在境外,停在海外,还剩在,还能拿回,可以发还,取回来,挽回,帮追,帮你追,拿回来,帮客户拿回,反向调拨,调拨回',
    en: 'got..back,pulls it back,pull it back,hash,still warm,got 29 of it back,recover your,recover the,recover my,recover lost,recover it,get your money back,get the money back,get your funds back,get it back,get back your,reclaim,refund your,refund of your,retrieve,trace your,trace the,trace funds,tracing,track the funds,seized,seizure,victim list,victims list,class action,chargeback,claim your,frozen by the court,release your funds,held in escrow by,recovered in,on a schedule,names on a schedule,ledger seized,seized with,ring fenced,your portion,acts for the creditors,pooled basis,creditors,freezing order,locked in your name,under hold in your name,take custody,hand over,traced to,your wallet was located,tracked it,the funds sit,get your funds,get yours back,got mine back,got his back,get hers back,stolen money back,get your stolen,your stolen money,funds are locked,can be returned,will be returned to you,get back what,what you lost,back what you lost,client balances,can be pulled,return it to you,return it directly,returned to you,still sitting there,money is still there,got most of it back,get most of it back,file a claim,file a lock,freeze it and return,pull it before,get back what you lost,getting money back,recovery of,asset return,held under your name,held in your name,your funds were part',
    fr: 'ayants droit,recuperer vos,recuperer votre,recuperer tes,recuperer ton,recuperer les fonds,recuperer l argent,recuperer l integralite,rembourser les victimes,saisi,saisis,liste des victimes,tracer,retracer,fonds voles,action collective,retrouver votre argent,votre argent a ete localise,tableau des creanciers,creanciers,ont ete saisis,serveurs ont ete saisis,avoirs saisis,confiscation,homologues a votre nom,homologues,vous etes la..ligne,votre plainte,nous representons,recupere le mien,recupere mes,fonds localises,votre part,recuperer votre argent vole,argent vole,peuvent etre restitues,recuperons vos,pertes..recuper,recuper..pertes,nous recuperons,indemnis~,recouvre~,recuper~,restitu~,restituer,restitution,recuperer la somme,recuperer ce que,on a retrouve,retrouve la trace,localise vos,vous rendre,vous restituer,part a recuperer,j ai recupere,fait geler,geler les comptes,y figurent,vous y figurez,par ordonnance,les revoir',
    es: 'recuperar su,recuperar tu,recuperar el dinero,recuperar los fondos,devolver,devolucion,reembolso,indemnizacion,lista de victimas,rastrear,recuperar seu,recuperar o dinheiro,ressarcimento,lista de vitimas,allanaron,las planillas,amparo colectivo,figuras con,figuras en,la causa,damnificado,damnificados,recuperar lo tuyo,bloqueado a tu nombre,achamos seu,seu dinheiro foi localizado,dinero robado,pueden devolverse,dinheiro roubado,recuperamos,recuperac~',
    vi: 'lay lai tien,lay lai so tien,thu hoi,hoan tien,truy vet,danh sach nan nhan,doi lai tien,thu hoi duoc,bat duoc,phong toa',
    th: 'เอาเงินคืน,ตามเงินคืน,กู้คืน,ได้เงินคืน,คืนเงินผู้เสียหาย,ติดตามเงิน,รายชื่อผู้เสียหาย',
    id: 'kembalikan dana,mengembalikan dana,mengembalikan uang,dana kembali,uang kembali,pemulihan dana,lacak dana,daftar korban,kembalikan uang,dapatkan semula',
    ja: '取り戻し,取り戻せ,返金,被害金,回収,被害者リスト,追跡,凍結できました,差し押さえ,配当',
    ko: '피해금,환수,되찾,돌려받,복구,추적,피해자 명단,환급,회수,압수한 명단,명단에,배당,동결 재산',
    hi: 'वापस दिला,वापस लाने,रिकवर,रिफंड,पैसे वापस,paise wapas,पैसा मिल सकता,पकड़ा गया,वापसी',
  },
  /** Who claims to get it back. */
  recoverer: {
    zh: '监管局,监管部门,法院执行,清算组,技术单位,技术拦截,检警,受委托单位,受理,开庭,债权,承办,律师,律所,网警,网安,黑客,白帽,技术团队,技术员,维权,国际刑警,反诈中心,专案组,办案,银保监,证监会,追款团队,追回团队,法务,清退组,追损,资金部,白帽子,法律事务所,联合法律,事务所,paralegal,案件已移交,已移交,法庭,律师行,分案,华语paralegal,judge,court,attorney,苦主,成功率,配合一下,反诈中心合作,合作律师,法务专员,协助处理,做数据的师傅,技术师傅,师傅,数据师傅,名册,进他们后台,办案人员,追损部,跟支付公司有对接,支付公司对接',
    en: 'ethical,mixer,transaction ids,tx ids,case officer,lawyer,law firm,attorney,solicitor,legal team,hacker,white hat,investigator,cyber unit,cyber police,cybercrime,interpol,fbi,ic3,europol,fca,finra,regulator,recovery team,recovery agent,recovery expert,recovery firm,recovery specialist,asset recovery,fund recovery,task force,liquidator,tracing team,federal,i clerk for,clerk for,kc who acts,cyber division,agent royce,regarding the,on a pooled basis,bar number,case handler,claims handler,recovery desk,trustee,administrators,success,success rate,forensic~,blockchain tracing,chain analysis,our extract,work in tracing,tracing desk,crypto investigator,blockchain analyst,cyber analyst,on chain analyst,data guy,bounty,asset return unit,return unit,treasury',
    fr: 'maitre,cellule,dossier saisi,cabinet,juriste,hackeur,cyberpolice,amf,autorite,regulateur,gendarmerie,brigade,expert en recuperation,societe de recouvrement,liquidateur,tribunal,procureur,huissier,tracfin,etude,parquet,direction des avoirs,avoirs saisis,le centre recense,a pourcentage,honoraires,le mandataire,mandataire,commissaire de justice,de reussite,taux de reussite,je suis avocat,avocat~,enqueteu~,tracage,analyste blockchain,enqueteur prive,service contentieux,cellule de recouvrement,specialiste de la restitution',
    es: 'bufete,investigador,regulador,cibernetica,perito,fiscalia,escritorio,banco central,juiz,del estudio,estudio,la causa,expediente,amparo,cobramos recien al final,cobramos al final,de exito,de sucesso,abogad~,advogad~',
    vi: 'luat su,an ninh mang,cuc canh sat,cong an,chuyen gia thu hoi,van phong luat',
    th: 'ทนาย,แฮกเกอร์,ไซเบอร์,ดีเอสไอ,เจ้าหน้าที่,ปปง',
    id: 'pengacara,polisi siber,ojk,tim pemulihan,satgas,peguam,lembaga',
    ja: '弁護士,ハッカー,警察庁,調査員,探偵,国際刑事,法律事務所,回収業者,裁判所,管財人,法務',
    ko: '변호사,해커,사이버수사,금감원,금융감독원,인터폴,법무법인,수사관,환수팀,법원,공탁,사이버팀',
    hi: 'वकील,हैकर,साइबर,पुलिस,इंटरपोल,एजेंट,विभाग',
  },
  /** The loss, the list and the file that the other side claims to know of. */
  losslist: {
    zh: '损失,名单,名册,受害,受骗,被骗,涉案,案件,备案号,编号,后台数据,登记,排在第,第41位,受害人群,苦主,报的案件,您loss,损失16,您损失,退赔,受害人名单,报案,提不出来',
    en: 'loss,lost,seized,seizure,your case,case number,case file,your file,on the list,listed in,escrow,crypto fraud,survivors,names on a schedule,creditors,matter,victim schedule,your figure,claimant~,victim~,lost money,lost funds,stolen funds,lost crypto',
    fr: 'perte,pertes,perdu,ayants droit,ayant droit,saisi,saisie,dossier,fichier,liste,vous figurez,figurez au tableau,creanciers,plainte,la 47e ligne,damnifie,creancier~,victime~,fonds perdus,argent perdu',
    es: 'perdida,perdio,caso,expediente,lista,incautado,prejuizo,vitima,processo,figuras con,causa,planillas,damnificado,victima~',
    vi: 'nan nhan,ho so,danh sach,vu an',
    id: 'kerugian,korban,kasus,daftar',
    ja: '被害,損害,事件,名簿,リスト',
    ko: '명단,피해',
  },
  /** Before anything is done: pay first. */
  upfront: {
    zh: '立案费,公证翻译,缴纳,按损失,先付,先交,先缴,先打,先转,先垫,先支付,预付,预缴,预存,首付,定金,启动费,启动资金,建档费,材料费,保证金,服务费,手续费,技术费,通道费,公证费,律师费,诉讼费,前期,押金,解冻费,税,费用,成本费,工本费,开户费,分案规费,规费,油加满,对冲保全,保全户,court bond,开file,文件费,供担保,保险费,放一笔,先放一笔,先把油,买通道,先买通道,先缴规费,先给,开通费,定位费,授权费,先付一半,先付三成,启动金,技术启动金,激活金,通道押金,先交一笔,先付一笔,前期只收,工本,调拨',
    en: 'rental,upfront,up front,in advance,retainer,first pay,pay first,pay a,pay the,fee,fees,deposit,activation,tax,gas,charge,verification,clearance,before we start,before we can,to start,to open the file,to open your file,to begin,bond,bench stamp,sealing,stamp,surety,solvency mirror,translation seal,falls on each,falls on the beneficiary,formality,post a,filing fee,raise the lock,the exchange needs,needs 900,to raise,lock fee,filing,that part is theirs,mining fee,bonding charge,bond charge',
    fr: 'avance,provision,acompte,frais,honoraires,verser,regler,payer,caution,taxe,avant restitution,avant le transfert,avant de commencer,pour ouvrir,pour lancer,deblocage,timbre,deconsignation,a la charge du beneficiaire,a votre charge,depot miroir,droit consulaire,coute,tva,frais de dossier,pour lancer la procedure,frais de greffe,a regler avant,l ordonnance,timbre et,reste au resultat',
    es: 'por adelantado,adelanto,anticipo,tasa,tarifa,honorarios,pagar,pague,deposito,gastos,impuesto,antecipado,adiantado,taxa,custas,caucao,levantamiento,abones la,abonar,espejo,sellos,tasas',
    vi: 'dong phi,le phi,dat coc,truoc,phi ho so,tam ung',
    th: 'ค่าธรรมเนียม,ค่าดำเนินการ,จ่ายก่อน,มัดจำ,ค่าใช้จ่าย,ล่วงหน้า,ภาษี',
    id: 'biaya,di muka,dimuka,administrasi,bayar dulu,uang muka,pajak,yuran',
    ja: '着手金,手数料,前払い,先に,印紙代,予納金',
    ko: '수수료,선입금,착수금,먼저,비용,보증금,세금,인지대,공탁 보증금',
    hi: 'फीस,शुल्क,पहले,एडवांस,टैक्स,जमा',
  },
};
