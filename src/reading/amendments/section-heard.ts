import type { SectionName } from '../../domain/report-reading.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { mayTell } from '../reports/no-report.ts';
import { clausesOf } from '../reports/report-clauses.ts';
import { sentencesOf } from '../reports/report-sentences.ts';
import { beginsPlan, isExperience, isPlanned, isProblem } from '../reports/sections.ts';

/** A plan, a trouble or a practice by its words alone: 打算请支队支援, 缺讲课老师. Null for what may be progress as well, and for what tells nothing. */
export function sectionHeard(text: string): SectionName | null {
  if (!tellsSomething(text)) return null;
  if (beginsPlan(text) || isPlanned(text, false)) return 'next';
  if (isProblem(text)) return 'problems';
  return isExperience(text) ? 'experience' : null;
}

/** Whether each sentence of a text tells something of the work, by its words alone. */
export function tellsSomething(text: string): boolean {
  const sentences = sentencesOf(text, clausesOf(text));
  return sentences.length > 0 && sentences.every((one) => mayTell(one)) && !isOfOneself(text);
}

/** Whether a text without figures speaks of who writes it and of the talk: 花卉大道的数我忘了 回头再补. */
export const isOfOneself = (text: string): boolean =>
  findQuantities(text).length === 0 && OF_ONESELF.test(text);

/** 找不着我, 回头还有点事说: of who writes and of the talk, not of the work. */
const OF_ONESELF = /我(?![们局区街院办委中])|[你您]|[说讲问聊]$/u;
