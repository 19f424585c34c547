import { DONE_WORDS } from '../achievements/done-words.ts';
import type { Mention } from '../names/mentions.ts';
import { either, sequence } from '../pattern.ts';
import { ASKS_WITH_NE, EITHER, OPEN, withoutWhatever } from '../words/acts.ts';
import { SURNAMES } from '../words/kinds.ts';
import { SEEN_OR_HEARD, THEY_DID } from '../words/of-others.ts';
import { saysNoProgress } from './nil.ts';
import { type Sentence, within } from './report-sentences.ts';
import { LINK_SIGN } from './running-text.ts';

/**
 * Whether a sentence tells the office nothing of its own work: a question, a request to somebody, a notice of a
 * meeting, courtesy, an announcement (下午报), news of another district, an address on the web.
 */
export const tellsNothing = (sentence: Sentence, mentions: readonly Mention[]): boolean =>
  !mayTell(sentence) || speaksOfElsewhere(sentence, mentions);

/** The sentences that may tell of work: 目标：8公里 alone states a rule, and beside 已建成：5公里 what that is held against. */
export function sentencesTelling(
  sentences: readonly Sentence[],
  isTold: boolean,
): readonly Sentence[] {
  const besideWork = sentences.some((one) => mayTell(one, isTold) && DONE_COUNT.test(one.text));
  return sentences.filter((one) => mayTell(one, isTold, besideWork));
}

/**
 * The same by the words of the sentence alone, before anything is known of what it names. `isTold`: it is known to ask nothing;
 * `besideWork`: another sentence counts work that was done.
 */
export function mayTell(
  { text: whole, ...sentence }: Sentence,
  isTold = false,
  besideWork = false,
): boolean {
  const text = whole.replace(HEADED, '');
  const isHeaded = text !== whole;
  if (saysNoProgress(text)) return !sentence.asks;
  if (ASKS_FOR_HELP.test(whole)) return true;
  const isDone = DONE_COUNT.test(text);
  return !(
    (!isTold && (isHeaded ? sentence.asks : isQuestion(text, sentence.asks, isDone))) ||
    COURTESY.test(text) ||
    (!isDone && ANNOUNCES.test(text)) ||
    (!isHeaded && NOTICE.test(text) && (!isDone || TO_OTHERS.test(text))) ||
    CONVENES.test(text) ||
    STATES_RULE.test(text) ||
    (!besideWork && STATES_GOAL.test(text)) ||
    MEDIA.test(text) ||
    (REMARK.test(text) && !TOLD.test(text)) ||
    LAUGHS.test(text) ||
    (PROMISES.test(text) && !TOLD.test(text)) ||
    (!isDone && !isHeaded && !isItem(sentence) && isRequest(text)) ||
    WISHES.test(text) ||
    (!isDone && LINK.test(text)) ||
    isComplaint(text) ||
    (!isDone && HOLDS_BACK.test(text))
  );
}

/** 问题：资金能不能请领导协调一下: what is asked for under the head of what hinders the work is what hinders it. */
const ASKS_FOR_HELP =
  /^[^：:]{0,12}(?:问题|困难|难点|堵点|建议|诉求)[^：:]{0,4}[：:][^？?]{2,40}(?:能不能|能否|可否|可不可以|是否可以|怎么(?:解决|办|处理|协调)|谁来(?:出|管|协调|解决))/u;

/** 2.催资金 in a list asks nobody for anything. */
const isItem = ({ clauses: [first] }: Pick<Sentence, 'clauses'>): boolean =>
  (first?.mark ?? null) !== null;

/** 要是月底前能完成5座就好了: nothing is told, and nothing planned. */
const WISHES =
  /(?:^|[：:，,])(?:要是|如果|假如|倘若|若是|但愿)[^。；;]{1,40}(?:就好了|该多好|就行了|就太好了)/u;

const isRequest = (text: string): boolean =>
  REQUEST.test(text.replace(GREETING, '')) && !HELP_WANTED.test(text) && !COUNTS_WORK.test(text);

/** 您好，便民商圈建好3个了: who greets asks for nothing. */
const GREETING =
  /^(?:您们?好|你们?好|(?:您|你们?)?辛苦了?|麻烦(?:您|你们?)?了?|打扰(?:一下|了)?|不好意思)[，,。！!~～\s]{1,3}/u;

/** 各街道注意, 明天…集合: to others, whatever else it counts. */
const TO_OTHERS =
  /^(?:请?各|大家|[今明后][天日])|各(?:组|单位|街道|部门)[^，。]{0,6}(?:注意|到|请|务必|于)|集合|逾期/u;

/** A notice to all says what others are to do, whatever numbers it names. */
export const isNoticeToAll = (text: string): boolean =>
  TO_ALL.test(text) && !LAYS_BEFORE.test(text) && !(OF_OURS.test(text) && DONE_COUNT.test(text));

/** 各位领导，请审阅：. */
const LAYS_BEFORE =
  /请(?:领导|主任|您|各位)?(?:审阅|查收|查阅|过目|审核|知悉|批示|审示|审议|指正)/u;
const OF_OURS = /任务\s*\d|我[局街区办中委院]|\d{1,2}号任务/u;

const TO_ALL =
  /^\s*(?:【[^】\n]{0,8}(?:通知|提醒|公告)】|(?:通知|提醒)[：:]|各(?:有关|责任|相关)?(?:单位|街道|部门|组)[^。\n]{0,12}[：:，,]\s*(?:请|现将|按照|根据)|各位[^。\n]{0,8}[：:，,]\s*请)/u;
/** 又要报表 头都大了: of forms, and without any work that was counted. */
const isComplaint = (text: string): boolean =>
  COMPLAINS.test(text) && OF_FORMS.test(text) && !NAMES_TASK.test(text) && !COUNTS_WORK.test(text);

const OF_FORMS = /表|填|台账|材料|报|写/u;
const COUNTS_WORK = /[\d一二两三四五六七八九十百] ?(?:[处座家户件起条场公亩吨棵%％]|人次|平|万)/u;
const COMPLAINS =
  /头(?:都|又|真)?大了?(?=$|[，,。!！]|\p{P})|累(?:死|瘫|趴|坏)|烦(?:死|人)|崩溃|受不了|没完没了|(?:填|报|弄|写)不完|[顶扛撑吃]不住|慢慢(?:填|报|弄)|(?:报|填)\d{1,2}(?:张表|遍|次表)|又要(?:报|填|写)/u;
const NAMES_TASK = /任务|第[\d一二三四五六七八九十]+项/u;
/** 数先别往表里填，还没核完. */
const HOLDS_BACK =
  /(?:^|[，,。 ]|先|数据?|这个|那个)(?:先|暂时?|都)?(?:别(?![的处人家区国])|不要|不用|先不)(?:往|给|把|急着)?[^，。\d]{0,6}(?:填|报|登|记|写|录|算)(?![名埋废案])|还没(?:核|对)(?:完|实|上|准|好)/u;

/** Of a clause: 领导好, 我是工信局小李, 感谢领导支持. */
export const isCourtesy = (text: string): boolean =>
  [COURTESY, INTRODUCES, THANKS, VOUCHES, HANDS_IN, CALLS].some((words) => words.test(text));

const INTRODUCES =
  /^(?:(?:我|这里|这边)是[^\d]{2,12}|(?:帮|给)(?:我|忙|我们)?(?:记|登记|报|填)一下)$/u;
/** 张科, 李主任: to whom it is said. */
const CALLS = new RegExp(
  sequence(
    `^[${SURNAMES}][\\u4e00-\\u9fff]{0,2}`,
    /(?:科|局|处|总|工|姐|哥|队|所|部|书记|主任|老师|[科局处队所部]长)$/u,
  ),
  'u',
);
/** 以上情况属实, 数据已核实, 就这些: that it is right, and all. */
const VOUCHES =
  /^(?:(?:以上|上述|上面)?(?:的?(?:情况|数据|数字|数|内容)){1,2}(?:我|我们)?(?:均|都|全部)?(?:属实|真实(?:有效|准确)?|准确|无误|没错|(?:已经?)?(?:核[对实]|校对)过?了?(?:无误|准确)?)|(?:暂时|目前|先|就|先报)?(?:就)?这些了?)$/u;
/** 辛苦领导审核一下, 请过目. */
const HANDS_IN =
  /^(?:辛苦|麻烦|劳烦|烦)?请?(?:领导们?|主任|您|各位|办公室|指挥部)?(?:帮忙|给)?(?:审[核阅]|过目|查收|查阅)(?:一下|下)?(?:哈|啦|谢谢)?$/u;
const THANKS = /^(?:非常|十分)?感谢.{0,10}$/u;

/** 卡在哪】, 卡在哪：: a head that asks is no question, nor is one that announces several things (6月几项一块报：). */
const HEADED = new RegExp(
  sequence(
    /^/u,
    either(
      /[^】\]：:]{1,10}[】\]]/u,
      /[^】\]：:]{0,6}(?:啥|哪|什么|怎么|咋)[^】\]：:]{0,3}[：:](?=[^?？]{2,}$)/u,
      /[^】\]：:，。]{0,8}几[项个件条][^】\]：:，。]{0,8}[报说][^】\]：:，。]{0,2}[：:](?=[^?？]{2,}$)/u,
    ),
  ),
  'u',
);

function isQuestion(said: string, asks: boolean, isDone: boolean): boolean {
  const text = withoutWhatever(said);
  return (
    asks ||
    ENDS_ASKING.test(text) ||
    namesWhatIsAsked(text) ||
    ASKS_AT_END.test(text) ||
    (!isDone && ASKS.test(text))
  );
}

/** 12处公园的名单, 8568户的面积: what is wanted of a figure is all that is named, and nothing was done with it. */
const namesWhatIsAsked = (text: string): boolean =>
  THING_OF_FIGURE.test(text) && !SAYS_DONE.test(text);

const THING_OF_FIGURE = new RegExp(
  sequence(
    /^[^，,。；;：:\d]{0,10}\d[\d.]{0,7} ?[多余]?(?:公里|平方米|亩|[座处个条处家户套部件项场栋片所块])[^，,。；;：:\d]{0,10}的/u,
    /(?:[^，,。；;：:\d的]{0,4}(?:面积|名单|清单|名称|位置|地址|地点|造价|投资|预算|标准|要求|来源|依据|范围)|具体情况)[?？]?$/u,
  ),
  'u',
);
const SAYS_DONE =
  /[了过]|已|完[成毕]|正在|公布|公示|确[定认]|制[定订]|梳理|形成|提供|上?报|收集|摸[排底清]|核[实定对查]|整理|统计|达到|符合|明确|落实|完善|优化|扩大|增加|提[高升]/u;

/** 历下区垃圾分类覆盖率达到90%, 看新闻历城建成21处: the sentence begins with an area that is not ours, or with where it was seen. */
export function speaksOfElsewhere(sentence: Sentence, mentions: readonly Mention[]): boolean {
  if (saysNoProgress(sentence.text)) return false;
  const [first] = within(mentions, sentence);
  if (!first?.meanings.some((one) => one.kind === 'elsewhere')) return false;
  const lead = sentence.text.slice(0, first.start - sentence.start);
  const rest = sentence.text.slice(first.end - sentence.start);
  if (OUR_WORK.test(rest)) return false;
  if (FORWARDING.test(lead)) return true;
  return (SEEN_OR_HEARD.test(lead) || THEY_DID.test(rest)) && !WE_SPEAK.test(sentence.text);
}

/** The sentences of our own work: what is passed on about another area goes on until it is we who speak. */
export function ofOurWork(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Sentence[] {
  let isPassedOn = false;
  return sentences.filter((sentence, at) => {
    if (speaksOfElsewhere(sentence, mentions)) {
      isPassedOn ||= at === 0 && PASSES_ON.test(sentence.text);
      return false;
    }
    isPassedOn &&= !WE_SPEAK.test(sentence.text);
    return !isPassedOn;
  });
}

const PASSES_ON =
  /^(?:转发?|据|报道|消息|新闻)|^[^，。]{0,10}(?:发布|日报|新闻|讯|报道)[】\]]?[：:]/u;
const WE_SPEAK = /我[局区街办们中委院]|咱们|本(?:局|街道|单位|中心)|任务\s*\d/u;

const DONE_COUNT = new RegExp(
  `(?:${DONE_WORDS}|率|活动|评选|推荐)[^，。；？?]{0,14}(?:\\d|[一二两三四五六七八九十百]+[座处个条套户家部件场次里米])`,
  'u',
);
const ENDS_ASKING = new RegExp(
  either(
    /([\u4e00-\u9fff])不\1|合理不$|几[座个条处家户套部件项场次人名位]$/u,
    /(?:责任单位|牵头单位|(?:开工|完工|完成|截止|办结)(?:时间|日期)|的[套户处个座]数|期限|时限)$/u,
    sequence(
      either(
        ASKS_WITH_NE,
        /吗|么|对吧|对不对|是吧|是不是|行不行|可以不|好不好|没|对不|没(?:记|弄|搞|看|写)?错(?:吧|吗)?/u,
        /(?:还有|有没有|还管|还干)(?:别的|其[他它余]的?|另外的)?(?:任务|活儿?|事儿?)?(?:没有|没|不)?/u,
        /就.{1,12}[1一](?:项|个)(?:任务)?吧/u,
      ),
      /$/u,
    ),
  ),
  'u',
);
const ASKS_AT_END = new RegExp(
  `(?:什么时候|何时|(?<![好近前过这])几月|(?:谁|哪[个家些里])(?!${OPEN})|多少|怎么办|怎么样)[^，。]{0,6}$`,
  'u',
);
/** 没遇到什么困难: nothing is asked behind it. */
const DENIED =
  '(?:没|没有|未|无|不存在)(?:遇到|遇上|碰到|碰上|发现|出现|收到|见到|看到)?(?:过|了)?';
const ASKS = new RegExp(
  either(
    `^(?:推荐|介绍)|谁(?!都|${OPEN})|哪(?!怕|${OPEN})|(?<![或])多少|(?<!${DENIED})(?:什么|啥)`,
    /怎么(?!样都)|为何|(?<![这那好前后头]|(?<!问)的)几(?:[座个条号处家户套月天时项点部期场次名人成]|公里|平方|米|万)|是否|是不是|算不算|多久/u,
    `多长时间|有没有|能不能|可不可以|要不要|需不需要|请问|请教|咨询|到底(?=[是按有要能还算])|${EITHER}`,
  ),
  'u',
);
const COURTESY = new RegExp(
  sequence(
    /^(?:@\S{1,40}\s?)?/u,
    either(
      /(?:各位|尊敬的)?(?:领导|大家|老师|同事|主任|局长|科长){1,4}(?:们)?(?:早上|上午|中午|下午|晚上)?好?|您?好|你好|早上好/u,
      /下午好|上午好|收到|好的|(?:马上|立即|抓紧|尽快|坚决|认真)?(?:落实|照办|处理|安排|执行)|谢谢.{0,4}|辛苦.{0,4}/u,
      /不好意思.{0,6}|抱歉.{0,8}|(?:以上|现)?[，,]?(?:请|望)(?:领导|主任|办公室)?(?:审阅|查收|查阅|过目|知悉|批示|阅示)/u,
      /报告完毕|完毕|汇报完毕|以上|特此报告|(?:我|已经?)?(?:看|核|对)(?:了|过)[^\d，。]{0,4}(?:没问题|无误|可以)/u,
      /(?:就?这样|可以)?报吧|请予?谅解/u,
    ),
    /$/u,
  ),
  'u',
);
const ANNOUNCES = new RegExp(
  either(
    sequence(
      /(?:稍等|稍后|等会儿?|待会儿?|马上|一会儿?|(?:今|明|后)天|下午|上午|晚上|晚点|下班前|周[一二三四五]).{0,8}/u,
      /(?:再?报(?!名)|发(?!放|布|现|展|证|动)|上报|报送|给您?|补(?:上|报|交)?$|补[上报交]|提交)/u,
    ),
    /正在(?:统计|汇总|核实|整理)(?!.{0,4}\d)(?:中|数据)?$|还没(?:统计|汇总|整理)/u,
  ),
  'u',
);
const NOTICE = new RegExp(
  either(
    /请(?:各|大家|贵|有关|相关|全体|所有|参会|参加|与会|于\d|在\d|务必|尽快|及时|抓紧|认真|准时|按时|提前|安排|派)|参会|准时参加/u,
    /^转(?:发|一?下|个|一?条)?[^，。：:]{0,4}(?:市|省|上级|上面|区里|区级|指挥部|办公室)[^，。：:]{0,8}[：:]/u,
    /(?:大家|各位|各单位|请)(?:知悉|周知|知晓)|会议通知|【通知】|逾期(?:通报|不候|视为|未报)|会议室|请假|接龙|截止报名/u,
    /(?:今|明|后)[天日].{0,20}(?:召开|开会|开.{0,14}会$|举行|到现场|集合)/u,
    /(?:各组|各单位|各街道|大家)(?:联络员)?(?:请|要|务必|注意|抓紧|记得|于)|还(?:没|未)(?:报|交).{0,6}(?:单位|请|抓紧)/u,
  ),
  'u',
);
/** 召开推进会，明天上午9点: of a meeting that is still to be held. */
const CONVENES = new RegExp(
  sequence(
    /^(?!.*[已了])(?:拟|定于|准备|打算|要)?(?:召开|召集|举行|开)[^，。；;\d]{0,16}会议?[，,\s]?(?:时间)?[：:]?/u,
    either(/[明后][天日早晚]/u, /下个?周/u, /今[天晚日]?(?:上午|下午|晚上)?\d{1,2}[点:：时]/u),
  ),
  'u',
);
const STATES_GOAL = new RegExp(
  either(
    /^[^，。]{0,8}(?:目标|指标)[：:](?!.*已)/u,
    /(?:目标|要求|任务|指标)(?:是|为|要求)[^，。]{0,24}(?:建设|完成|达到|不低于|不少于|改造|打造)/u,
  ),
  'u',
);
const STATES_RULE = new RegExp(
  either(
    /(?:按照|根据|依据).{0,12}(?:通知|文件|方案).{0,8}(?:报送|要求)$|每月.{0,8}(?:报送|前报)/u,
    /(?:月报|报告|材料|报送内容).{0,4}(?:包括|包含|要写|要有|应当|格式|模板)|(?:怎么|如何)(?:写|报|填)/u,
  ),
  'u',
);
const TOLD = /已|了/u;
/** 我们一定抓好落实: nothing is told yet. */
const PROMISES =
  /^(?!下)[^：:]*(?:我们|我局|我办|我街道|我单位)一定(?:会)?(?:抓|落实|完成|认真|全力|努力|按)/u;
/** 张局强调：…必须达到35%: what a leader wants of all. */
const REMARK =
  /^(?:今天|昨天|刚才)?(?:[\u4e00-\u9fff]{0,3})(?:书记|区长|局长?|主任|总指挥|总)(?:刚才|刚刚|今天|昨天|在会上|又|再次|特别)?(?:强调|要求|指出|批示|说了?|讲)/u;
const MEDIA = /^\[?(?:图片|文件|视频|语音|表情|链接|位置|动画表情|聊天记录|名片|小程序)\]?$/u;
const LAUGHS = /^(?:哈哈|嘿嘿|呵呵).{3}|.{3}(?:哈哈|呵呵)$/u;
const LINK = new RegExp(`https?:\\/\\/|www\\.|mp\\.weixin|${LINK_SIGN}`, 'iu');
const REQUEST = new RegExp(
  either(
    /^(?:@\S+\s*)?(?:请|麻烦|劳驾|烦请|辛苦|拜托|帮|让|叫|催|你们?|您).{0,24}/u,
    sequence(
      either(
        /报一下|发一下|发我|发给我|报上来|报给我|催一下|看一下|看看|核对一下|确认一下|对一下|填一下|改一下|给我|联系一下|说一下|转给|转一下|抓紧报/u,
        /尽快报|尽快|(?<![汇改新主])编[一1]个(?:吧|呗)?/u,
      ),
      /$/u,
    ),
  ),
  'u',
);
const HELP_WANTED = /协调|支持|帮助解决|推进解决|予以|明确/u;
const FORWARDING =
  /^(?:转发?|据|市里|省里|区里|通报|表扬|听说|人家|了|说|[，,。]|看看|学习|分享|【转|[：:“"（(】\]\s]|报道|消息)*$/u;
const OUR_WORK =
  /^.{0,2}(?:下达|要求|部署|要|安排|布置|批复|交办|考核|验收|检查组|督查|统一|的?(?:任务|目标|要求|部署|安排|标准))/u;
