import type { Moment } from '../domain/message.ts';
import { OUTBOX, type OutboxRow, untoldFailures } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import { ConflictError } from '../errors.ts';
import { type Undelivered, undeliveredNotice } from '../wording/undelivered.ts';
import { NOTICE, type NoticeParts, noticeToOffice } from './office-notice.ts';
import { sendInstead } from './send-instead.ts';

/** However many fail, the office hears of them once in so long. */
const WINDOW_MS = 2 * 60 * 60_000;
const MOST = 200;

/**
 * The office hears whom nothing could be brought to, and why; another person of the unit gets it instead where there is
 * one. Answers are left out: who asked can ask again.
 */
export async function tellUndelivered(at: Moment, parts: NoticeParts): Promise<void> {
  const rows = (await untoldFailures(parts.kept, MOST)).filter(isWorthTelling);
  if (rows.length === 0) return;
  const window = Math.floor(Date.parse(at) / WINDOW_MS);
  const people = await parts.people.all();
  const told = rows.map((row) => ({ row, instead: standInFor(row, rows, people) }));
  for (const { row, instead } of told) if (instead) await sendInstead(row, instead, at, parts);
  const notice = undeliveredNotice(told.map((one) => undelivered(one, people)));
  const isNew = await noticeToOffice(`undelivered:${window}`, notice, at, parts);
  if (!isNew) return;
  for (const { row } of told) await markTold(row, at, parts);
}

const isWorthTelling = ({ id, message: { to } }: OutboxRow): boolean =>
  to.kind !== 'reply' && !id.startsWith(NOTICE);

interface Told {
  readonly row: OutboxRow;
  readonly instead: Person | null;
}

/** Somebody else who answers for the unit, and did not fail to be reached as well. */
function standInFor(
  { message }: OutboxRow,
  failed: readonly OutboxRow[],
  people: readonly Person[],
): Person | null {
  const { to, occasion } = message;
  if (to.kind !== 'person' || (occasion?.kind !== 'urging' && occasion?.kind !== 'morning')) {
    return null;
  }
  const units = unitsOf(people.find(({ id }) => id === to.personId));
  const isReached = ({ id }: Person) =>
    id !== to.personId &&
    !failed.some(({ message: other }) => other.to.kind === 'person' && other.to.personId === id);
  const others = people.filter(
    (one) => isReached(one) && unitsOf(one).some((unit) => units.includes(unit)),
  );
  return others[0] ?? null;
}

const unitsOf = (person: Person | undefined): readonly string[] =>
  (person?.roles ?? []).flatMap(({ role, unit }) =>
    unit !== null && (role === 'liaison' || role === 'unit-leader') ? [unit] : [],
  );

function undelivered({ row, instead }: Told, people: readonly Person[]): Undelivered {
  const { to, text } = row.message;
  const nameOf = (person: Person | undefined, id: string): string =>
    person ? `${person.roles[0]?.unit ?? ''}${person.name}` : id;
  const name =
    to.kind === 'person'
      ? nameOf(
          people.find(({ id }) => id === to.personId),
          to.personId,
        )
      : to.kind === 'conversation'
        ? `群聊${to.id}`
        : to.inboxId;
  return { to: name, text, why: row.why, instead: instead?.name ?? null };
}

/** Where somebody has had it sent again meanwhile, it is told of when it fails once more. */
async function markTold(row: OutboxRow, at: Moment, { kept }: NoticeParts): Promise<void> {
  try {
    await kept(OUTBOX).save({ ...row, toldAt: at });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
