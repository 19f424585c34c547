import { EVERYBODY } from '../../src/domain/permission.ts';
import {
  AskDocument,
  AskDueDay,
  AskGroup,
  AskGroupTasks,
  AskOffice,
  AskOpen,
  AskOwnUnit,
  AskParts,
  AskPerson,
  AskPost,
  AskRule,
  AskSameUnit,
  AskSeveral,
  AskSharedGroups,
  AskSharedTasks,
  AskTask,
  AskTaskDeadline,
  AskTaskGroup,
  AskTaskItem,
  AskTaskLead,
  AskTaskPart,
  AskTaskTargets,
  AskTaskUnits,
  AskUnderstood,
  AskUnitGroups,
  AskUnitInGroup,
  AskUnitInTask,
  AskUnitTasks,
  AskWhich,
  AskWhichTask,
  CompareNumbers,
  CompareTasks,
  CompareUnits,
  CountGroupTasks,
  FindTask,
  FindTasksDue,
  ListGroups,
  ListRules,
  ListTasks,
  ListUnits,
  MissFact,
  MissName,
  MissNumber,
  RankGroups,
  RankTasks,
  RankUnits,
} from '../../src/domain/question.ts';
import { type Saying, saying } from '../../src/room.ts';
import { exampleRules, shown } from '../../src/wording/examples.ts';
import { askDocument } from './ask-document.ts';
import { askDueDay } from './ask-due-day.ts';
import { askGroup } from './ask-group.ts';
import { askGroupTasks } from './ask-group-tasks.ts';
import { askOffice } from './ask-office.ts';
import { askOpen } from './ask-open.ts';
import { askOwnUnit } from './ask-own-unit.ts';
import { askParts } from './ask-parts.ts';
import { askPerson } from './ask-person.ts';
import { askPost } from './ask-post.ts';
import { askRule } from './ask-rule.ts';
import { askSameUnit } from './ask-same-unit.ts';
import { askSeveral } from './ask-several.ts';
import { askSharedGroups } from './ask-shared-groups.ts';
import { askSharedTasks } from './ask-shared-tasks.ts';
import { askTask } from './ask-task.ts';
import { askTaskDeadline } from './ask-task-deadline.ts';
import { askTaskGroup } from './ask-task-group.ts';
import { askTaskItem } from './ask-task-item.ts';
import { askTaskLead } from './ask-task-lead.ts';
import { askTaskPart } from './ask-task-part.ts';
import { askTaskTargets } from './ask-task-targets.ts';
import { askTaskUnits } from './ask-task-units.ts';
import { askUnderstood } from './ask-understood.ts';
import { askUnitGroups } from './ask-unit-groups.ts';
import { askUnitInGroup } from './ask-unit-in-group.ts';
import { askUnitInTask } from './ask-unit-in-task.ts';
import { askUnitTasks } from './ask-unit-tasks.ts';
import { askWhich } from './ask-which.ts';
import { askWhichTask } from './ask-which-task.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareTasks } from './compare-tasks.ts';
import { compareUnits } from './compare-units.ts';
import { countGroupTasks } from './count-group-tasks.ts';
import { findTask } from './find-task.ts';
import { findTasksDue } from './find-tasks-due.ts';
import { listGroups } from './list-groups.ts';
import { listRules } from './list-rules.ts';
import { listTasks } from './list-tasks.ts';
import { listUnits } from './list-units.ts';
import { missFact } from './miss-fact.ts';
import { missName } from './miss-name.ts';
import { missNumber } from './miss-number.ts';
import { rankGroups } from './rank-groups.ts';
import { rankTasks } from './rank-tasks.ts';
import { rankUnits } from './rank-units.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskTask,
    means: '看某项任务的全部内容',
    by: EVERYBODY,
    effect: 'answers',
    handle: askTask,
  }),
  saying({
    intent: AskTaskLead,
    means: '问某项任务谁牵头',
    by: EVERYBODY,
    help: (plan) =>
      `· 问任务：“${plan.tasks.at(-1)?.number}号任务谁牵头”“责任单位有哪些”“什么时候完成”，也可直接说任务名或关键词`,
    asked: ['{task}谁牵头'],
    effect: 'answers',
    handle: askTaskLead,
  }),
  saying({
    intent: AskTaskUnits,
    means: '问某项任务有哪些责任单位；besides 是除了谁',
    by: EVERYBODY,
    asked: ['{task}有哪些责任单位'],
    effect: 'answers',
    handle: askTaskUnits,
  }),
  saying({
    intent: AskTaskTargets,
    means: '问某项任务的目标是多少；targets 空着就是全部',
    by: EVERYBODY,
    asked: ['{task}的目标是多少'],
    effect: 'answers',
    handle: askTaskTargets,
  }),
  saying({
    intent: AskTaskDeadline,
    means: '问某项任务什么时候完成；targets 空着就是全部',
    by: EVERYBODY,
    asked: ['{task}什么时候完成'],
    effect: 'answers',
    handle: askTaskDeadline,
  }),
  saying({
    intent: AskTaskItem,
    means: '问某项任务里的第几个目标、第几条',
    by: EVERYBODY,
    effect: 'answers',
    handle: askTaskItem,
  }),
  saying({
    intent: AskTaskPart,
    means: '问某项任务里的一件具体事；part 照抄原话',
    by: EVERYBODY,
    effect: 'answers',
    handle: askTaskPart,
  }),
  saying({
    intent: AskTaskGroup,
    means: '问某项任务归哪个工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: askTaskGroup,
  }),
  saying({
    intent: AskUnitInTask,
    means: '问某单位是不是某项任务的责任单位或牵头单位',
    by: EVERYBODY,
    asked: ['{unit}在{task}里负责吗'],
    effect: 'answers',
    handle: askUnitInTask,
  }),
  saying({
    intent: CompareTasks,
    means: '比较几项任务的责任单位或牵头单位',
    by: EVERYBODY,
    effect: 'answers',
    handle: compareTasks,
  }),
  saying({
    intent: CompareNumbers,
    by: EVERYBODY,
    effect: 'answers',
    handle: compareNumbers,
  }),
  saying({
    intent: FindTask,
    means: '问某件事是哪一项任务',
    by: EVERYBODY,
    effect: 'answers',
    handle: findTask,
  }),
  saying({
    intent: FindTasksDue,
    means: '问某段日子里有哪些任务到期',
    by: EVERYBODY,
    effect: 'answers',
    handle: findTasksDue,
  }),
  saying({
    intent: RankTasks,
    means: '问责任单位最多或最少的任务',
    by: EVERYBODY,
    effect: 'answers',
    handle: rankTasks,
  }),
  saying({
    intent: ListTasks,
    means: '列出任务',
    by: EVERYBODY,
    effect: 'answers',
    handle: listTasks,
  }),
  saying({
    intent: AskUnitTasks,
    means: '问某单位有哪些任务，或牵头哪些',
    by: EVERYBODY,
    help: (plan) => `· 问单位：“${plan.tasks.at(-1)?.units[0]}有哪些任务”“我们局牵头几项”`,
    asked: ['{unit}有哪些任务', '我们单位有哪些任务'],
    effect: 'answers',
    handle: askUnitTasks,
  }),
  saying({
    intent: AskUnitGroups,
    means: '问某单位在哪些工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: askUnitGroups,
  }),
  saying({
    intent: AskUnitInGroup,
    means: '问某单位在不在某个工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: askUnitInGroup,
  }),
  saying({
    intent: AskSharedTasks,
    means: '问几个单位共同的任务',
    by: EVERYBODY,
    effect: 'answers',
    handle: askSharedTasks,
  }),
  saying({
    intent: AskSharedGroups,
    means: '问几个单位共同的工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: askSharedGroups,
  }),
  saying({
    intent: AskSameUnit,
    means: '问两个名称是不是同一个单位',
    by: EVERYBODY,
    effect: 'answers',
    handle: askSameUnit,
  }),
  saying({
    intent: CompareUnits,
    means: '比较几个单位的任务数或工作组数',
    by: EVERYBODY,
    effect: 'answers',
    handle: compareUnits,
  }),
  saying({
    intent: RankUnits,
    means: '问任务最多或最少的单位',
    by: EVERYBODY,
    effect: 'answers',
    handle: rankUnits,
  }),
  saying({
    intent: RankGroups,
    means: '问任务或成员最多、最少的工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: rankGroups,
  }),
  saying({
    intent: ListUnits,
    means: '列出责任单位',
    by: EVERYBODY,
    effect: 'answers',
    handle: listUnits,
  }),
  saying({
    intent: AskGroup,
    means: '问某个工作组的组长、牵头单位或成员',
    by: EVERYBODY,
    help: (plan) => `· 问工作组：“${plan.groups[0]?.short}组组长是谁”“第一组有哪些任务”`,
    asked: ['{group}组长是谁', '{group}有哪些成员单位'],
    effect: 'answers',
    handle: askGroup,
  }),
  saying({
    intent: AskGroupTasks,
    means: '问某个工作组有哪些任务',
    by: EVERYBODY,
    asked: ['{group}有哪些任务'],
    effect: 'answers',
    handle: askGroupTasks,
  }),
  saying({
    intent: CountGroupTasks,
    means: '问几个工作组一共几项任务',
    by: EVERYBODY,
    effect: 'answers',
    handle: countGroupTasks,
  }),
  saying({
    intent: ListGroups,
    means: '列出工作组',
    by: EVERYBODY,
    effect: 'answers',
    handle: listGroups,
  }),
  saying({
    intent: AskPerson,
    means: '问某个人是什么职务；name 照抄原话',
    by: EVERYBODY,
    effect: 'answers',
    handle: askPerson,
  }),
  saying({
    intent: AskPost,
    means: '问某个职务是谁',
    by: EVERYBODY,
    help: () => '· 问人员：“总指挥是谁”',
    effect: 'answers',
    handle: askPost,
  }),
  saying({
    intent: AskOffice,
    means: '问指挥部办公室设在哪里',
    by: EVERYBODY,
    effect: 'answers',
    handle: askOffice,
  }),
  saying({
    intent: AskRule,
    means: '问制度怎么规定；rule 用制度的编号，aspect 是要点的序号',
    by: EVERYBODY,
    help: (plan) => (plan.rules.length > 0 ? `· 问制度：${shown(exampleRules(plan))}` : ''),
    effect: 'answers',
    handle: askRule,
  }),
  saying({
    intent: ListRules,
    by: EVERYBODY,
    effect: 'answers',
    handle: listRules,
  }),
  saying({
    intent: AskDueDay,
    means: '问某季度几号前报',
    by: EVERYBODY,
    effect: 'answers',
    handle: askDueDay,
  }),
  saying({
    intent: AskOpen,
    means: '问文件没有规定的事；open 用未定的编号',
    by: EVERYBODY,
    effect: 'answers',
    handle: askOpen,
  }),
  saying({
    intent: AskDocument,
    means: '问通知本身的文号、日期、附件',
    by: EVERYBODY,
    help: () => '· 问文件：“文号是多少”“什么时候印发的”',
    effect: 'answers',
    handle: askDocument,
  }),
  saying({
    intent: AskSeveral,
    by: EVERYBODY,
    effect: 'answers',
    handle: askSeveral,
  }),
  saying({
    intent: AskParts,
    by: EVERYBODY,
    effect: 'answers',
    handle: askParts,
  }),
  saying({
    intent: AskUnderstood,
    by: EVERYBODY,
    effect: 'answers',
    handle: askUnderstood,
  }),
  saying({
    intent: AskWhich,
    by: EVERYBODY,
    effect: 'answers',
    handle: askWhich,
  }),
  saying({
    intent: AskWhichTask,
    by: EVERYBODY,
    effect: 'answers',
    handle: askWhichTask,
  }),
  saying({
    intent: AskOwnUnit,
    by: EVERYBODY,
    effect: 'answers',
    handle: askOwnUnit,
  }),
  saying({
    intent: MissNumber,
    by: EVERYBODY,
    effect: 'answers',
    handle: missNumber,
  }),
  saying({
    intent: MissFact,
    by: EVERYBODY,
    effect: 'answers',
    handle: missFact,
  }),
  saying({
    intent: MissName,
    by: EVERYBODY,
    effect: 'answers',
    handle: missName,
  }),
];
