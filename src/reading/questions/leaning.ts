import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import { postOf } from '../../domain/plan-lookups.ts';
import { AskPost, AskRule, AskSeveral, AskUnitTasks } from '../../domain/question.ts';
import { focusOf, Subject } from '../focus.ts';
import { askedBeside, proceduresOf } from '../frames/rule-steps.ts';
import { readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import {
  BESIDES_LED,
  FROM_MEMORY,
  HELD_AGAINST_IT,
  IN_GENERAL,
  OF_EACH,
  WHICH_TASK_IT_IS,
  WHOSE_POST,
} from '../words/leaning.ts';
import { GOES_BACK_BEFORE, GOES_ON_AFTER } from '../words/rules.ts';

/** Whether a few words lean on the answer before by their form alone, whatever they name. */
export const couldLean = (said: string): boolean =>
  FORMS.some((form) => form.test(said)) || WHOSE_POST.test(said);

const FORMS = [
  FROM_MEMORY,
  OF_EACH,
  WHICH_TASK_IT_IS,
  GOES_ON_AFTER,
  GOES_BACK_BEFORE,
  HELD_AGAINST_IT,
  BESIDES_LED,
  IN_GENERAL,
];

/**
 * What leans on the answer before in a way of its own: 再往后呢 after a step, 副的呢 after a post, 都谁牵头 after a list of tasks, 属于哪项任务 after a thing
 * of one, 我记得是90% after its number. Null for what does not.
 */
export const readLeaning = (
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null =>
  stepBesideTold(said, before, reader.plan) ??
  postOfSameBody(said, before, reader.plan) ??
  ofEachListed(said, before, asker, reader) ??
  whichTaskItIs(said, before, asker, reader) ??
  fromMemory(said, before, asker, reader) ??
  heldAgainst(said, before, asker, reader) ??
  besidesLed(said, before) ??
  inGeneral(said, before, asker, reader);

/** 住建局跟它比哪个多, after what a unit leads: what both lead. */
function heldAgainst(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const { other, asked } = HELD_AGAINST_IT.exec(said)?.groups ?? {};
  const { data } = AskUnitTasks.safeParse(before);
  if (!data || other === undefined) return null;
  const what = data.as === 'lead' ? '牵头的' : '任务';
  const read = readQuestion(`${other}和${data.unit}${what}${asked}`, asker, reader);
  return read?.kind === 'compare-units' ? read : null;
}

/** What a unit has besides what it leads. */
function besidesLed(said: string, before: Intent): Intent | null {
  const { data } = AskUnitTasks.safeParse(before);
  return data?.as === 'lead' && BESIDES_LED.test(said)
    ? { kind: 'ask-unit-tasks', unit: data.unit, as: 'not-lead' }
    : null;
}

/** 一般的呢, after who signs what is important. */
function inGeneral(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const how = IN_GENERAL.exec(said)?.groups?.how;
  const focus = how === undefined ? null : focusOf(before, reader.plan);
  if (focus?.kind !== 'rule') return null;
  const read = readQuestion(`${how}${focus.subjects[0] ?? ''}${focus.asked}`, asker, reader);
  return read?.kind === 'ask-rule' ? read : null;
}

/** The step after the one that was told, or before it. */
function stepBesideTold(said: string, before: Intent, plan: Plan): Intent | null {
  const isAfter = GOES_ON_AFTER.test(said);
  if (!isAfter && !GOES_BACK_BEFORE.test(said)) return null;
  const { data } = AskRule.safeParse(before);
  const [{ rule, aspect } = { rule: '', aspect: null }] = data?.aspects.slice(-1) ?? [];
  const procedure = proceduresOf(plan).find(({ id }) => id === rule);
  if (!procedure) return null;
  const { steps } = procedure;
  const quote = plan.rules.find(({ id }) => id === rule)?.aspects[aspect ?? -1]?.quote;
  const told =
    data?.steps?.place === undefined
      ? quote === undefined
        ? -1
        : steps.findLastIndex(
            (step) => quote.includes(step) || step.includes(quote.replace(/（[^（）]*）/gu, '')),
          )
      : data.steps.place - 1;
  const deed = steps[told];
  return deed === undefined
    ? null
    : askedBeside(rule, steps, { deed, place: told, beside: isAfter ? 'after' : 'before' });
}

/** 副的呢, 成员还有谁, after who heads the same body. */
function postOfSameBody(said: string, before: Intent, plan: Plan): Intent | null {
  const { data } = AskPost.safeParse(before);
  const asked = data && WHOSE_POST.exec(said)?.groups?.post;
  if (!data || asked === undefined) return null;
  const { id: own, body, title } = postOf(plan, data.post);
  const wanted = /^副(?:的|职|手)?$/u.test(asked) ? `副${title}` : asked;
  const found = plan.posts.filter((one) => one.body === body && one.title === wanted);
  const [only, ...others] = found;
  return only && others.length === 0 && only.id !== own
    ? { kind: 'ask-post', post: only.id, byName: false }
    : null;
}

/** 都谁牵头, 分别啥时候完成, after the tasks of a group or a unit. */
function ofEachListed(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const asked = OF_EACH.exec(said)?.groups?.asked;
  const isList = LISTS.has(before.kind);
  const listed = isList ? (focusOf(before, reader.plan)?.listed ?? []) : [];
  if (asked === undefined || listed.length < 2 || listed.length > MOST_ASKED) return null;
  const questions = listed.map((task) => readQuestion(`任务${task}${asked}`, asker, reader));
  const [first] = questions;
  const areAlike = questions.every((one) => one?.kind === first?.kind && one && 'task' in one);
  return areAlike ? (AskSeveral.safeParse({ kind: 'ask-several', questions }).data ?? null) : null;
}

const LISTS: ReadonlySet<string> = new Set(['ask-group-tasks', 'ask-unit-tasks', 'find-task']);
/** So many answers are still read on a phone. */
const MOST_ASKED = 9;

/** 属于哪项任务, 那是第几项 谁负责: the task of which it was just spoken. */
function whichTaskItIs(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const match = WHICH_TASK_IT_IS.exec(said);
  const { task } = Subject.safeParse(before).data ?? {};
  if (!match || typeof task !== 'number') return null;
  const rest = match.groups?.rest ?? '';
  return rest === ''
    ? { kind: 'find-task', tasks: [task] }
    : readQuestion(`任务${task}${rest}`, asker, reader);
}

/** 不对吧，我记得是90%: what somebody takes the number to be that was just told. */
function fromMemory(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const claimed = FROM_MEMORY.exec(said)?.groups?.claimed;
  const [subject] = claimed === undefined ? [] : (focusOf(before, reader.plan)?.subjects ?? []);
  if (subject === undefined) return null;
  const read = readQuestion(`${subject}是${claimed}吗`, asker, reader);
  return read?.kind === before.kind ? read : null;
}
