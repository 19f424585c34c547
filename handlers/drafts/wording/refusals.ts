import type { DraftReason } from '../../../src/domain/draft.ts';
import { draftNamed } from '../../../src/wording/drafts.ts';
import { refusals } from '../../../src/wording/refusals.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<DraftReason>({
  'no-draft': ({ filed = [] }) =>
    `目前没有等待您确认的内容。${filed.length > 0 ? `刚才的任务${filed.join('、')}已经登记。` : ''}`,
  'nothing-read': ({ said }) =>
    `目前没有等待您确认的内容：上一句“${said}”没有读懂，没有办。请换个说法再说一次。`,
  'draft-expired': () => '这份草稿已过一天，内容还在：回复“继续”可再看一遍，然后确认。',
  'draft-shelved': ({ tasks }) =>
    `${draftNamed(tasks)}您说过先不报，没有登记。现在要报请回“可以报了”，不报了请回“取消”。`,
  'which-shelved': ({ tasks }) =>
    `先放着的有任务${tasks.join('、')}，请说明报哪一项，如“任务${tasks[0] ?? ''}可以报了”。`,
  'draft-gone': () =>
    '这份草稿已经处理过，或者已由后来的草稿代替，没有再次登记。请以最新的一份为准。',
  'draft-later': () => '这份草稿的时间比您这条消息晚，没有登记。请回复“继续”核对一遍，然后确认。',
  'not-your-draft': () => '这份草稿不是您或您单位的，没有处理。请由本单位联络员确认。',
  'not-your-draft-to-cancel': () => '草稿只能由起草人取消，没有处理。',
  'changed-since-shown': () =>
    '您核对之后内容又有变动，没有办理。请回复“继续”再核对一遍，然后确认。',
});
