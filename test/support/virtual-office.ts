import { fromTerminal } from '../../src/channels/terminal.ts';
import { owingUnits } from '../../src/domain/light.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { personId } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { SUBMISSIONS, submit } from '../../src/domain/submission.ts';
import { KINDS } from '../../src/office.ts';
import { inShanghai } from '../../src/rehearsal/push-line.ts';
import { openVirtualOffice, type VirtualOffice } from '../../src/rehearsal/virtual-clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { personAt, planOf, type Seat } from './office.ts';

/** What was sent to somebody, and when: 2020-07-10 09:00. */
export interface Pushed {
  readonly at: string;
  readonly to: string;
  readonly key: string;
  readonly text: string;
}

export interface ClockedOffice {
  readonly plan: Plan;
  readonly store: Store;
  readonly office: VirtualOffice;
  readonly pushes: Pushed[];
  readonly errors: readonly unknown[];
  /** Turns the clock: '2020-07-10 09:00' in Shanghai. */
  turnTo(words: string): Promise<void>;
  /** Somebody says something alone to the clerk, or in a group; resolves with the answer. */
  say(who: string, text: string, chat?: 'single' | 'group'): Promise<string>;
  /** Says these one after the other, `who：words`, and resolves with the last answer. */
  walk(...turns: readonly string[]): Promise<string>;
  /** A unit reports on all its tasks, or on these, for a period. */
  report(unit: string, period: string, tasks?: readonly number[]): Promise<void>;
  /** What this person was sent, as `at key`. */
  sentTo(userid: string): readonly string[];
  /** The words of the last of it; empty for nothing. */
  lastTo(userid: string): string;
}

export const momentOfWords = (words: string): string =>
  momentIn(words.slice(0, 10), words.slice(11));

/** The office on a clock that the test turns, with these people known from the start. */
export async function openClockedOffice(
  seats: readonly Seat[],
  start: string,
  { store: given, plan: other }: { readonly store?: Store; readonly plan?: Plan } = {},
): Promise<ClockedOffice> {
  const { plan: read, recognize } = planOf('plans/tianqiao-2020.yaml');
  const plan = other ?? read;
  const store = given ?? (await openStore(':memory:', KINDS));
  const pushes: Pushed[] = [];
  const errors: unknown[] = [];
  let count = 0;
  const office = await openVirtualOffice({
    plan,
    store,
    members: seats.map(personAt),
    ...(other ? {} : { recognize }),
    start: momentOfWords(start),
    onPush({ id, message: { to, text } }, at) {
      const who = to.kind === 'person' ? to.personId.slice('terminal:'.length) : '';
      pushes.push({ at: inShanghai(at).slice(0, 16).replace('T', ' '), to: who, key: id, text });
    },
    onError: (error) => errors.push(error),
  });
  const say: ClockedOffice['say'] = async (who, text, chat = 'single') => {
    count += 1;
    const name = seats.find((one) => one.userid === who)?.name ?? null;
    const seat = { userid: who, name, chat };
    const message = fromTerminal(text, seat, `m${count}`, office.now());
    const outcome = await office.desk.receive(message);
    await office.send();
    return outcome.state === 'done' ? outcome.replies.map((one) => one.text).join('\n') : '';
  };
  return {
    plan,
    store,
    office,
    pushes,
    errors,
    turnTo: (words) => office.turnTo(momentOfWords(words)),
    say,
    async walk(...turns) {
      let answer = '';
      for (const turn of turns) {
        const at = turn.indexOf('：');
        answer = await say(turn.slice(0, at), turn.slice(at + 1));
      }
      return answer;
    },
    report: (unit, period, tasks) => reportOn(unit, period, tasks, plan, store, office.now()),
    sentTo: (userid) =>
      pushes.filter(({ to }) => to === userid).map(({ at, key }) => `${at} ${key}`),
    lastTo: (userid) => pushes.filter(({ to }) => to === userid).at(-1)?.text ?? '',
  };
}

async function reportOn(
  unit: string,
  period: string,
  tasks: readonly number[] | undefined,
  plan: Plan,
  store: Store,
  at: string,
): Promise<void> {
  const author = { id: personId('terminal', unit), name: unit };
  const sections = { progress: '已完成', problems: '', next: '', experience: '' };
  const owed = plan.tasks.filter((task) => owingUnits(plan, task).includes(unit));
  for (const { number: task } of owed.filter(({ number }) => tasks?.includes(number) ?? true)) {
    const entry = { task, unit, period, ...sections, metrics: [], isNil: false };
    const act = { cause: `report:${at}:${task}:${unit}`, by: author.id, at };
    await store.kept(SUBMISSIONS).add(submit(null, entry, author, act, false));
  }
}
