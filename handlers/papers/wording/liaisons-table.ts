import type { Person, Role } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupsOfUnit, namedUnits, tasksOf } from '../../../src/domain/plan-lookups.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { accountInWords } from '../../../src/wording/accounts.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { roleInWords } from '../../../src/wording/roles.ts';
import { list } from '../../../src/wording/words.ts';

/** 联络员名单: the units in the notice's order, then the streets and the groups that somebody speaks for. */
export function liaisonsTable(plan: Plan, people: readonly Person[], at: string): Sheet {
  const units = namedUnits(plan).map(({ name }) => name);
  const others = [...new Set(people.flatMap(unitsOfReporters))].filter(
    (one) => !units.includes(one),
  );
  const ofGroups = people.flatMap((person) =>
    person.roles.filter(isOfGroup).map((role) => rowFor('', person, role, plan)),
  );
  const rows = [...units, ...others].flatMap((unit) => rowsOf(unit, people, plan));
  return {
    title: `${plan.command.name}联络员名单`,
    note: asOf(at),
    columns: [
      { title: '序号', kind: 'number', width: 3 },
      { title: '单位', kind: 'text', width: 12, isMerged: true },
      { title: '姓名', kind: 'text', width: 6 },
      { title: '身份', kind: 'text', width: 14 },
      { title: '账号', kind: 'text', width: 12 },
      { title: '涉及任务', kind: 'text', width: 14 },
      { title: '所在工作组', kind: 'text', width: 12 },
    ],
    sections: [
      { title: '一、各单位', rows: numbered(rows) },
      ...(ofGroups.length > 0 ? [{ title: '二、各工作组', rows: numbered(ofGroups) }] : []),
    ],
    foot: [],
  };
}

const unitsOfReporters = ({ roles }: Person): readonly string[] =>
  roles.flatMap((role) => (isOfUnit(role) && role.unit !== null ? [role.unit] : []));

const isOfUnit = ({ role }: Role): boolean => role === 'liaison' || role === 'unit-leader';
const isOfGroup = ({ role }: Role): boolean => role === 'group-liaison' || role === 'group-leader';

function rowsOf(unit: string, people: readonly Person[], plan: Plan): Cell[][] {
  const rows = people.flatMap((person) =>
    person.roles
      .filter((role) => isOfUnit(role) && role.unit === unit)
      .map((role) => rowFor(unit, person, role, plan)),
  );
  return rows.length > 0 ? rows : [[unit, '（未登记）', null, null, ...factsOf(unit, plan)]];
}

const rowFor = (unit: string, person: Person, role: Role, plan: Plan): Cell[] => [
  unit || (role.unit ?? ''),
  person.name,
  roleInWords(role, plan),
  accountInWords(person),
  ...factsOf(unit, plan),
];

const factsOf = (unit: string, plan: Plan): Cell[] => [
  list(tasksOf(plan, unit).map(({ number }) => String(number))) || null,
  list(groupsOfUnit(plan, unit).map(({ short }) => short)) || null,
];

const numbered = (rows: readonly Cell[][]): Cell[][] => rows.map((row, at) => [at + 1, ...row]);
