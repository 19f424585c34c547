import type { Plan } from '../../domain/plan.ts';
import { groupsHeadedBy, groupsLedBy } from '../../domain/plan-lookups.ts';
import { matchesOf } from '../text/text.ts';
import type { Mention } from './mentions.ts';
import { OWN_UNIT_NAME } from './own.ts';

const THE_GROUP = '(?:那|这|的)+一?个?(?:行动|工作|提升)*(?:小组|专班|组)(?![长织员成])';
const LEADS =
  '(?:来|所|在|主要)*(?:牵头|领头|打头|挑头|主责|负责|管|带|(?:当|做|任|是|为|担任)组长(?:单位)?)';
/** 王波那个组, 郭百健管的组. */
const OF_PERSON = new RegExp(`^(?:同志|局长|主任)?(?:${LEADS})?${THE_GROUP}`, 'u');
/** 水务局牵头的那个组; a unit belongs to more groups than it leads, so that 水务局那个组 says too little. */
const OF_UNIT = new RegExp(`^${LEADS}${THE_GROUP}`, 'u');
const OF_OWN_UNIT = new RegExp(`${OWN_UNIT_NAME}${LEADS}${THE_GROUP}`, 'gu');

/** Words of a text that mean a group by who leads it, and the names of the groups that they mean. */
interface Described {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

/**
 * A plain text with the working groups called by their names that it calls by who leads them: 我们牵头的那个组,
 * 耿玉远那个组. What leads no group stays as it is.
 */
export function nameDescribedGroups(
  text: string,
  mentions: readonly Mention[],
  ownUnits: readonly string[],
  plan: Plan,
): string {
  const found = [
    ...mentions.flatMap((mention) => describedBy(mention, text, plan)),
    ...describedAsOwn(text, ownUnits, plan),
  ].sort((a, b) => b.start - a.start);
  return found.reduce(
    (named, { start, end, names }) =>
      names.length === 0 ? named : named.slice(0, start) + names.join('和') + named.slice(end),
    text,
  );
}

function describedBy({ start, end, meanings }: Mention, text: string, plan: Plan): Described[] {
  const [only, ...others] = meanings;
  if (others.length > 0 || (only?.kind !== 'person' && only?.kind !== 'unit')) return [];
  const form = only.kind === 'person' ? OF_PERSON : OF_UNIT;
  const words = form.exec(text.slice(end))?.[0];
  if (words === undefined) return [];
  const groups =
    only.kind === 'person' ? groupsLedBy(plan, only.name) : groupsHeadedBy(plan, only.unit);
  return [{ start, end: end + words.length, names: groups.map(({ name }) => name) }];
}

function describedAsOwn(text: string, units: readonly string[], plan: Plan): Described[] {
  const groups = units.flatMap((unit) => groupsHeadedBy(plan, unit));
  return matchesOf(OF_OWN_UNIT, text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    names: groups.map(({ name }) => name),
  }));
}
