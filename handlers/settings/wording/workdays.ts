import { dayInWords } from '../../../src/wording/words.ts';

export const workdaysSet = (from: string, to: string, isWorkday: boolean): string =>
  `已登记：${from === to ? dayInWords(from) : `${dayInWords(from)}至${dayInWords(to)}`}${isWorkday ? '上班' : '放假'}，提醒和期限按此推算。`;
