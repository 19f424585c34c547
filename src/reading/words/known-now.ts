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
