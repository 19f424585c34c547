import { addDays } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { later, shanghaiDay, shanghaiTime } from '../../src/domain/moment.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
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

const REMINDS = /^(?:请|麻烦)?(?<when>.{1,16}?)(?:再|重新)?(?:提醒|叫|提示|催)(?:我|一下|一次)*$/u;
const AFTER =
  /^(?:过)?(?<count>半|\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?<half>半)?(?<unit>小时|钟头|分钟)(?:以?后|之后)?$/u;

/** 下午3点再提醒, 明天上午9点再提醒我, 两小时后再提醒. */
function readReminder(said: string, at: string): Intent | null {
  const when = REMINDS.exec(said)?.groups?.when;
  if (when === undefined) return null;
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

const PAUSES = /(?:暂停|停止|停|不要|别)(?:一?下|对我)?的?(?:报送)?(?:提醒|催报)/u;
const COVER =
  /(?:(?:由|请|让|找|交给|交由|转给|发给|提醒)(?<by>\p{Script=Han}{2,16}?)(?:同志)?(?:代|替|接|顶|负责|办理|处理|$|[,，。;；])|(?:代收人?|代办人?|代班)(?:是|为|[:：])?(?<named>\p{Script=Han}{2,4}))/u;
const DAYS_LONG = /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})天/u;

/** 暂停提醒到7月20日，由李四代收; 7月6日至10日暂停提醒，由李四代收. */
function readPause(said: string, at: string): Intent | null {
  if (!PAUSES.test(said)) return null;
  const today = shanghaiDay(at);
  const rest = said.replace(PAUSES, ' ');
  const { by, named } = COVER.exec(rest)?.groups ?? {};
  const cover = by ?? named ?? null;
  const [days] = findDays(rest, today);
  const count = readNumber(DAYS_LONG.exec(rest)?.groups?.count ?? '');
  const isUntil =
    days !== undefined && /(?:到|至|截止|直到|截至)$/u.test(rest.slice(0, rest.indexOf(days.text)));
  const until = days?.to ?? (count === null ? null : addDays(today, count - 1));
  const from = days && !isUntil && !days.isBefore && days.from > today ? days.from : today;
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
