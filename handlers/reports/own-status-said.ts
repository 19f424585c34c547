import type { Intent } from '../../src/domain/intent.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { tasksOf } from '../../src/domain/plan-lookups.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { Said } from '../../src/reading/said.ts';
import { piecesBy } from '../../src/reading/words/pieces.ts';
import { isLeftOut } from './nil-asked.ts';
import { NUMBER_SIGN, OWN_STATUS, type Piece } from './own-status-words.ts';

/**
 * What somebody who reports for a unit asks of their own reports in everyday words: 报上去没有啊, 给我复述一下我报的, 23现在有没有记录, 过了12号还能补不,
 * 我只用报15吧, 不牵头的用不用报. Null for any other text.
 */
export function readOwnStatus({ body, today, roles, reader }: Said): Intent | null {
  const text = body.trim().replace(ENDS, '');
  if (text.length > LONGEST || !MAY_ASK.test(text) || isLeftOut(text)) return null;
  const task = Number(ON_RECORD.exec(text)?.groups?.task);
  if (reader.plan.tasks.some(({ number }) => number === task)) return recordOf({ task });
  if (MAY_CHANGE.test(text)) return { kind: 'ask-how-to-report', about: 'correct' };
  if (NEXT_DAY.test(text)) return { kind: 'ask-due', task: null, period: null };
  const [unit] = unitsReportedFor(roles);
  if (unit === undefined) return null;
  if (BESIDES_LEAD.test(text)) return dutyOf(unit, reader.plan);
  const [named] = findPeriods(text, today);
  const period = named && !named.isFuture ? named.period : null;
  const dated = named ? text.replace(named.text, '') : text;
  const { pieces, rest } = piecesOf(dated.replace(NUMBERS, NUMBER_SIGN));
  if (rest !== '') return null;
  const has = (...words: readonly Piece[]) => words.every((one) => pieces.includes(one));
  if (has('may', 'gives') || has('taken')) return { kind: 'ask-due', task: null, period };
  const isOfTask = /\d/u.test(dated);
  if (has('shows', 'mine') && !isOfTask) return recordOf({ unit });
  const isWhole = has('gives') && (has('only') || has('all', 'whether'));
  const isArrived = has('arrived', 'whether') && !has('only') && !isOfTask;
  return isWhole || isArrived ? { kind: 'ask-own-reports', period } : null;
}

const LONGEST = 24;
const ENDS = /[?？。！!~～\s]{1,4}$/u;
const MAY_ASK = /报|交|补|收|登|填|写|记录|系统|存|改|更正/u;
const NUMBERS =
  /(?:任务)?(?:\d{1,2}[号日天项个条]?|[一二两三四五六七八九十]{1,3}[号日天项个条])(?:任务)?了?/gu;
/** 28现在有没有记录. */
const ON_RECORD =
  /^(?:任务|第)?(?<task>\d{1,2})(?:号|项)?(?:任务)?(?:那个|那条|的)?(?:现在|目前|这会儿|到底)?(?:还|上)?(?:有没有|有没|有)(?:登记|报送|报过|上报)?的?(?:记录|登记|东西|数)(?:吗|没有|没|了吗|了没)?$/u;
/** 后面还能改吧, 登记了还能改吗. */
const MAY_CHANGE =
  /^(?:那)?(?:后面|以后|之后|回头|登记[了后完]?|报[了上]?(?:去|完)?|交[了上]?(?:去|完)?|确认[了后]?)?(?:之后|以后|后|了)?(?:还|也)?(?:能|可以|能不能|可不可以)(?:再)?(?:改|更正|修改)(?:吧|吗|不|么)?$/u;
/** 下次报送是哪天. */
const NEXT_DAY =
  /^(?:那)?(?:下[一1]?次|下回|下一个)(?:的)?(?:报送日?|上报|报|交|月报|季报)(?:是|在|要)?(?:哪天|哪一天|几号|啥时候?|什么时[候间])(?:报|交|啊|呀)?$/u;
/** 不牵头的用不用报. */
const BESIDES_LEAD =
  /^(?:我们?|咱们?)?(?:不是?牵头|配合|不挂头)(?:的|单位)?(?:的?任务)?(?:也|都|还)?(?:用不用|要不要|需不需要|该不该|需要|还要|也要|要|用)(?:我们?)?(?:报|交|填)(?:吗|不|么)?$/u;

const recordOf = ({
  task = null,
  unit = null,
}: {
  task?: number | null;
  unit?: string | null;
}) => ({
  kind: 'ask-record' as const,
  about: 'reports' as const,
  task,
  unit,
  group: null,
  period: null,
  isRest: false,
});

/** Of a task that the unit does not lead, so that what holds for it is said of one. */
function dutyOf(unit: string, plan: Plan): Intent | null {
  const task = tasksOf(plan, unit).find(({ units }) => units[0] !== unit);
  return task ? { kind: 'ask-duty', task: task.number, unit } : null;
}

const piecesOf = piecesBy(OWN_STATUS);
