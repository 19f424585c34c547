import type { Moment } from '../domain/message.ts';
import { type OutboxRow, postRows, rowOf } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import { URGINGS } from '../domain/urging.ts';
import { insteadOf } from '../wording/undelivered.ts';
import type { NoticeParts } from './office-notice.ts';

/** Sends to somebody what could not be brought to another of their unit, and lets them sign for it in that one's place. */
export async function sendInstead(
  row: OutboxRow,
  to: Person,
  at: Moment,
  parts: NoticeParts,
): Promise<void> {
  const { card: _, occasion, ...message } = row.message;
  if (!occasion || message.to.kind !== 'person') return;
  const name = (await parts.people.get(message.to.personId))?.name ?? message.to.personId;
  const key = `${row.id}:instead:${to.id}`;
  const said = occasion.parts.map(({ card: __, ...part }) => ({
    ...part,
    text: insteadOf(name, part.text),
  }));
  const text = insteadOf(name, message.text);
  const person = { kind: 'person' as const, personId: to.id };
  const instead = { ...message, key, to: person, text, occasion: { ...occasion, parts: said } };
  await postRows(parts.kept, [rowOf(instead, at)]);
  for (const part of said) await signInstead(part.key, row, key, to.id, parts);
}

/** An urging knows its messages by their keys: the new one stands there for the same unit. */
async function signInstead(
  urgingId: string,
  row: OutboxRow,
  key: string,
  personId: string,
  { kept }: NoticeParts,
): Promise<void> {
  const urging = await kept(URGINGS).get(urgingId);
  if (!urging || urging.urged.some((one) => one.key === key)) return;
  const added = urging.urged
    .filter((one) => one.key === row.id)
    .map(({ unit }) => ({ key, personId, unit }));
  await kept(URGINGS).put({ ...urging, urged: [...urging.urged, ...added] });
}
