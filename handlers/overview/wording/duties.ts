import type { DutiesDue } from '../../../src/domain/duties.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { list, quoted } from '../../../src/wording/words.ts';

/** To the office: which of its own duties are still without a record, in the notice's words. */
export function dutiesUnrecorded({ quarter, names, rules }: DutiesDue): string {
  const when = quarter === null ? '年底将至' : `${periodInWords(quarter)}将近结束`;
  const basis = rules.map(({ quote, place }) => `${quoted(quote)}（${place}）`);
  return `${when}，${list(names)}还没有记录，请安排。依据：${basis.join('；')}。`;
}
