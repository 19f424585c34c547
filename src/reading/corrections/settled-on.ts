import { findQuantities } from '../numbers/quantities.ts';
import { named, optional, sequence } from '../pattern.ts';
import { SETTLES_ON } from '../words/corrections.ts';

/** A number that somebody settles on after all, as a correction of what was told before: 应该是两座. */
export interface SettledOn {
  /** 征收应该是108户; 45个应为40个. */
  readonly correction: string;
  /** What the text says besides, and why: 其中一座没验收. Empty for nothing. */
  readonly rest: string;
}

/**
 * 还是按两座算吧, 改回两座, 隐患其实是120条, 领导说征收按108户报: in everyday words what a number is to be that was told before. Null where
 * nothing says so, where several clauses do, and where the number has no measure.
 */
export function settledOn(text: string): SettledOn | null {
  if (text.length > LONGEST || ASKS.test(text)) return null;
  const clauses = text
    .trim()
    .split(BETWEEN)
    .filter((clause) => clause !== '');
  const [at, ...others] = clauses.flatMap((clause, place) => (STATES.test(clause) ? [place] : []));
  if (at === undefined || others.length > 0) return null;
  const { about: said = '', number = '' } = STATES.exec(clauses[at] ?? '')?.groups ?? {};
  const [counted, ...more] = findQuantities(number);
  if (!counted || more.length > 0 || counted.span.end !== number.length) return null;
  if (OF_PLAN.test(said)) return null;
  const before = clauses[at - 1] ?? '';
  const { wrong = '', what = '' } = WRONG.exec(before)?.groups ?? {};
  const about = said.replace(WHO_SAYS, '') || what;
  const isNamed = wrong !== '' || what !== '';
  const rest = clauses.filter((_, place) => place !== at && !(isNamed && place === at - 1));
  if (rest.some((clause) => TO_CLERK.test(clause))) return null;
  const correction = wrong === '' ? `${about}应该是${number}` : `${about}${wrong}应为${number}`;
  return { correction, rest: rest.filter((clause) => !ADMITS.test(clause)).join('，') };
}

/** Whoever settles on a number is short about it. */
const LONGEST = 60;
/** 吧 behind a number urges. */
const ASKS = /[?？吗]|多少|几[个座处条家户]|啥|什么|怎|是不是|行不行|能不能/u;
const BETWEEN = /[，,。；;！!\s]+/u;
/** What is to be, and not what was reached. */
const OF_PLAN = /目标|计划|标准|要求|指标|任务数/u;
/** 刚领导又说, 科长让. */
const WHO_SAYS =
  /^(?:刚才?|昨天|今天|上午|下午)?(?:领导|科长|主任|局长|处长|他们|街道|财务|科里|局里|分管领导)?(?:又|刚|后来)?(?:说|讲|要求|让|定|看了说)?(?:是|了)?|^(?:那|这)个?|(?:那|这)(?:个|条)(?:数)?$|的数$/gu;
const NUMBER =
  /\d[\d.]{0,8}[\u4e00-\u9fff]{1,6}?|[一二两三四五六七八九十百千万零]{1,8}[\u4e00-\u9fff]{1,4}?/u;
const CLOSES = /(?:[就也]?(?:才对|才是|行|好了?|可以)?(?:吧|了|哈|啊)?)/u;
const STATES = new RegExp(
  sequence(
    /^/u,
    named('about', /[\u4e00-\u9fff]{0,14}?/u),
    SETTLES_ON,
    named('number', NUMBER),
    optional(/来?(?:算|计|报|上报|记|登记|登|填|写)(?:上|入)?(?:为准)?|为准/u),
    CLOSES,
    /$/u,
  ),
  'u',
);
/** 企业那个数不对, 绿道量错了, 45个说多了: what was wrong, in the clause before. */
const WRONG = new RegExp(
  sequence(
    /^/u,
    optional(named('what', /[\u4e00-\u9fff]{2,8}?/u)),
    optional(named('wrong', /\d[\d.]{0,8}[\u4e00-\u9fff]{1,3}?/u)),
    /(?:[那这]个|的)?数?(?:[报写填算说量数记弄搞]?[错多少]了|[报写填算说]得?(?:不对|有误)|不对|有误|有问题)$/u,
  ),
  'u',
);
/** 夜市那条也报了吧: what is to be filed is no reason. */
const TO_CLERK = /(?:报|交|提交|登记|发|确认)(?:了|上去|上)?(?:吧|啦|了|哈)$/u;
const ADMITS = /^(?:(?:我|刚才?|之前|上次)?[报写填算说量数记弄搞]错了?|不对|错了)$/u;
