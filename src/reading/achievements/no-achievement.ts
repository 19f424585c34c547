import type { FoundQuantity } from '../numbers/quantities.ts';
import { DONE_WORDS } from './done-words.ts';

/** A number with the words around it, up to the numbers beside it. */
interface Worded {
  readonly quantity: FoundQuantity;
  readonly before: string;
  readonly after: string;
}

/** Whether a number says something else than what was reached; `clause` is all of its clause. */
export function isNoAchievement(one: Worded, clause: string): boolean {
  const { before, after } = one;
  return (
    isTime(one) ||
    (/[由从][^，。\d]{0,6}$/u.test(before) && RISES.test(after)) ||
    REMAINDER.test(before) ||
    OF_THE_YEAR.test(before) ||
    (isPlannedNumber(before) && !ALL_DONE.test(after)) ||
    isTotal(one, clause) ||
    (OF_WHICH.test(after) && !REACHED.test(before)) ||
    FREQUENCY.test(before) ||
    isAttribute(one) ||
    /^(?:规定|条例|原则|要求)/u.test(after) ||
    NOT_DONE.test(after) ||
    (/^(?:目标|计划|任务|标准|要求)/u.test(after) && !DONE.test(before)) ||
    isRequirement(clause, before)
  );
}

/** 由62%提高到71%: what it was before. */
const RISES =
  /^[\u4e00-\u9fff]{0,6}(?:提高|提升|增加|增至|上升|增长|下降|降低|降|升|扩大|缩短)(?:到|至|为)/u;
const TIME = new Set(['分钟', '小时', '天', '周', '个月', '年', '工作日', '个季度', '块钱']);

/** 工期20天 and 24小时便利店; hours of service do count. */
function isTime({ quantity, before }: Worded): boolean {
  if (!TIME.has(quantity.canonical.unit)) return false;
  return !/(?:时长|时数|服务|课时|学时|累计|天数?)[^，。]{0,6}$/u.test(before);
}

/** （全年600户）: what the year is to bring. */
const OF_THE_YEAR = /(?:^|[（(，,])(?:全年|年度|年初)(?:共|计划|目标|任务|定的?)?$/u;
const REMAINDER =
  /(?:还有|还剩|剩余|剩下|尚有|仍有|另有|其余|(?:另外?|其余)(?=约?$)|尚余|余下|还差|缺口|不足|未(?:完成|开工|整改|办结|拆除|签订|达标|报|建|改|交付)|尚未[\u4e00-\u9fff]{0,4}|待(?:建|拆|改|整改|完成|开工|处理)|滞后|延误|推迟|短缺)(?:的|约|近|任务|公厕)?[\u4e00-\u9fff]{0,4}$|未(?!发生|发现|出现)[\u4e00-\u9fff]{1,2}$|(?:剩|(?<!厨)余|差|缺)(?:了|约|近)?$|(?:距离?|(?<![隔分脱撤剥])离)[\u4e00-\u9fff]{0,4}$/u;
const PLANNED =
  /(?:目标|计划|(?<![响反效适供])应(?!急|用)|需(?!求)|拟|预计|力争|争取|确保|(?<![项号#\d])任务数?(?!完成|已|进展|这|那)|下达|要求|打算|准备|将(?!近)|指标|不低于|不少于|不高于|至少|(?<![接招款善对等])待|须|约定|(?<![主重必需只概摘纪首])要(?!求|素|点|闻)(?=[\u4e00-\u9fff])|控制在)(?!率)/u;
const AFTER_PLAN =
  /已|实际|累计|截[至止]|按(?:照)?计划|完成(?:了)?(?:年度|全年|季度|总)?(?:目标|计划|任务)|占|超额/u;

/** 新开工任务120套已于8月全部完成. */
const ALL_DONE =
  /^(?:任务)?(?:已[^，。]{0,8})?(?:均|都|全部)[^，。]{0,6}(?:完成|建成|开工|竣工|完工|办结)/u;

function isPlannedNumber(before: string): boolean {
  const match = PLANNED.exec(before);
  if (!match) return false;
  if (
    AFTER_PLAN.test(before.slice(match.index)) ||
    /按(?:照)?(?:年度)?$/u.test(before.slice(0, match.index))
  )
    return false;
  return !/(?:完成|占|达到?|超|实现|超额)[\u4e00-\u9fff]{0,6}$/u.test(before.slice(0, match.index));
}

/** 共8座, 总投资2.3亿元, 全区128所; but 共完成8座 was reached, and so were 讲座共计56场. */
function isTotal({ quantity, before }: Worded, clause: string): boolean {
  if (AREA.test(before)) return !(/全部|全覆盖|均|都/u.test(clause) || DONE_IN_AREA.test(before));
  const clauseStart = Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1;
  const match = SUM.exec(before.slice(clauseStart));
  if (!match || EVENTS.test(quantity.unit) || SO_FAR.test(before)) return false;
  const at = clauseStart + match.index;
  const near = before.slice(Math.max(0, at - 12), at);
  return !DONE.test(before.slice(at + match[0].length)) && !DONE.test(near);
}

/** 考核评价完成全区216个项目. */
const DONE_IN_AREA = new RegExp(`(?:${DONE_WORDS})(?:了)?全[区市街镇]$`, 'u');
const AREA = /(?:全[区市街镇]|全街道|辖区)内?(?:现有|共有|共)?$/u;
const SUM =
  /(?:(?<!公)共(?![享建治同管用青])有?|共计|总共|总计|合计|总数|总量|总投资|总面积|总长|全长|占地|建筑面积|涉及|现有|原有|辖区内?有|名下有|分为|包含|包括)/u;
/** 到现在一共5座: a total of what was done, not of what there is. */
const SO_FAR =
  /(?:到(?:现在|目前|今天?|本月底?)|至今|迄今|前后|截[至止]目前)(?:为止)?(?:已经?)?(?:一共|总共|共|合计)有?$/u;
const EVENTS = /^(?:场|次|期|件|起|批|场次|批次|人次|班次|架次|车次|件次)$/u;

const DONE = new RegExp(DONE_WORDS, 'u');

/** 公园开工12处里有9处建成: the whole was reached as well. */
const REACHED = /(?:开工|建成|完成|完工|竣工|新建|新增)了?$/u;
const OF_WHICH =
  /^(?:(?:(?!了)[\u4e00-\u9fff]){0,6})?(?:(?:中|(?<![市区村镇街家])里|当中)(?=$|[，,]|已|完成|有|的)|里面|当中)/u;
const FREQUENCY = /每(?:个|人|年|季度?|月|周|天|日|户|家|所|次|条)?[\u4e00-\u9fff]{0,4}$/u;
const NOT_DONE =
  /^(?!还有|其余|另有)(?:[\u4e00-\u9fff]{0,6}?)(?:正?在(?:招标|办|谈|走|选|报批|审批|设计|协商|准备)|尚未|还未|还没|未(?:完成|开工|动工|整改|签|到位|办结|拆|通过|报)|没有?(?:完成|开工|动工|弄|到位|签|选|定|找|建|做|修|改|拆|谈)|待(?!遇)[\u4e00-\u9fff]|停工|受阻|的?(?:目标|计划|任务)(?=$|，))/u;

/** 3000人以上就餐场所12家 and 5层以上住宅: a number that describes the thing. */
function isAttribute({ after }: Worded): boolean {
  return (
    /^(?:及)?(?:以上|以下|以内)(?:的)?(?!水平|标准)[\u4e00-\u9fff]{2,}/u.test(after) &&
    !/^(?:以上|以下|以内)(?:的?(?:目标|要求|任务))/u.test(after)
  );
}

/** The whole clause states what is wanted: 今年目标是8座. */
const isRequirement = (clause: string, before: string): boolean =>
  /^(?:全年|年度|今年|总)?(?:目标|任务(?![\d一二三四五六七八九十号第])|指标|计划)/u.test(clause) &&
  !AFTER_PLAN.test(before) &&
  !DONE.test(before.replace(/^.*(?:目标|任务|指标|计划)(?:是|为|数)?/u, ''));
