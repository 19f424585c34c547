import type { Context } from '../../src/context.ts';
import { DISPATCHES, type Dispatch } from '../../src/domain/dispatch.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { isPassed, tableOf } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { handOf, hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { givesReason } from '../../src/matters/gives-reason.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import type { Deed, SortDeclared } from '../../src/matters/sort.ts';
import { withMore } from '../../src/reading/corrections/more-words.ts';
import { putRight } from '../../src/reading/corrections/put-right.ts';
import { fieldsPutRight } from '../../src/reading/corrections/record-fields.ts';
import { SETS_DAY, SHIFTS_DAY } from '../../src/reading/matters/day-words.ts';
import { laterDayIn } from '../../src/reading/matters/later-day.ts';
import type { WordReader } from '../../src/reading/matters/words.ts';
import { sequence } from '../../src/reading/pattern.ts';
import { groupInShort } from '../../src/wording/seats.ts';
import { FROM_REPORT, reportAsAnswerTo } from './report-as-answer-said.ts';
import {
  answerOwed,
  answerTaken,
  answerTold,
  dispatchChanged,
  dispatchChangedReceipt,
  dispatchFacts,
  dispatchOutline,
  dispatchTitle,
  dispatchUrged,
} from './wording/dispatches.ts';
import { dispatchRegister } from './wording/registers.ts';

export type DispatchStep = Dispatch['steps'][number]['step'];

/** 附件2 五: “办公室每季度开展书面调度”; each group answers for itself. */
const TABLE = tableOf<DispatchStep>(
  { step: 'send', name: '下发', by: ['office'], after: [] },
  { step: 'answer', name: '答复', by: ['party'], after: ['send'], ofEach: true },
  { step: 'answer-again', name: '补充答复', by: ['party'], after: ['send'], isBeside: true },
  { step: 'urge', name: '催办', by: ['office'], after: ['send'], isBeside: true },
  { step: 'correct', name: '更改', by: ['office'], after: ['send'], isBeside: true },
  { step: 'cancel', name: '作废', by: ['office'], after: ['send'], isBeside: true, isTold: true },
);

const WORDS: readonly WordReader[] = [
  ...FROM_REPORT,
  ...fieldsPutRight([{ word: 'answer-anew', names: '答复内容|回复内容|答复|回复|反馈' }]),
  {
    word: 'answer-more',
    says: /^(?:我们?的?|的)?(?:书面)?(?:答复|回复|反馈)(?:内容)?(?:再|要|得|需要?){0,2}(?:改一下|改改|补充一下|补一下|补充|加一句|补一句|加一条|补一条|加上|补上|增加)[：:，,\s]{1,3}(?<text>[\s\S]{1,2000})$/u,
  },
  {
    word: 'answer',
    says: new RegExp(
      sequence(
        /^(?:[我本咱]?们?组)?(?:对|关于|就)?(?:这次|这个|那个|上面)?(?:的)?(?:书面)?(?:调度)?(?:单|函)?(?:的)?(?:书面)?/u,
        /(?:回复|答复|补充答复|补充|反馈|(?:回|答)(?=一下|(?:书面)?调度[，,：:\s])|(?<=调度[单函]?的?)[回答])(?:一下)?(?:这次|这个|那个|上面)?的?(?:书面)?(?:调度)?(?:单|函)?(?:如下|内容)?/u,
        /[：:，,\s]{1,3}(?<text>[\s\S]{1,4000})$/u,
      ),
      'u',
    ),
    isBare: true,
  },
  // 调度1我们组：棚改进度慢
  {
    word: 'answer',
    says: /^(?:[我本]?们?组|我们?|第[一二三四五六七八1-8]组)(?:的)?(?:情况|答复|回复)?(?:如下|是)?[：:]\s?(?<text>[\s\S]{2,4000})$/u,
  },
  // 关于调度，我们组没有滞后的
  {
    word: 'answer',
    says: /^(?:对|关于|针对|就)?(?:这次|这个|那个|上面)?的?(?:书面)?调度(?:单|函)?(?:的事)?[：:，,\s]{1,3}(?<text>(?:我们?|本|咱)组[\s\S]{2,4000})$/u,
    isBare: true,
  },
  // 更正一下调度的回复，公园还有2处没开工
  {
    word: 'answer-anew',
    says: new RegExp(
      sequence(
        /^(?:我?(?:要|想)?)?(?:把|将|对)?(?:更正|修改|改|纠正|重报)(?:一?下)?(?:我们?组?|本组)?(?:书面)?(?:调度)?的?/u,
        /(?:答复|回复|反馈)(?:内容)?[：:，,\s]{1,3}(?<text>[\s\S]{2,4000})$/u,
      ),
      'u',
    ),
    isBare: true,
  },
  {
    word: 'urge',
    says: /^再?(?:催办|催一?催|催一下|催|提醒)(?:一下)?还?(?:没有?|未)(?:答复|回复|反馈|答|回|报)的?(?:各?组|单位)?$/u,
  },
  SETS_DAY,
  SHIFTS_DAY,
  {
    word: 'change',
    says: /^(?:的)?(?:调度)?(?:内容|要求|事项)(?:改[为成]|换[为成]|更正为|[：:])[：:\s]{0,2}(?<text>[\s\S]{2,2000})$/u,
  },
  { word: 'show', says: /^(?:各组|大家|各家)?的?(?:答复|回复|反馈)(?:情况|内容|汇总)?$/u },
];

const partyOf = (group: number): string => groupInShort(group);
const partiesOf = ({ groups }: Dispatch): readonly string[] => groups.map(partyOf);

function seatOfParty(party: string, { groups }: Dispatch): Seat {
  const group = groups.find((one) => partyOf(one) === party);
  if (group === undefined) throw new Error(`${party} is asked nothing here`);
  return { kind: 'group', group };
}

/** Those that have not answered. */
export const groupsOwing = ({ groups, answers }: Dispatch): readonly number[] =>
  groups.filter((group) => !answers.some((one) => one.group === group));

export const isCancelled = ({ steps }: Dispatch): boolean =>
  steps.some(({ step }) => step === 'cancel');

/** What a group’s last answer says with what comes to it or takes its place; the steps keep what each said. */
type Retold = (before: string, said: string) => string;

const answeredBy = (retold: Retold | null): Deed<Dispatch, DispatchStep> => ({
  steps: ['answer', 'answer-again'],
  isFinal: true,
  lacks: ({ text }) => (text === '' ? '答复内容' : null),
  async change(dispatch, { text }, ctx) {
    const group = await groupOfSpeaker(dispatch, ctx);
    if (group === null) return dispatch;
    const byName = ctx.speaker.name ?? ctx.message.sender.userid;
    const last = retold && dispatch.answers.findLast((one) => one.group === group);
    const answer = {
      group,
      text: retold?.(last?.text ?? '', text) ?? text,
      byName,
      at: ctx.act.at,
    };
    return { ...dispatch, answers: [...dispatch.answers.filter((one) => one !== last), answer] };
  },
  tells: told,
});

/** Another answer stands beside the first. */
const answerIt = answeredBy(null);

/** 答复改一下，增派6人: it comes to what was answered. */
const answerMore = answeredBy((before, said) => (before === '' ? said : withMore(before, said)));

/** 答复写错了，是3家: put right where that is certain, else it takes the place of the whole. */
const answerAnew = answeredBy(
  (before, said) => putRight(before, { wrong: null, right: said }) ?? said,
);

async function groupOfSpeaker(dispatch: Dispatch, ctx: Context): Promise<number | null> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const own = dispatch.groups.filter(
    (group) => handOf([{ kind: 'group', group }], ctx.speaker, seating) !== null,
  );
  const owing = groupsOwing(dispatch);
  return own.find((group) => owing.includes(group)) ?? own[0] ?? null;
}

async function told(dispatch: Dispatch, _said: StepSaid, ctx: Context) {
  const last = dispatch.answers.find(({ at }) => at === ctx.act.at);
  if (!last) return { receipt: null, messages: [] };
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const text = answerTold(dispatch, last.group, last.text, groupsOwing(dispatch));
  const key = `matter:dispatch:${dispatch.id}:answered:${last.group}:${ctx.act.cause}`;
  const messages = hearersOf([{ kind: 'office' }], seating)
    .filter(({ id }) => id !== ctx.speaker.id)
    .map(({ id }) => toPerson(id, key, { text }));
  return { receipt: answerTaken(dispatch.id, last.group), messages };
}

/** 催办调度1: to the liaisons of the groups that have not answered. */
const urge: Deed<Dispatch, DispatchStep> = {
  steps: ['urge'],
  async tells(dispatch, _said, ctx) {
    const owing = groupsOwing(dispatch);
    const seats = owing.map((group) => ({ kind: 'group-liaison' as const, group }));
    const people = hearersOf(seats, await seatingOn(shanghaiDay(ctx.act.at), ctx));
    const key = `matter:dispatch:${dispatch.id}:urged:${ctx.act.cause}`;
    return {
      receipt: dispatchUrged(dispatch.id, owing),
      messages: people.map(({ id }) => toPerson(id, key, { text: answerOwed(dispatch) })),
    };
  },
};

/** 调度1时限改为6月26日, 调度1内容改为：……: every group hears of it at once. */
const setDay: Deed<Dispatch, DispatchStep> = {
  steps: ['correct'],
  hindered({ id, dueOn }, { text }, { act }): MatterReason | null {
    const today = shanghaiDay(act.at);
    const { until } = laterDayIn(text, today, dueOn);
    if (until !== null && until >= today) return null;
    const matter = { kind: 'dispatch' as const, number: Number(id) };
    return { kind: 'step-incomplete', matter, lacks: '今天以后的答复时限（某月某日）' };
  },
  change: (dispatch, { text }, { act }) => ({
    ...dispatch,
    dueOn: laterDayIn(text, shanghaiDay(act.at), dispatch.dueOn).until ?? dispatch.dueOn,
  }),
  tells: tellChanged,
};

const change: Deed<Dispatch, DispatchStep> = {
  steps: ['correct'],
  lacks: ({ text }) => (text === '' ? '改成的内容（“调度……内容改为：……”）' : null),
  change: (dispatch, { text }) => ({ ...dispatch, text }),
  tells: tellChanged,
};

async function tellChanged(dispatch: Dispatch, _said: StepSaid, ctx: Context) {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const seats = dispatch.groups.map((group) => ({ kind: 'group-liaison' as const, group }));
  const told = { text: dispatchChanged(dispatch) };
  const key = `matter:dispatch:${dispatch.id}:changed:${ctx.act.cause}`;
  const messages = hearersOf(seats, seating).map(({ id }) => toPerson(id, key, told));
  return { receipt: dispatchChangedReceipt(dispatch, messages.length), messages };
}

const cancel: Deed<Dispatch, DispatchStep> = {
  steps: ['cancel'],
  lacks: ({ text }) => (givesReason(text) ? null : '作废的理由（“作废：理由”）'),
};

export const DISPATCH: SortDeclared<Dispatch, DispatchStep> = {
  kind: 'dispatch',
  keeps: DISPATCHES,
  table: () => TABLE,
  seats: ({ step }, { groups }) =>
    step === 'answer' || step === 'answer-again'
      ? groups.map((group): Seat => ({ kind: 'group', group }))
      : [{ kind: 'office' }],
  parties: partiesOf,
  seatOfParty,
  title: dispatchTitle,
  mayKnow: ({ groups }) => [
    { kind: 'office' },
    ...groups.map((group): Seat => ({ kind: 'group', group })),
  ],
  inside: () => [{ kind: 'office' }],
  outline: dispatchOutline,
  register: (dispatches) => dispatchRegister(dispatches),
  concerned: ({ groups }) => groups.map((group): Seat => ({ kind: 'group-liaison', group })),
  isDiscreet: true,
  ended: (dispatch) => {
    if (isCancelled(dispatch)) return '已作废';
    const walker = { steps: dispatch.steps, parties: partiesOf(dispatch) };
    return isPassed(TABLE, walker, 'answer') ? '各组均已答复' : null;
  },
  facts: dispatchFacts,
  brief: (dispatch) => dispatchOutline(dispatch).join('\n'),
  answers: ({ step }) => (step === 'answer' ? ['回复：……'] : []),
  dueOn: ({ dueOn }) => dueOn,
  hasOwnDays: ['answer'],
  quiet: ['answer', 'answer-again'],
  words: WORDS,
  newsWord: 'answer',
  takenUp: {
    'answer-from-report': (dispatch, text, { today }) => ({
      kind: 'keep-draft',
      proposal: reportAsAnswerTo(dispatch, text, today),
    }),
  },
  deeds: {
    answer: answerIt,
    'answer-more': answerMore,
    'answer-anew': answerAnew,
    urge,
    change,
    'set-day': setDay,
    withdraw: cancel,
  },
};
