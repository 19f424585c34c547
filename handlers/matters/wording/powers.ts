import { groupInShort } from '../../../src/wording/seats.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

/** Why nobody is named or given a power. */
export type PowerReason =
  | { readonly kind: 'no-such-group'; readonly group: number }
  | { readonly kind: 'no-such-person'; readonly name: string; readonly count: number }
  | { readonly kind: 'lending-without-day'; readonly name: string }
  | { readonly kind: 'lending-past'; readonly until: string }
  | { readonly kind: 'nothing-lent' }
  | { readonly kind: 'nothing-to-lend' };

export const leaderNamed = (group: number, name: string): string =>
  `已设置：${groupInShort(group)}分管领导是${name}，从现在起由${name}审核签字。`;

export const powerLent = (name: string, until: string): string =>
  `已授权${name}代签到${dayInWords(until)}（含当日），只代您签字，其他办理权限不变；每次都会记为“${name}（代您）”。发“收回授权”可随时收回。`;

export const powerLentToYou = (from: string, until: string): string =>
  `${from}授权您代签到${dayInWords(until)}（含当日）。等${from}签字的事项也会送到您这里，签字记为您代签；退回和其他办理仍由${from}本人。现在等签的可发“待签”查看。`;

export const lendingEnded = (names: readonly string[]): string =>
  `已收回对${list(names)}的代签授权。`;
