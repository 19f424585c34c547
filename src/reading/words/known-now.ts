import { either, named, sequence } from '../pattern.ts';

const WHEN =
  /(?:刚才?|刚刚|上午|下午|早上|昨天|前天|今天|前面|上面)?(?:报的?|说的?)?(?:那个?|这个?|的)?/u;
/** What is known by counting; work that is done by looking (核查, 检测) is none. */
const COUNTED = either(
  /(?:核|算|量|统计|汇总|测|点|核对)(?:出来|完|好|清楚?|准|定)|(?<![检监])核实|核准|复测|复核(?!率)/u,
  /重新(?:算|核|量|测|统计|数)(?:过|出来|好|完|定)?|(?:又|再)(?:算|核|量|测|数)(?:了?一?遍|过)/u,
);
/** That it has come in, of what is called a number. */
const CAME = either(/定(?:下来|准|好)?|有|出来|来|到|齐|报上来|要来|问到|要到/u);
const OF_NUMBER = /[^，,。；;\d]{0,9}?(?:[数率量]|数据|面积|里程|长度|金额|资金|投资|比例)/u;
const IS = /了?[，,：:\s]{1,3}(?:现在)?(?:一共|总共|共计?|应该是|就是|是|为)?/u;
const ALREADY = /(?:也|都|已经|刚|终于|最后){0,2}/u;
const TOLD = /(?<told>\d.{0,20})$/u;

/** 人数核出来了，806人; 绿道里程复测了，3.4公里. */
export const MEASURED_NOW = sequence(
  /^/u,
  WHEN,
  /(?<what>[^，,。；;\d]{1,10}?)(?:那个)?(?:的数据?)?/u,
  ALREADY,
  COUNTED,
  IS,
  TOLD,
);
/** 人数定了，806人; 花漾街区的数来了，5条. */
export const CAME_NOW = sequence(/^/u, WHEN, named('what', OF_NUMBER), ALREADY, CAME, IS, TOLD);

/** 核实了，人数是806人. */
export const ASKED_AGAIN = sequence(
  /^(?:刚)?(?:核实|核对|核|算|统计|问|查|复核)(?:完|好|清楚|出来|过)?了[，,\s]{1,2}/u,
  /(?<what>[^，,。；;\d]{1,10}?)(?:应该)?(?:是|为|一共|共)/u,
  TOLD,
);

/** Why a figure holds no longer: it is of last week, or was written wrong. */
const OUTDATED = either(
  sequence(
    /(?:那是|还?是|都是|算|为|截[止至]?到?|到|按|用的|报的|时候){0,3}/u,
    /(?:上(?:周|个?月|礼拜|回|次)|昨[天晚]|前[天几]|早上|上午|月初|之前|以前|原来|原先|老|旧|过时)/u,
    /[\u4e00-\u9fff]{0,4}/u,
  ),
  /是?(?:估|约|粗|暂|蒙)[估算计定]?的?(?:数)?|(?:数|这个|那个)?(?:已经)?(?:不准|不对|不作数|不是最新的?|过时了?|变了)/u,
  /[写报记算填打弄][错少多高低]了?/u,
);
const IS_NOW = sequence(
  /(?:(?:这会儿|现在|今[天早]|这个?月|本月|这周|目前|眼下|最新|实际|其实|应该?|按最新)的?){0,2}/u,
  /(?:都|已经?|就|又|才|统计|核实|核下来|数下来|算下来|实测){0,2}(?:是|到|有|为|成|改成|[涨升]到|达到)?了?/u,
  named('thing', /[\u4e00-\u9fff]{0,3}?/u),
);

/** 91是截到上周的 现在92了: the old value calls the figure. */
export const OLD_FOR_NEW = sequence(
  /^(?:那个?|这个?|刚才?的?那?个?|报的|写的|之前的?|上次的?){0,2}/u,
  named('old', /\d{1,6}(?:\.\d{1,3})?/u),
  /(?:%|[\u4e00-\u9fff]{1,2}?)?(?:那个数?|这个数?|的)?/u,
  OUTDATED,
  /[，,。；;\s]{1,3}/u,
  IS_NOW,
  named('told', /\d[\d.]{0,7}[%\u4e00-\u9fff]{0,3}?/u),
  /$/u,
);

const SO_MANY = /(?:\d{1,5}|[一二两三四五六七八九十]{1,3})/u.source;

/** 上次报的场次少算一场 应该是三场: by how much it is wrong, and what it comes to. */
export const SHORT_BY = sequence(
  /^(?:上[次回周]|刚才?|之前|昨天|前面)?(?:我们?)?(?:[报填写说]的)?(?:那个?)?[^，,。；;\d]{0,8}?(?:给|都|又)?/u,
  /(?:(?<less>[少漏])|多)(?:[算报写记填数加]|统计)?了?/u,
  named('by', `${SO_MANY}[\u4e00-\u9fff]{1,2}?`),
  /[，,。；;\s]{0,3}(?:一共|总共|实际|其实|应该?|那就|就){0,2}[是为有]/u,
  named('told', `${SO_MANY}[\u4e00-\u9fff]{0,2}?`),
  /(?:才对|才是)?$/u,
);
