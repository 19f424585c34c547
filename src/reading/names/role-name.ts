import type { RoleName } from '../../domain/person.ts';

/** Words for roles; a word that contains another stands before it. */
export const ROLE_WORDS: readonly (readonly [RegExp, RoleName])[] = [
  [/副总指挥/u, 'deputy-commander'],
  [/总指挥/u, 'commander'],
  [/办公室副主任/u, 'office-deputy'],
  [/(?:指挥部)?办公室主任/u, 'office-director'],
  [/(?:指挥部)?办公室(?:工作人员|成员|人员|干部|的)?/u, 'office'],
  [/档案(?:管理)?(?:人员|员)/u, 'archivist'],
  [/组长/u, 'group-leader'],
  [/组联络员/u, 'group-liaison'],
  [/联络员|联系人|经办人?/u, 'liaison'],
  [/(?:单位|分管|主要)?(?:负责人|负责同志|领导)|局长|主任/u, 'unit-leader'],
];

/** The role that the words name; null for none. */
export const readRoleName = (words: string): RoleName | null =>
  ROLE_WORDS.find(([form]) => form.test(words))?.[1] ?? null;
