import type { Context } from '../../src/context.ts';
import type { IssuingName } from '../../src/domain/document-draft.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { parameterValue, planFor } from '../../src/domain/parameters.ts';
import { monthOf } from '../../src/domain/period.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { type DocumentNumber, GIVEN_NUMBERS, type OfficialDocument } from './record.ts';
import { nextSerial, numberOfNotice } from './rules.ts';

/** Under which the office's 文号代字 is set, for each of the two names. */
export const PREFIX_SETTING: Readonly<Record<IssuingName, string>> = {
  command: 'command-number-prefix',
  office: 'office-number-prefix',
};

/** 文号代字: as the office set it, else as the plan knows it; null where neither has one, and nothing is invented. */
export async function prefixOf(issuedAs: IssuingName, ctx: Context): Promise<string | null> {
  const month = monthOf(shanghaiDay(ctx.act.at));
  const plan = planFor(ctx.plan, await ctx.kept(SETTINGS).all(), month);
  const value = parameterValue(plan, PREFIX_SETTING[issuedAs]);
  return typeof value === 'string' ? value : null;
}

/** So many may be given at the same moment by others before this one is. */
const MOST_RIVALS = 50;

/** “办公室对公文进行登记编号” (附件2 一（一）1): the next number of this prefix and year, one for each document for good. */
export async function giveNumber(
  { id }: Pick<OfficialDocument, 'id'>,
  prefix: string,
  ctx: Context,
): Promise<DocumentNumber> {
  const numbers = ctx.kept(GIVEN_NUMBERS);
  const year = Number(shanghaiDay(ctx.act.at).slice(0, 4));
  for (let rival = 0; rival < MOST_RIVALS; rival += 1) {
    const [own] = await numbers.find({ where: { document: id }, limit: 1 });
    if (own) return { prefix: own.prefix, year: own.year, serial: own.serial };
    const given = await numbers.find({ where: { prefix, year } });
    const serial = nextSerial({ prefix, year }, given, numberOfNotice(ctx.plan));
    const number = { prefix, year, serial };
    await numbers.addOnce({
      id: `${prefix}|${year}|${serial}`,
      version: 0,
      ...number,
      document: id,
    });
  }
  throw new Error(`No number could be given to document ${id}`);
}
