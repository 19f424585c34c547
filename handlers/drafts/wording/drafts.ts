import type { Moved } from '../../../src/matters/moved-since.ts';
import { draftNamed } from '../../../src/wording/drafts.ts';
import { handInWords, matterCalled, shortDay } from '../../../src/wording/matters.ts';
import { momentInWords } from '../../../src/wording/periods.ts';

/** What waits, by its tasks, else by what it would do: 草稿（任务8）, 草稿（催还没报的单位）. */
export const draftCalled = (tasks: readonly number[], does: string | null): string =>
  tasks.length > 0 || does === null ? draftNamed(tasks) : `草稿（${does}）`;

/** Something else is to be confirmed first. */
export const draftPutAside = (name: string): string => `前一份${name}还留着，这份办完再请您确认。`;

/** Behind the first of several that were begun in one message. */
export const draftsBehind = (names: readonly (string | null)[]): string =>
  `同一条里另有${names.length}件（${names.map((name) => name ?? '另一份草稿').join('；')}），上面这份办完再逐件请您确认。`;

/** The same in other words was told once more. */
export const draftGivesWay = (name: string): string =>
  `说的是同一件事，前一份${name}由这份代替，不再单独办。`;

/** Behind what is shown over a draft of days ago. */
export const draftLaidBy = (tasks: readonly number[], day: string): string =>
  `${shortDay(day)}写的${draftNamed(tasks)}一直没有确认，先放着，这次的“确认”不含它；要报时请回“那个可以报了”。`;

/** Behind what is shown over an order of days ago, which nobody means any more. */
export const draftLapsed = (name: string, day: string): string =>
  `${shortDay(day)}的${name}一直没有确认，没有办，不再保留；还要办请再说一次。`;

/** Behind what is shown over a question of the clerk that nobody answered. */
export const unansweredDropped = (said: string): string =>
  `${said === '' ? '前面问您的那句' : `前面那句“${said.slice(0, LONGEST_NAMED)}”`}没有说清是哪一项任务，没有登记；要报请带上任务编号再发。`;

const LONGEST_NAMED = 40;

/** After a courtesy that may have been meant as a yes. */
export const draftNotConfirmed = (tasks: readonly number[]): string =>
  tasks.length > 0
    ? `${draftNamed(tasks)}还没登记，回“确认”即登记；不报请回“取消”。`
    : '刚才给您看的那件还没有办，回“确认”即办；不办请回“取消”。';

/** Behind a draft that is shown again to somebody who said yes to it. */
export const draftStillOpen = (tasks: readonly number[]): string =>
  `${draftNamed(tasks)}还没${deedOn(tasks)}：刚才说过别的，请再核对一遍，回“确认”才${deedOn(tasks)}。`;

/** After 发错了, 先不报: nothing is dropped before that is said plainly. */
export const draftInDoubt = (tasks: readonly number[]): string =>
  `${draftNamed(tasks)}先不登记，给您留着。要改请直接写要改的内容；不报了请回“取消”，照报请回“确认”。`;

/** What was to be changed was not understood; nothing is registered of the old words by the way. */
export const changeUnread = (said: string): string =>
  `没看懂“${said}”要改哪里，草稿还没有改动。请写成“把……改成……”，或把全文重发一遍；不登记请回“取消”，照原来的登记请回“确认”，我再给您看一遍。`;

/** Before what could not be changed is registered as it was. */
export const stillUnchanged = (said: string): string =>
  `您说的“${said}”没有改进去。照下面这样登记，请再回一次“确认”：`;

/** What was to be changed of what is done already was not understood. */
export const settledUnchanged = (said: string): string =>
  `没看懂“${said}”要改哪里，刚才办的没有改动。要改请带上编号再说一次，如“会议1改到……”“督办1时限到……，因……”；要更正报过的进展请写“更正任务几：……”。`;

/** Before a draft that was confirmed after more than a day. */
export const draftOfDays = (): string =>
  '这份草稿已过一天，还没有办。请再核对一遍，无误请再回“确认”：';

/** Before a draft about a record that others took further after it was shown. */
export const movedMeanwhile = ({ matter, steps }: Moved): string =>
  [
    `${matterCalled(matter.ref)}在给您看过之后又有变动，先没有办理：`,
    ...steps.map(
      ({ name, hand, at }) =>
        `· ${name}：${hand ? handInWords(hand) : '系统'} ${momentInWords(at)}`,
    ),
    '按现在的情况还要办，请再回一次“确认”；不办请回“取消”。',
  ].join('\n');

export const draftComesBack = (): string => '还有一份等您确认：';

/** What goes with no 确认 for now. */
export const draftShelved = (tasks: readonly number[]): string =>
  `${draftNamed(tasks)}先放着，没有${deedOn(tasks)}，给您留着。要${shortDeedOn(tasks)}时请回“${tasks.length > 0 ? '可以报了' : '继续'}”，有改动请直接写；不${shortDeedOn(tasks)}了请回“取消”。`;

/** Behind what is shown while something lies on the shelf. */
export const draftOnShelf = (tasks: readonly number[]): string =>
  `${draftNamed(tasks)}仍先放着，这次的“确认”不含它；要${shortDeedOn(tasks)}时请回“那个可以${shortDeedOn(tasks)}了”。`;

const deedOn = (tasks: readonly number[]): string => (tasks.length > 0 ? '登记' : '办理');
const shortDeedOn = (tasks: readonly number[]): string => (tasks.length > 0 ? '报' : '办');

/** Nothing that was done lately can be brought back by a word. */
export const nothingToGoBackTo = (said: string): string =>
  `没有找到“${said}”指的是哪一次改动，没有改动。要改回去请写明改成什么，如“更正任务几：……应为……”“设置月报日25日”“取消月报日”。`;

/** Before a draft of which it was asked whether it is still there. */
export const draftIsKept = (tasks: readonly number[]): string =>
  `还在，给您留着，不会丢；还没有${deedOn(tasks)}：`;
