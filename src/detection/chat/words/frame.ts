/**
 * Words that tell in which frame something is said: news, warnings, somebody else's story, fiction, jokes; and the marks
 * of honest dealing, which lower what the other lists find; at the end, what boasts measure themselves by. Form of the entries: text/lexicon.ts. Own writing.
 */
import type { WordLists } from '../text/lexicon.ts';

export const FRAME: WordLists = {
  /** Scam named as such. */
  scamword: {
    zh: '假投资,165宣导,明摆着假,都是假的,呃咗,畀人呃,俾人呃,被呃,上当了,会上当,上了当,被套路,骗人,骗子,诈骗,骗局,被骗,受骗,杀猪盘,骗钱,行骗,电诈,反诈,防骗,防诈,传销,庞氏,资金盘,假平台,假app,黑平台,呃人,呃钱,骗徒,诈团,车手,骗术,钓鱼链接,割韭菜,跑路了,受害者,被害人,话术,被卖到,噶腰子,人贩,被人骗,骗走,把钱骗',
    en: 'too good to be true scheme,mlm,scam,scams,scamming,fraud,fraudulent,conned,con artist,ponzi,pyramid scheme,phishing,pig butchering,romance baiting,rug pull,rugpull,catfish,hoax,fraudster~,impersonator~,scamme~,swindle~,traffick~,victim~,imposter~,impostor~',
    fr: 'fake,hameconnage,faux site,fausse plateforme,fausse appli,traite des,arnaque~,brouteur~,escroc~,escroquerie~,fraude~,victime~',
    es: 'es un engano,um golpe,e golpe,fraudes,golpes,estafa~,golpista~,victima~,vitima~',
    vi: 'lua dao,lua dua,ke lua,bi lua,canh bao lua,da cap,nan nhan',
    th: 'หลอกลวง,มิจฉาชีพ,โดนหลอก,โกง,แก๊งคอล,เหยื่อ,แชร์ลูกโซ่',
    id: 'penipuan,penipu,nipu,ditipu,tertipu,modus,korban,bodong',
    ja: '詐欺,騙され,騙す,だまされ,被害者,悪徳,フィッシング',
    ko: '사기,당했,피해자,피싱,속았,다단계,당한,사기꾼',
    hi: 'धोखा,स्कैम,फ्रॉड,ठग,पीड़ित',
  },
  /** Where the story comes from. */
  news: {
    zh: '宣导,来宣,辖区,主持人说,中央台,新闻,报道,视频里,看到一个视频,刷到,听说,朋友圈看到,公众号,推送,讲座,宣传,社区通知,警方通报,警方提醒,反诈民警,民警说,民警来,案例,节目,纪录片,播客,电视上,网上说,网上看到,群里转,转发,我看到,有个女的,有人,有个人,报上,书里,课上,展板,海报,听讲,听闻',
    en: 'news,article,i read,read about,i saw,saw a,saw this,heard about,i heard,documentary,podcast,video about,tiktok about,on tv,reported,report says,warning from,police warned,police say,awareness,workshop,seminar,leaflet,poster,case study,story about,there was a woman,there was a man,someone on,reddit,thread about,newspaper,episode,netflix,the guardian,bbc',
    fr: 'aux infos,les infos,journal,j ai lu,j ai vu,j ai entendu,entendu parler,reportage,documentaire,emission,a la tele,a la radio,video sur,prevention,atelier,conference,affiche,temoignage,il parait,la police previent,une dame,un monsieur,cash investigation,le parisien,le monde',
    es: 'articulo,lei,vi en,vi un,escuche,documental,en la tele,la policia advierte,caso de,vi uma,li que,ouvi,na tv,noticia~,reporta~',
    vi: 'tin tuc,doc bao,thay tren,nghe noi,phong su,canh bao,tren mang,thoi su',
    ja: 'ニュース,記事,テレビ,聞いた話,見た,動画で,ポッドキャスト,特集',
    ko: '보장이래,라더라,래 ㅋㅋ',
  },
  /** Somebody else it happened to. */
  others: {
    zh: '一个女的,有个女的,认识个男的,我侄子,我外甥,我表妹,楼上的,我阿姨,我姨,我姑,我舅,我叔,我妈朋友,我妈单位,邻居,楼下,隔壁,同事,有个同学,我同学,大学同学,朋友的,她妈,他妈,她爸,他爸,我表姐,我表哥,我堂,客户,有个阿姨,有个大姐,大妈,老太太,老人家,张阿姨,李阿姨,王阿姨,有个粉丝,网友,一个女生,一位女士,受害人,当事人,事主,苦主,那个女的,那女的,我奶奶,我外婆,我爷爷,我外公,公公,岳父,岳母,我们单位老,单位的老,我们科,我们楼,我闺蜜她',
    en: 'she s lost,shes lost,he s lost,hes lost,they ve lost,she d sent,he d sent,my aunt,my uncle lost,my neighbour,my neighbor,my coworker,my colleague,a colleague,a coworker,a friend of,my friend s mom,my friend s mum,friend of mine,my mother in law,my father in law,my grandma,my grandmother,my grandfather,my dad got,my mom got,my mum got,his mother,her mother,his dad,her dad,her sister,his sister,a woman,a man,an old,the woman,the man,this guy,this lady,some lady,a client,one of our,a customer,customers,a lady at,people get,she lost,he lost,they lost,anna is saying,uncle is saying,cousin is saying,brother is saying,colleague is saying,neighbour is saying',
    fr: 'ma tante,mon oncle a,ma voisine,mon voisin,ma collegue,mon collegue,une collegue,un collegue,une amie,ma belle mere,mon beau pere,ma grand mere,mon grand pere,sa mere,son pere,sa soeur,une femme,un homme,une dame,un client,une cliente,des gens,elle a perdu,il a perdu,la copine de,le pere de,la mere de,un ami a perdu,un ami a mis,un ami s est',
    es: 'mi tia,mi vecina,mi companera,un companero,una amiga,mi abuela,mi suegra,su madre,una senora,un senor,un cliente,a una,minha tia,minha vizinha,um colega,uma amiga,minha avo,uma senhora,um cliente',
    vi: 'ba hang xom,di toi,co toi,dong nghiep,ban toi,me ban,mot chi,mot ba,nguoi ta',
    id: 'tante saya,tetangga,teman kantor,ibunya,seorang ibu,orang itu,jiran',
    ja: '近所の,同僚が,友人の母,叔母が,知り合いが,ある女性',
    ko: '우리 이모부,우리 삼촌,우리 엄마 친구,이모부 당한',
  },
  /** Advice that protects: said by warners, never by those who want the money. */
  protect: {
    zh: '要小心,警惕,提防,不会收费,公安不收,别转账,别转钱,别再打钱,别点链接,别给任何人,快报警,赶紧报警,去报警,先报警,别点任何,不要转,不要汇,别汇,别打钱,不要打钱,先别转,不要点,别信,不要信,别下载,不要下载,别充,不要再充,不要再转,别再转,不要再投,别再投,不要提供,谁要..都别给,密码谁都别,验证码..别,打96110,打110,打165,打18222,致电18222,去派出所,问警察,核实一下,官方客服,拉黑,防骗,别被骗,不收费,不收取任何,不会要求,不会让您,不会向你,我们不会,绝不会,都不会要,唔好过数,唔好信,唔好俾,咪过数,千祈唔好,打死别,别学我,不建议,别碰,不要碰,绝对不要,千万不要,千万别,唔好click,自己去..查,不推荐你,不推荐买',
    en: 'never charge,be warned,we never,nor do we ask,doesnt charge,don t send,dont send,do not send,never send,don t pay,dont pay,do not pay,never pay,don t transfer,dont transfer,do not transfer,don t click,dont click,do not click,never click,never share,do not share,never give,don t invest,dont invest,don t install,dont install,do not install,stop sending,stop paying,stop talking to,report it,report them,call the police,go to the police,call your bank,call the bank,ring the bank,hang up,we will never,we would never,will never ask,never ask you,no one will ask,beware,it s a scam,its a scam,that s a scam,thats a scam,is a scam,are scams,only invest what,can afford to lose,nobody should,not financial advice,do your own research,dyor',
    fr: 'raccroche tout de suite,raccrochez,bloque ce numero,n envoie pas,n envoie rien,n envoie jamais,n envoyez pas,n envoyez rien,ne paie pas,ne paye pas,ne payez pas,ne payez rien,ne vire pas,ne virez pas,ne virez rien,ne clique pas,ne cliquez pas,ne donne pas,ne donne jamais,ne donnez pas,ne donnez jamais,ne communiquez jamais,n installe pas,n installez pas,n investis pas,ne fais pas confiance,appelle la police,appelle ta banque,appelle la banque,appelez votre banque,porte plainte,portez plainte,depose plainte,mefie toi,mefiez vous,c est une arnaque,c est de l arnaque,ne vous demanderons jamais,ne demandera jamais,ne demande jamais,ne demandons jamais,jamais vous demander,que ce que tu peux perdre',
    es: 'no envies,no mandes,no pagues,no transfieras,no hagas clic,no compartas,no inviertas,llama al banco,llama a la policia,es una estafa,nunca te pediremos,nunca pedimos,nao envia,nao manda,nao paga,nao pague,nao transfira,nao clica,nao clique,liga para o banco,e golpe',
    vi: 'dung chuyen,dung nap,dung bam,dung tin,dung dau tu,bao cong an,goi ngan hang,la lua dao,khong bao gio yeu cau,chan no',
    th: 'อย่าโอน,อย่ากด,อย่าเชื่อ,ห้ามโอน,แจ้งตำรวจ,แจ้งความ,โทรหาธนาคาร,เป็นมิจฉาชีพ',
    id: 'jangan transfer,jangan kirim,jangan bayar,jangan klik,jangan percaya,lapor polisi,hubungi bank,waspada,itu penipuan,kami tidak pernah meminta,blokir aja',
    ja: '送金しないで,払わないで,振り込まないで,クリックしない,信じちゃ,警察に,銀行に電話,詐欺です,詐欺だよ,求めることはありません',
    ko: '보내지 마,입금하지 마,누르지 마,믿지 마,경찰에,은행에 전화,사기야,사기예요,요구하지 않',
    hi: 'मत भेजना,पैसे मत,क्लिक मत,पुलिस,बैंक को फोन,सावधान रहो,ठगी है',
  },
  /** Words of warning that push: not to the old account but to this one, say nothing, the police would only take it. */
  plainprotect: {
    zh: '不要汇到旧,不要转到旧,别转到旧,别汇到旧,不要汇错,别汇错,别转错,不要转错,别打错,不要打错,不要转到之前,不要汇到之前,不要转到上次,别转到上次,别转到原来,不要转原来,去报警账户,去报警就,去报警的话,去报警也,报警也没用,千万别提,千万别说,千万别讲,千万别告诉,千万别写,千万不要提,千万不要说,千万不要讲,千万不要告诉,千万不要写,千万别让,千万不要让,千万别错过,千万不要错过,千万别删,不要点错,别点错,千万别点错,千万不要点错,千万别卖,千万别退出,千万别退,千祈唔好讲,千祈唔好话,不要转发,不要转给别,问警察就,快报警啊你',
    en: 'don t send to the old,dont send to the old,do not send to the old,don t send it to the old,don t transfer to the old,dont transfer to the old,not to the previous,don t click the wrong,dont click the wrong,don t pay attention,dont pay attention,never share the profit,don t send it in one,never give up,don t pay the tax out of',
    fr: 'n envoie pas sur l ancien,ne vire pas sur l ancien,n envoyez pas sur l ancien,ne donne pas d explication,ne donne pas de details,n envoie pas tout d un coup,ne fais pas confiance a ta banque,ne fais pas confiance aux',
    es: 'no mandes a la anterior,no transfieras a la anterior',
  },
  /** A denial that calms: "this is no scam". Said by those who want the money. */
  notscam: {
    zh: '不是骗,不是诈骗,不会骗你,怎么会骗,怎么可能是骗,正规平台,正规的,很正规,合法的,合规,持牌,有牌照,有监管,受监管,有备案,国际认证,大平台,老平台,放心,安心,唔系呃,正式平台,安全可靠,绝对安全,很安全,资金安全,我自己也在用,我用了..年,我做了..年',
    en: 'not a scam,isnt a scam,no scam,legit,legitimate,licensed,regulated,registered platform,official platform,certified,completely safe,totally safe,100 safe,perfectly safe,it s safe,its safe,don t worry,dont worry,no worries,i use it myself,been using it for,trust the process',
    fr: 'pas une arnaque,c est serieux,legal,regulee,agree,agreee,plateforme officielle,totalement sur,sans danger,ne vous inquietez pas,t inquiete,je l utilise moi meme,je l utilise depuis,certifie~,reglemente~,securise~',
    es: 'no es estafa,no es una estafa,es legitimo,regulada,regulado,es seguro,segura,no te preocupes,nao e golpe,e seguro,regulamentada,fica tranquila,nao se preocupa',
    vi: 'khong phai lua,uy tin,hop phap,co giay phep,an toan,yen tam',
    id: 'bukan penipuan,resmi,terpercaya,aman,jangan khawatir,tenang saja,berizin',
    ja: '詐欺じゃない,詐欺ではない,正規の,安全です,認可,ライセンス',
  },
  /** Fiction, lessons, translation, games, jokes: nothing of it is happening. */
  fiction: {
    zh: '译文,原文,第一条,校对,审校,客户稿,伏笔,写到,读者,案例课,课堂,讲义,台本,反诈剧,情景剧,彩蛋,皇帝,始皇,剧本,台词,小说,剧情,角色,人设,编剧,排练,彩排,话剧,小品,狼人杀,情节,反派,女主,男主,主角,稿子,扮演,翻译一下,帮我翻,译成,英文怎么说,课件,教案,习题,作业,案例分析,模拟,演练,演习,测试题,考试,培训材料,段子,开玩笑,哈哈哈骗你的,整蛊,愚人节,表情包,梗,笑死,电影里,电视剧,游戏里,副本,公会,点数,字幕,展板,海报,剧社,剧团,对白,配音,朕,v我50,封你为,游戏内测,游戏测试,内测游戏,关卡,破游戏,求内测,安卓区,通关,打怪,封测',
    en: 'line 1,line 2,line 3,line 4,line 5,the text says,source text,target text,glossary,proofread,client s text,the client text,my book,readers,punchline,sketch,slide,slides,my class,script,my line,your line,act one,act two,act 1,act 2,chapter,novel,plot,character,villain,protagonist,manuscript,editor,screenplay,role play,roleplay,the play,drama club,theatre,theater,subtitles,homework,assignment,quiz,class material,worksheet,training material,training module,mock,simulation,just kidding,jk,joke,joking,lol imagine,prank,meme,parody,in the game,guild,in game,episode,actor,dialogue,the game,frog game,game has a beta,bug report,new level,beta tester,wealthy prince,game jam,playtest,boss fight,fiction~,rehears~,translat~',
    fr: 'ligne 44,ligne 98,ligne 12,ligne 30,la piece,scene 2,acte 2,ligne 1,ligne 2,ligne 4,ligne 5,texte source,glossaire,relecture,mon livre,lecteurs,lectrices,diapo,tirade,on rejoue,improvisation,scenario,repeter,chapitre,roman,intrigue,mechant,heroine,heros,brouillon,manuscrit,editeur,editrice,jeu de role,metteur en scene,traduction,sous titres,devoirs,exercice,examen,fiche,support de formation,formation interne,fictif,je rigole,je plaisante,blague,mdr imagine,parodie,dans le jeu,guilde,comedien~,personnage~,repetition~,replique~,tradui~',
    es: 'guion,ensayo,escena,capitulo,novela,obra de teatro,tarea de clase,broma,chiste,pelicula,roteiro,ensaio,cena,romance,peca,traduzir,prova,brincadeira,piada,filme,personaje,personajes,simulac~,traduc~',
    vi: 'kich ban,loi thoai,tieu thuyet,nhan vat,chuong,dich giup,bai tap,bai giang,dua thoi,noi dua,tap kich,vai dien',
    id: 'naskah,tokoh,adegan,latihan drama,terjemahkan,tugas kuliah,soal,bercanda,film,sandiwara',
    ja: '登場人物,セリフ,稽古,翻訳,宿題,冗談,映画,演劇,章',
  },
  /** Exchanges, brokers and shops known by name, official ways in. */
  official: {
    zh: '币安,欧易,okx,binance,火币,coinbase,kraken,官网,官方app,官方网站,官方下载,应用商店搜,应用商店下载,appstore下载,手机银行,网银,支付宝,证券账户,券商,华泰,中信证券,招商证券,国泰君安,东方财富,同花顺,富途,老虎证券,盈透,嘉信,国债,etf,指数基金,定投,基金公司,银行网点,柜台办,国库券,公积金,中签号,申购日,交割,元大,富邦,国泰证券,汇丰,恒生,中银香港,耀才,辉立,致富证券,凯基,持牌那家,持牌所,持牌的所',
    en: 'bitstamp,gemini,bybit,crypto.com,etoro,robinhood,fidelity,vanguard,schwab,interactive brokers,ibkr,trading 212,freetrade,hargreaves,revolut,degiro,webull,official website,official site,official app,official store,app store,play store,index fund,s&p,sp500,isa,401k,roth,brokerage account,own account,two factor,2fa,cold wallet,ledger,trezor,dca,type the address,type it in yourself',
    fr: 'bitpanda,fortuneo,trade republic,saxo,linxea,yomoni,site officiel,appli officielle,assurance vie,amf,psan,compte titres,ton propre compte,double authentification,enregistree a l amf,compte est a ton nom,compte a ton nom,bourso~',
    es: 'sitio oficial,pagina oficial,app oficial,fondo indexado,cnmv,bitso,nubank,xp investimentos,tesouro direto,site oficial',
    vi: 'trang chinh thuc,ung dung chinh thuc,vndirect,ngan hang nha nuoc',
    id: 'indodax,tokocrypto,situs resmi,aplikasi resmi,bibit,ajaib,stockbit,ojk,bappebti',
    ja: 'sbi証券,楽天証券,bitflyer,コインチェック,公式サイト,公式アプリ,nisa,ideco',
  },
  /** Losses admitted, risk named: honest traders do, scripts do not. */
  losses: {
    zh: '我亏了,亏过,还亏着,总账还是负,亏得,亏到,亏损,亏钱,亏麻,亏惨,套牢,被套,浮亏,割肉,爆仓,腰斩,跌惨,跌成狗,赔钱,回不了本,别学我,输晒,坐艇,接盘,有涨有跌,风险自负,会亏,可能亏,别投太多,只用闲钱,拿闲钱,输得起,会输,亏得起',
    en: 'i lost,lost money,lost half,lost a lot,at a loss,big loss,took a loss,liquidated,underwater,bag holder,bagholder,down 20,down 30,down 40,down 50,down 60,down bad,in the red,rekt,got burned,got burnt,lost my shirt,dont copy me,don t copy me,you can lose,could lose,might lose,may lose,risky,it s gambling,can afford to lose,volatile,past performance',
    fr: 'j ai perdu,perdu de l argent,perdu la moitie,perte,pertes,dans le rouge,liquide,ne fais pas comme moi,tu peux perdre,on peut perdre,risque de perdre,c est risque,volatil,performances passees,encore a moins,encore en perte,je suis encore a',
    es: 'perdi,en rojo,puedes perder,arriesgado,riesgo de,prejuizo,pode perder,arriscado,perdida~',
  },
  /** Settled, papered dealings: invoice, notary, school, shop, escrow, employer. */
  dealings: {
    zh: '退货退款,退款到账,留位费,录取信,招生,购房合同,租房合同,发票,公证处,律师楼,中介,房东,老师收费,押一付三,定金合同,产权,过户,首付款,贷款合同,保险合同,保单号,订单号,售后,咸鱼,闲鱼,担保交易,平台担保,支付宝担保,税务局,电子税务,个税app,医保,社保局,单位报销,财务报销,年会,班费,车位,装修公司,设计师,装修合同,团购,群接龙,押金退,信用卡还款,公积金提取,遗产,遗嘱,继承,履保,履约保证,签约金,要约书,受托信托,代书,契税,存款证明,大额存单,到期转存,房贷利率,提前还房贷,入职邮件,入职手续,工位,分机,服务台,员工手册,办公app,信息部',
    en: 'invoice,notary,solicitor,landlord,lease,tenancy,deposit scheme,tuition,university,escrow,completion date,mortgage advisor,mortgage broker,estate agent,realtor,purchase order,order number,tracking number,ebay,etsy,vinted,facebook marketplace,craigslist,hmrc,irs,tax office,self assessment,tax return,payroll,reimburse,probate,executor,inheritance,insurance policy,claim number,fundraiser,gofundme,club fees,membership fee,split the bill,potluck,utility,welcome email,helpdesk,help desk,service desk,enrolment link,enrolment,intranet,onboarding,it department,work phone,company phone,buyer protection,warranty,conveyanc~',
    fr: 'facture,notaire,agence immobiliere,bailleur,bail,caution du logement,etat des lieux,frais de scolarite,universite,compromis,acte de vente,courtier immobilier,bon de commande,numero de suivi,leboncoin,impots gouv,centre des impots,tresor public,declaration,bulletin,note de frais,succession,heritage,contrat d assurance,sinistre,association,cagnotte,leetchi,cotisation,partager l addition,apl,service informatique,intranet,mail d accueil,telephone pro,poste de travail,badge,quittance de loyer',
    es: 'notario,inmobiliaria,matricula,universidad,hacienda,agencia tributaria,reembolso,herencia,nota fiscal,cartorio,receita federal,mercado livre,mercado libre,seguro do carro',
  },
  /** Words that turn a statement round. */
  negation: {
    zh: '不用,不需要,无需,不要,不会,没有,别,不是,并不,从不,从来不,绝不,不收,不必,冇,唔使,唔会,唔好,免',
    en: 'no,not,never,dont,don t,doesnt,wont,isnt,without,neither,nor,cannot,cant',
    fr: 'jamais,aucun,aucune,sans,ne,n,ni,non,rien',
    es: 'nunca,sin,ningun,jamas,nao,sem,nenhum',
  },
  /** Words that only look like a not. */
  plainnot: {
    zh: '组别,级别,特别,分别,性别,类别,个别,区别,差别,识别,告别,离别,派别,辨别,鉴别,没问题,没事,没关系,不错,不过,不好意思,不一定,免费,别人,别的',
  },
  /** No charge. */
  nofee: {
    zh: '不收费,不收任何,免费,不用交钱,不需要付,不用付,无需缴纳,不收取,不会收取,唔收费,免手续费',
    en: 'no fee,no fees,free of charge,for free,no charge,its free,it s free,costs nothing,never charge,dont charge,don t charge,do not charge,no cost,without a fee,no upfront',
    fr: 'sans frais,aucun frais,ne coute rien,pas de frais,gratuit~',
    es: 'gratis,gratuito,sin costo,sin cargo,de graca,sem custo,sem taxa',
    vi: 'mien phi,khong mat phi',
    th: 'ฟรี,ไม่มีค่าใช้จ่าย',
    id: 'tanpa biaya,percuma',
    ja: '無料',
    ko: '무료',
    hi: 'मुफ्त,निशुल्क',
  },
  /** Each day, week or hour: makes a percentage a promise. */
  perday: {
    zh: '每天,每日,一天,日收益,日化,日息,每周,一周,每月,月息,月化,小时,每单,一单,次日,第二天,明天,一个月',
    en: 'a day,per day,each day,every day,daily,a week,per week,weekly,a month,per month,monthly,an hour,overnight,next day,tomorrow,each trade,per trade',
    fr: 'par jour,chaque jour,journalier,par semaine,hebdomadaire,par mois,mensuel,en une heure,le lendemain,demain,par trade,en une semaine,quotidien~',
    es: 'al dia,por dia,diario,diaria,semanal,mensual,al mes,manana,ao dia,por semana,ao mes,amanha',
  },
  /** Nothing is promised. */
  noguarantee: {
    zh: '不保本,不保证,不能保证,不保底,没有保证,非保本,不承诺,唔保证,不敢保证,没有稳赚,哪有稳赚,没有零风险,没有要保证,没保证,没说保证',
    en: 'not guaranteed,no guarantee,no guarantees,nothing is guaranteed,nothing guaranteed,isnt guaranteed,cant guarantee,can t promise,cant promise,not risk free,theres no such thing',
    fr: 'pas garanti,pas garantis,pas garantie,rien n est garanti,aucune garantie,non garanti,sans garantie,pas sans risque',
    es: 'no garantizado,no esta garantizado,nada garantizado,sin garantia,nao garantido,nao e garantido',
  },
  /** Offices to which taxes and duties are really paid, and fees of a network that go to nobody. */
  authority: {
    zh: '缴给国库,缴库,链上手续费,税务审核,退税,专项附加,汇算,税务局,国税,法院,海关,契税,关税,牌照税,遗产税,房产税,营业税,个税app,电子税务,税单,完税证明,登记中心,不动产,公证处,交通局,运费,进口税,网络费,以太坊网络,矿工打包,交易税,证交税,印花税,集保',
    en: 'hmrc,irs,tax office,customs duty,import duty,vat,inland revenue,probate registry,land registry,stamp duty land,council tax,property tax,inheritance tax,network fee,gas goes,miners,courier company,royal mail,dhl,fedex,self assessment',
    fr: 'sepa,impots.gouv,impots gouv,tresor public,centre des impots,tva,douane,chronopost,colissimo,droits de succession,droits de mutation,taxe fonciere,taxe d habitation,frais de reseau,frais reseau,greffe,urssaf,notaire,l etude',
    es: 'hacienda,aduana,agencia tributaria,receita federal,notaria,cartorio,el sat,ante el sat,al sat',
    vi: 'chi cuc thue,hai quan,co quan thue',
    ja: '税務署,税関',
    ko: '세무서,국세청,관세청',
  },
  /** Somebody else was made to do it: a story, not a request. */
  acted: {
    zh: '让她,叫她,教她,骗她,哄她,带她,拉她,让他,叫他,骗他,哄他,让人,叫人,让我妈,叫我妈,让我爸,她就,她还,她又,他就让,佢叫,叫佢,呃佢,话佢,自称,所谓的,男的说,女的说,对方说,对方让,对方叫,对方教,非要带我,非要拉我,他让我先,她让我先,他让我在,她让我在,他叫我先,她叫我先,他让我放,他让我投,他让我转,老师让我,佢叫我,佢要我,我被骗了,我上当了,我被人骗了,我俾人呃咗,我畀人呃咗,说要先打,说要先交,说要交',
    en: 'her to,had her,made her,told her,asked her,had him,made him,got him to,told him to,asked him,had them,told them to send,she sent,he sent,she put,he put,she paid,he paid,she borrowed,she was told,he was told,she thinks,he thinks,off she goes,off he goes,claimed to be,so called,is saying put,is saying to put,is telling everyone to put,kept telling me to,he wanted me to put,she wanted me to put,got me to put,he got me to,i got scammed,i was scammed,i fell for it',
    fr: 'lui a dit,lui a fait,lui a demande,l a fait,elle a envoye,elle a verse,elle a mis,elle a paye,il lui,elle lui,soi disant,pretendument,on lui a,lui ont,se faisait passer,il voulait que je,elle voulait que je,il m a fait mettre,elle m a fait mettre,on m a fait mettre,je me suis fait avoir,je me suis fait arnaquer',
    es: 'le dijo que,le pidio,la hizo,le hicieron,ella mando,ella pago,supuesto,supuestamente,mandou ela,pediu para ela',
    vi: 'bao ba ay,bao chi ay,no bao,no lua,tu xung',
    ja: '言われた,させられ,と名乗る,らしい,と言うんだよ,入れろって',
    ko: '시켰,라고 했대,당했대,라고 하더라,넣으래,내래,보장이래',
  },
  /** Somebody else made the speaker do it: from the contact this is a tale of the contact’s own past, no request to the reader. */
  toldme: {
    zh: '他让我,她让我,他叫我,她叫我,他要我,她要我,让我先,叫我先,让我把,叫我把,让我去,叫我去,又让我,又叫我,又要我,平台让我,客服让我,客服要我,客服叫我,平台要我,佢叫我,佢要我,叫我过数,带我做,带我炒,教我下,骗我,哄我,逼我,催我,骗了我,我被骗,我俾人呃,我畀人呃,我被人骗,我上当,我才明白,我才知道,我才发现,没脸说,警察说',
    en: 'had me open,had me put,had me send,had me move,had me pay,had me transfer,had me download,made me pay,made me send,got me to,got me into,told me to pay,told me to put,asked me for,asked me to pay,asked me to deposit,they asked me,wanted me to,talked me into,walked me through,convinced me,persuaded me,they demanded,he demanded,i was conned,i got conned,i was scammed,i got scammed,conned me,scammed me,told me it was gone,i fell for',
    fr: 'm avait fait,m a fait investir,m a fait ouvrir,m a fait verser,m a fait mettre,on m a demande,m ont demande,m a demande de,m ont fait,me demandaient,ils disaient,il fallait payer,m a convaincu,m a convaincue,m a pousse,je m etais fait,je me suis fait avoir,je m etais fait avoir,m ont dit de payer,la j ai compris,ont redemande',
    es: 'me hizo,me hicieron,me pidieron,me dijo que pusiera,me convencio,me estafaron,me fez,me pediram,cai en',
    vi: 'no bat em,no bao em,em bi lua',
    ja: '払わされ,騙されたん,言われて入れ',
    ko: '속아서,당했어,시켜서',
    id: 'saya disuruh,saya ditipu',
    th: 'โดนหลอก,เขาให้ผม,เขาให้ฉัน',
  },
  /** The past in which a tale plays. */
  longago: {
    zh: '去年,前年,大前年,那时候,那会儿,那阵子,当时,当初,年初,后来,头一回,起初,一开始,刚开始,憋了,有一回,半年前,几个月前,上次那个,初初,嗰阵,之后佢,那年',
    en: 'last year,last spring,last winter,back then,at the time,at first,in the beginning,eventually,i used to,years ago,months ago,when i wanted,when i tried,when i asked,it turned out,by then,and then they,then they,in spring,that winter',
    fr: 'l an dernier,l annee derniere,cet hiver,a l epoque,au debut,ensuite on,au depart,il y a un an,il y a deux ans,il y a six mois,quand j ai voulu,apres ils,une fois que',
    es: 'el ano pasado,en ese entonces,al principio,cuando quise,hace un ano,no ano passado,na epoca,no comeco',
  },
  /** How it goes in general: a lesson about the trick. */
  recipe: {
    zh: '套路,发生一起,那是饵,第四点,凡是,所有这种,这种都,一定有问题,典型,手法,话术,识别,特征,都是先,还有下一个,甜头,收割,他们一般,她们一般,骗子会,通常会,往往会,一般会先,一般先,十有八九,接着就会,然后就会,都是一样的,会让您,会叫您,会让你,会叫你,让您小额,让你小额,让你尝甜头,万变不离',
    en: 'they always,it always,always starts,always ends,the pattern,classic,textbook,playbook,red flag,red flags,tell tale,warning sign,warning signs,clearest sign,the advert,then comes,next comes,how it works is,modus operandi,they usually,they typically,they will ask,they ll ask you,they will tell you,they get you to,they let you withdraw,scammers will,scammers usually,that is how it works,that s how it works,every time there s',
    fr: 'c est la recette,toujours la meme,classique,signe qui ne trompe,signaux d alerte,mode operatoire,ensuite viendra,appat,en general ils,ils vous demandent,ils te demandent,ils vous font,les escrocs,c est comme ca qu ils,typiquement,on vous demande alors',
    es: 'siempre empiezan,siempre piden,clasico,senal de alerta,senales de alerta,sempre comecam,sinal de alerta',
    vi: 'thu doan,chieu tro,kich ban quen',
    ja: '手口,よくある',
    ko: '수법,전형적,똑같네,똑같은 수법',
  },
  /** Steps that are counted out: a lesson where the talk is about such tricks, an instruction elsewhere. */
  enumerated: {
    zh: '第三,第五步,第六步,一般几步,四步,三步走,第一,第二,第四,第一步,第二步,第三步,第四步,第一点,第二点,首先,最后一步',
    en: 'step one,step two,step three,step four,step five,step 1,step 2,step 3,step 4,step 5,first they,second,third,then they ask',
    fr: 'etape 1,etape 2,etape 3,etape 4,etape 5,etape un,premierement,deuxiemement',
  },
  /** One other person the talk is about. */
  third: {
    zh: '她,佢,对方,那人,那男的,那女的,人家,那个男,那个人',
    en: 'she,shes,her,hers,he,hes,his,him',
    fr: 'elle,elles,ils',
    es: 'ella,el le,le dijeron,ela,ele',
    ja: '彼女,その人',
    ko: '그녀,그 사람',
  },
  /** Tell the truth: said by those who have nothing to hide. */
  honest: {
    zh: '照实,如实,实话,实说,别编,不要编,有什么说什么,有什么就说什么,真实用途,据实,照直讲,老实讲',
    en: 'truthfully,the truth,be honest,honestly,tell it as it is,exactly what it is,exactly what you,just be straight,dont lie,don t lie,nothing to hide',
    fr: 'la verite,honnetement,dis exactement,dites exactement,exactement ce que,ne mens pas,rien a cacher',
    es: 'la verdad,sinceramente,exactamente lo que,a verdade',
    id: 'jujur,apa adanya',
    vi: 'noi that,su that,trung thuc',
    ja: '正直に,本当のこと',
    ko: '솔직하게,사실대로',
  },
  /** Little time or trouble: what a boast takes its colour from. */
  quick: {
    zh: '打个盹,打了个盹,打盹,睡一觉,睡醒,醒来,午觉,午休,一觉,一晚,一个晚上,一夜,昨晚,琴晚,今早,中午,一下午,一上午,一天,两天,三天,一周,这周,上周,这个礼拜,上个月靠,半粒钟,半个钟,半小时,半个小时,一个钟,几分钟,十分钟,五分钟,一会儿,点了两下,点了几下,点两下,按了两下,动动手指,就点了,那一把,这一把,那把,这把,一把,这一波,这波,那一波,一波,那一单,这一单,一单,一次,两次,顺手,随手,躺着,坐着,没怎么动,什么都没做,咩都冇做,一转手,喝个茶,吃个饭,食餐饭,追剧,洗个头,带娃的时候,开会的时候,等车,地铁上,路上,今天,刚才,盘中,一餐饭,第三转,第二转,一转,半个月,前几天,上礼拜,上星期,上个月,今朝,昨天那单,两次盘,收工,一盘,十几分钟,二十几分钟,十来分钟,今朝开市,两个月,昨晚那单,那单',
    en: 'nap,overnight,last night,this morning,over breakfast,over lunch,over coffee,at lunch,lunch break,coffee break,in a day,in two days,in one day,in a week,this week,last week,last month,this weekend,weekend,in minutes,ten minutes,five minutes,twenty minutes,half an hour,an hour,one tap,two taps,a few taps,few taps,tapped,clicked,twice,one trade,that trade,this trade,one go,one move,that one,this one,in one night,from my couch,on the couch,from bed,on the bus,on the train,in the queue,between meetings,doing nothing,without doing anything,today,yesterday,while i was at,while i was,at yoga,at the gym,just now,the one i opened,since last week,in two weeks,half a month,two weeks,best morning,a morning',
    fr: 'sieste,cette nuit,hier soir,ce matin,ce midi,pendant le repas,a la pause,en une journee,en deux jours,cette semaine,la semaine derniere,le mois dernier,ce week end,en quelques minutes,dix minutes,vingt minutes,une demi heure,une heure,deux clics,trois clics,un clic,ce trade,ce coup la,ce coup,une operation,depuis mon canape,dans le bus,sans rien faire,aujourd hui,hier,a midi,pendant le yoga,pendant que j,depuis lundi,en deux semaines',
    es: 'siesta,anoche,esta manana,en un dia,esta semana,el mes pasado,en minutos,diez minutos,media hora,dos toques,dos clics,esa operacion,ontem,de manha,numa noite,meia hora,dois cliques,hoy,ayer,hoje,la semana pasada,desde el lunes',
    vi: 'ngu day,toi qua,sang nay,mot buoi,mot dem,vai phut,muoi phut,nua tieng,vai cai bam,vua,hom nay',
    th: 'เมื่อคืน,เช้านี้,ตื่นมา,ไม่กี่นาที,ครึ่งชั่วโมง,กดสองที,วันนี้',
    id: 'semalam,tadi pagi,bangun tidur,beberapa menit,setengah jam,sehari,cuma klik,hari ini',
    ja: '昨夜,今朝,数分,10分,30分,一晩,ワンタップ,二回押,今日',
    ko: '어젯밤,오늘 아침,자고 일어나,몇 분,십 분,삼십 분,하루,두 번 누르,오늘',
    hi: 'कल रात,आज सुबह,कुछ मिनट,आधे घंटे,एक दिन',
  },
  /** What a household pays for or earns: boasts measure themselves by it. */
  expense: {
    zh: '车贷,房贷,月供,手术费,住院费,学费,补习费,房租,铺租,彩礼,首付,工资,人工,粮,薪水,月薪,退休金,养家,生活费,家用,奶粉钱,保姆费,大餐,旅游,旅行,机票,三亚,日本玩,手机,iphone,平板,包包,名牌包,项链,洗衣机,冰箱,空调,电视,电动车,摩托,新车,沙发,装修,请客,辛苦钱,血汗钱,加菜,下个季度房租,牙套,留学钱,彩礼钱,老人院,护工费,住院押金,押金都,兴趣班,培训班,舞蹈课,信用卡债,卡数,债,欠款,下午茶,菜钱,油钱,网费,物业费,车险,保险费,体检费,药费,狗粮,夏令营,春游,研学,首付款,头期款,半年学费,旅费,机酒,露营,滑雪,健身卡,美容卡,家教,托班,月嫂,月子,喜酒,车位费',
    en: 'car loan,mortgage,surgery,operation,hospital bill,tuition,school fees,rent,bonus,salary,wages,paycheck,pay packet,pension,groceries,feeds us,childcare,nursery,holiday,vacation,flights,hotel,iphone,handbag,new phone,washing machine,fridge,boiler,sofa,new car,kitchen,braces,wedding,electricity bill,bills,nursing pay,month of pay,s pay,week s pay,kids braces,dentist,orthodontist,plumber,roof,christmas,birthday,credit card debt,card debt,debt,debts,piano lessons,lessons,camp,insurance,vet bill,petrol,gas bill,heating,property tax,summer camp,ski trip,gym,tutor,nanny,anniversary trip,down payment,dental,new roof,patio',
    fr: 'credit auto,pret auto,operation,hopital,scolarite,loyer,prime,salaire,paie,paye du mois,retraite,courses,fait vivre,nounou,creche,vacances,billets,hotel,telephone,sac a main,machine a laver,frigo,chaudiere,canape,voiture,mariage,facture,factures,appareil dentaire,dentiste,mois de paie,plombier,toiture,noel,dette,dettes,cours de piano,assurance,essence,chauffage,veterinaire,ski,le ski,colonie,taxe fonciere,toute la famille,apport',
    es: 'hipoteca,operacion,colegiatura,matricula,renta,alquiler,aguinaldo,sueldo,salario,vacaciones,celular,lavadora,refri,coche,aluguel,faculdade,ferias,geladeira,contas,dentista,navidad,deuda,deudas,seguro,clases,divida,dividas,predial,campamento,ski',
    vi: 'hoc phi,tien nha,vien phi,luong thang,tra gop,du lich,dien thoai,tu lanh,dong hoc phi',
    th: 'ค่าเทอม,ค่าเช่า,ค่าผ่าตัด,เงินเดือน,ผ่อนรถ,มือถือ,เที่ยว',
    id: 'uang sekolah,cicilan,kontrakan,gaji,bonus,liburan,hp baru,kulkas',
    ja: '学費,手術代,給料,ボーナス,旅行代,車のローン,住宅ローン',
    ko: '학원비,월세,수술비,월급,보너스,여행,대출금,등록금,월세 냈',
    hi: 'फीस,किराया,ऑपरेशन,तनख्वाह,सैलरी,ईएमआई,छुट्टियां',
  },
  /** Is enough for it, beats it. */
  covers: {
    zh: '够,刚好够,顶,抵,抵得,都没..多,比..多,还清,清了,付清,结清,提前还,提前清,换了,买了,给..换,带..吃,请,都得,返嚟咗,全靠,没动过,搞定,挣出来,赚出来,赚了一,刚好交,正好交,刚好付,加菜,不用愁,都不用愁,不愁了,报了,交了..课,还完了,还完,还掉,还上了,比我开店,够用,赚回来,包了,够我,够我给,够畀,够俾,够我们,存到,存到头期,利息够',
    en: 'covered,covers,paid for,pays for,paid off,cleared,beat,beats,more than my,more than your,more than his,more than her,bought,took care of,haven t touched,havent touched,feeds,sorted,funded,enough for,worth of,made back,paid my,paid our,wiped out,wiped,paid down,no longer worry,don t worry about the,better than my,that s my,thats my,is done,done and dusted,taken care of',
    fr: 'a paye,paie,payer,rembourse,solde,bat,depasse,plus que,achete,offert,fait vivre,touche plus,de quoi,suffit pour,nous fait vivre,de quoi payer,assez pour,efface ma,rembourse ma,ai solde,mieux que mon,me rembourse,ca me rembourse,ca me paie,ca nous paie',
    es: 'pago,alcanzo para,cubrio,mas que,compre,da para,pagou,deu para,cobriu,mais que,liquide,pague todas,quitei',
    vi: 'du tra,du dong,tra xong,hon luong,mua duoc',
    th: 'พอจ่าย,จ่ายค่า,มากกว่า,ปลดหนี้,ซื้อ',
    id: 'cukup buat,lunas,lebih dari,kebayar,beli',
    ja: '払え,以上,買え,出ました,払えました',
    ko: '냈어,갚았,보다 많,샀어,충당',
    hi: 'भर दी,चुका दिया,से ज्यादा,निकल गया,ले लिया',
  },
  /** Money has come to the speaker. */
  came: {
    zh: '多了,多出,进账,进咗,有进账,到了,到手,返嚟,返来,返咗,回来了,就有了,有了,出来了,落袋,涨到,涨了,多咗,入咗袋,进袋,往上走,一直往上,收了,拿了,赚,挣,赢,执到,揾到,吃了,食咗,翻了,提前还,提前清,清了,还清,结清,小赚,赚的钱,获利出场,出场,快一倍,翻了快,攞咗,又落袋,跟住玩,上个月攞咗,进账多少,净落,落了,存到,结了,中了两签,中了签',
    en: 'came in,came through,sitting there,was there,waiting for me,richer,up,straight up,made,earned,banked,landed,dropped,profit,profits,locked in,cleared,pocketed,added,grew,on top,grew another,another 900,made back,closed out,another,doubled,nearly doubled,almost doubled,pulled in,took out,wiped out,caught it,i caught it',
    fr: 'de plus,il y a,tombe,tombes,rentre,rentres,gagne,gagnes,empoche,pris,en plus,monte,grimpe,a pris,j ai cloture,cloture,presque double,a double,j en ai profite,ai profite',
    es: 'cayo,cayeron,entro,entraron,gane,hay,mas,subio,caiu,entrou,ganhei,subiu,cerre,se duplico,casi doble',
    vi: 'vao tai khoan,co them,lai,kiem,ve,chot loi',
    th: 'เข้ามา,ได้มา,เพิ่มขึ้น,กำไร',
    id: 'masuk,nambah,naik,dapat,dapet',
    ja: '増え,入って,儲か,プラス,上が,利益',
    ko: '들어와,늘었,벌,올랐',
    hi: 'आ गए,बढ़ गए,कमाए,मिले',
  },
};
