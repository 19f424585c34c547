import { alone, anywhere, EVERYBODY, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { approveBinding } from './approve-binding.ts';
import { askChat } from './ask-chat.ts';
import { askSelf } from './ask-self.ts';
import { bindPerson } from './bind-person.ts';
import { claimOffice } from './claim-office.ts';
import { HOW, LIAISONS, REQUESTS } from './frames.ts';
import { guideBinding } from './guide-binding.ts';
import {
  ApproveBinding,
  AskChat,
  AskSelf,
  BindPerson,
  ClaimOffice,
  GuideBinding,
  ListBindings,
  ListDeeds,
  ListPeople,
  RejectAll,
  RejectBinding,
  ReleasePerson,
  ReplacePerson,
} from './intents.ts';
import { listBindings } from './list-bindings.ts';
import { listDeeds } from './list-deeds.ts';
import { listPeople } from './list-people.ts';
import { previewBinding } from './preview-binding.ts';
import { previewRejectAll } from './preview-reject-all.ts';
import { previewRelease } from './preview-release.ts';
import { previewReplacement } from './preview-replacement.ts';
import { rejectAll } from './reject-all.ts';
import { rejectBinding } from './reject-binding.ts';
import { releasePerson } from './release-person.ts';
import { replacePerson } from './replace-person.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskSelf,
    means: '问自己登记的身份',
    by: EVERYBODY,
    effect: 'answers',
    handle: askSelf,
  }),
  saying({
    intent: AskChat,
    means: '看本群的编号',
    by: anywhere(OFFICE),
    forms: [
      form('(本群|这个群|群)(编号|id|的编号|的id)[是什么|是多少]', () => ({ kind: 'ask-chat' })),
    ],
    effect: 'answers',
    handle: askChat,
  }),
  saying({
    intent: BindPerson,
    means: '登记自己的单位和身份',
    by: EVERYBODY,
    effect: 'proposes',
    preview: previewBinding,
    verbs: () => ['绑定', '绑'],
    about: ({ name, role }) => [name, role.unit, role.role],
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
      form('(待审批|待办申请|绑定申请|登记申请|查看申请)[第{count}页]', ({ count }) => ({
        kind: 'list-bindings',
        ...(count === undefined ? {} : { page: count }),
      })),
    ],
    frames: REQUESTS,
    effect: 'answers',
    handle: listBindings,
  }),
  saying({
    intent: ApproveBinding,
    means: '同意某号登记申请',
    by: alone(OFFICE),
    forms: [
      form('(同意|批准|通过)[#]{number}[号][绑定|申请|登记|绑定申请|登记申请]', ({ number }) => ({
        kind: 'approve-binding',
        binding: `${number}`,
      })),
    ],
    help: () => '· 办公室：“待审批”，“同意3”“拒绝3”“全部拒绝”；“联络员名单”，“解除登记 王工”',
    effect: 'changes',
    asks: ({ binding }) => `同意${binding}号登记申请`,
    handle: approveBinding,
  }),
  saying({
    intent: RejectBinding,
    means: '拒绝某号登记申请',
    by: alone(OFFICE),
    forms: [
      form('(拒绝|驳回|不同意)[#]{number}[号][绑定|申请|登记|绑定申请|登记申请]', ({ number }) => ({
        kind: 'reject-binding',
        binding: `${number}`,
      })),
      form(
        '(拒绝|驳回)[#]{number}[号][绑定|申请|登记|绑定申请|登记申请](，|,|：|:){words}',
        ({ number, words: reason }) => ({
          kind: 'reject-binding',
          binding: `${number}`,
          reason,
        }),
      ),
    ],
    effect: 'changes',
    asks: ({ binding }) => `拒绝${binding}号登记申请`,
    handle: rejectBinding,
  }),
  saying({
    intent: RejectAll,
    by: alone(OFFICE),
    effect: 'proposes',
    preview: previewRejectAll,
    replaces: () => true,
    inShort: () => '拒绝全部登记申请',
    handle: rejectAll,
  }),
  saying({
    intent: ClaimOffice,
    by: alone('everyone'),
    forms: [
      form('(口令|启动口令)[:| ]{words}', ({ words }) => ({ kind: 'claim-office', word: words })),
    ],
    effect: 'changes',
    handle: claimOffice,
  }),
  saying({
    intent: ListPeople,
    means: '看谁登记了',
    by: alone(OFFICE),
    forms: [
      form('[查看|看]联络员(名单|名册|列表)[第{count}页]', ({ count = 1 }) => ({
        kind: 'list-people',
        of: 'liaisons',
        page: count,
      })),
      form(
        '([查看|看](登记|人员)(名单|名册|列表)[第{count}页]|[都有]谁登记了|登记了谁|有谁登记了|谁绑定了|都有谁绑定了)',
        ({ count = 1 }) => ({ kind: 'list-people', of: 'everybody', page: count }),
      ),
    ],
    frames: LIAISONS,
    asked: ['联络员名单'],
    effect: 'answers',
    handle: listPeople,
  }),
  saying({
    intent: ReleasePerson,
    by: anywhere(MEMBERS),
    effect: 'proposes',
    preview: previewRelease,
    inShort: ({ whom }) => `解除${whom}的登记`,
    verbs: () => ['解除'],
    handle: releasePerson,
  }),
  saying({
    intent: ReplacePerson,
    by: anywhere(OFFICE),
    effect: 'proposes',
    preview: previewReplacement,
    inShort: ({ whom, by }) => `${whom}换成${by}`,
    verbs: () => ['换', '替'],
    handle: replacePerson,
  }),
  saying({
    intent: ListDeeds,
    means: '看谁在什么时候改了什么',
    by: alone(['office-director']),
    forms: [
      form('[查看|看|查](操作记录|操作日志|审计记录|留痕记录)[第{count}页]', ({ count = 1 }) => ({
        kind: 'list-deeds',
        page: count,
      })),
    ],
    help: () => '· 办公室主任：“查看操作记录”看谁在什么时候办了什么',
    effect: 'answers',
    handle: listDeeds,
  }),
];
