import type { Achievement } from '../../domain/report-reading.ts';

/** A number by what it is called, and by what is measured so: 面积 of 29.2万平. */
export const calledOf = ({ name, unit }: Achievement): string =>
  `${name}${unit}数${measureOf(unit)}`;

/** What is measured in a unit: 面积 in 平方米; empty for what is counted. */
export const measureOf = (unit: string): string =>
  MEASURED.find(([form]) => form.test(unit))?.[1] ?? '';

const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/平|亩|公顷/u, '面积'],
  [/米$|公里$/u, '长度里程'],
  [/元$/u, '金额投资资金'],
  [/^%$/u, '比例'],
];
