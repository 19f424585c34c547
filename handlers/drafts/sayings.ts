import { EVERYBODY } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { agreeToDraft } from './agree-to-draft.ts';
import { cancelDraft } from './cancel-draft.ts';
import { confirmDraft } from './confirm-draft.ts';
import { doubtDraft } from './doubt-draft.ts';
import { doubtSettled } from './doubt-settled.ts';
import { goBack } from './go-back.ts';
import {
  AgreeToDraft,
  CancelDraft,
  ConfirmDraft,
  DoubtDraft,
  DoubtSettled,
  GoBack,
  KeepDraft,
  ResumeDraft,
  ShelveDraft,
  TakeUpDraft,
} from './intents.ts';
import { keepDraft } from './keep-draft.ts';
import { resumeDraft } from './resume-draft.ts';
import { shelveDraft } from './shelve-draft.ts';
import { takeUpDraft } from './take-up-draft.ts';

/** A draft's number has six figures. */
const isDraftNumber = (number: number): boolean => number >= 100_000;

export const sayings: readonly Saying[] = [
  saying({
    intent: KeepDraft,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: keepDraft,
  }),
  saying({
    intent: ConfirmDraft,
    by: EVERYBODY,
    forms: [
      form('(确认|确定|确认无误)', () => ({ kind: 'confirm-draft' })),
      form('确认{number}', ({ number: draft }) =>
        isDraftNumber(draft) ? { kind: 'confirm-draft', draft } : null,
      ),
    ],
    effect: 'changes',
    isNoted: false,
    handle: confirmDraft,
  }),
  saying({
    intent: CancelDraft,
    by: EVERYBODY,
    forms: [
      form('(取消|作罢|撤销)', () => ({ kind: 'cancel-draft' })),
      form('取消{number}', ({ number: draft }) =>
        isDraftNumber(draft) ? { kind: 'cancel-draft', draft } : null,
      ),
    ],
    effect: 'changes',
    isNoted: false,
    handle: cancelDraft,
  }),
  saying({
    intent: AgreeToDraft,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: agreeToDraft,
  }),
  saying({
    intent: DoubtDraft,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: doubtDraft,
  }),
  saying({
    intent: DoubtSettled,
    by: EVERYBODY,
    effect: 'answers',
    handle: doubtSettled,
  }),
  saying({
    intent: GoBack,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: goBack,
  }),
  saying({
    intent: ShelveDraft,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: shelveDraft,
  }),
  saying({
    intent: TakeUpDraft,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: takeUpDraft,
  }),
  saying({
    intent: ResumeDraft,
    by: EVERYBODY,
    forms: [form('(继续|恢复草稿|继续填报)', () => ({ kind: 'resume-draft' }))],
    effect: 'changes',
    isNoted: false,
    handle: resumeDraft,
  }),
];
