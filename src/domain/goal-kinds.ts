import type { Target } from './plan.ts';

/**
 * Which of the kinds that one goal names together (建设花卉景观大道和花漾街区11条) a figure is of, by its name: their numbers
 * add up. Null where the goal names one thing only, or the figure is of all of them.
 */
export function kindOf(name: string, target: Target): string | null {
  if (SUM.test(name)) return null;
  const kinds = kindsOf(target);
  const [kind = null, ...others] = kinds.filter((one) => {
    const rest = kinds.filter((other) => other !== one).join(' ');
    return pairsOf(one).some((pair) => name.includes(pair) && !rest.includes(pair));
  });
  return others.length === 0 ? kind : null;
}

const SUM = /合计|总计|[一总]共/u;

/** A part of the goal's words is a kind of its own where one of its other names stands for that part alone; shares never add up. */
function kindsOf({ metric, aliases, unit, operator }: Target): readonly string[] {
  const parts = metric.split(JOINED).filter((part) => part !== '');
  if (parts.length < 2 || unit === '%' || operator === '<=') return [];
  const kinds = parts.map((part) => aliases.find((alias) => part.endsWith(alias)));
  return kinds.every((kind) => kind !== undefined) ? kinds : [];
}

const JOINED = /[和与及、]|（或|）/u;

const pairsOf = (words: string): readonly string[] =>
  [...words].slice(1).map((sign, at) => `${[...words][at]}${sign}`);
