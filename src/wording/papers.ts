import { dayInWords } from './words.ts';

/** 截至2020年7月10日 09:00, in Shanghai: as of when the figures of a paper stand. */
export function asOf(at: string): string {
  const there = new Date(Date.parse(at) + 8 * 60 * 60_000).toISOString();
  return `截至${dayInWords(there.slice(0, 10))} ${there.slice(11, 16)}`;
}

/** The file that could not be made: what was asked for is not lost, it can be asked for once more. */
export const fileNotMade = (name: string): string =>
  `文件《${name}》没有做成，已记入系统日志。请稍后再要一次；仍不成请告诉指挥部办公室。`;
