import { anywhere, MEMBERS, OFFICE, UNITS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { dayInWords, list } from '../../src/wording/words.ts';
import { approveExtension } from './approve-extension.ts';
import { askExtension } from './ask-extension.ts';
import { askHowToExtend } from './ask-how-to-extend.ts';
import { HOW, REQUESTS } from './frames.ts';
import {
  ApproveExtension,
  AskExtension,
  AskHowToExtend,
  ListExtensions,
  RefuseExtension,
} from './intents.ts';
import { isOfSame } from './is-of-same.ts';
import { listExtensions } from './list-extensions.ts';
import { previewExtension } from './preview-extension.ts';
import { refuseExtension } from './refuse-extension.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskExtension,
    means: '申请晚些报；reason 照抄原话',
    by: anywhere(UNITS),
    help: () => '· 到期前：“任务编号，二季度，申请延期到7月20日，因……”',
    effect: 'proposes',
    inShort: ({ tasks }) => `${tasks.length > 0 ? `任务${list(tasks.map(String))}` : ''}延期申请`,
    preview: previewExtension,
    verbs: () => ['延', '缓'],
    replaces: isOfSame,
    handle: askExtension,
  }),
  saying({
    intent: ListExtensions,
    means: '看等着批的延期申请',
    by: anywhere([...OFFICE, ...UNITS]),
    frames: REQUESTS,
    effect: 'answers',
    handle: listExtensions,
  }),
  saying({
    intent: AskHowToExtend,
    means: '问怎么申请延期',
    by: anywhere(MEMBERS),
    frames: HOW,
    asked: ['怎么申请延期'],
    effect: 'answers',
    handle: askHowToExtend,
  }),
  saying({
    intent: ApproveExtension,
    means: '同意某号延期申请',
    by: anywhere(OFFICE),
    help: () => '· 办公室：“延期申请”，“同意延期3”“拒绝延期3”',
    effect: 'changes',
    asks: ({ extension, until }) =>
      `同意${extension}号延期申请${until === null ? '' : `，延到${dayInWords(until)}`}`,
    handle: approveExtension,
  }),
  saying({
    intent: RefuseExtension,
    means: '拒绝某号延期申请',
    by: anywhere(OFFICE),
    effect: 'changes',
    asks: ({ extension }) => `拒绝${extension}号延期申请`,
    handle: refuseExtension,
  }),
];
