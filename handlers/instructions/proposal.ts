import type { Context } from '../../src/context.ts';
import { type Charged, partyOf } from '../../src/domain/charged.ts';
import type { Instruction } from '../../src/domain/instruction.ts';
import { unitCalled } from '../../src/domain/plan-lookups.ts';
import { besides, chargedPerson } from './charge.ts';

interface Proposal {
  readonly lead: Charged | null;
  /** Null where nothing is said of them. */
  readonly assisting: readonly Charged[] | null;
}

/** A proposal in one line, as the step keeps it: 主办区水务局，协办区财政局、第4组. */
export const proposalLine = ({ lead, assisting }: Proposal): string =>
  [
    ...(lead ? [`主办${partyOf(lead)}`] : []),
    ...(assisting ? [`协办${assisting.map(partyOf).join('、') || NOBODY}`] : []),
  ].join('，');

const NOBODY = '无';
const LINE = /^(?:主办(?<lead>[^，]{1,80}))?，?(?:协办(?<others>.{1,800}))?$/u;

/** Whether a step was taken with such a line. */
export const isProposal = (text: string): boolean =>
  /^(?:主办|协办)/u.test(text) && LINE.test(text);

/** 主办 and 协办 as they are from such a line on; what it does not say stays as it was. */
export async function proposedBy(
  line: string,
  before: Pick<Instruction, 'lead' | 'assisting'>,
  ctx: Context,
): Promise<Pick<Instruction, 'lead' | 'assisting'>> {
  const { lead: named, others } = LINE.exec(line)?.groups ?? {};
  const lead = named === undefined ? before.lead : await chargedCalled(named, ctx);
  const names = others?.split('、').filter((name) => name !== NOBODY);
  const assisting: Charged[] = [];
  for (const name of names ?? []) assisting.push(await chargedCalled(name, ctx));
  return { lead, assisting: besides(lead, names ? assisting : before.assisting) };
}

/** By the name that `partyOf` gives, or as the office shortens it: 区住建局. */
async function chargedCalled(name: string, ctx: Context): Promise<Charged> {
  const group = /^第(\d{1,2})组$/u.exec(name)?.[1];
  if (group) return { kind: 'group', group: Number(group) };
  if (name === partyOf({ kind: 'office' })) return { kind: 'office' };
  const unit = unitCalled(ctx.plan, name);
  const person = unit === null ? await chargedPerson([name], ctx) : null;
  return person ?? { kind: 'unit', unit: unit ?? name };
}
