import type { Moment } from '../domain/message.ts';
import { momentInWords } from './periods.ts';
import { quoted } from './words.ts';

/** A line of a script that cannot be played. */
export interface Unplayable {
  readonly number: number;
  readonly text: string;
  readonly why: 'unread' | 'earlier' | 'far-ahead';
}

const LETTERS = 40;

/** Which line stops a script, and what to do about it. */
export function scriptUnplayable({ number, text, why }: Unplayable, most: number): string {
  const letters = [...text];
  const shown = letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}……` : text;
  return `剧本没有演：第${number}行${quoted(shown)}${WHY[why](most)}`;
}

const WHY: Readonly<Record<Unplayable['why'], (most: number) => string>> = {
  unread: () =>
    '没有读懂。请写成“as 张希夏 in 群:办公室 at 2020-07-10T09:00 谁没报”或“advance 3d”；从头来时第一句要写 at。',
  earlier: () => '的时间比前面的早。时间只能往后；要接着现在演，去掉“从头来”并写现在以后的时间。',
  'far-ahead': (most) => `一次拨过了${most}天。请分几行往后拨。`,
};

export const scriptEmpty = (): string => '剧本里没有可演的话，请先写一行。';
export const scriptPlayed = (count: number): string => `剧本已演完，共${count}行。`;

export const nobodyMeant = (words: string): string =>
  `没有读懂${quoted(words)}是谁。可写：某单位 联络员、某单位 负责人、某组 联络员、某组 组长、办公室、办公室主任、总指挥、副总指挥，后面加姓名。`;

export const momentUnread = (): string => '请选日期和时刻，例如 2020-07-10 09:00。';
export const clockOnlyForward = (now: Moment): string =>
  `时钟现在是${momentInWords(now)}，只能往后拨。要回到以前，请用“重新开始”。`;
export const clockTooFar = (most: number): string => `一次最多往后拨${most}天，请分几次拨。`;
export const nothingComes = (most: number, now: Moment): string =>
  `往后${most}天没有要发的提醒，时钟已拨到${momentInWords(now)}。`;
export const nothingSaid = (): string => '还没有写要说的话。';
export const sceneFull = (most: number): string =>
  `这一场已有${most}步，不再往下记。请先存成replay文件，再重新开始。`;

/** What somebody gets whom the operator writes to for a test. */
export const testMessage = (): string => '值班助手测试消息：收到即说明消息可以送达，不用回复。';
export const testNobody = (): string => '请选一个登记过的人。';
