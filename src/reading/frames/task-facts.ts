import type { Target, Task } from '../../domain/plan.ts';
import { targetsOf, taskOf } from '../../domain/plan-lookups.ts';
import type { AskTaskDeadline, Question } from '../../domain/question.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';
import { asksOf } from '../spans/asks.ts';
import type { Ask } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import {
  ASKS_WHAT,
  EITHER,
  GROUP_LEAD,
  MONTH,
  NAMES_NUMBER,
  QUANTITY,
  REQUIREMENT,
  ROUND_NUMBER,
  SEVERAL_TASKS,
  WHOLE,
} from '../words/facts.ts';
import { ENDS_WORK, FIRST_DAY, LAST_DAY } from '../words/promises.ts';
import { daysClaimed } from './days-claimed.ts';
import { numberClaimed } from './number-claimed.ts';
import { asksWhetherWithin } from './numbers-apart.ts';
import { numbersClaimed } from './numbers-claimed.ts';
import { figureSaid, partMeant, wordsFor } from './part-meant.ts';
import { promisesMeant } from './promises-meant.ts';
import { isWholeTask, measureMissing, targetsMeant, yearIn } from './targets-meant.ts';
import { targetsNumbered } from './targets-numbered.ts';
import { daysBetween, numbersBetween } from './which-of-two.ts';

/** What a text asks of one task, in the order in which it is answered. */
export function factsAsked(task: Task, asked: Heard, planYear: number): readonly Question[] {
  const { asks, subjects } = asked;
  const { number } = task;
  const questions: Question[] = [];
  if (asks.has('which-task') && !subjects.areNumbered)
    questions.push({ kind: 'find-task', tasks: [...tasksWithWords(task, asked)] });
  const ofYear = promisesOfYear(task, asked, planYear);
  if (ofYear)
    return [{ kind: 'ask-task-deadline', task: number, targets: [], promises: [...ofYear] }];
  const ofGroup = asksOfGroupLead(asked);
  const ofTask = ofGroup
    ? new Set(asksOf(asked.skeleton.replace(GROUP_LEAD, '')).map(({ ask }) => ask))
    : asks;
  const countsUnits = asked.of('claimed-count').length > 0;
  if (ofTask.has('units') || countsUnits) questions.push({ kind: 'ask-task-units', task: number });
  else if (ofTask.has('lead')) questions.push({ kind: 'ask-task-lead', task: number });
  const figure = figureAsked(task, asked, planYear);
  if (figure) questions.push(figure);
  const isDayTold = figure !== null && targetsNumbered(task, asked).length > 0;
  if (figure?.kind === 'ask-task-targets' && asks.has('deadline') && !isDayTold)
    questions.push({ kind: 'ask-task-deadline', task: number, targets: figure.targets });
  if (ofGroup || asks.has('group') || (asks.has('leader') && subjects.groups.length === 0))
    questions.push({ kind: 'ask-task-group', task: number });
  if (questions.length > 0 && asked.of('ask:content').some(({ said }) => WHOLE.test(said)))
    questions.push({ kind: 'ask-task', task: number, whole: true });
  if (asks.has('progress')) questions.push({ kind: 'ask-task-progress', task: number });
  return questions.length > 0 ? questions : [textAsked(task, asked)];
}

/** 老旧小区在哪几项里: where several may be meant, all whose text has the word, in their order. */
function tasksWithWords({ number }: Task, asked: Heard): readonly number[] {
  const { tasks } = asked.reader.plan;
  const words = SEVERAL_TASKS.test(asked.text)
    ? wordsFor(taskOf(asked.reader.plan, number), asked)
    : [];
  return tasks
    .filter(
      (task) => task.number === number || words.some((word) => plain(task.content).includes(word)),
    )
    .map((task) => task.number);
}

const asksOfGroupLead = ({ skeleton, subjects }: Heard): boolean =>
  subjects.groups.length === 0 && GROUP_LEAD.test(skeleton);

/** The words of the notice: all of the task, its card, or the clause that says what is asked. */
function textAsked(task: Task, asked: Heard): Question {
  const { number } = task;
  const part = partMeant(task, asked, 'text') ?? partLeft(task, asked);
  if (part) return { kind: 'ask-task-part', task: number, part, fact: 'text' };
  return { kind: 'ask-task', task: number, whole: asked.asks.has('content') };
}

/** 任务28什么标准: a word that nobody knows but the task's own text. */
const partLeft = (task: Task, { rest, subjects }: Heard): string | null =>
  subjects.tasks.length === 1
    ? (rest
        .map((word) => word.replace(/[建做办管修改弄搞以]$/u, ''))
        .find((word) => word.length >= 2 && plain(task.content).includes(word)) ?? null)
    : null;

/** The number or the day that is asked for. */
function figureAsked(task: Task, asked: Heard, planYear: number): Question | null {
  const { asks, text } = asked;
  const said = figureSaid(task, asked);
  if (said) return { kind: 'ask-task-part', task: task.number, part: said, fact: 'text' };
  const numbered = targetsNumbered(task, asked);
  if (numbered.length > 0)
    return { kind: 'ask-task-targets', task: task.number, targets: numbered };
  const required = requirementOf(task, asked);
  if (required !== null)
    return { kind: 'ask-task-part', task: task.number, part: required, fact: 'text' };
  const isOfDay = claimsDay(asked) || daysBetween(asked) !== null;
  const wantsNumber =
    !isOfDay &&
    (asks.has('target') ||
      namesNumber(asked) ||
      asksRequirement(task, asked) ||
      checksNumber(task, asked) ||
      weighsNumber(asked));
  if (!wantsNumber && !asks.has('deadline') && !isOfDay) return null;
  const fact = wantsNumber ? 'number' : 'day';
  const part = partMeant(task, asked, fact);
  if (part) return { kind: 'ask-task-part', task: task.number, part, fact };
  const measure = asked.subjects.tasks.length > 1 ? null : measureMissing(task, asked);
  if (measure !== null) {
    const thing = wordsFor(task, asked)[0] ?? task.title;
    return { kind: 'ask-task-part', task: task.number, part: thing, fact: 'number', measure };
  }
  const figured = targetOfFigure(task, asked);
  if (figured) return figured;
  const targets = targetsMeant(task, asked, planYear);
  const isOfYear = targetsOf(task, targets).some(({ quote }) => saysYear(quote, text, planYear));
  const year = fact === 'number' && !isOfYear ? yearWithout(task, text, planYear) : null;
  if (year) return { kind: 'ask-task-part', task: task.number, part: `${year}年`, fact };
  const kind =
    wantsNumber && !promisesInYear(task, text) ? 'ask-task-targets' : 'ask-task-deadline';
  if (kind === 'ask-task-deadline')
    return deadlineOf(
      task,
      isCalledByTitle(task, asked)
        ? []
        : targets.length > 0
          ? targets
          : targetsOfFigure(task, asked),
      asked,
    );
  const between = numbersBetween(task, targets, asked);
  if (between) return { kind, task: task.number, ...between };
  if (targets.length === 2 && asked.has('more'))
    return { kind, task: task.number, targets, isCompared: true };
  const all = targets.length > 0 ? targetsOf(task, targets) : task.targets;
  if (asksWhetherWithin(all, asked)) return { kind, task: task.number, targets, areApart: true };
  const claims = all.length > 1 ? numbersClaimed(all, asked) : null;
  if (claims) return { kind, task: task.number, targets, claims };
  const days = isOfThingWithoutDay(task, targets, asked) ? null : daysClaimed(asked);
  const isClaimed = days === null ? {} : { claimedDays: days };
  const [meant, ...others] = all;
  const isOfOneName = others.every(({ metric }) => metric === meant?.metric);
  const claimed = meant && isOfOneName ? numberClaimed(meant, asked) : null;
  return claimed === null
    ? { kind, task: task.number, targets, ...isClaimed }
    : { kind, task: task.number, targets, claimed, ...isClaimed };
}

/** 无违建街镇创建哪天到期: the words of its title mean the task, though a number of it is called by some of them. */
function isCalledByTitle(task: Task, asked: Heard): boolean {
  const words = wordsFor(task, asked);
  const title = task.title.replace(/[^\p{L}]/gu, '');
  return words.length > 0 && words.every((word) => title.includes(word));
}

/** 80%海绵是今年的事吗: where a figure and days are claimed together, the figure says which number is meant. */
function targetOfFigure(task: Task, asked: Heard): Question | null {
  const days = daysClaimed(asked);
  const [figure, ...others] = asked.of('quantity');
  if (days === null || !figure || others.length > 0) return null;
  const [place, ...more] = task.targets.flatMap(({ unit, value }, at) =>
    numberOfUnit(figure.said, unit) === value ? [at] : [],
  );
  const target = place === undefined ? undefined : task.targets[place];
  if (place === undefined || !target || more.length > 0) return null;
  const { value: claimed } = target;
  return {
    kind: 'ask-task-targets',
    task: task.number,
    targets: [place],
    claimed,
    claimedDays: days,
  };
}

/** 600户啥时候截止: the targets of just that number. */
const targetsOfFigure = ({ targets }: Task, { of }: Heard): readonly number[] =>
  of('quantity').flatMap(({ said }) =>
    targets.flatMap(({ unit, value }, at) => (numberOfUnit(said, unit) === value ? [at] : [])),
  );

/** 加装电梯今年能完吗: a thing of the task that has neither a number nor a day; those of the others make nothing so. */
function isOfThingWithoutDay(task: Task, targets: readonly number[], asked: Heard): boolean {
  const { mentions, subjects, text } = asked;
  if (targets.length > 0 || subjects.areNumbered || task.targets.length < 2) return false;
  if (isWholeTask(task, asked)) return false;
  const dated = [...task.targets, ...task.commitments].flatMap(({ quote }) => plain(quote));
  const things = mentions.filter(({ meanings }) => meanings.some(({ kind }) => kind === 'task'));
  return (
    things.length > 0 &&
    things.every(({ start, end }) => !dated.some((one) => one.includes(text.slice(start, end))))
  );
}

/** By when, of what is meant: 特大型企业最晚哪年搬完. */
export function deadlineOf(task: Task, targets: readonly number[], asked: Heard): AskTaskDeadline {
  const promises = promisesMeant(task, asked);
  const isOpen = promises.length === 0 && isOfThingWithoutDay(task, targets, asked);
  const days = isOpen ? null : daysClaimed(asked);
  const eitherDays = daysBetween(asked);
  const which = LAST_DAY.test(asked.text) ? 'last' : FIRST_DAY.test(asked.text) ? 'first' : null;
  return {
    kind: 'ask-task-deadline',
    task: task.number,
    targets: [...targets],
    ...(promises.length === 0 ? {} : { promises }),
    ...(which === null ? {} : { which }),
    ...(days === null ? {} : { claimedDays: days }),
    ...(eitherDays === null ? {} : { eitherDays }),
  };
}

/** 去年达标的提档升级几个: the words that set the number name the year as well. */
const saysYear = (quote: string, text: string, planYear: number): boolean =>
  quote.includes(String(yearIn(text, planYear)));

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

/** 今年要做到什么, 2025年的目标: what a task without numbers promises for the year that is named, where nothing else is asked of it; null for none. */
function promisesOfYear(task: Task, asked: Heard, planYear: number): readonly number[] | null {
  const { asks, has, text } = asked;
  const year = yearIn(text, planYear);
  const isAsked = [...asks].every((ask) => OF_DEMANDS.has(ask)) && !has('who', 'not', 'between');
  if (year === null || task.targets.length > 0 || !isAsked || !ASKS_WHAT.test(text)) return null;
  const due = task.commitments.flatMap(({ deadline }, place) =>
    deadline?.startsWith(String(year)) ? [place] : [],
  );
  const named = promisesMeant(task, { ...asked, text: text.replace(ENDS_WORK, '') }).filter(
    (place) => due.includes(place),
  );
  const meant = named.length > 0 ? named : due;
  return meant.length > 0 ? meant : null;
}

/** What may be asked in asking what is to be done. */
const OF_DEMANDS: ReadonlySet<Ask> = new Set<Ask>(['target', 'content', 'tasks', 'which-task']);

/** 危化企业2025年要达到什么: no number, and a promise for the year that is named. */
function promisesInYear({ targets, commitments }: Task, text: string): boolean {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  return (
    year !== undefined &&
    targets.length === 0 &&
    commitments.some(({ deadline }) => deadline?.startsWith(year))
  );
}

/** 学校垃圾分类要达到什么要求: a word of the task's text that none of its numbers is called by. */
function requirementOf(task: Task, asked: Heard): string | null {
  const isOfWhole = wordsFor(task, asked).every((word) =>
    [plain(task.title), ...namesOf(task)].some((name) => name.includes(word)),
  );
  if (!isOfRequirement(asked) || !isOfWhole) return null;
  const part = partLeft(task, asked);
  return part === null || namesOf(task).some((name) => name.includes(part)) ? null : part;
}

/** PM2.5的要求是啥: the number that is called by it. */
const asksRequirement = (task: Task, asked: Heard): boolean =>
  isOfRequirement(asked) &&
  wordsFor(task, asked).some((word) => namesOf(task).some((name) => name.includes(word)));

const isOfRequirement = ({ text }: Heard): boolean =>
  REQUIREMENT.test(text) && !QUANTITY.test(text);

const namesOf = ({ targets }: Task): readonly string[] =>
  targets.flatMap(({ metric, aliases }) => [metric, ...aliases]).map(plain);

/** A name that asks for its number by itself: 水源地水质达标率, 亮灯率要求, 人行道多宽. */
const namesNumber = ({ asks, text }: Heard): boolean =>
  [...asks].every((ask) => ask === 'content') && NAMES_NUMBER.test(text);

/** 棚改120户对吗, 便民商圈建5个: a number is said of it and nothing else asked; 公园和花漾街区哪个多. */
const weighsNumber = ({ asks, has }: Heard): boolean =>
  has('more') || (has('quantity') && [...asks].every((ask) => ask === 'yes-or-no'));

/** 示范区今年年底就得建成吧: a day is said of it and nothing else asked. */
const claimsDay = ({ asks, has, text }: Heard): boolean =>
  asks.size === 1 && asks.has('yes-or-no') && !has('quantity') && (has('year') || MONTH.test(text));

/** 装灯率是100吗, 任务28是8座没错吧, 公园12处是开工还是建成. */
const checksNumber = (task: Task, { asks, text }: Heard): boolean =>
  (asks.has('yes-or-no') || EITHER.test(text)) &&
  (/\d/.test(text) || ROUND_NUMBER.test(text)) &&
  task.targets.some(
    (target) =>
      text.includes(figureOf(target)) ||
      [target.metric, ...target.aliases].some((name) => text.includes(plain(name))),
  );

/** 8座, as people write a target's number. */
export const figureOf = ({ value, unit }: Target): string => `${value}${unit.charAt(0)}`;

/** T有U的事, U管T, T是U牵头: what is asked is whether the unit is in the task. 消防培训率 asks for no unit. */
export function isOnlyAboutUnit(asked: Heard): boolean {
  const { asks, subjects, skeleton } = asked;
  if (namesNumber(asked) || (!subjects.areNumbered && skeleton === 'UT')) return false;
  const asksElse = (
    ['target', 'deadline', 'group', 'leader', 'progress', 'units', 'content'] as const
  ).some((ask) => asks.has(ask));
  return !asksElse && !asks.has('lead');
}
