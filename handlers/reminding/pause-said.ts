import { addDays } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { stretchIn, UNTIL_BARE } from '../../src/reading/calendar/stretch.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { PauseNudges } from './intents.ts';

const UNTIL_DAY = '[^，,。]{0,8}?\\d{1,2}[号日](?:之前|以前|前)';
const THESE_DAYS = '(?:这|近|最近)(?:几|两|些)?天|最近|近期|今天|今儿';
const NO_MORE = '(?:别|不要|不用|甭|莫)(?:再|老|先){0,2}';
/** 这两天不在: of how many it is, is asked for. */
const SOME_DAYS = new RegExp(THESE_DAYS, 'u');
/** To be told no more, in whatever word. */
const PAUSES = new RegExp(
  [
    '^(?:催的|催报的?|催办的?|提醒的?|催)(?:都|也|就|先|暂时)*(?:停一停|停一下|停停|停几天|停|缓一缓|缓缓|缓几天|缓|暂停|打住)(?=$|[，,。;；!！]|到|至)',
    '(?:暂停|停止|停|不要|别)(?:一?下|对我)?的?(?:报送)?(?:提醒|催报)',
    `提醒(?:都|也|就|先|暂时|${THESE_DAYS}){0,3}${NO_MORE}(?:发|推|来)给?(?:我们?(?:这边)?)?(?:过来)?了?(?=$|[，,。;；!！\\s])`,
    `${NO_MORE}[给对]我们?(?:再|老)?[发推](?:报送)?提醒`,
    `^(?:${THESE_DAYS}|${UNTIL_DAY})?(?:[，,\\s]|就|都|先|暂时){0,2}(?:别|不要|不用|甭|莫)(?:再|老)?(?:催|提醒)(?:我们?)?(?:了|啦|报)?(?=$|[，,。;；!！])`,
  ].join('|'),
  'u',
);
const AWAY =
  /(?:^(?:我|本人|这边|从)?[^，,。]{0,24}|[，,。；;\s](?:我|本人)(?!们)[^，,。]{0,12})(?:出差|休假|年假|请假|外出|公出|休息|病假|产假|学习|培训|不在(?:岗|单位|家|济)?)/u;
/** 到12号让小张代收, said by itself. */
const TAKEN_OVER = /代收|[替帮]我收/u;
const COVER = new RegExp(
  either(
    /(?:由|请|让|找|交给|交由|转给|发给|提醒(?:转给|发给)?|(?:消息|提醒|通知|信息)(?:都|先|就|暂时){0,2}[转发]?给)(?!\p{Script=Han}{0,2}假|[先别再]|不要|不用)(?:(?:我们?|咱们?|俺们?|本)(?:局|单位|中心|大队|街道|科室?|处|股|组|所|办公室|这边)?里?|局里|单位里|科里)?的?(?:同事|搭档)?(?<by>\p{Script=Han}{2,16}?)(?:同志)?(?:帮我?|替我|给我|来|先|暂时)?(?:代|替|接|收|顶|负责|办理|处理|$|[，,。;；])/u,
    /(?:代收人?|代办人?|代班)(?:是|为|[:：])?(?<named>\p{Script=Han}{2,4})/u,
  ),
  'u',
);
/**
 * 暂停提醒到7月20日，由李四代收; 催的停到15号; 15号之前别催; 我7月6日至10日出差，由李四代收; 别催了, which says neither until when nor who takes
 * over. Null for any other text.
 */
export function readPause(said: string, at: string): PauseNudges | null {
  const pauses = PAUSES.exec(said)?.[0];
  const mayCover = AWAY.test(said) || (said.length <= LONGEST && TAKEN_OVER.test(said));
  if (pauses === undefined && !(mayCover && COVER.test(said))) return null;
  const today = shanghaiDay(at);
  const isDated =
    [UNTIL_BARE, SOME_DAYS].some((form) => form.test(said)) || findDays(said, today).length > 0;
  if (pauses === undefined && !isDated) return null;
  const before = pauses === undefined ? null : dayBefore(pauses, today);
  const rest = said.replace(PAUSES, ' ');
  return { kind: 'pause-nudges', ...(before ?? stretchIn(rest, today)), cover: coverIn(rest) };
}

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
  const clauses = said.split(/[，,。；;]/u).map((clause) => COVERS.exec(clause.trim())?.groups?.by);
  return by ?? named ?? clauses.find(Boolean) ?? null;
}

/** 15号之前别催: until the day before. */
function dayBefore(pauses: string, today: string) {
  const meant = BEFORE.test(pauses) ? dayMeant(pauses, today) : null;
  return meant && { from: today, until: addDays(meant.day, -1) };
}
const BEFORE = /[号日](?:之前|以前|前)/u;
