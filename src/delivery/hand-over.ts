import type { Moment } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import {
  ended,
  failed,
  isLastTry,
  OUTBOX,
  type OutboxRow,
  pauseAfter,
  triedInVain,
  waiting,
} from '../domain/outbox.ts';
import { ConflictError } from '../errors.ts';
import { mayGoAt, sendPieces } from './letter.ts';
import { lettersOf } from './letters.ts';
import { type Addressee, type DeliveryParts, type Route, recipientOf } from './route.ts';

/** An answer may stand in the outbox a moment before the message that it answers is kept. */
const EARLY_PAUSE_MS = 2_000;
/** A message that no route can reach waits: a platform may be connected later, a person may come by. */
const UNREACHABLE_PAUSE_MS = 60_000;

/**
 * Hands one claimed message to its routes and keeps what became of it. Null where another process took the row over
 * meanwhile.
 */
export async function handOver(
  row: OutboxRow,
  to: Addressee | null,
  parts: DeliveryParts,
  at: Moment,
): Promise<OutboxRow | null> {
  const outbox = parts.store.kept(OUTBOX);
  try {
    // A route stands on a claimed row only if its sender died with the message in hand.
    if (row.route !== null) {
      const end = isOnlyCard(row) ? 'settled' : 'unknown';
      return await outbox.save(ended(row, end));
    }
    // What has gone in part is not changed any more.
    const reviewed = row.underWay ? row : ((await parts.review?.(row, at)) ?? row);
    if (reviewed.state !== 'sending') return await outbox.save(reviewed);
    return await tryRoutes(reviewed, to, parts, at);
  } catch (error) {
    if (error instanceof ConflictError) return null;
    throw error;
  }
}

async function tryRoutes(
  row: OutboxRow,
  to: Addressee | null,
  parts: DeliveryParts,
  at: Moment,
): Promise<OutboxRow> {
  const outbox = parts.store.kept(OUTBOX);
  const routes = to === null ? [] : routesFor(row, to, parts, at);
  if (to !== null && routes.length > 0) return goBy(routes, row, to, parts, at);
  // Its words were said already, and there is no way to show buttons below them.
  if (to !== null && isOnlyCard(row)) return outbox.save(ended(row, 'settled'));
  const isEarly = to === null && row.message.to.kind === 'reply';
  const pauseMs = isEarly ? EARLY_PAUSE_MS : UNREACHABLE_PAUSE_MS;
  return outbox.save(waiting(row, later(at, pauseMs)));
}

/** The first route that takes it ends it; where one only has no time, the message is tried again. */
async function goBy(
  routes: readonly Route[],
  row: OutboxRow,
  to: Addressee,
  parts: DeliveryParts,
  at: Moment,
): Promise<OutboxRow> {
  const outbox = parts.store.kept(OUTBOX);
  const heldUntil = parts.pace?.heldUntil(recipientOf(to), Date.parse(at)) ?? 0;
  if (heldUntil > Date.parse(at)) return outbox.save(waiting(row, momentOf(new Date(heldUntil))));

  let held = row;
  let pauseMs = 0;
  let why: 'refused' | 'unreachable' = 'refused';
  const isToWait = () => pauseMs > 0 && !isLastTry(row);
  for await (const letter of lettersOf(row, to, routes, parts, at, isToWait)) {
    const { route } = letter;
    const mayGo = mayGoAt(letter, parts.pace, at);
    if (mayGo > at) return outbox.save(waiting(held, mayGo));
    held = await outbox.save({ ...held, route: route.name });
    const { delivery, gone } = await sendPieces(letter, parts);
    if (delivery === 'sent' || delivery === 'unknown') return outbox.save(ended(held, delivery));
    const isRefused = delivery === 'refused' || delivery === 'unreachable';
    if (!isRefused) pauseMs = Math.max(pauseMs, pauseAfter(row.tries, delivery));
    if (delivery === 'unreachable') why = delivery;
    if (gone === 0) continue;
    // Another route would say the first pieces again, so only this one can go on.
    if (isRefused) return outbox.save(ended(held, 'unknown'));
    held = { ...held, underWay: { route: route.name, parts: gone } };
    break;
  }
  if (pauseMs === 0) return outbox.save(failed(held, why));
  parts.pace?.hold(recipientOf(to), Date.parse(at) + pauseMs);
  return outbox.save(triedInVain(held, later(at, pauseMs)));
}

function routesFor(row: OutboxRow, to: Addressee, { routes }: DeliveryParts, at: Moment) {
  const begun = row.underWay?.route ?? null;
  return routes.filter(
    (one) =>
      (begun === null || one.name === begun) &&
      (!isOnlyCard(row) || isOfSameChannel(one, to)) &&
      one.canReach(to, at),
  );
}

/** What is still to come below words that were said is a card and no file. */
const isOnlyCard = ({ message }: OutboxRow): boolean =>
  message.isSaid === true && message.enclosure === undefined;

/** A card stands below its words only in the chat in which they were said. */
const isOfSameChannel = ({ name }: Route, to: Addressee): boolean =>
  to.kind === 'sender' && name.startsWith(`${to.of.message.channel}:`);
