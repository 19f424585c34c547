import { answer, type Context, type Handler } from '../../src/context.ts';
import { isWithOffice } from '../../src/domain/handed-in.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { handedInBy } from './forms-now.ts';
import type { UrgeGroups } from './intents.ts';
import { groupsUrged, groupUrged } from './wording/forms.ts';

/** 催各组交二季度汇总表: whoever acts for a group that has not handed in its table hears of it, and no unit does. */
export const urgeGroups: Handler<UrgeGroups> = async ({ group, quarter }, ctx) => {
  const groups = await missingOf(group, quarter, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const messages = groups.flatMap((ordinal) =>
    hearersOf([{ kind: 'group', group: ordinal }], seating).map(({ id }) =>
      toPerson(id, `${ctx.act.cause}:urge-groups:${ordinal}:${id}`, {
        text: groupUrged(ordinal, quarter),
      }),
    ),
  );
  return [...answer(ctx, groupsUrged(groups, quarter, messages.length)), ...messages];
};

/** Those of the groups that are meant whose table is not with the office. */
async function missingOf(
  group: number | null,
  quarter: string | null,
  ctx: Context,
): Promise<readonly number[]> {
  const missing: number[] = [];
  for (const { ordinal } of ctx.plan.groups) {
    const isMeant = group === null || group === ordinal;
    if (isMeant && !isWithOffice(await handedInBy(ordinal, quarter, ctx))) missing.push(ordinal);
  }
  return missing;
}
