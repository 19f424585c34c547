import { either, sequence } from '../pattern.ts';
import { signsAfter } from './signs-after.ts';

const WHO =
  '(?:我|本人|我们|我这边|我看|我想|咱们?|这份?|这个|这件|此件|它|那就|那|就|也|得|要|让|容|[,，\\s]){0,5}';
/** Whatever is done to a matter. */
const DEED =
  '(?:签发|签字|签|批|审核|审|发|报|办|转办|转|核销|销|注结|备案|编号|综合|上报|定|说|议|看|弄)';
const LATER =
  '(?:回头|改天|过[两几]天|过一?阵子?|过会儿?|晚点|晚些|稍后|下午|晚上|明天|明早|后天|周[一二三四五]|下周[一二三四五]?|下次|以后|之后)';
/** 先不签, 暂缓, 放一放, 别急着发, 明天再签: it is to stay as it is. */
const STAYS = either(
  /(?:先|暂时?|暂且|现在|目前|还|今天|这会儿?)(?:还)?(?:不(?!是|对|行)|别|甭|莫|勿)(?:急着?|忙着?|要|用|能|宜|给)?/u,
  /(?:别|甭|不用?|不要|先别|不必)(?:那么|太|这么)?(?:着急|急|忙)/u,
  /(?:先|再|就)?(?:暂缓|缓缓|缓一?[缓下阵]|缓[两几一二三]天|放一?[放下阵]|放着|搁一?[搁下]|搁着|压一?[压下]|压着|压[两几一二三]天|停一?停|挂着|挂一挂)/u,
  /先(?:放|搁|压|缓|留|挂|等|停|存)(?!行|弃|心|宽|假|学)/u,
  /(?:且慢|慢着|慢一?点|慢慢|等等|等一?[下会等]|等会儿?|稍等|稍候)/u,
  `${LATER}(?:再|吧|$|${DEED})`,
);
/** 我再核一下, 我问问马局: so who is to judge has not done so yet. */
const LOOKS_SELF = sequence(
  /(?:(?:我们?|本人|我这边|容我|让我|咱们?)(?:先|再|还|得|要|想|去|回去)?|(?:先|再|还|得|要|想|去))(?:跟|和|与|找|向)?[^，,。；;]{0,8}?/u,
  /(?:仔细|好好|再|先)?(?:看一?看|看一?下|看(?!行|可以|可|成|中|没|挺|不错|妥|好)|想一?想|想一?下|琢磨|考虑|掂量|商量|商议|合计|议一?议|碰一?[碰下]|问一?[问下]|问(?!题)|请示|汇报一下|说一?[声下]|通个?气|定夺)/u,
  /[^，,。；;：:]{0,8}/u,
);
/** 问问马局再核销. */
const ASKS_FIRST =
  /(?:问一?[问下]|请示|商量|考虑|看一?看|看下|想一?想)[^，,。；;：:]{0,8}?(?:一下|完|好)?(?:了)?(?:再|之后|以后)[^，,。；;：:]{1,6}/u;
const LOOKS_INTO =
  /(?:我们?|本人|我这边|容我|让我|咱们?)(?:先|再|还|得|要|想|去|回去){0,3}(?:核一?[核下]|核实|核对|斟酌|研究|了解|确认|沟通)[^，,。；;：:]{0,8}/u;
/** 等领导回来, 请领导先过目. */
const WAITS_FOR = either(
  /(?:再)?(?:等|待(?=[^，,。；;：:]{1,16}[再后回来定到完好了]))[^，,。；;：:]{1,20}/u,
  /(?:先)?(?:请|让|给|报|送)[^，,。；;：:]{1,8}?(?:先|再)?(?:看一?看|看一?下|看一眼|过目|过一下|把把?关|拿意见|表个?态|拍板|点头)[^，,。；;：:]{0,6}/u,
  sequence(
    /(?!先[签退发批办转报审销])[^，,。；;：:]{0,8}?(?:看看|看下|考虑|商量|研究|想想|问问|碰完|回来|开完会|议完|定了|清楚)(?:好|完|一下)?(?:了)?(?:再|之后|以后|后)/u,
    DEED,
  ),
  /(?:再)?看一?[看下](?:还|有)[^，,。；;：:]{0,12}/u,
  /(?:还|我)?(?:没|未)(?:有)?(?:想好|看完|看|考虑好|想清楚|拿定主意|顾上|来得及)[^，,。；;：:]{0,6}/u,
  sequence(
    /[^，,。；;：:]{0,6}(?:拿不准|吃不准|说不准|说不好|不好说|不确定|不一定|没把握|看情况|到时候再|也许|说不定|可能)/u,
    /[^，,。；;：:]{0,6}(?:[去来签批发审办定说看]|参加|到)[^，,。；;：:]{0,4}/u,
  ),
  /到时候?(?:再)?(?:看|说|定)/u,
  /(?:拿不准|吃不准|说不准|说不好|不好说|不确定|不一定|没把握|看情况)/u,
);
const END = '[了吧啊呢哈的呗。！!?？~～\\s]{0,4}$';
const WAITS: readonly RegExp[] = [
  sequence(STAYS, /[^，,。；;：:]{0,8}?/u),
  LOOKS_SELF,
  LOOKS_INTO,
  ASKS_FIRST,
  WAITS_FOR,
].map((form) => new RegExp(sequence(`^${WHO}`, form, END), 'u'));
/** 注结先缓缓, 签字的事回头再说: what is to stay stands before it. */
const OF_WHAT = new RegExp(
  sequence(
    /^[^，,。；;：:]{1,8}?(?:的?事|这[事步个])?/u,
    either(
      /(?:先|再)?(?:暂缓|缓缓|缓一?[缓下]|放一?[放下]|放放|等等|等一?[下等]|停一?停|压一?压)/u,
      /(?:先|暂时?)(?:不(?!是|对|行)|别|甭|莫)(?:急着?|忙着?|要|用)?[^，,。；;：:不别]{1,4}/u,
      sequence(LATER, /再(?:说|看|定|议)/u),
      /不(?:着急|急)/u,
    ),
    END,
  ),
  'u',
);
/** 不用综合了吧: whether it is needed at all. */
const WONDERS =
  /^(?:是不是|应该|好像|也许)?(?:不用|不必|没必要|不需要|用不着)[^，,。；;：:]{1,8}?了?(?:吧|[?？])$/u;

/** What is wrong with it, or what others are to do to it: then it is a no with its reason. */
const SAYS_WHY = new RegExp(
  either(
    /不对|不实|不清楚?|不准|不全|不妥|不合适|不合理|不规范|不完整|不到位|有误|有错|写错|错[了字别]|[缺漏]|少(?:了|一|个|附)|太[^，,。]{1,8}|还差|不同意|没(?:看[到见]|见到?|附|写|提供)/u,
    /^(?:请|让|叫|要求|要|须|需|麻烦|把|将|重新)(?!我|容我)/u,
    /^(?!我|容我|让我)[^，,。；;：:]{0,8}(?:补充|补上|修改|改一?[改下]|改|重[写做拟办]|完善|调整|细化|删|继续办|接着办)/u,
  ),
  'u',
);
/** What does something, whatever is said of waiting beside it. */
const DOES =
  /^(?:我|已|就|都|先|请|(?:这|那)?[个次]?会议?|活动|它|全部){0,2}(?:同意|签发|签了|通过|准予|批准|可以|没问题|没意见|退回|打回|驳回|作废|撤回|撤[了掉]|取消|办结|办完|签收|收到|参加|不同意)/u;

/** 先给我看看正文: it is wanted here. */
const TO_BE_SHOWN =
  /(?:给|让)(?:我|我们|咱们?)(?:先|再)?(?:看看?|瞧瞧?|过目)(?![再下一了着])[^，,。；;]{2,}/u;

/** 会先不开了, 活动就不搞了: decided, and nothing that waits. */
const CALLS_OFF = /(?:会议?|活动|调研|[先就都那也])不(?:开|搞|去|办)了(?:$|[吧，,。！!])/u;

/** 等我办的有哪些: what waits, and nobody who does. */
const WAITS_FOR_ME =
  /[等待]着?我(?:去|来)?(?:签字|签发|签|审批|审核|批|审|办理|处理|办)(?:的|事项|文件|事情)/u;

/** 进展：…: what stands behind it is told. */
const LABELLED = /^[^，,。；;：:]{1,6}[：:]/u;
const CLAUSE = /[，,。；;：:！!\s]{1,3}/u;
const LONGEST = 60;

/**
 * 先不签，等我看看; 等等，先别发; 缓两天再说; 我再想想; 不一定能去: nothing is to be done now, and nothing is said against it. Whoever says so waits,
 * hesitates or wonders, and no step is taken by it. False where a reason stands beside it: 先不签，数据不对.
 */
export function holdsOn(phrase: string): boolean {
  if (phrase.length > LONGEST || !MAY_WAIT.test(phrase)) return false;
  if (LABELLED.test(phrase) || TO_BE_SHOWN.test(phrase) || CALLS_OFF.test(phrase)) return false;
  if (WAITS_FOR_ME.test(phrase)) return false;
  if (signsAfter(phrase) !== null) return false;
  const clauses = phrase
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const others = clauses.filter((clause) => !waits(clause));
  return (
    others.length < clauses.length &&
    !others.some((clause) => DOES.test(clause) || SAYS_WHY.test(clause))
  );
}

/**
 * The same of what waits for a 确认, whatever stands behind it: 先别认定，数字不对 leaves it where it is too, and says what is to be changed in it.
 * What does something beside is no hold: 先别发，改成6月20日.
 */
export function putsOff(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST || !MAY_WAIT.test(said) || TO_BE_SHOWN.test(said)) return false;
  const clauses = said
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return (
    clauses.some(waits) && !clauses.some((clause) => DOES.test(clause) || CHANGES.test(clause))
  );
}

/** Nothing but that: 还不好说，到时候看. */
export function onlyPutsOff(text: string): boolean {
  const clauses = text
    .trim()
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isWhy = AWAITED.test(text.trim());
  return text.length <= LONGEST && clauses.length > 0 && clauses.every(waits) && !isWhy;
}

/** A change that stands beside a word that waits. */
interface BesideHold {
  readonly change: string;
  readonly isHeldAfter: boolean;
}

/**
 * 先等等，再加个抄送：各街道办事处; 主送改成各成员单位，先别登记: what stands beside the clauses that wait, at the head or at the end. Null where nothing
 * waits, or nothing else is said.
 */
export function changeBesideHold(text: string): BesideHold | null {
  const said = text.trim();
  if (said.length > LONGEST_BESIDE || !MAY_WAIT.test(said)) return null;
  const { head = '', behind = '' } = AT_HEAD.exec(said)?.groups ?? {};
  if (behind !== '' && onlyPutsOff(head)) {
    const more = changeBesideHold(behind);
    return more ?? { change: behind, isHeldAfter: false };
  }
  const { change = '', tail = '' } = AT_END.exec(said)?.groups ?? {};
  return change !== '' && onlyPutsOff(tail) ? { change, isHeldAfter: true } : null;
}

const LONGEST_BESIDE = 200;
const AT_HEAD = /^(?<head>[^，,。；;！!\n]{1,20})[，,。；;！!\n\s]{1,3}(?<behind>[\s\S]{3,})$/u;
const AT_END =
  /^(?<change>[\s\S]{3,}?)[，,。；;！!\n]{1,2}(?<tail>[^，,。；;！!\n]{2,20}[，,]?[^，,。；;！!\n]{0,20})[。！!]?$/u;

/**
 * The same where nothing waits for a 确认, and what was done may be meant: 算了先不发. What names what others are to leave (6月的数先别让他们动)
 * or a piece of what was told (花漾街区那3条先别算了) holds nothing.
 */
export const holdsStill = (text: string): boolean =>
  AT_ONCE.test(text.trim()) && putsOff(text) && !AWAITED.test(text.trim());

/** 6月20号吧，等招标: a clause of it says what is awaited, as the reason. */
export const isAwaited = (text: string): boolean =>
  text.split(CLAUSE).some((clause) => AWAITED.test(clause.trim()));

/** 等省里批复: what is awaited says why, and holds nothing. */
const AWAITED =
  /^等(?:着)?[^，,。；;]{0,12}(?:批复|批准|审批|回复|答复|回函|结果|意见|到位|到账|招标|论证|评审|验收|供货|开标|拨款)[了的]?[。！!]?$/u;

const AT_ONCE =
  /^(?:算了|那就?|嗯|唉|哎|我们?|咱们?|还是|[，,\s]){0,3}(?:先|等|稍|慢|且|别|甭|不|暂|缓|放|搁|容|再|回头|改天|明天|后天|晚点)/u;

/** What is to be different in it. */
const CHANGES =
  /改[成为到]|换[成为]|[改换]一下|[加补](?:个|上|一)|^(?:正文|标题|时间|地点|时限|理由)[：:]|把.{1,20}[改换删去]/u;

const waits = (clause: string): boolean =>
  !LOOKED.test(clause) &&
  !COMES_BACK.test(clause) &&
  !FOR_ME.test(clause) &&
  [...WAITS, OF_WHAT, WONDERS].some((form) => form.test(clause.replace(OR_ELSE, '')));

/** 去现场看了: it was looked at. */
const LOOKED =
  /^(?:我们?|咱们?|已经?|刚才?|都|也|去|到|[，,\s]){0,4}(?:现场|实地|那边|工地)?(?:也|都|已经?)?(?:看|核|查|问|核实|核对|了解|确认)(?:过|清楚)?了$/u;
/** 目录给我看一眼: it is to be shown, and nothing waits for it. */
const FOR_ME = /[给让](?:我们?|咱们?)(?:先|再)?(?:看|瞧|瞅|过目)/u;
/** 下周再报我: it is to come once more. */
const COMES_BACK = /再(?:报|送|交|拿|汇报)(?:给|到)?(?:我|上来|过来|一次)/u;

/** 还是等等, 要不先缓一缓, 算了先不发: as the other choice. */
const OR_ELSE = /^(?:还是|要不然?|要么|不如|算了|唉|哎){1,2}/u;

/** A quick test of one of the words that wait. */
const MAY_WAIT =
  /先|暂|缓|[放搁压停挂]|等|待|到时|慢|急|稍|再|看|想|琢磨|考虑|商量|问|碰|回头|改天|过[两几一会]|晚|下午|明|后天|周|下次|以后|之后|[没未]|拿不准|说(?:不|一?[声下])|通个?气|不[好确一]|可能|也许|不[用必]|忙/u;
