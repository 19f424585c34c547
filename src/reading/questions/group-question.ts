import type { Intent, IntentOf, Question } from '../../domain/intent.ts';
import { isOfOwnGroup } from '../names/own.ts';
import type { Asked, Asker } from '../reader.ts';
import type { Ask } from './asks.ts';
import { oneOrSeveral } from './several.ts';

/** A question about a working group: who leads it, who belongs to it, what it has to do. */
export function readGroupQuestion(asked: Asked, asker: Asker): Intent | null {
  const isOwn = asked.subjects.groups.length === 0 && isOfOwnGroup(asked.text);
  const groups = isOwn ? asker.groups : asked.subjects.groups;
  if (isOwn && groups.length === 0) return { kind: 'ask-own-unit' };
  return oneOrSeveral(groups.flatMap((group) => questionsAbout(group, asked)));
}

function questionsAbout(group: number, { asks, skeleton }: Asked): readonly Question[] {
  const about = aspectOf(asks);
  const asksTasks =
    asks.has('tasks') || asks.has('which-task') || asks.has('target') || asks.has('content');
  const wantsTasks =
    asksTasks && (about === 'all' || /任务|[几哪][些个]?项|目标|内容|\btasks?\b/u.test(skeleton));
  const questions: Question[] = [];
  if (about !== 'all' || !wantsTasks) questions.push({ kind: 'ask-group', group, about });
  if (wantsTasks) questions.push({ kind: 'ask-group-tasks', group });
  return questions;
}

function aspectOf(asks: ReadonlySet<Ask>): IntentOf<'ask-group'>['about'] {
  const asksFor = [
    asks.has('leader') ? ('leader' as const) : null,
    asks.has('lead') ? ('lead-unit' as const) : null,
    asks.has('members') || asks.has('units') ? ('members' as const) : null,
  ].filter((about) => about !== null);
  const [first, ...others] = asksFor;
  return first && others.length === 0 ? first : 'all';
}
