/**
 * Words about the place where the money is said to work: markets, platforms, apps, payees, tasks, shops, betting.
 * Form of the entries: text/lexicon.ts. Source: docs/playbook.md, and how people say it in each language (own writing).
 */
import type { WordLists } from '../text/lexicon.ts';

export const VENUE: WordLists = {
  /** Markets and products that such chats name. Weak alone: honest friends name them too. */
  venue: {
    zh: '投资,布伦特,铜,白银,天然橡胶,稳定币,澳币,英镑兑,天然气,mt4,mt5,股权,代持,机构通道,内部票,储能,持股,孖展,伦敦金,仓位,做单,爆仓,浮盈,号令,赎回,数字货币,虚拟货币,虚拟币,加密,币圈,炒币,比特,大饼,以太,姨太,二饼,usdt,ustd,泰达,u币,合约,短线,外汇,炒汇,黄金,国际金,贵金属,原油,期货,期权,期指,股指,港股,美股,打新,新股,原始股,内部股,配售,ipo,私募,量化,跟单,带单,杠杆,多单,空单,做多,做空,买涨,买跌,非农,k线,盘口,行情,大盘,节点,矿池,挖矿,算力,质押,流动性,流动池,借贷池,defi,nft,web3,区块链,交易所,套利,搬砖,差价,价差,波段,波幅,短炒,窝轮,牛熊证,信托,理财产品,固收,内盘,碳中和,碳交易,元宇宙,机构席位,机构账户,大宗交易,涨停,龙头,主力,庄家,操盘,点位,龙虎榜,指令单,盘子,外头的盘子,光伏,水位,口子,石油,外面的石油,油库,日元,欧元,欧元兑,结汇,板块,个板,开板,套息,对冲,ai对冲,xrp,eth,liquidity,职工股,敲钟,上市,未上市,药企,公司债,债权转让,公司债的转让,黄金凭证,潮汐账户,席位,新仓,批发价,按大,按小,按“大”,维护,让分,这个策略,策略,期货公司,油价,国际油价,理财方式,港股打新,中签,两签,开市,外盘,服务器租,大宗,布局专案,圈新股,金嚟,炒金',
    en: 'trading signal,trading signals,ai signal,silver,commodities,crude,brent,cocoa,copper,natgas,commodity,investment opportunity,investment project,wealth management,natural gas,metatrader,on chain,onchain,liq,doge,xrp,solana,prop firm,funded account,flip,pips,lots,tier 1,tier 2,tier 3,ounce,metals,crypto,cryptocurrency,bitcoin,btc,eth,ethereum,usdc,tether,stablecoin,token,tokens,coin,coins,forex,fx,xau,xauusd,bullion,gold,futures,binary,leverage,long position,short position,trading,trade,trades,arbitrage,staking,node,nodes,liquidity,mining,pool,yield farming,pre sale,presale,allotment,allocation,private placement,shares,stocks,stock,quant,quantitative,bot,institutional,non farm,nonfarm,nfp,candles,the market,hedge,exchange,blockchain,dex,markets,pooled minting,minting,gold position,contracts,up or down,second contracts,block deal,pre ipo,grey market,upper circuit,depository,demat,order book,quick flip,coin desks,fund guy,twin position,toss,session,strategy,strategies,gold dipped,the metals book,metals book,trader~,the copper,copper thing,rent out liquidity,park coins,the pool pays,lp,liquidity pool,sterling,the yen,priority desk,members get stock',
    fr: 'cacao,petrole,argent metal,cuivre,matieres premieres,noeuds,noeud,algo,metaux,dollars numeriques,portefeuille numerique,cryptos,cryptomonnaie,cryptomonnaies,l or,lingots,matieres premieres,petrole,options,binaires,effet de levier,actions,bourse,liquidite,minage,jeton,jetons,contrat a terme,signaux,court terme,algorithme,robot,levier,options numeriques,yen,dollar,fonciere,devises,marche de l or,titres,attribution,ecart entre,strategie,graphique~,investissement~,marche~,l once,une once,onces,par once,le cuivre,avant cotation,compartiment reserve,actions avant',
    es: 'onza,dolares digitales,grafico,metales,algoritmo,cripto,criptos,criptomoneda,criptomonedas,oro,opciones,bolsa,acciones,apalancamiento,mineria,arbitraje,senales,mercado,criptomoeda,criptomoedas,ouro,acoes,sinais,el oro,lote,lote grande,dolares,inversion~,investimento~,operac~',
    vi: 'mua vang,san vang,vang mieng,choi vang,canh vang,vang the gioi,tien ao,tien dien tu,san giao dich,chung khoan,co phieu,ngoai hoi,quyen chon nhi phan,phai sinh,vao vang,vang chay,thay vang',
    th: 'คริปโต,บิทคอยน์,เทรด,ฟอเร็กซ์,ทองคำ,หุ้น,เหรียญ,ลงทุน,ตลาด,ออเดอร์,ไบนารี,ทองในเน็ต,ห้องค้า,เล่นทอง,โพสต์ทอง',
    id: 'kripto,emas,saham,sinyal,arbitrase,pelaburan,kurs,emas digital',
    ja: '特別枠,含み益,会員,仮想通貨,暗号資産,ビットコイン,為替,先物,株,ゴールド,バイナリー,トレード,ステーキング,マイニング,短期取引,取引所,金を動か,画面の中の金,公募株,機関枠,売り時',
    ko: '코인,가상화폐,암호화폐,주식,공모주,비상장,외환,투자,리딩,차트,매매,스테이킹,채굴,거래소,레버리지,골드,달러,금 투자,금투자,금시세,금값,금 거래,국제금,해외선물,선물거래,선물옵션,선물 투자,코인선물',
    hi: 'क्रिप्टो,बिटकॉइन,फॉरेक्स,सोना,शेयर,निवेश,ट्रेड,स्टॉक,आईपीओ,डीमैट,लॉट,बाजार',
  },
  /** A platform, app or site without a name of its own. */
  platform: {
    zh: '平台,app,软件,网站,网址,链接,系统,后台,客户端,盘子,盘面,账号,账户,户口,商城,页面,网页,程序,项目,渠道,通道,入口,端口,地址',
    en: 'platform,apps,site,website,web,link,system,portal,terminal,dashboard,account,page,software,wallet,browser,desk,project,exchange,broker,firm,tool,program~',
    fr: 'plateforme,plate forme,appli,application,lien,systeme,portail,compte,logiciel,projet,outil,courtier,espace client,interface',
    es: 'plataforma,sitio,pagina,enlace,sistema,cuenta,proyecto,conta,projeto,aplica~',
    vi: 'nen tang,ung dung,he thong,tai khoan,du an',
    id: 'aplikasi,situs,sistem,akun,proyek,laman,akaun',
    ja: 'プラットフォーム,アプリ,サイト,リンク,システム,口座,アカウント,ページ',
  },
  /** Not in the shop, or installed past the device's guards. */
  offstore: {
    zh: '国内搜不到,搜不到很正常,查不到,只能用手机浏览器,手机浏览器开,不在商店,弹风险,系统误报,继续安装,不在应用,商店搜不到,商店里没有,商店没有,商店找不到,商店下架,没上架,未上架,不上架,下架了,描述文件,信任证书,证书信任,企业证书,信任一下,点信任,点一下信任,设备管理,未知来源,允许安装,未知应用,testflight,apk,安装包,内测,内部版,企业版,专属链接,专用链接,内部链接,专属通道,私密链接,浏览器打开,用浏览器,复制到浏览器,dapp,发现页,添加到主屏,添加到桌面,扫码下载,扫这个码下载,链接下载,外区,美区id,换个id,关掉安全,忽略风险,风险提示不用管,提示风险..忽略,仍要安装,继续访问,搵唔到,商店冇,别下错,不是同一个,加到主画面,加到主屏,不要用app store,用safari,用电脑开,用笔电开,是山寨,点允许,仍然继续,继续前往,高级..继续,不安全..继续,测试版,内测版,安装文件,发个安装,提示有风险,风险点继续,点继续,别用百度,自己人开发,自己开发的,内部开发,点了允许,允许这个那个..继续,全部允许,不要在应用商店找,别在应用商店找,别去应用商店,应用市场搜不到,应用市场里搜不到,应用市场没有,手机弹啥,弹啥你都点,都点确定,仍要下载,按仍要,内部的,传安装档,安装档,手机说不安全,说不安全,散户的软件买不到,散户买不到,用浏览器打开,用我这个网',
    en: 'little browser,browser bit,the browser inside,built in browser,not the app store,android just,allow unknown,wont show up,doesnt show up in,not in the store,isnt in the store,not on the store,isnt on the store,not in the app store,not on the app store,isnt in the app store,isnt on the app store,not on google play,not on play store,no dey play store,not in play store,isnt on play store,arent on the store,wont find it in the,wont find it on the,cant find it in the store,removed from the store,not listed in the,not listed on the,sideload,unknown sources,unknown source,trust the certificate,trust the profile,trust the developer,trust developer,device management,enterprise app,enterprise certificate,install the profile,configuration profile,beta version,internal version,private link,private version,home screen,discover tab,wallet browser,browser tab inside,ignore the warning,ignore the security,allow it anyway,install anyway,continue anyway,web version,direct link,special link,from this link,through this link,through my link,from the link,with this link,use this link,unverified publisher,tap keep,press advanced,advanced then continue,not secure,allow from this source,this source,apk install,apk,chrome is saying harmful,play store version is,new server,keep anyway,proceed anyway,run anyway,press allow,click allow,more info then,install file,installation file,hit continue,just hit continue,own people s app,warns you just,our own app,may say untrusted,say untrusted,untrusted,private app,store one is old,not the store one,the store version is old,browser in your wallet,the browser in your,in your wallet browser,not a public app,isn t public,isnt public,i ll send the file,send you the file,unknown developer,in the shop,find in the shop,just allow it,because it s private',
    fr: 'pas par le store,navigateur integre,passe par le lien,pas sur le store,pas dans le store,pas sur l app store,pas sur app store,pas sur google play,pas sur play store,pas sur le play store,pas dans les stores,pas sur les stores,sources inconnues,source inconnue,faire confiance au certificat,fais confiance au,approuver le certificat,approuver le profil,profil de configuration,installer le profil,version beta,version privee,version interne,lien prive,ecran d accueil,navigateur du wallet,navigateur du portefeuille,ignore l avertissement,ignorer l avertissement,installer quand meme,lien direct,avec ce lien,par ce lien,via ce lien,utilise ce lien,par mon lien,autoriser source inconnue,autorise la source,message rouge,ne crains pas le message,page rouge,continuer quand meme,acces institutionnel,applis de particuliers,telephone refuse,fichier d installation,notre propre appli,appli privee,non fiable,celle du store est ancienne,n est pas public,pas public,logiciel a part,logiciel prive,envoie le fichier,je vous envoie le fichier,validez quand meme,valide quand meme,un avertissement,avertissement',
    es: 'no esta en la tienda,no aparece en la tienda,no esta en play store,no esta en app store,fuentes desconocidas,origenes desconocidos,confiar en el certificado,enlace privado,por este enlace,con este enlace,usa este enlace,nao esta na loja,nao esta na play store,fontes desconhecidas,por este link,use este link,pelo link,instalar de todos modos,de todos modos,instalar mesmo assim,mesmo assim,ignora el aviso,ignora o aviso',
    vi: 'khong co tren app store,khong co tren ch play,khong co trong kho,nguon khong xac dinh,tin cay chung chi,tai theo link,link rieng,tai qua link,theo link nay,qua link nay,bam tiep tuc,ko an toan,khong an toan,may no rung la,ke no,van cai',
    th: 'ไม่มีใน store,ไม่มีในสโตร์,ไม่อยู่ในสโตร์,ไม่รู้จักแหล่งที่มา,โหลดจากลิงก์,ลิงก์นี้,ลิงค์นี้,โหลดจากลิงค์,เครื่องร้องเตือน,กดอนุญาต,เตือนใหญ่',
    id: 'tidak ada di play store,gak ada di play store,ga ada di playstore,tidak ada di app store,tiada di play store,sumber tidak dikenal,unduh lewat link,download lewat link,lewat link ini,link khusus,melalui pautan,izinkan,tetap instal,abaikan peringatan',
    ja: 'ストアにはない,ストアにない,ストアには載,ストアに載,証明書を信頼,信頼して,プロファイル,このリンクから,リンクから入れ,提供元不明,警告が出,許可を押し,無視して,一般の証券会社では',
    ko: '스토어에 없,스토어에는 없,출처를 알 수 없는,신뢰,이 링크로,링크로 깔,링크로 설치,경고 무시,무시하고,허용 눌러,경고 뜨',
    hi: 'स्टोर पर नहीं,इस लिंक से,अनजान स्रोत,स्टोर पे नहीं,फाइल से डाल,हानिकारक,प्ले स्टोर वाली,अलाउ',
  },
  /** Install, open, register, sign up. */
  install: {
    zh: '填好,打开这个页面,端口我发,进这个,进入这个,去这个,点这,上这个,你点,你进,你上,打开这,用这个,走这个,填资料,要装,装这个,复制这个,粘贴,下载,安装,装好,装上,装一下,装个,装了,下一个,下一下,下好了,注册,开户,开个户,开个号,开个账,开通,开好了,登录,登陆,实名,绑定,绑卡,绑个卡,扫码,扫这个,扫一下,扫描,点开,打开链接,点进,点一下,点击,导入,授权,填..码,复制..浏览器,申请一个,申请个,申请账号,申请交易,创建钱包,创建一个,开咗户,落咗,弄个户头,开个位,开个账号,开一个账号,随便起个名,起个名,打开就好,进去用手机号,用手机号,填书院,待审核,下个聊天软件,用我这个网,给你开个号,自己开,用你名字开,你用你名字',
    en: 'make a profile,create a profile,set up a profile,make a login,who sent you,who invited you,where it asks,go here,go on,go into,head over,paste,type in,type this,open,enter on,make acc,make an account,join on,join here,join through,get the app,get a,grab,pull up,visit,browser bit,here is the link,heres the link,this is the link,link is,set up an account,set up the account,set it up,opened an account,create an account,create account,sign up,signed up,signing up,register,registered,registration,log in,login,logged in,scan,tap this,tap the,go to,head to,use this,verify your id,kyc,connect your wallet,connect the wallet,connect wallet,approve,bind,link your card,link your bank,add it to,authori~,download~,install~,begin here,start here,sign in,hit join,join,your own profile,make your profile,open your own,fill in,it takes five minutes,make yourself a login',
    fr: 'fais toi un compte,cree un profil,inscris ton,va ici,allez ici,rentre ici,viens ici,adresse,appuie sur,appuies sur,entre dans,voici le lien,c est ici,cree ton,cree le,mets la photo,cree un compte,creer un compte,creez un compte,ouvre un compte,ouvrir un compte,ouvrez un compte,ouvert un compte,scanne,ouvre le lien,ouvre ce,va sur,allez sur,autorise,active ton,rentre sur,entre sur,approuve~,clique~,connecte~,inscri~,installe~,telecharge~,tu vas sur,vas sur,vous allez sur,tu lies,lier,lie ton,tu relies,se creer un acces,creer un acces,cree ton acces,un acces ici,votre propre espace,ton propre espace,espace personnel,voila l espace,inscrivez vous,fais toi un acces,un acces sur',
    es: 'metete en,ve a,anda a,acessa,acesse,abre una cuenta,crear una cuenta,crea una cuenta,haz clic,entra,entrar,escanea,baixe,baixa,baixar,abre uma conta,clica,cadastr~,descarga~,instal~,registra~',
    vi: 'tai app,tai ve,cai dat,dang ky,mo tai khoan,tao tai khoan,bam vao,click,quet ma,dang nhap,vao link',
    th: 'โหลด,ติดตั้ง,สมัคร,ลงทะเบียน,เปิดบัญชี,กดลิงก์,กดลิงค์,สแกน,ล็อกอิน,เข้าลิงก์',
    id: 'unduh,pasang,daftar,registrasi,buka akun,buat akun,klik,masuk ke link,muat turun,buka akaun',
    ja: 'ダウンロード,インストール,口座開設,口座を開,アカウントを作,クリック,タップ,スキャン,ログイン,開いて,入れて',
    ko: '다운로드,다운받,설치,깔아,깔면,깔았,가입,계좌 개설,클릭,눌러,스캔,로그인,접속',
    hi: 'डाउनलोड,इंस्टॉल,रजिस्टर,खाता खोल,क्लिक,स्कैन,लॉगिन',
  },
  /** Code that ties the reader to the one who sent them. */
  invite: {
    zh: '登陆码,登录码,授权码,开户码,链接别转发,顾问号,邀请码,推荐码,推荐人,推荐号,介绍人,介绍码,上级id,机构码,机构号,团队码,代理码,经纪人编号,验证码填,邀请链接,专属码,邀请函,我的码,填我,介绍口令,测试版的码,码我发你,的码我,人头换,邀请制,说是..介绍,说是我介绍,报我的名,报我名字,username我发,姓名写你,口令填,输入口令,填口令,输口令,群口令,进群口令,口令是,推荐人填,问推荐人,邀请码填,推荐码填,填我的,填代码,填书院的编号,编号1187,填编号,推荐链接,推荐链接给你,我的推荐,介绍人写我,写我个名,写我名,报我',
    en: 'in ref,register under my,under my name,invitation link,invite link,invite code,invitation code,agent code,agents code,my code,team code,broker code,merchant code,sponsor code,promo code,vip code,enter the code,put the code,with the code,code in,access code,house code,the code is,code is,sponsor box,your invite is,invite is,by invitation,by invitation only,guest app,say i sent you,tell them i sent,dm her,message tobi,twin login,unverified publisher,referr~,use code,use my code,enter code,code gg,use this code,use my name,my name where it asks,put my name,where it asks who sent you,mention my name',
    fr: 'identifiant,parrainage,lien d invitation,code d invitation,code parrain,code invitation,mon code,code agent,code equipe,mets le code,entre le code,tape le code,avec le code,code d acces,appli d invites,acces prive,code ibu,un code,code lea,sur invitation,de ma part,inbox prisca,inbox,compte ombrelle,met le code,mets mon code,comme parrain,mettez mon nom,mets mon nom,tu mets..quand ca demande,qui t envoie',
    es: 'codigo de invitacion,codigo de referido,mi codigo,codigo de convite,meu codigo,codigo de indicacao,por invitacion,con lari7,de mi parte,só convidados,so convidados,con mi nombre,codigo',
    vi: 'ma moi,ma gioi thieu,ma cua anh,ma dai ly,theo loi moi,noi bo,trang noi bo',
    id: 'kode undangan,kode referal,kode saya,kod jemputan',
    th: 'เชิญเท่านั้น,รหัสเชิญ',
    ja: '招待制,塾生名義,紹介コード,招待コード',
    ko: '초대 코드,추천인 코드,초대제,명예회원',
    hi: 'अपनी आईडी लो,मेरा कोड,रेफर कोड',
  },
  /** Wallet handling and coin changers. */
  wallet: {
    zh: '钱包,助记词,私钥,授权,approve,gas费,矿工费,领取凭证,u商,币商,换汇商,承兑商,商家换u,otc,c2c,场外,换币,买币,提币地址,充币地址,收款地址,trc20,erc20,imtoken,metamask',
    en: 'wallet,seed phrase,recovery phrase,12 words,twelve words,private key,gas fee,voucher,mining certificate,p2p,vendor,deposit address,coin address',
    fr: 'coffre,douze mots,portefeuille,phrase secrete,phrase de recuperation,12 mots,cle privee,frais de gas,adresse de depot,adresse usdt',
    es: 'billetera,cartera,frase semilla,clave privada,carteira,direccion',
    vi: 'vi dien tu,vi usdt,dia chi vi',
    id: 'dompet',
    ja: 'ウォレット,秘密鍵,リカバリーフレーズ',
  },
  /** Who is to be paid, when it is not the firm. */
  payee: {
    zh: '收款人,收款账户,收款账号,收款户,收款方,户名,公账,私人账户,私人账号,个人账户,个人账号,个人卡,个人户,通道,轮换,换一个账户,换了账户,换个账户,每天换,不一样的名字,名字不一样,不同的名字,财务账户,财务的账户,财务账号,财务专员,指定账户,指定账号,合作商,第三方,托管账户,专员收款,专员上门,上门收,到府收款,现金,客服给你账,客服会给,客服给的账,客服发你,找客服要,问客服要,银行卡号发,卡号发你,这个卡号,这个账户,这个账号,这个户头,呢个户口,收款码,扫码付,u商,币商,承兑商,代收,代付,贸易公司,商贸,个体户,转给私人,收款,收钱的,户口名,账户名,户主,这个账户是,收款写的,卡号,转给谁,打给谁,到府,外务经理,外务专员,当面点收,面交,代码缴费,缴费代码,超商缴费,印那个代码,机台,客服会发个卡号,会发个卡号,发个卡号,给哪个号,哪个号就打哪个,虚拟账号,收款窗口,专人过去,专人跟您收,跟您收,代收的,客服给的,客服发,专人上门,上门取,同志上门,来取走,有人来取',
    en: 'account name,beneficiary,payee,recipient name,the recipient,merchant,agent account,agent s account,personal account,private account,company account,different account,different name,new account,another account,account changes,partner account,third party,clearing account,custodian account,settlement account,courier,cash pickup,in cash,bitcoin atm,crypto atm,gift card,gift cards,steam card,apple card,friends and family,zelle,cash app,cashapp,western union,moneygram,this account,account details,account number,iban,the details,customer service will give,ask customer service for,support will give,finance department,finance officer,trading ltd,trading llc,ventures,receiver,the receiver,the name is,whose account,the payee,rotate~,vendor~,message you where to wire,where to wire,the desk will message,clearing man,their clearing,support gives you,they ll send the details',
    fr: 'un tiers,compte tiers,beneficiaire,titulaire,nom du compte,compte personnel,compte prive,compte d un particulier,autre compte,compte change,nouveau compte,rib,ce compte,compte partenaire,intermediaire,compte de depot,coursier,especes,carte cadeau,cartes cadeaux,pcs,transcash,coupons,service client te donnera,le support te donne,demande au service client,compte de l agent,societe de paiement,destinataire,le destinataire,le compte de qui,le support vous donnera,vous donnera un rib,donnera un rib,un partenaire',
    es: 'beneficiario,titular,cuenta personal,otra cuenta,cuenta cambia,tercero,intermediario,clabe,cuenta de,tarjeta de regalo,conta pessoal,outra conta,pix,terceiro,laranja,favorecido,destinatario',
    vi: 'nguoi nhan,ten tai khoan,tai khoan ca nhan,tai khoan cong ty,doi tai khoan,so tai khoan,tai khoan khac',
    th: 'ชื่อบัญชี,บัญชีบุคคล,บัญชีส่วนตัว,บัญชีอื่น,เลขบัญชี,เปลี่ยนบัญชี,บัญชีบริษัท',
    id: 'rekening pribadi,nama rekening,atas nama,rekening lain,ganti rekening,penerima,no rek,norek,akaun peribadi',
    ja: '個人口座,名義,別の口座,振込先,受取人,口座番号',
    ko: '개인계좌,개인 계좌,예금주,다른 계좌,계좌번호,입금계좌,법인계좌',
  },
  /** Unease about the payee, from the reader, or its dismissal by the other side. */
  payeeodd: {
    zh: '怎么是个人,为什么是个人,怎么是私人,为什么是私人,为何是个人,是个人账户,是个私人,不是公司,不是平台的,怎么是..公司,名字不对,名字不一样,又换账户,又换了,怎么又换,每次..不一样,每次都不同,换名字,户名是,收款人是,点解系个人,点解唔系公司,做乜系,这个户名,叫什么商贸,不用管名字,名字不用管,不用在意,户名随机,系统分配,通道公司,每天轮换,分散,防止风控,避免风控,咋是个人,咋是个人呢,个人的卡,往一个叫,打给一个叫,打到一个叫,一个叫..的卡,叫什么..的卡,户名回回,回回不一样,又变了,户名又变,名又变,又换咗,换咗个,换人了,又换人,私人的户头,私人户头,私人账户,姓廖的个人,的个人,个人户,文化传播,五金店,水产,花店,企业社,汽配,果蔬,干杂,传媒,贸易有限公司,科技有限公司,网络科技,和你说的..没关系,跟你讲的..不同名,不同名,不是同一个,跟昨天不是,换了个地址,是谁,搭界,做什么的,系边个,唔系公司名,唔系你,三个都系私人,陌生人,卖鱼的,卖地板的,一间..公司,individual,代收的,每天换人,每日换,每个人不一样,每位不同,每天的入账,通道而已,代持人,打给人事个人,走不了人民币,由第三方,不用问名,第三方代,户主是个人,是个人名',
    en: 'why is it a personal,why a personal,why is it not the company,why isnt it the company,why not the company,it s a personal,its a personal,account is in the name,name is different,name doesnt match,name isnt,different every time,different name each,new name,another name,some guy,some person,random name,random company,some company,a person s name,someone s name,personal name,vendors rotate,accounts rotate,don t worry about the name,dont worry about the name,ignore the name,name doesnt matter,to avoid limits,to avoid the bank,because of banking restrictions,why does it go to,went to a different name,different name this time,a lady called,some bloke,name says,her assistant,that s the agent,thats the agent,settlement side,they alternate,pool account,changes as per,to her revolut,zelle name,stamp agent,her husband s account,textile,mobile accessories,beneficiary is,name came up,it came up as,says it s going to,going to someone,not the company name,who is this name,qr har din,give him envelope,one boy will come,bitcoin machine,crypto machine,whose account is this',
    fr: 'pourquoi c est un compte,un compte perso,un compte personnel,pas au nom,ce n est pas le nom,nom different,un autre nom,au nom d un,au nom d une,au nom de monsieur,un particulier,pas la societe,nom bizarre,ne t inquiete pas pour le nom,le nom change,les comptes changent,c est normal pour le nom,peu importe le nom,pourquoi le nom,au nom de sarl,import auto,import export,beneficiaire,caissiere,caissier,la caissiere de,a une madame,agent teneur,agente des timbres,regisseur,gerant,un certain,une certaine,je connais pas ce nom,c est qui,donnes cash,cash a la dame',
    es: 'por que es una cuenta personal,cuenta de una persona,a nombre de una persona,no es la empresa,otro nombre,por que es personal,conta de pessoa,nome de pessoa,outro nome,nao e da empresa,a nombre de,sai deivid,outro que ta trocando,e o giro,misma tarjeta,a esta tarjetita,tarjetita,en el oxxo,lojista,em nome de,quien es,quem e esse',
    vi: 'sao lai la tai khoan ca nhan,ten nguoi la,ten khac,sao khong phai cong ty,chuyen vo dau,sao lai la,cty tnhh,dau moi quy doi',
    th: 'ทำไมเป็นบัญชีส่วนตัว,ทำไมชื่อคน,ชื่อไม่ตรง,ชื่อคนอื่น,ใครคะ,ร้านแลก,ชื่อใคร,ชื่อบัญชีใคร,เป็นใครคะ',
    id: 'kok rekening pribadi,kenapa rekening pribadi,kok atas nama,beda nama,nama orang,kok nama orang,ganti nama,agen penukaran',
    ja: 'なぜ個人,どうして個人,個人名義,名義が違,会社じゃない,個人の口座,個人名の口座,毎回変わり,担当者の口座,どなた',
    ko: '왜 개인,개인 이름,이름이 달라,이름이 다른,회사 계좌가 아니,이번엔..이네,저번엔,정산 창구,유통이네,누구야',
    hi: 'दर्जी की दुकान,पूल खाता,रोज बदल,नाम आया,किसका नाम,नकद दे',
  },
  /** The reader’s money goes to a person or an unrelated firm, in the reader’s words. */
  toperson: {
    zh: '转给一个叫,打给一个叫,汇给一个叫,转给个叫,打给个叫,转到一个叫,打到一个叫,汇到一个叫,转去一个叫,过数俾个叫,过数俾一个,户口叫,个户口叫,户名叫,户名是个,收款人叫,收款人是个,收款的是,收款人写,账户叫,账户名叫,抬头是个,转给个人,打给个人,入去个私人,那人姓,入去一个叫,去咗一个叫,收钱那人,收钱的姓,户主姓,卡主姓,收款人姓,户名姓,是一个叫,是个叫,写的是个,到一位,一位林先生,户头是一位,给我的户头是',
    en: 'to some guy,to some lady,to some woman,to some man,to a person called,to a woman called,to a man called,acc holder,account holder was,account was in the name,account in the name of a,in the name of some,name on the account was,it was some guy,for some bloke,name of a bloke,went to a different name,to some company called,to a company called,to some tan,account says,the account says,name says,went to a lady,went to a man,to a lady called,to a mr,to a mrs,to a ms,was to a mr,it went to a',
    fr: 'au nom d un certain,au nom d une certaine,a un certain,a une certaine,a un particulier,le compte est a un,le compte etait a un,beneficiaire c est un,au nom d une societe de,a une boite qui,a une sarl,vires a un,vire a un,c est un certain',
    es: 'a nombre de un tal,a nombre de una tal,a un tal,a una tal,em nome de um,em nome de uma,en nombre de un',
    vi: 'ten tai khoan la mot,chuyen cho mot nguoi',
    id: 'atas nama orang,ke rekening orang',
    ja: '個人名義に',
    ko: '개인 이름으로',
  },
  /** Field of a transfer that says what it is for. */
  note: {
    zh: '备注,附言,用途,摘要,转账说明,留言栏,汇款理由',
    en: 'reference,narration,memo,note,description,purpose,reason for transfer,reason for payment,subject line,transfer reason,label it,mark it,put it down as,write,remark~',
    fr: 'motif,libelle,objet,intitule,mention,raison du virement,ecris,indique',
    es: 'concepto,referencia,motivo,descri~',
    vi: 'noi dung,ghi chu,ly do',
    id: 'catatan,keterangan,berita,tujuan transfer,rujukan',
    ja: '備考,振込目的,目的欄,送金目的',
  },
  /** What may not be written on the transfer. */
  nowrite: {
    zh: '不要写投资,别写投资,不能写投资,不写投资,不要写理财,别写理财,不要写币,别写币,不要写usdt,别写usdt,不要写黄金,别写黄金,不能写黄金,不要写股票,别写股票,唔好写投资,咪写投资,备注不要写,备注别写,附言不要写,附言别写,备注唔好写,摘要不要写,别备注,不要备注',
    en: 'dont write investment,don t write investment,not write investment,don t put investment,dont put investment,don t write crypto,dont write crypto,don t mention crypto in the,not put crypto,blocks gold word,avoid the word,no crypto in the reference,put nothing about crypto,put nothing about trading,put nothing about investment,write nothing about crypto,write nothing about trading,mention nothing about,say nothing about crypto,say nothing about trading,note..nothing about crypto,note..nothing about trading,reference..nothing about',
    fr: 'n ecris pas investissement,ne mets pas investissement,pas ecrire investissement,ne mets pas crypto,n ecris pas crypto,pas le mot crypto,pas le mot investissement,evite le mot',
    es: 'no pongas inversion,no escribas inversion,no pongas cripto,nao coloca investimento,nao escreve investimento',
  },
  /** Innocent purposes that are told to banks. */
  excuse: {
    zh: '装修,买房,首付,房款,货款,材料款,进货,家用,生活费,生活开支,学费,学杂,看病,医药费,医疗,治病,住院,借款,还款,还钱,还债,还信用卡,朋友借,亲戚,娘家,盖房,宅基地,婚礼,彩礼,嫁妆,礼物,礼金,红包,旅游,买车,买家具,家电,车款,工程款,劳务费,工资,服装,茶叶,个人消费,购物,资助,投资朋友生意,装潢,修房子,师傅,装修师傅,表姊,借给,借给朋友,购房款,买点数,游戏点数,给弟弟,给儿子,给女儿,留学,厂商,工程的,看牙,买保险,交保险,保险,孩子用,来玩的,是来玩',
    en: 'reno,home improvement,home repairs,kitchen,roof,furniture,family,gift,gifts,tuition,school fees,medical,hospital,surgery,treatment,goods,supplies,materials,machinery,equipment,inventory,repayment,repaying,friend,rent,car,wedding,property,house,consulting,services,business,travel,holiday,personal,allowance,living expenses,antiques,wine,builder,plumber,contractor,renovation~',
    fr: 'travaux,cuisine,toiture,meubles,mobilier,famille,aide familiale,soutien familial,frais de scolarite,etudes,hopital,operation,soins,fournitures,materiel,loyer,voiture,mariage,maison,achat immobilier,prestation,vacances,voyage,usage personnel,un ami,une amie,pret familial,artisan,plombier,macon,cadeau~,marchandise~,rembourse~',
    es: 'reforma,obras,muebles,regalo,familia,ayuda familiar,matricula,estudios,medico,mercancia,alquiler,coche,boda,casa,vacaciones,presente,despesas,faculdade,obra,moveis,aluguel',
    vi: 'sua nha,mua nha,hoc phi,tien hoc,kham benh,tra no,mua hang,sinh hoat,qua tang,cho vay,mua xe',
    th: 'ซ่อมบ้าน,ต่อเติม,ค่าเทอม,ค่ารักษา,ซื้อของ,ของขวัญ,คืนเงิน,ค่าใช้จ่าย,ครอบครัว,ซื้อบ้าน,ค่าสินค้า',
    id: 'renovasi,biaya kuliah,uang sekolah,berobat,rumah sakit,belanja,hadiah,keluarga,bayar utang,beli rumah,beli mobil,barang,ubah suai',
    ja: 'リフォーム,家族,贈り物,商品代金,家の修理,返済,車の購入,結婚,旅行',
    ko: '인테리어,리모델링,생활비,학비,병원비,물품대금,선물,가족,집수리,차용,갚는,여행',
    hi: 'घर की मरम्मत,शादी,इलाज,पढ़ाई,फीस,उपहार,परिवार,दोस्त,उधार चुका',
  },
  /** Commands while "trading" together. */
  tradecmd: {
    zh: '买涨,买跌,买多,买空,做多,做空,开多,开空,听我口令,听我指令,听指令,跟我的单,跟着下,跟着买,跟单,带单,跟我买,进场,点买,点卖,点确认,满仓,全仓,半仓,60秒,30秒,120秒,倒计时,共享屏幕,屏幕共享,分享屏幕,共享给我,今晚八点,今晚九点,准时上线,准备好资金,下单,买大,买小,押大,押小,买单,买双,出..号,一起进,跟上,跟足,跟住我,等我叫,我喊你按,喊你按你就按,等我喊,发车,今晚发车,第一趟',
    en: 'buy up,buy down,buy now,buy long,buy the,go long,go short,long now,short now,press buy,tap buy,click buy,hit buy,press sell,now buy,60s,60 seconds,30 seconds,30s,120s,countdown,follow my order,follow my trade,follow the signal,follow the order,follow my call,copy my trade,copy my position,copy what i do,when i say,when i tell you,my signal,get ready,be ready at,be online at,screen share,share your screen,share screen,show me the screen,enter now,close it now,full position,all in,open a position,place the order,place an order,buy order,screenshare at,stand by,ready at nine',
    fr: 'achete maintenant,a la hausse,a la baisse,60 secondes,30 secondes,suis mon signal,suis mes signaux,suis mes ordres,suis mon ordre,copie mon trade,copie ma position,copie ce que je fais,quand je te dis,a mon signal,compte a rebours,sois prete,sois pret,partage ton ecran,partage d ecran,ouvre une position,passe l ordre,prends position,clique sur acheter',
    es: 'compra ahora,al alza,a la baja,sigue mi senal,sigue mis,comparte pantalla,60 segundos,cuando te diga,compra agora,segue meu sinal,compartilha a tela,compra na alta',
    vi: 'mua len,danh len,danh xuong,vao lenh theo,theo lenh,60 giay,theo anh,dat lenh',
    id: 'beli naik,beli sekarang,ikuti sinyal,ikuti saya,60 detik,ikut arahan',
    ja: '買いで,今買って,画面共有,合図,私の指示,指示通り',
  },
  /** Show me your screen. */
  screenshot: {
    zh: '截个图,截图,截屏,拍屏',
    en: 'send ss,ss me,screenshot~',
    fr: 'capture',
    es: 'captura,print',
    vi: 'chup man hinh',
  },
  /** Tiers and matched money that ask for more. */
  vip: {
    zh: '我出,你出,你凑,你补,双倍,上位,仲差,还差,差多少,差几多,差的,补孖展,仓位,交割,权限,内部号,内部通道,转正,锁仓,vip,会员等级,升级会员,升级到,升到,黄金会员,钻石,铂金,白金,高级会员,更高级,更高等级,高端通道,内部名额,活动,专场,充多少送,充送,赠送,加赠,彩金,满..送,达标,门槛,满十万,凑够,凑满,凑齐,达到..万,配资,我帮你垫,我给你垫,我先垫,一人一半,我借你,我先借你,我也放,我自己放,我自己也,我也投了,中签,抽中,补足认购,认购款,认缴,放弃..失信,征信,我凑,我这边能凑,我垫了,都给妳垫,都给你垫,我替你押,我先放,我300,我补一半,代他补,级别,名额只有,充..送,存..送,只限今天,限今天',
    en: 'i can put in,you find,i ll put in half,i put half,i can cover,matching credit,more to reach,still short,short by,how short,are you short,at 26k,members who,get you to,to qualify,bump you,tier,tiers,level 2,level 3,gold member,platinum,diamond,event,promotion,promo,match your,i ll match,match it,add half,i ll put half,i ll cover half,i ll add,i m adding,i ll lend you,i can lend,i ll help you with half,quota,reach the,minimum,seat,seats,slot,slots,allotted,allotment,won the allocation,special plan,exclusive round,private round,you find the,i can do 4,i could carry,i d carry,carry the rest,my half,my side,in your seat,in your half,my own money,i put the money up,five day bonus,anak angkat,held the slot,seat for,your seat,slot for us,upgrade~',
    fr: 'moi le reste,et moi le,toi le reste,tu mets..et moi,je mets la moitie,j en mets,il te manque,il manque,combien te manque,statut,niveau superieur,niveau or,premium,bonus,evenement,double ton depot,je complete,j ajoute,je te prete,je t avance,places,seuil,atteindre,offre speciale,campagne,tranche,j en pose deux,j en pose,je complete avec,votre siege,le votre,sieges restants,les sieges,segure,palier~',
    es: 'yo pongo,pone vos,vos pone,consegui..yo,la mitad,nivel,bono,evento,te presto,cupo,cupos,eu coloco metade,te empresto,vaga,vagas,solo dos,so duas cadeiras,dos sillas,segurou so,yo quince,vou por,promoc~',
    vi: 'nang cap,su kien,khuyen mai,anh gop,anh cho vay,du han muc,em bo 9,anh bo,gop cung',
    id: 'naik level,saya tambah,aku pinjamin,kuota',
    ja: '残りの,ランク,イベント,キャンペーン,半分出す,私が半分,枠,お席を用意',
    ko: '보탤게요,자리 하나,잡아뒀',
  },
  /** Time pressure and scarcity. */
  deadline: {
    zh: '截止,今晚12点,今晚十二点,今晚之前,今天之前,今天内,今晚必须,最后一天,最后一次,最后机会,只剩,仅剩,剩下..名额,名额,限时,限额,机会难得,错过,过了..就没,过时不候,逾期,超时,二十四小时,小时内,三天内,尽快,马上,抓紧,赶紧,赶快,来不及,明天就没,窗口,今日内,期限,冇得返转头,执输,走宝,三十个小时,再过..小时,过了明早,明早九点,截龙,四点前,五点前,今日五点前,七点前,今晚七点前,下个月敲钟,月底前,季末前,当弃权,就当弃权,到点',
    en: 'by wednesday,by friday,before 2pm,before close,before it locks,today is the last,9am,tonight,closing soon,closes,ends today,ends at,ends friday,deadline,by midnight,before midnight,by tomorrow,by 6pm,within 24,within 48,within 72,24 hours,48 hours,72 hours,last chance,last day,last one,last spot,last seat,only today,only a few,few spots,spots left,seats left,slots left,one spot,one seat,limited,hurry,immediately,asap,right away,miss this,miss it,missing out,window,expiring,late fee,or it will,or else,before 9,before price up,price up,by thursday,by 9,opening bell,once a year,can t be asked again,cant be asked again,closes sunday,winding up,month end,sunday is coming,sits past midnight,expire~,urgent~',
    fr: 'ce soir minuit,avant minuit,avant ce soir,ce soir au plus tard,termine ce soir,ferme ce soir,derniere chance,dernier jour,derniere place,places,date limite,delai,24h,48h,72h,dans les 24,dans les 48,vite,depeche toi,immediatement,tout de suite,rater,louper,fenetre,plus que,avant 16 h,partent mercredi,ferme le 15,la porte ferme,la place se perd,avant 18h,ce soir',
    es: 'esta noche,hoy mismo,ultima oportunidad,ultimo dia,ultimos cupos,plazo,24 horas,48 horas,urgente,rapido,se acaba,vence,antes de medianoche,ultima chance,ultimas vagas,prazo,hoje ainda,acaba hoje,se cierra,fecha domingo,vence a las,tem ate,ate meia noche,el viernes',
    vi: 'het han,han chot,toi nay,hom nay,24 gio,cuoi cung,co hoi cuoi,con it suat,nhanh len,truoc 12h,truoc 11h,truoc 12h dem,chu nhat',
    id: 'malam ini,terakhir,batas waktu,24 jam,segera,cepat,tutup malam,sisa slot,sebelum jam,tamat tempoh',
    ja: '今夜まで,本日まで,今日中,24時間以内,48時間以内,最後のチャンス,残りわずか,締め切り,急いで,至急,お支払い期限,期限は',
    ko: '내일이 마감,마감이에요,까지예요,오늘 6시 전',
    hi: 'सिर्फ आज का,आज का,आज ही',
  },
  /** Paid clicks, likes, ratings, orders: the offer. */
  task: {
    zh: '在家兼职,手机兼职,兼职刷,宝妈兼职,评分,5星,好评返,评价一个,日薪,任务系统,商务单,浏览任务,关注即,一赞,点赞,刷单,刷评论,刷好评,写好评,五星,做任务,任务单,任务群,接任务,派任务,派单,接单,做单,抢单,关注公众号,关注账号,关注店铺,关注这,加购,收藏店铺,截图领,截图返,返佣,福利单,体验单,做一单,一单..元,一单..块,一单几,几单,日结,秒结,当天结,手机就能做,动动手指,在家就能,助力,投票兼职,冲榜,打榜,商家数据,商家刷,提升销量,提升排名,数据任务,评价酒店,转发赚钱,接待员,导师派,培训导师,点个心心,点心心,一个心心,念一遍,动动嘴,评论员,替商家冲,冲销量,先替店头,探店视频,点四十次,app optimization,点submit,提交订单,跟组,合作单,按五星,五星好评,地图上按,地图评论,薪资码,涨人气,涨粉,涨播放,关注一个,关注主播,视频号涨,派活,福利活,垫一百返,做数据,冲量,冲人气,帮商家,帮店铺,给商家,点个关注,挂机,试玩领,写评价,体验官,地图好评,地图评论员',
    en: 'complete tasks,simple tasks,online tasks,liking tasks,hotel rating,per rating,star rating,5 star,review job,rating job,like videos,liking videos,like youtube,like the video,rate hotels,rating hotels,rate restaurants,rate products,rate apps,google reviews,leave reviews,write reviews,review hotels,review products,product reviews,app optimization,data optimization,boost ratings,boost rankings,submit orders,grab orders,sets of,40 tasks,38 tasks,orders a day,per like,per review,commission per,workbench,work platform,training account,side hustle,work from your phone,30 minutes a day,follow accounts,follow instagram,paid daily,receptionist,boost listings,each set is,40 clicks,grab order,clicked 20 times,boost stays,listings rank,per set,number 14,trial acct,practice login,album order,25 plays,optimi~,climb in the rankings,apps climb,tapping a button,tap a button,rank apps,rank higher,help apps,help hotels,boost apps,boost hotels,rate rooms,open apps,click and earn,the first batch,first batch,your batch,training login,my own login,app store optimisation,remote rating,data tasks,start the set,map reviews,google map reviews,merchant tasks,pay for reviews,review this,dollars a review',
    fr: 'taches simples,petites taches,par tache,par like,taches pro,tes captures,envoies les captures,aimer des videos,liker,likes,like des videos,noter des hotels,noter des restaurants,noter des produits,avis google,laisser des avis,rediger des avis,par avis,commissions,commandes,lot de,serie de,complement de revenu,revenu complementaire,depuis ton telephone,depuis votre telephone,30 minutes par jour,une heure par jour,payee par jour,paye par jour,paye chaque jour,abonne toi,s abonner,plateforme de travail,compte d entrainement,formatrice,mets des etoiles,mets..etoiles,par serie,valider commande,faire monter,cliquer..fois,clique..fois,optimis~,notez..hotels,noter..hotels,notation d hotels,agence de notation,noter des applis,cliquer sur des,valider des commandes,mettre des avis,espace de travail,notre espace,serie du jour,lot du jour,avis sur des cartes,payes l avis',
    es: 'tareas sencillas,por tarea,tarefas simples,dar me gusta,calificar hoteles,resenas,comision por,medio tiempo,desde tu celular,avaliar hoteis,avaliacoes,curtir videos,curtidas,meio periodo,renda extra,curtir perfil,so curtir,curte esses,3 tarefas,tarefas gratis,manda print,tarefa empresa',
    vi: 'nhiem vu,like video,tha tim,chot don,giat don,viec lam them,lam tai nha,viec nhe,cong tac vien,theo doi kenh,like giup,quet hoi,tuyen ctv,don doanh nghiep,mua ho don',
    th: 'กดไลค์,กดถูกใจ,รีวิว,ภารกิจ,ทำงาน,งานเสริม,งานออนไลน์,ค่าคอม,คอมมิชชั่น,ออเดอร์,กดติดตาม',
    id: 'follow akun,ulasan,rating hotel,kerja sampingan,kerja paruh waktu,kerja online,orderan,per tugas,subscribe',
    ja: 'いいね,タスク,口コミ,簡単作業,スマホだけ,フォローする',
    ko: '좋아요,미션,리뷰,부업,재택,알바,팔로우,구독,건당,과제,공동구매,수당,리뷰 남기,좋아요 누르',
    hi: 'लाइक करना,टास्क,रिव्यू,रेटिंग,घर बैठे,पार्ट टाइम,कमीशन,ghar baithe,like karo,task,लाइक करो',
  },
  /** Words of paid tasks that other work has too: count only beside the list above or a demand for money. */
  tasksoft: {
    zh: '任务,佣金,本佣,每单,单价,返利,返现,接单员,派单,好评,日结,兼职,写评论,评分,预付单,组合单,追踪,派活,福利,关注,垫返',
    en: 'task,tasks,per order,orders a day,set of,sets,merchants,ratings,reviews,training account,workbench,commission~,train you,batch,rankings,tap',
    fr: 'tache,taches,avis,like,likes,mission~,par jour sur notre,notez,noter,notation',
    es: 'tarea,tareas,comision,comissao,resena,avaliacao,tarefa~',
  },
  /** Tasks that must be paid for first, or a debt that arises in them. */
  prepaid: {
    zh: '组合任务,锁座任务,垫票款,垫住先,做齐先结算,预订单,连锁座,未完成任务,商务单,做完返,垫一,返你,先垫,付完返,垫付,垫资,垫钱,垫款,自己垫,要垫,先付款,先充值,预付,充值任务,充值单,福利单,大单,连单,组合单,复合单,联单,幸运单,爆单,高佣单,商家单,代购单,连环单,做完才能提,做完一起,完成才能,必须完成,必须做完,中途退出,不能中断,卡单,负数,补平,差额,补差,余额不足,操作失误,操作错误,点错了,数据异常,修复数据,补单,冲正,信用分,垫多少返,返本,本金..佣金,本佣,连本带佣,一组,先替,先给个房费,先给房费,我们再补,再补住,退你,系统过..退你,float,先拍下来,拍下来..退,双倍单,履约,开工前,水位,信誉水位,改评费,交完整套,代垫,先代垫,合作单,预售业绩,先垫后返,垫后返,垫一百,垫两百,垫五百,垫付款,三个做完,做完一起返,一起返,做完三个,连做三,不做完前面,前面的出不来,补到正,补回正,补成正,负的,变负,你打..返你,你转..返,先打..返,打一百返,转一百返,全部做完才,做完这组',
    en: 'prepaid,pre paid,prepay,pre pay,pay first,advance payment,combination,combo,combined order,combined task,combined set,merged,merge order,package order,lucky order,premium order,negative,balance the account,top up to continue,top up to complete,complete the set,finish the set,finish the task,must complete,must finish,cant stop,cannot stop,continue the task,to reset,reset the account,cover the order,cover the difference,the shortfall,deficit,mis clicked,wrong order,operation error,credit score,benefit task,welfare task,vip task,recharge task,refund with commission,principal plus commission,principal and commission,merchant task,reset at 100,bring it up to that,pay supplier first,front it awhile,returns with the commission,end of the set,return with commission,level the wallet,it carry 3 times,half set freezes,lend you 300,bundle~,needs a balance,need a balance,needs a float,needs to hold,balance of 100,balance of 50,comes back with your pay,comes back with the pay,back with your pay,back with the wages,special order,bonus order,double order,back to zero,bring it back to,at minus,gone negative,went negative,clear the minus,cover the minus,carry on once,you send..you get,you pay..you get,send..get back,put in..get back,as a set,once the set,set is finished,until the set,finish all three,complete all three',
    fr: 'payer d abord,commande groupee,commande combinee,lot groupe,tache groupee,tache premium,tache vip,negatif,combler,couvrir le solde,completer la serie,terminer la serie,finir la serie,terminer les taches,obligatoire de terminer,erreur de manipulation,score de credit,recharger pour continuer,complete juste la difference,equilibrer ta caisse,commande prestige,plus lourde que ta caisse,ca revient a la fin,avance 120,avance..recupere,avance~,combin~,prepaye~,amorcer,amorce,avec la paie,recuperez avec la paie,vous les recuperez,tu les recuperes,offre double,commande double,commande speciale,remettre a niveau,passe en negatif,en negatif,remettre a zero,revenir a zero,un fonds de depart,fonds de roulement,solde de depart,tu mets..tu recuperes,tu envoies..tu recois,vous versez..vous recevez,la serie complete,finir les trois',
    es: 'adelantar,tarea combinada,pedido combinado,saldo negativo,recargar para,pre pago,antecipar,tarefa combinada,tarefa vip,completar,antecipa 60,recebe..no fim,combo duplo,completa e desbloqueia,prepag~,mandas..recibes,pones..recibes',
    vi: 'nap truoc,ung truoc,ung tien,don vip,don cap,am tien,am vi,hoan thanh chuoi,thao tac sai,bu vao,mua ho don,nhan lai',
    th: 'สำรองจ่าย,จ่ายก่อน,เติมก่อน,งานกลุ่ม,งานคู่,ติดลบ,ทำให้ครบ,ทำผิดขั้นตอน,คอมโบ',
    id: 'talangi,talangan,bayar dulu,tugas kombinasi,paket kombinasi,minus,selesaikan,tugas prabayar,misi berbayar,deposit dulu',
    ja: '立て替え,立替,先払い,セット案件,コンボ,マイナス残高,完了しないと,高額案件,操作ミス',
    ko: '선결제,선입금,팀미션,팀 미션,묶음,마이너스,완료해야,조작 실수,고액 미션',
    hi: 'पहले भुगतान,प्रीपेड,कॉम्बो,माइनस,पूरा करना',
  },
  /** Betting with a sure hand. */
  betting: {
    zh: '娱乐城,博弈,押闲,押庄,波胆,假球,内定球,外围,庄闲,闲家,彩票,博彩,菠菜,下注,投注,开奖,时时彩,六合,大小单双,百家乐,赌,赛车pk,pk10,快三,竞彩,足彩,买球,压球,串关,滚球,体彩,福彩,老虎机,棋牌,龙虎,真人,捕鱼,期号,这一期,赔率,盘口,中奖,赌波,假波,猜大小,猜大猜小,大细,跟波,今晚波,睇波,让一,下半场,上半场,压双,压单,压大,压小,买大,买细,猜号,出号,押号,单双,把单,把双,下一把,开号,投号,跟号,红单,串子,稳单,足球单,半全场,盘口单,买波,落注,落飞',
    en: 'over 2.5,under 2.5,first half,done deal,the sheet,laos league,accumulator,betting,bet,bets,wager,lottery,lotto,casino,baccarat,roulette,odds,fixed match,fixed matches,football match,bookmaker,bookie,punter,sportsbook,tipster,jackpot,gambling,fixture~,blackjack,go banker,all banker,the shoe,game providers,game provider,slots,bacc,spins,kickoff,kick off,home to win,away to win,the score before,normal book,your book,the book,the bookies,both sides know,league two,second tier,over goals,correct score,in play,racing,horses,stables,the yard,darts,greyhounds,the odds',
    fr: 'coupon,score,site miroir,pari,paris,parier,loterie,loto,baccara,cote,cotes,match truque,matchs truques,tirage,pronostic~,match arrange,coup d envoi,gagne a domicile,les bookmakers,un bookmaker,les cotes',
    es: 'loteria,ruleta,cuota,cuotas,partido arreglado,partidos arreglados,cassino,jogo,aposta~,apuesta~',
    vi: 'ca cuoc,ca do,danh bai,xo so,lo de,soi cau,tai xiu,nha cai',
    id: 'judi,taruhan,togel,slot,kasino,bandar,gacor,lotere',
  },
  /** Inside knowledge that makes the game sure. */
  loophole: {
    zh: '换种子,固定的,维护的,我报的,听我报,吐率,测试期,测试名单,系统是我们写,改后台,调到,放水,漏洞,后台数据,后台看到,看得到后台,维护后台,维护员,程序员,写代码,bug,内部号,内部数据,内部账号,庄家,控盘,开奖前,提前知道,提前看到,规律,破解,算法,必中,包中,包赢,内定,操盘号,号码发,维护期间,窗口期,内料,有料,写好剧本,剧本写好,有延迟,后台延迟,透视,一次没错,四战四中,全中,做中介人,出号前,开号前,前十秒,前十来秒,前几秒,能看见,能先看到,先看到结果,知道出啥,知道出什么,做系统的,管后台,后台我们,口子,没人知道的口子,自己不能碰,不能自己玩,员工不能玩,我自己不能下',
    en: 'fixed match,fixed matches,is fixed,its fixed,exploit in,glitch in,done deal,get the sheet,before everybody,we set the,limit not tracked,not staff,we write the system,loophole,backend,back end,back office data,inside data,inside result,inside results,insider tip,insider tips,maintains the,i know the result,before the draw,in advance,rigged,algorithm,crack,guaranteed win,sure win,sure odds,rng,rng windows,prev seed,previous seed,seeds,replays the,maintenance reset,reset window,wasnt luck,wasn t luck,not luck,know the score before,know the score,both sides know,before kickoff,9 from 9,9 out of 9,before it starts,scripted,it s scripted,already decided,thrown games,thrown game,don t all run to win,dont all run to win,run to win,i can t bet myself,can t bet myself,cant bet myself,staff can t bet,text on the morning',
    fr: 'une faille,porte ouverte,le score,info interne,infos internes,a l avance,gagnant a coup sur,truque~,connaissent le score,score avant,deja decide,arrange,arranges,avant le coup d envoi,je peux pas jouer moi meme,pas le droit de jouer',
    es: 'fallo,falla,informacion interna,dato interno,resultado antes,algoritmo,falha,brecha,resultado antecipado,mantenimiento,arreglado~',
    vi: 'lo hong,loi he thong,biet truoc,ket qua truoc,noi gian,thuat toan,bao thang',
    id: 'celah,bocoran,orang dalam,tahu hasil,pola,algoritma',
  },
  /** A shop of one's own on somebody's platform. */
  store: {
    zh: '申请个店,弄个店,开个铺,店名,不用囤,进货价,拿货价,挂一批货,货款,供应商,供应链,供货端,成本,发货,买家签收,买家下单,店长,招商,免年费,挂商品,代付,仓库就出货,开店,开个店,开一个店,店铺,小店,网店,跨境电商,跨境店,电商平台,商城开,入驻,无货源,代发,不压货,供货商,采购,订单来了,有订单,来单,出单,爆单,提货,备货,补货,上架商品,上架产品,利润差,赚差价',
    en: 'ships it,they ship,merchant code,mall,sells itself,shelf,cost price,buyer signs,buyer receives,order pending,release it,open a store,open a shop,online store,online shop,own store,own shop,your store,your shop,my shop,my store,the shop,counter,seller,merchant account,drop shipping,cross border,wholesale,restock,warehouse,orders,order came,list products,product listing,procurement,dropship~,fulfil~,storefront~,supplier~',
    fr: 'etagere,magasin,marchandise,colis,grossiste,gros,client est venu,ouvrir une boutique,ouvre une boutique,boutique en ligne,ta boutique,ma boutique,votre boutique,la boutique,marketplace,entrepot,commandes,reassort,reapprovisionner,avancer le prix,stock,expedition,fournisseur~,vendeu~',
    es: 'abrir una tienda,tu tienda,mi tienda,tienda online,proveedor,mayorista,pedidos,abrir uma loja,sua loja,minha loja,fornecedor,atacado',
    vi: 'tien goc,cho kho,khach nhan hang,mo shop,von tru hang,gian hang,cua hang online,nha cung cap,gia von,don hang,nhap hang',
    id: 'buka toko,toko online,toko kamu,pemasok,grosir,pesanan,stok',
  },
  /** A person or an odd firm as payee, in the reader’s words. */
  personword: {
    zh: '叫..某,某某,私人,女人,男人,女的,男的,姓,是个叫,叫张,叫李,叫王,叫林,建材,服装店,超市,便利店,饭店,水产,五金,传媒,商行,贸易,科技公司,美容,茶叶,果蔬,汽修,物流,家具,不是你们平台,不是平台,不是公司,唔系公司,唔系平台,个人名,是谁的,谁的,不认识,人名,姓李,姓王,姓张,商贸有限公司,有限公司,变成一个女生,女生,男生,是个人的,跟平台不是一个,不是一个名字,叫周,个人户,是个人,个人名字,个人账',
    en: 'a person,some person,an individual,individual,person called,called,someone called,a woman,a man,some guy,some lady,ltd,llc,trading,materials company,building materials,restaurant,grocery,supermarket,nail salon,car wash,furniture,textiles,not the platform,not the company,whose account,don t recognise,dont recognise,don t recognize,dont recognize,don t know the name,trading company,not the platform s name',
    fr: 'une personne,un particulier,une dame,un monsieur,une femme,un homme,sarl,societe de materiaux,materiaux,restaurant,epicerie,garage,pas la plateforme,pas la societe,de qui,connais pas ce nom,ce nom,je ne connais pas,societe de negoce',
    es: 'una persona,un particular,una senora,un senor,ferreteria,materiales,restaurante,tienda de,uma pessoa,pessoa fisica,loja de,de quien,no conozco,nao conheco,de quem',
    vi: 'ten nguoi,mot nguoi,ca nhan,cua hang,vat lieu',
    id: 'orang pribadi,perorangan,toko bangunan,nama orang',
    ja: '個人,知らない人,女性の名前,建材,商店',
    ko: '개인,사람 이름,모르는 사람,상사,유통',
    hi: 'किसी आदमी,किसी औरत,दुकान,ट्रेडर्स',
  },
  /** Personal without a person: taxes and data. */
  plainperson: {
    zh: '个人所得税,个人所得,个人资料,个人信息,个人原因,个人消费,个人觉得,个人认为,个人中心,个人页面,个人税,的个人所得税,的个人信息,的个人资料,我的个人账户,我个人账户,自己的个人账户,我的个人卡,本人的个人账户,我的个人账号',
    en: 'personal data,personal information,personal details,personal income tax,personal opinion,personal page',
    fr: 'donnees personnelles,informations personnelles',
  },
  /** The account is another one than before. */
  namechange: {
    zh: '跟上次不一样,又跟上次,和上次不一样,跟上次唔同,同上次唔同,和昨天不一样,跟昨天不同,又不一样,又唔同,又换,又变,每次都换,回回都换,换来换去,账户都不一样,每次..不一样,每次..唔同,都唔同,怎么变成,怎麼變成,名字变了,逐次唔同,逐次不同,常换人,换人,今天的账户,每日的账户',
    en: 'different from last time,not the same as last,another one than,changed again,different again,not the same account,keeps changing,a different one,different one,every time the account,different account each,today s account,custodian for this week,for this week,changes each',
    fr: 'pas le meme que,plus le meme,encore change,change encore,different de la derniere,change a chaque,un compte different,a chaque fois un autre',
    es: 'no es la misma,otra vez cambio,cambio otra vez,diferente a la ultima,nao e a mesma,mudou de novo',
    vi: 'khac lan truoc,lai doi,doi nua',
    id: 'beda dari kemarin,ganti lagi',
    ja: '前回と違,また変わ',
    ko: '지난번과 다,또 바뀌',
    hi: 'पिछली बार से अलग,फिर बदल',
  },
};
