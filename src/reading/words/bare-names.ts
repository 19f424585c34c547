import { either, sequence } from '../pattern.ts';

/** 参加, 观看, 来了: by what it is told whom work reached. */
const REACHED =
  '参与|参加|参训|参演|受训|听课|观看|收看|围观|到场|到访|出席|报名|受众|受益|受惠|惠及|覆盖|服务|接诊|接待|来了?|吸引|上岗|出动';

/** Behind a number of people, what they did: 400人参加. */
export const REACHED_BEHIND = '参与|参加|参训|观看|收看|到场|出席|报名|听课|受训';

const LED = /^(?:本月|当月|累计|新增|一?共|总共|目前|已|现场|线上|线下|共计){0,2}/u;

/** Whom it reached, what was paid of it or what became of it: a verb that tells nothing without what it is of. */
export const NEEDS_THING = new RegExp(
  sequence(
    LED,
    either(
      REACHED,
      /支付|到位|完善|取缔|处罚|约谈|采纳|反馈|支出|收尾|揭牌|送到|关了|弄完|搞完/u,
      /(?:主体|外墙|外立面|路基|面层|基层|桩基)(?:工程|结构|施工)?(?:完[工成]|压|摊|铺|浇|打|$|封顶|起来|[贴刷做砌粉]|施工|正?在|没|未|过半)[\u4e00-\u9fff]{0,6}/u,
    ),
    /$/u,
  ),
  'u',
);

/** 农村2处, 省级3个: which of them, and not what they are. */
export const SORT_ALONE = new RegExp(
  sequence(
    /^/u,
    either(
      /农村|城区|城镇|乡镇|村里|镇上|社会面?|公办|民办|民营|国有|男性?|女性?|少数民族|沿街|临街|背街|老城区?|新城区?/u,
      /(?:国家|省|市|区|街道|镇|村|县|部|厅|局)级|[大中小]{1,2}型|重点|一般|专职|兼职|新型|老式|旧的?|新的/u,
    ),
    /的?$/u,
  ),
  'u',
);

/** 成功145件, 不合格2批次: how it came out, of what was counted before in the same measure. */
export const CAME_OUT_AS =
  /^(?:(?:其中|均|全部)?(?:调解|办理|调处|处置|化解|救助)?(?:成功|失败|未果)|不?合格|不?达标|未通过|不?满意|属实|不属实|有效|无效|优秀|良好|优良|较好|一般|较差|[A-D甲乙丙丁一二三]级|[红黄绿蓝]牌)$/u;

/** 泊位520个, 面积1830㎡: what a thing that was counted before it holds, or how large it is. */
export const HELD_BY_IT =
  /^(?:新增|提供|增加|可停)?(?<held>[泊车床座摊铺厕蹲工席机]位|面积|长度|楼栋|楼体|户数|人数)$/u;
/** What is paid for a thing holds nothing, and neither does a share. */
export const HOLDS_NONE = /资金|补贴|补助|投资|概算|经费|率/u;
/** 国家级, 省级: the rank at which a thing was named. */
export const RANK = /(?:国家|[省市区县]|街道|镇)级/u;
export const RANK_AT_END = /(?:国家|[省市区县]|街道|镇)级$/u;

/** 每座公厕投资30万元: for each of the things that are told of, how much. */
export const PER_PIECE =
  /每(?:[座处条家户个栋幢套间台辆部块盏根所亩人名]|平方?米?|公里)(?=[\u4e00-\u9fff]{2})/u;
export const SPENT_AT_END =
  /(?:平均)?(?:总?投资|投入|补贴|补助|奖补|造价|成本|费用|资金|概算|预算|标准)$/u;

/** 高于市定标准, 优于国家规定限值: by what a figure is held to. */
export const HELD_TO_NORM =
  /^[均都]?(?:[高低优好大小]于|超过|达到|符合|满足)(?:.{0,8}(?:标准|限值|要求|目标|指标)|(?:国家|[省市区])[^，。]{0,4}定)(?:值|的)?$/u;
export const NORM_CALLED = /标准|限值|要求|目标/u;
