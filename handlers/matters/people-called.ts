import type { Person, RoleName } from '../../src/domain/person.ts';

/** 隋法山; 隋主任 of whom there is one by that surname who may be called so. */
export function peopleCalled(name: string, people: readonly Person[]): readonly Person[] {
  const exact = people.filter((one) => one.name === name);
  const { surname, title } = TITLED.exec(name)?.groups ?? {};
  if (exact.length > 0 || surname === undefined || title === undefined) return exact;
  return people.filter(
    (one) =>
      one.name.startsWith(surname) && one.roles.some(({ role }) => TITLES[title]?.includes(role)),
  );
}

const TITLED = /^(?<surname>[\u4e00-\u9fff])(?<title>副?主任|组长|局长|局|总指挥|区长|书记|总)$/u;
const TITLES: Readonly<Record<string, readonly RoleName[]>> = {
  主任: ['office-director', 'office-deputy'],
  副主任: ['office-deputy'],
  组长: ['group-leader'],
  局: ['unit-leader', 'group-leader', 'office-director', 'deputy-commander'],
  局长: ['unit-leader', 'group-leader', 'office-director', 'deputy-commander'],
  总指挥: ['commander', 'deputy-commander'],
  区长: ['commander', 'deputy-commander'],
  书记: ['commander', 'deputy-commander'],
  总: ['commander', 'deputy-commander'],
};
