/**
 * Words of play among friends: laughter, mock letters, trifles in the place of money, small debts. They lower what sounds like a fee.
 * Form of the entries: text/lexicon.ts. Own writing.
 */
import type { WordLists } from '../text/lexicon.ts';

export const PLAY: WordLists = {
  /** Laughter: two people who laugh are not talking about a frozen account. */
  laughter: {
    zh: '哈哈哈,红红火火,😂,🤣,23333,hhhh',
    en: 'lol,lmao,rofl,hahaha,haha,xd,im crying',
    fr: 'mdr,ptdr,mdrr,mort de rire,morte de rire',
    es: 'jaja,jajaja,kkkk,rsrs',
    id: 'wkwk,wkwkwk',
    ko: 'ㅋㅋ,ㅎㅎ',
    ja: '笑,ｗｗ,草',
  },
  /** Mock letters: the prince, the emperor, the treasury. Nobody who plays these means what he asks. */
  royal: {
    zh: '朕,寡人,本王,陛下,尼日利亚王子,王子殿下,秦始皇,打钱复活,爱卿,封你为,玉皇大帝,本座,皇上,国库,私房国库',
    en: 'prince of,a prince,am prince,wealthy prince,nigerian prince,your highness,your majesty,his majesty,royal treasury,royal treasure,kingdom,dear sir or madam,dear sir i am,late king,deposed king,secret vault',
    fr: 'prince nigerian,prince du,votre altesse,votre majeste,un prince,feu le roi,tresor royal,royaume',
    es: 'principe nigeriano,su alteza,su majestad,un principe,reino',
  },
  /** Food and other trifles in the place of money; beside a fee or a promise it is play. */
  trifle: {
    zh: '奶茶,鸡腿,火锅,烧烤,披萨,啤酒,辣条,红烧肉,茶叶蛋,煎饼,包子,螺蛳粉,麻辣烫,炸鸡,冰淇淋,瓜子,泡面,饺子,蛋挞,鸡蛋,臭豆腐,珍珠,雞排,盐酥鸡,面包,蛋糕,方便面,饭团',
    en: 'pizza,pepperoni,beer,beers,pint,pints,carton,garlic bread,kebab,cookie,cookies,donut,donuts,burrito,tacos,nuggets,snacks,sausage,sausages,meat pie,sandwich,crisps,biscuits,fries,monopoly money,chores,dishes,pasta,meatball,meatballs,lasagna,noodles,ice cream,cake',
    fr: 'pizza,biere,bieres,kebab,raclette,croissant,croissants,saucisson,apero,pinte,pintes,frites,crepes,fromage,cacahuetes,vaisselle',
    es: 'pizza,cerveza,cervezas,tacos,empanadas,papas fritas,coxinha',
  },
  /** A small debt among friends. */
  owing: {
    en: 'do i owe you,owe you,owe me,you owe,i owe',
    zh: '欠你多少,欠我,我欠你,差你多少,你还欠,上次欠',
    fr: 'je te dois,tu me dois,je te devais',
    es: 'te debo,me debes',
  },
};
