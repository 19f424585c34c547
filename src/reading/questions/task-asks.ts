import type { Target, Task } from '../../domain/plan.ts';
import type { Question } from '../../domain/question.ts';
import type { Asked } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { asksOf } from './asks.ts';
import { figureSaid, partMeant } from './part-meant.ts';
import { targetsMeant, yearIn } from './targets-meant.ts';

/** What a text asks of one task, in the order in which it is answered. */
export function questionsAbout(task: Task, asked: Asked, planYear: number): readonly Question[] {
  const { asks, subjects } = asked;
  const { number } = task;
  const [unit] = subjects.units;
  if (unit && asksOfUnit(asked) && !isBetweenUnits(asked))
    return [{ kind: 'ask-unit-in-task', task: number, unit, as: roleAsked(asked) }];
  const questions: Question[] = [];
  if (asks.has('which-task') && !subjects.areNumbered)
    questions.push({ kind: 'find-task', tasks: [number] });
  const ofGroup = asksOfGroupLead(asked);
  const ofTask = ofGroup ? asksOf(asked.skeleton.replace(GROUP_LEAD, '')) : asks;
  if (ofTask.has('units')) questions.push({ kind: 'ask-task-units', task: number });
  else if (ofTask.has('lead') || isBetweenUnits(asked))
    questions.push({ kind: 'ask-task-lead', task: number });
  const figure = figureAsked(task, asked, planYear);
  if (figure) questions.push(figure);
  if (ofGroup || asks.has('group') || (asks.has('leader') && subjects.groups.length === 0))
    questions.push({ kind: 'ask-task-group', task: number });
  if (asks.has('progress')) questions.push({ kind: 'ask-task-progress', task: number });
  return questions.length > 0 ? questions : [textAsked(task, asked)];
}

const KNOWN_TASKS =
  /除(?:了|去|开)?T|T(?:那|这)?(?:个|项|条)?(?:任务)?(?:之|以)外|(?:就|只有?|仅有?|光)T(?:那|这)?[1一]?(?:项|个|条)/u;

/** Whether a text takes tasks for known and asks for others: 除了康养那项还有别的不, 就康养一项吧. */
export const asksBesidesTasks = ({ skeleton }: Asked): boolean => KNOWN_TASKS.test(skeleton);

/** 公厕那项的组长单位: the lead unit of the task's group, which need not lead the task. */
const GROUP_LEAD =
  /组长(?:和|及|、)?(?:组长)?单位(?:又|都|是|为|的|叫)*(?:谁|什么|啥|哪(?:个|家|一家)?)?(?:单位|部门|局)?/u;
const asksOfGroupLead = ({ skeleton, subjects }: Asked): boolean =>
  subjects.groups.length === 0 && GROUP_LEAD.test(skeleton);

/** 任务21是民政局牵头吗 asks for no more than the lead. */
export const roleAsked = ({ text }: Asked): 'responsible' | 'lead' =>
  /牵头|主责|领头|挑头|首列|\blead/u.test(text) ? 'lead' : 'responsible';

/** The words of the notice: all of the task, its card, or the clause that says what is asked. */
function textAsked(task: Task, asked: Asked): Question {
  const { number } = task;
  const part = partMeant(task, asked, 'text');
  if (part) return { kind: 'ask-task-part', task: number, part, fact: 'text' };
  return { kind: 'ask-task', task: number, whole: asked.asks.has('content') };
}

/** The number or the day that is asked for. */
function figureAsked(task: Task, asked: Asked, planYear: number): Question | null {
  const { asks, text } = asked;
  const said = figureSaid(task, asked);
  if (said) return { kind: 'ask-task-part', task: task.number, part: said, fact: 'text' };
  const wantsNumber = asks.has('target') || namesNumber(asked) || checksNumber(task, asked);
  if (!wantsNumber && !asks.has('deadline')) return null;
  const fact = wantsNumber ? 'number' : 'day';
  const part = partMeant(task, asked, fact);
  if (part) return { kind: 'ask-task-part', task: task.number, part, fact };
  const targets = targetsMeant(task, asked, planYear);
  const year = fact === 'number' ? yearWithout(task, text, planYear) : null;
  if (year) return { kind: 'ask-task-part', task: task.number, part: `${year}年`, fact };
  const kind =
    wantsNumber && !promisesInYear(task, text) ? 'ask-task-targets' : 'ask-task-deadline';
  return { kind, task: task.number, targets };
}

/** 2019年公厕建几座: a year for which the task sets no number. */
function yearWithout(task: Task, text: string, planYear: number): number | null {
  const year = yearIn(text, planYear);
  const isSet =
    year === null ||
    year === planYear ||
    task.targets.length === 0 ||
    task.targets.some(({ deadline }) => deadline?.startsWith(String(year)));
  return isSet ? null : year;
}

/** 危化企业2025年要达到什么: no number, and a promise for the year that is named. */
function promisesInYear({ targets, commitments }: Task, text: string): boolean {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  return (
    year !== undefined &&
    targets.length === 0 &&
    commitments.some(({ deadline }) => deadline?.startsWith(year))
  );
}

/** A name that asks for its number by itself: 水源地水质达标率, 亮灯率要求, 人行道多宽. */
const namesNumber = ({ asks, text }: Asked): boolean =>
  [...asks].every((ask) => ask === 'content') &&
  /(?:率|面积|户数|宽度|长度|浓度|数量|里程|20\d\d年?)(?:的?(?:要求|标准))?$|\b(?:rate|width)\b|多(?:宽|长|大|高|少)/u.test(
    text,
  );

/** 装灯率是100吗, 任务28是8座没错吧, 公园12处是开工还是建成. */
const checksNumber = (task: Task, { asks, text }: Asked): boolean =>
  (asks.has('yes-or-no') || /还是/u.test(text)) &&
  /\d/.test(text) &&
  task.targets.some(
    (target) =>
      text.includes(figureOf(target)) ||
      [target.metric, ...target.aliases].some((name) => text.includes(plain(name))),
  );

/** 8座, as people write a target's number. */
export const figureOf = ({ value, unit }: Target): string => `${value}${unit.charAt(0)}`;

/** 拆违是住建局的事还是城管局的事. */
const isBetweenUnits = ({ subjects, skeleton }: Asked): boolean =>
  subjects.units.length > 0 && /还是(?!(?:一|1)?(?:部分|个别|只))/u.test(skeleton);

const asksOfUnit = (asked: Asked): boolean =>
  asked.subjects.units.length === 1 && (asked.asks.has('yes-or-no') || isOnlyAboutUnit(asked));

/** T有U的事, U管T, T是U牵头: what is asked is whether the unit is in the task. 消防培训率 asks for no unit. */
export function isOnlyAboutUnit(asked: Asked): boolean {
  const { asks, subjects, skeleton } = asked;
  if (namesNumber(asked) || (!subjects.areNumbered && skeleton === 'UT')) return false;
  const asksElse = (
    ['target', 'deadline', 'group', 'leader', 'progress', 'units', 'content'] as const
  ).some((ask) => asks.has(ask));
  return !asksElse && !asks.has('lead');
}
