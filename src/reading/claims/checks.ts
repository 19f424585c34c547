import { standsIn } from '../achievements/standing.ts';
import { readClockTime } from '../calendar/clock-time.ts';
import { findDays } from '../calendar/days.ts';
import { findPeriods } from '../calendar/periods.ts';
import { shareClaimed } from '../numbers/share-claimed.ts';
import { isOfOwnGroup, namesOwnUnit } from '../spans/own.ts';
import { plain } from '../text/plain.ts';
import { type NormalText, normalise } from '../text/text.ts';
import type { ClaimGrounds } from './claim.ts';
import { numbersSaid } from './numbers-said.ts';

/** What one field of a claimed intent is held against. */
interface FieldGrounds extends Omit<ClaimGrounds, 'text'> {
  readonly text: NormalText;
  /** The words of the message that are said to speak for the intent; each stands in it. */
  readonly quotes: readonly string[];
  /** The object in which the field stands. */
  readonly parent: object;
}

type Value = string | number;
type Check = (value: Value, grounds: FieldGrounds) => boolean;

/** Fields that repeat words of the message. */
export const WORDS: ReadonlySet<string> = new Set([
  'name',
  'cover',
  'whom',
  'reason',
  'part',
  'measure',
  'problems',
  'next',
  'experience',
  'topic',
  'names',
  'unclear',
  'note',
  'words',
  'done',
]);

const isSaid: Check = (value, { text }) => standsIn(text, String(value)) !== null;

const isNumberSaid: Check = (value, { text }) => numbersSaid(text).has(Number(value));

/** The first one, where nothing is said of pages. */
const isPageSaid: Check = (value, grounds) => value === 1 || isNumberSaid(value, grounds);

/** Of the plan, and named in the message; where it names none, in focus, or told by the words that are quoted. */
const isTaskTold: Check = (value, { heard, inFocus, quotes }) => {
  const { tasks, possibleTasks } = heard.subjects;
  if (!heard.reader.plan.tasks.some(({ number }) => number === value)) return false;
  const named = [...tasks, ...possibleTasks];
  if (named.length > 0) return named.some((task) => task === value);
  return inFocus.some((task) => task === value) || quotes.some((quote) => plain(quote).length > 1);
};

/** By its name, as one's own, or in short: 环卫, of the one unit in whose name these characters stand in this order. */
const isUnitTold: Check = (value, { heard, quotes }) => {
  const { units, unclearUnits } = heard.subjects;
  const { plan } = heard.reader;
  if (!plan.units.some(({ name }) => name === value)) return false;
  const named = [...units, ...unclearUnits.flatMap((one) => one.units)];
  if (named.some((unit) => unit === value)) return true;
  const isOwn = heard.asker.units.some((unit) => unit === value);
  return (isOwn && namesOwnUnit(heard.text)) || quotes.some((quote) => isShortFor(value, quote));

  function isShortFor(unit: Value, quote: string): boolean {
    const short = plain(quote);
    const fitting = plan.units.filter(({ name }) => holdsInOrder(name, short));
    return short.length > 1 && fitting.length === 1 && fitting[0]?.name === unit;
  }
};

function holdsInOrder(name: string, short: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === short.charAt(at)) at += 1;
  return at === short.length;
}

const isGroupTold: Check = (value, { heard }) =>
  heard.subjects.groups.some((group) => group === value) ||
  (heard.asker.groups.some((group) => group === value) && isOfOwnGroup(heard.text));

const isPostTold: Check = (value, { heard }) =>
  heard.subjects.posts.some((post) => post === value) ||
  heard.subjects.unclearPosts.some(({ posts }) => posts.some((post) => post === value));

/** A day that the message names; what begins without a day begins today. */
const isDaySaid: Check = (value, grounds) => {
  if (typeof value === 'number') return isNumberSaid(value, grounds);
  const { today } = grounds.heard.asker;
  const days = findDays(grounds.sent, today);
  return days.some(({ from, to }) => from === value || to === value) || value === today;
};

const isPeriodSaid: Check = (value, { sent, heard }) =>
  findPeriods(sent, heard.asker.today).some(({ period }) => period === value);

const isTimeSaid: Check = (value, { text }) => readClockTime(text.normal) === value;

/** A rule or an open question of the plan, of which the message has one of the words by which it is asked about. */
const isRuleTold: Check = (value, { heard, text }) => {
  const { rules, open } = heard.reader.plan;
  const asked = [
    ...rules.filter(({ id }) => id === value).flatMap(({ aspects }) => aspects),
    ...open.filter(({ id }) => id === value),
  ];
  return asked.some(({ about }) => about.some((words) => isIn(text, words)));
};

const isAspectTold: Check = (value, { heard, text, parent }) => {
  const rule = heard.reader.plan.rules.find(({ id }) => 'rule' in parent && id === parent.rule);
  return rule?.aspects[Number(value)]?.about.some((words) => isIn(text, words)) ?? false;
};

/** A target of the task whose words the message has. */
const isTargetTold: Check = (value, { heard, text, parent }) => {
  const task = heard.reader.plan.tasks.find(
    ({ number }) => 'task' in parent && number === parent.task,
  );
  const target = task?.targets[Number(value)];
  return target ? [target.metric, ...target.aliases].some((words) => isIn(text, words)) : false;
};

/** A dated promise of the task. */
const isPromiseTold: Check = (value, { heard, parent }) =>
  heard.reader.plan.tasks.some(
    ({ number, commitments }) =>
      'task' in parent &&
      number === parent.task &&
      typeof commitments[Number(value)]?.deadline === 'string',
  );

const isIn = (text: NormalText, words: string): boolean =>
  text.normal.includes(normalise(words).normal);

/** How a value of each field must be borne out, by the name of the field. */
export const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...[...WORDS].map((name): [string, Check] => [name, isSaid]),
  ['task', isTaskTold],
  ['tasks', isTaskTold],
  ['unit', isUnitTold],
  ['units', isUnitTold],
  ['except', isUnitTold],
  ['between', isUnitTold],
  ['besides', (value, grounds) => [isTaskTold, isUnitTold].some((check) => check(value, grounds))],
  ['group', isGroupTold],
  ['groups', isGroupTold],
  ['post', isPostTold],
  ['claimedPosts', isPostTold],
  ['titles', isSaid],
  ['claimedName', isSaid],
  ['leader', isSaid],
  ['people', isSaid],
  ['onWhat', isSaid],
  ['givenOn', isDaySaid],
  // Whom somebody is here is known by the office alone, and never told by a message.
  ['id', () => false],
  ['claimedGroup', isGroupTold],
  ['rule', isRuleTold],
  ['aspect', isAspectTold],
  ['open', isRuleTold],
  ['targets', isTargetTold],
  ['period', isPeriodSaid],
  ['month', isPeriodSaid],
  ['day', isDaySaid],
  ['from', isDaySaid],
  ['to', isDaySaid],
  ['until', isDaySaid],
  ['time', isTimeSaid],
  ['quarter', isNumberSaid],
  ['most', isNumberSaid],
  ['days', isNumberSaid],
  ['months', isNumberSaid],
  ['place', isNumberSaid],
  ['of', isNumberSaid],
  ['which', isNumberSaid],
  ['value', isNumberSaid],
  ['instead', isNumberSaid],
  [
    'claimed',
    (value, grounds) => [isNumberSaid, isUnitTold].some((check) => check(value, grounds)),
  ],
  ['claims', isNumberSaid],
  ['either', isNumberSaid],
  ['claimedCount', isNumberSaid],
  ['claimedTask', isNumberSaid],
  ['claimedTasks', isNumberSaid],
  ['grade', isNumberSaid],
  ['shareClaimed', (value, { sent }) => shareClaimed(sent) === value],
  ['leftClaimed', isNumberSaid],
  ['onlyOn', isTaskTold],
  ['promises', isPromiseTold],
  ['extension', isNumberSaid],
  ['binding', isNumberSaid],
  ['message', isNumberSaid],
  ['page', isPageSaid],
  ['number', isNumberSaid],
  ['meeting', isNumberSaid],
]);
