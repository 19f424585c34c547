import { momentInWords } from '../../../src/wording/periods.ts';
import { shortened } from '../../../src/wording/sections.ts';

/** A message that went to somebody of the clerk's own accord. */
export interface Sent {
  readonly at: string;
  readonly text: string;
  readonly isToBeSigned: boolean;
  readonly signedAt: string | null;
}

/** `count`: how many there were in those days, of which the last are told. */
export function sentListed(days: number, count: number, sent: readonly Sent[]): string {
  if (sent.length === 0) return `最近${days}天没有主动发给您的提醒、催报或通知。`;
  const head = `最近${days}天主动发给您${count}条`;
  return [
    `${head}${count > sent.length ? `，最近${sent.length}条是` : ''}：`,
    ...sent.map(line),
  ].join('\n');
}

/** More of a message is in the chat itself. */
const LONGEST = 120;

function line({ at, text, isToBeSigned, signedAt }: Sent): string {
  const signed = signedAt === null ? '，还没有签收' : `，${momentInWords(signedAt)}已签收`;
  const words = shortened(text.replaceAll('\n', '；'), LONGEST);
  return `· ${momentInWords(at)}${isToBeSigned ? signed : ''}：${words}`;
}
