import type { Dispatch } from '../../../src/domain/dispatch.ts';
import type { SourcedSentence } from '../../../src/domain/group-report.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { periodInWords, shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { SECTION_NAMES, SECTION_ORDER } from '../../../src/wording/sections.ts';
import { list } from '../../../src/wording/words.ts';
import type { SendDispatch } from '../intents.ts';
import type { DispatchLacks } from '../reasons.ts';

export const dispatchTitle = ({ quarter }: Pick<Dispatch, 'quarter'>): string =>
  `${shortPeriod(quarter)}书面调度`;

const ASKS: Readonly<Record<DispatchLacks, string>> = {
  day: '还没有写答复时限，请问请各组哪天以前答复？',
  past: '答复时限已经过去，请问改为哪天以前？',
  groups:
    '这个季度还没有研判出未完成的任务，请问发给哪几个组？请回“第四组”这样的组名，或回“各组”。',
};

export const dispatchAsks = (lacks: DispatchLacks): string =>
  `书面调度还没有下发：${ASKS[lacks]}前面说的已经记下，不发请回“取消”。`;

/** `groups`: who is asked, of so many. */
export const dispatchPreview = (
  { quarter, text, dueOn }: SendDispatch,
  groups: readonly number[],
  of: number,
): string =>
  `将向${groups.length < of ? list(groups.map(groupInShort)) : `${of}个工作组`}下发${periodInWords(quarter)}书面调度：${text}。请于${dueOn === null ? '' : shortDay(dueOn)}前答复。\n核对无误请回“确认”，不发请回“取消”。`;

export const dispatchSent = (
  { id, dueOn, groups }: Dispatch,
  unreached: readonly number[],
): string =>
  `调度${id}已下发${groups.length - unreached.length}个工作组，${shortDay(dueOn)}前答复。${unreached.length > 0 ? `${list(unreached.map(groupInShort))}还没有人登记，请另行通知。` : ''}发“调度${id}”看答复。`;

export const dispatchOutline = ({ text, quarter, dueOn }: Dispatch): readonly string[] => [
  `${periodInWords(quarter)}书面调度：${text}`,
  `请于${shortDay(dueOn)}前答复`,
];

/** To the liaison of each group. */
export const dispatchNotice = (dispatch: Dispatch): string =>
  [`调度${dispatch.id}请答复。`, ...dispatchOutline(dispatch), '可回：回复：……'].join('\n');

/** All answers, for the office. */
export const dispatchFacts = (dispatch: Dispatch): readonly string[] => {
  const owing = dispatch.groups.filter(
    (group) => !dispatch.answers.some((one) => one.group === group),
  );
  return [
    ...dispatchOutline(dispatch),
    ...dispatch.answers
      .toSorted((a, b) => a.group - b.group)
      .map(({ group, text, byName }) => `${groupInShort(group)}（${byName}）：${text}`),
    ...(owing.length > 0 ? [`未答复：${list(owing.map(groupInShort))}`] : []),
  ];
};

export const answerTaken = (id: string, group: number): string =>
  `已登记${groupInShort(group)}对调度${id}的答复，报指挥部办公室。`;

/** To the office. */
export const answerTold = (
  { id, groups }: Dispatch,
  group: number,
  text: string,
  owing: readonly number[],
): string =>
  `${groupInShort(group)}答复调度${id}：${text}\n已答复${groups.length - owing.length}个组${owing.length > 0 ? `，还有${owing.length}个组未答复` : '，各组均已答复'}。`;

export const answerOwed = (dispatch: Dispatch): string =>
  `调度${dispatch.id}（${dispatch.text}）请于${shortDay(dispatch.dueOn)}前答复，您组还没有答复。请回“回复调度${dispatch.id}：……”。`;

export const answersMissing = ({ id, dueOn }: Dispatch, owing: readonly number[]): string =>
  `调度${id}已于${shortDay(dueOn)}到期，${list(owing.map(groupInShort))}还没有答复。`;

export const dispatchUrged = (id: string, owing: readonly number[]): string =>
  `调度${id}已催办未答复的${owing.length}个组：${list(owing.map(groupInShort))}。`;

/** To the liaison of each group. */
export const dispatchChanged = (dispatch: Dispatch): string =>
  [`调度${dispatch.id}有更改，以此为准：`, ...dispatchOutline(dispatch), '可回：回复：……'].join(
    '\n',
  );

export const dispatchChangedReceipt = (dispatch: Dispatch, heard: number): string =>
  `调度${dispatch.id}已更改：${dispatch.text.replace(/[。；;]$/u, '')}，${shortDay(dispatch.dueOn)}前答复。已告知各组${heard}人。`;

/** The report as an answer: 2020年6月工作情况。进展：1.大中修2条（任务13 区水务局）. */
export const reportAsAnswer = (period: string, sentences: readonly SourcedSentence[]): string =>
  [
    `${periodInWords(period)}工作情况`,
    ...SECTION_ORDER.flatMap((section) => {
      const own = sentences.filter((one) => one.section === section);
      return own.length === 0
        ? []
        : [`${SECTION_NAMES[section]}：${own.map(sentenceLine).join('；')}`];
    }),
  ].join('\n');

const sentenceLine = ({ text, task, unit }: SourcedSentence, at: number): string =>
  `${at + 1}.${text.replace(/[。；;]$/u, '')}${task === null ? '' : `（任务${task} ${unit ?? ''}）`}`;

export const answerFromReport = (
  dispatch: number,
  group: number,
  period: string,
  text: string,
): string =>
  [
    `【草稿】用${groupInShort(group)}${periodInWords(period)}月报答复调度${dispatch}：`,
    text,
    '核对无误请回“确认”，不用请回“取消”；要另写请回“回复：……”。',
  ].join('\n');
