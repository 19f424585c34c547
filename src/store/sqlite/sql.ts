import type { SQLInputValue } from 'node:sqlite';
import type { Bounds, Condition, Filter, Query } from '../../domain/kept.ts';

/** A piece of SQL and the values of its question marks, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

/** Everything after FROM. The text depends on the shape of the query alone, so that it is prepared once. */
export function queryClauses({ where, sort = [], limit = -1 }: Query): Sql {
  const { text, values } = filterSql(where);
  const order = sort.length > 0 ? ` ORDER BY ${sort.map(orderSql).join(', ')}` : '';
  return { text: `WHERE ${text}${order} LIMIT ?`, values: [...values, limit] };
}

const PATH = /^[a-z]\w*(?:\.[a-z]\w*)*$/iu;

/** The column, or the place in the body, that a dotted path names; the same words as in the index. */
export function columnSql(path: string): string {
  if (!PATH.test(path)) throw new TypeError(`Not a path of fields: ${path}`);
  return path === 'id' || path === 'version' ? path : `body ->> '$.${path}'`;
}

/** A column that takes A for a; the same words as in the index. */
export const anyCaseSql = (column: string): string => `(${column}) COLLATE NOCASE`;

const orderSql = (path: string): string =>
  path.startsWith('-') ? `${columnSql(path.slice(1))} DESC` : columnSql(path);

function filterSql(filter: Filter): Sql {
  const parts = Object.entries(filter).map(([path, condition]) =>
    isAlternatives(condition) ? anySql(condition) : conditionSql(columnSql(path), condition),
  );
  return joined(parts, ' AND ', 'TRUE');
}

const isAlternatives = (condition: Condition | readonly Filter[]): condition is readonly Filter[] =>
  Array.isArray(condition);

function anySql(filters: readonly Filter[]): Sql {
  const { text, values } = joined(filters.map(filterSql), ' OR ', 'FALSE');
  return { text: `(${text})`, values };
}

function conditionSql(column: string, condition: Condition): Sql {
  if (condition === null) return { text: `${column} IS NULL`, values: [] };
  if (typeof condition !== 'object') return { text: `${column} = ?`, values: [bound(condition)] };
  if ('anyCase' in condition)
    return { text: `${anyCaseSql(column)} = ?`, values: [condition.anyCase] };
  if ('in' in condition) return amongSql(column, condition.in);
  return boundsSql(column, condition);
}

type Scalar = Exclude<Condition, object> | null;

function amongSql(column: string, among: readonly Scalar[]): Sql {
  const text = `${column} IN (SELECT value FROM json_each(?))`;
  const values = [JSON.stringify(among)];
  return among.includes(null)
    ? { text: `(${text} OR ${column} IS NULL)`, values }
    : { text, values };
}

const OPERATORS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function boundsSql(column: string, bounds: Bounds): Sql {
  const parts = (['lt', 'lte', 'gt', 'gte'] as const).flatMap((name) => {
    const value = bounds[name];
    return value === undefined
      ? []
      : [{ text: `${column} ${OPERATORS[name]} ?`, values: [bound(value)] }];
  });
  return joined(parts, ' AND ', 'TRUE');
}

/** JSON's true and false come out of SQLite as 1 and 0. */
const bound = (value: Scalar): SQLInputValue =>
  typeof value === 'boolean' ? Number(value) : value;

function joined(parts: readonly Sql[], by: string, none: string): Sql {
  if (parts.length === 0) return { text: none, values: [] };
  return {
    text: parts.map((part) => part.text).join(by),
    values: parts.flatMap((part) => part.values),
  };
}
