import { GROUP_LEADER, type Plan, STREET } from '../domain/plan.ts';

/** As our sentences call the office. */
const OFFICE = '指挥部办公室';

/** Our own terms where a sentence of ours has them, and what is quoted, which stays as it is. */
const TERMS = /“[^“”]*”|指挥部办公室|组长|(?<=登记|哪个)街道|街道(?=架构)/gu;

/** A sentence of ours in the terms of the plan: its office may be 领导小组办公室, the head of a group 召集人, a street 镇街. */
export function inTermsOf({ command }: Plan, text: string): string {
  const { office, groupLeader, street } = command;
  const isOurs = office.short === OFFICE && groupLeader === GROUP_LEADER && street === STREET;
  if (isOurs) return text;
  const terms = new Map([
    [OFFICE, office.short],
    [GROUP_LEADER, groupLeader],
    [STREET, street],
  ]);
  return text.replace(TERMS, (said) => terms.get(said) ?? said);
}
