import { answer, type Context, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { type OutboxRow, outboxToPerson } from '../../src/domain/outbox.ts';
import { namedUnits, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { liaisonsOf } from '../../src/domain/roster.ts';
import { isUnasked } from '../../src/domain/sent.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { AskUnsigned } from './intents.ts';
import { type Signed, signaturesListed } from './wording/signatures.ts';

/** The reminders of so many days count as the last ones. */
const DAYS_BACK = 14;

/** 谁没签收: of the liaisons who were reminded lately, who has signed and who has not. */
export const askUnsigned: Handler<AskUnsigned> = async ({ unit, isRest }, ctx) => {
  const people = await ctx.people.all();
  const liaisons = unitsSeen(unit, ctx).flatMap((name) =>
    liaisonsOf(people, name).map((person) => ({ unit: name, person })),
  );
  const found: Signed[] = [];
  for (const { unit: of, person } of liaisons) {
    const last = await lastReminder(person.id, ctx);
    if (last) found.push({ unit: of, name: person.name, ...last });
  }
  const areNamesShown = ctx.message.conversation.kind !== 'group';
  return answer(ctx, signaturesListed(unit, found, areNamesShown, isRest), 'answer');
};

function unitsSeen(unit: string | null, { plan, speaker }: Context): readonly string[] {
  if (unit !== null) return [unit];
  if (seesWhole(speaker.roles)) return namedUnits(plan).map(({ name }) => name);
  const groups = groupsActedFor(speaker.roles, plan);
  const tasks = groups.flatMap((group) => tasksOfGroup(plan, group));
  return [...new Set(tasks.flatMap(({ units }) => units))];
}

const isReminder = ({ message: { occasion } }: OutboxRow): boolean =>
  occasion?.kind === 'urging' || occasion?.parts.some(({ kind }) => kind === 'nudge') === true;

/** When somebody was last reminded, and when they signed for that; null where they were not reminded lately. */
async function lastReminder(personId: string, ctx: Context) {
  const { kept, act } = ctx;
  const since = momentIn(addDays(todayOf(ctx), -DAYS_BACK), '00:00');
  const rows = (await outboxToPerson(kept, personId, since)).filter(
    (row) => isUnasked(row) && row.runAt <= act.at && isReminder(row),
  );
  const last = rows.at(-1);
  if (!last) return null;
  const signing = await kept(SIGNINGS).get(last.id);
  return { remindedAt: last.runAt, signedAt: signing?.signedAt ?? null };
}
