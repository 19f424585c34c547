import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { OpenSupervision, PickSuggested, ShowSlip, SuggestSupervision } from './intents.ts';
import { openSupervision, previewSupervision } from './open-supervision.ts';
import { showSlip } from './show-slip.ts';
import { pickSuggested, suggestSupervision } from './suggest-supervision.ts';
import { titleOf } from './wording/supervisions.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: OpenSupervision,
    by: anywhere(MEMBERS),
    help: () =>
      '· 办公室立项：“督办：任务12某事，某单位6月30日前完成”；“同意督办7”核销，“退回督办7：理由”\n· 责任单位：“签收督办7”“督办7进展：……”“办结督办7：……”“督办7申请延期到某月某日，因……”\n· 问题：“问题清单”“答复问题3：……”“问题3已解决”“问题3转督办，6月30日前”',
    effect: 'proposes',
    inShort: ({ items: [first, ...others] }) =>
      first && others.length === 0
        ? `督办立项（${titleOf(first)}）`
        : `督办立项${others.length + 1}件`,
    preview: previewSupervision,
    about: ({ items: [first] }) => [
      String(first?.task ?? ''),
      JSON.stringify(first?.charged ?? []).replace('[]', ''),
      first?.what.split(/[，,]/u)[0] ?? null,
      first?.dueOn ?? null,
    ],
    verbs: () => ['督办', '立项', '立', '办', '督'],
    handle: openSupervision,
  }),
  saying({
    intent: SuggestSupervision,
    by: alone(OFFICE),
    help: () => '· “日常督查建议”“专项督查建议”，再回“立项1、3，6月30日前”',
    effect: 'answers',
    handle: suggestSupervision,
  }),
  saying({
    intent: PickSuggested,
    by: alone(OFFICE),
    isNoted: false,
    effect: 'changes',
    asks: 'itself',
    handle: pickSuggested,
  }),
  saying({
    intent: ShowSlip,
    by: alone(MEMBERS),
    help: () => '· “督办7督办单”：附可打印的文件',
    effect: 'answers',
    handle: showSlip,
  }),
];
