/** What units call themselves that a notice names only together, by the sign that tells them in the collective's name. */
const KINDS: readonly (readonly [sign: string, ending: RegExp])[] = [
  ['街', /街道(?:办事处|办)?$|街办$/u],
  ['镇', /镇(?:人民政府|政府)?$/u],
  ['乡', /乡(?:人民政府|政府)?$/u],
  ['村', /村(?:民?委员?会|委会)?$/u],
  ['社区', /社区(?:居?委员?会|居委会)?$/u],
];

/** 各街道办事处, 各镇街, 各有关乡镇: whether the unit is one of those that the collective stands for. */
export function isOneOf(collective: string, unit: string): boolean {
  const kinds = kindOf(collective);
  return (
    unit.endsWith(kinds) ||
    KINDS.some(([sign, ending]) => kinds.includes(sign) && ending.test(unit))
  );
}

/** 街道办事处, 镇街: a collective without the word that says it is one. */
export const kindOf = (collective: string): string => collective.replace(/^各(?:有关)?/u, '');
