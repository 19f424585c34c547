import { answer, type Context, type Handler } from '../../src/context.ts';
import { HANDED_IN, type HandedIn, isWithOffice } from '../../src/domain/handed-in.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { answerWithPaper, keepPaper, type NewPaper } from '../../src/ledger/papers.ts';
import { hearersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { shortPeriod } from '../../src/wording/periods.ts';
import { groupInShort } from '../../src/wording/seats.ts';
import { blanksOf, formsNow, groupMeant, groupRead, handedInBy, handedInId } from './forms-now.ts';
import type {
  ExemptMilestones,
  HandInForms,
  MakeAssessmentTable,
  ReturnForms,
  ShowForms,
  UrgeForms,
} from './intents.ts';
import { blanksOfSummary, judgedOf, summaryCounts } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { MILESTONES } from './record.ts';
import { isSettled, pairId, pairsOf, pairsOfTask } from './rules.ts';
import {
  exempted,
  formsHandedIn,
  formsOfAll,
  formsShown,
  formsToOffice,
  formUrged,
  type GroupForms,
  returnedTold,
  summariesCounted,
  summaryHandedIn,
  urged,
} from './wording/forms.ts';
import { assessmentSheet, assessmentTold, formsSheet, summarySheet } from './wording/tables.ts';

const doneBy = ({ act, speaker, message }: Context) => ({
  by: act.by,
  byName: speaker.name ?? message.sender.userid,
  at: act.at,
  cause: act.cause,
});

/** 免填任务10 区公安分局：配合单位, of one unit or several: by the group of the task, with a reason. */
export const exemptMilestones: Handler<ExemptMilestones> = async (intent, ctx) => {
  const { task: number, units, reason } = intent;
  if (number === null || units.length === 0) {
    throw new Refusal<AssessmentReason>({ kind: 'exemption-incomplete', lacks: 'pair' });
  }
  const task = taskMeant(number, ctx);
  groupMeant(task.group, ctx);
  const forms = await formsNow(ctx);
  for (const unit of units) {
    if (!task.units.includes(unit)) {
      throw new Refusal<AssessmentReason>({ kind: 'not-of-task', task: number, unit });
    }
    if ((forms.get(pairId({ task: number, unit }))?.versions.length ?? 0) > 0) {
      throw new Refusal<AssessmentReason>({ kind: 'filled-already', task: number, unit });
    }
  }
  if (reason === null) {
    throw new Refusal<AssessmentReason>({ kind: 'exemption-incomplete', lacks: 'reason' });
  }
  const exempt = { reason, ...doneBy(ctx) };
  for (const unit of units) {
    const id = pairId({ task: number, unit });
    const version = forms.get(id)?.version ?? null;
    const next = { id, version: version ?? 0, task: number, unit, versions: [], exempt };
    await (version === null ? ctx.kept(MILESTONES).add(next) : ctx.kept(MILESTONES).save(next));
  }
  return answer(ctx, exempted(number, units, reason));
};

/** 第三组填报表, 任务28的填报表: what each unit filled in, and which have not; a unit sees its own. */
export const showForms: Handler<ShowForms> = async (intent, ctx) => {
  const { plan, speaker } = ctx;
  const units = unitsReportedFor(speaker.roles);
  const own = groupsActedFor(speaker.roles, plan);
  const isWhole = isOffice(speaker.roles);
  const isOfUnit = units.length > 0 && own.length === 0 && !isWhole;
  if (isWhole && intent.task === null && intent.group === null && own.length === 0) {
    return intent.quarter === undefined
      ? answer(ctx, formsOfAll(await countedForms(ctx)), 'answer')
      : answer(ctx, await summariesOfAll(intent.quarter, ctx), 'answer');
  }
  const forms = await formsNow(ctx);
  const group = intent.task === null && !isOfUnit ? groupRead(intent.group, ctx) : null;
  const pairs =
    group !== null
      ? pairsOf(group, plan)
      : plan.tasks
          .filter(({ number }) => intent.task === null || number === intent.task)
          .flatMap((task) => pairsOfTask(task, plan));
  const seen = pairs
    .filter(({ task, unit }) => isWhole || own.includes(task.group) || units.includes(unit))
    .map(({ task, unit }) => ({
      task,
      unit,
      form: forms.get(pairId({ task: task.number, unit })) ?? null,
    }));
  const whose = group === null ? '' : groupInShort(group);
  const text = formsShown(
    whose,
    seen.map((row) => ({ ...row, task: row.task.number })),
  );
  if (group === null || seen.every(({ form }) => form === null)) return answer(ctx, text);
  const content = workbookOf(formsSheet(whose, seen, plan, ctx.act.at));
  return answerWithPaper(ctx, text, { name: `${whose}填报表.xlsx`, content });
};

/** Which groups have handed in their 汇总表, and which have not. */
async function summariesOfAll(quarter: string, ctx: Context): Promise<string> {
  const isIn = await Promise.all(
    ctx.plan.groups.map(async ({ ordinal }) =>
      isWithOffice(await handedInBy(ordinal, quarter, ctx)),
    ),
  );
  const groups = ctx.plan.groups.map(({ ordinal }) => ordinal);
  return summariesCounted(
    quarter,
    groups.filter((_, at) => isIn[at]),
    groups.filter((_, at) => !isIn[at]),
  );
}

/** How many each group owes, and whether it has handed them in. */
async function countedForms(ctx: Context): Promise<readonly GroupForms[]> {
  return Promise.all(
    ctx.plan.groups.map(async ({ ordinal: group }) => ({
      group,
      all: pairsOf(group, ctx.plan).length,
      blanks: (await blanksOf(group, ctx)).map(({ task, unit }) => ({ task: task.number, unit })),
      isHandedIn: isWithOffice(await handedInBy(group, null, ctx)),
    })),
  );
}

function taskMeant(number: number, { plan }: Context): Task {
  const task = plan.tasks.find((one) => one.number === number);
  if (!task) throw new Refusal<AssessmentReason>({ kind: 'no-task-to-fill', task: number });
  return task;
}

/** 催办填报: to every unit of the group that has not filled in its form; of all groups where the office names none. */
export const urgeForms: Handler<UrgeForms> = async (intent, ctx) => {
  const { plan, speaker, act } = ctx;
  const isOfAll = intent.group === null && isOffice(speaker.roles) && !actsForGroup(ctx);
  const groups = isOfAll
    ? plan.groups.map(({ ordinal }) => ordinal)
    : [groupRead(intent.group, ctx)];
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const urgings = await Promise.all(groups.map((group) => urgingOf(group, seating, ctx)));
  const text = urgings.map(({ group, blanks, messages }) => urged(group, blanks, messages.length));
  return [...answer(ctx, text.join('\n')), ...urgings.flatMap(({ messages }) => messages)];
};

const actsForGroup = ({ speaker, plan }: Context): boolean =>
  groupsActedFor(speaker.roles, plan).length > 0;

async function urgingOf(group: number, seating: Seating, ctx: Context) {
  const blanks = await blanksOf(group, ctx);
  const messages = [...new Set(blanks.map(({ unit }) => unit))].flatMap((unit) => {
    const tasks = blanks.filter((one) => one.unit === unit).map(({ task }) => task.number);
    const text = formUrged(group, unit, tasks);
    return hearersOf([{ kind: 'unit', unit }], seating).map(({ id }) =>
      toPerson(id, `${ctx.act.cause}:urge-forms:${group}:${unit}`, { text }),
    );
  });
  return { group, blanks, messages };
}

/** 提交第三组填报表, 提交第三组二季度汇总表: to the office, once nothing is blank; each blank is named. */
export const handInForms: Handler<HandInForms> = async (intent, ctx) => {
  const group = groupMeant(intent.group, ctx);
  const { quarter } = intent;
  const blanks =
    quarter === null ? await blanksOf(group, ctx) : await blanksOfSummary(group, quarter, ctx);
  if (blanks.length > 0) {
    const pairs = blanks.map(({ task, unit }) => ({ task: task.number, unit }));
    throw new Refusal<AssessmentReason>({ kind: 'blanks-left', group, quarter, pairs });
  }
  const before = await handedInBy(group, quarter, ctx);
  if (!before?.handed.some(({ cause }) => cause === ctx.act.cause)) {
    if (isWithOffice(before)) {
      throw new Refusal<AssessmentReason>({ kind: 'handed-in-already', group, quarter });
    }
    const id = handedInId(group, quarter);
    const kept: HandedIn = before ?? { id, version: 0, group, quarter, handed: [], returned: [] };
    const next = { ...kept, handed: [...kept.handed, doneBy(ctx)] };
    await (before ? ctx.kept(HANDED_IN).save(next) : ctx.kept(HANDED_IN).add(next));
  }
  const counts = quarter === null ? null : await summaryCounts(group, quarter, ctx);
  const receipt =
    quarter === null || counts === null
      ? formsHandedIn(group, pairsOf(group, ctx.plan).length)
      : summaryHandedIn(group, quarter, counts);
  const enclosure = await keepPaper(
    ctx,
    ctx.act.cause,
    ctx.act.at,
    await tableOf(group, quarter, ctx),
  );
  const told = await toOffice(group, quarter, receipt, ctx);
  return [...answer(ctx, receipt), ...told].map((message) => ({ ...message, enclosure }));
};

/** 填报表 or 汇总表 as it is handed in, to take away. */
async function tableOf(group: number, quarter: string | null, ctx: Context): Promise<NewPaper> {
  const whose = groupInShort(group);
  const { plan, act } = ctx;
  if (quarter !== null) {
    const rows = await judgedOf(group, quarter, ctx);
    const content = workbookOf(summarySheet(whose, quarter, rows, act.at));
    return { name: `${whose}${shortPeriod(quarter)}汇总表.xlsx`, content };
  }
  const forms = await formsNow(ctx);
  const rows = pairsOf(group, plan).map(({ task, unit }) => ({
    task,
    unit,
    form: forms.get(pairId({ task: task.number, unit })) ?? null,
  }));
  const content = workbookOf(formsSheet(whose, rows, plan, act.at));
  return { name: `${whose}填报表.xlsx`, content };
}

async function toOffice(
  group: number,
  quarter: string | null,
  receipt: string,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const text = formsToOffice(receipt, group, quarter);
  return hearersOf([{ kind: 'office' }], seating)
    .filter(({ id }) => id !== ctx.speaker.id)
    .map(({ id }) => toPerson(id, `${handedInId(group, quarter)}:${ctx.act.cause}`, { text }));
}

/** 退回第三组二季度汇总表：理由. */
export const returnForms: Handler<ReturnForms> = async ({ group, quarter, reason }, ctx) => {
  if (group === null) throw new Refusal<AssessmentReason>({ kind: 'which-group-hands-in' });
  const before = await handedInBy(group, quarter, ctx);
  const isRepeated = before?.returned.some(({ cause }) => cause === ctx.act.cause);
  if (!before || (!isRepeated && !isWithOffice(before))) {
    throw new Refusal<AssessmentReason>({ kind: 'not-handed-in', group, quarter });
  }
  if (reason === '') throw new Refusal<AssessmentReason>({ kind: 'return-without-reason' });
  if (!isRepeated) {
    const returned = [...before.returned, { reason, ...doneBy(ctx) }];
    await ctx.kept(HANDED_IN).save({ ...before, returned });
  }
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const text = returnedTold(group, quarter, reason);
  const messages = hearersOf([{ kind: 'group', group }], seating).map(({ id }) =>
    toPerson(id, `${handedInId(group, quarter)}:returned:${ctx.act.cause}`, { text }),
  );
  return [...answer(ctx, text), ...messages];
};

/** 生成季度考核表: of the forms of all groups; as long as one is missing, it is named. */
export const makeAssessmentTable: Handler<MakeAssessmentTable> = async (_, ctx) => {
  const groups = ctx.plan.groups.map(({ ordinal }) => ordinal);
  const missing: number[] = [];
  for (const group of groups) {
    if (!isWithOffice(await handedInBy(group, null, ctx))) missing.push(group);
  }
  if (missing.length > 0) {
    throw new Refusal<AssessmentReason>({ kind: 'groups-missing', groups: missing });
  }
  const forms = await formsNow(ctx);
  const rows = groups
    .flatMap((group) => pairsOf(group, ctx.plan))
    .map(({ task, unit }) => ({
      task: taskOf(ctx.plan, task.number),
      unit,
      form: forms.get(pairId({ task: task.number, unit })) ?? null,
    }))
    .filter(({ form }) => isSettled(form ?? undefined));
  const sheet = assessmentSheet(rows, ctx.plan, ctx.act.at);
  const content = workbookOf(sheet);
  return answerWithPaper(ctx, assessmentTold(rows), { name: '季度考核表.xlsx', content });
};
