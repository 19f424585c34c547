import { z } from 'zod';
import { isCalendarDay } from './day.ts';
import { Month, Period, Quarter } from './period.ts';
import { Role } from './person.ts';
import { Achievement, ReportReading, Sections } from './report-reading.ts';

const day = z.string().refine(isCalendarDay, 'is not a calendar day');
const task = z.int();
const unit = z.string().min(1);
const group = z.int();
/** Which of the task's targets are meant, by their place in its list; empty means all. */
const targets = z.array(z.int().nonnegative());

/** 不到4项, 5项以上: both ends included, null for none. */
const bounds = z.strictObject({ from: z.int().nullable(), to: z.int().nullable() });

/** A question about the plan. Answering it changes nothing. */
export const Question = z.discriminatedUnion('kind', [
  /** `whole`: the task's text to the last word; otherwise its card. */
  z.strictObject({ kind: z.literal('ask-task'), task, whole: z.boolean() }),
  z.strictObject({ kind: z.literal('ask-task-lead'), task }),
  /** `besides`: the units that are known already, 除了我们还有哪几家. */
  z.strictObject({
    kind: z.literal('ask-task-units'),
    task,
    besides: z.array(unit).min(1).optional(),
    /** The one at this place: 1 is the first, -1 the last. */
    place: z.int().optional(),
  }),
  /** `isCompared`: by how much the numbers differ. */
  z.strictObject({
    kind: z.literal('ask-task-targets'),
    task,
    targets,
    isCompared: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('ask-task-deadline'), task, targets }),
  /** The words of the task about one thing, or a number or a day that it sets for no such thing: 便利店建几个. */
  z.strictObject({
    kind: z.literal('ask-task-part'),
    task,
    part: z.string().min(1),
    fact: z.enum(['number', 'day', 'text', 'who']),
    /** What is asked for, where the task sets another number or names nobody for it: 宽度, 验收. */
    measure: z.string().min(1).optional(),
  }),
  z.strictObject({ kind: z.literal('ask-task-group'), task }),
  z.strictObject({ kind: z.literal('ask-task-progress'), task }),
  z.strictObject({
    kind: z.literal('ask-unit-in-task'),
    task,
    unit,
    as: z.enum(['responsible', 'lead']),
  }),
  /** Whether tasks have the same units, or the same lead unit, and where they differ. */
  z.strictObject({
    kind: z.literal('compare-tasks'),
    tasks: z.array(task).min(2),
    as: z.enum(['responsible', 'lead']),
  }),
  z.strictObject({ kind: z.literal('find-task'), tasks: z.array(task).min(1) }),
  z.strictObject({ kind: z.literal('find-tasks-due'), from: z.string(), to: z.string() }),
  /** `besides`: the tasks that are known already, 除了康养那项还有别的不. */
  z.strictObject({
    kind: z.literal('ask-unit-tasks'),
    unit,
    /** `not-lead`: those that it has and does not lead; `not-responsible`: those that it has no part in. */
    as: z.enum(['responsible', 'lead', 'not-lead', 'not-responsible']),
    besides: z.array(task).min(1).optional(),
  }),
  z.strictObject({ kind: z.literal('ask-unit-groups'), unit }),
  z.strictObject({
    kind: z.literal('ask-unit-in-group'),
    unit,
    group,
    as: z.enum(['member', 'lead']),
  }),
  z.strictObject({ kind: z.literal('ask-shared-tasks'), units: z.array(unit).min(2) }),
  z.strictObject({ kind: z.literal('ask-shared-groups'), units: z.array(unit).min(2) }),
  z.strictObject({
    kind: z.literal('compare-units'),
    units: z.array(unit),
    as: z.enum(['responsible', 'lead', 'member']),
  }),
  z.strictObject({
    kind: z.literal('rank-units'),
    /** `member`: of how many groups. */
    as: z.enum(['responsible', 'lead', 'member']),
    order: z.union([z.enum(['most', 'fewest']), bounds]),
    /** The units that are left out: 不算街道. */
    besides: z.array(unit).min(1).optional(),
  }),
  /** The tasks that list most units, fewest, or so many. */
  z.strictObject({
    kind: z.literal('rank-tasks'),
    which: z.union([z.enum(['most', 'fewest']), bounds]),
  }),
  /** The groups with most, with fewest, with so many, or with more or fewer than so many tasks or member units. */
  z.strictObject({
    kind: z.literal('rank-groups'),
    by: z.enum(['tasks', 'members']),
    which: z.union([z.enum(['most', 'fewest']), z.int(), bounds]),
  }),
  z.strictObject({
    kind: z.literal('ask-group'),
    group,
    about: z.enum(['all', 'leader', 'lead-unit', 'members']),
  }),
  z.strictObject({
    kind: z.literal('ask-group-tasks'),
    group,
    /** Only those that this unit has or leads, or only the others: 规划建设组里不由住建局牵头的. */
    of: z
      .strictObject({ unit, as: z.enum(['responsible', 'lead']), isNot: z.boolean() })
      .optional(),
  }),
  /** 第一组到第三组共几项任务. */
  z.strictObject({ kind: z.literal('count-group-tasks'), groups: z.array(group).min(2) }),
  z.strictObject({ kind: z.literal('list-groups'), about: z.enum(['all', 'tasks']) }),
  z.strictObject({
    kind: z.literal('list-tasks'),
    /** `with-day`: those for which the notice sets a day for anything. */
    which: z.enum(['all', 'with-target', 'without-target', 'with-day', 'without-day']),
  }),
  z.strictObject({ kind: z.literal('list-units') }),
  z.strictObject({ kind: z.literal('ask-person'), name: z.string() }),
  z.strictObject({ kind: z.literal('ask-post'), post: z.string(), byName: z.boolean() }),
  /** Where the command's office sits. */
  z.strictObject({ kind: z.literal('ask-office') }),
  z.strictObject({
    kind: z.literal('ask-rule'),
    /** Which part of the rule answers; null for all of it. */
    aspects: z.array(z.strictObject({ rule: z.string(), aspect: z.int().nullable() })).min(1),
  }),
  z.strictObject({ kind: z.literal('ask-due-day'), quarter: z.int().min(1).max(4) }),
  z.strictObject({ kind: z.literal('ask-open'), open: z.string() }),
  z.strictObject({
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
  }),
  /** 谁没报: of the units' reports, or of the groups' monthly reports; null means the period now due, and all groups. */
  z.strictObject({
    kind: z.literal('ask-missing'),
    of: z.enum(['units', 'groups']),
    period: Period.nullable(),
    group: group.nullable(),
  }),
  z.strictObject({ kind: z.literal('ask-overview') }),
  /** 延期申请: what waits for the office, and what it approved. */
  z.strictObject({ kind: z.literal('list-extensions') }),
  /** 规则参数: what the plan or the office set where rules leave something open. */
  z.strictObject({ kind: z.literal('list-parameters') }),
  /** 我们报了哪些, 本月清单: what the speaker's unit has reported and still owes. */
  z.strictObject({ kind: z.literal('ask-own-reports'), period: Period.nullable() }),
  z.strictObject({ kind: z.literal('ask-versions'), task, period: Period.nullable() }),
  z.strictObject({ kind: z.literal('ask-experience'), period: Period.nullable() }),
  z.strictObject({
    kind: z.literal('ask-group-report'),
    group: group.nullable(),
    period: Month.nullable(),
  }),
  z.strictObject({ kind: z.literal('ask-help') }),
  z.strictObject({ kind: z.literal('ask-self') }),
]);
export type Question = z.infer<typeof Question>;

/** Why a question gets no fact. */
const Unanswerable = z.discriminatedUnion('kind', [
  /** A number that the plan does not have: 任务38, 第九组. */
  z.strictObject({
    kind: z.literal('miss-number'),
    of: z.enum(['task', 'group']),
    number: z.number(),
  }),
  /** A fact about a unit of the plan that the notice does not give: 区卫生健康局, 局长. */
  z.strictObject({ kind: z.literal('miss-fact'), of: z.string(), fact: z.string() }),
  /** A name that is in no list of the plan; `of` where it is clearly a working group's. */
  z.strictObject({
    kind: z.literal('miss-name'),
    name: z.string(),
    of: z.literal('group').optional(),
  }),
  /** Nothing that the office deals with, or an opinion, which a clerk has none of. */
  z.strictObject({
    kind: z.literal('decline'),
    subject: z.string().nullable(),
    isOpinion: z.literal(true).optional(),
  }),
  /** To reveal or change the bot's own workings, or to act past one's rights. */
  z.strictObject({ kind: z.literal('refuse') }),
  /** Several things could be meant: the candidates, each as the question it would be. */
  z.strictObject({
    kind: z.literal('ask-which'),
    word: z.string(),
    candidates: z.array(Question).min(2),
  }),
  /** 这项谁牵头, after nothing that names a task. */
  z.strictObject({ kind: z.literal('ask-which-task') }),
  /** 我们单位 from somebody whose unit is not known; `then` is the question once it is. */
  z.strictObject({ kind: z.literal('ask-own-unit') }),
  /** Words that could not be read at all; `left`: those of a sentence of which the rest was understood. */
  z.strictObject({ kind: z.literal('misread'), left: z.array(z.string()).optional() }),
]);

/** What changes something and may be read from free text: shown first, done after a 确认. */
export const Proposal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bind-person'), role: Role, name: z.string().nullable() }),
  /** What a liaison wrote, as it was read; the handler finds the unit and puts it on record. */
  z.strictObject({
    kind: z.literal('report-progress'),
    reading: ReportReading,
    /** What stood on record of it when it was shown; absent before it was. */
    shown: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('withdraw-report'),
    task: task.nullable(),
    period: Period.nullable(),
    reason: z.string().nullable(),
    /** The report as it was shown; absent before it was. */
    shown: z.string().optional(),
  }),
  /** 提交月报: the group's report as its tasks' reports make it, with what its liaison adds. */
  z.strictObject({
    kind: z.literal('submit-group-report'),
    group: group.nullable(),
    period: Month.nullable(),
    additions: Sections,
    /** What it said when it was shown; absent before it was. */
    shown: z.string().optional(),
  }),
  /** 催一下没报的: null for the period that is now being reported, and for all groups that the speaker acts for. */
  z.strictObject({
    kind: z.literal('urge-missing'),
    period: Period.nullable(),
    group: group.nullable(),
  }),
  /**
   * 任务28二季度申请延期到7月20日，因…: empty or null for what is not said. `days`: so many days longer, where no day is
   * named. Without a period the one that is due next is meant.
   */
  z.strictObject({
    kind: z.literal('ask-extension'),
    tasks: z.array(task),
    period: Period.nullable(),
    until: day.nullable(),
    days: z.int().positive().nullable(),
    reason: z.string().nullable(),
  }),
]);
export type Proposal = z.infer<typeof Proposal>;

/** What a person wants, as read from a message. One kind, one handler. */
export const Intent = z.union([
  Question,
  Unanswerable,
  Proposal,
  z.discriminatedUnion('kind', [
    /** Several questions in one message, answered in their order. */
    z.strictObject({ kind: z.literal('ask-several'), questions: z.array(Question).min(2) }),
    z.strictObject({ kind: z.literal('greet') }),
    /** 收到, 谢谢: needs no answer in a group. */
    z.strictObject({ kind: z.literal('acknowledge') }),
    /** Talk that is not meant for the clerk: 稍等，下午报, a notice of a meeting. */
    z.strictObject({ kind: z.literal('overhear') }),
    /** A picture, a file or nothing at all where words are expected. */
    z.strictObject({ kind: z.literal('send-nothing'), what: z.enum(['empty', 'media']) }),
    /** A text beyond what a person writes to a clerk. */
    z.strictObject({ kind: z.literal('send-too-much'), length: z.int() }),
    z.strictObject({ kind: z.literal('keep-draft'), proposal: Proposal }),
    z.strictObject({ kind: z.literal('guide-binding') }),
    /** The second message in a row that could not be read: a report is asked for step by step. */
    z.strictObject({ kind: z.literal('guide-report') }),
    z.strictObject({ kind: z.literal('list-bindings') }),
    z.strictObject({ kind: z.literal('approve-binding'), binding: z.string() }),
    z.strictObject({ kind: z.literal('reject-binding'), binding: z.string() }),
    /** 同意延期3, 拒绝延期3. */
    z.strictObject({ kind: z.literal('approve-extension'), extension: z.string() }),
    z.strictObject({ kind: z.literal('refuse-extension'), extension: z.string() }),
    /** 确认, 取消; 确认482193 names the one draft that was shown with that number. */
    z.strictObject({ kind: z.literal('confirm-draft'), draft: z.int().optional() }),
    z.strictObject({ kind: z.literal('cancel-draft'), draft: z.int().optional() }),
    /** 继续: a draft that has grown old is shown again. */
    z.strictObject({ kind: z.literal('resume-draft') }),
    /**
     * 问题：…: these sections of the draft, or of what was reported last, change; the others stay as they are.
     * `task` is the one that is named, `metrics` the numbers of a new progress.
     */
    z.strictObject({
      kind: z.literal('amend-report'),
      task: task.nullable(),
      sections: Sections.partial(),
      metrics: z.array(Achievement).nullable(),
    }),
    /**
     * The answer to what the clerk asked back about a report: a task, the number that was meant, or the period.
     * All three null: every task that the unit still owes.
     */
    z.strictObject({
      kind: z.literal('settle-doubt'),
      task: task.nullable(),
      quantity: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
      period: Period.nullable(),
    }),
    /** 季报预填: the quarter's report as the unit's monthly ones make it. */
    z.strictObject({ kind: z.literal('prefill-quarter'), period: Quarter.nullable() }),
    /** A picture or a file that belongs to what is being reported (佐证材料). */
    z.strictObject({ kind: z.literal('attach-evidence'), note: z.string() }),
    z.strictObject({ kind: z.literal('lock-period'), period: Period, isLocked: z.boolean() }),
    /** 下午3点再提醒: the day YYYY-MM-DD and the time HH:MM in Shanghai. */
    z.strictObject({
      kind: z.literal('remind-later'),
      day,
      time: z.string().regex(/^\d{2}:\d{2}$/),
    }),
    /** 暂停提醒: null where the words do not say until when, or who is told instead. */
    z.strictObject({
      kind: z.literal('pause-nudges'),
      from: day,
      until: day.nullable(),
      cover: z.string().nullable(),
    }),
    z.strictObject({ kind: z.literal('resume-nudges') }),
    /** 签收: what the clerk sent last, or the message with that number, has reached its reader. */
    z.strictObject({ kind: z.literal('sign-for'), message: z.int().optional() }),
    /** 设置放假, 设置上班: days that are off or worked, both included. */
    z.strictObject({
      kind: z.literal('set-workdays'),
      from: day,
      to: day,
      isWorkday: z.boolean(),
    }),
    /** 待核实: what a platform took without a word. */
    z.strictObject({ kind: z.literal('list-unverified') }),
    z.strictObject({ kind: z.literal('resend-message'), number: z.int() }),
    z.strictObject({ kind: z.literal('mark-delivered'), number: z.int() }),
    z.strictObject({ kind: z.literal('set-monthly-day'), day: z.int().min(1).max(31) }),
    /** 设置批示件办结天数 5天: by the id of the plan's parameter. */
    z.strictObject({
      kind: z.literal('set-parameter'),
      parameter: z.string().min(1),
      value: z.union([z.int(), z.boolean()]),
    }),
  ]),
]);
export type Intent = z.infer<typeof Intent>;
export type IntentKind = Intent['kind'];
export type IntentOf<K extends IntentKind> = Extract<Intent, { kind: K }>;
