import { either, sequence } from '../pattern.ts';

/** By what things are counted. */
export const COUNTERS =
  '(?:个|项|件|样|桩|摊|档|名|位|台|辆|棵|株|栋|幢|条|家|座|处|块|支|间|所|套|户|只|张|种|类|片|段|盏|根|部|口|艘|架)';

/** By what no other question counts: one character behind it is a noun. */
export const OWN_COUNTERS =
  /^(?:名|位|台|辆|棵|株|栋|幢|条|座|块|支|间|所|只|张|种|片|盏|根|口|艘|架)$/u;

/** How a noun of what is counted does not begin: with what is done, or with a time or a share. */
export const NO_NOUN_BEGINS = new RegExp(
  sequence(
    /^/u,
    either(
      /[建改修做办搞弄拆交报审批查完开签验种设派配归管]|人(?!$|手|员)|月|小时|工作日|百?分|点|季|星期|礼拜|周|年|天|日|亿|万|千|百|阶段/u,
      /出(?!租|入)|占|[以之]?[内上下前后外]|左右|步|环节|方面|部分|地方|问题|字|平|米|公里|公顷|亩|吨|里|元|度|级|层|成|倍|届|期|轮/u,
      /回|次|遍|钟/u,
      /活儿?$|活计$|差事$|担子$/u,
    ),
  ),
  'u',
);

/** What stands in no noun of what is counted. */
export const IN_NO_NOUN =
  '的了过着得没不未还都已也就才再又要能会该可被把给让去来到有在是和与跟及谁哪几各什啥怎么多少吗呢吧啊呀嘛算够';

/** 企业 and 店 are counted by 家 as well as units are. */
export const HOUSES = /(?:企业|公司|工厂|厂|店|商户|商铺|馆|机构|站点)$/u;

/** What a counter says by itself: a 户 is of people, a 套 is a flat. */
export const MEASURED_BY: readonly (readonly [string, RegExp])[] = [
  ['户', /^(?:居民|住户|人家|家庭|群众|老百姓|百姓|业主|村民)(?:户)?$/u],
  ['套', /^(?:房子?|住房|安置房|房源|回迁房)$/u],
  ['座', /^(?:厕所|公厕|卫生间)$/u],
];

/** What a figure counts: all so far, or the month alone. */
export const COUNTS_IN_ALL =
  '(?:到目前(?:为止)?|截至目前|到现在|从年初)?(?:的)?(?:累计|一共|总共|合计|总数|加起来|全部)';
export const COUNTS_IN_MONTH =
  '(?:光|只|单)?(?:是)?(?:这个月|本月|当月|这一个月|[1-9]月份?)(?:新增)?';

/** What stands behind so many 项 that are counted: what they are, or how far they are. */
export const COUNTED_BY_ITEM = either(
  /重点|主要|具体|年度|工程|工作|任务|措施|举措|制度|机制|活动|项目|指标|目标|整改|问题|隐患|政策|内容|行动|改革|民生|服务|事项|规定|标准|要求|建议|意见|清单|技术|课题|成果|荣誉/u,
  /已|完成|完工|全部|全都|都|均|正在|在[建办做]|未|没|还|待|开工|启动|落实|办结|达标|其中|中[，,有]?|里[边面]?|以上|左右|多|余|[，,。；;、]|$/u,
);

/** 这批挂几处, 3号任务里有几条: before what is counted, and no noun. */
export const POINTS_AT_SOME = /^(?:[这那本][一1]?(?:批|次|回|轮|期)|[里中内]面?)/u;
