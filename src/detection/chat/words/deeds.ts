/**
 * What somebody did or is to do with their own money: borrowing, breaking savings, sending; and the small words that tell
 * whose deed it was and whether it happened. Form of the entries: text/lexicon.ts. Own writing.
 */
import type { WordLists } from '../text/lexicon.ts';

export const DEEDS: WordLists = {
  /** Credit, savings and things that are sold to pay in. */
  loan: {
    zh: '找间财务,搵间财务,搵财务,财务好快批,额度批,贷款,网贷,小贷,借呗,花呗,微粒贷,白条,信用卡,套出来,套现,刷卡,分期,信贷,信用贷,消费贷,抵押,按揭,二胎房,房子拿去,拿房子,房子做,借钱,借一点,借点,跟朋友借,问朋友借,找朋友借,找亲戚,跟亲戚,家里借,先借,凑,周转,挪一下,挪用,卖房,卖车,车子卖,卖掉,变卖,定期取,解约,存款取,财务公司,借财务,财仔,清卡数,银行借,融资,民间借,典当,当铺,透支,保单借,解了,解定存,抵一抵,押给,押金链,刷爆,凑五万,凑六万,凑十五万,借您,借你,我借钱补,借钱补,挪一挪,套现出来用,抵押贷,把..卖了',
    en: 'loan,loans,overdraft,mortgage,remortgage,heloc,refinance,cash advance,payday,sell your,sold my,sell the,pawn,lend you,lend me,ask your sister,ask a friend,ask family,friends and family,max out,scrape together,the rest from,liquidate,against the bungalow,against the house,surrender the policy,break fd,break your fd,broke fd,redraw,sell the car,vans sell,sold the small car,10 times salary,paylah loan,bike ka loan,scrape the rest,equity release,cash in the,personal loan,consumer loan,borrow~',
    fr: 'pret,prets,credit,decouvert,vends,vendu ma,vendre,demande a ta,demande a tes,demander a ta,avance de,rachat,cedule,cetelem,un ami pourrait avancer,prends avance,vendu la parcelle,sofinco,cofidis,credit conso,conso,emprunt~,hypotheque~',
    es: 'credito,pedir prestado,pide prestado,hipoteca,vender el coche,vende,vender o carro,vende la,cartao da tua,consignado,emprestado,empenar,empena,gerente liberou,tarjeta de,penhorar,emprest~,prestamo~',
    vi: 'vay ngan hang,vay them,vay tien,di vay,vay nong,the tin dung,cam co,cam so,the chap,muon tien,ban xe,ban dat,vay do ben app,vay app,cam vang',
    th: 'กู้,ยืม,จำนอง,จำนำ,บัตรเครดิต,ขายรถ,ขายทอง,สินเชื่อ,เอาทองไป,จำนำรถ',
    id: 'pinjam,pinjaman,pinjol,utang,hutang,kartu kredit,gadai,jual motor,jual mobil,kta,jual emas,gadai emas,bpkb',
    ja: 'ローン,借り,借金,借入,キャッシング,消費者金融,売って,ご自宅を担保,担保',
    ko: '대출,빌려,빌리,카드론,현금서비스,마이너스통장,보험 해지,담보,적금 깨',
    hi: 'लोन,कर्ज,उधार,गिरवी,udhaar,क्रेडिट कार्ड,एफडी तोड़,एफडी तुड़वा,लोन का,किसी दोस्त से',
  },
  /** Lend it to me: help asked of the reader, not a loan to pay in with. */
  lendme: {
    zh: '借我,借给我,先借我,借俺,借畀我,借俾我,垫给我,帮我垫,借我用,问你借,跟你借,向你借',
    en: 'lend me,loan me,borrow from you,can i borrow,could i borrow,may i borrow,i owe you',
    fr: 'prete moi,me preter,m avancer,tu peux me preter,tu me pretes,je te fais le virement',
    es: 'me prestas,prestame,me empresta',
  },
  /** Means of one’s own: savings, pension, gold, a policy. Naming them is no deed: see cashin. */
  savings: {
    zh: '公积金,保单,房产证,首饰,金链,定存,定期存款,养老钱,养老金,退休金,教育金,学费钱,嫁妆,私房钱,粮单,老本,棺材本,压箱底,养老本,彩礼钱,定期,二手车,小房子,金饰,那张卡,存款,存折,大额存单,积蓄,家底,私房,黄金首饰,金镯子,金条,理财到期,公积金账户,基金,绩效,绩效的钱,劳保,会钱,年终奖,压岁钱,支付宝里',
    en: 'equity,401k,ira,pension,retirement,savings,isa,cd,fixed deposit,life insurance policy,jewelry,jewellery,kids college,college fund,emergency fund,building society,pension lump sum,lump sum,edusave,asb,chit fund,provident fund,epf,cpf,nest egg,rainy day fund,retirement fund,my pension,term deposit,the gold,gold bangles,rings,the car,the house,house fund,wedding fund',
    fr: 'livret,pel,ldds,assurance vie,epargne,retraite,economies,bijoux,pee,heritage,tontine,troisieme pilier,assurance groupe,cheque de naissance,cooperative,la parcelle,terrain de papa,livret a,lep,mon livret,ton livret,plan epargne,compte epargne,la voiture,la maison,les bijoux,mon or',
    es: 'ahorros,poupanca,jubilacion,camioneta,tanda,mis ahorros,afore,las joyas,el carro,la casa',
    vi: 'tiet kiem,so tiet kiem',
    ko: '적금,전세금,퇴직금,예금',
    id: 'tabungan,simpanan',
    ja: '貯金,定期預金,退職金,年金',
    th: 'เงินเก็บ',
    hi: 'बचत',
  },
  /** Turning those means into money: taking out, breaking, selling. */
  cashin: {
    zh: '取,解掉,解了,解约,提前支取,动用,动一下,动一动,卖,抵,套,转出来,拿出来,先拿,挪,掏,腾,凑,赎,破开,清掉,押,用掉,用那',
    en: 'take it out,take out,take some,taken out,took,takes,take from,out of your,out of my,out of the,out of,use your,use my,used my,using my,use the,break,broke,breaking,broken,cash in,cashed,cashing,sell,sold,selling,empty,emptied,drain,drained,clear out,cleared out,pull,pulled,pulling,dip into,dipped,tap,liquidate,liquidated,withdraw,withdrew,draw down,surrender,surrendered,pawn,pawned,unlock,cash out,cashed out,from my,from your,move your,moved my',
    fr: 'sors,sortir,sorti,casse,casser,prends sur,prendre sur,pris sur,prendre dans,puise,puiser,vide,vider,vends,vendre,vendu,rachete,racheter,debloque,debloquer,utilise,utiliser,retire,retirer,tire,mets en gage,liquide,liquider',
    es: 'saca,sacar,saque,vende,vender,vendi,usa,usar,rompe,retira,retirar,empena,tira da,tirei',
    vi: 'rut,ban,cam,dap',
    id: 'jual,cairkan,gadai,tarik,ambil',
    ja: '解約,崩,売,引き出,下ろ',
    ko: '깨,해지,팔,찾,빼',
    th: 'ขาย,ถอน,เอาออก,จำนำ',
    hi: 'तोड़,बेच,निकाल',
  },
  /** The reader says they have paid in (own verbs; weighed by who says it). */
  sent: {
    zh: '转了,转过去了,已转,转好了,转完了,转账了,打过去了,打款了,汇了,汇过去了,汇好了,汇出,付了,付过了,付好了,已付,付完了,充了,充进去了,充好了,充值了,存进去了,投进去了,放进去了,交过了,缴了,缴过了,买了..u,买好u,换了..u,入金了,过咗数,转咗,汇咗,贷下来了,借到了,追加了,买进去,全投,都投进去,全部投,转账成功,都进去了,进去..万,一共进去,一共放,匯三次,汇三次,缴完了,入晒,打进去了,打进去,汇过去,交了钱,存进去,打了款,转了账,转账过去,入了金,汇了款,付了款,充了钱,已经转,已经汇,已经打过去,已经充,已经付,已经交,已经存进,已经入',
    en: 'transferred,paid,wired,deposited,topped up,funded,made the transfer,made the payment,made the deposit,bought..usdt,screenshot of the transfer,proof of payment,i borrowed,took the loan,got the loan,cashed in my,broke fd,i deposited,book 2 lakh,i sent the money,sent the money,money is sent,money sent,payment sent,i have paid,ive paid,payment receipt,transfer receipt',
    fr: 'j ai transfere,virement effectue,virement parti,j ai recharge,j ai rajoute,j ai emprunte,credit accepte,pret accepte,recu de virement,voila le recu,j ai regle,fait par ma banque,fait virement,virement a,j ai verse,j ai vire,j ai paye,j ai depose,virement fait,j ai envoye l argent,argent envoye,depot fait,paiement fait,on a vire,on a paye,nous avons vire,je t ai vire,je t ai paye,je vous ai vire,je l ai vire,je l ai paye',
    es: 'transferi,pague,inverti,he pagado,he transferido,paguei,investi,deposite,hice la transferencia,deposite~',
    vi: 'chuyen roi,da chuyen,em chuyen,nap roi,da nap,em nap,dong roi,da dong,em bo vao,vay duoc,nop roi,chuyen vo,chuyen xong,vay roi,em chuyen xong',
    th: 'โอนแล้ว,โอนไปแล้ว,จ่ายแล้ว,ฝากแล้ว,เติมแล้ว,ลงไปแล้ว,กู้มาแล้ว,โอนให้แล้ว',
    id: 'sudah transfer,udah transfer,sudah tf,udah tf,sudah bayar,udah bayar,sudah deposit,udah depo,sudah setor,dah transfer,dah bayar,udah masuk modal',
    ja: '振り込みました,振込みました,送金しました,入金しました,払いました,振り込んだ,払った,振り込み完了',
    ko: '입금했,송금했,이체했,결제했,충전했,대출 받았,투자했,송금함',
    hi: 'भेज दिया,भेज दिए,जमा कर दिया,ट्रांसफर कर दिया,bhej diya,pay kar diya,तुड़वाई',
  },
  /** Words for having sent that mean other things too (done, sent, put, took): count only beside a sum or right after a request for money. */
  sentsoft: {
    zh: '打了,放了,补了,垫了,刷了,凑了,凑到,凑齐,加进去,丢了,打给一个,打到,付给,都押,押了,520好,四回打,存了,投了,入了,入咗,下了..单,我投,我充,我又转,过咗,都卖了,交了,补齐了,凑齐了,换好了,加了..万,畀咗,俾咗,又充,我交了,过数,回单发,汇款单,回单在,单喺度,收据影俾,都放进,都放进去,全放进去,进去了,弄进去了,搞进去了,全部弄进去',
    en: 'sent,put in,i put,ive put,all in,i did it,took out,maxed,gave them,i gave,sent to,went to,it s gone,its gone,ok it s gone,took it off,clear liao,1500 go,go already,released it,handed him,gave him the envelope,went through,is sent,sent ok,i ve taken it off,invested,receipt attached,here is the receipt,receipt came,moved it,moved the money,i moved,i ve moved,loaded it,i loaded,added another,i added,bought the usdt,bought the coins,bought the crypto,bought the coin,paynow ed,paynowed,venmoed,zelled,transferred',
    fr: 'envoye,j ai mis,j ai achete,j ai ajoute,j ai pris,j ai place,j ai tout mis,j ai vendu,j ai retire mon,vire,verse,depose,j ai envoye,paye,je t ai envoye,je vous ai envoye,on a envoye,on a mis',
    es: 'envie,meti,puse,he enviado,enviei,mandei,ja mandei,pronto mandei,coloquei',
    vi: 'em da,da gui,gui roi',
    ko: '보냈,넣었,냈어,보냈어,보냄,깼는데',
    id: 'sudah kirim',
    ja: '入れました,送りました,借りました',
    hi: 'दे दिया,डाल दिया,भेजा,डाला,डाल दिए,भर दिया',
  },
  /** "Done", which says nothing of money: counts only as the answer to a request for it. */
  donebare: {
    en: 'done,all done,that s done,thats done,ok done',
    fr: 'fait,bon fait,c est fait,c est parti,voila c est fait',
    es: 'hecho,ya esta,ya quedo,ja foi,listo,feito,pronto',
    zh: '弄好了,搞定了,完成了,搞掂',
    vi: 'xong roi',
    id: 'sudah,udah',
    ko: '했어요',
    ja: 'しました',
    th: 'เรียบร้อย',
    hi: 'हो गया',
  },
  /** The speaker as subject: whose deed it was. */
  selfword: {
    zh: '我,俺,咱,本人,吾',
    en: 'i,we,ive,i ve,i d,i ll,me and',
    fr: 'j,je,nous,moi',
    es: 'yo,nosotros,eu,nos',
  },
  /** Somebody else as subject. */
  heword: {
    zh: '她,他,佢,人家,对方,他们,她们,佢哋,那人,那男的,那女的,我妈,我爸,我姐,我妹,我哥,我弟,我姨,我姑,我舅,我叔,我婆婆,我公公,同事,邻居,朋友,同学,表姐,表哥,有人,有个',
    en: 'he,she,they,hes,shes,theyre,who,someone,somebody,people,my mum,my mom,my dad,my mother,my father,my sister,my brother,my aunt,my uncle,my nan,my gran,my grandma,my friend,a friend,my neighbour,my neighbor,my colleague,my cousin,in law,papa,mama,grandpa,grandad',
    fr: 'il,elle,ils,elles,qui,quelqu un,ma mere,mon pere,ma soeur,mon frere,ma tante,mon oncle,ma voisine,mon voisin,ma collegue,mon collegue,mon ami,mon amie,une amie,un ami,mon chum,ma copine,mon cousin,ma cousine,t ont,papa,maman,mamie,papi',
    es: 'el,ella,ellos,quien,mi mama,mi papa,mi hermana,mi hermano,mi tia,mi tio,una amiga,un amigo,ele,ela',
  },
  /** Impersonal turns that name nobody. */
  plainsubject: {
    fr: 'il faut,il y a,il suffit,il reste,il est possible,il vaut mieux,qu il faut,s il te plait,s il vous plait,il fait,il pleut',
    en: 'who cares,they say it,who knows',
    zh: '其他,他日,吉他,其他人的',
  },
  /** The reader’s "you" right before a deed: a question about somebody else. */
  youword: {
    zh: '你,您,妳',
    fr: 't as,tu as,vous avez,t a',
    en: 'you,did you,have you',
  },
  /** Right before a deed: not done, or not yet. */
  unreal: {
    en: 'almost,nearly,if i,if you,if we,once,before,until,must be,to be,should be,would have,have to,having,was about to,want me to have,as soon as,when i ve,after i ve,after i,it be,will be,i m,im,get,gets,got,flights,well,never,would,can be,do,did,should,can,shall,what',
    fr: 'presque,failli,si j,si je,une fois,avant,doit etre,etre,avant d avoir,quand j aurai,je,tu,nous,te,vous',
    zh: '差点,差一点,如果,要是,假如,一旦,还没,等我,先别,唔好,未,几乎',
  },
  /** Right after a deed: a condition or a question. */
  unrealafter: {
    zh: '才,就能,就可以,就会,就给,就出,就放,再,以后,之后,吗,嘛,没有,没,谁,哪,多少,几,的话,先至,先可以,咩,未,电话,招呼,字,勾,个电话,三个电话,两个电话,通电话',
    en: 'first,before,yet,csv,the form,form,photo,photos,pic,pics,the pics,document,documents,docs,the docs,email,mail,pan,papers,the papers,cv,address,link,the link,invite,message,text',
    fr: 'une lettre,un code,le compromis,les papiers,le dossier,la photo,les photos,un mail,le lien,un lien,semblant',
  },
};
