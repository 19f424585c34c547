import { DONE_WORDS } from '../achievements/done-words.ts';
import { measureAt } from '../numbers/measures.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { remembering } from '../once.ts';
import { inlineMarksIn } from '../text/inline-marks.ts';
import { matchesOf, type Span } from '../text/text.ts';
import { TICK_OR_CROSS, type TickedState, tickedStateAt } from '../text/ticks.ts';
import { countsClosedIn } from './closed-counts.ts';

/** What stands before a clause: `part` where running text goes on, as between two commas. */
export type Opening = 'line' | 'sentence' | 'part';
/** What stands after it; `none` where running text goes on without a mark, `blank` where nothing but a blank parts it. */
export type Closing = 'line' | 'sentence' | 'comma' | 'colon' | 'bracket' | 'blank' | 'none';

/** So much of a message as says one thing. */
export interface Clause extends Span {
  readonly text: string;
  readonly opens: Opening;
  readonly closes: Closing;
  /** The figure of a list mark before it: 34 of 34、; null for none and for marks in characters. */
  readonly mark: number | null;
  /** Whether 一、 or （二） stands before it, as before the parts of a document. */
  readonly isOutlined: boolean;
  /** Whether it begins a sentence of running text: behind a full stop, and with no mark of a list. */
  readonly isAfterStop?: true;
  /** What the ✅ or ❌ of its point says of it; absent where none does. */
  readonly ticked?: TickedState;
}

/**
 * Takes a message apart at its marks, at pictographs, and in running text before the words that begin a new thought
 * (下一步, 问题是, 还有两座), as a transcript of speech has no marks. Clauses come in their order and never overlap.
 */
export const clausesOf: (text: string) => readonly Clause[] = remembering(clausesIn);

function clausesIn(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let opens: Opening = 'line';
  let mark = 0;
  for (const { at, length, closes, next } of boundariesOf(text)) {
    const due = opens === 'part' ? 0 : mark + 1;
    const made = clausesBetween(text, start, at, opens, closes, due);
    found.push(...made);
    mark = made[0]?.mark ?? mark;
    opens = made.length > 0 ? next : stronger(opens, next);
    start = at + length;
  }
  return found;
}

interface Boundary {
  readonly at: number;
  readonly length: number;
  readonly closes: Closing;
  readonly next: Opening;
}

type Kind = 'line' | 'sentence' | 'open' | 'close' | 'colon' | 'comma' | 'item' | 'blank';

const MARKS: Readonly<Record<Kind, Pick<Boundary, 'closes' | 'next'>>> = {
  line: { closes: 'line', next: 'line' },
  sentence: { closes: 'sentence', next: 'sentence' },
  open: { closes: 'sentence', next: 'sentence' },
  close: { closes: 'bracket', next: 'part' },
  colon: { closes: 'colon', next: 'part' },
  comma: { closes: 'comma', next: 'part' },
  blank: { closes: 'blank', next: 'part' },
  item: { closes: 'sentence', next: 'sentence' },
};

const KINDS: readonly Kind[] = [
  'line',
  'sentence',
  'open',
  'close',
  'colon',
  'comma',
  'item',
  'blank',
];

const PICTOGRAPHS = '(?:\\p{Extended_Pictographic}[\\u{fe0f}\\u{200d}\\u{1f3fb}-\\u{1f3ff}]*)+';
/** 9:30 is a time; 任务9：30处 is not. */
const TIME = [
  '(?<=(?<![a-zA-Z.\\d])\\d{1,2})[：:][0-5]\\d(?:$|[^\\d\\u4e00-\\u9fff]|[前后许分召开在到至])',
  '(?<=(?:早[晨上]?|[上中下]午|傍?晚上?|凌晨|夜[里间]|每[天日晚])\\d{1,2})[：:][0-5]\\d(?!\\d)',
].join('|');
const BOUNDARY = new RegExp(
  [
    '(?<line>[\\n\\r\\u2028\\u2029\\u0085]+)',
    `(?<sentence>[。；;！!？?…]+|[①-⑳]|(?<=[\\u4e00-\\u9fff）)%])\\.(?!\\d)|${PICTOGRAPHS}|${TICK_OR_CROSS})`,
    '(?<open>[【[])',
    '(?<close>[】\\]])',
    `(?<colon>(?!${TIME})[：:](?!\\/\\/))`,
    '(?<comma>[，,｜\\t]|、(?=[已未共在])|[ \\u3000]{2,}|[—–─]{2,}|[-~～]{2,})',
    // 34号 … 35号 …: a blank follows, as it does not follow a day.
    '(?<item>(?<=[\\u4e00-\\u9fff）)%\\d])[ \\u3000]+(?=\\d{1,2}(?:号[ \\u3000]+[\\u4e00-\\u9fff]|号\\d{1,2}月|号?(?:[一二三四]季度|[上本这]个?(?:月|季))|号?的?(?:问题|困难|难点|存在|下一?步))))',
    '(?<blank>(?<=(?:^|[\\s。；;，,])(?:进展|问题|困难|计划|打算|下步|下一步|亮点|做法|经验))[ \\u3000]+(?=\\d)|(?<=[\\u4e00-\\u9fff）)】\\d%％㎡])[ \\u3000]+(?=[\\u4e00-\\u9fff（(【])|(?<=[\\u4e00-\\u9fff])[ \\u3000]+(?=\\d{1,2}月(?:\\d{1,2}[日号])?[前底][\\u4e00-\\u9fff]{2})|(?<=[\\u4e00-\\u9fff]{5})[ \\u3000]+(?=\\d{1,2}(?:小时|分钟|G)[\\u4e00-\\u9fff]{2})|(?<=[能可要将会][\\u4e00-\\u9fff]{0,3}[完好成])[ \\u3000]+(?=\\d{1,3}[座处个条家户套][\\u4e00-\\u9fff]{2})|(?<=\\d ?[座处个条家户套][\\u4e00-\\u9fff]{0,6}(?:建成|完工|开工|完成|竣工|投用|在建))[ \\u3000]+(?=\\d))',
  ].join('|'),
  'gu',
);

/** The marks of a text, and the places where the points of a list begin, in their order. */
function* boundariesOf(text: string): Generator<Boundary> {
  const points = [...inlineMarksIn(text)];
  for (const mark of marksOf(text)) {
    while (points[0] !== undefined && points[0] < mark.at + mark.length) {
      const at = points.shift() ?? 0;
      if (at < mark.at) yield { at, length: 0, ...MARKS.item };
    }
    yield mark;
  }
}

function* marksOf(text: string): Generator<Boundary> {
  let last = 0;
  for (const { groups = {}, index, 0: match } of matchesOf(BOUNDARY, text)) {
    const kind = KINDS.find((one) => groups[one] !== undefined);
    if (!kind || isInside(text, last, index, match, kind)) continue;
    last = index + match.length;
    yield { at: index, length: match.length, ...MARKS[kind] };
  }
  yield { at: text.length, length: 0, closes: 'line', next: 'line' };
}

/** A comma in a figure, a dot after a list mark, and the blank inside 完成 5 座 part nothing. */
function isInside(text: string, last: number, at: number, match: string, kind: Kind): boolean {
  const before = text.charAt(at - 1);
  if (kind === 'comma' && match === '、') return ONLY_MARK.test(text.slice(last, at));
  if (kind === 'comma') return match === ',' && isDigit(before) && isDigit(text.charAt(at + 1));
  if (kind === 'sentence' && match === '.') return ONLY_MARK.test(text.slice(last, at));
  if (kind !== 'blank' || !isDigit(before) || NUMBERED.test(text.slice(last, at))) return false;
  return !endsFigure(text.slice(last, at), text.slice(at + match.length));
}

/** 新增860 组织活动45场: a figure without a measure, and behind it something else. */
const endsFigure = (told: string, rest: string): boolean =>
  BARE_AT_END.test(told) &&
  GOES_ON.test(rest) &&
  (measureAt(rest, 0) === null || BEGINS_WORK.test(rest));

const BARE_AT_END = /[\u4e00-\u9fff]\d{1,9}(?:\.\d{1,4})?$/u;
const GOES_ON =
  /^(?!左右|以[上下内]|上下|[月日年号时点分度期级余多来几万亿千百])[\u4e00-\u9fff]{2,12}(?:\d|$|[\s，,。；;])/u;
const BEGINS_WORK = new RegExp(`^(?:${DONE_WORDS})`, 'u');

const isDigit = (sign: string): boolean => /\d/u.test(sign);
const ONLY_MARK = /^\s*[（(]?[一二三四五六七八九十]{1,3}$/u;
const NUMBERED = /(?:任务|#)\d+$/u;

/** A sentence, without its list mark, cut before the words that begin a new thought. */
function clausesBetween(
  text: string,
  from: number,
  to: number,
  opens: Opening,
  closes: Closing,
  due: number,
): readonly Clause[] {
  const { length, mark, isOutlined } = markAt(text.slice(from, to), due);
  const start = from + length;
  const isAfterStop =
    opens === 'sentence' &&
    length === 0 &&
    STOP_AT_END.test(text.slice(Math.max(0, from - FARTHEST_STOP), from));
  const cuts = cutsIn(text.slice(start, to)).map((cut) => start + cut);
  const spans = [start, ...cuts].map((place, at) => trimmed(text, place, cuts[at] ?? to));
  return spans
    .filter((span) => span.start < span.end)
    .map((span, at, { length: count }) => ({
      ...span,
      text: text.slice(span.start, span.end),
      opens: at === 0 ? opens : 'part',
      closes: at === count - 1 ? closes : 'none',
      mark: at === 0 ? mark : null,
      isOutlined: at === 0 && isOutlined,
      ...(at === 0 && isAfterStop && { isAfterStop }),
      ...tickedAs(tickedStateAt(text, span)),
    }));
}

/** In signs. */
const FARTHEST_STOP = 3;
const STOP_AT_END = /[。！!]\s{0,2}$/u;

const tickedAs = (ticked: TickedState | null): Pick<Clause, 'ticked'> =>
  ticked === null ? {} : { ticked };

const OUTLINE =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．])\s*/u;
const LIST =
  /^\s*(?:[（(](?<inner>\d{1,2})[）)]|(?<figure>\d{1,2})(?:[、.．)）](?!\d)|[ \u3000]+(?=[\u4e00-\u9fff])))\s*/u;
const BULLET = /^\s*(?:[•·●■◆▶☆★○☑☐✔✓□>*\-—–~]+|[一二三四五六七]是)\s*/u;

/** 3.4个街道 behind the items 1 and 2 is the third item, and no 3.4; `due` is the mark that would come next. */
function dueMarkAt(text: string, due: number): number {
  return due > 1 ? (new RegExp(`^\\s*${due}[.、．](?=\\d)`, 'u').exec(text)?.[0].length ?? 0) : 0;
}

function markAt(text: string, due: number) {
  const length = dueMarkAt(text, due);
  if (length > 0) return { length, mark: due, isOutlined: false };
  const list = LIST.exec(text);
  const figure = list?.groups?.inner ?? list?.groups?.figure;
  if (list && figure && !isMeasured(list[0], text)) {
    return { length: list[0].length, mark: Number(figure), isOutlined: false };
  }
  const outline = OUTLINE.exec(text);
  if (outline) return { length: outline[0].length, mark: null, isOutlined: true };
  return { length: BULLET.exec(text)?.[0].length ?? 0, mark: null, isOutlined: false };
}

/** 3 座 at the head of a line is a quantity. */
function isMeasured(mark: string, text: string): boolean {
  if (/[、.．)）]/u.test(mark)) return false;
  return findQuantities(text.trimStart())[0]?.span.start === 0;
}

const COUNT = '[\\d一二两三四五六七八九十]{1,3}';
const AFTER_COUNT = '(?<=[座处个条套户家部件场次里米%])';
const WHEN = '(?:明年|下半年|近期|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|年底|下月|月底|本月底)';

/** Words that begin a new thought in running text. */
const CUT = new RegExp(
  [
    '下一?步|下一?阶段|接下来|(?<![到给对把将和与及向往在管修建扩查])另外|然后|同时(?!期)|目前存在',
    '(?<!(?:以上|上述|前述|项)(?:任务|工作)?(?:都|均)?(?:存在的?)?)(?<![\\u4e00-\\u9fff]的)(?:目前|主要|现在)?(?:存在的?)?(?:(?:主要|突出|最大|共性|共同)的?)?(?:问题|困难)(?=主?要?(?:是|就是|在于))',
    `(?<!前面|之前|早先|原来)(?:还有|还剩|(?<=[了吧啦])还差|剩余|剩下|尚有|仍有|其余|另有)(?=${COUNT}\\S)`,
    '(?<=[座处个条套户家部件场次里米%进展了化])(?:因为|由于|因(?![此素而地]))',
    '(?<=(?:正在|在)(?:装修|施工|建设|推进|办理|改造|整改|审批|招标|收尾))(?=[\\u4e00-\\u9fff]{2,8}(?:比较|较|太|很)?(?:慢|滞后|缓慢|困难|不足|不到位|不够))',
    '(?<=[一二两三四五六七八九十\\d][个处座条家户](?:还|也|都|正)?在(?:招标|装修|施工|建设|改造|审批|验收|设计|办理|收尾|整改))(?=[\\u4e00-\\u9fff]{2,8}[\\d一二两三四五六七八九十]{1,3}[个处座条家户公])',
    '(?<=.{4})(?<!同期|[去上前今本]年|[上本]个?月|[上本]季度)(?:仅|只)(?=完成|开工|建成)',
    `(?<!(?:另外?|其余|其他|剩下?|余下|剩余|[还另]?有)(?:的|那)?${COUNT}[\\u4e00-\\u9fff]{0,4})计划(?=${WHEN}|于|在)|(?:预计|力争|争取)(?=${WHEN}|\\d|在)`,
    `${AFTER_COUNT}(?=(?:任务|第)\\d)`,
    // In a transcript: …三十一个任务十一北湖…, …没啥变化停车场呢…, …就是商户有意见下个月再….
    '(?<=[\\u4e00-\\u9fff\\d])(?<!重点|各项|项|号|第|[和与及]|全部|所有|年度|目标|的|这|那|个|该|本|分工)(?=任务[一二三四五六七八九十]{1,3}(?![项个件]))',
    '(?<=[一二三四五六七八九十\\d]个)(?=任务[一二三四五六七八九十]{1,3}[\\u4e00-\\u9fff])',
    '(?<=(?:没啥|没有?(?:什么)?|无)(?:变化|进展|动静))(?=[\\u4e00-\\u9fff]{2})',
    '(?<!问题|困难|难点|难处|缺点|毛病|短板|不足|弱项)就是(?=[\\u4e00-\\u9fff]{2,14}(?:有意见|不[同配愿]|慢|难|卡|缺|没))|(?<=.{4})下个?月(?=再|我们|准备|打算|计划|继续|都|全部)',
    // …一一处整改完没啥困难下月查危化, …剩下的排在十一月培训率78%, …都演过了覆盖率80%, …十一处还差标山那一处.
    `(?<=(?:没啥|没什么|没有?|无)(?:困难|问题|难处))(?=[下接后]|${COUNT})|(?<=在${COUNT}月份?|[过完成好]了)(?=[\\u4e00-\\u9fff]{2,6}率(?:达到?|为|是)?(?:\\d|百分之))|${AFTER_COUNT}还差`,
    '(?<=.{4})(?=(?:没啥|没什么|没有|暂无)(?:困难|问题|难处)(?:$|[下接后]))',
    '还有(?=那个|这个)|有(?:一?个|些)(?:困难|问题|难处)(?=就?是|在于)',
    '(?<=(?:都|全部?|均)(?:已经?)?(?:开工|完成|建成|做完|弄完|完工)了)(?=[\\u4e00-\\u9fff]{3})',
  ].join('|'),
  'gu',
);

const cutsIn = (text: string): readonly number[] =>
  [...new Set([...matchesOf(CUT, text).map((match) => match.index), ...countsClosedIn(text)])]
    .filter((cut) => text.slice(0, cut).trim() !== '' && !IN_BRACKET.test(text.slice(0, cut)))
    .toSorted((one, other) => one - other);

/** 4处在招标（预计7月开标）: what a bracket says stays with what it is said of. */
const IN_BRACKET = /[（(][^（()）]*$/u;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const EDGE = /[\s\u200b-\u200f\ufeff、~]|\ufe0f/u;

const RANK: readonly Opening[] = ['part', 'sentence', 'line'];
const stronger = (one: Opening, other: Opening): Opening =>
  RANK.indexOf(one) >= RANK.indexOf(other) ? one : other;
