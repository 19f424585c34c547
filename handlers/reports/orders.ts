import type { Intent } from '../../src/domain/intent.ts';
import { isQuarter } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { NO_ADDITIONS } from './with-additions.ts';

/** An order is short; whatever is longer tells something. */
const LONGEST = 40;

/** 提交6月月报, 撤回; null for any other text. */
export function readReportOrder(
  text: string,
  today: string,
  reader: QuestionReader,
): Intent | null {
  const said = withoutEnd(text);
  if (said.length > LONGEST) return null;
  if (TAKES_BACK.test(said)) return WITHDRAWAL;
  return readSummary(said, today, reader) ?? readGroupReport(said, today, reader);
}

/** 第六组6月小结, 帮我写个本组6月的工作摘要; never of a quarter or a year. */
function readSummary(said: string, today: string, reader: QuestionReader): Intent | null {
  if (!SUMMARY.test(said) || ASKS.test(said) || LONGER.test(said)) return null;
  const [group = null] = groupsIn(said, reader);
  if (group === null && !OWN_GROUP.test(said)) return null;
  return { kind: 'sum-up-group', group, period: monthNamed(said, today) };
}

const SUMMARY = /(?:小结|综述|摘要)(?:(?:发|给|让)我?(?:看看|看一?下|看)?)?[吧呗]?$/u;
const OWN_GROUP =
  /(?:本|我们?|咱们?|这个?)组|组里|^(?:\d{1,2}月|本月|这个?月|上个?月)份?的?(?:工作)?(?:小结|综述|摘要)$/u;
const LONGER = /季|年度|全年|上半年|下半年|周|会议/u;

/** The month that is named and has begun; null for none. */
function monthNamed(said: string, today: string): string | null {
  const named = findPeriods(said, today).find((one) => !one.isFuture)?.period ?? null;
  return named !== null && !isQuarter(named) ? named : null;
}

const withoutEnd = (text: string): string =>
  plain(text).replace(/(?<![?？。.!！])[?？。.!！]+$/u, '');

/** 撤回 alone means what was reported last. */
const TAKES_BACK = /^(?:我要)?撤回(?:上报|报送|一下|吧)?$/u;
const WITHDRAWAL: Intent = {
  kind: 'keep-draft',
  proposal: { kind: 'withdraw-report', task: null, period: null, reason: null },
};

/** 发错了，帮我撤回; 报错任务了，刚才那条不要了; 撤了吧: what was reported last, said to be wrong or not. Null for any other text. */
export function readTakingBack(text: string): Intent | null {
  const said = text.trim().replace(ENDS, '');
  return said.length <= LONGEST && TAKES_BACK_LAST.test(said) ? WITHDRAWAL : null;
}

const ENDS = /[吧哈啊呗。.！!~～\s]{1,4}$/u;
const TAKES_BACK_LAST = new RegExp(
  sequence(
    /^(?:不好意思|哎呀?|糟了?|坏了)?[，,\s]?/u,
    /(?:(?:我)?(?:刚才?|刚刚|上面|前面|上)?(?:报|发)?的?(?:那|这)?一?[条个份次]?(?:我)?(?:发|报|搞|弄|写|填)错(?:任务|群|人|地方|单位|月份)?了)?[，,。；;！!\s]{0,2}/u,
    /(?:麻烦|请|帮我|给我|帮忙|先|我要|想)?(?:把|将)?/u,
    /(?:(?:刚才?|刚刚|上面|前面|上)?(?:报|发)?的?(?:那|这)一?[条个份次]|刚才?报的|刚发的|它|上一?条)?/u,
    /(?:麻烦|请|帮我|给我|帮忙|先|就|也)?/u,
    /(?:撤[回了掉销](?:来|了)?|撤一下|作废|收回(?:来)?|不要了|不算了|不作数了?)(?:一下|了)?$/u,
  ),
  'u',
);

const GROUP_REPORT =
  /月报|工作情况报告|月度(?:报告|总结|情况)|组(?:里|内)?的?(?:月度|本月|这个?月)?的?(?:工作)?报告/u;
const SUBMITS = /^(?:提交|报送|上报|生成|起草|汇总|写|做)(?:一下)?|(?:提交|报送|上报|生成|起草)$/u;
/** 先把组里的报告拼一个我看看, 组里报告先出一版: put together out of what came in. */
const COMPOSES = new RegExp(
  sequence(
    /^(?:先|请|麻烦你?|你|帮我|帮忙|给我|替我|把|将){0,4}.{0,20}/u,
    /(?:(?:拼|汇总|整理|攒|凑|合)(?:一下|[一1]?[个份版]|出来|起来|到一起|好){0,2}|(?:出|弄|做|写|起草|生成)(?:[一1]?[个份版稿]|出来){1,2})/u,
    /(?:(?:给|发|让)?(?:我|我们|领导)?(?:先)?(?:看看|看一?下|看|过目|审一?下))?[吧呗]?$/u,
  ),
  'u',
);
const ASKS =
  /几号|哪天|什么时候|何时|时限|期限|怎么|如何|内容|包括|包含|要求|多久|谁|截止|吗|规定/u;

function readGroupReport(said: string, today: string, reader: QuestionReader): Intent | null {
  const isOrdered = SUBMITS.test(said) || COMPOSES.test(said);
  if (!GROUP_REPORT.test(said) || !isOrdered || ASKS.test(said)) return null;
  const [group = null] = groupsIn(said, reader);
  const period = monthNamed(said, today);
  return {
    kind: 'keep-draft',
    proposal: { kind: 'submit-group-report', group, period, additions: NO_ADDITIONS },
  };
}
