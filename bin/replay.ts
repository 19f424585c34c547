import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { fromTerminal } from '../src/channels/terminal.ts';
import { readConfig } from '../src/config.ts';
import type { Intent } from '../src/domain/intent.ts';
import { type Person, personId, type Role, RoleName } from '../src/domain/person.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { OutboxRow } from '../src/domain/rows.ts';
import { readMembersFile } from '../src/members-file.ts';
import { type Office, openOffice } from '../src/office.ts';
import { readPlanFile } from '../src/plan-file.ts';
import { buildLexicon, type Lexicon } from '../src/reading/lexicon.ts';
import { readUnitName } from '../src/reading/unit-name.ts';
import { createRecognize, type Recognize } from '../src/recognize.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { doubtQuestion } from '../src/wording/reports.ts';

/** One line of a conversation to play; without a text it only moves the clock. */
const Line = z.object({
  session: z.string(),
  id: z.string().optional(),
  at: z.iso.datetime({ offset: true }),
  from: z
    .object({
      userid: z.string().optional(),
      name: z.string().optional(),
      unit: z.string().nullable().optional(),
      role: RoleName.optional(),
      group: z.int().optional(),
    })
    .nullable()
    .optional(),
  chat: z.enum(['single', 'group']).default('group'),
  text: z.string().optional(),
});
type Line = z.infer<typeof Line>;

interface Session {
  readonly office: Office;
  readonly store: Store;
  /** The session's people, the speakers added as they appear. */
  readonly members: Person[];
  readonly pushed: Set<string>;
  now: Date;
}

const config = readConfig(process.env);
const plan = readPlanFile(config.planFile);
const listed = readMembersFile(config.membersFile, plan);
const lexicon = buildLexicon(plan);
const recognize = createRecognize(plan);
const sessions = new Map<string, Session>();

for await (const text of linesOf(process.argv[2] ?? '-')) {
  if (text.trim() !== '') await play(Line.parse(JSON.parse(text)));
}
for (const session of sessions.values()) await session.store.close();

function linesOf(file: string): AsyncIterable<string> {
  const input = file === '-' ? process.stdin : Readable.from([readFileSync(file, 'utf8')]);
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function play(line: Line): Promise<void> {
  const session = sessions.get(line.session) ?? (await open(line, plan, recognize));
  sessions.set(line.session, session);
  session.now = new Date(line.at);
  if (line.text !== undefined) await say(line, line.text, session);
  await printPushes(line, session);
}

async function open(line: Line, ofPlan: Plan, reading: Recognize): Promise<Session> {
  const store = await openStore(':memory:');
  const members = [...listed];
  const session: { now: Date } = { now: new Date(line.at) };
  const office = openOffice({
    plan: ofPlan,
    store,
    members,
    now: () => session.now,
    onError: (error) => console.error(error),
    recognize: reading,
    patienceMs: 60_000,
  });
  return Object.assign(session, { office, store, members, pushed: new Set<string>() });
}

async function say(line: Line, text: string, session: Session): Promise<void> {
  const userid = line.from?.userid ?? line.from?.name ?? 'unknown';
  introduce(line, userid, session, lexicon);
  const id = line.id ?? `${session.now.getTime()}`;
  const seat = { userid, name: line.from?.name ?? null, chat: line.chat };
  const message = fromTerminal(text, seat, id, session.now.toISOString());
  const outcome = await session.office.desk.receive(message);
  const row = await session.store.inbox.get(`terminal:${id}`);
  if (outcome.state !== 'done') return;
  for (const reply of outcome.replies) {
    print({
      session: line.session,
      id: line.id,
      kind: 'reply',
      at: line.at,
      class: reply.class,
      intent: row?.intent ?? null,
      text: reply.text,
      reading: readingOf(row?.intent ?? null, plan),
    });
  }
}

/** What was understood of a report, in the form that the replay promises; null for what is none. */
function readingOf(intent: Intent | null, ofPlan: Plan): unknown {
  const proposal = intent?.kind === 'keep-draft' ? intent.proposal : null;
  if (proposal?.kind !== 'report-progress') return null;
  const { items, doubt } = proposal.reading;
  return {
    isReport: true,
    needsClarification: doubt && { reason: doubt.reason, question: doubtQuestion(doubt, ofPlan) },
    items: items.map(({ metrics, isNil: _isNil, ...item }) => ({
      ...item,
      metrics: metrics.map(({ name, value, unit, quote }) => ({ name, value, unit, quote })),
    })),
  };
}

/** Somebody who only appears in `from` is known for this session, in the role that is given. */
function introduce(line: Line, userid: string, session: Session, words: Lexicon): void {
  const { from } = line;
  if (!from?.role || from.role === 'none') return;
  const unit = from.unit ? (readUnitName(from.unit, words) ?? from.unit) : null;
  const role: Role = { role: from.role, unit, group: from.group ?? null };
  const id = personId('terminal', userid);
  const person: Person = {
    id,
    version: 0,
    platform: 'terminal',
    userid,
    name: from.name ?? userid,
    roles: [role],
  };
  const known = session.members.findIndex((member) => member.id === id);
  if (known >= 0) session.members.splice(known, 1, person);
  else session.members.push(person);
}

async function printPushes(line: Line, session: Session): Promise<void> {
  for (const row of await session.store.outbox.all()) {
    if (session.pushed.has(row.id)) continue;
    session.pushed.add(row.id);
    print({
      session: line.session,
      kind: 'push',
      at: line.at,
      key: row.id,
      text: row.message.text,
      to: await recipientOf(row, session),
    });
  }
}

async function recipientOf({ message: { to } }: OutboxRow, { office }: Session): Promise<unknown> {
  switch (to.kind) {
    case 'person': {
      const person = await office.people.get(to.personId);
      const [role] = person?.roles ?? [];
      const userid = person?.userid ?? to.personId;
      return { userid, name: person?.name ?? null, unit: role?.unit ?? null, role: role?.role };
    }
    case 'conversation':
      return { chat: to.id };
    case 'reply':
      return { chat: to.inboxId };
  }
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
