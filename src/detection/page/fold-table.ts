/** Letters that are folded for matching: Traditional (and some Japanese) characters, look-alike letters. Data only. */

/**
 * Only what the word lists of this room need, so that the page script stays small: of the chat room's full table
 * (src/detection/chat/text/han-fold.ts, from OpenCC, Apache-2.0) each pair whose second side occurs in a list, and a few
 * Japanese forms. A test holds it complete.
 */
export const FOLD_PAIRS =
  '並并併并來来侷局係系俬私倉仓個个們们備备傢家傭佣僅仅價价儲储兌兑內内冊册凈净凍冻別别創创動动務务勵励匯汇區区卽即員员問问啓启啟启單单噹当嚮向國国團团執执報报場场塊块墊垫夥伙奬奖妳你學学實实寫写專专對对' +
  '導导屬属帐账師师帳账帶带幣币幫帮幷并彆别彔录彙汇後后從从復复愛爱憑凭應应戲戏戶户掛挂換换損损搶抢擊击擔担據据擬拟攔拦敎教敗败數数昇升時时曏向書书會会朮术枱台桿杆條条業业極极構构槓杠機机檢检檯台檻槛櫃柜' +
  '權权殘残殺杀沒没淨净準准滙汇滯滞漲涨潤润為为無无爲为牴抵獎奖獲获現现產产産产異异當当發发監监盤盘確确碼码礦矿祂他祕秘稅税種种稱称積积穩稳穫获箇个節节簽签籤签糰团約约紅红納纳紙纸級级紹绍組组結结絕绝給给' +
  '統统絶绝經经綫线維维網网綵彩線线總总繫系繳缴繼继續续纔才罰罚翫玩聲声脩修臺台舖铺萬万著着蒐搜薦荐虛虚號号虧亏術术衕同衹只裏里補补裝装裡里複复覈核規规親亲訂订計计討讨託托記记訪访設设許许註注証证詐诈評评' +
  '詞词話话認认語语誠诚誤误說说説说請请證证議议譽誉讚赞負负財财貨货責责貴贵買买貸贷費费資资賠赔賣卖賬账賭赌賺赚購购贈赠贊赞踰逾蹤踪載载輓挽輕轻轉转迴回連连週周進进遊游過过違违還还醫医釦扣鈅钥鉆钻銀银鋪铺' +
  '錄录錢钱録录鍵键鎖锁鏈链鑰钥鑽钻長长門门閉闭開开閤合關关陞升陸陆隊队際际隨随險险隻只離离電电韆千頁页項项須须預预領领額额顧顾風风颱台飛飞養养餘余騙骗驗验體体髮发鬆松鬚须麪面麫面麵面黃黄點点齊齐齣出龐庞' +
  '収收売卖仮假権权実实毎每円元対对審审撥拨暫暂査查標标沖冲獨独緻致處处衝冲製制變变質质贖赎達达銷销駁驳義义聯联與与訴诉運运剛刚勝胜掃扫檔档測测羣群蓆席諾诺貼贴贏赢間间勞劳氣气訟讼贓赃贜赃媽妈樓楼讓让郵邮' +
  '雜杂傳传鈡钟鍾钟鐘钟闆板閑闲閒闲';

/** Letters of other scripts that look like Latin ones, as pairs. */
export const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiѕsοoαaιiτtνvκk';
