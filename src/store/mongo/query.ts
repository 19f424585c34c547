import type { Condition, Filter, Query } from '../../domain/kept.ts';

/** The field of MongoDB that a dotted path names. */
export function fieldOf(path: string): string {
  if (path === 'id') return '_id';
  return path === 'version' ? path : `body.${path}`;
}

/** A filter in MongoDB's words. */
export function mongoFilter(filter: Filter): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).map(([path, condition]) =>
      isAlternatives(condition)
        ? ['$or', condition.map(mongoFilter)]
        : [fieldOf(path), mongoCondition(condition)],
    ),
  );
}

const isAlternatives = (condition: Condition | readonly Filter[]): condition is readonly Filter[] =>
  Array.isArray(condition);

function mongoCondition(condition: Condition): unknown {
  if (condition === null || typeof condition !== 'object') return { $eq: condition };
  if ('anyCase' in condition) {
    const words = condition.anyCase.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
    return { $regex: `^${words}$`, $options: 'i' };
  }
  return Object.fromEntries(
    Object.entries(condition).map(([name, value]: [string, unknown]) => [`$${name}`, value]),
  );
}

export function mongoSort({ sort = [] }: Query): Record<string, 1 | -1> {
  return Object.fromEntries(
    sort.map((path) => (path.startsWith('-') ? [fieldOf(path.slice(1)), -1] : [fieldOf(path), 1])),
  );
}
