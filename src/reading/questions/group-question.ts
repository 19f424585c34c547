import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import { groupsHeadedBy, groupsOfUnit } from '../../domain/plan-lookups.ts';
import type { AskGroup, Question } from '../../domain/question.ts';
import { isOfOwnGroup } from '../names/own.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import type { Ask } from './asks.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

/** A question about a working group: who leads it, who belongs to it, what it has to do. */
export function readGroupQuestion(
  asked: Asked,
  asker: Asker,
  { plan }: QuestionReader,
): Intent | null {
  const { groups } = asked.subjects;
  if (groups.length > 0 || !isOfOwnGroup(asked.text))
    return oneOrSeveral(groups.flatMap((group) => questionsAbout(group, asked)));
  const own = ownGroups(asker, plan);
  if (own.length === 0) return { kind: 'ask-own-unit' };
  return own.length === 1
    ? oneOrSeveral(own.flatMap((group) => questionsAbout(group, asked)))
    : oneOrWhich(
        '我们组',
        own.flatMap((group) => questionsAbout(group, asked).slice(0, 1)),
      );
}

/** The groups that the asker acts for, else those that their unit heads, else those that it belongs to. */
function ownGroups({ groups, units }: Asker, plan: Plan): readonly number[] {
  const headed = units.flatMap((unit) => groupsHeadedBy(plan, unit));
  const joined = units.flatMap((unit) => groupsOfUnit(plan, unit));
  const ofUnits = headed.length > 0 ? headed : joined;
  return groups.length > 0 ? groups : ofUnits.map(({ ordinal }) => ordinal);
}

function questionsAbout(group: number, { asks, skeleton }: Asked): readonly Question[] {
  const [first, ...others] = aspectsOf(asks);
  const about = first && others.length === 0 ? first : 'all';
  const asksTasks =
    asks.has('tasks') || asks.has('which-task') || asks.has('target') || asks.has('content');
  const wantsTasks =
    asksTasks && (!first || /任务|[几哪][些个]?项|目标|内容|\btasks?\b/u.test(skeleton));
  const questions: Question[] = [];
  if (first || !wantsTasks) questions.push({ kind: 'ask-group', group, about });
  if (wantsTasks) questions.push({ kind: 'ask-group-tasks', group });
  return questions;
}

type Aspect = Exclude<AskGroup['about'], 'all'>;

function aspectsOf(asks: ReadonlySet<Ask>): readonly Aspect[] {
  return [
    asks.has('leader') ? ('leader' as const) : null,
    asks.has('lead') ? ('lead-unit' as const) : null,
    asks.has('members') || asks.has('units') ? ('members' as const) : null,
  ].filter((aspect) => aspect !== null);
}
