import type { Absence } from '../../../src/domain/absence.ts';
import type { Person } from '../../../src/domain/person.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

export const nudgesPaused = ({ from, until }: Absence, cover: Person): string =>
  `已登记：${dayInWords(from)}至${dayInWords(until)}不提醒您，改为提醒${cover.name}，已告知本人。提前回来请发“恢复提醒”。`;

/** To the one who stands in. */
export const coverTold = (name: string, { from, until }: Absence): string =>
  `${name}${dayInWords(from)}至${dayInWords(until)}不在，报送提醒由您代收，请代为办理。如有不便，请告知${name}或指挥部办公室。`;

export const nudgesResumed = (): string => '已恢复提醒，此后的报送提醒仍发给您。';

export const nudgesNotPaused = (): string => '您的提醒没有暂停，一直有效。';

/** The words to use, as 帮助 has them. */
export const pausingTold = (): string =>
  [
    '出差、休假时发：“7月6日至9日暂停提醒，由某某代收”，写明起止日和代收人（须是已登记的人）。',
    '这几天的提醒改发给代收人；报送仍由本单位的联络员或负责人办，回来后发“恢复提醒”。',
  ].join('\n');

/** Who is away from when to when, and who is told instead; else who is told. */
export function coversListed(
  unit: string | null,
  away: readonly (Absence & { readonly name: string; readonly coverName: string })[],
  told: readonly Person[],
): string {
  const scope = unit ?? '各单位';
  const others = told.filter(({ id }) => !away.some((one) => one.id === id));
  return [
    ...(away.length === 0
      ? [`${scope}目前没有人暂停提醒。`]
      : [`${scope}暂停提醒${away.length}人：`]),
    ...away.map(
      ({ name, coverName, from, until }) =>
        `· ${name}：${dayInWords(from)}至${dayInWords(until)}由${coverName}代收`,
    ),
    ...(others.length > 0 ? [`照常收提醒：${list(others.map(({ name }) => name))}。`] : []),
  ].join('\n');
}
