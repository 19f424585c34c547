import type { OutboxRow } from '../domain/outbox.ts';
import { list } from './words.ts';

/** A message that was not brought to whom it was for. */
export interface Undelivered {
  readonly to: string;
  readonly text: string;
  readonly why: OutboxRow['why'];
  /** Who of the same unit gets it instead; null where there is nobody. */
  readonly instead: string | null;
}

const SHOWN = 10;

/** To the office: whom the platforms did not reach, why, and who is tried instead; what is of one kind stands together. */
export function undeliveredNotice(all: readonly Undelivered[]): string {
  const kinds = [...Map.groupBy(all, (one) => `${why(one)}${beginning(one)}`).values()];
  return [
    `【未送达】有${all.length}条消息没有送到：`,
    ...kinds.slice(0, SHOWN).map(kindLine),
    ...(kinds.length > SHOWN ? [`……共${kinds.length}类，全部见“待核实”。`] : []),
    '请用其他方式告知本人。发“待核实”看清单，问题解决后可回复“重发”加编号。',
  ].join('\n');
}

function kindLine(of: readonly Undelivered[]): string {
  const [first] = of;
  if (!first) return '';
  const people = list(of.slice(0, SHOWN).map(recipient));
  const more = of.length > SHOWN ? `等${of.length}人` : '';
  return `· ${people}${more}：${beginning(first)}（${why(first)}）`;
}

const recipient = ({ to, instead }: Undelivered): string =>
  instead === null ? to : `${to}（已改发${instead}）`;

/** Why a platform did not bring it. */
export function notDeliveredBecause(reason: OutboxRow['why']): string {
  switch (reason) {
    case 'unreachable':
      return '账号不在通讯录或不在应用可见范围内';
    case 'in-vain':
      return '多次发送平台都没有接收';
    default:
      return '平台拒收';
  }
}

const why = ({ why: reason }: Undelivered): string => notDeliveredBecause(reason);

const LETTERS = 20;

function beginning({ text }: Undelivered): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}……` : letters.join('');
}

/** Before the words of a message that somebody of the same unit gets in the place of another. */
export const insteadOf = (name: string, text: string): string =>
  `（原发${name}，平台没有送到，请您代为处理或转告）\n${text}`;
