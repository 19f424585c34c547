import type { Absence } from '../../../src/domain/absence.ts';
import type { Person } from '../../../src/domain/person.ts';
import { dayInWords } from '../../../src/wording/words.ts';

export const nudgesPaused = ({ from, until }: Absence, cover: Person): string =>
  `已登记：${dayInWords(from)}至${dayInWords(until)}不提醒您，改为提醒${cover.name}，已告知本人。提前回来请发“恢复提醒”。`;

/** To the one who stands in. */
export const coverTold = (name: string, { from, until }: Absence): string =>
  `${name}${dayInWords(from)}至${dayInWords(until)}不在，报送提醒由您代收，请代为办理。如有不便，请告知${name}或指挥部办公室。`;

export const nudgesResumed = (): string => '已恢复提醒，此后的报送提醒仍发给您。';

export const nudgesNotPaused = (): string => '您的提醒没有暂停，一直有效。';
