/** What asks how many or how much. */
export const QUANTITY =
  /几|多少|多[长大宽高]|数量|规模有|(?:具体|明确)的?(?:数|指标|目标)|有没?有?数字|\bhow (?:many|much|long|large)\b|\bnumber of\b/u;

/** A higher level of government. */
export const ABOVE = /[市省]里|国家|中央|市级|省级/u;

/** What must be so, or how it is to be: 要求, 达到啥程度. */
export const REQUIREMENT =
  /要求|标准|(?:什么|啥)(?:样|程度|地步|水平)|达到(?:什么|啥)|(?:才|怎么|咋|怎样才)算(?:过关|达标|合格|完成|数|好|行)/u;

/** Words that ask for the whole of a task, however it is named. */
export const WHOLE =
  /内容|全文|原[文话样]|表述|写(?:的|了)?(?:什么|啥)|(?:怎么|咋)写|详细|详情|介绍/u;

/** 几 before a measure that counts no days, units, tasks or groups. */
export const FIGURE_ASKED = /(?:多少|第?几)(?:个)?([人星类届批条级所])(?!任务|街)/u;

/** Words between the parts of a name: 棚改安置房(今年)新开工. */
export const BETWEEN = /今年|今后|本年度?|年内|全年|一共|总共|具体|需要|应该|应当|[的要得需该共]/gu;

/** Things in a list. */
export const JOINS = /[和与跟及、]|加上?|连同|分别|各/u;

/** Things or numbers in a list. */
export const LISTS = /[、,和与跟及]|加上?|连同|各|分别|多少.*多少|几.*几/u;

/** The year after. */
export const NEXT_YEAR = /明年/u;

/** The year before. */
export const LAST_YEAR = /去年/u;

/** The year itself. */
export const THIS_YEAR = /今年/u;

/** The end of a year that is not named. */
export const YEAR_END = /年底前?|年内/u;

/** 基本建成比新开工多几套: two names, and by how much one is more. */
export const DIFFERENCE =
  /([^,，比]{2,12}?)(?:要|得)?比([^,，比]{2,12}?)(?:的)?(?:要|得)?(?:多|少|高|低|大|小|长|短)(?:出|了)?(?:几|多少)个?(?:百分点|点|[座处条套户家米平]|公里)?/u;

/** 主干道和支路亮灯率差几个点: two names, and by how much they differ. */
export const DIFFERENCE_BETWEEN =
  /([^,，比]{2,12}?)[和跟与同]([^,，比]{2,12}?)(?:的)?(?:之间)?(?:要)?(?:相?差|差距是?)(?:了|出|有)?(?:几|多少)个?(?:百分点|点|[座处条套户家米平]|公里)?/u;

/** A month or a quarter by which something is due. */
export const MONTH =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?!报)|[一二三四]季度|上半年|下半年/u;

/** 公厕那项的组长单位: the lead unit of the task's group, which need not lead the task. */
export const GROUP_LEAD =
  /组长(?:和|及|、)?(?:组长)?单位(?:又|都|是|为|的|叫)*(?:谁|什么|啥|哪(?:个|家|一家)?)?(?:单位|部门|局)?/u;

/** A name that asks for its number by itself: 水源地水质达标率, 人行道多宽. */
export const NAMES_NUMBER =
  /(?:率|面积|户数|宽度|长度|浓度|数量|里程|20\d\d年?)(?:的?(?:要求|标准))?$|\b(?:rate|width)\b|多(?:宽|长|大|高|少)/u;

/** A number without figures: 全覆盖, 一半. */
export const ROUND_NUMBER = /全覆盖|全部|一半|过半|百分之百|[一二三四五六七八九]成(?![立果员])/u;

/** More than one task may be meant. */
export const SEVERAL_TASKS = /哪(?:几|些)(?:项|个|条|任务)?/u;

/** One of two things. */
export const EITHER = /还是/u;

/** U算责任单位不: what somebody is taken to be. */
export const CALLED_RESPONSIBLE =
  /U(?:也|还|到底)?(?:算|是|属于|列为)(?:不算|不是)?(?:责任|配合|参与)单位/u;

/** Several things, each asked for. */
export const MANY = /[和与跟、及,;]|以及|还有|分别|各自|两个|都| and |\bboth\b/u;

/** What names no subject of tasks. */
export const NO_SUBJECT = /[我咱俺本谁哪什啥这那各每]|单位|部门/u;

/** 跟学校有关, 涉及学校的任务: what tasks are to be about. */
export const ABOUT = [
  /(?:跟|和|与|同)([\u4e00-\u9fff]{2,8}?)(?:有关|相关|沾边|挂钩|搭边)/u,
  /(?:涉及|牵涉|关于|有关)到?([\u4e00-\u9fff]{2,8}?)的(?:重点)?(?:任务|事项)/u,
  /(?:任务|事项).{0,4}(?:涉及|牵涉|提到|写到)到?了?([\u4e00-\u9fff]{2,8}?)的?$/u,
];

const TERM = '(?:这?个?(?:词儿?|说法|字眼|提法|字样|表述)|这[几两二三四五]?个字)';

/** Words that are looked for to the letter: 标准化这个词出现在哪些任务里, 有应急字样的任务. */
export const TERMED = [
  new RegExp(
    `(?:有|含有?|带有?|提到|写到|写了|出现了?|用了?)([\\u4e00-\\u9fff]{2,8}?)${TERM}`,
    'u',
  ),
  new RegExp(`^(?:请问)?([\\u4e00-\\u9fff]{2,8}?)${TERM}(?:都|分别)?(?:在|出现|写|见于|用在)`, 'u'),
];

/** That such words are meant, whatever they are. */
export const TERM_ASKED = `(?:有|含有?|带有?|提到|写到|写了|出现了?|用了?)[\\u4e00-\\u9fffA-Z]{1,8}?${TERM}|^(?:请问)?[\\u4e00-\\u9fffA-Z]{1,8}?${TERM}(?:都|分别)?(?:在|出现|写|见于|用在)`;

/** What is asked of the day of a report. */
export const REPORTS =
  /报|交|截止|最晚|最迟|提交|哪天|几号|什么时[候间]|啥时|何时|时限|期限|deadline|when|due|梳理/u;

/** Words beside the subject of a rule. */
export const OF_RULES = /[的了吗呢吧啊,，]|请问|制度|规定/gu;

/** What asks for tasks, not for a rule. */
export const OF_TASKS = /任务|[几哪][些个]?项|牵头/u;

/** 责任书是跟谁签的: with whom, which is another than by whom; the words of the task are shown for it. */
export const WITH_ANYBODY = /[跟和与同](?:谁|哪些?人|什么人|哪家|哪些单位)签/u;

/** 98是哪类路: a value calls the number that it is of. */
export const OF_WHICH = /\d%?(?:的)?(?:是|指|说的是?|对应|管)(?:的)?(?:哪|什么|啥)/u;

/** What is to be done is asked for. */
export const ASKS_WHAT = /什么|啥|哪[些几一]|目标|要求|内容|任务|怎么|咋|规定/u;
