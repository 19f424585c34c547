import { z } from 'zod';
import { Intent } from './intent.ts';

const task = z.int();
const unit = z.string().min(1);
const group = z.int();
/** Which of the task's targets are meant, by their place in its list; empty means all. */
const targets = z.array(z.int().nonnegative());
/** 不到4项, 5项以上: both ends included, null for none. */
const bounds = z.strictObject({ from: z.int().nullable(), to: z.int().nullable() });

/** How many somebody takes there to be in the list that is asked for: 我们组就三项吧. */
const claimedCount = z.int().optional();

/** The days for which somebody takes something to be set, both included: 今年, 10月底前. */
export const ClaimedDays = z.strictObject({ from: z.string(), to: z.string() });
export type ClaimedDays = z.infer<typeof ClaimedDays>;

/** What somebody is taken to be, and in which unit: 区城管局局长. */
export const ClaimedTitles = z.strictObject({
  titles: z.array(z.string().min(1)).min(1),
  unit: unit.nullable(),
});
export type ClaimedTitles = z.infer<typeof ClaimedTitles>;

/** 第二多: those that come second, third and so on. */
const placeInRanking = z.int().min(2).optional();

/** `whole`: the task's text to the last word; otherwise its card. */
export const AskTask = z.strictObject({ kind: z.literal('ask-task'), task, whole: z.boolean() });
export type AskTask = z.infer<typeof AskTask>;

/** `between`: the units of which one is taken to lead it, 是区住建局还是区城管局负责. */
export const AskTaskLead = z.strictObject({
  kind: z.literal('ask-task-lead'),
  task,
  between: z.array(unit).min(2).optional(),
});
export type AskTaskLead = z.infer<typeof AskTaskLead>;

/** `besides`: the units that are known already, 除了我们还有哪几家. */
export const AskTaskUnits = z.strictObject({
  kind: z.literal('ask-task-units'),
  task,
  besides: z.array(unit).min(1).optional(),
  /** The one at this place: 1 is the first, -1 the last. */
  place: z.int().optional(),
  claimedCount,
});
export type AskTaskUnits = z.infer<typeof AskTaskUnits>;

export const AskTaskTargets = z.strictObject({
  kind: z.literal('ask-task-targets'),
  task,
  targets,
  /** By how much the numbers differ. */
  isCompared: z.literal(true).optional(),
  /** The number that somebody took it to be: 公厕今年要建18座吧. */
  claimed: z.number().optional(),
  /** Whether it is asked if that number is as much as is wanted, of each of the targets: 亮灯率97%够不够. */
  isEnough: z.literal(true).optional(),
  /** Whether it is asked if the one of two is within the other: 7个里头含不含提档升级那个. */
  areApart: z.literal(true).optional(),
  /** The days for which somebody took it to be set: 消防培训100%是今年就得到吗. */
  claimedDays: ClaimedDays.optional(),
  /** The numbers that somebody took several of them to be, in their order: 示范区2个聚集区1个没记反吧. */
  claims: z.array(z.number()).min(2).optional(),
  /** The numbers of which one is taken to be it: 老旧小区7个还是8个. */
  either: z.array(z.number()).min(2).optional(),
});
export type AskTaskTargets = z.infer<typeof AskTaskTargets>;

export const AskTaskDeadline = z.strictObject({
  kind: z.literal('ask-task-deadline'),
  task,
  targets,
  /** Which of its dated promises are meant, by their place in its list; all where it is left out. */
  promises: z.array(z.int().nonnegative()).min(1).optional(),
  /** The first or the last of several days. */
  which: z.enum(['first', 'last']).optional(),
  claimedDays: ClaimedDays.optional(),
  /** The days for one of which somebody takes it to be set: 10月底还是12月底. */
  eitherDays: z.array(ClaimedDays).min(2).optional(),
});
export type AskTaskDeadline = z.infer<typeof AskTaskDeadline>;

/** The words of the task about one thing, or a number or a day that it sets for no such thing: 便利店建几个. */
export const AskTaskPart = z.strictObject({
  kind: z.literal('ask-task-part'),
  task,
  part: z.string().min(1),
  fact: z.enum(['number', 'day', 'text', 'who', 'attribute', 'mention']),
  /** What is asked for, where the task sets another number, names nobody for it, has no such thing or does not speak of it: 宽度, 验收, 造价, 无障碍. */
  measure: z.string().min(1).optional(),
  /** The grade that somebody takes the part to name, or would make do with: 公厕要一类吗, 三类行不行. */
  claimedGrade: z.strictObject({ grade: z.int(), isEnough: z.boolean() }).optional(),
});
export type AskTaskPart = z.infer<typeof AskTaskPart>;

/** What the task's own text counts off at a place: 第二个目标. */
export const AskTaskItem = z.strictObject({
  kind: z.literal('ask-task-item'),
  task,
  place: z.int().positive(),
});
export type AskTaskItem = z.infer<typeof AskTaskItem>;

export const AskTaskGroup = z.strictObject({
  kind: z.literal('ask-task-group'),
  task,
  /** The group to which somebody takes it to belong. */
  claimedGroup: group.optional(),
});
export type AskTaskGroup = z.infer<typeof AskTaskGroup>;

export const AskUnitInTask = z.strictObject({
  kind: z.literal('ask-unit-in-task'),
  task,
  unit,
  /** `place`: nothing is to be confirmed; how the unit stands in the task is asked. `duty`: what it does in it. */
  as: z.enum(['responsible', 'lead', 'place', 'duty']),
});
export type AskUnitInTask = z.infer<typeof AskUnitInTask>;

/** Whether tasks have the same units, or the same lead unit, and where they differ. */
export const CompareTasks = z.strictObject({
  kind: z.literal('compare-tasks'),
  tasks: z.array(task).min(2),
  as: z.enum(['responsible', 'lead']),
});
export type CompareTasks = z.infer<typeof CompareTasks>;

/** 外立面签订率和主干道亮灯率是不是一个数: numbers of one task or of several, by their places in the tasks' lists. */
export const CompareNumbers = z.strictObject({
  kind: z.literal('compare-numbers'),
  numbers: z.array(z.strictObject({ task, target: z.int().nonnegative() })).min(2),
});
export type CompareNumbers = z.infer<typeof CompareNumbers>;

export const FindTask = z.strictObject({
  kind: z.literal('find-task'),
  tasks: z.array(task).min(1),
  /** In how many tasks, or in which, somebody takes all that is named to stand. */
  claimedCount,
  claimedTask: task.optional(),
});
export type FindTask = z.infer<typeof FindTask>;

export const FindTasksDue = z.strictObject({
  kind: z.literal('find-tasks-due'),
  from: z.string(),
  to: z.string(),
  /** Of a working group, or of a unit, alone. */
  group: group.optional(),
  unit: unit.optional(),
});
export type FindTasksDue = z.infer<typeof FindTasksDue>;

/** The tasks that list most units, fewest, or so many. */
export const RankTasks = z.strictObject({
  kind: z.literal('rank-tasks'),
  which: z.union([z.enum(['most', 'fewest']), bounds]),
});
export type RankTasks = z.infer<typeof RankTasks>;

export const ListTasks = z.strictObject({
  kind: z.literal('list-tasks'),
  /** `with-day`: those for which the notice sets a day for anything. */
  which: z.enum(['all', 'with-target', 'without-target', 'with-day', 'without-day']),
  /** Only those of this group; all where it is left out. */
  group: group.optional(),
  /** Only those of this unit. */
  unit: unit.optional(),
  claimedCount,
});
export type ListTasks = z.infer<typeof ListTasks>;

/** `besides`: the tasks that are known already, 除了康养那项还有别的不. */
export const AskUnitTasks = z.strictObject({
  kind: z.literal('ask-unit-tasks'),
  unit,
  /** `not-lead`: those that it has and does not lead; `not-responsible`: those that it has no part in; `with-leads`: each with who leads it. */
  as: z.enum(['responsible', 'lead', 'not-lead', 'not-responsible', 'with-leads']),
  besides: z.array(task).min(1).optional(),
  claimedCount,
  /** Those that somebody takes to be its tasks; with `areAll` no others. */
  claimedTasks: z.array(task).min(2).optional(),
  areAll: z.boolean().optional(),
});
export type AskUnitTasks = z.infer<typeof AskUnitTasks>;

export const AskUnitGroups = z.strictObject({
  kind: z.literal('ask-unit-groups'),
  unit,
  claimedCount,
});
export type AskUnitGroups = z.infer<typeof AskUnitGroups>;

export const AskUnitInGroup = z.strictObject({
  kind: z.literal('ask-unit-in-group'),
  unit,
  group,
  as: z.enum(['member', 'lead']),
});
export type AskUnitInGroup = z.infer<typeof AskUnitInGroup>;

export const AskSharedTasks = z.strictObject({
  kind: z.literal('ask-shared-tasks'),
  units: z.array(unit).min(2),
});
export type AskSharedTasks = z.infer<typeof AskSharedTasks>;

export const AskSharedGroups = z.strictObject({
  kind: z.literal('ask-shared-groups'),
  units: z.array(unit).min(2),
});
export type AskSharedGroups = z.infer<typeof AskSharedGroups>;

export const CompareUnits = z.strictObject({
  kind: z.literal('compare-units'),
  units: z.array(unit),
  as: z.enum(['responsible', 'lead', 'member']),
  /** Whether they are to be added up. */
  isSum: z.literal(true).optional(),
});
export type CompareUnits = z.infer<typeof CompareUnits>;

/** 区消防大队和消防救援大队是一个单位吗: the names as they were said, and what units they mean. */
export const AskSameUnit = z.strictObject({
  kind: z.literal('ask-same-unit'),
  names: z.array(z.string()).min(2),
  units: z.array(unit).min(1),
});
export type AskSameUnit = z.infer<typeof AskSameUnit>;

export const RankUnits = z.strictObject({
  kind: z.literal('rank-units'),
  /** `member`: of how many groups. */
  as: z.enum(['responsible', 'lead', 'member']),
  order: z.union([z.enum(['most', 'fewest']), bounds]),
  place: placeInRanking,
  /** The units that are left out: 不算街道. */
  besides: z.array(unit).min(1).optional(),
});
export type RankUnits = z.infer<typeof RankUnits>;

/** The groups with most, with fewest, with so many, or with more or fewer than so many tasks or member units. */
export const RankGroups = z.strictObject({
  kind: z.literal('rank-groups'),
  by: z.enum(['tasks', 'members']),
  which: z.union([z.enum(['most', 'fewest']), z.int(), bounds]),
  place: placeInRanking,
});
export type RankGroups = z.infer<typeof RankGroups>;

export const ListUnits = z.strictObject({ kind: z.literal('list-units'), claimedCount });
export type ListUnits = z.infer<typeof ListUnits>;

export const AskGroup = z.strictObject({
  kind: z.literal('ask-group'),
  group,
  about: z.enum(['all', 'leader', 'lead-unit', 'members']),
  claimedCount,
  /** Whom somebody takes to lead it, of whom the plan does not speak. */
  claimedName: z.string().min(1).optional(),
});
export type AskGroup = z.infer<typeof AskGroup>;

export const AskGroupTasks = z.strictObject({
  kind: z.literal('ask-group-tasks'),
  group,
  /** Only those that this unit has or leads, or only the others: 规划建设组里不由住建局牵头的. */
  of: z.strictObject({ unit, as: z.enum(['responsible', 'lead']), isNot: z.boolean() }).optional(),
  claimedCount,
});
export type AskGroupTasks = z.infer<typeof AskGroupTasks>;

/** 第一组到第三组共几项任务. */
export const CountGroupTasks = z.strictObject({
  kind: z.literal('count-group-tasks'),
  groups: z.array(group).min(2),
  /** Whether it is asked which has more, and by how many. */
  isCompared: z.literal(true).optional(),
});
export type CountGroupTasks = z.infer<typeof CountGroupTasks>;

export const ListGroups = z.strictObject({
  kind: z.literal('list-groups'),
  about: z.enum(['all', 'tasks']),
  claimedCount,
});
export type ListGroups = z.infer<typeof ListGroups>;

export const AskPerson = z.strictObject({
  kind: z.literal('ask-person'),
  name: z.string(),
  /** The posts of which somebody takes one to be theirs, or the group that they are taken to lead: 陈勇是主任吗. */
  claimedPosts: z.array(z.string()).min(1).optional(),
  claimedGroup: group.optional(),
  claimedTitles: ClaimedTitles.optional(),
});
export type AskPerson = z.infer<typeof AskPerson>;

export const AskPost = z.strictObject({
  kind: z.literal('ask-post'),
  post: z.string(),
  byName: z.boolean(),
  claimedTitles: ClaimedTitles.optional(),
  /** Whom somebody takes to hold it, of whom the plan does not speak. */
  claimedName: z.string().min(1).optional(),
  /** Other posts that are called by the same words. */
  calledAlike: z.array(z.string()).min(1).optional(),
});
export type AskPost = z.infer<typeof AskPost>;

/** Where the command's office sits; `claimed`: whether there. */
export const AskOffice = z.strictObject({
  kind: z.literal('ask-office'),
  claimed: unit.optional(),
});
export type AskOffice = z.infer<typeof AskOffice>;

export const AskRule = z.strictObject({
  kind: z.literal('ask-rule'),
  /** Which part of the rule answers; null for all of it. */
  aspects: z.array(z.strictObject({ rule: z.string(), aspect: z.int().nullable() })).min(1),
  /** Whether a yes is asked for: 还用报办公室吗. */
  isWhether: z.literal(true).optional(),
  /** Whether it says how often, or within how many days, as somebody takes it to: 指挥部会议每周一次吧. */
  isSo: z.boolean().optional(),
  /** The part of the rule that lets it be otherwise, where it is not as it should be: 批示拖到10天行不. */
  exception: z.int().nonnegative().optional(),
  /** Whether somebody has to, may or does what is asked, by its words: 总指挥用不用签. `depends`: in some cases only. */
  whether: z
    .strictObject({
      how: z.enum(['must', 'may', 'is']),
      verdict: z.enum(['yes', 'no', 'depends', 'unstated']),
      /** It is not asked of somebody in particular, so that the plan's own words for a yes fit: 公文要不要编号, 要不要报办公室. */
      isOfNobody: z.literal(true).optional(),
      /** Who is to do what, where they stand together: 办公室同意. */
      words: z.string().min(1).optional(),
    })
    .optional(),
  /** Of a procedure, how many steps it has, at which of them something is done, or what comes beside that: 发文一共几步，编号在第几步, 签发完再干啥. */
  steps: z
    .strictObject({
      place: z.int().positive().optional(),
      deed: z.string().optional(),
      /** Whether the step at that place was asked for as what comes after the deed, or before it. */
      beside: z.enum(['after', 'before']).optional(),
    })
    .optional(),
  /** Which of two ways it is: 一周办结还是两周办结. */
  choice: z
    .strictObject({
      ways: z.tuple([z.string().min(1), z.string().min(1)]).readonly(),
      is: z.enum(['first', 'second', 'neither']),
    })
    .optional(),
});
export type AskRule = z.infer<typeof AskRule>;

/** Which mechanisms the rules make up: 附件2有几项制度. */
export const ListRules = z.strictObject({ kind: z.literal('list-rules') });
export type ListRules = z.infer<typeof ListRules>;

export const AskDueDay = z.strictObject({
  kind: z.literal('ask-due-day'),
  quarter: z.int().min(1).max(4),
});
export type AskDueDay = z.infer<typeof AskDueDay>;

export const AskOpen = z.strictObject({ kind: z.literal('ask-open'), open: z.string() });
export type AskOpen = z.infer<typeof AskOpen>;

export const AskDocument = z.strictObject({
  kind: z.literal('ask-document'),
  about: z.enum([
    'all',
    'title',
    'number',
    'issuer',
    'date',
    'basis',
    'attachments',
    'addressee',
    'purpose',
  ]),
});
export type AskDocument = z.infer<typeof AskDocument>;

export const AskTaskProgress = z.strictObject({ kind: z.literal('ask-task-progress'), task });
export type AskTaskProgress = z.infer<typeof AskTaskProgress>;

/** A question about the plan, or about what stands on record of a task. Answering it changes nothing. */
export const Question = z.discriminatedUnion('kind', [
  AskTask,
  AskTaskLead,
  AskTaskUnits,
  AskTaskTargets,
  AskTaskDeadline,
  AskTaskPart,
  AskTaskItem,
  AskTaskGroup,
  AskUnitInTask,
  CompareTasks,
  CompareNumbers,
  FindTask,
  FindTasksDue,
  RankTasks,
  ListTasks,
  AskUnitTasks,
  AskUnitGroups,
  AskUnitInGroup,
  AskSharedTasks,
  AskSharedGroups,
  CompareUnits,
  AskSameUnit,
  RankUnits,
  RankGroups,
  ListUnits,
  AskGroup,
  AskGroupTasks,
  CountGroupTasks,
  ListGroups,
  AskPerson,
  AskPost,
  AskOffice,
  AskRule,
  ListRules,
  AskDueDay,
  AskOpen,
  AskDocument,
  AskTaskProgress,
]);
export type Question = z.infer<typeof Question>;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** A number that the plan does not have: 任务38, 第九组. */
export const MissNumber = z.strictObject({
  kind: z.literal('miss-number'),
  of: z.enum(['task', 'group']),
  number: z.number(),
});
export type MissNumber = z.infer<typeof MissNumber>;

/** A fact about a unit of the plan that the notice does not give: 区卫生健康局, 局长; null: of the district as a whole. */
export const MissFact = z.strictObject({
  kind: z.literal('miss-fact'),
  of: z.string().nullable(),
  fact: z.string(),
});
export type MissFact = z.infer<typeof MissFact>;

/** A name that is in no list of the plan; `of` where it is clearly a working group's. */
export const MissName = z.strictObject({
  kind: z.literal('miss-name'),
  name: z.string(),
  of: z.literal('group').optional(),
});
export type MissName = z.infer<typeof MissName>;

/** Nothing that the office deals with, or an opinion, which a clerk has none of. */
export const Decline = z.strictObject({
  kind: z.literal('decline'),
  subject: z.string().nullable(),
  isOpinion: z.literal(true).optional(),
});
export type Decline = z.infer<typeof Decline>;

/** Several things could be meant, or one that is not sure: the candidates, each as the question it would be. */
export const AskWhich = z.strictObject({
  kind: z.literal('ask-which'),
  word: z.string(),
  candidates: z.array(Question).min(1),
});
export type AskWhich = z.infer<typeof AskWhich>;

/** 这项谁牵头, after nothing that names a task. */
export const AskWhichTask = z.strictObject({ kind: z.literal('ask-which-task') });
export type AskWhichTask = z.infer<typeof AskWhichTask>;

/** 我们单位 from somebody whose unit is not known; `then` is the question once it is. */
export const AskOwnUnit = z.strictObject({ kind: z.literal('ask-own-unit') });
export type AskOwnUnit = z.infer<typeof AskOwnUnit>;

/** Several questions in one message, answered in their order. */
export const AskSeveral = z.strictObject({
  kind: z.literal('ask-several'),
  questions: z.array(Question).min(2),
});
export type AskSeveral = z.infer<typeof AskSeveral>;

/** Several questions of which each is answered by its own saying, and the parts of the message that nobody could read. */
export const AskParts = z.strictObject({
  kind: z.literal('ask-parts'),
  parts: z.array(Intent).min(1),
  unread: z.array(z.string()),
});
export type AskParts = z.infer<typeof AskParts>;

/** A question in which a word was not known: what was understood is said before it is answered. */
export const AskUnderstood = z.strictObject({
  kind: z.literal('ask-understood'),
  question: Question,
  /** Whether the notice sets it at all is asked, and answered first: 任务24定时间没有. */
  isWhether: z.literal(true).optional(),
  /** What it was asked of, where the notice does not write that: 井盖坏了找谁. */
  unwritten: z.string().optional(),
});
export type AskUnderstood = z.infer<typeof AskUnderstood>;

/** Words that could not be read at all; `left`: those of a sentence of which the rest was understood. */
export const Misread = z.strictObject({
  kind: z.literal('misread'),
  left: z.array(z.string()).optional(),
});
export type Misread = z.infer<typeof Misread>;

/** Nothing that could be answered, and the questions nearest to it: one of them is chosen by its number. */
export const OfferQuestions = z.strictObject({
  kind: z.literal('offer-questions'),
  candidates: z.array(z.strictObject({ words: z.string(), question: Intent })).min(1),
  /** What the message was read as by itself. */
  instead: z.discriminatedUnion('kind', [Decline, Misread]),
});
export type OfferQuestions = z.infer<typeof OfferQuestions>;

/** Why a question gets no fact. */
export const Unanswerable = z.discriminatedUnion('kind', [
  MissNumber,
  MissFact,
  MissName,
  Decline,
  AskWhich,
  AskWhichTask,
  AskOwnUnit,
  Misread,
]);
export type Unanswerable = z.infer<typeof Unanswerable>;

/** What the reading of questions makes of a text. */
export type PlanIntent = Question | Unanswerable | AskSeveral;
