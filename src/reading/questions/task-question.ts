import type { Intent } from '../../domain/intent.ts';
import type { Task } from '../../domain/plan.ts';
import { leadUnitOf, taskOf } from '../../domain/plan-lookups.ts';
import type { Question } from '../../domain/question.ts';
import { asksBesidesOwnUnit, namesOwnUnit, speaksOfOwnUnit } from '../names/own.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';
import {
  asksBesidesTasks,
  figureOf,
  isOnlyAboutUnit,
  questionsAbout,
  roleAsked,
} from './task-asks.ts';

const MANY = /[和与跟、及,;]|以及|还有|分别|各自|两个|都| and |\bboth\b/u;

/** A question about one task or several, named by number, title or topic. */
export function readTaskQuestion(
  asked: Asked,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const { subjects } = asked;
  if (isOfUnitBesides(asked)) return null;
  const tasks = subjects.tasks.map((number) => taskOf(reader.plan, number));
  if (tasks.length === 0) return readUnclearTask(asked, reader);
  const compared = tasks.length > 1 ? compareAsked(asked) : null;
  if (compared)
    return { kind: 'compare-tasks', tasks: subjects.tasks.slice(0, MOST), as: compared };
  const others = readOthers(tasks, asked, asker);
  if (others) return others;
  if (asksOfOwnUnit(asked)) return readOwnUnit(tasks, asked, asker);
  if (tasks.length > 1 && !subjects.areNumbered && !MANY.test(asked.skeleton)) {
    return oneOrWhich(
      asked.text,
      tasks.flatMap((task) => questionsAbout(task, asked, reader.plan.year).slice(0, 1)),
    );
  }
  const questions = tasks
    .slice(0, MOST)
    .flatMap((task) => questionsAbout(task, asked, reader.plan.year));
  return oneOrSeveral([...questions, ...ofGroups(asked)]);
}

const COMPARES =
  /一样|相同|一致|同一[家个]|(?:是|由|归)一[家个]|对比|比一?下|共同|重合|重叠|都有的|哪.{0,8}[多少]$|区别|不同|差别|差异|异同|差在哪|\bsame\b|\bdiffer/u;

/** 13和14的责任单位是不是一样, 路长制和公厕是一家牵头的吗. */
function compareAsked({ text }: Asked): 'responsible' | 'lead' | null {
  if (!COMPARES.test(text)) return null;
  if (/牵头|主责|领头|打头|组长|首列|\bleads?\b/u.test(text)) return 'lead';
  return /单位|部门|分工|哪家|一家|\bunits?\b/u.test(text) ? 'responsible' : null;
}

const BESIDES =
  /除(?:了|去|开)?(U(?:[、和及,]U)*)|(U)(?:之|以)?外|(?:跟|和|与|同)(U).{0,3}(?:一起|一道|一块|配合|共同|合作|搭伙)/u;
const BESIDES_LEAD =
  /除(?:了|去|开)?(?:牵头|主责|首列)(?:单位|的|部门)?|牵头(?:单位)?(?:之|以)?外/u;

/** 环卫中心除了公厕还管啥 asks of the unit. */
const isOfUnitBesides = (asked: Asked): boolean =>
  asksBesidesTasks(asked) && (asked.subjects.units.length > 0 || namesOwnUnit(asked.text));

/** 除了我们还有哪几家: the units of a task but for those that the question knows. */
function readOthers(tasks: readonly Task[], asked: Asked, asker: Asker): Intent | null {
  const { text, skeleton, subjects } = asked;
  if (
    !asked.asks.has('units') &&
    !/谁|哪|几[家个]|多少|什么单位|其[他它余]|别[的人]|[吗么]$/u.test(text)
  )
    return null;
  const isOwn = asksBesidesOwnUnit(text);
  if (isOwn && asker.units.length === 0) return { kind: 'ask-own-unit' };
  const isNamed = BESIDES.test(skeleton);
  if (!isOwn && !isNamed && !BESIDES_LEAD.test(skeleton)) return null;
  return oneOrSeveral(
    tasks.slice(0, MOST).map((task) => ({
      kind: 'ask-task-units',
      task: task.number,
      besides: [
        ...(isOwn ? asker.units : []),
        ...(isNamed ? subjects.units : []),
        ...(isOwn || isNamed ? [] : [leadUnitOf(task)]),
      ],
    })),
  );
}

/** More tasks than these in one message are left unanswered. */
const MOST = 8;

/** 第六组组长和任务23的牵头单位: a group that is named beside the tasks. */
function ofGroups({ subjects, asks }: Asked): readonly Question[] {
  if (!asks.has('leader') && !asks.has('members')) return [];
  const about = asks.has('leader') ? 'leader' : 'members';
  return subjects.groups.map((group) => ({ kind: 'ask-group', group, about }));
}

/** 垃圾分类有我们局的事吗: whether the asker's own unit is in the task. */
function readOwnUnit(tasks: readonly Task[], asked: Asked, asker: Asker): Intent | null {
  if (asker.units.length === 0) return { kind: 'ask-own-unit' };
  return oneOrSeveral(
    tasks
      .slice(0, MOST)
      .flatMap(({ number }) =>
        asker.units.map(
          (unit) =>
            ({ kind: 'ask-unit-in-task', task: number, unit, as: roleAsked(asked) }) as const,
        ),
      ),
  );
}

const asksOfOwnUnit = (asked: Asked): boolean =>
  asked.subjects.units.length === 0 &&
  speaksOfOwnUnit(asked.text) &&
  (asked.asks.has('yes-or-no') || isOnlyAboutUnit(asked));

/** A word that fits several tasks is asked back, unless it is a unit's name and asked as such. */
function readUnclearTask(asked: Asked, reader: QuestionReader): Intent | null {
  const { possibleTasks, possibleWord, units, unclearUnits, groups } = asked.subjects;
  if (possibleTasks.length === 0 || groups.length > 0) return null;
  const isAboutUnit = units.length + unclearUnits.length > 0;
  const asksOfUnit = (['tasks', 'which-task', 'group'] as const).some((ask) => asked.asks.has(ask));
  if (isAboutUnit && (asksOfUnit || asked.asks.size === 0)) return null;
  const tasks = ofTarget(
    reader.plan.tasks.filter((task) => possibleTasks.includes(task.number)),
    asked,
  );
  if (asked.asks.has('which-task'))
    return { kind: 'find-task', tasks: tasks.map((task) => task.number) };
  return oneOrWhich(
    possibleWord,
    tasks.flatMap((task) => questionsAbout(task, asked, reader.plan.year).slice(0, 1)),
  );
}

/** 拆除面积多少: the one task that promises a number by this name, if there is one. */
function ofTarget(tasks: readonly Task[], { asks, subjects, text }: Asked): readonly Task[] {
  const checked = tasks.filter((task) =>
    task.targets.some((target) => text.includes(figureOf(target))),
  );
  if (checked.length === 1) return checked;
  if (!asks.has('target')) return tasks;
  const having = tasks.filter((task) =>
    task.targets.some((target) =>
      [target.metric, ...target.aliases].some((name) =>
        plain(name).includes(subjects.possibleWord),
      ),
    ),
  );
  return having.length === 1 ? having : tasks;
}
