import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';

/** Where a text stands in the notice: 正文 一, 附件2 四, 附件3 任务24. */
const Place = z.string().min(1);
const Words = z.array(z.string().min(1)).default([]);

/** 责任单位 and member units: one canonical name, with every other way of writing it. */
export const Unit = z.strictObject({
  name: z.string().min(1),
  /** As the notice itself writes it in some places, misprints included. */
  spellings: Words,
  /** As officials say it: 城管局, 执法局, 环保局. */
  aliases: Words,
  english: Words,
  /** True for 各街道办事处, which stands for units that the notice does not name. */
  collective: z.boolean().default(false),
});
export type Unit = z.infer<typeof Unit>;

/** One number that a task commits to. `value` is in `unit`; a percentage is 0 to 100 with unit %. */
export const Target = z.strictObject({
  /** What is counted, in the notice's words: 建设绿道. */
  metric: z.string().min(1),
  /** Other words by which people mean this number: 绿道, 修绿道. */
  aliases: Words,
  english: Words,
  operator: z.enum(['>=', '<=', '=']),
  value: z.number(),
  unit: z.string(),
  /** The day by which it is due; null where the notice names none for this number. */
  deadline: CalendarDay.nullable(),
  /** The notice's words for that day: 2020年年底前. */
  deadlineText: z.string().nullable().default(null),
  /** What the number is limited to: 中小型企业, 快速路、主次干道. */
  scope: z.string().nullable().default(null),
  /** The words of the task's content that state it, to the letter. */
  quote: z.string().min(1),
});
export type Target = z.infer<typeof Target>;

/** Something that a task promises without a number; `deadline` as in Target. */
export const Commitment = z.strictObject({
  quote: z.string().min(1),
  deadline: CalendarDay.nullable().default(null),
  deadlineText: z.string().nullable().default(null),
});
export type Commitment = z.infer<typeof Commitment>;

/** 重点任务. `units` are canonical names in the notice's order; the first is the lead unit (牵头单位). */
export const Task = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(1),
  group: z.int().positive(),
  content: z.string().min(1),
  units: z.array(z.string()).min(1),
  targets: z.array(Target).default([]),
  commitments: z.array(Commitment).default([]),
  /** Words that mean this task and no other: 公厕, 绿道, 路灯. */
  topics: Words,
  /** Those of `topics` that stand for nothing in its text, which people have in mind with it: 井盖, 共享单车. An answer says so. */
  unwritten: Words,
  /** Words that may mean this task among others: 停车, 小清河. */
  sharedTopics: Words,
  english: Words,
});
export type Task = z.infer<typeof Task>;

/** As the plan calls them where it says nothing else, and as our own sentences do. */
export const GROUP_LEADER = '组长';
export const STREET = '街道';

/** 行动工作组. */
export const WorkingGroup = z.strictObject({
  ordinal: z.int().positive(),
  name: z.string().min(1),
  /** The word that tells it from the others: 蓝绿空间. */
  short: z.string().min(1),
  aliases: Words,
  english: Words,
  leader: z.string().min(1),
  leadUnit: z.string().min(1),
  memberUnits: z.array(z.string()).min(1),
  /** The sentences of the notice about its leader and its lead unit. */
  place: Place,
  duty: z.string().min(1),
});
export type WorkingGroup = z.infer<typeof WorkingGroup>;

/** A post that the notice names, inside the command or outside it; `holders` is empty where no name is given. */
export const Post = z.strictObject({
  id: z.string().min(1),
  /** 总指挥, 副总指挥, 办公室主任, 局长. */
  title: z.string().min(1),
  /** The body it belongs to: 指挥部, 指挥部办公室, or a unit's canonical name. */
  body: z.string().min(1),
  aliases: Words,
  english: Words,
  holders: z.array(z.string()),
  place: Place,
  quote: z.string().min(1),
});
export type Post = z.infer<typeof Post>;

/** The part of a rule that answers one kind of question. */
export const RuleAspect = z.strictObject({
  /** The words of the rule that answer it, to the letter. */
  quote: z.string().min(1),
  /** Words that say what is asked about; any of them: 批示, 批示件. */
  about: z.array(z.string().min(1)).min(1),
  /** Words that say what is asked of it; any of them: 几天, 时限, 办结. */
  tells: z.array(z.string().min(1)).min(1),
  /** What it comes to for whoever asks whether it is so: 要，会议方案报办公室备案. Absent where the words of the rule must do. */
  verdict: z.string().min(1).optional(),
});
export type RuleAspect = z.infer<typeof RuleAspect>;

/** One sentence of 附件2, or of the duties in 正文. */
export const Rule = z.strictObject({
  id: z.string().min(1),
  place: Place,
  /** The mechanism it belongs to: 公文办理制度. */
  mechanism: z.string().min(1),
  text: z.string().min(1),
  aspects: z.array(RuleAspect).min(1),
});
export type Rule = z.infer<typeof Rule>;

/** What the notice leaves open, and what it does say beside it. */
export const OpenQuestion = z.strictObject({
  id: z.string().min(1),
  /** The plain statement that it is open: 文件未规定月报的具体日期. */
  statement: z.string().min(1),
  about: z.array(z.string().min(1)).min(1),
  tells: z.array(z.string().min(1)).min(1),
  /** The nearest thing the notice says, to the letter, with its place. */
  says: z.strictObject({ quote: z.string().min(1), place: Place }).nullable(),
  /** The parameter with which the office may close it; absent where it cannot. */
  parameter: z.string().min(1).optional(),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** A misprint of the notice: corrected in every text here, the original kept. */
export const Correction = z.strictObject({
  written: z.string().min(1),
  /** Null where the intended words are not certain: the texts keep what is written. */
  corrected: z.string().min(1).nullable(),
  place: Place,
  note: z.string().min(1),
});
export type Correction = z.infer<typeof Correction>;

/** A rule that the office may set; null where the notice names no value and the office must. */
export const Parameter = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** What the office calls it when it sets it: 办结提醒天数. */
  aliases: Words,
  value: z.union([z.number(), z.boolean(), z.string(), z.array(z.unknown()), z.null()]),
  reason: z.string().min(1),
  /** The aspect of a rule that sets it, for quoting; null where no rule does. */
  aspect: z
    .strictObject({ rule: z.string(), index: z.int().nonnegative() })
    .nullable()
    .default(null),
});
export type Parameter = z.infer<typeof Parameter>;

/** How many of each the notice has, counted by a person in the notice itself. */
export const Counts = z.strictObject({
  /** The number of tasks of each working group, in order. */
  tasksPerGroup: z.array(z.int().positive()).min(1),
  /** Units that are named, and collectives that stand for unnamed ones. */
  units: z.int().positive(),
  collectives: z.int().nonnegative(),
  /** How often a named unit, and how often a collective, stands in 责任分工. */
  taskUnits: z.int().positive(),
  taskCollectives: z.int().nonnegative(),
});
export type Counts = z.infer<typeof Counts>;

export const Plan = z.strictObject({
  id: z.string().min(1),
  year: z.int(),
  /** The text file of the notice, beside the plan. */
  source: z.string().min(1),
  counts: Counts,
  document: z.strictObject({
    title: z.string().min(1),
    number: z.string().min(1),
    issuer: z.string().min(1),
    issuedOn: CalendarDay,
    addressee: z.string().min(1),
    /** The documents it rests on or cites, each with its number if one is given. */
    basis: z.array(
      z.strictObject({ name: z.string(), number: z.string().nullable(), place: Place }),
    ),
    attachments: z.array(z.string()),
    purpose: z.string().min(1),
    english: Words,
  }),
  command: z.strictObject({
    name: z.string().min(1),
    /** What it is called in short: 指挥部. */
    short: z.string().min(1),
    /** 城市治理提升行动. */
    campaign: z.string().min(1),
    /** The area it covers, as people say it: 天桥区, 天桥, 我区. */
    district: z.string().min(1),
    districtAliases: Words,
    /** Areas and levels of government that are not this one: 济南市, 历下区. */
    elsewhere: Words,
    office: z.strictObject({
      name: z.string(),
      short: z.string(),
      seat: z.string(),
      place: Place,
      quote: z.string(),
    }),
    /** What the head of a working group is called: 组长, 召集人. */
    groupLeader: z.string().min(1).default(GROUP_LEADER),
    /** What one of the units is called that the notice names only together: 街道, 镇街. */
    street: z.string().min(1).default(STREET),
  }),
  posts: z.array(Post),
  units: z.array(Unit),
  groups: z.array(WorkingGroup),
  tasks: z.array(Task),
  rules: z.array(Rule),
  open: z.array(OpenQuestion),
  corrections: z.array(Correction),
  parameters: z.array(Parameter),
});
export type Plan = z.infer<typeof Plan>;
