import { isCalendarDay } from '../../domain/day.ts';
import type { Moment } from '../../domain/message.ts';
import { later, momentIn } from '../../domain/moment.ts';
import { FURTHEST_MS } from '../../rehearsal/read-lines.ts';
import type { Scene } from '../../rehearsal/scene.ts';
import type { Stage } from '../../rehearsal/stage.ts';
import {
  clockOnlyForward,
  clockTooFar,
  momentUnread,
  nobodyMeant,
  nothingComes,
  nothingSaid,
  sceneFull,
  scriptEmpty,
  scriptPlayed,
  scriptUnplayable,
} from '../../wording/console.ts';
import { STEPS } from './tools.ts';

/** What came of a form: what is to be said about it, and where on the page to look. */
interface Done {
  readonly say?: string;
  readonly at?: string;
}

type Deed = (form: URLSearchParams, stage: Stage) => Promise<Done>;

/** So many steps a scene has at most. */
const MOST_LINES = 3_000;
const FURTHEST_DAYS = FURTHEST_MS / 86_400_000;

const ofScene =
  (deed: (form: URLSearchParams, scene: Scene) => Promise<Done>): Deed =>
  (form, stage) =>
    stage.act((scene) =>
      scene.lines().length >= MOST_LINES ? { say: sceneFull(MOST_LINES) } : deed(form, scene),
    );

const say = ofScene(async (form, scene) => {
  const chat = scene.cast.chats().find(({ key }) => key === form.get('chat'));
  const who = form.get('who') ?? '';
  if (!chat || who === '') return { say: nothingSaid() };
  const at = placeOf(chat.key, scene);
  const [, number, place] = /^(\d{1,6})\.(\d)$/u.exec(form.get('press') ?? '') ?? [];
  if (number !== undefined) {
    await scene.pressButton(Number(number), Number(place), who);
    return { at };
  }
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') return { say: nothingSaid(), at };
  await scene.say(chat, who, text);
  return { at };
});

/** Where somebody goes on in a chat. */
function placeOf(key: string, { cast }: Scene): string {
  const open = cast.chats().filter(({ isOpen }) => isOpen);
  return `c${open.findIndex((chat) => chat.key === key) + 1}-text`;
}

const clock = ofScene(async (form, scene) => {
  const to = form.get('to') ?? '';
  const [step, now] = [STEPS.get(to), scene.now()];
  const latest = later(now, FURTHEST_MS);
  if (to === 'push') {
    const hasCome = await scene.turnToNextPush(latest);
    return hasCome ? {} : { say: nothingComes(FURTHEST_DAYS, scene.now()) };
  }
  const moment = step ? later(now, step.ms) : momentOn(form);
  if (moment === null) return { say: momentUnread() };
  if (moment < now) return { say: clockOnlyForward(now) };
  if (moment > latest) return { say: clockTooFar(FURTHEST_DAYS) };
  await scene.turnTo(moment);
  return {};
});

/** The moment of a form; null for none. */
function momentOn(form: URLSearchParams): Moment | null {
  const [day, time] = [form.get('day') ?? '', form.get('time') ?? ''];
  const isMoment = isCalendarDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
  return isMoment ? momentIn(day, time) : null;
}

const LONGEST_NAME = 20;

/** Brings somebody or a group into view, or takes a chat out of it. */
const seats = ofScene(async (form, scene) => {
  const [who = '', group = '', dismissed = ''] = ['who', 'group', 'dismiss'].map((name) =>
    (form.get(name) ?? '').trim(),
  );
  if (dismissed !== '') scene.cast.dismiss(dismissed);
  else if (form.has('group')) scene.cast.gather(nameOf(group));
  else if (who === '' || !(await scene.admit(who))) return { say: nobodyMeant(who) };
  return {};
});

/** As a script can write it: short, and without blanks. */
const nameOf = (group: string): string =>
  [...group.replace(/\s+/gu, '')].slice(0, LONGEST_NAME).join('');

const play: Deed = async (form, stage) => {
  const read = await stage.playScript(form.get('script') ?? '', form.has('anew'));
  if (read.kind === 'unplayable') return { say: scriptUnplayable(read, FURTHEST_DAYS) };
  const count = read.lines.length;
  return { say: count === 0 ? scriptEmpty() : scriptPlayed(count) };
};

const anew: Deed = async (form, stage) => {
  const moment = momentOn(form);
  if (moment === null) return { say: momentUnread() };
  await stage.beginAnew(moment);
  return {};
};

/** What can be done in the rehearsal, by the address of its form. */
export const deeds: ReadonlyMap<string, Deed> = new Map([
  ['/console/say', say],
  ['/console/clock', clock],
  ['/console/seats', seats],
  ['/console/play', play],
  ['/console/anew', anew],
]);
