import { either, repeated, sequence } from '../pattern.ts';

/** 征地, 放线, 场地平整: what is done to the ground before anything is built on it. */
const GROUND = /征地|放线|测量(?![点站仪])|三通一平|场地平整|平整场地/u;
/** 路基, 基坑: the lowest part of what is built. */
export const GROUNDWORK = either(GROUND, /路基|桩基|地基|基坑|基槽|土方|垫层|基础/u);

/** 设计, 招标, 用地, 入户调查: what has to be done before the work itself. */
export const PRELIMINARY = either(
  /设计|招标|选址|可研|立项|摸排|摸底|谋划|测绘|勘[察测查]|论证会?|评审|审查|评估|图审|财评|审图|备案|报批/u,
  GROUND,
  /(?:业态|施工)?方案|图纸|材料|手续|意向|(?<![饮使生])用[地电水]|征求意见|(?:入户)?(?:调查|登记|走访|普查)|初验|自验|预验|自查/u,
  /(?:业态)?规划(?=已|获|通过|审|批|完成|编|$)/u,
);

/** Work by which nothing is built or created yet, and what is done to things that are there already. */
export const PREPARES = new RegExp(
  either(
    PRELIMINARY,
    /核[定准]|批复|储备|建档|修缮|检查|[巡抽排核普督]查|摸[排底]|复核|走访|参观|迎检|准备|推荐|参评|座谈|维修|保洁|清洗|清理|清运|消毒|养护|管护|补[植种栽]|修剪|浇灌|除草|打药/u,
  ),
  'u',
);

/** 摸底, 核定, 立项: at the head of a column, what was looked at or granted before the work that another column counts. */
export const HEADS_PREPARED = new RegExp(
  sequence(
    /^[\u4e00-\u9fff]{0,6}?/u,
    either(PRELIMINARY, /核[定准]|批[复准]|获批|选定|[确排]定|储备/u),
    /(?:完成)?(?:[总户处座个家台盏]?数|[数总]量)?$/u,
  ),
  'u',
);

/** 公厕的选址全部定下来, 聚集区确定选址, 征收评估完成: at the end of a name, with what became of it. */
export const PRELIMINARY_AT_END = new RegExp(
  sequence(
    /(?:(?:已经?)?(?:确定|选定|敲定|明确))?的?/u,
    repeated(PRELIMINARY, '{1,3}'),
    /(?:已经?|均|都|全部|基本){0,2}(?:完成|通过|落实|审定|定下来|获批|批|做完|办[完好])?$/u,
  ),
  'u',
);

/** 2个方案均已审定 */
export const PRELIMINARY_BEHIND = new RegExp(sequence(/^的?/u, PRELIMINARY), 'u');

/** 办完手续 names no thing. */
export const ONLY_PRELIMINARY = new RegExp(
  sequence(/^(?:办[完好]|完成|通过|落实)?/u, PRELIMINARY, /$/u),
  'u',
);

/** 绿道沿线, 样板街以外: of a thing of the plan only where something is. */
export const BESIDE =
  /^(?:[的地])?(?:沿线|沿途|周边|两侧|两旁|附近|旁边?|以外|之外|外围|门前|门口|入口|内的)/u;

/** 给公厕装了设备: what was done is done for it, or to it. */
export const TO_IT = /^(?:[给向]|为(?!民)|对(?!接))/u;
