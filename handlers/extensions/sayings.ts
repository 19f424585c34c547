import { anywhere, MEMBERS, OFFICE, UNITS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
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
import { listExtensions } from './list-extensions.ts';
import { previewExtension } from './preview-extension.ts';
import { refuseExtension } from './refuse-extension.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskExtension,
    by: anywhere(UNITS),
    help: () => '· 到期前：“任务编号，二季度，申请延期到7月20日，因……”',
    effect: 'proposes',
    preview: previewExtension,
    handle: askExtension,
  }),
  saying({
    intent: ListExtensions,
    by: anywhere([...OFFICE, ...UNITS]),
    frames: REQUESTS,
    effect: 'answers',
    handle: listExtensions,
  }),
  saying({
    intent: AskHowToExtend,
    by: anywhere(MEMBERS),
    frames: HOW,
    effect: 'answers',
    handle: askHowToExtend,
  }),
  saying({
    intent: ApproveExtension,
    by: anywhere(OFFICE),
    help: () => '· 办公室：“延期申请”，“同意延期3”“拒绝延期3”',
    effect: 'changes',
    handle: approveExtension,
  }),
  saying({
    intent: RefuseExtension,
    by: anywhere(OFFICE),
    effect: 'changes',
    handle: refuseExtension,
  }),
];
