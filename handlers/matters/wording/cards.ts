import type { MatterRef } from '../../../src/domain/matter.ts';
import type { Moment } from '../../../src/domain/message.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Hand, StepTaken } from '../../../src/domain/procedure.ts';
import type { Seat } from '../../../src/domain/seat.ts';
import {
  doing,
  handInWords,
  matterCalled,
  matterTitled,
  numberedWord,
  postsInWords,
  shortDay,
  stepInShort,
  wordTyped,
} from '../../../src/wording/matters.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import type { ShowMatter } from '../intents.ts';

export interface Shown {
  readonly ref: MatterRef;
  readonly title: string;
  readonly ended: string | null;
  readonly facts: readonly string[];
  readonly dueOn: string | null;
  readonly at: Moment;
  readonly taken: readonly (StepTaken & { readonly name: string; readonly stands: boolean })[];
  readonly next: readonly {
    readonly name: string;
    readonly seats: readonly Seat[];
    readonly names: readonly string[];
    readonly since: Moment;
    readonly answers: readonly string[];
    readonly isMine: boolean;
    readonly isQuiet: boolean;
  }[];
  readonly plan: Plan;
  /** What lies behind it today; null for nothing. */
  readonly light: string | null;
  /** Whether groups hear no more than its number and what is next. */
  readonly isDiscreet: boolean;
}

/** 发文5: what it is, where it stands since when and with whom, the day, and the steps that were passed. */
export function matterCard(shown: Shown): string {
  const { ref, title, facts, taken, dueOn, light } = shown;
  const due =
    dueOn === null || shown.ended !== null
      ? []
      : [`时限：${shortDay(dueOn)}${light === null ? '' : `（${light}）`}`];
  const steps = taken.map(
    ({ name, hand, at, party, stands, note, cause }, place) =>
      `· ${name}${party ? `（${party}）` : ''}：${handOf(hand)} ${momentInWords(at)}${stands ? '' : '（已退回重办）'}${note && !isSaidAgain({ note, cause }, taken[place + 1]) ? `：${note}` : ''}`,
  );
  return [
    matterTitled(ref, title),
    ...facts,
    ...due,
    standing(shown),
    ...steps,
    ...mine(shown),
  ].join('\n');
}

/** 会议1地点定了没: the line that was asked for, and the card below it; where it has none, that is said. */
export function fieldFirst(shown: Shown, field: NonNullable<ShowMatter['asks']>): string {
  const card = matterCard(shown);
  const { names, says, none = `没有登记${names}` } = FIELDS[field];
  const lines = card.split('\n').filter((one) => says.test(one));
  const told = lines.length === 0 ? none : `的${lines.join('；')}`;
  return `${matterCalled(shown.ref)}${told}。\n${card}`;
}

/** What a field is called, and how the line of a card begins that tells it. */
const FIELDS: Readonly<
  Record<
    NonNullable<ShowMatter['asks']>,
    { readonly names: string; readonly says: RegExp; readonly none?: string }
  >
> = {
  place: { names: '地点', says: /^地点：/u },
  time: { names: '时间', says: /^时间：/u },
  agenda: { names: '议题', says: /^议题：/u },
  guests: { names: '参加单位', says: /^参加：/u },
  materials: { names: '材料', says: /^材料：/u, none: '的材料：没有布置' },
  due: { names: '时限', says: /^(?:时限|答复时限)：|前办结（/u },
  charged: { names: '责任单位', says: /^(?:责任单位|主办|承办)/u },
  addressees: { names: '主送单位', says: /^主送：/u },
};

/** One message that took several steps in a row is told under the last of them. */
const isSaidAgain = (
  { note, cause }: Pick<StepTaken, 'note' | 'cause'>,
  next: Pick<StepTaken, 'note' | 'cause'> | undefined,
): boolean => next?.cause === cause && next.note === note;

const handOf = (hand: Hand | null): string => (hand ? handInWords(hand) : '系统');

export function standing({ ended, next, plan }: Shown): string {
  if (ended !== null) return `状态：${ended}`;
  if (next.length === 0) return '状态：在办';
  const lines = next.map(({ name, seats, names, since, isQuiet }) =>
    seats.length === 0 || isQuiet
      ? `待${name}`
      : `待${doing(postsInWords(seats, names, plan), name)}（${momentInWords(since)}起）`,
  );
  return `状态：${list(lines)}`;
}

/** What the reader may answer. */
function mine({ ref, next }: Shown): readonly string[] {
  const answers = [...new Set(next.filter(({ isMine }) => isMine).flatMap((one) => one.answers))];
  return answers.length === 0
    ? []
    : [`等您办理，可回：${answers.map((one) => `“${numberedWord(one, ref)}”`).join(' ')}`];
}

/** In a group: number, title and who is next, and nothing of what it says. */
export function matterInGroup({ ref, title, ended, next, plan, isDiscreet }: Shown): string {
  const called = isDiscreet ? matterCalled(ref) : matterTitled(ref, title);
  if (ended !== null) return `${called}：${ended}。`;
  const now = list(next.map((one) => doing(whoInGroup(one, plan), one.name)));
  return `${called}：待${now || '办理'}。详情请私聊我查看。`;
}

/** Of whom it is awaited; of several that owe the same, no more than how many, for nobody reads there who is late. */
const whoInGroup = (
  { seats, isQuiet }: Pick<Shown['next'][number], 'seats' | 'isQuiet'>,
  plan: Plan,
): string =>
  (isQuiet && !isOfHost(seats)) ||
  (seats.length > 2 && seats.every(({ kind }) => kind === 'group' || kind === 'unit'))
    ? `${seats.length}家`
    : postsInWords(seats, [], plan);

/** The one group, or the office, that has it in hand: it owes no answer like those who are asked. */
const isOfHost = ([only, ...others]: Shown['next'][number]['seats']): boolean =>
  others.length === 0 && (only?.kind === 'group' || only?.kind === 'office');

/** The matter was named, and what is wanted of it was not understood: nothing was done. */
export const whatIsWanted = (shown: Shown): string =>
  `没看懂要对${matterCalled(shown.ref)}办什么，没有改动。\n${matterCard(shown)}`;

/** 先不签，等我看看: nothing was done, and where it stands. */
export const leftAsItIs = (shown: Shown): string =>
  [
    `好的，${matterTitled(shown.ref, shown.title)}没有改动，也没有退回。`,
    standing(shown),
    ...mine(shown),
  ].join('\n');

/** 算了先不发, of what was done a moment ago: it has gone on, and how it is taken back. */
export const goneOn = (shown: Shown, back: string | null): string =>
  [
    `${matterTitled(shown.ref, shown.title)}刚才已经办了，不是草稿，没有停下来。`,
    standing(shown),
    back === null
      ? '您已经不能收回；确需停办请告诉现在办理的人，或指挥部办公室。'
      : `不办了请回“${numberedWord(back, shown.ref)}”。`,
  ].join('\n');

type Called = Pick<Shown, 'ref' | 'title'>;

/** 督办1能不能撤, asked by who may: with which words. */
export function mayBeDone(
  { ref, title }: Called,
  word: string,
  { name, lacks }: { readonly name: string | null; readonly lacks: string | null },
): string {
  const [typed = ''] = (word === 'withdraw' ? null : wordTyped(word))?.split('：') ?? [];
  const asked = name ?? stepInShort(null, word);
  const said = numberedWord(`${typed === '' ? asked : typed}${lacks === null ? '' : '：……'}`, ref);
  const beside = lacks === null ? '' : `，写明${lacks.split(/[（(]/u, 1)[0]}`;
  const what = word === 'return' ? typed : asked;
  return `可以，${matterTitled(ref, title)}的${what}由您办：请回“${said}”${beside}。现在还没有改动。`;
}

/** To who would have another day and may not set it. */
export const otherDayPassedOn = (
  { ref, title }: Called,
  posts: readonly Seat[],
  names: readonly string[],
  plan: Plan,
): string =>
  `${matterTitled(ref, title)}的时间由${postsInWords(posts, names, plan)}定，已转告您的请求。没有通知更改之前仍按原来的时间。`;

/** To who may. */
export const otherDayWished = (
  { ref, title }: Called,
  by: string,
  unit: string | null,
  said: string,
): string =>
  `${matterTitled(ref, title)}：${by}${unit === null ? '' : `（${unit}）`}请求改时间：“${said}”。要改请回“${ref.kind === 'meeting' ? `${matterCalled(ref)}改到某月某日某时` : `${matterCalled(ref)}时限改为某月某日`}”，不改不用回。`;

/** The same asked by who decides it. */
export const otherDayIsYours = ({ ref, title }: Called): string =>
  `${matterTitled(ref, title)}的时间您可以定，还没有改动。请直接说“${ref.kind === 'meeting' ? `${matterCalled(ref)}改到某月某日某时` : `${matterCalled(ref)}时限改为某月某日`}”。`;

/** The same of what has no number. */
export const doneAlready = (what: string): string =>
  `刚才的“${what}”已经办了，不是草稿，没有停下来。要改请写明改哪里，要收回请说“撤回……”。`;

/** Nothing waits, and nothing was done. */
export const nothingHeld = (): string => '好的，没有等您确认的草稿，什么也没有办。要办时再跟我说。';

/** To a leader, once: the office has entered what they signed on paper. */
export const signatureEntered = (
  { ref, title }: Pick<Shown, 'ref' | 'title'>,
  day: string,
  enteredBy: string,
): string =>
  `${matterTitled(ref, title)}：${enteredBy}已代录您${shortDay(day)}的纸质签字。如有不符，请告诉指挥部办公室。`;
