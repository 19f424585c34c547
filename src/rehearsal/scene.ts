import { withoutMentionOf } from '../channels/mention.ts';
import type { Recognize } from '../desk/recognize.ts';
import { INBOX, type InboxRow } from '../domain/inbox-row.ts';
import type { Conversation, Moment, OutboundMessage, Reply } from '../domain/message.ts';
import { later, shanghaiDay } from '../domain/moment.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { unitsOf } from '../domain/responsibility.ts';
import { fileOf, type PrintedFile } from '../exports/file-of.ts';
import type { Press } from '../exports/press.ts';
import { house } from '../office.ts';
import { explain } from '../reading/question.ts';
import type { QuestionReader } from '../reading/reader.ts';
import type { Store } from '../store/store.ts';
import { createOpenBoard, type OpenBoard } from '../web/board.ts';
import { type Cast, openCast } from './cast.ts';
import type { Line } from './line.ts';
import { inShanghai } from './push-line.ts';
import { openRehearsal } from './rehearsal.ts';
import type { ReadRole } from './role-said.ts';
import type { Chat, Turn } from './turn.ts';
import { whyLines } from './why-lines.ts';

/** What every scene is made with. */
export interface SceneParts {
  readonly plan: Plan;
  readonly members: readonly Person[];
  /** As people call the clerk in a group: @小助手. */
  readonly called: string;
  readonly recognize: Recognize;
  readonly readRole: ReadRole;
  readonly reader: QuestionReader;
  readonly press: Press;
  /** Where the board of the scene is looked at. */
  readonly publicUrl: string;
  onError(error: unknown): void;
}

/** An office in which several people speak in turn, and all that was said in it so far. */
export interface Scene {
  readonly cast: Cast;
  now(): Moment;
  /** In the order in which it happened. */
  turns(): readonly Turn[];
  /** Everything that was done, as a replay plays it again; but what bears a mark of secrecy, which nobody keeps. */
  lines(): readonly Line[];
  /** Brings somebody and their own chat into view, by name or in a role; false where the words name nobody. */
  admit(words: string): Promise<boolean>;
  say(chat: Chat, userid: string, text: string): Promise<void>;
  /** Presses a button below something that the clerk said, by its place. */
  pressButton(turn: number, place: number, userid: string): Promise<void>;
  play(line: Line): Promise<void>;
  turnTo(moment: Moment): Promise<void>;
  /** To the next message of the clerk's own accord; false where none comes before `latest`. */
  turnToNextPush(latest: Moment): Promise<boolean>;
  /** The file below something that the clerk said; null where there is none. */
  fileBelow(turn: number): Promise<PrintedFile | null>;
  /** A page of its 看板, as of the scene's time, for whoever was given its address in a chat. */
  readonly board: OpenBoard;
  close(): Promise<void>;
}

/** What is said by hand comes a moment after what was said before. */
const A_MOMENT_MS = 10_000;

export async function openScene(start: Moment, store: Store, parts: SceneParts): Promise<Scene> {
  const { plan, reader, press } = parts;
  const cast = openCast(parts.members, plan, parts.readRole);
  const withoutMention = withoutMentionOf(parts.called);
  const turns: Turn[] = [];
  /** A picture is drawn once, however often the page is looked at. */
  const files = new Map<number, Promise<PrintedFile | null>>();
  let said = 0;
  const lines: Line[] = [{ session: SESSION, at: inShanghai(start), chat: 'single' }];
  const { office, ...rehearsal } = await openRehearsal({
    ...parts,
    store,
    members: cast.members,
    lexicon: reader.lexicon,
    start,
    onReplies,
    onPush,
  });

  return {
    cast,
    now: office.now,
    turns: () => turns,
    lines: () => lines,
    async admit(words) {
      const chat = await cast.admit(words);
      const from = chat ? cast.from(chat.of) : null;
      const line: Line = { session: SESSION, at: inShanghai(office.now()), chat: 'single', from };
      if (from?.role) lines.push(line);
      return chat !== null;
    },
    say: (chat, userid, text) => play(lineIn(chat, userid, { text: withoutMention(text) })),
    async pressButton(number, place, userid) {
      const turn = turns[number - 1];
      const chat = cast.chats().find(({ key }) => key === turn?.chat);
      const button = turn && 'buttons' in turn ? turn.buttons[place] : undefined;
      if (!chat || !button) return;
      const isLast = turns.findLast((one) => offers(one, button.label)) === turn;
      await play(lineIn(chat, userid, isLast ? { press: button.label } : { text: button.says }));
    },
    play,
    turnTo: (moment) => play({ session: SESSION, at: inShanghai(moment), chat: 'single' }),
    async turnToNextPush(latest) {
      const hasCome = await office.turnToNextPush(latest);
      await play({ session: SESSION, at: inShanghai(later(office.now(), 999)), chat: 'single' });
      return hasCome;
    },
    async fileBelow(number) {
      const turn = turns[number - 1];
      const file = turn && 'file' in turn ? turn.file : null;
      if (!file) return null;
      const made = files.get(number) ?? fileOf(file, store.kept, press);
      files.set(number, made);
      made.catch(() => files.delete(number));
      return made;
    },
    board: createOpenBoard({ ...office.sources, house, now: () => new Date(office.now()) }),
    close: () => store.close(),
  };

  async function play(line: Line): Promise<void> {
    const isSaid = line.text !== undefined || line.press !== undefined;
    if (isSaid) said += 1;
    const numbered = { ...line, session: SESSION, ...(isSaid ? { id: `m${said}` } : {}) };
    if (isSaid || line.from || line.at !== lines.at(-1)?.at) lines.push(numbered);
    const userid = await rehearsal.play(numbered);
    if (!isSaid && line.from) await cast.admit(userid);
  }

  function lineIn({ kind, of }: Chat, userid: string, said: Pick<Line, 'text' | 'press'>): Line {
    const at = inShanghai(later(office.now(), turns.length === 0 ? 0 : A_MOMENT_MS));
    const room = kind === 'group' && of !== '' ? { room: of } : {};
    return { session: SESSION, at, chat: kind, from: cast.from(userid), ...room, ...said };
  }

  async function onReplies(replies: readonly Reply[], row: InboxRow): Promise<void> {
    const { sender, conversation, body } = row.message;
    if (row.intent?.kind === 'withhold-secret') lines.pop();
    const { key } = cast.heard(sender.userid, conversation);
    const { text, quote } = body.kind === 'said' ? body : { text: '', quote: null };
    const who = cast.players().find(({ userid }) => userid === sender.userid)?.called ?? '';
    add({ kind: 'said', chat: key, at: row.acceptedAt, text, quote, who, why: why(text, row) });
    for (const reply of replies) tell('answer', key, row.acceptedAt, reply);
  }

  async function onPush({ message }: OutboxRow, at: Moment): Promise<void> {
    const conversation = await conversationFor(message);
    if (conversation && !message.isSaid) tell('push', cast.reached(conversation).key, at, message);
  }

  async function conversationFor({ to }: OutboundMessage): Promise<Conversation | null> {
    switch (to.kind) {
      case 'person': {
        const person = await office.people.get(to.personId);
        return { kind: 'single', id: person?.userid ?? to.personId.slice(TERMINAL.length) };
      }
      case 'conversation':
        return { kind: 'group', id: to.id };
      case 'reply':
        return (await store.kept(INBOX).get(to.inboxId))?.message.conversation ?? null;
    }
  }

  function tell(
    kind: 'answer' | 'push',
    chat: string,
    at: Moment,
    { text, card, enclosure }: Pick<Reply, 'text' | 'card' | 'enclosure'>,
  ): void {
    add({ kind, chat, at, text, buttons: card?.buttons ?? [], file: enclosure ?? null });
  }

  function add(turn: Unnumbered): void {
    turns.push({ ...turn, number: turns.length + 1 });
  }

  /** What was made of the words, and how they read as a question. */
  function why(text: string, { intent, personId, acceptedAt }: InboxRow): readonly string[] {
    const roles = cast.members.find(({ id }) => id === personId)?.roles ?? [];
    const asker = { units: [...unitsOf(roles)], groups: [], today: shanghaiDay(acceptedAt) };
    return [`→ ${JSON.stringify(intent)}`, ...whyLines(explain(text, asker, reader))];
  }
}

/** Whether a button of that label is below it. */
const offers = (turn: Turn, wanted: string): boolean =>
  'buttons' in turn && turn.buttons.some(({ label }) => label === wanted);

const SESSION = 'console';
const TERMINAL = 'terminal:';

type Unnumbered = Turn extends infer One ? (One extends Turn ? Omit<One, 'number'> : never) : never;
