import { answer, type Context, type Handler } from '../../src/context.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { ownDraft } from '../../src/ledger/drafts.ts';
import type { CheckOwn } from './intents.ts';
import {
  type FigureOnRecord,
  figureChecked,
  figuresTold,
  nothingReported,
  ownContent,
} from './wording/own-checks.ts';

/** So many reports of a unit are looked at for the newest. */
const LOOKED_AT = 40;

/** 报的是5座吧: the draft that waits, else what the speaker's unit reported last, held against it; without a number what it says. */
export const checkOwn: Handler<CheckOwn> = async ({ value, unit, among, isSlip = false }, ctx) => {
  const drafted = await figuresDrafted(ctx);
  const last = drafted ? [] : await reportedLast(ctx);
  if (!drafted && last.length === 0) return answer(ctx, nothingReported(), 'not_found');
  const all = drafted ?? last.flatMap(figuresOf);
  if (among) return answer(ctx, figuresTold(meantAmong(all, among)), 'answer');
  if (value === null && unit === null) return answer(ctx, ownContent(last), 'answer');
  const fitting = unit ? all.filter((one) => countsAlike(one.unit, unit)) : all;
  const meant = fitting.length > 0 ? fitting : all;
  const text =
    value === null ? figuresTold(meant) : figureChecked({ value, unit: unit ?? '', isSlip }, meant);
  return answer(ctx, text, 'answer');
};

/** 31户还是31人: the one that is so, else those that have its number or its measure; all where none has. */
function meantAmong(
  all: readonly FigureOnRecord[],
  among: NonNullable<CheckOwn['among']>,
): readonly FigureOnRecord[] {
  const counts = (figure: FigureOnRecord, { unit }: { readonly unit: string }) =>
    unit !== '' && countsAlike(figure.unit, unit);
  const exact = all.filter((one) =>
    among.some((other) => one.value === other.value && (other.unit === '' || counts(one, other))),
  );
  const near = all.filter((one) =>
    among.some((other) => one.value === other.value || counts(one, other)),
  );
  return [exact, near, all].find((some) => some.length > 0) ?? all;
}

/** What waits for a 确认; null where no report does. */
async function figuresDrafted(ctx: Context): Promise<readonly FigureOnRecord[] | null> {
  const draft = await ownDraft(ctx);
  const reading = draft?.settledBy === null ? asReport(draft.proposal)?.reading : undefined;
  return (
    reading?.items.flatMap(({ task, metrics, noted = [] }) =>
      [...metrics, ...noted].map(({ name, value, unit }) => ({
        name,
        value,
        unit,
        task,
        report: null,
      })),
    ) ?? null
  );
}

/** All that was registered together with the newest report of the speaker's unit. */
async function reportedLast({ kept, speaker }: Context): Promise<readonly Submission[]> {
  const found = await Promise.all(
    unitsReportedFor(speaker.roles).map((unit) => submissionsOfUnit(kept, unit, LOOKED_AT)),
  );
  const inForce = found.flat().filter(isInForce);
  const newest = inForce
    .map((one) => current(one).at)
    .toSorted()
    .at(-1);
  return inForce.filter((one) => current(one).at === newest);
}

const figuresOf = (report: Submission): readonly FigureOnRecord[] => {
  const { metrics, noted = [] } = current(report);
  return [...metrics, ...noted].map(({ name, value, unit }) => ({
    name,
    value,
    unit,
    task: report.task,
    report,
  }));
};

/** 个 stands for whatever is counted. */
const countsAlike = (one: string, other: string): boolean =>
  one === other || one === '个' || other === '个' || one.includes(other);
