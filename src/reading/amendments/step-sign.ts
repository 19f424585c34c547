import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { LESS_BEFORE, LESS_BEHIND, MORE_BEFORE, MORE_ON_TOP, SECTION_WORDS } from './words.ts';

/** Whether a clause says by how much something is to be less (-1: 有一座先不算, 多报了2处) or more (1: 漏算2处) than it was told; null for any other. */
export function signOfStep(clause: string): 1 | -1 | null {
  if (BEHIND.test(clause)) return -1;
  const found = numbersToCorrect(clause);
  const ends = found.map(({ span }) => clause.slice(0, span.start).trim());
  const last = found.at(-1);
  const isOnTop = ON_TOP.test(ends.at(-1) ?? '') && !OF_SECTION.test(clause);
  if (last && isOnTop && IDLE.test(clause.slice(last.span.end))) return 1;
  if (ends.some((end) => MORE.test(end))) return 1;
  return ends.some((end) => LESS.test(end)) ? -1 : null;
}

const BEHIND = new RegExp(`${LESS_BEHIND}$`, 'u');
const LESS = new RegExp(`${LESS_BEFORE}$`, 'u');
const MORE = new RegExp(`${MORE_BEFORE}$`, 'u');
const ON_TOP = new RegExp(`${MORE_ON_TOP}$`, 'u');
/** 下一步再加一条 is a line of that section. */
const OF_SECTION = new RegExp(`^(?:${Object.values(SECTION_WORDS).join('|')})`, 'u');
const IDLE = /^(?:吧|的|了|上|进去|哈)*$/u;
