import type { Task } from '../../src/domain/plan.ts';
import type { ReportItem } from '../../src/domain/report-reading.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { progressAfter } from './merged-content.ts';

/** What two messages say of one task before either is confirmed: nothing of the first is lost, the same number told anew takes its place. */
export function joinedItem(before: ReportItem, said: ReportItem, task: Task | null): ReportItem {
  const sections = {
    problems: bothSaid(before.problems, said.problems),
    next: bothSaid(before.next, said.next),
    experience: bothSaid(before.experience, said.experience),
  };
  if (before.isNil && said.isNil) {
    return { ...before, ...sections, progress: bothSaid(before.progress, said.progress, '，') };
  }
  if (said.isNil && before.progress !== '') return { ...before, ...sections };
  if (said.progress === '') return { ...before, ...sections };
  if (before.isNil) {
    const progress = bothSaid(besideNil(before.progress), said.progress);
    return { ...before, ...sections, ...countedIn(said), progress, isNil: false };
  }
  return { ...before, ...sections, ...progressAfter(before, said, task), isNil: said.isNil };
}

/** 集中活动停了, of 本月无新进展，集中活动停了: it is told, whatever comes on top of it. */
const besideNil = (progress: string): string =>
  progress
    .split(/[，,；;。\n]/u)
    .filter((clause) => clause.trim() !== '' && !saysNoProgress(clause))
    .join('，');

const countedIn = ({ progress, metrics, noted = [] }: ReportItem) => ({ progress, metrics, noted });

/** What was said and what is said besides; once, where one holds the other. */
export function bothSaid(before: string, said: string, mark = '\n'): string {
  if (said === '' || before.includes(said)) return before;
  return before === '' || said.includes(before) ? said : `${before}${mark}${said}`;
}
