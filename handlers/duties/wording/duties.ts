import { shortDay } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { list } from '../../../src/wording/words.ts';
import type { Activity, Street } from '../record.ts';

type Lacks = 'day' | 'time' | 'past' | 'what';

/** Why nothing was registered or taken back. */
export type DutyReason =
  | { readonly kind: 'activity-incomplete'; readonly lacks: Lacks }
  | { readonly kind: 'no-such-activity'; readonly activity: number }
  | { readonly kind: 'activity-over'; readonly activity: number }
  | { readonly kind: 'activity-unchanged'; readonly activity: number }
  | { readonly kind: 'which-activity'; readonly among: readonly Activity[] }
  | { readonly kind: 'street-unnamed' };

const ASKS: Readonly<Record<Lacks, string>> = {
  day: '请问是哪一天几点？',
  time: '请问几点？',
  past: '这个时间已经过去，请问改为哪天几点？',
  what: '请问哪位领导、做什么？',
};

/** One thing at a time. */
export const activityAsks = (lacks: Lacks): string =>
  `领导活动还没有登记：${ASKS[lacks]}前面说的已经记下，不登记请回“取消”。`;

type Said = {
  readonly day: string | null;
  readonly time: string | null;
  readonly what: string | null;
  readonly units: readonly string[];
};

const lineOf = ({ day, time, what, units }: Said): string =>
  `${day === null ? '' : shortDay(day)}${time ?? ''}，${what ?? ''}${units.length > 0 ? `，${list(units)}陪同` : ''}`;

export const activityPreview = (said: Said): string =>
  `将登记领导活动：${lineOf(said)}。\n${said.units.length > 0 ? '确认后即时告知陪同单位，前一个工作日早上再提醒一次。' : '没有陪同单位；要陪同请补一句“某某局陪同”。'}\n核对无误请回“确认”，不登记请回“取消”。`;

export const activityRegistered = (activity: Activity, told: number): string =>
  `已登记领导活动${activity.id}：${lineOf(activity)}。${told > 0 ? `已告知陪同单位${told}人。` : activity.units.length > 0 ? '陪同单位还没有人登记，请另行通知。' : ''}`;

/** To the units that accompany. */
export const activityTold = (activity: Activity): string =>
  `领导活动安排：${lineOf(activity)}。请做好准备。`;

/** On the morning of the workday before. */
export const activityTomorrow = (activity: Activity): string =>
  `提醒：${lineOf(activity)}（领导活动${activity.id}）。`;

/** To the office and to the units that accompany. */
export const activityMoved = (activity: Activity): string => {
  const last = activity.before?.at(-1);
  const isMoved = last !== undefined && (last.day !== activity.day || last.time !== activity.time);
  const was = isMoved ? `（原定${shortDay(last.day)}${last.time}）` : '';
  return `领导活动${activity.id}${isMoved ? '时间' : '安排'}有变动，现在是：${lineOf(activity)}${was}。`;
};

/** To a unit that is to accompany no more. */
export const activityNotYours = ({ id, day, time }: Activity): string =>
  `领导活动${id}（${shortDay(day)}${time}）不再请贵单位陪同。`;

export const activityCancelled = (activity: Activity, reason: string): string =>
  `领导活动${activity.id}（${lineOf(activity)}）已取消${reason === '' ? '' : `：${reason}`}。`;

export const activitiesListed = (
  all: readonly Activity[],
  from: string | null,
  to: string | null,
): string =>
  all.length === 0
    ? `${spanInWords(from, to)}没有您可以查看的领导活动。`
    : [
        `${from === null ? '' : spanInWords(from, to)}领导活动${all.length}项：`,
        ...all.map((one) => `· ${one.id}. ${lineOf(one)}`),
      ].join('\n');

const spanInWords = (from: string | null, to: string | null): string => {
  if (from === null) return '近期';
  return to === null || to === from ? shortDay(from) : `${shortDay(from)}至${shortDay(to)}`;
};

export const askedInGroup = (): string => '领导活动不在群里列出，请私聊我查看。';

export const streetRegistered = (street: Pick<Street, 'id' | 'head' | 'contact'>): string =>
  `已登记${streetLine(street)}。`;

const streetLine = ({ id, head, contact }: Pick<Street, 'id' | 'head' | 'contact'>): string =>
  `${id}：负责人${head ?? '（缺）'}，联络员${contact ?? '（缺）'}`;

/** 街道架构. */
export const streetsListed = (
  streets: readonly Pick<Street, 'id' | 'head' | 'contact'>[],
): string =>
  streets.length === 0
    ? '还没有登记街道。办公室可发“登记街道：某某街道，负责人某某，联络员某某”。'
    : [
        `街道架构（已登记${streets.length}个）：`,
        ...streets.map((one) => `· ${streetLine(one)}`),
      ].join('\n');

export const refused = refusals<DutyReason>(
  {
    'activity-incomplete': ({ lacks }) => activityAsks(lacks),
    'no-such-activity': ({ activity }) => `没有领导活动${activity}。发“领导活动”看编号。`,
    'activity-over': ({ activity }) => `领导活动${activity}已经取消过，没有重复办理。`,
    'activity-unchanged': ({ activity }) =>
      `领导活动${activity}没有改动：没有看出要改什么。可以这样写：“领导活动${activity}改到……”“领导活动${activity}陪同加某某局”。`,
    'which-activity': ({ among }) =>
      among.length === 0
        ? '近期没有领导活动，没有改动。'
        : `近期有${among.length}项领导活动，请写明编号，如“领导活动1改到……”：\n${among.map((one) => `· ${one.id}. ${lineOf(one)}`).join('\n')}`,
    'street-unnamed': () =>
      '没有写是哪个街道，没有登记。请写“登记街道：某某街道，负责人某某，联络员某某”。',
  },
  ['street-unnamed'],
);
