import type { MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Awaited } from '../../../src/matters/matter-now.ts';
import { matterTitled, numberedWord, postsInWords } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';

/** To whose desk it is. */
export const waitsForYou = (ref: MatterRef, title: string, { name, answers }: Awaited): string =>
  `${matterTitled(ref, title)}等您${name}。${answers.length > 0 ? `可回：${list(answers.map((one) => `“${numberedWord(one, ref)}”`))}` : ''}`;

/** To the office, once. */
export const liesLong = (
  ref: MatterRef,
  title: string,
  { name, seats }: Awaited,
  names: readonly string[],
  workdays: number,
  plan: Plan,
): string =>
  `${matterTitled(ref, title)}已在${postsInWords(seats, names, plan)}处${workdays}个工作日，等待${name}。`;
