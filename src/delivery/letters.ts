import type { OutgoingFile } from '../channels/channel.ts';
import { type Enclosure, isPicture } from '../domain/enclosure.ts';
import type { Moment } from '../domain/message.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import {
  fileGone,
  fileNotMade,
  fileRefused,
  fileUnderLink,
  noWayForFiles,
} from '../wording/papers.ts';
import { type Letter, letterBy } from './letter.ts';
import type { Addressee, DeliveryParts, Route } from './route.ts';

/**
 * The letters of a message, one for each route, in the order in which they are tried. One with a file is tried first by the routes
 * that take files; then all of them may bring the words with a link, or with the reason why there is none. `isToWait`: whether a
 * route that was tried takes it later.
 */
export async function* lettersOf(
  row: OutboxRow,
  to: Addressee,
  routes: readonly Route[],
  parts: DeliveryParts,
  at: Moment,
  isToWait: () => boolean,
): AsyncGenerator<Letter> {
  const { enclosure } = row.message;
  if (!enclosure) {
    for (const route of routes) yield letterBy(route, row, to);
    return;
  }
  const printed = await print(enclosure, row, parts);
  if (printed.file) {
    for (const route of routes) {
      if (route.takesFiles?.(to)) yield letterBy(route, row, to, printed.file);
    }
  }
  const isRefused = printed.file !== null && routes.some((route) => route.takesFiles?.(to));
  const words = printed.file
    ? await linkOrExcuse(enclosure, to, { isRefused, isToWait: isToWait() }, parts, at)
    : printed.excuse;
  if (words === null) return;
  for (const route of routes) yield letterBy(route, inWords(row, words), to);
}

type Outcome = { readonly file: OutgoingFile } | { readonly file: null; readonly excuse: string };

async function print(
  enclosure: Enclosure,
  { id }: OutboxRow,
  { enclosures, onError }: DeliveryParts,
): Promise<Outcome> {
  const { name } = enclosure;
  try {
    const bytes = await enclosures?.print(enclosure);
    if (!bytes) return { file: null, excuse: fileGone(name) };
    return { file: { name, bytes, isPicture: isPicture(enclosure) } };
  } catch (error) {
    onError(error, id);
    return { file: null, excuse: fileNotMade(name) };
  }
}

/**
 * Without a way for files and without an address for links, the office hears how to get one, and so it does where every way refused
 * the file. Null where there is a way that has no time at present: then the file waits for it.
 */
async function linkOrExcuse(
  enclosure: Enclosure,
  to: Addressee,
  { isRefused, isToWait }: { readonly isRefused: boolean; readonly isToWait: boolean },
  { enclosures }: DeliveryParts,
  at: Moment,
): Promise<string | null> {
  const person = personOf(to);
  const link = person === null ? null : await enclosures?.link(enclosure, person, at);
  if (link) return fileUnderLink(enclosure.name, link);
  if (isToWait) return null;
  await enclosures?.onNoWay(platformOf(to), isRefused ? 'refused' : 'none', at);
  return isRefused ? fileRefused(enclosure.name) : noWayForFiles(enclosure.name);
}

/** For whom a link is: whoever asked, also in a group; what is told to a group of our own accord is for nobody alone. */
function personOf(to: Addressee): string | null {
  switch (to.kind) {
    case 'sender':
      return to.of.personId;
    case 'person':
      return to.person.id;
    case 'conversation':
      return null;
  }
}

export function platformOf(to: Addressee): string {
  switch (to.kind) {
    case 'sender':
      return to.of.message.platform;
    case 'person':
      return to.person.platform;
    case 'conversation':
      return to.platform;
  }
}

/** The message with words in the place of its file; where its own were said already, these alone. */
function inWords(row: OutboxRow, words: string): OutboxRow {
  const { enclosure: _, isSaid, text, ...message } = row.message;
  return { ...row, message: { ...message, text: isSaid ? words : `${text}\n${words}` } };
}
