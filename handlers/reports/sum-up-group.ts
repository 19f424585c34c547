import { sumUpMonth } from '../../prompts/sum-up-month.ts';
import { answer, type Context, type Handler } from '../../src/context.ts';
import { itemsOf } from '../../src/domain/carry-over.ts';
import { composedOf } from '../../src/domain/group-report.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { SectionName, Sections } from '../../src/domain/report-reading.ts';
import { current, type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { masked } from '../../src/reading/claims/masked.ts';
import { checkedSummary, type ReportGiven } from '../../src/reading/summaries/checked-summary.ts';
import { periodInWords } from '../../src/wording/periods.ts';
import { SECTION_ORDER } from '../../src/wording/sections.ts';
import { taskLine } from '../../src/wording/tasks.ts';
import { groupReportRead } from './ask-group-report.ts';
import type { SumUpGroup } from './intents.ts';
import { groupSummary } from './wording/group-summaries.ts';

/**
 * 第六组6月小结: what a model makes of the units' reports, as far as they bear it out, each sentence with the reports that it rests on.
 * Where nothing of it stands, or there is no model, the report as it is composed. It is shown and kept nowhere.
 */
export const sumUpGroup: Handler<SumUpGroup> = async (intent, ctx) => {
  const asked = { ...intent, kind: 'ask-group-report' as const };
  const { group, period } = await groupReportRead(asked, ctx);
  const reports = composedOf(ctx.plan, group, await submissionsOfPeriod(ctx.kept, period));
  const sentences = await summedUp(reports, { group, period }, ctx);
  if (sentences.length === 0) return ctx.perform({ ...asked, group, period });
  return answer(ctx, groupSummary(groupOf(ctx.plan, group), period, sentences), 'answer');
};

/** The sentences that stand, each with its reports. */
async function summedUp(
  reports: readonly Submission[],
  { group, period }: { readonly group: number; readonly period: Period },
  ctx: Context,
) {
  const given = reports.map(givenAs);
  if (given.every(({ sections }) => SECTION_ORDER.every((section) => sections[section] === '')))
    return [];
  const said = await ctx.ask(sumUpMonth, {
    工作组: groupOf(ctx.plan, group).name,
    月份: periodInWords(period),
    报告: given.map((report) => toldOf(report, ctx.plan)),
  });
  return checkedSummary(said?.sentences ?? [], given).map(({ section, text, reports: cited }) => ({
    section,
    text,
    reports: reports.filter((_, at) => cited.includes(at + 1)),
  }));
}

const givenAs = (submission: Submission, at: number): ReportGiven => {
  const { task, unit } = submission;
  const version = current(submission);
  const of = (section: SectionName) => firstItems(version[section]);
  const sections: Sections = {
    progress: of('progress'),
    problems: of('problems'),
    next: of('next'),
    experience: of('experience'),
  };
  return { number: at + 1, task, unit, sections };
};

/** More of one section is not read for a summary. */
const LONGEST = 1_500;

/** Whole sentences, so that nothing is cut off that takes back what stands before it; what is nobody's business is masked. */
function firstItems(section: string): string {
  const items = itemsOf(masked(section));
  const fits = items.findIndex((_, at) => items.slice(0, at + 1).join('\n').length > LONGEST);
  return items.slice(0, fits === -1 ? items.length : fits).join('\n');
}

const toldOf = ({ number, task, unit, sections }: ReportGiven, plan: Plan) => ({
  编号: number,
  任务: taskLine(taskOf(plan, task)),
  单位: unit,
  ...Object.fromEntries(Object.entries(sections).filter(([, text]) => text !== '')),
});
