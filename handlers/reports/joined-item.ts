import type { Task } from '../../src/domain/plan.ts';
import type { ReportItem } from '../../src/domain/report-reading.ts';
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
  if (before.isNil) return { ...before, ...sections, ...countedIn(said), isNil: false };
  return { ...before, ...sections, ...progressAfter(before, said, task), isNil: said.isNil };
}

const countedIn = ({ progress, metrics, noted = [] }: ReportItem) => ({ progress, metrics, noted });

/** What was said and what is said besides; once, where one holds the other. */
export function bothSaid(before: string, said: string, mark = '\n'): string {
  if (said === '' || before.includes(said)) return before;
  return before === '' || said.includes(before) ? said : `${before}${mark}${said}`;
}
