import type { Moment } from '../../../src/domain/message.ts';
import { momentInWords } from '../../../src/wording/periods.ts';

/** A message of which nobody can say whether it arrived, or that is known not to have. */
export interface Unverified {
  readonly number: number;
  readonly to: string;
  readonly at: Moment;
  readonly text: string;
  /** Why it did not arrive; null where nobody knows. */
  readonly why: string | null;
}

/** 待核实: to whom, when and how it begins; `count` is how many there are in all. */
export function unverifiedList(shown: readonly Unverified[], count: number): string {
  const [first] = shown;
  if (!first) return '目前没有待核实的消息。';
  return [
    `没有送到、或平台没有回话不知对方是否收到的消息共${count}条${count > shown.length ? `，先列${shown.length}条` : ''}：`,
    ...shown.map(
      (one) =>
        `${one.number} ${momentInWords(one.at)} ${one.to}：${beginning(one)}${one.why === null ? '' : `（没有送到：${one.why}）`}`,
    ),
    `请先向对方核实：没收到的回复“重发${first.number}”，已收到的回复“已送达${first.number}”。`,
  ].join('\n');
}

export const unverifiedSentAgain = ({ number, to }: Unverified): string =>
  `${number}号消息已安排给${to}重发一次；其中已经办结或已过当天的内容不再发。`;

export const unverifiedArrived = ({ number, to, at }: Unverified): string =>
  `${number}号消息（${momentInWords(at)}，${to}）已记为送达，不再重发。`;

export const toGroupChat = (id: string): string => `群聊${id}`;
export const asAnswerTo = (name: string): string => `${name}（答复）`;
export const personAndUnit = (name: string, unit: string | null): string =>
  unit === null ? name : `${unit} ${name}`;

const SHOWN = 24;

function beginning({ text }: Unverified): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}……` : letters.join('');
}
