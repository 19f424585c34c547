import { addDays } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import { withDaysInFull } from '../../src/reading/calendar/days-in-full.ts';
import { stretchIn } from '../../src/reading/calendar/stretch.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Clause } from '../../src/reading/wishes.ts';
import type { PauseNudges } from './intents.ts';
import { hearWish, isExcuse, type Says, saysIn } from './wish.ts';

/** 代收, said by itself, is of the reminders. */
const TAKEN_OVER = /代收|[替帮]我收/u;
const COVER = new RegExp(
  either(
    /(?:(?<![理缘自事])由|请|让|找|交给|交由|转给|发给|提醒(?:都|先|就|暂时|请|可以|麻烦){0,2}(?:转给|发给|给|由)?|(?:消息|通知|信息)(?:都|先|就|暂时){0,2}[转发]?给)(?!\p{Script=Han}{0,2}假|[先别再]|不要|不用)(?:(?:我们?|咱们?|俺们?|本)(?:局|单位|中心|大队|街道|科室?|处|股|组|所|办公室|这边)?里?|局里|单位里|科里)?的?(?:同事|搭档)?(?<by>\p{Script=Han}{2,16}?)(?:同志)?(?:帮我?|替我|给我|来|先|暂时)?(?:就[行好成]|即可|行了|就可以)?[呗吧哈啊]?(?:代|替|接|收|顶|负责|办理|处理|$|[，,。;；])/u,
    /(?:代收人?|代办人?|代班)(?:是|为|[:：])?(?<named>\p{Script=Han}{2,4})/u,
  ),
  'u',
);
/**
 * 暂停提醒到7月20日，由李四代收; 催的停到15号; 15号之前别催; 8号到10号给我的提醒转给小李; 别催了, which says neither until when nor who takes over. In
 * whatever order: that the reminders stop, or that somebody else gets them while the speaker is away. Null for any other text.
 */
export function readPause(said: string, at: string): PauseNudges | null {
  const today = shanghaiDay(at);
  const inFull = withDaysInFull(said, today);
  const clauses = hearWish(inFull);
  const says = saysIn(clauses);
  if (says.has('ask') || says.has('back') || clauses.some(isOfHours)) return null;
  const cover = coverIn(inFull);
  const stops = clauses.filter((one) => isStopping(one, says));
  const isAway = says.has('away') || says.has('stop') || TAKEN_OVER.test(said);
  const isCovered = cover !== null && (isAway || (says.has('remind') && says.has('covers')));
  const isDated = clauses.some(({ times }) => times.length > 0);
  if (stops.length === 0 && !(isCovered && isDated)) return null;
  const isMeant = (one: Clause<Says>) =>
    one.unknown.length === 0 || namesCover(one, cover) || (isExcuse(one) && !stops.includes(one));
  if (!clauses.every(isMeant)) return null;
  // 先别催了，周日前一定报: when it will be done is not until when.
  const meant = clauses.filter(
    (one) => one.unknown.length === 0 || one.says.has('away') || namesCover(one, cover),
  );
  const full = meant.map(({ text }) => text).join('，');
  const before = stops.length === 0 || BEFORE.exec(said) === null ? null : dayBefore(full, today);
  return { kind: 'pause-nudges', ...(before ?? stretchIn(full, today)), cover };
}

/** 把各单位的提醒全停了，停到7月15日; 暂停所有提醒到7月15日: those of everybody, whatever the order of words. Null for any other text. */
export function readPauseOfAll(said: string, at: string): PauseNudges | null {
  const today = shanghaiDay(at);
  const clauses = hearWish(withDaysInFull(said, today).replace(SENT_TO_ALL, ''));
  const says = saysIn(clauses);
  const isOfAll = says.has('every') || OF_ALL.test(said);
  if (!isOfAll || !says.has('stop') || !says.has('remind')) return null;
  if (says.has('ask') || says.has('back') || says.has('on') || clauses.some(isOfHours)) return null;
  if (clauses.some(({ unknown }) => unknown.length > 0) || says.has('covers')) return null;
  const times = clauses.flatMap((one) => one.times);
  const full = clauses.map(({ text }) => text).join('，');
  const [day, ...others] = times;
  const { from, until } = stretchIn(full, today);
  const last = day && others.length === 0 ? (dayMeant(day, today)?.day ?? null) : null;
  return {
    kind: 'pause-nudges',
    from: until === null ? today : from,
    until: until ?? last,
    cover: null,
  };
}
const SENT_TO_ALL = /发给(?=大家|各单位|各家|所有|全体)/u;
const OF_ALL =
  /全部?(?:的?提醒|先|都|给)?[暂停关]|提醒[^，,]{0,4}(?:全|都|一律|统统)|各单位|大家|各家/u;

/** 晚上7点到早上8点半不发提醒: at which hours of each day, not from when until when. */
const isOfHours = ({ times }: Clause<Says>): boolean =>
  times.some((words) => readClockTime(words) !== null && !/[日号天周]/u.test(words));

/** 提醒先停了, 别催我; 停到15号 beside it. Whose reminders are stopped is their own, unless others are named. */
function isStopping({ says }: Clause<Says>, all: ReadonlySet<Says | 'may'>): boolean {
  if (says.has('other') || !all.has('remind')) return false;
  return says.has('stop') || (says.has('no-more') && (says.has('remind') || says.has('send')));
}

/** 月报的事找我们科李四: a clause that says who takes over. */
const namesCover = ({ text, unknown }: Clause<Says>, cover: string | null): boolean =>
  cover !== null && text.includes(cover) && !/\d|任务/u.test(unknown.join(''));

/** 由李四代收, 到15号, after a pause that lacked it; null for any other text, and where nothing lacked. */
export function readRestOfPause(
  said: string,
  { from, until, cover }: PauseNudges,
  at: string,
): Intent | null {
  const rest = restIn(said, at);
  const named = cover ?? rest.named;
  const day = until ?? rest.day;
  return named === cover && day === until
    ? null
    : { kind: 'pause-nudges', from, until: day, cover: named };
}

/** 6号到12号, 改成8号到12号, 从8号开始吧, after a pause that has its days: those instead, with who receives meanwhile. Null for any other text. */
export function readOtherDays(said: string, pause: PauseNudges, at: string): Intent | null {
  const { first, last, from } = OTHER_DAYS.exec(said.trim())?.groups ?? {};
  const today = shanghaiDay(at);
  const day = (words: string | undefined) => (words ? (dayMeant(words, today)?.day ?? null) : null);
  const begins = day(first ?? from) ?? pause.from;
  const ends = day(last) ?? pause.until;
  if ((first ?? from ?? last) === undefined || ends === null || ends < begins) return null;
  return { ...pause, from: begins, until: ends };
}

/** Whether a text is nothing but days, which may be those of a pause. */
export const couldBeOtherDays = (said: string): boolean => OTHER_DAYS.test(said.trim());

const A_DAY = '(?:\\d{1,2}月)?\\d{1,2}[号日]';
const OTHER_DAYS = new RegExp(
  sequence(
    /^(?:不对|错了|哦|是|应该是|改[成到为]?|换成|就|那就|[，,\s]){0,4}/u,
    either(
      `(?<first>${A_DAY})?(?:到|至|-|—)(?<last>${A_DAY})`,
      `(?:从|打)?(?<from>${A_DAY})(?:开始|起|走)`,
    ),
    /(?:休|休假|不在|出差)?(?:了|吧|呗|哈){0,2}[。！!]?$/u,
  ),
  'u',
);

/** Whether a text says who receives meanwhile, or until when, whatever was said before. */
export function couldBeRestOfPause(said: string, at: string): boolean {
  const { named, day } = restIn(said, at);
  return named !== null || day !== null;
}

function restIn(said: string, at: string): { named: string | null; day: string | null } {
  if (said.length > LONGEST) return { named: null, day: null };
  return { named: coverIn(said), day: dayMeant(said, shanghaiDay(at))?.day ?? null };
}

/** What was left out is said in few words. */
const LONGEST = 24;
/** 小李代收. */
const COVERS =
  /^(?<by>(?!我)\p{Script=Han}{2,8}?)(?:来|帮我|替我)?(?:代收|代|接收|接|收|顶)(?:一下|吧|着)?[。!！]?$/u;

function coverIn(said: string): string | null {
  const { by, named } = COVER.exec(said)?.groups ?? {};
  const clauses = said.split(/[，,。；;]/u);
  const told = clauses.map((clause) => COVERS.exec(clause.trim())?.groups?.by);
  const unknown = hearWish(said).flatMap((clause) =>
    clause.says.has('covers') && clause.unknown.length === 1 ? clause.unknown : [],
  );
  return [by, named, ...told, ...unknown].map(nameIn).find((name) => name !== null) ?? null;
}

/** The name in some words: none in 停了, which is known for something else, and 王工 in 烦请改发给王工. */
function nameIn(words: string | undefined): string | null {
  if (words === undefined || !/^\p{Script=Han}{2,16}$/u.test(words) || ASKS_WHO.test(words))
    return null;
  if (IS_MANY.test(words)) return null;
  const [name, ...others] = hearWish(words).flatMap(({ unknown }) => unknown);
  if (name === undefined) return null;
  return others.length === 0 && name.length > 1 && words.endsWith(name) ? name : words;
}
/** 全体联络员, 第七组, 各单位: a notice goes to them, and none of them takes over for anybody. */
const IS_MANY = /^(?:全体?|各|所有|第)|联络员$|组$|单位$|大家|各家|报送|汇总/u;
const ASKS_WHO = /[了吗么几谁哪]|多少|什么/u;

/** 15号之前别催: until the day before. */
function dayBefore(pauses: string, today: string) {
  const meant = BEFORE.test(pauses) ? dayMeant(pauses, today) : null;
  return meant && { from: today, until: addDays(meant.day, -1) };
}
const BEFORE = /[号日](?:之前|以前|前)/u;
