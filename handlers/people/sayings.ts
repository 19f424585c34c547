import { alone, anywhere, EVERYBODY, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { approveBinding } from './approve-binding.ts';
import { askLiaisons } from './ask-liaisons.ts';
import { askSelf } from './ask-self.ts';
import { bindPerson } from './bind-person.ts';
import { HOW, LIAISONS, REQUESTS } from './frames.ts';
import { guideBinding } from './guide-binding.ts';
import {
  ApproveBinding,
  AskLiaisons,
  AskSelf,
  BindPerson,
  GuideBinding,
  ListBindings,
  RejectBinding,
} from './intents.ts';
import { listBindings } from './list-bindings.ts';
import { previewBinding } from './preview-binding.ts';
import { rejectBinding } from './reject-binding.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskSelf,
    means: '问自己登记的身份',
    by: EVERYBODY,
    effect: 'answers',
    handle: askSelf,
  }),
  saying({
    intent: BindPerson,
    means: '登记自己的单位和身份',
    by: EVERYBODY,
    effect: 'proposes',
    preview: previewBinding,
    handle: bindPerson,
  }),
  saying({
    intent: GuideBinding,
    by: EVERYBODY,
    frames: HOW,
    effect: 'answers',
    handle: guideBinding,
  }),
  saying({
    intent: ListBindings,
    means: '看等着批的登记申请',
    by: alone(OFFICE),
    forms: [
      form('(待审批|待办申请|绑定申请|登记申请|查看申请)', () => ({ kind: 'list-bindings' })),
    ],
    frames: REQUESTS,
    effect: 'answers',
    handle: listBindings,
  }),
  saying({
    intent: AskLiaisons,
    means: '看联络员名单',
    by: EVERYBODY,
    frames: LIAISONS,
    effect: 'answers',
    handle: askLiaisons,
  }),
  saying({
    intent: ApproveBinding,
    means: '同意某号登记申请',
    by: anywhere(OFFICE),
    forms: [
      form('(同意|批准|通过)[#]{number}[号][绑定|申请|登记|绑定申请|登记申请]', ({ number }) => ({
        kind: 'approve-binding',
        binding: `${number}`,
      })),
    ],
    help: () => '· 办公室：“待审批”看登记申请，“同意3”“拒绝3”',
    effect: 'changes',
    asks: ({ binding }) => `同意${binding}号登记申请`,
    handle: approveBinding,
  }),
  saying({
    intent: RejectBinding,
    means: '拒绝某号登记申请',
    by: anywhere(OFFICE),
    forms: [
      form('(拒绝|驳回|不同意)[#]{number}[号][绑定|申请|登记|绑定申请|登记申请]', ({ number }) => ({
        kind: 'reject-binding',
        binding: `${number}`,
      })),
    ],
    effect: 'changes',
    asks: ({ binding }) => `拒绝${binding}号登记申请`,
    handle: rejectBinding,
  }),
];
