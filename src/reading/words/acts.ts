import { either } from '../pattern.ts';

/** Work that is done: what stands with one of these is told. */
export const DONE =
  '(?:已经?|完成|建成|改造|新建|打造|开工|竣工|投用|签订|征收|拆除|整治|清理|补装|安装|达到|召开|排查)了?';

/** 电费谁出还没谈妥: what is open is told, and not asked. */
export const OPEN =
  '[^，。？?]{0,8}(?:还没|没|尚?未)有?(?:谈|定(?!期)|商|说[好定妥]|明确|确定|落实|敲定|[弄搞]清)';

/** 是A还是B. In 就是那处还是积水, 可是投诉还是多 it is only, but, and still. */
const ONE_OR =
  '(?<![就只但可尤老总都还不也算倒])是[^，。是]{1,12}还是(?![没不很要需有得比存老靠在会多少])';

/** 每月搞还是每季度搞: the same done in one of two ways. */
const DONE_EITHER_WAY = `(?:${[
  ...'搞报开办交写做签编建弄发印审查填改评次回天日周年号底快慢多少大小高低早晚好难急',
]
  .map((deed) => `${deed}还是[^，。]{1,8}${deed}(?:的|呢|啊)?$`)
  .join('|')})`;

/** Words that ask and can do nothing else, wherever they stand in a clause. */
export const ASKS = either(
  `谁(?!都|${OPEN})|哪(?!怕|${OPEN})|什么时[候间]|多久|多长时间|多会儿?|为什么|是不是|是否|有没有|能不能|可不可以|要不要|会不会`,
  /(?<!没有?定|未定)几月份?(?:[底末初]|[之以]?前|$)/u,
  /(?:[到至止是]|截止)几[号日]$/u,
  /用不用|该不该|管不管|在不在|报不报|交不交|参不参|来不来|去不去|够不够|需不需要|对不对|行不行|算不算|给没给|写没写|提没提|定没定|下没下|说没说|批没批|过没过|到没到|收没收|交没交|报没报|办没办|签没签|发没发|审没审|归没归|回没回|看没看|改没改|开没开|成没成|齐没齐|完没完|动没动/u,
  `列没列|${ONE_OR}|${DONE_EITHER_WAY}|(?:怎么|咋)(?!样都)|(?<!不[管论]|无论)怎样(?!都)|(?<!不)(?:走|用|要|按|凭|是)(?:什么|啥)|(?<!没有|没|无)啥(?!都|也)`,
);

const WHATEVER = new RegExp(
  either(
    /(?<word>啥|什么|谁|哪[里儿个些]?)[^，。；？?]{1,8}\k<word>(?![^，。；？?]{0,3}[吗呢？?])/u,
    /(?<deed>[\u4e00-\u9fff])(?<many>多少|几[个处座家户])\k<deed>\k<many>/u,
  ),
  'gu',
);
/** A text without what asks nothing because it is said twice: 群众点啥演啥, 谁污染谁治理, 能拆多少拆多少. */
export const withoutWhatever = (text: string): string => text.replace(WHATEVER, '');

/** How many, before what is counted. */
export const HOW_MANY =
  '(?:(?<!其[他它余]|剩[下余]的?|余下的?|另外|[这那近好前后十百千])(?<!(?:(?<!再)过|[等隔缓宽限])(?=几[天日])|们(?=几个(?!月)))几(?![十百千])|(?<!或)多少)(?:个|座|处|条|家|项|户|套|公里|平|米|部|盏|人|次)?';

/** 是环卫建还是街道建: one of two things, to the end of the clause. */
export const EITHER = `${ONE_OR}[^，。]{1,10}$`;

/** 那环卫呢 asks; 设计院还没出图呢, 等着财政批钱呢 tell how it stands. */
export const ASKS_WITH_NE =
  '(?<!正[^，。]{0,8}|着|(?:还没|没|还在|等|尚未|还是)(?!有?的?呢)[^，。的]{1,8})呢';

/** At the end of a sentence that asks. */
export const ASKS_AT_END = `(?:(?<=[的成完有到])(?:公里|座|处|条|户|套|辆|起|家|场|盏)数|(?<!同期|同比)(?:对比|比对|比一比|比比|比一下)|(?:要|得|有|该|至少|最少|应该?)?多(?:宽|长|大|高|远|深)|吗|么|${ASKS_WITH_NE}|(?<![也都还仍])没有?|对不|行不|不|[吧呗]|(?<!没有?|无|不|都)(?:什么|啥)[\\u4e00-\\u9fff]{0,4})$`;

/** What is to be done is put forward, and nothing asked: 先报8座吧, 就定在每月20号吧, 随便写个数报上去吧. */
export const PUTS_FORWARD =
  '^(?:那|就|先|还是|随便|随意|一起|赶紧|直接|统一|以后|今后)+(?!是|由|归|有|在|没|要|该|不是)[^，。,]{0,24}[吧呗]$|(?:先|就先|先就|还是)(?:报|按|记|写|登记|改|填|发|算|交|用|定)[^，。,]{0,20}[吧呗]$';

/** Orders, said to somebody who is to do something. */
export const ORDERS = '^(?:请|麻烦|帮|给我|替我|催|把|将|设置|取消|撤回|提交|生成)';

/** A message of somebody else that is passed on. */
export const PASSES_ON = '^(?:转发?[:：]?|【转】|据|报道|消息[:：])';

/** What is only said to come. */
export const ANNOUNCES =
  '(?:稍后|稍等|一会儿?|等会儿?|马上|明天|下午|晚点)[^，。\\d]{0,6}(?:报|发|补|交)$';

/** What was said before is put right. */
export const CORRECTS = '^(?:更正|纠正|不对|说错|写错|报错|改(?:成|为)|等等|应(?:该|当)?(?:是|为))';

/** Nothing but courtesy. */
export const GREETS = '^(?:您?你?好|在吗|早上好|上午好|下午好|谢谢|多谢|收到|好的|辛苦了?|嗯+|ok)$';

/** One of two numbers: 98还是96, 三条还是五条, 6月还是7月; but 6月氨氮还是1.46 says how it stood then. */
export const EITHER_NUMBER = either(
  /\d(?!\d?(?:月(?!份?还是\D{0,3}\d{1,2}月)|[日号年](?!还是)))[^\s，,、。；;\d]{0,3}还是\D{0,4}\d/u,
  /[一二两三四五六七八九十百][座处个条套户家项公平成分][^，。]{0,2}还是[^，。\d]{0,3}[一二两三四五六七八九十百][座处个条套户家项公平成分]/u,
  /百分之[一二三四五六七八九十]{1,3}还是(?:百分之)?[一二三四五六七八九十]/u,
);

/** A number of what is done, after the word for it; a rate tells by itself. */
export const COUNT =
  '[^，。]{0,14}(?:\\d|[一二两三四五六七八九十]+[座处个条套户家])|(?<![\\d.])\\d+(?:\\.\\d+)?%';
