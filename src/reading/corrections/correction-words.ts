import { numbersToCorrect } from '../achievements/report-quantities.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { either, followedBy, sequence } from '../pattern.ts';
import { A_NUMBER, PUT_DOWN_OFF, PUT_DOWN_WRONG } from '../words/corrections.ts';

/** A text that says that a reported number was wrong, with what it says of it. */
export interface CorrectionWords {
  /** Null where only the right number is said. */
  readonly from: FoundQuantity | null;
  /** Null where only the mistake is admitted. */
  readonly to: FoundQuantity | null;
  /** The words before the numbers, which may say what was counted. */
  readonly about: string;
  /** The words that state the right number. */
  readonly quote: string;
}

const ADMITS = new RegExp(
  either(
    /(?:数|是|为)[^。]{0,12}[，,](?:麻烦|请|帮忙?|劳驾)(?:您|给|帮我)?(?:改|更正)(?:过来|一下|下)(?:吧|哈)?[。！!]?$/u,
    /更正|勘误|订正/u,
    sequence(/(?<!系统|程序|软件|平台|机器人)/u, PUT_DOWN_WRONG),
    sequence(/数/u, /(?:颠倒|反|倒)了/u),
    /(?:数据|数字|数|内容|刚才|上次|报的).{0,4}(?:有误|不对(?!接|称|外|应|等))/u,
    /(?:统计|口径|面积|数值|情况)[^，。]{0,6}有误(?!的)|笔误|口误|手误|多报|少报/u,
    sequence(PUT_DOWN_OFF, followedBy(either(/$|[，,。；;\s]/u, A_NUMBER))),
    /(?<=\d.{0,3})(?:写|报|填|打|输|说)成/u,
    /(?<=\d[^\d，。；]{0,4})(?:不对(?!接|称|外|应|等)|有误|错了)|漏报了/u,
  ),
  'u',
);
const STATES = new RegExp(
  either(
    /(?:^|[，,就还是])按\d[^，。]{0,6}(?:算|登记|报|为准)/u,
    /(?:[数量]|面积|公里|金额)(?:再|要|得)?改(?:一下|下)[^\d，。]{0,3}(?=\d)/u,
    /(?:应该?|实际|正确)(?:数)?(?:为|是|应为)|(?<=(?:误|错|[多少]了|不对).{0,6})实际(?=\d)/u,
    /(?<![整修新扩技在待未已正棚旧危实应要再得该想拟定须])改(?:(?:为|成)(?=[ 了约]*[\d一二两三四五六七八九十百千零])|(?=\d)(?!.{0,20}实改))/u,
    /(?:更正|修正|修改|调整|订正)(?:为|成)|(?:错|[打写填输敲录报数颠][反倒])(?:了|的)?[，,。；;]?\s*(?:其实)?(?:是|应|实际)|不是.{0,12}(?:而?是)/u,
    /[报填写说]了?[^，。\d]{0,6}\d[^，。\d]{0,4}[，,](?:其实|实际上?)(?:只|才|就)?(?:是|有|为)?\d/u,
    /由.{1,12}(?:改|更正|调整)|\d[^\s\d]{0,4} ?(?:[→➡]|->) ?\d/u,
  ),
  'u',
);
const EARLIER =
  /(?:上次|刚才|刚刚|之前|前面|昨天|先前|原来?(?!定)|上面|早上|上午).{0,6}(?:报|发|说|写|填|的)|把.{0,16}(?:改|更正)/u;

/** Whether a text corrects a number that was reported, and how; null for any other text. */
export function readCorrectionWords(whole: string): CorrectionWords | null {
  const text = whole.replace(UNCHANGED, '');
  if (OF_NUMBERING.test(text)) return { from: null, to: null, about: text, quote: '' };
  const admits = ADMITS.test(text);
  const states = STATES.test(text);
  if (!(admits || states) || CHANGES_PLAN.test(text)) return null;
  const quantities = numbersToCorrect(text).filter(
    (one) => !BY_HOW_MUCH.test(text.slice(0, one.span.start)) && !namesTold(text, one),
  );
  if (quantities.length === 0 && !admits) return null;
  if (!admits && !EARLIER.test(text) && !isShort(text, quantities)) return null;
  if (!states && quantities.length > 1 && !NEGATES.test(text)) return null;
  const right = quantities.filter(
    (one) => !isOld(text, one) && !isOfRest(text, one) && !isOfReason(text, one),
  );
  const to = right.find((one) => isStated(text, one)) ?? right.at(-1) ?? null;
  const wrong = quantities.filter((one) => one !== to && isWrong(text, one, to));
  const from = wrong.find(({ unit }) => unit !== '' && unit === to?.unit) ?? wrong[0] ?? null;
  const [first] = quantities;
  return {
    from,
    to,
    about: text.slice(0, first?.span.start ?? text.length),
    quote: to ? to.text : '',
  };
}

/** 27的不变, 其余不变: what is right says nothing of what is wrong. */
const UNCHANGED = /[，,。；;][^，,。；;]{0,10}(?:不变|不动|照旧|没错|没问题)[。！!]?$/u;
/** 任务号写错了，应该是29: no number of a report is wrong. */
const OF_NUMBERING = /^[^\d]{0,10}(?:任务号|任务编号|编号|序号)(?:写|报|填|打|弄|搞)错/u;

/** 应为78%: the right number stands right behind the word for it. */
const isStated = (text: string, { span }: FoundQuantity): boolean =>
  /(?:应该?(?:为|是)|实际(?:为|是)?|正确(?:的|数)?(?:为|是)|(?:改|更正|修正|修改|调整|订正)(?:为|成))[“"]?$/u.test(
    text.slice(0, span.start),
  );

/** The plan's own targets, units and days are not for correcting. */
const CHANGES_PLAN = /目标|牵头|责任单位|时限|组长|截止|期限/u;

/** 6座应为5座, 应该是3家: nothing but the numbers and their thing. */
const isShort = (text: string, quantities: readonly FoundQuantity[]): boolean =>
  text.length <= 30 && quantities.length > 0 && quantities.length <= 2;

/** 31那条, 25号那个: the number of a task that was told, and none of its figures. */
const namesTold = (text: string, { unit, span }: FoundQuantity): boolean =>
  unit === '' && /^号?(?:任务)?[那这]一?[条个项块份]/u.test(text.slice(span.end));

/** 报多了一个: not what was reported, but how far it is wrong. */
const BY_HOW_MUCH = new RegExp(sequence(PUT_DOWN_OFF, /$/u), 'u');
const NEGATES = /不是|(?:写|报|填|打|输|说)成|\d[^\d，。；]{0,4}(?:不对|有误|错了)/u;
const OLD_BEHIND = /^(?:(?:这个数|是)?(?:不对|有误|错了)|那个(?:数)?是)/u;
const OLD_BEFORE =
  /(?:不是|误报(?:为|成)?|误写(?:为|成)?|[报写填打输说]成了?|原报|原来?(?:是|为))$/u;
const isOld = (text: string, { span }: FoundQuantity): boolean =>
  OLD_BEFORE.test(text.slice(Math.max(0, span.start - 5), span.start)) ||
  OLD_BEHIND.test(text.slice(span.end));

/** The number before the right one, or one that is called wrong: 是6座，不是5座. */
const isWrong = (text: string, one: FoundQuantity, to: FoundQuantity | null): boolean =>
  to === null ||
  (sameUnit(one, to) &&
    !isOfRest(text, one) &&
    (one.span.end <= to.span.start || isOld(text, one)));

/** 剩4处限期整改, 其中护理型180张: what the message tells beside the number that it puts right. */
export const isOfRest = (text: string, { span }: FoundQuantity): boolean =>
  OF_REST.test(text.slice(0, span.start));
const OF_REST =
  /(?:^|[，,。；;、])(?:目前|现在)?(?:还?剩(?:下|余)?|还有|其余|另外?|余下|其中)[^，,。；;\d]{0,8}$/u;

/** 在建的那2部算进去了, behind the number that is put right: how it came to be wrong. */
function isOfReason(text: string, { span }: FoundQuantity): boolean {
  const start = text.slice(0, span.start).search(CLAUSE_START);
  const clause = /^[^，,。；;]{0,60}/u.exec(text.slice(start))?.[0] ?? '';
  return /\d/u.test(text.slice(0, start)) && GIVES_REASON.test(clause) && !STATES.test(clause);
}
const CLAUSE_START = /(?<![^，,。；;（(])[^，,。；;（(]*$/u;
const GIVES_REASON =
  /[算计统记加]进(?:去|来)?|也[算计]了?|[算计]在内|重复|重了|(?:漏|多|少|误)(?:算|计|统|记|加|报|列|填)|没算|未计|口径|^(?:因为?|由于|原因|主要|系)|[没未]验收|[剔扣]除|是[去上]年的?$/u;

const sameUnit = (one: FoundQuantity, other: FoundQuantity): boolean =>
  one.unit === '' || other.unit === '' || one.canonical.unit === other.canonical.unit;

/** Whether a text takes back what was reported: 撤回刚才报的, 上一条作废. A count of which it is said that it is not ours is told, not taken back. */
export const withdraws = (text: string): boolean =>
  text.length <= 40 &&
  /(?:撤回|撤销|撤了|撤掉|撤下来|收回|打回来?|退回来|退给我|作废|(?<!算)不算数?(?!作)|当没报|不作数|别算|删(?:掉|了))/u.test(
    text,
  ) &&
  /刚才|刚刚|上次|上一?条|前面|之前|那[条份]|报的|任务|号|昨天|上面|上报|这条|月报|报[早错重岔]了|[重再](?:新|一?[遍次])?(?:报|填|写|弄|来)|数据|数字|那个数|进展/u.test(
    text,
  ) &&
  !/^\s*(?:更正|勘误|订正)|(?:改成|改为|更正为|应为)\s*[\d一二两三四五六七八九十]/u.test(text) &&
  !/(?:撤销|撤掉|撤了|收回|作废|删掉|删了)[^，。；;]{0,14}\d+ ?(?:[处块份个座家户件条张]|平|公里)|\d ?[人处块份个座家户件条张辆][^。]{0,16}不算[我咱本]|\d ?[\u4e00-\u9fff]{0,2}[（(][^（）()]{0,14}不算|以(?:这|此)(?:个|条|次)?为准|作废[^。]{0,14}[：:]|[?？]|吗$|多少|最[多少]|[哪谁]|几[项个家]|怎么|如何|能不能|可以|(?:重新报|重报)(?=[^。]{0,20}[\d：:])|改报|全部|所有/u.test(
    text,
  );
