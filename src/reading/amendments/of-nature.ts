import type { Amendment } from '../../domain/amendment.ts';
import type { SectionName } from '../../domain/report-reading.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { COUNTS_IN_ALL, COUNTS_IN_MONTH } from '../words/counting.ts';
import type { Ground } from './ground.ts';
import { countedAs } from './marked.ts';
import type { Figures } from './reworded.ts';

/**
 * 护岸那个300是累计不是光这个月的, said to a draft: what a figure of it counts is written before it, as 写累计 is, and is no part of the problems. Null for any
 * other text, and where the draft has no such figure, or several.
 */
export function readNature(
  core: string,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const named = OF_FIGURE.exec(core)?.groups;
  if (!named) return null;
  const number = Number(named.number);
  const found = items.flatMap((item) =>
    findQuantities(item.progress)
      .filter(({ value }) => value === number)
      .map(({ span }) => ({ item, start: span.start })),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const { task, progress } = only.item;
  const word = named.all === undefined ? '本月' : '累计';
  const text = countedAs(word, progress, only.start);
  const section: SectionName = 'progress';
  return { kind: 'say', task, section, text, ...figuresOf(text, task) };
}

const OF_FIGURE = new RegExp(
  `^[^，,。；;\\d]{0,12}?(?<number>\\d[\\d.]{0,8})[^，,。；;\\d是]{0,4}(?:都|就)?是(?:(?<all>${COUNTS_IN_ALL})|${COUNTS_IN_MONTH})(?:的|数|的数)?(?:[，,\\s]?(?:不|并不|可不)(?:是|光是?|只是?)[^，,。；;\\d]{1,10})?$`,
  'u',
);
