import { either, sequence } from '../pattern.ts';
import { WHO } from './asking.ts';

/** Words by which a text speaks of groups. */
export const GROUP = /组(?!织|成(?!员))|专班|\bgroups?\b|\bteams?\b/u;

/** Words by which a text speaks of units. */
export const UNIT = /单位|部门|哪(?:个|家)?局|哪几?家|几家|\bunits?\b|\bdepartments?\b|\bagenc/u;

/** Who has most. */
export const MOST =
  /最多|最重|最忙|最累|most|第[二三四五2-5]多|(?<!倒数?)排(?:名|在|位)*第[二三四五2-5]/u;

/** 第二多, 倒数第二: who comes next to the first. */
export const PLACE_IN_RANKING = /(?:第|排(?:名|在|位)*第?)([二三四五2-5])(?:多|少|名|位|的|是|$)/u;

/** Who has fewest, or but one, or none. */
export const FEWEST = new RegExp(
  either(
    /最少|第[二三四五2-5]少|最轻|最(?:清)?闲|垫底|单独(?:1|一)(?:个|项)|(?:没有?|不|无)(?:牵头|领头)/u,
    /(?:只|就|仅)(?:有|是|管|牵头|负责|参加|参与|进)*了?(?:1|一)(?:个|项)/u,
    /(?:1|一)(?:个|项)(?:任务|组|工作组)?(?:都|也)(?:没|不)/u,
    /(?:不在|没进|没参加|没加入|未参加|不属于)(?:任何)?(?:一个|1个)?(?:工作)?组|fewest|least/u,
  ),
  'u',
);

/** Units by the groups that they belong to: 哪个单位进的组最多. */
export const OF_GROUPS =
  /(?:单位|部门|局|谁|哪家).{0,6}(?:进|参加|参与|加入|在).{0,6}(?:组|专班)|(?:进|参加|参与|加入)的?(?:一|1)?个?组.{0,8}(?:单位|部门|局)/u;

/** A count that is had exactly: 有7项. */
export const COUNTED =
  /(?:^|有|是|都是|正好|刚好|恰好|只有|就|仅)(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:项|个任务|家|个单位|个成员)/u;

/** 3家以上单位参与的任务 counts the units of tasks. */
export const COUNTS_UNITS =
  /[\d一二两三四五六七八九十](?:家|个单位|个部门)|(?:以上|以下)的?(?:单位|部门)/u;

/** Tasks by how many units they list: 哪项任务责任单位最多. */
export const MOST_UNITS =
  /(?:单位|部门)(?:数量|数)?最(?:多|少)的?(?:是|有)?(?:哪|几)?(?:个|一|1)?(?:项|条|号|任务)|(?:任务|哪(?:一|1|个)?(?:项|条)).{0,8}(?:单位|部门)(?:数量|数)?最(?:多|少)/u;

/** What asks for a list. */
export const ASKS_WHICH =
  /几|多少|哪|什么|啥|谁|最|列|清单|名单|有|发(?:我|一?下|给|出来|过来)|报一?下|说一?下|how many|which|what|list|all|每|各/u;

/** A list is to be sent: 发一下. */
export const SENDS = /清单|列|一共|总共|全部|所有|发(?:我|一?下|给|出来|过来)/u;

/** Words that describe no task. */
export const PLAIN_WORDS = new RegExp(
  either(
    /任务|工作|单位|部门|重点|行动|小组|专班|[组局]|最[多少重轻]|牵头|主责|每个?|各个?|[的是有了呢啊呀吧]|一共|总共|全部|所有/u,
    /\btasks?\b|\bthe\b|\bis\b|\bhas\b|\bmost\b|\bfewest\b|\bleads?\b|\bunits?\b/u,
    /\bgroups?\b/u,
  ),
  'gu',
);

/** Words by which a text speaks of tasks. */
export const TASKS = /任务|工作|事项|\btasks?\b/u;

/** How many there are, or which. */
export const SOME = /几|多少|哪些|名单|how many|which/u;

/** Tasks are asked for, not one of them. */
export const LISTS_TASKS = /哪[些几]|几项|多少项|任务(?:有|清单|都)|的任务/u;

/** One task is asked for. */
export const ONE_TASK = /[哪那第](?:一|几)?(?:项|个|条|号)|\bwhich task\b/u;

/** Tasks that are led. */
export const LEADS = /牵头|主责|\bleads?\b/u;

/** Groups by their members. */
export const MEMBERS = /成员|单位|部门|人(?:数|员)?最|members?/u;

/** Tasks are counted. */
export const COUNTS_TASKS = /任务|[几哪]项/u;

/** Which tasks, or how many. */
export const WHICH_TASKS = /任务|[几哪][些个]?项/u;

/** A name is asked for. */
export const BY_NAME = /名字|姓名|叫什么|叫啥|名单|姓什么|\bnames?\b/u;

/** What asks for tasks by their days. */
export const ASKED_DUE = /哪|几|什么|啥|有|which|what|任务|(?:完成|到期)的$/u;

/** 几月底以前: the month itself is asked for. */
export const MONTH_ASKED = /几月|哪(?:一)?个?月/u;

/** Several months in a list: 10、11月, 10月和11月. */
export const SEVERAL_MONTHS = /\d{1,2}月?份?(?:[、,和及与跟]|还有|以及)\d{1,2}月/u;

/** How the name of a body ends. */
export const BODY_NAME = /(?:中心|公司|集团|[办局院校委厅站])$/u;

/** 责任单位要干啥 asks for no list of them. */
export const ASKS_DOING = /(?:干|做|办|弄|管)(?:点|些)?(?:什么|啥|嘛)/u;

/** 副主任叫啥, 副主任是哪位. */
export const ASKS_NAME =
  /^(?:请问|那)|(?:都|又)?(?:(?:是|叫|姓)(?:谁|哪位|哪个|什么|啥)|有谁|谁|呢)(?:名字?)?[呢啊呀]?$/gu;

/** Whether two names are those of one unit. */
export const ONE_UNIT = /[是算](?:不是|不算)?同?[一1](?:个|家)|同[一1](?:个|家)|[一1]回事/u;

const SAYS = '(?:写|提|说|讲|列|规定|明确|要求)';
/** What is said in a text, and how far: 死亡人数控制在几个以内. */
const THING =
  '((?![的了过])[\\u4e00-\\u9fff]{2,10}?)(?:要?(?:控制|达到|不超过|不低于|降到)(?:在|到)?[^，。]{0,12})?';

/** 写没写死亡人数, 有没有提到无障碍; 写了床位数吗. */
export const MENTIONED = either(
  sequence(
    `(?:有没有${SAYS}(?:到|过|明|清楚|出)?|(?:写没写|提没提|说没说|讲没讲|列没列)(?:到|过|明)?)${THING}(?:的?(?:要求|规定|事|内容))?`,
    /[呢啊呀]?$/u,
  ),
  `${SAYS}(?:到|过|明|了){1,2}${THING}(?:的?(?:要求|规定|事|内容))?(?:吗|没有?|不)$`,
);

/** 地下管网有没有提, 屋顶绿化有要求没: whether the notice speaks of something. */
export const MENTION_ASKED = new RegExp(
  sequence(
    /^(?:文件|通知)?(?:里面?|上面?|中)?(?:对|关于)?([\u4e00-\u9fff]{3,8}?)(?:这块|这个|那块|方面)?/u,
    either(
      /有没有(?:提|写|说|要求|规定|涉及)到?|(?:提|写|说)(?:到|了){0,2}(?:没有?|吗)(?:提|写|说)?到?/u,
      /有(?:什么|啥)?(?:要求|规定|说法)[没吗不]/u,
    ),
    /[呢啊呀]?$/u,
  ),
  'u',
);

/** 只有一家加街道. */
export const WITH_ONE_OTHER = /[一1](?:家|个单位)(?:加|和|跟|外加|带)/u;

/** 加起来几项. */
export const SUMS = /加起来|加一块|合起来|合计|总共|一共|总计/u;

/** 医保的牵头单位是谁, and not 医保牵头几项. */
export const LED_BY = new RegExp(
  `(?:牵头|主责|领头|带队)的?(?:单位|部门|局)?(?:都|又|分别)?(?:是|有)?${WHO}|${WHO}(?:来)?(?:牵头|主责|领头|带队)`,
  'u',
);

/** 跟谁一个组, 和哪几家同组. */
export const WITH_WHOM = new RegExp(`${WHO}.{0,6}组|组.{0,6}${WHO}`, 'u');

/** 不到年底就到期. */
export const BEFORE_YEAR_END = /(?:不到|没到|不用到|等不到|早于)年底|年底(?:之)?前就/u;

/** What a task does on its day. */
export const ENDS = /到期|截止|完成|做完|干完|弄完|收尾|完工|结束/u;

/** 必须干完的: that it is a duty says nothing of what it is about. */
export const IS_DUTY = /^(?:必须|务必|必需|应当|应该|一定|确保|保证)$/u;

/** 谁的活干得快些, 报了没, 进展咋样: of units that are named beside each other, how they are with their work or their reports. */
export const HOW_UNITS_WORK = either(
  sequence(
    /(?:谁|哪(?:一?[个家]|边)|[两俩]家|分别|各自?)(?:家)?(?:的)?(?:活儿?|工作|任务|进度|进展|事儿?|材料|月报|季报)?/u,
    /(?:更|还|先|都|没有?|未|到底|最|比较){0,3}/u,
    /(?:干|做|弄|推进?|报|交|填|进展|进度|完成|拖|落|走|动|快|慢)(?:得|的|过|上来?|齐|在前){0,3}/u,
    /(?:比较|更|最)?(?:快|慢|早|晚|多|少|好|齐|靠前|靠后|积极|后)?(?:了|[些点]|一点|没有?|吗|呢){0,4}$/u,
  ),
  /(?:都)?(?:报|交|填)(?:上来|上|齐|全)?了?(?:没有?|吗|么|不)$/u,
  /(?:工作|任务)?(?:进展|进度|干得|弄得|情况)(?:都)?(?:咋样|怎么样|如何|到哪[儿一]?步?)了?$/u,
);

const GIVES = /(?:上报|填报|报送|报|填|交|登记|登|写|动)/u.source;
const BY_NUMBER = /\d{1,2}(?:[项号]?(?:[、,和跟及与到至~ -]\d{1,2}){0,9})/u.source;

/** 除了征收别的都没填, 除16项外都没报, 就报了26一项: that some tasks were reported on and no others. */
export const NOTHING_BESIDES = either(
  sequence(
    `除(?:了|去|开)?(?:任务)?(?:(?<list>${BY_NUMBER})[项号]?|[^，,。；;]{2,12}?)(?:[之以]?外)?`,
    /(?:[我咱俺]们?(?:局|单位|中心)?)?(?:别的|其[他它余]的?|剩下的?|另外的?|都|全|就|也|一[项个]){1,4}(?:还|也|都)?(?:没有?|未|没怎么|一[项个]没)/u,
    GIVES,
  ),
  sequence(
    /(?:就|只|光)/u,
    GIVES,
    `了?(?:任务)?(?<done>${BY_NUMBER})(?:[项号]|[这那]?[一两三四五六七八九][项个])`,
  ),
);

/** 组长名单, 8位组长都是谁, 所有组长: the heads of all groups. */
export const OF_ALL_LEADERS =
  /组长(?:的)?(?:名单|名册|都(?:是|有|叫)?(?:谁|哪))|(?:所有|全部|全体|各位|[\d一二三四五六七八九十]{1,2}(?:位|个|名))(?:的)?组长/u;
