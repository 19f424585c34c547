import type { Context, TickContext } from '../context.ts';
import { ABSENCES, addresseeOf } from '../domain/absence.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { arrival, type Telling } from '../domain/occasion.ts';
import type { Person } from '../domain/person.ts';
import { isOffice } from '../domain/responsibility.ts';
import { keptFor, takenFor } from '../wording/covers.ts';

/**
 * 暂停提醒…由李四代收 moves messages, not powers: what somebody's act would lay on the desk of who is away goes to whoever takes their messages,
 * once, and without buttons, for the step stays whose it is. Nothing goes back to who acts, and to whoever is of another house no more than that
 * something came.
 */
export async function throughCovers(
  messages: readonly OutboundMessage[],
  { act, speaker, kept, people }: Pick<Context, 'act' | 'speaker' | 'kept' | 'people'>,
): Promise<readonly OutboundMessage[]> {
  const laid = messages.filter(isArrival);
  const absences = laid.length === 0 ? [] : await kept(ABSENCES).all();
  if (absences.length === 0) return messages;
  const known = await people.all();
  const today = shanghaiDay(act.at);
  const isTold = (id: string, text: string) =>
    laid.some((one) => one.to.kind === 'person' && one.to.personId === id && one.text === text);
  return messages.flatMap((message) => {
    if (message.to.kind !== 'person' || !isArrival(message)) return [message];
    const { personId } = message.to;
    const cover = addresseeOf(personId, absences, today);
    if (cover === personId) return [message];
    if (cover === speaker.id || isTold(cover, message.text)) return [];
    const { card: _, key, ...rest } = message;
    const text = textFor(personId, cover, message.text, known);
    const to = { kind: 'person' as const, personId: cover };
    return [{ ...rest, key: `${key}:cover`, to, text, occasion: arrival({ key, text }) }];
  });
}

const isArrival = ({ to, occasion }: OutboundMessage): boolean =>
  to.kind === 'person' && occasion?.kind === 'arrival';

/** The same of what a morning tells; what is taken for somebody already stays as it is. */
export async function tellingsThroughCovers(
  tellings: readonly Telling[],
  day: string,
  { kept, people }: Pick<TickContext, 'kept' | 'people'>,
): Promise<readonly Telling[]> {
  const absences = await kept(ABSENCES).all();
  if (absences.length === 0) return tellings;
  const known = await people.all();
  return tellings.flatMap((telling) => {
    const { personId, text, card: _, ...rest } = telling;
    const cover = addresseeOf(personId, absences, day);
    if (cover === personId) return [telling];
    const isTold = tellings.some((one) => one.personId === cover && one.text === text);
    return isTold
      ? []
      : [{ ...rest, personId: cover, text: textFor(personId, cover, text, known) }];
  });
}

/** In full to somebody of the same unit or working group, and within the office. */
function textFor(awayId: string, coverId: string, text: string, known: readonly Person[]): string {
  const away = known.find(({ id }) => id === awayId);
  const cover = known.find(({ id }) => id === coverId);
  const name = nameOf(awayId, known);
  return away && cover && areOfOneHouse(away, cover) ? takenFor(name, text) : keptFor(name);
}

const areOfOneHouse = ({ roles }: Person, other: Person): boolean =>
  (isOffice(roles) && isOffice(other.roles)) ||
  roles.some(({ unit, group }) =>
    other.roles.some(
      (one) => (unit !== null && one.unit === unit) || (group !== null && one.group === group),
    ),
  );

const nameOf = (id: string, people: readonly Person[]): string =>
  people.find((one) => one.id === id)?.name ?? '';
