/** What waits, by the tasks that it is about. */
export const draftNamed = (tasks: readonly number[]): string =>
  tasks.length > 0 ? `草稿（任务${tasks.join('、')}）` : '草稿';

/** Behind an answer that has nothing to do with what waits. */
export const draftStays = (tasks: readonly number[]): string =>
  `${draftNamed(tasks)}还在，没有变动：回“确认”登记，回“取消”不报。`;

/** The same of what is no report: what it would do is not said again, so that nobody sends it unseen. */
export const proposalStays = (): string =>
  '刚才给您看的那件还等着您，没有办：回“继续”再看一遍，回“确认”即办，不办回“取消”。';

/** Behind that, where it may have been meant for the report. */
export const howToAdd = (): string => '这句要写进去请注明写到哪里，如“进展：……”“问题：……”。';

/** Before what is on record: a draft is none of it. */
export const draftWaiting = (tasks: readonly number[], isOld = false): string =>
  `您有一份草稿还没有登记${tasks.length > 0 ? `（任务${tasks.join('、')}）` : ''}，${isOld ? '回“继续”再看一遍，核对后登记' : '回“确认”才登记'}。`;
