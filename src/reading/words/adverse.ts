import { either, named, notFollowedBy, notPrecededBy, sequence } from '../pattern.ts';
import { any } from './words.ts';

/** What befalls a thing, by the act and how it ended: 撞坏, 刮断, 烧毁, 刻错. */
const DAMAGED =
  /[撞砸压烧吹刮冲偷碰摔泡磨轧踩挖震晒旱淹冻弄做装印刻贴划建修排发打][坏断裂塌垮倒歪弯漏丢死伤瘫翻毁损落错偏废烂]/u;
/** How a thing ended by itself, unless somebody ended it on purpose: 灭 but not 扑灭, 断 but not 切断. */
const ENDED = either(
  /(?<![扑消杀歼捕])灭|坏|(?<![切判决诊阻截打不中])断|裂|塌|垮|(?<![推拆放扳])倒|歪|(?<![乱])丢|(?<![战])死|(?<![销捣拔撕铲])毁|(?<![偏截])瘫|崩|烂尾|(?<![\u4e00-\u9fff])退/u,
  /(?<![堵查补防检捡])漏|(?<![封拥治疏缓])堵|(?<![积水])淹|(?<![拆换摘除清去刷铲砸改处卖用吃关扔撤灭毁干打办擦洗挖剪砍锯推切删取扫填拿抹消销挪迁移退甩戒裁辞端])掉/u,
);
/** Two signs of which the first says that it went amiss or was taken back, with what may follow it. */
const AMISS = either(
  /(?<![清腾劝后减辞])退(?![还税役休耕伍款付赔城换旧押烧热养让出]|$)[\u4e00-\u9fff]|撤(?:[件单诉稿店柜资场展]|回)|[返](?:[工修厂潮贫]|航$)|拒(?:[签绝缴付领]|不)|弃[租权约标]|误[报判退诊发录删抓罚拆拍扣]|逃[逸跑匿]|缓[建办]|错[报发登漏录]/u,
  /漏[检报扫登发缴签训办填]|欠[费缴款租薪账]|缺(?:[席勤货岗考]|口)|逾期|超(?:[时期标载员温速]|限(?!期))|延[期误迟]|滞[留后销]|停[工摆滞运]/u,
  /流[失标产拍]|失[效败联信灵修窃踪火守控真手去]|无[证照](?!明)|损[坏毁失]|破[损裂]|亏[损空]|[失违毁解爽背]约|毁损|反(?:悔|弹)|摘牌|除名|掉[牌线队漆皮]|作废|报废|拖[欠延]|积压|死亡|受伤|[离辞]职/u,
  /歇业|倒闭|关张|关门(?=$|了)|旷[工课]|迟到|故障|差评|落[选榜标]|[打驳]回|[筛刷淘]掉|落下|丢失|没过(?!期)|没通过|缩水|泡汤|搁浅|中断|取消(?=订|预约|报名|活动|演出|行程|合同)|退出(?=$|的)(?<=(?:中途|自愿|主动|反悔|临时)退出)/u,
);
/** Not so as it should be: 不合格, 不配合; 不少于, 不锈钢 say nothing of the kind. */
const NOT_SO =
  /不(?![少低高超足到小大锈等断仅只过但再用要得论]|[同满](?!意)|动产|定期)[\u4e00-\u9fff]{1,3}/u;
/** Done to it by others, but for what honours it: 被投诉, 被盗; 被评为, 被市报报道. */
const SUFFERED = sequence(
  /被(?![子褥服套]|(?:执行|征收|拆迁|监护|保险|照料|帮扶|扶养|救助|访|检查|服务)[人户者单方])/u,
  notFollowedBy(
    sequence(
      /[\u4e00-\u9fff]{0,6}?/u,
      any(
        '报道 转发 采用 采纳 推广 推介 表彰 表扬 评 授 命名 认定 列 选 推荐 录用 聘 确定 纳入 点赞 刊',
      ),
    ),
  ),
  /[\u4e00-\u9fff]{1,6}/u,
);
/** An accident or the like took place; 零发生 and 未发生 say that none did. */
const TOOK_PLACE = sequence(
  /(?<!未|没有?|零)发生/u,
  /(?:[\u4e00-\u9fff]{0,8}(?:事故|火灾|火情|火警|险情|警情|伤亡|案件|灾情|中毒|溺水|坍塌|投诉|舆情))?/u,
);
/** 业主反对拆了3个: others stood against it, and it was no work of ours. */
const OPPOSED = /(?:反对|阻[挠拦]|抵制|抗议|不[让许准])[\u4e00-\u9fff]{0,4}/u;
const LEFT_US = /(?<![出运搬拖拉清])走了/u;
/** 技术员走了2个 are lost; 戏曲走了49个村 went to so many places. */
export const WENT = new RegExp(sequence(LEFT_US, /$/u), 'u');
export const PLACE_NEXT =
  /^(?:行政)?(?:村|社区|小区|街道|镇|企业|学校|单位|网?点|工地|门店|院|户|路|站)/u;

/** 未发现反弹, 零差评: that it did not come to that. */
const NONE = notPrecededBy(/(?:未|没有?|零|无|杜绝|防止|避免)(?:再|出现|发现|发生|一[起例件次])?/u);

const ANY = either(DAMAGED, sequence(NONE, AMISS), NOT_SO, SUFFERED);
const AT_END = /掉?[了着]?的?(?:约|有|是|就有)?/u;

/** 灭了, 材料被退, 居民反悔撤件: right before a number, that so many went amiss. */
export const ADVERSE_AT_END = new RegExp(
  sequence(either(ANY, ENDED, TOOK_PLACE, OPPOSED, LEFT_US), AT_END, '$'),
  'u',
);
/** 退回整改, 拒绝检查: the verb behind it is what is still to be done, or was not let be done. */
export const SENT_BACK = /^(?:[退打驳]回|拒绝)/u;
/** 故障, 破损: may as well be what somebody deals with, wherever the verb stands (查修电缆故障58处). */
export const ADVERSE_THING =
  /^(?:故障|差评|破[损裂]|损[坏毁]|超[标载员限]|违约|积压|拖欠|欠[费款缴薪租]|逾期|漏|无[证照]|失[信修效])/u;
/** 撞坏 of 撞坏护栏, 退回 of 退回重认: with a few signs more, what it was that went amiss. */
export const ADVERSE_WITH_THING = new RegExp(
  sequence(either(DAMAGED, sequence(NONE, AMISS)), /(?<thing>[\u4e00-\u9fff]{1,8})$/u),
  'u',
);
/** 柴油硫含量超标, 被风刮坏, 灯杆倒了: all that is said behind a number. */
export const ADVERSE_BEHIND = new RegExp(
  sequence(
    /^[（(]?/u,
    named(
      'said',
      sequence(
        /[\u4e00-\u9fff]{0,12}?/u,
        either(ANY, sequence(ENDED, '(?=$|了)'), /[没不]能用|用不了/u),
      ),
    ),
    /(?:了|的)?[）)]?$/u,
  ),
  'u',
);

/** 备用, 闲置: what lies by and serves nobody yet, at either side of a number. */
const LIES_BY = either(
  /备用|备存|闲置|待用|富[余裕]|没用上|用不上/u,
  sequence(notPrecededBy(/[拘挽保停]/u), /留(?:存|着|作|在|库|给下)/u),
);
export const SPARE_BEFORE = new RegExp(
  either(
    /(?:^|[，,、])(?:还)?多(?:出来?|余)?的?(?:有|是)?$/u,
    sequence(either(LIES_BY, '库存'), /(?:的|了)?(?:[\u4e00-\u9fff]{0,4})(?:有)?$/u),
  ),
  'u',
);
export const SPARE_BEHIND = new RegExp(sequence(/^[\u4e00-\u9fff]{0,6}?/u, LIES_BY), 'u');

/** 志愿服务取消3场: of what was to take place. */
export const CALLED_OFF = /(?:取消|停[办演赛课])了?(?:约|有)?$/u;

/** 欠账0.29万平方米, 资金缺口30万: what is owed. */
export const OWED =
  /(?:欠(?:(?:(?![催追讨清补])[\u4e00-\u9fff]){0,3}(?:账|款|费|缴|付|额|薪|租))?|亏空|赤字|缺口|缺额|差额)(?:了|约|还有|有|达)?$/u;

/** 停在基坑阶段15部, 卡在手续上的2处: before a number, where it stands still. */
export const STUCK_AT =
  /(?:(?:停|卡|压|搁|僵|拖|堵|晾|耗|困)(?:留|滞)?[在于]|[滞]留[在于]|处[在于])(?!路|街|门)[^，。\d]{1,10}$/u;

/** 均价168元: what one of them costs. */
export const PRICED =
  /(?:均价|单价|客单价|票价|定价|售价|收费标准|价格)(?:为|是|在|约|达|降到|降至|涨到)?$/u;

/** 体量最大的一处: which one of them is told of. */
export const THE_MOST = /最[大小长短高低多少远近快慢早晚重老新宽窄深](?:的|那)?(?:就?是|有)?$/u;
