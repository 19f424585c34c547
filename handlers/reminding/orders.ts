import { addDays } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { later, shanghaiDay, shanghaiTime } from '../../src/domain/moment.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { findMentions, type Mention } from '../../src/reading/names/mentions.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

const SIGNS = /^(?:已经?|我已?|确认)?签收(?:了|确认|完毕)?$/u;
const SIGNS_ONE = /^签收 ?(\d{6})$/u;
const RESUMES = /^(?:恢复|重新开启|重新开始|开启|取消暂停)(?:对我的?|接收)?(?:报送)?提醒$/u;
const URGES =
  /^(?:请|帮忙?|帮我|麻烦)?(?:再)?(?:催(?:一?催|一下|促|报|办)?|提醒)(?:一下)?(?<whom>.{0,16}?)(?:还)?(?:没有?|未|漏)(?:报|交|填|报送|上报)(?:齐|送)?的?(?:单位|部门|人|联络员|同志)*(?:吧|一下)?$|^把(?<those>.{0,16}?)(?:没有?|未)(?:报|交|报送|上报)齐?的(?:单位|部门|人)*(?:都)?(?:催|提醒)(?:一?催|一下|促)?$|^催报(?<period>.{0,16})$/u;

/** What is said about nudges, at a moment: 催一下没报的, 下午3点再提醒, 暂停提醒, 签收; null for any other text. */
export function readNudgeCommand(text: string, at: string, reader: QuestionReader): Intent | null {
  const said = plain(text).replace(/(?<![。!！~～])[。!！~～]+$/u, '');
  if (said.length > LONGEST) return null;
  if (SIGNS.test(said)) return { kind: 'sign-for' };
  const message = SIGNS_ONE.exec(said)?.[1];
  if (message) return { kind: 'sign-for', message: Number(message) };
  if (RESUMES.test(said)) return { kind: 'resume-nudges' };
  return (
    readUrging(said, at, reader) ??
    readUrgingOf(said, at, reader) ??
    readReminder(said, at) ??
    readPause(said, at) ??
    readDays(said, at)
  );
}

/** A command is short; whatever is longer tells something. */
const LONGEST = 60;

function readUrging(said: string, at: string, reader: QuestionReader): Intent | null {
  const groups = URGES.exec(said)?.groups;
  if (!groups) return null;
  const whom = groups.whom ?? groups.those ?? groups.period ?? '';
  const period = findPeriods(whom, shanghaiDay(at)).find((one) => !one.isFuture)?.period ?? null;
  const [group = null] = groupsIn(whom, reader);
  return { kind: 'keep-draft', proposal: { kind: 'urge-missing', period, group } };
}

const URGES_AGAIN = /^(?:请|麻烦|帮我)?再催(?:一?[次遍下催]|催)?(?:吧)?$/u;
const URGES_SOME =
  /^(?:请|麻烦|帮忙|帮我)?(?:再|去)?催(?:一?[下次遍催]|促|办|报|问)?(?<whom>.{2,40})$/u;
/** Beside the names of those who are urged. */
const AROUND_NAMES =
  /^[\s、，,和跟与及还有的了吧报交快点抓紧一下那边那家局单位任务第号项季月度进展情况]*$/u;

/** 催一下环卫, 催下规划中心和发改局, 催任务8, 再催一遍. */
function readUrgingOf(said: string, at: string, reader: QuestionReader): Intent | null {
  const all = { kind: 'urge-missing', period: null, group: null };
  if (URGES_AGAIN.test(said)) return { kind: 'keep-draft', proposal: all };
  const whom = URGES_SOME.exec(said)?.groups?.whom;
  if (whom === undefined) return null;
  const period = findPeriods(whom, shanghaiDay(at)).find((one) => !one.isFuture) ?? null;
  const named = period ? whom.replace(period.text, '，') : whom;
  const mentions = findMentions(named, reader.lexicon);
  const rest = mentions.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}，${left.slice(end)}`,
    named,
  );
  const units = mentions.flatMap(unitMeant);
  const tasks = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task-number' ? [one.number] : [])),
  );
  const isWhole = units.length + tasks.length >= mentions.length && mentions.length > 0;
  if (!isWhole || !AROUND_NAMES.test(rest)) return null;
  const scope = tasks.length > 0 ? { tasks } : { units };
  return {
    kind: 'keep-draft',
    proposal: { ...all, period: period?.period ?? null, ...scope },
  };
}

/** The one unit that a name stands for; none for a name of several. */
function unitMeant({ meanings }: Mention): readonly string[] {
  const units = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  return units.length === 1 ? units : [];
}

const REMINDS = /^(?:请|麻烦)?(?<when>.{1,20}?)(?:再|重新)?(?:提醒|叫|提示|催)(?:我|一下|一次)*$/u;
/** 明早10点 is a day and a time. */
const SHORT_DAYS = [
  ['明早', '明天早上'],
  ['明晚', '明天晚上'],
  ['今早', '今天早上'],
  ['今晚', '今天晚上'],
  ['后早', '后天早上'],
  ['明儿', '明天'],
] as const;
const AFTER =
  /^(?:过)?(?<count>半|\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?<half>半)?(?<unit>小时|钟头|分钟)(?:以?后|之后)?$/u;

/** 下午3点再提醒, 明天上午9点再提醒我, 两小时后再提醒. */
function readReminder(said: string, at: string): Intent | null {
  const words = REMINDS.exec(said)?.groups?.when;
  if (words === undefined) return null;
  const when = SHORT_DAYS.reduce((text, [short, long]) => text.replace(short, long), words);
  const after = AFTER.exec(when)?.groups;
  if (after) {
    const moment = later(at, lengthOf(after));
    return { kind: 'remind-later', day: shanghaiDay(moment), time: shanghaiTime(moment) };
  }
  const time = readClockTime(when);
  if (time === null) return null;
  const today = shanghaiDay(at);
  return { kind: 'remind-later', day: findDays(when, today)[0]?.from ?? today, time };
}

const MINUTE_MS = 60_000;

function lengthOf({
  count = '',
  unit,
  half,
}: Readonly<Record<string, string | undefined>>): number {
  const number = count === '半' ? 0.5 : (readNumber(count) ?? 0);
  return (number + (half ? 0.5 : 0)) * (unit === '分钟' ? 1 : 60) * MINUTE_MS;
}

const PAUSES =
  /(?:暂停|停止|停|不要|别)(?:一?下|对我)?的?(?:报送)?(?:提醒|催报)|^(?:先|暂时)?(?:别|不要|不用|甭|莫)(?:再|老)?(?:催|提醒)(?:我们?)?(?:了|啦|报)?(?=$|[，,。;；!！])/u;
const AWAY =
  /^(?:我|本人|这边|从)?[^，,。]{0,24}(?:出差|休假|年假|请假|外出|公出|休息|病假|产假|学习|培训|不在(?:岗|单位|家|济)?)/u;
const COVER =
  /(?:(?:由|请|让|找|交给|交由|转给|发给|提醒)(?<by>\p{Script=Han}{2,16}?)(?:同志)?(?:代|替|接|顶|负责|办理|处理|$|[,，。;；])|(?:代收人?|代办人?|代班)(?:是|为|[:：])?(?<named>\p{Script=Han}{2,4}))/u;
const DAYS_LONG = /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})天/u;

/** 暂停提醒到7月20日，由李四代收; 我7月6日至10日出差，由李四代收; 别催了, which says neither until when nor who takes over. */
function readPause(said: string, at: string): Intent | null {
  const pauses = PAUSES.test(said);
  if (!pauses && !(AWAY.test(said) && COVER.test(said))) return null;
  const today = shanghaiDay(at);
  if (!pauses && findDays(said, today).length === 0) return null;
  const rest = said.replace(PAUSES, ' ');
  const { by, named } = COVER.exec(rest)?.groups ?? {};
  const cover = by ?? named ?? null;
  const days = findDays(rest, today).find((one) => !one.isBefore);
  const count = readNumber(DAYS_LONG.exec(rest)?.groups?.count ?? '');
  const isUntil =
    days !== undefined && /(?:到|至|截止|直到|截至)$/u.test(rest.slice(0, rest.indexOf(days.text)));
  const until = days?.to ?? (count === null ? null : addDays(today, count - 1));
  const from = days && !isUntil && days.from > today ? days.from : today;
  return { kind: 'pause-nudges', from, until, cover };
}

const SETS_DAYS =
  /^(?:设置|登记)(?<what>放假|休息日?|节假日|上班|补班|调休上班|工作日)[:：]?(?<when>.+)$/u;

/** 设置放假 2027年10月1日至7日, 设置上班 2027年9月26日. */
function readDays(said: string, at: string): Intent | null {
  const groups = SETS_DAYS.exec(said)?.groups;
  if (!groups) return null;
  const { what = '', when = '' } = groups;
  const [days] = findDays(when, shanghaiDay(at));
  if (!days) return null;
  const isWorkday = /班|工作/u.test(what);
  return { kind: 'set-workdays', from: days.from, to: days.to, isWorkday };
}
