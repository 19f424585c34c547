import type { Person } from '../../domain/person.ts';
import { either, followedBy, sequence } from '../pattern.ts';

/** 老陈, 小马, 王工, 李科长: somebody by the surname alone. */
const BY_SURNAME = new RegExp(
  either(
    sequence(
      /(?:老|小)(?<old>[\u4e00-\u9fff])/u,
      followedBy(
        /[^\u4e00-\u9fff]|那|这|他|报|交|还|的|给|来|有|上|本|二|一|三|四|季|月|昨|今|前|都|没|\d/u,
      ),
    ),
    sequence(
      /(?<titled>[\u4e00-\u9fff])(?:工|科长?|主任|局长?|处长?|所长?|队长?|姐|哥|师傅)/u,
      followedBy(
        /[^\u4e00-\u9fff]|那|这|他|报|交|还|的|给|来|有|上|本|二|一|三|四|季|月|昨|今|前|都|没|\d/u,
      ),
    ),
  ),
  'u',
);

/** Whether a text may call somebody so at all; full names are looked for only where it may. */
export const mayCallPerson = (text: string): boolean => BY_SURNAME.test(text);

/**
 * The text with the unit in the place of who reports for it: 老陈那边报了没. Null where nobody is called, where nobody known is
 * meant, or people of several units are.
 */
export function withUnitOfPerson(text: string, people: readonly Person[]): string | null {
  const called = BY_SURNAME.exec(text);
  if (!called) return null;
  const surname = called.groups?.old ?? called.groups?.titled ?? '';
  const units = people
    .filter(({ name }) => name === called[0] || surnameOf(name) === surname)
    .flatMap(({ roles }) =>
      roles.flatMap(({ unit, role }) => (unit && REPORTS.has(role) ? [unit] : [])),
    );
  const [only, ...others] = new Set(units);
  if (only === undefined || others.length > 0) return null;
  return `${text.slice(0, called.index)}${only}${text.slice(called.index + called[0].length)}`;
}

/** 小温这几天报了啥, from a colleague of theirs: who of these units is called by name or surname. Null for nobody and for several. */
export function colleagueCalled(
  text: string,
  units: readonly string[],
  people: readonly Person[],
): Person | null {
  const surname = BY_SURNAME.exec(text)?.groups;
  const called = surname?.old ?? surname?.titled ?? '';
  const named = people.filter(
    ({ name, roles }) =>
      roles.some(({ unit }) => unit !== null && units.includes(unit)) &&
      (text.includes(name) || surnameOf(name) === called),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}

const REPORTS: ReadonlySet<string> = new Set(['liaison', 'unit-leader']);

/** 陈 of 陈大明, and of 老陈. */
const surnameOf = (name: string): string => name.replace(/^[老小](?=.)/u, '').charAt(0);
