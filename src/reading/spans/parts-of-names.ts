import { taskOf } from '../../domain/plan-lookups.ts';
import type { Mention } from '../names/mentions.ts';
import { lazily } from '../once.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { matchesOf } from '../text/text.ts';
import { OWN_UNIT_NAME } from './own.ts';

/**
 * The mentions but for units that only stand within another name: 本大队 is the asker's own, 消防 in 消防三年培训率 is what is
 * trained for, 街办 in 新增多少街办 what is counted, and 城管 in 城管那个隋局 says who is meant.
 */
export function withoutParts(
  text: string,
  mentions: readonly Mention[],
  reader: QuestionReader,
): readonly Mention[] {
  if (!mentions.some(isUnit)) return mentions;
  const own = matchesOf(OWN, text).map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
  const names = lazily(() => namesOfTasks(mentions, reader));
  return mentions.filter((mention, place) => {
    if (!isUnit(mention)) return true;
    if (isOfPerson(mention, mentions[place + 1], text, reader)) return false;
    const { start, end } = mention;
    if (own.some((one) => one.start <= start && end <= one.end)) return false;
    const said = text.slice(start, end);
    const isCounted = COUNTS.test(text.slice(0, start));
    const next = mentions[place + 1];
    const isBeforeTask =
      next !== undefined &&
      next.start - end <= NEAR &&
      next.meanings.some(({ kind }) => kind === 'task');
    return FORMAL.test(said) || !(isCounted || isBeforeTask) || !names().includes(said);
  });
}

/** 城管那个隋局, 城管局隋局长: a unit right before somebody who holds a post in it only says who is meant. */
function isOfPerson(
  { end, meanings }: Mention,
  next: Mention | undefined,
  text: string,
  { plan }: QuestionReader,
): boolean {
  if (!next || !OF_WHOM.test(text.slice(end, next.start))) return false;
  const units = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  const names = next.meanings.flatMap((one) => (one.kind === 'person' ? [one.name] : []));
  return plan.posts.some(
    ({ body, holders }) => units.includes(body) && holders.some((name) => names.includes(name)),
  );
}

const OF_WHOM = /^(?:局|那边|那儿)?(?:的|那个|那位|这个|这位)?$/u;

/** By what the tasks that are named are called, a line each: no name of a unit goes over a line. */
function namesOfTasks(mentions: readonly Mention[], reader: QuestionReader): string {
  const tasks = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : [])),
  );
  return [...new Set(tasks)].flatMap((task) => namesOf(task, reader)).join('\n');
}

const OWN = new RegExp(OWN_UNIT_NAME, 'gu');
/** So many characters may stand between the parts of one name. */
const NEAR = 2;
const COUNTS = /(?:几个?|多少个?|新增)$/u;

/** Only a unit is called so. */
const FORMAL = /(?:局|中心|大队|委|部|分局|法院|联)$/u;

const isUnit = ({ meanings }: Mention): boolean => meanings.some(({ kind }) => kind === 'unit');

function namesOf(number: number, { plan }: QuestionReader): readonly string[] {
  const { title, topics, targets } = taskOf(plan, number);
  const ofTargets = targets.flatMap(({ metric, aliases }) => [metric, ...aliases]);
  return [title, ...topics, ...ofTargets].map(plain);
}
