import type { Intent } from '../domain/intent.ts';
import { Question } from '../domain/question.ts';
import type { Heard } from './heard.ts';
import { readNumber } from './numbers/numbers.ts';
import { COUNTS_GROUPS, COUNTS_UNITS } from './words/claims.ts';

type What = 'tasks' | 'groups' | 'units';

/** What the lists that answer a question are made of. */
const LISTS: Readonly<Partial<Record<Question['kind'], What>>> = {
  'ask-unit-tasks': 'tasks',
  'ask-group-tasks': 'tasks',
  'list-tasks': 'tasks',
  'ask-unit-groups': 'groups',
  'list-groups': 'groups',
  'ask-task-units': 'units',
  'ask-group': 'units',
  'list-units': 'units',
};

/** The question with how many there are in its answer as somebody takes it to be; null where it lists nothing of the kind that is counted. */
export function withCountClaimed(intent: Intent, heard: Heard): Intent | null {
  const [counted, ...others] = heard.of('claimed-count');
  const { data: question } = Question.safeParse(intent);
  if (!counted || others.length > 0) return null;
  // 就报了26这一项 names the task that was reported on.
  if ('onlyOn' in intent) return null;
  if (OF_OWED.has(intent.kind) && whatOf(counted.said) === 'tasks') {
    const owed = countOf(counted.said);
    return owed === null ? null : { ...intent, claimedCount: owed };
  }
  if (!question) return null;
  if (LISTS[question.kind] !== whatOf(counted.said) || isOfOthers(question)) return null;
  const claimedCount = countOf(counted.said);
  return claimedCount === null ? null : { ...question, claimedCount };
}

const countOf = (said: string): number | null =>
  readNumber(/^[\d一二两三四五六七八九十]+/u.exec(said)?.[0] ?? '');

/** 应急局两项报齐了没: whether all that a unit owes was reported, so many as somebody takes it to be. */
const OF_OWED: ReadonlySet<string> = new Set(['ask-reported']);

const whatOf = (said: string): What =>
  COUNTS_GROUPS.test(said) ? 'groups' : COUNTS_UNITS.test(said) ? 'units' : 'tasks';

/** Who leads a group is no list, nor are some units or tasks beside others all of them. */
const isOfOthers = (question: Question): boolean =>
  (question.kind === 'ask-group' && question.about !== 'members') ||
  ('besides' in question && question.besides !== undefined) ||
  ('place' in question && question.place !== undefined);
