import { answer, type Context } from '../../src/context.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { matterTitled, stepAsked, stepInShort } from '../../src/wording/matters.ts';
import { askMayStep } from './ask-may-step.ts';
import { askWhichMatter } from './ask-which-matter.ts';
import { askWhoseStep } from './ask-whose-step.ts';
import { enterSignature } from './enter-signature.ts';
import { LEND_FORMS, LIST_FORMS, TRANSFERS_FORM } from './forms.ts';
import { holdStill } from './hold-still.ts';
import {
  AskMayStep,
  AskWhichMatter,
  AskWhoseStep,
  EndLending,
  EnterSignature,
  HoldStill,
  LeaveApart,
  LendPower,
  ListAwaited,
  ListMatters,
  MissMatter,
  NameLeader,
  ReviseAnswer,
  ShowLately,
  ShowMatter,
  TakeSeveral,
  TakeStep,
  UrgeMatters,
  WishOtherDay,
} from './intents.ts';
import { endLending, lendPower } from './lend-power.ts';
import { listAwaited } from './list-awaited.ts';
import { listMatters } from './list-matters.ts';
import { nameLeader } from './name-leader.ts';
import { reviseAnswer } from './revise-answer.ts';
import { showLately } from './show-lately.ts';
import { isInGroup, showMatter } from './show-matter.ts';
import { sourcesOfAwaited, sourcesOfList } from './sources.ts';
import { takeSeveral } from './take-several.ts';
import { takeStep } from './take-step.ts';
import { urgeMatters } from './urge-matters.ts';
import { wishOtherDay } from './wish-other-day.ts';
import { leftApart, nameItByNumber, noneCalledSo, unanswered } from './wording/lists.ts';

/** 问题1（任务32 区水务局：管线没人认领）. */
async function titleOf(ref: MatterRef, ctx: Context): Promise<string> {
  const { title } = await matterCalled(ref, ctx);
  return matterTitled(ref, title);
}

export const sayings: readonly Saying[] = [
  saying({
    intent: TakeStep,
    by: anywhere(MEMBERS),
    help: () =>
      '· 办理：“同意发文5”“退回发文5：理由”“签收批示3”“批示3进展：……”“办结批示3：……”；刚收到的那一件可只回“同意”',
    effect: 'changes',
    asks: ({ matter, word, text }) => stepAsked(matter, word, text),
    of: async ({ matter }, ctx) => (matter ? titleOf(matter, ctx) : null),
    inShort: ({ matter, word }) => stepInShort(matter, word),
    handle: takeStep,
  }),
  saying({
    intent: TakeSeveral,
    by: anywhere(MEMBERS),
    effect: 'changes',
    isNoted: false,
    handle: takeSeveral,
  }),
  saying({
    intent: ReviseAnswer,
    by: anywhere(MEMBERS),
    effect: 'changes',
    inShort: ({ matter }) => `更正${stepInShort(matter, 'finish')}`,
    handle: reviseAnswer,
  }),
  saying({
    intent: LeaveApart,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: async ({ text, isAsked }, ctx) =>
      answer(ctx, isAsked ? unanswered(text) : leftApart(text)),
  }),
  saying({
    intent: ShowMatter,
    means: '看某一件发文、会议、批示、督办办到哪一步',
    by: anywhere(MEMBERS),
    help: () => '· “发文5”“批示3到哪一步了”看办到哪里；“待签”看等您办的',
    effect: 'answers',
    handle: showMatter,
  }),
  saying({
    intent: WishOtherDay,
    by: alone(MEMBERS),
    effect: 'changes',
    isNoted: false,
    handle: wishOtherDay,
  }),
  saying({
    intent: HoldStill,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: holdStill,
  }),
  saying({
    intent: ShowLately,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: showLately,
  }),
  saying({
    intent: AskWhichMatter,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askWhichMatter,
  }),
  saying({
    intent: AskMayStep,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askMayStep,
  }),
  saying({
    intent: AskWhoseStep,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: askWhoseStep,
  }),
  saying({
    intent: MissMatter,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: async ({ of }, ctx) =>
      answer(ctx, isInGroup(ctx) ? nameItByNumber() : noneCalledSo(of)),
  }),
  saying({
    intent: ListMatters,
    means: '看发文、会议、批示、督办的台账',
    by: anywhere(MEMBERS),
    forms: [...LIST_FORMS, TRANSFERS_FORM],
    help: () => '· 台账：“发文登记簿”“批示台账”“督办清单”“问题清单”',
    asked: ['批示台账', '督办清单', '发文登记簿', '会议台账', '问题清单'],
    effect: 'answers',
    sources: sourcesOfList,
    handle: listMatters,
  }),
  saying({
    intent: UrgeMatters,
    by: alone(OFFICE),
    help: () => '· “哪些批示超期了”“没签收的催一下”“超期的督办催一催”',
    effect: 'changes',
    inShort: () => '催办',
    handle: urgeMatters,
  }),
  saying({
    intent: ListAwaited,
    means: '看等着自己办理、签字的事项',
    by: anywhere(MEMBERS),
    forms: [
      form(
        '[我的|看一下|查看](待签|待签字|待签发|待审核|待办理|待我办理|等我办的|等我签的|要我签的|要我办的)[事项|清单|列表]',
        () => ({
          kind: 'list-awaited' as const,
        }),
      ),
    ],
    asked: ['待签'],
    effect: 'answers',
    sources: sourcesOfAwaited,
    handle: listAwaited,
  }),
  saying({
    intent: EnterSignature,
    by: alone(OFFICE),
    help: () => '· 纸质签字：“代录发文5：某某6月3日签发”',
    effect: 'changes',
    inShort: ({ matter, name }) => `代录${name ?? ''}${stepInShort(matter, 'agree')}`,
    handle: enterSignature,
  }),
  saying({
    intent: NameLeader,
    by: alone(OFFICE),
    help: () => '· “设置第四组分管领导 某某”',
    effect: 'changes',
    inShort: ({ group, name }) => `设置第${group}组分管领导${name}`,
    handle: nameLeader,
  }),
  saying({
    intent: LendPower,
    by: alone(MEMBERS),
    help: () => '· “授权某某代签到6月20日”“收回授权”',
    effect: 'changes',
    inShort: ({ name }) => `授权${name}代签`,
    handle: lendPower,
  }),
  saying({
    intent: EndLending,
    by: alone(MEMBERS),
    forms: LEND_FORMS,
    effect: 'changes',
    inShort: () => '收回代签授权',
    handle: endLending,
  }),
];
