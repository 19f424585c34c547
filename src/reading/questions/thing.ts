import type { Period } from '../../domain/period.ts';
import { findPeriods } from '../calendar/periods.ts';
import { findMentions, type Said } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { QuestionReader } from '../reader.ts';

/** What takes the place of its like in the question before. */
export type Thing =
  | { readonly kind: 'task'; readonly task: number }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'period'; readonly period: Period };

/** The one thing that a few words name, and nothing besides; null for none or several. */
export function thingIn(said: string, today: string, reader: QuestionReader): Thing | null {
  const [period, ...periods] = findPeriods(said, today);
  const isAlone = period && periods.length === 0 && !HELD_AGAINST.test(said);
  if (isAlone && period.text.length >= said.length - IDLE_LENGTH) {
    return { kind: 'period', period: period.period };
  }
  const [mention, ...others] = findMentions(said, reader.lexicon);
  if (!mention || others.length > 0) return bareTask(said, reader);
  const rest = `${said.slice(0, mention.start)}${said.slice(mention.end)}`;
  if (!IDLE.test(rest)) return null;
  const things = mention.meanings.flatMap((one) => thingOf(one) ?? []);
  const [thing, ...more] = things;
  return thing && more.length === 0 && isKnown(thing, reader) ? thing : null;
}

/** 跟上月比: what stands now is held against that. */
const HELD_AGAINST = /[跟和与同较比]/u;
const IDLE_LENGTH = 2;
const IDLE = /^[的这那个项号块边头里]*$/u;

/** 28呢. */
function bareTask(said: string, reader: QuestionReader): Thing | null {
  const number = readNumber(said);
  const thing = number === null ? null : ({ kind: 'task', task: number } as const);
  return thing && isKnown(thing, reader) ? thing : null;
}

function thingOf(said: Said): Thing | null {
  switch (said.kind) {
    case 'task':
      return { kind: 'task', task: said.task };
    case 'task-number':
      return { kind: 'task', task: said.number };
    case 'unit':
      return { kind: 'unit', unit: said.unit };
    case 'group':
      return { kind: 'group', group: said.group };
    case 'group-number':
      return { kind: 'group', group: said.number };
    default:
      return null;
  }
}

const isKnown = (thing: Thing, { plan }: QuestionReader): boolean =>
  (thing.kind !== 'task' || plan.tasks.some((task) => task.number === thing.task)) &&
  (thing.kind !== 'group' || plan.groups.some((group) => group.ordinal === thing.group));
