import { fromTerminal } from '../../src/channels/terminal.ts';
import type { OpenFile } from '../../src/door/files.ts';
import { house, KINDS, openOffice } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { boardStyle, createOpenBoard } from '../../src/web/board.ts';
import { startApp } from './app-server.ts';
import { endedOnce } from './ended-once.ts';
import { personAt, planOf } from './office.ts';
import { SEATS } from './seats.ts';

/** The office with the people of SEATS and its board behind a door of its own, at ten in the morning of 20 June 2020. */
export interface BoardOffice {
  readonly origin: string;
  readonly store: Store;
  readonly errors: readonly unknown[];
  now(): string;
  setTime(at: string): void;
  say(who: string, text: string, chat?: 'single' | 'group'): Promise<string>;
  /** Says it, and 确认. */
  report(who: string, text: string): Promise<void>;
  /** The path of the board as the chat gives it. */
  boardOf(who: string): Promise<string>;
  close(): Promise<void>;
}

export async function startBoardOffice({
  publicUrl = 'https://clerk.example',
  openFile,
}: {
  readonly publicUrl?: string | null;
  openFile?(store: Store, now: () => Date): OpenFile;
} = {}): Promise<BoardOffice> {
  const { plan, recognize } = planOf('plans/tianqiao-2020.yaml');
  const store = await openStore(':memory:', KINDS);
  const errors: unknown[] = [];
  let at = '2020-06-20T02:00:00.000Z';
  let count = 0;
  const now = () => new Date(at);
  const office = openOffice({
    plan,
    store,
    recognize,
    publicUrl,
    members: SEATS.map(personAt),
    now,
    onError: (error) => errors.push(error),
    patienceMs: 60_000,
  });
  const board = { open: createOpenBoard({ ...office.sources, house, now }), style: boardStyle() };
  const server = await startApp(undefined, {
    board,
    ...(openFile ? { openFile: openFile(store, now) } : {}),
  });
  const say: BoardOffice['say'] = async (who, text, chat = 'single') => {
    count += 1;
    const name = SEATS.find(({ userid }) => userid === who)?.name ?? null;
    const message = fromTerminal(text, { userid: who, name, chat }, `m${count}`, at);
    const outcome = await office.desk.receive(message);
    return outcome.state === 'done' ? outcome.replies.map((reply) => reply.text).join('\n') : '';
  };
  return {
    origin: server.origin,
    store,
    errors,
    now: () => at,
    setTime(words) {
      at = words;
    },
    say,
    async report(who, text) {
      await say(who, text);
      await say(who, '确认');
    },
    async boardOf(who) {
      const [, path] = /https:\/\/clerk\.example(\/board\/\S+)/u.exec(await say(who, '看板')) ?? [];
      return path ?? 'none was given';
    },
    close: endedOnce(async () => {
      await server.close();
      await store.close();
    }),
  };
}
