import { GROUP_LEADER, type Plan } from '../../domain/plan.ts';

/** Words of a message as the readings expect them: where the plan calls the head of a working group 召集人, that is 组长 here. */
export function readerOfTerms({ command }: Plan): (words: string) => string {
  const { groupLeader } = command;
  return groupLeader === GROUP_LEADER
    ? (words) => words
    : (words) => words.replaceAll(groupLeader, GROUP_LEADER);
}
