/**
 * Words about who acts on whom: guides and mentors, family and bank, secrecy, doubt, meeting and courting.
 * Form of the entries: text/lexicon.ts. Source: docs/playbook.md, and how people say it in each language (own writing).
 */
import type { WordLists } from '../text/lexicon.ts';

export const PEOPLE: WordLists = {
  /** An offer to lead the reader by the hand. */
  guide: {
    zh: '陪你弄,陪您弄,照着点,照着点就,开视频带,听我口令,等我口令,带你,带着你,教你,手把手,一步一步,一步步,跟着我,跟我做,跟我操作,跟住我,跟我一起,跟我学,照我说的,照着做,我操作你,指导你,我帮你操作,我帮你弄,我陪你,陪你操作,我领你,领着你,引导你,我发你步骤,教程,语音带,视频教,远程,我告诉你怎么,听我的就行,听我的就好,你听我的,我给你安排,帮你申请,帮你争取,我给你争取,帮你留,给你留,名额空着,我拉你,拉你进,推荐你进,带上你,我可以带,我教下你,帮你开,我帮你注册,带埋你,教埋你,你跟我,一起做,一起赚,也可以做,你也可以,你也试试,要不要试试,想不想试,要不要一起,想学吗,想唔想学,有兴趣的话,感兴趣的话,有没有兴趣,免费带,我视频里教,视频里教,我替你报,替你报了个名,替你报名,替你押,帮你挂号,挂了号,给你开了个,给您开了,替你开,开了个小户,小户,开个小户,我给你一个,名额是我,名额给你,给你一个名额,姓名写你,用你的名字,用我的号,登我的号,登进去,你跟着按,跟着按,我按的时候,跟着节奏,视频共享,远程共享您的屏幕,共享您的屏幕,share screen,我们联名,联名,替你签了,我替你签,拉你到,我推给你,我把他推给你,你不用动,看着就行,替你弄,帮你弄好了,都弄好了,都填好了,我亲自批,我亲自带,我说..你做,我讲..你做,我讲咩你,我讲乜你,我话..你,我说一步,你做一步,我买你就买,我卖你就卖,我买你买,听我讲,开着..听我,手把着手,陪你弄一次,弄好了..登,我的节奏,跟我的节奏,打语音..页面,打给你..教,视频带你,一步步来,你照做,照做就行,照着做就行,你只管点,只管按,看着你操作,旁边看着,一对一,一对一指导,指导您,专人指导,发号施令,等我发号,等我发话,一齐做,一齊做,做第一转,做完你就识,带您,教您,我带你试,带你试一次,带你试试,你就看着,步骤写给你,写给你,照抄,照抄就行,你照抄,当你的教练,做你教练,陪你走一遍,走一遍流程,帮你开个位,亲自带你,老师亲自,我给你也弄一个,跟着我点,你跟着我点,带你行一转,带你行,我给你演示,演示给你,你就撳,我话撳边个,撳边个,请他也帮你,帮你留意,带带你,给你指,我给你看着,听我信儿,听我信,等我说买,等我说,我给你弄,我给你开,我给你操作,我给你设,我给你办,我给你带,我给你也弄,我给你也开,我给你一个名额,我给你链接,我给你发步骤,我喊你按,看我操作,我给你开个号',
    en: 'come sit next to me,sit next to me,open the door for you,pull you in,i ll be on the phone,put u on,put you on,plug you in,i can add you,teach you,i ll teach,i can teach,guide you,i ll guide,i can guide,walk you through,i ll walk you,show you how,i ll show you,i can show you,let me show,step by step,follow my steps,follow my lead,follow me,follow along,just follow,do as i say,do what i do,do what i say,carry you along,take you along,bring you along,bring you in,bring you into,get you in,let you in,i ll help you set,help you set up,help you open,help you get started,i ll set you up,i ll do it with you,do it together,together step,i ll be pointing,i ll be right here,i ll be with you,hold your hand,hand in hand,i ll send you the steps,tutorial,ill teach,ill guide,ill show,i could show,i could teach,you could do it too,you can do it too,you can do this too,you could try,want to try,wanna try,would you like to learn,want me to show,interested in learning,want to learn,when you are ready,when youre ready,learn with me,mentor you,save you a seat,held a spot,i put your name,reserve you,reserved for you,ask her to add you,ask him to add you,add you to the group,my assistant will,copy me,i read out the numbers,you tap,i read you,i ll read,you read me,tell you which one to push,which one to push,press what i say,only press what,you only press,bring you slow slow,i bring you,walking you thru,walk you thru,be walking you,sit on the phone,i ll sit with you,i will sit with you,sit with you,sit passenger,sit on the call,place along with you,you just copy,just copy,do exactly my,hold the phone with you,be on phone,be on the phone,only keep app open,use my practice login,want to see if you can,listen when i guide,when i guide,he will hold,will hold your hand,set up privately,to be set up,trade inside your account,you just tengok,no need skill,your name i need,second person s login,ask a cheeky favour,the grown up version,she bring you,bring you grab,i say a step,i say..you do,you do..i say,you tap..i say,talk you through,talk you thru,through every screen,every screen,press what i,tap what i,press what i tell,tap where i,click where i,buy when i,sell when i,when i buy,when i sell,you don t need to know anything,you just press,you just tap,hand holding,with you on the call,on the call for the first,one on one,guide you one on one,advisor will guide,then you ll manage,will guide you,write the steps,steps down,be your coach,your coach,just copy them,stay on the phone,i ll stay on the phone,put you on to it,put you onto it,on the phone with you,whole way,walk you through connecting,i ll get you set up,get you set up,i ll train you,train you on,set me up,i ll talk you through,sort you out,show you mine,look at mine,want to watch one,watch one go through',
    fr: 'je t ouvre la porte,on fait ca ensemble,ensemble au telephone,fais comme je te dis,tu fais exactement,je te guide,je te guiderai,te guider,vous guider,je vous guide,je vous guiderai,je t apprends,je t apprendrai,t apprendre,vous apprendre,je te montre,je te montrerai,te montrer,vous montrer,je vous montre,pas a pas,etape par etape,suis moi,suivez moi,suis mes,fais comme moi,tu me suis,je t accompagne,je vous accompagne,t accompagner,vous accompagner,on le fait ensemble,on le fera ensemble,ensemble etape,je t aide a,je t aiderai,je vous aide a,je t explique,je t expliquerai,je te prends la main,par la main,tutoriel,tu pourrais essayer,tu veux essayer,veux tu essayer,tu veux apprendre,ca t interesse,ca te dit,tu peux le faire aussi,je te fais entrer,je te garde une place,je t ai reserve,je t ajoute,mon assistante,en arriere de mon epaule,viens t en,regarde par dessus,je vous dicterai,je te dicterai,vous dicterai chaque,chaque case,on vous installe un par un,on t installe,suivre l ordre des plats,qu a suivre,te faire gouter,te mettre dans la machine,mettre dans la machine,que je remplisse avec vous,remplir avec vous,ecran partage,partage d ecran,deux boutons,je te mets tout,meme grand mere peut,tu n as qu a,tu n aurais qu a,vous n avez qu a,je dis une etape,je dis..tu fais,tu fais..je dis,on regarde chaque,chaque ecran,appuie ou je,clique ou je,quand j achete,quand je vends,pas besoin de savoir,tu appuies ou,je te dirai ou,etape apres etape,je t appelle et,on regarde ensemble,tete a tete,en tete a tete,au telephone avec toi,conseiller va vous guider,va vous guider,va te guider,je t ecris les etapes,ecris les etapes,tu recopies,ton coach,je reste au telephone,reste au telephone,sous mon aile,prendre sous mon,je vous forme,je te forme,je t installe,je vous aide,laissez vous guider,je serai avec,a 20 h soyez pret,soyez prete,tiens toi prete,je te partage mon ecran,viens voir,partage mon ecran',
    es: 'de la mano,te enseno,te puedo ensenar,te voy a ensenar,te guio,te voy a guiar,puedo guiarte,paso a paso,te muestro,te acompano,sigueme,sigue mis pasos,haz lo que te digo,lo hacemos juntos,te ayudo a,quieres aprender,te explico,te ensino,posso te ensinar,te guiar,passo a passo,te mostro,faz comigo,quer aprender,te abro la puerta,te voy diciendo,con manzanitas,donde picarle,la tutora,segue a tutora,te digo donde,te dicto,eu te falo onde,te falo onde,vou te guiando,te voy guiando,yo digo..tu haces,tu solo aprietas,compra cuando yo,cuando yo compre,te llamo y,pantalla por pantalla,eu falo..voce faz,compra quando eu,tela por tela,te escribo los pasos,copias,tu coach',
    vi: 'anh huong dan,em huong dan,huong dan em,huong dan chi,huong dan anh,tung buoc,chi em,chi cho,day em,day chi,day anh,theo anh,cung lam,dan dat,em lam theo,keo em vao,lam theo em,chi lam theo,truong nhom dan,dan chi,khoang chi lam,em noi..chi lam,anh noi..em lam,bam theo anh,mua khi anh',
    th: 'เดี๋ยวสอน,จะสอน,สอนให้,พี่สอน,ผมสอน,แนะนำให้,ทีละขั้น,ทำตาม,พาทำ,จะพา,อยากลองไหม,อยากเรียนไหม,จะพาตั้งแต่,พาตั้งแต่ปุ่มแรก,ปุ่มแรก,ตามโค้ช,พาเล่น',
    id: 'saya ajari,aku ajari,saya ajarin,aku ajarin,saya bimbing,aku bimbing,dibimbing,langkah demi langkah,ikuti saya,ikut saya,saya pandu,aku pandu,dipandu,saya ajar,mau belajar,mau coba,saya tunjuk,nanti saya tuntun,tinggal ikut,tinggal klik,aku tuntun,saya bilang..kamu,tinggal tekan,beli pas saya',
    ja: '教えます,教えてあげ,教えるよ,一緒にやり,一緒に始め,案内し,ご案内,サポートし,手取り足取り,ステップ,私の言うとおり,真似して,やってみませんか,やってみない,指導し,順に押すだけ,押すだけ,読み上げます,隣で読み上げ,通話しながら,ご案内します,席を用意,言う通りに押,私が買ったら,一つずつ一緒に',
    ko: '알려줄게,알려드릴게,가르쳐,도와줄게,도와드릴게,안내해,따라 하,따라하,하나씩,단계별,같이 해,같이 하,이끌어,배워볼래,해볼래,해보실래,리딩해,불러줄게,누르기만,내가 부르는,하라는 대로,시키는 대로,말하는 대로,살 때 사,팔 때 팔,화면 하나씩',
    hi: 'मैं सिखा,सिखाऊंगा,सिखा दूंगा,सिखाती,गाइड,बताऊंगा कैसे,स्टेप बाय स्टेप,साथ में करेंगे,main sikha,sikhaunga,guide karunga,बटन मैं बता,लाइन पे रहकर,मैं बताऊं,मैं बताऊँगा,बताएंगे,बताएँगे,साथ में लगा,मैं बोलूंगा..तू,जब मैं खरीद,जो बोलूं दबाना',
  },
  /** The reader asks to be led or let in. */
  askguide: {
    zh: '教我,教下我,带我嘛,带我吧,带上我,带带我,带埋我,带我玩,带我一起,带我做,我也想试,我也想做,我也想玩,我想试试,怎么弄,怎么操作,怎么开始,怎样开始,点样开始,点玩,点样玩,我可以参加,我可以加入,我想学,可以教我,你教我,算我一个,预埋我',
    en: 'teach me,show me how,can i try,can i join,let me try,i want to try,i want in,count me in,i m in,im in,how do i start,how do you start,how would i start,how do i get in,where do i sign up,which site,which app,what s the site,whats the site,i want real one,i wanna try,can you show me,walk me through it,get me in,sign me up',
    fr: 'apprends moi,montre moi,tu me montres,explique moi,explique,je veux essayer,je peux essayer,on commence comment,comment on fait,comment je fais,je veux bien essayer,tu m expliques,compte sur moi,je suis partante,je suis partant,c est quel site,quel site,sur quel site',
    es: 'ensename,me ensenas,quiero probar,como empiezo,como le hago,me ensina,quero tentar,como comeco',
    vi: 'chi em,day em,em muon thu',
    id: 'ajarin,aku mau coba,gimana caranya',
    ja: '教えて,やってみたい',
    ko: '알려줘,나도 해',
    th: 'สอนหน่อย,อยากลอง',
    hi: 'सिखा दो,मुझे भी',
  },
  /** The reader asks how much it takes. */
  askhow: {
    zh: '要多少,最少多少,最少几,最低多少,最低几,最少摆几,最少几多,要几多,几多先,放多少,投多少,充多少,入几多,入多少,多少钱起,多少起,起步多少,多少才能,多少才,我定,投几,放几,存多少,存几,需要多少,得多少,要几多先得,几多先得,几多先玩',
    en: 'how much do i,how much to start,how much should,how much is needed,min how much,minimum how much,what s the minimum,whats the minimum,how much minimum,how much would i,how much to put,how much ah,small small,how big,how little',
    fr: 'il faut combien,faut combien,combien il faut,faut poser combien,faut mettre combien,mettre combien,combien je mets,combien au minimum,minimum combien,c est combien pour commencer,combien pour commencer',
    es: 'cuanto hay que,cuanto necesito,con cuanto,minimo cuanto,quanto precisa,com quanto',
    vi: 'bao nhieu moi,can bao nhieu',
    id: 'minimal berapa,berapa minimal',
    ko: '얼마부터,얼마 넣',
    ja: 'いくらから,いくら入れ',
    th: 'เท่าไหร่ถึง,ขั้นต่ำเท่าไหร่',
    hi: 'कितना लगेगा,कितने से',
  },
  /** "How much do you need" asks for no way in. */
  plainhow: {
    zh: '你需要多少,你要多少,您需要多少,您要多少,需要多少钱,还需要多少,借多少,差多少,你得多少',
    en: 'how much do you need,how much do you want',
  },
  /** A relative, teacher or friend who is said to know. */
  mentor: {
    zh: '叔叔,舅舅,姑姑,姑父,姑丈,姨夫,姨丈,伯伯,大伯,表哥,表姐,表弟,堂哥,堂弟,堂姐,姐夫,妹夫,大哥,师父,师傅,导师,老师,教授,恩师,连襟,干爹,干妈,义父,发小,老同学,大学同学,学长,师兄,师姐,前辈,贵人,闺蜜老公,合伙人,战友,朋友圈子,首席,讲师,大师,院长,团长,助理,王总,李总,老板朋友,阿叔,表叔,堂叔,阿舅,契爷,师公,契兄,契哥,契姐,侄子,姪子,外甥,前上司,财务长,总经理,老会计师,她老公,伊同学,同学在,老师仙,表姐夫,儿子从,同桌,组里,老板娘,叔叔教,师傅以前,师傅太太,我aunt,aunt,班务,班主任,我哥们,我领导,领导的,干爹教,乾爹,院里,带我的那位,带我的人,带我那位,表舅,小舅,带我做的,有个前辈,二叔,二舅,三叔,带我的老师,内部朋友,大学室友,室友,一个大哥,林教授,教练,带头大哥,行里的人',
    en: 'sister s husband,my guy,a guy,stepfather,father s friend,uncle,aunt,auntie,cousin,sister in law,godfather,godmother,mentor,teacher,professor,coach,guru,tutor,senior,former classmate,old classmate,friend at,friend from,friend inside,my friend in,a friend who,buddy at,roommate,partner,team,assistant,instructor,master,my boss,dr,prof,fund guy,retired fund guy,jija,harold s brother,s brother,aunt may,uncle stefan,pastor,from my church,from work runs,jonas from,that mentor,mrs carla,vikram sir,anand sir,dealer,jij,bhaiya,godson,my nephew,nephew,old colleague,ex colleague,my ex boss,who guides me,the man who guides me,the woman who guides me,a buddy,buddy,a lady i know,someone i know,a man i know,my teacher,brother in law,brother~,a buddy of mine,my buddy,my aunt,cousin s,a mate of mine',
    fr: 'mon frere,un copain,une copine de,un contact,oncle,tante,cousine,beau frere,belle soeur,parrain,marraine,professeur,maitre,formateur,ancien camarade,ami qui travaille,amie qui travaille,un ami chez,equipe,assistante,associe,mon ancien patron,coach,le professeur,mon neveu,neveu,un gars a nous,un monsieur de,le boss de la salle,le conseiller,conseiller de la fondation,grand pere,le comite,mon patron,une relation,un ancien,un ami a,qui me guide,un pote,une pote,ma cousine,mon cousin,mon beau pere,j ai un ami,un ami a la,cercle du professeur',
    es: 'padrino,tio,tia,primo,prima,cunado,maestro,amigo que trabaja,equipo,asistente,cunhado,mi padrino,o padrinho,padrinho,mi compadre,mi cunado,un compa,doctor,el contador,meu chefe,meu cunhado,profes~',
    vi: 'co giao,chuyen gia,anh ho,giao su,su phu,nguoi quen,tro ly,chu em,chu em ben,bac em,thay em,sep em,anh re',
    th: 'ลุง,อาจารย์,ครู,ญาติ,พี่เขย,โค้ช,ผู้ช่วย,เพื่อนที่,โค้ชมีเพื่อน,เพื่อนในห้องค้า,เฮีย,คุณอา',
    id: 'paman,om,sepupu,teman saya di,abang ipar,pakcik,asisten,ustaz,senior saya,bos saya,om saya,mentor',
    ja: '叔父,伯父,おじ,先生,師匠,従兄,いとこ,先輩,メンター,知人,アシスタント,叔父から,塾長,榊原,先生は',
    ko: '삼촌,이모부,고모부,선생님,교수님,멘토,스승,선배,사촌,매니저,팀장,지인,외삼촌,큰아버지,형부,아는 형',
    hi: 'सर को,साला,जीजा,मास्टर जी,गुरु,चाचा,मामा,आनंद सर',
  },
  /** Work in finance, close to the source. */
  finrole: {
    zh: '银行交易室,交易室,期货公司,做风控,金银业,分析师,操盘,风控,基金经理,基金公司,华尔街,证券公司,证监,交易所工作,在交易所,上金所,金管局,投行,高盛,摩根,瑞银,团队,首席分析,经济学,经济师,精算,金融分析,金融工作,做金融,搞金融,交易员,私募,机构,内部人,内部员工,央行,银行高层,大户,庄家,主力,参与开发,开发的,负责系统,后台维护,数据中心,数据分析,机房,服务器,清算行,清算,金交所,交易所后台,后台坐班,坐班,财务长,席位的人,席位,油库,盯油库,养老金,管养老金,结汇,资管,做报价,报价,做返嗰行,嗰行,做一级市场,一级市场,药企,彩券系统,彩票系统,做维运,维运,开奖的程序,机构里,那间机构,机构做,法人,专业投资人,老会计师,银行做,信贷部,结算部,财政局,的团队,团队做,外资银行',
    en: 'commodities desk,metals desk,fx desk,dealing room,trading floor,was a broker,was a trader,runs a desk,desk in,at a bank in,at a fund,in the city,analyst,trader,fund manager,hedge fund,wall street,investment bank,goldman,morgan,ubs,citadel,bullion,trading desk,at the exchange,for the exchange,quant,data team,research team,risk control,risk manager,economist,architect at,engineer at,node engineer,market maker,insider,central bank,finance team,trading team,strategist,portfolio manager,developer of,the algorithm,city of london,canary wharf,lujiazui,regulator,securities,data feed team,feed team,desk,institutional desk,agency desk,depository,liquidity side,order book,runs it,retired fund,fund guy,pension money,server room,clearing bank,clearing house,quote desk,timing source,fund house,treasury,compliance at,settlement team,pricing team,actuar~,broker~,institution~',
    fr: 'etait courtier,salle de trading,etait trader,negociant,analyste,gestionnaire de fonds,gerant de fonds,fonds d investissement,banque d affaires,banque d investissement,salle de marche,salle des marches,la city,economiste,bourse de,courtier,strategiste,equipe d analyse,equipe de recherche,actuaire,initie,institutionnel,banque centrale,banquier prive,risques,l algorithme,salle des serveurs,salle a singapour,amis a la city,bosse aux donnees,aux donnees,membre du marche,la salle,chambre de compensation,fondation,monsieur de desjardins,desjardins,tresorerie,back office,ancien de la banque,ubs',
    es: 'analista,corredor,gestor de fondos,banco de inversion,economista,bolsa de,equipo de analisis,institucional,corretor,gestor de fundos,mesa de operaciones,mesa de operacoes,en la mesa,en el banco central,servidores,la casa de bolsa,casa de cambio,corretora por dentro',
    vi: 'phan tich,quy dau tu,ngan hang dau tu,chuyen gia tai chinh,doi ngu,san giao dich,noi bo,chung khoan,ben tokyo,phong giao dich,trong san',
    id: 'analis,manajer investasi,orang dalam,bursa,bank investasi,penganalisis',
    ja: 'アナリスト,トレーダー,ファンドマネージャー,証券会社,投資銀行,エコノミスト,分析チーム,インサイダー,取引所,機関枠,経済評論家,塾,証券会社では届かない,ディーラー',
    th: 'ห้องค้าที่,ห้องค้า,ในสิงคโปร์',
    ko: '증권사,운용사,딜러,서버실',
    hi: 'स्कोरर,अंदर से,डेस्क,बाजार खुलने से पहले',
  },
  /** Inside knowledge of a market. */
  insider: {
    zh: '他喊我就动,她喊我就,他一叫我,时间点他抓,喊单,他说进我就进,几点进,时间点,内幕,内部消息,内部数据,内部渠道,内部名额,内部通道,内部信息,内线,内部指标,消息面,独家,第一手,提前知道,提前布局,准得吓人,准得很,很准,超准,精准,从没错,透了方向,透露方向,给我透,点位,信号,指令,暗号,算好,算得准,看得准,贴士,买卖点,节点数据,窗口期,数据模型,胜率,看得着底牌,看着底,底牌,最知道,最清楚,会先知道,先知道,先知道方向,早知道,比新闻早,比公告早,早半小时,早十分钟,快五秒,快几秒,比外面快,比别人快,看的是明天,明天的牌,昨天的牌,叫几点下,几点下就几点下,喊几点,给我掐,掐时间,掐点,掐着点,闻到风,闻风,通知我哋,叫我今,叫我..不要睡,有得食,有一只..要涨,要涨,没落空,没落空过,有规律,开奖的程序,维护后,下个月敲钟,要敲钟,没公告,未公告,还没公告,赛前的,比赛前的,不是预测,批发价,批发的门,批发门,知道方向,透风,透了风,漏风,漏给我,漏一句,打招呼,提前打,提前讲,口风,线报,内部席位,不知道有这,给家属开,亲友看,给亲友,家属通道,职工股,内部职工股,配额,配额里,几号装船,装船,底价,彈個message,弹个message,个价到,到价,定点叫我,按时叫我,叫我按,只服务,胜率八成,准时叫,服务器走,收料,有料到,料到,料准,贴士料,告诉你方向,透方向,有路子,路子,比市场早,手上有模型,有模型,睇图,睇图好准,十单赢九,十单..九单,九成胜,透露,会有一波,明天会有一波,内部朋友,拉升他知道,什么时候拉升,信号出来,先告诉我,他先告诉,叫我入我就入,叫我入',
    en: 'nudges me when,tells me when to,when to get in,when to come out,gets the call,he calls it,she calls it,gives me a nod,tips me off,pings me,entry times,tells me the minute,gives me times,the exact time,exact times,alert,just copy,inside information,insider,inside data,inside info,inside track,internal data,internal information,internal channel,tip,tips,data node,window,entry points,entry point,exact minute,calls the minute,tells me when,tells us when,gives me the,sends me the,algorithm,never wrong,not luck,it s data,its data,ahead of the market,before the market,before the news,strategy team,sees it before,before the herd,before the herd sees,sees the order book,ordinary man cannot,score comes,comes late to you,sec late,seconds late,seconds early,secs early,before opening,before it opens,gets it before,hears it before,knows before,tells me which,we go in we go out,we hang on his,hang on his coat,coat tails,coattails,writes me when,messages me when,pinged me,pings,gold was about to,was about to,timing source,timing is good,the stocks before,from before opening,upper circuit stocks,prices before,gap between,doesn t take outsiders,doesnt take outsiders,takes no outsiders,normally doesn t take,friends and family only,family only,only for family,by invitation,follow prof s entry,prof s entry,entry and close,9 of 9,never been off,hasn t missed,hasnt missed,word from,has the word,have a source,reaches me before,nine out of ten,push the price,when they push,reads charts,gives me the windows,the windows,accura~,signal~',
    fr: 'l heure d entree,entree et de sortie,me dit quand entrer,quand sortir,l heure exacte,les horaires,me donne l heure,m envoie l heure,me previent,me fait signe,a laisse la porte ouverte,il me dit,info privilegiee,infos privilegiees,information interne,informations internes,infos internes,initie,signaux,tuyau,tuyaux,donnees internes,au bon moment,la minute exacte,me dit quand,nous dit quand,algorithme,pas de la chance,fenetre de,points d entree,point d entree,avant tout le monde,avant les autres,m ecrit quand,m ecrit des que,quand ca va virer,ca va virer,avec 20 sec,sec d avance,secondes d avance,d avance,a ami dans,ami dans la salle,lance l heure,a lance l heure,lit le marche,lit le marche de,parle de son petrole,garde ses amis,a garde ses amis,porte de service,la porte de service,la bonne heure,le bon moment,le bon creneau,dix huit minutes par mois,que les applis de particuliers n ont pas,prive comme,precis,tres precis,ultra precis,horaires precis,j ai une source,m arrive avant,avant le marche,neuf sur dix,a quelle heure,me dit a quelle heure,dit a quelle heure',
    es: 'hora exacta,me pasa la,informacion privilegiada,informacion interna,datos internos,senal,senales,me avisa cuando,algoritmo,sinal,sinais,informacao privilegiada,me avisa quando,pitazo,me avento el pitazo,me dio el pitazo,me dieron el pitazo,me paso el dato,me soplo,el dato,soplo,me tira el dato,me sopla,antes que todos,antes de todo mundo,me avisa,o padrinho segurou,padrinho segurou,tengo una fuente,me llega antes,nueve de diez,tenho uma fonte',
    vi: 'tin noi bo,noi gian,bao lenh,chuan lam,chuan xac,bao gio,bao gio vao,chu bao gio,cho gio,biet truoc gia',
    id: 'info orang dalam,bocoran,sinyal,data internal,informasi dalam,akurat,dikasih tahu jam,jam masuknya,tahu duluan,kasih sinyal',
    ja: '内部情報,インサイダー,シグナル,極秘,非公開情報,タイミングを教え,データ分析,合図が来て,合図が来,合図を,売り時,前もって,先に知らせ,時間を教え',
    th: 'ส่งเวลามา,ส่งเวลา,บอกเวลา,รู้ก่อน,บอกจังหวะ',
    ko: '타이밍 알려,시간 찍어,찍어줘,먼저 알아,미리 알',
    hi: 'लाइन आती है,अंदर से लाइन,भाव मिल जाता,पहले भाव,पहले से पता,अंदर की खबर',
  },
  /** Keep it from others. */
  secrecy: {
    zh: '低调一点,别转发,请勿截图,请勿外传,别存,不方便在群里,嘘,别告诉,不要告诉,别跟..说,别和..说,不要跟..说,不要和..说,先别跟,先不要跟,先别和,别让..知道,不要让..知道,别提,不要提,别对..说,保密,只有我们,就我们两个知道,你知我知,咱俩知道,咱俩的事,不要声张,别声张,别外传,不要外传,不能外传,不便对外,唔好同..讲,唔好话..知,唔好俾..知,咪同..讲,先唔好讲,瞒着,先瞒,不用跟..交代,不用跟..商量,不必跟..说,不用跟..说,少跟..说,别到处说,不要发朋友圈,别发朋友圈,给他们惊喜,再告诉他们,再跟他们说,再跟家里说,等赚了再,等赚到再,不要给..看到,不要让..看到,别让..看到,别让..翻到,别回家跟..叨咕,别叨咕,叨咕,别跟社团,你别跟,别跟..讲,先不要提到我,不要提到我,不要在受害人群里说,不要在..群里说,保密期,唔好同人讲,唔好俾..知道,唔好俾其他同学知,会trace,问内部人会,别跟人提,别跟旁人,答应我不要跟别人,不要跟别人讲,别跟家里说,先别跟家里,别跟家里说太细,就跟你一个人说,跟你一个人说,她不让我说,他不让我说',
    en: 'dont discuss it with,do not discuss with,don t share this,dont share this,this is between us,stays between us,just between us,shhh,shh,keep it low,lowkey,on the low,don t post,dont post,not on social,don t tell,dont tell,do not tell,don t mention,dont mention,do not mention,don t say anything,dont say anything,don t let..know,dont let..know,don t let..see,dont let..see,don t talk to,dont talk to,no need to tell,no need to mention,no need to involve,keep it between,keep this between,keep us between,between you and me,just the two of us,our secret,our little secret,keep it secret,keep it quiet,keep this quiet,keep it private,keep this private,keep us private,keep it to yourself,keep this to yourself,stay quiet,confidential,say nothing,tell no one,tell nobody,nobody needs to know,no one needs to know,not a word,without telling,surprise them,surprise him,tell them later,tell him later,tell him after,tell them after,tell her after,until it s done,until its done,until you have the results,hide it,keep it sweet and quiet,sweet and quiet,within these four walls,these four walls,don t tell him till,dont tell him till,till there s something to show,does it quietly,turns it ugly,don t save it,stays in this chat,not for the group,not your sister',
    fr: 'juste entre nous,garde ca entre nous,reste entre nous,notre histoire pour nous,pour nous deux,n en parlez pas,n en parle a,n en parlez a,ne parle pas,ne parlez pas,ne dis rien,ne dites rien,n en dis rien,ne le dis pas,ne lui dis pas,ne leur dis pas,ne lui dis rien,ne leur dis rien,ne dis pas a,dis rien a,parle pas a,parles en pas,en parle pas,ne previens pas,ne mentionne pas,evite d en parler,evitez d en parler,pas la peine d en parler,inutile d en parler,notre secret,notre petit secret,garde ca pour toi,garde le pour toi,garde pour toi,gardez ca pour vous,gardez le pour vous,sans le dire,sans en parler,personne ne doit savoir,personne n a besoin de savoir,tu leur diras apres,tu lui diras apres,la surprise,gardons ce jardin,a l abri,rester discret,restez discret,de rester discret,ne le montrez pas,ne le montre pas,que cela reste entre nous,confidentiel~,discret~',
    es: 'no le digas,no les digas,no se lo digas,no le cuentes,no les cuentes,no se lo cuentes,no comentes,no lo comentes,no digas nada,no hables con,entre nosotros,nuestro secreto,en secreto,guardalo,confidencial,que nadie sepa,sin decirle,nao conta,nao conte,nao fala,nao fale,nao comenta,nao comente,entre nos,segredo,sigilo,guarda isso,sem contar,no le cuentes a,te pido discrecion,discrecion,echan la sal,guardatelo,nao conta pra,deixa so entre',
    vi: 'dung noi,dung ke,khong noi voi,dung cho..biet,bi mat,chi hai ta,chi minh biet,khoan noi,de yen da,dung ke o,chuyen tui minh,chuyen tui minh de yen',
    th: 'อย่าบอก,ห้ามบอก,ไม่ต้องบอก,ความลับ,แค่เรา,ระหว่างเรา',
    id: 'jangan bilang,jangan kasih tahu,jangan kasih tau,jangan cerita,jangan beritahu,rahasia,rahasiakan,antara kita,diam diam,jangan sampai tahu,jangan bagitau',
    ja: '内緒,秘密,言わないで,話さないで,黙って,誰にも,二人だけ,知られない,他言無用,二人だけの,伏せて,内密',
    ko: '말하지 마,말하지마,얘기하지 마,이야기하지 마,비밀,우리끼리,알리지 마,모르게,둘만,둘만 알,우리만 알',
    hi: 'मत बताना,किसी को मत,राज,सीक्रेट,हमारे बीच,mat batana,kisi ko mat,किसी को मत बता,घर पे मत',
  },
  /** Those around the reader from whom it is to be kept, or who doubt. */
  family: {
    zh: '老公,老婆,先生,太太,家人,家里,屋企,爸妈,妈妈,爸爸,我妈,你妈,我爸,你爸,婆婆,儿子,女儿,孩子,姐姐,妹妹,哥哥,弟弟,姐妹,闺蜜,朋友,同事,任何人,别人,他们,旁人,外人,身边人,邻居,老豆,仔女,阿妈,阿爸,娃,那位,另一半,屋里',
    en: 'husband,wife,hubby,family,parents,mom,mum,dad,mother,father,son,daughter,kids,sister,brother,anyone,anybody,everyone,people,others,him,her,them,relatives,roommate,accountant,partner,your man,colleague~,coworker~,friend~,neighbo~',
    fr: 'mari,femme,famille,mere,pere,maman,papa,fils,fille,enfants,soeur,frere,ami,amie,amis,amies,personne,proches,entourage,quelqu un,autres,lui,leur,voisine,conjoint,compagnon,gendre,comptable,collegue~,copine~',
    es: 'marido,esposo,esposa,mujer,familia,padres,madre,padre,mama,hijo,hija,hijos,amiga,amigo,amigos,amigas,nadie,companeros,ninguem,mae,pai,filho,filha,irma,irmao,herman~',
    vi: 'chong,gia dinh,bo me,ban be,dong nghiep,moi nguoi,nguoi nha',
    id: 'suami,istri,keluarga,orang tua,ibu,ayah,anak,kakak,adik,teman,siapa siapa,siapapun,orang lain,isteri,kawan',
    ja: '夫,旦那,主人,妻,家族,親,母,父,息子,娘,子ども,友達,友人,同僚,誰,周り',
  },
  /** Remove traces. */
  erase: {
    zh: '删聊天,删除聊天,删记录,删掉记录,删掉聊天,记录删,清空聊天,清聊天,消息删,消息要删,删掉这,看完删,阅后即焚,对话删,删咗,清咗,清空记录,记得删,都删',
    en: 'delete the chat,delete this chat,delete our chat,delete these,delete the messages,delete this message,delete our messages,delete the conversation,clear the chat,clear our chat,erase the chat,erase our,disappearing messages,delete after reading,wipe the chat,remove the chat',
    fr: 'efface la conversation,efface nos,effacer la conversation,efface les messages,efface ces messages,effacer nos,effacez la conversation,effacez les messages,supprime la conversation,supprime nos,supprime les messages,supprime ces messages,supprimer la conversation,supprimez,messages ephemeres,efface tout,efface le chat,efface ce message',
    es: 'borra el chat,borra la conversacion,borra los mensajes,borra este,elimina el chat,apaga a conversa,apaga as mensagens,apaga essa,borra todo',
    vi: 'xoa tin nhan,xoa doan chat,xoa het,xoa cuoc tro chuyen',
    id: 'hapus chat,hapus pesan,hapus percakapan,padam chat,hapus semua',
    ja: 'メッセージを消,履歴を消,トークを消,削除して,消しておいて',
  },
  /** Bank and its staff. */
  bank: {
    zh: '银行,柜台,柜员,行员,柜姐,理专,客户经理,大堂经理,网点,分行,反诈,96110,110,民警,派出所,邮局,农商行,信用社,工行,建行,农行,招行,行长,客服打',
    en: 'bank,teller,clerk,branch,cashier,fraud team,fraud department,fraud call,the counter,police,compliance officer,building society,credit union,monzo,revolut,chase,barclays,western union desk',
    fr: 'banque,agence,service fraude,service des fraudes,gendarmerie,la poste,banquier~,conseiller~,guichet~',
    es: 'banco,cajero,cajera,sucursal,ventanilla,asesor,gerente,policia,caixa,agencia,atendente',
    vi: 'ngan hang,giao dich vien,cong an',
    th: 'ธนาคาร,แบงค์,แบงก์,พนักงาน,เคาน์เตอร์,ตำรวจ,สาขา',
    id: 'cabang,polisi',
    ja: '窓口,郵便局,警察,支店',
    ko: '은행,창구,경찰,지점',
    hi: 'बैंक,मैनेजर,कैशियर,पुलिस',
  },
  /** Others who stand at a counter and may ask. */
  clerk: {
    zh: '店员,超商,便利店,全家,收银,柜员,行员,经理问,保安问,海关',
    en: 'cashier,shop assistant,store clerk,the shop lady,the cashier',
    fr: 'buraliste,caissier,caissiere,le tabac',
  },
  /** The bank or border asks. */
  asks: {
    zh: '问,拦,打来,打给,核实,为什么转,用途,干嘛,做什么用',
    en: 'ask,asks,asked,asking,call,calls,called,calling,stops you,stopped me,flag,flags,flagged,query,verify,question~',
    fr: 'pose,posent,appelé,interroge,bloque,verifie,si on te,appelle~,demande~',
  },
  /** What the reader is told to say. */
  coach: {
    zh: '就说,要说,就讲,说是,说成,就写,你说,统一说,一律说,不能说,别说,别提,不要提,唔好提,回他,回她,答,照我教,按我说,照我说的说,我教你怎么说,教你怎么回,编个,编一个,理由,借口,讲系,话系,话俾..听',
    en: 'tell them,tell him,tell her,tell the,say it s,say its,say it is,say you,say that,just say,you say,you should say,never say,dont say,don t say,do not say,never mention,dont mention,don t mention,do not mention,not a word about,avoid saying,avoid the word,your answer,stick to,the story,your story,script,what to say,i said,told them,told the bank,told her,told him,like you said,as you said,like you told me,practise,rehearse',
    fr: 'dis que,dis leur,dis lui,dis juste,dis simplement,dites que,dites leur,dites simplement,tu dis,tu diras,repondez que,reponds,vous direz,raconte,ne parle pas de,ne parlez pas de,ne mentionne pas,ne dis pas,ne dites pas,surtout pas,evite le mot,evitez le mot,l explication,la version,ta version,quoi dire,quoi repondre,j ai dit,je leur ai dit,je lui ai dit,comme tu m as dit,comme tu as dit',
    es: 'di que,diles,dile,solo di,digales,diga que,no digas que,no menciones,no hables de,responde que,les dije,le dije,como me dijiste,te digo que decir,fala que,diz que,nao mencione,eu disse,falei que,como voce falou',
    vi: 'cu noi,thi noi,noi la,em noi,chi noi,dung noi,bao la,tra loi la,em bao,khai la',
    th: 'บอกว่า,ก็บอก,ตอบว่า,อย่าพูด,บอกไปว่า',
    id: 'bilang,jawab,katakan,jangan sebut,cakap',
    ja: 'と言って,と伝えて,と言えば,言わないで,と説明して,と言いました',
    ko: '라고 해,라고 말,라고 하세요,라고 답,하지 마,라고 했어',
    hi: 'कहना,बोलना,कह देना,बोल देना,bolna,keh dena',
  },
  /** Third persons who warn, in the reader's words. */
  thirdwarn: {
    zh: '说是骗,说这是骗,说像诈骗,说这像,说我被骗,觉得是骗,说可能是骗,怕是骗,怀疑是骗,怀疑你,劝我,让我别,叫我别,叫我不要,让我不要,不同意,不放心,提醒我,说有问题,说不靠谱,说小心,反对,话系呃,话呃人,叫我唔好,话我俾人呃',
    en: 'says it s a scam,says its a scam,says this is a scam,said it s a scam,said its a scam,thinks it s a scam,thinks its a scam,thinks this is,thinks youre,thinks you re,says i should,said i should run,told me not to,told me to stop,told me to be careful,warned me,is worried,suspicious of,doesnt trust,don t trust you,says be careful,smells like,sounds like a scam,looks like a scam,too good to be true',
    fr: 'dit que c est une arnaque,pense que c est une arnaque,dit que c est louche,pense que tu es,m a dit de ne pas,m a dit d arreter,m a mise en garde,m a mis en garde,se mefie,dit de me mefier,m a dit de faire attention,trouve ca bizarre,trouve ca louche,trop beau pour etre vrai,est inquiet,est inquiete',
    es: 'dice que es una estafa,piensa que es estafa,me dijo que no,me advirtio,desconfia,dice que tenga cuidado,muy bueno para ser,diz que e golpe,acha que e golpe,mandou eu ter cuidado',
  },
  /** Waving such warnings away. */
  dismiss: {
    zh: '他们不懂,她不懂,他不懂,不懂的人,不懂这个,懂什么,外行,没见识,没赚过,没挣过,眼红,嫉妒,见不得,别听他,别听她,不要听他,不要听她,不要听别人,听他们的,唔好听佢,唔识,思想保守,观念落后,老思想,负能量,你信他还是信我,不信我,信任我,相信我,你要相信,你信我,难道我会害你,我会害你吗,我怎么会骗你,我怎么可能骗,骗你我,我图你什么,不会害你,认知,穷人思维,只会劝你',
    en: 'they don t understand,they dont understand,doesnt understand,don t understand this,never made money,never earned,never traded,jealous,envious,don t listen,dont listen,do not listen,ignore them,ignore him,ignore her,small minded,small thinking,negative people,poor mindset,afraid of success,old fashioned,dont know anything,don t know anything,they ll laugh,trust me,believe in me,would i lie,would i hurt you,why would i hurt,hurts me,i m hurt,im hurt,after everything,what would i gain,if i wanted to scam,their opinion,people who don t,people who never,people who envy',
    fr: 'ils ne comprennent pas,elle ne comprend pas,il ne comprend pas,comprennent rien,n y connait rien,n y connaissent rien,n a jamais gagne,jaloux,n ecoute pas,n ecoutez pas,ne l ecoute pas,ne les ecoute pas,etroit d esprit,negatifs,tu ne me fais pas confiance,fais moi confiance,faites moi confiance,tu me fais confiance,tu ne me crois pas,crois moi,pourquoi je te mentirais,je ne te ferais jamais,ca me blesse,tu me blesses,apres tout ce que,mentalite,jalous~',
    es: 'no entienden,no entiende,no les hagas caso,no le hagas caso,no escuches,confia en mi,no confias en mi,nunca ha ganado,nao entendem,nao entende,inveja,nao liga,nao escuta,confia em mim,envidi~',
  },
  /** Leave this app for another. */
  appmove: {
    zh: '加个微信,加微信,加v,加vx,加wx,加薇,加威信,加徽信,我微信,微x信,绿泡泡,绿色软件,加我qq,加qq,扣扣,加我line,加赖,加line,赖id,纸飞机,飞机号,加飞机,加tg,加我tg,电报,telegram,whatsapp,蝙蝠,土豆聊,potato,signal,换个软件聊,换个聊天,换个app,换个地方聊,换软件,去那边聊,到那边聊,这个平台聊天不方便,这边不常用,这个号不常用,私聊,加我私人,下载聊天,加接待,加一下客服,加客服,加老师,加助理,拉你到另一个,另一个聊天软件,叫蝙蝠,去telegram,转到telegram,加telegram',
    en: 'add me on,text me on,message me on,write me on,chat on,move to line,on line,on wechat,on zangi,on viber,my wechat,my line id,green app,w.a,another app,different app,i m rarely here,rarely use this,barely use this,dont use this app,my private number,on telegram,add my senior,message tobi privately',
    fr: 'ajoute moi sur,ecris moi sur,passe sur,passons sur,sur line,sur wechat,autre appli,autre application,mon numero prive,rarement ici,peu connecte ici,rejoins telegram,sur telegram,inbox',
    es: 'agregame en,escribeme por,pasemos a,otra app,me adiciona no,chama no,meu whats,no telegram,por telegram,telegram',
    vi: 'zalo,chuyen sang,qua telegram,qua zalo',
    id: 'pindah ke,chat wa,nomor wa,add wa',
    ko: '텔레그램,카톡방',
    ja: 'テレグラム,line追加',
    hi: 'टेलीग्राम',
  },
  /** Standing: widowed or divorced with means, abroad, own business. */
  persona: {
    zh: '离异,离婚,丧偶,单亲,前妻走,太太过世,老婆走了,妻子走了,妻子去世,太太走了,孩子妈走,孩子妈妈走,他们妈走,一个人带,独自带,带着女儿,带着儿子,外贸,进出口,建材生意,自己做生意,自己开公司,自己的公司,做工程,两头飞,两边飞,常年在,驻外,石油,海上平台,军医,维和,联合国,归国,刚回国,移民,在迪拜,在新加坡,在加拿大,做投资,做金融,缘分,有缘,相逢,单身,还单着,知心人',
    en: 'widow,divorced,single dad,single mom,single father,single mother,raising my,raise my,lost my wife,lost my husband,my late wife,my late husband,since my wife,import,export,family business,my own company,own business,construction,offshore,oil rig,engineer,architect,surgeon,peacekeeping,deployed,between dubai,split my time,travel between,based in,i run a,i own a,investor,lonely,fate,destiny,meant to meet,soulmate,god brought,widowe~',
    fr: 'veuf,veuve,separe,j eleve seul,seul avec,ma defunte,mon defunt,ma societe,mon entreprise,je dirige,ingenieur,plateforme petroliere,chirurgien,militaire,mission,entre dubai,je partage mon temps,investisseur,solitude,destin,hasard fait,pas un hasard,ame soeur,divorce~',
    es: 'viudo,viuda,padre soltero,mi empresa,importacion,ingeniero,plataforma petrolera,destino,viuvo,viuva,minha empresa,engenheiro,divorciad~',
  },
  /** Care and closeness. Counts only for the quiet first level. */
  bond: {
    zh: '早安,晚安,想你,想念你,掛住你,亲爱的,宝贝,宝宝,老婆大人,傻瓜,心疼你,抱抱,么么,记得吃饭,按时吃饭,吃饭了吗,吃早餐,多穿点,别熬夜,早点睡,照顾好自己,喜欢你,爱你,遇见你,有你真好,以后有我,我们的家,未来的家,我们的未来,想见你,见面,娶你,嫁给,等我回',
    en: 'good morning dear,good morning beautiful,good morning my,goodnight dear,good night dear,sweetheart,darling,my dear,honey,babe,baby,my love,my queen,my king,miss you,thinking of you,thinking about you,did you eat,have you eaten,eaten yet,take care of yourself,sleep well,love you,our future,our home,our house,future together,hold you,hug you,never felt this,feel so close,special to me,meeting you,so glad i met,dream of you,kiss',
    fr: 'bonne nuit ma,bonne nuit mon,ma cherie,mon cheri,mon amour,mon coeur,ma belle,ma douce,ma princesse,tu me manques,je pense a toi,as tu mange,tu as mange,prends soin de toi,dors bien,je t aime,notre avenir,notre maison,bisous,jamais ressenti,heureux de t avoir,heureuse de t avoir,te serrer,rencontre de ma vie',
    es: 'carino,mi amor,mi vida,mi reina,te extrano,pienso en ti,ya comiste,cuidate,buenos dias amor,buenas noches amor,te quiero,nuestro futuro,meu amor,querida,saudade,penso em voce,ja comeu,bom dia amor',
  },
  /** Wrong number, mistaken person, vague introduction. */
  approach: {
    zh: '打错,加错,发错,存错,搞错,认错人,请问是,您是,你是..吧,您是..吧,哪位,邊位,介绍的,推荐的,通讯录里,饭局,上次..见过,还记得我,之前加过,不好意思打扰,冒昧,做个朋友,交个朋友,做朋友,认识一下,有缘,缘分,相逢',
    en: 'wrong number,wrong person,is this,are you,who s this,do i know you,have we met,in my contacts,gave me your number,introduced us,introduced me,my assistant,sorry to bother,sorry to disturb,nice to meet,be friends,make friends,you sound,you seem kind,kind person,the golf club,remember me,we met at,it s me',
    fr: 'mauvais numero,trompe de numero,trompe de contact,trompe de personne,c est bien,qui est ce,vous etes,on se connait,dans mes contacts,dans mon repertoire,donne votre numero,m a donne ton,desole de vous deranger,devenir amis,faire connaissance,enchante,hasard,tu te souviens de moi',
    es: 'numero equivocado,me equivoque,hablo con,quien eres,quien es,ser amigos,nos conocemos,encantado,mucho gusto,numero errado,quem e,me enganei,prazer',
  },
  /** Fishing for means: work, savings, home, marriage. */
  probe: {
    zh: '做什么工作,做什么行业,一个月多少,工资多少,月薪多少,存款,有理财,理财习惯,投资过,做过投资,炒过股,玩股票吗,买基金吗,有房,房子自己的,租的还是买的,一个人住,老公做什么,存了多少,存咗几多,有无投资,手头有多少,手上有多少,能动多少,能拿出多少,能拿多少,有多少可以,大概多少资金,闲钱,打算放多少,准备放多少,可以放多少',
    en: 'what do you do for work,what do you do for a living,how much do you earn,your salary,savings,do you invest,have you invested,ever invested,ever traded,do you own,owners of house,still renting,live alone,are you married,how much do you have,how much can you,how much could you,how much have you got,how much is in,spare money,idle money,money sitting,sitting in the bank,what can you put,set aside',
    fr: 'vous faites quoi dans la vie,tu fais quoi dans la vie,tu travailles dans,combien tu gagnes,ton salaire,epargne,des economies,tu investis,deja investi,proprietaire,tu vis seule,vous vivez seule,mariee,combien tu as,combien tu peux,combien pourrais tu,combien as tu,argent qui dort,dort sur',
    es: 'en que trabajas,cuanto ganas,ahorros,inviertes,has invertido,vives sola,estas casada,cuanto tienes,cuanto puedes,em que trabalha,quanto ganha,mora sozinha,quanto voce tem,quanto pode',
  },
  /** Turn protection off. */
  disarm: {
    zh: '卸载反诈,删掉反诈,关掉反诈,别装反诈,不要装反诈,反诈app,国家反诈,别接96110,96110..别接,96110..不要接,反诈..电话别接,反诈..不要接,反诈..不用理,拉黑96110,挂掉,别接银行,关掉插件,删掉插件,卸载插件,关闭提醒,关掉提醒,误报,系统误判,别理提醒',
    en: 'uninstall that,uninstall the plug in,uninstall the anti fraud,uninstall the security,ignore that warning,remove the extension,delete that plug in,delete the plugin,disable the warning,turn off the warning,turn off the extension,turn off the security,disable antivirus,don t pick up the bank,dont pick up the bank,don t answer the bank,dont answer the bank,ignore the bank,block the bank,ignore that call,ignore the fraud',
    fr: 'desinstalle,supprime l extension,desactive l extension,desactive l antivirus,desactive l alerte,ne reponds pas a la banque,ne decroche pas,ignore l alerte,ignore la banque,fausse alerte',
  },
  /** The other side or the place is gone (reader's words). */
  vanished: {
    zh: '联系不上,找不到你,人呢,怎么不回,拉黑,踢出群,被踢,群解散,群没了,打不开了,网站打不开,app打不开,平台打不开,登不上,登录不了,网页没了,消失,跑路,钱退我,退我钱,把钱还,还我钱,求求你,我报警了,唔见咗,群唔见,踢咗我',
    en: 'where are you,are you there,answer me,please answer,please reply,blocked me,you blocked,kicked me,removed me from,group is gone,site is gone,site is down,website is down,app is dead,app wont open,doesnt open,cant log in,cannot log in,cant reach you,vanished,disappeared,give me my money,give me back,my money back,going to the police,reported you,who are you really',
    fr: 'ou es tu,tu es la,reponds,m a bloque,m as bloquee,m as bloque,groupe supprime,site est mort,site ne marche plus,site n existe plus,impossible de me connecter,ne s ouvre plus,disparu,rends moi,rendez moi,mon argent,porter plainte,je vais a la police',
  },
  /** Leading so closely that nothing else can be meant. */
  stepwise: {
    zh: '我说..你做,我讲..你做,我讲咩你,我说一步,我买你就买,我卖你就卖,我念..你,我报..你,我喊..你就,我口令,看着你操作,每一步都截图,等我发号,等我发话,一对一指导,专人..指导,做完你就识,步骤写给你,照抄就行,当你的教练,跟着我点就行,我话撳边个你就撳,等我说买,听我信儿',
    en: 'i say a step,i say..you do,buy when i,sell when i,press what i tell,press what i say,tap what i,talk you through every,i read out..you,only press what,guide you one on one,on the call for the first,advisor will guide,write the steps,steps down you,be your coach,on the phone with you the whole,stand by at',
    fr: 'je dis une etape,je dis..tu fais,achete quand j,vends quand je,appuie ou je,guider en tete,conseiller va..guider,au telephone avec toi pour,ecris les etapes',
    es: 'yo digo..tu haces,compra cuando yo,vende cuando yo,eu falo..voce faz',
    ko: '살 때 사,팔 때 팔',
    ja: '私が買ったら買',
  },
  /** Somebody sits where the prices are made. */
  inplace: {
    zh: '证券公司,投行,大行,银行总部,交易所,基金,私募,机构,系统,后台,里面上班,里面做,里边上班,在里面,做庄,做莊,做盘,操盘,庄家,坐办公室,负责放,数据,博士,做交易,做风控,监管,上市公司,董秘,董事,财务总监,期货公司,高管,他们公司,内线,大户,识得班大户,内部朋友,给大户做账,清华金融,金融系,模型,在里头上班,里头上班,在里头,在银行做外汇,银行做外汇,做外汇的,中环做,中環做,做嗰行,在总部,她在总部,他在总部,外资,外资合作,机构的通道,机构通道,券商里,当主管,在交易所当,在里面算,里面算机率,算机率,在里面算概率',
    en: 'on the board,big bank,a big bank,bank,exchange,fund,on the inside,inside,trading floor,works there,sits there,data team,phds,maths phd,regulator,listed company,the people who move,move the price,market makers,whales,risk at an exchange,at an exchange,at the fund,analyst,embassy,the big players,big players,does the books,sits on a desk,on a desk,a desk in chicago,engineer on it,she s an engineer,he s an engineer,works inside,from the inside,physio,in the second tier,prices the stuff,orders stack up,sees the orders',
    fr: 'siege,siege la bas,grande banque,banque,bourse,fonds,a l interieur,salle des marches,travaille la bas,docteurs,doctorants,autorite,ceux qui font les prix,dans une bourse,aux risques,notre analyste,analyste,les gros,a la salle,ami a la salle,dans la salle,maison de geneve,une maison de,a geneve,en interne,aux donnees,donnees d une banque',
    es: 'banco grande,la bolsa,por dentro,adentro,trabaja ahi,fondo,mesa,doctores,la dentro',
    vi: 'ngan hang lon,ben trong,trong san,quy,lam o do',
    id: 'bank besar,di dalam,bursa,kerja di sana',
    ja: '大手銀行,証券会社,内部,取引所,ファンド',
    ko: '큰 은행,안에,거래소,증권사,펀드',
    hi: 'बड़े बैंक,अंदर,एक्सचेंज,फंड',
  },
  /** Hears of it earlier than others, is never wrong. */
  earlyknow: {
    zh: '先看到,他先看,先知,一早知,早就知,提前一,提前两,提前告诉,提前几,提前半,一清二楚,他定,佢定,说了算,告诉我,话俾我知,佢话我知,给我时间,俾时间,俾个时间,从来没错,从没错过,没错过,没看走眼,从未失手,算出来的点,什么票要动,要动,几时升跌,几时升,几点升,先收到风,收到风,放量,先得到,先拿到,比别人早,比人早,早一步,第一个知道,第一时间知道,提前给我,给我一份,心里有数,收到通知,会收到通知,就会通知我,会通知我,通知我,比市场早,他知道,佢知道,好准,透露,会有一波,哪天要动,要动他,有谱,他会跟我说,会跟我说,几点进几点出,几时郁,幾時郁,郁佢知,佢知㗎,看他的节奏,学长的节奏,每天给一档,给一档,昨天那档,封板,封板了,漲停,涨停,昨天讲的,信息比外面早,比外面早,早小半天,掐得准,他掐得准,照抄,喊你按',
    en: 'hears everything first,hears first,hears it first,knows first,first to know,sees the numbers before,before they come out,before it comes out,before it s out,before anyone,before anybody,ahead of everyone,an hour before,minutes before,never missed,have never missed,never been wrong,never wrong,tells me,lets me know,tips me,gives me the time,always right,spot on,knows the people,knows people who,lets me know the moment,the moment it,to the minute,right all year,been right,has a contact,before the market,reaches me before,knows when,nine out of ten,gives me the nod,the nod,his nods,gives the nod,what goes on,tells me monday,in and out,never had a bad one,when he says,he says when,calls it before,one pick a day,a pick every morning,sends me the minute,the minute,one idea each morning,idea each morning,before the public,before the public does,been right eleven',
    fr: 'sait tout avant,sait avant,avant leur sortie,avant que ca sorte,avant tout le monde,avant les autres,voit les chiffres avant,une heure avant,ne se trompe jamais,jamais trompe,me previent,me dit,me donne l heure,toujours juste,le premier a savoir,tombe juste,juste a la minute,a la minute,elle me previent,il me previent,avant le marche,sait quand,me fait signe,fait signe,j entre je ressors,donne une valeur,donne la valeur,donne un titre,une valeur chaque matin,valeur du jour,me dit l heure,quand il dit,il m envoie maintenant,m envoie et j appuie,m envoie maintenant',
    es: 'sabe antes,se entera antes,antes que nadie,antes de que salga,una hora antes,nunca falla,me avisa,me dice,sabe antes de todos,fica sabendo antes,nunca erra,sabe cuando',
    vi: 'biet truoc,biet som,bao truoc,chua bao gio sai,noi truoc',
    th: 'รู้ก่อน,บอกก่อน,ไม่เคยพลาด',
    id: 'tahu duluan,tahu lebih dulu,belum pernah meleset,dikabari duluan',
    ja: '先に知,前もって知,外したことがない,教えてくれ',
    ko: '먼저 알,미리 알,틀린 적이 없,알려줘',
    hi: 'पहले पता,पहले बता,कभी गलत नहीं',
  },
};
