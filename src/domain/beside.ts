import type { Target } from './plan.ts';
import type { Achievement } from './report-reading.ts';

/**
 * How a figure stands to those before it in the same report that count towards its goal: `beside` where it counts things of another place
 * or sort (北园公厕2座、泺口公厕1座), so that both together were reached; `within` where it counts some of them (公厕完工3座，北园公厕完工1座); null
 * where it is told anew. A time, a stage or a whole is no sort.
 */
export function standsTo(
  one: Achievement,
  before: readonly Achievement[],
  goal: Target,
): 'beside' | 'within' | null {
  if (one.unit === '%' || goal.operator === '<=') return null;
  const alike = before.filter(
    (other) => other.target === one.target && other.unit === one.unit && !other.isPart,
  );
  if (alike.some((other) => isSortOf(one, other, goal) && one.value <= other.value))
    return 'within';
  return alike.some((other) => areSorts(one, other, goal)) ? 'beside' : null;
}

function areSorts(one: Achievement, other: Achievement, goal: Target): boolean {
  const [own, theirs] = partedAtThing(one, other, goal) ?? [];
  if (!own || !theirs) return false;
  if (own.lead === theirs.lead)
    return own.rest !== theirs.rest && [own, theirs].every(({ rest }) => WORK.test(rest));
  const isSameStage = own.rest === theirs.rest || own.rest === '' || theirs.rest === '';
  return isSameStage && [own, theirs].every(({ lead }) => SORT.test(lead));
}

function isSortOf(one: Achievement, whole: Achievement, goal: Target): boolean {
  const [own, theirs] = partedAtThing(one, whole, goal) ?? [];
  return (
    own !== undefined && theirs?.lead === '' && own.rest === theirs.rest && SORT.test(own.lead)
  );
}

/** The names of both, taken apart at the longest word of the goal that both hold; null where they share none. */
function partedAtThing(
  one: Achievement,
  other: Achievement,
  { metric, aliases }: Target,
): readonly { readonly lead: string; readonly rest: string }[] | null {
  const words = [metric, ...aliases].toSorted((a, b) => b.length - a.length);
  const thing = words.find((word) => one.name.includes(word) && other.name.includes(word));
  if (thing === undefined) return null;
  return [one, other].map(({ name }) => {
    const at = name.indexOf(thing);
    return { lead: name.slice(0, at), rest: name.slice(at + thing.length) };
  });
}

/** A place or a sort, in words that say nothing of time, of a stage or of the whole. */
const SORT =
  /^(?!.*(?:[月年季周日]|累计|[共总现已全各我本其未剩]|辖区|目前|完[工成]|[开竣动]工|建成|投用|启用|验收|新增|签|达标|通过))[\u4e00-\u9fff]{2,8}$/u;
/** 公厕新建2座、改造1座: by which work. */
const WORK = /^(?:新建|改造|改建|扩建|翻建|重建|迁建)(?:完成|完工|建成)?$/u;
