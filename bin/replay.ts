import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fromTerminal } from '../src/channels/terminal.ts';
import { readConfig } from '../src/config.ts';
import { createRecognize } from '../src/desk/recognize.ts';
import type { Enclosure } from '../src/domain/enclosure.ts';
import { INBOX } from '../src/domain/inbox-row.ts';
import { Intent } from '../src/domain/intent.ts';
import { type Person, personId, type Role, RoleName } from '../src/domain/person.ts';
import type { Plan } from '../src/domain/plan.ts';
import { asReport } from '../src/domain/report-intent.ts';
import { createPress } from '../src/exports/press.ts';
import { house, KINDS } from '../src/office.ts';
import { readMembersFile } from '../src/people/members-file.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import { buildLexicon } from '../src/reading/names/lexicon.ts';
import { readUnitName } from '../src/reading/names/unit-name.ts';
import { pushLine } from '../src/rehearsal/push-line.ts';
import { openVirtualOffice, type VirtualOffice } from '../src/rehearsal/virtual-clock.ts';
import { createFileWriter } from '../src/rehearsal/written-files.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { doubtQuestion } from '../src/wording/doubts.ts';
import { endWithReader } from './end-with-reader.ts';

endWithReader();

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
  readonly office: VirtualOffice;
  readonly store: Store;
  /** The session's people, the speakers added as they appear. */
  readonly members: Person[];
}

/** `npm run replay -- FILE --files DIR`: the files that go with messages are written into the folder. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string' } },
});
const press = createPress();
const writeFiles = createFileWriter(values.files ?? null, press);
const config = readConfig(process.env);
const plan = readPlanFile(config.planFile);
const listed = readMembersFile(config.membersFile, plan).map(atTerminal);
const lexicon = buildLexicon(plan);
const recognize = createRecognize(plan, house);
const sessions = new Map<string, Session>();

for await (const text of linesOf(positionals[0] ?? '-')) {
  if (text.trim() !== '') await play(Line.parse(JSON.parse(text)));
}
for (const session of sessions.values()) await session.store.close();
await press.close();

function linesOf(file: string): AsyncIterable<string> {
  const input = file === '-' ? process.stdin : Readable.from([readFileSync(file, 'utf8')]);
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function play(line: Line): Promise<void> {
  const session = sessions.get(line.session) ?? (await open(line));
  sessions.set(line.session, session);
  await session.office.turnTo(new Date(line.at).toISOString());
  const userid = introduce(line, session);
  if (line.text !== undefined) await say(line, userid, line.text, session);
  await session.office.send();
}

async function open({ session, at }: Line): Promise<Session> {
  const store = await openStore(':memory:', KINDS);
  const members = [...listed];
  const office = await openVirtualOffice({
    plan,
    store,
    members,
    recognize,
    start: new Date(at).toISOString(),
    onPush: async (row, pushedAt) =>
      print({
        session,
        ...(await pushLine(row, pushedAt, office.people)),
        ...(await filesOf(row.message.enclosure, store)),
      }),
    onError: (error) => console.error(error),
  });
  return { office, store, members };
}

async function say(line: Line, userid: string, text: string, session: Session): Promise<void> {
  const at = session.office.now();
  const id = line.id ?? `${Date.parse(at)}`;
  const seat = { userid, name: line.from?.name ?? null, chat: line.chat };
  const message = fromTerminal(text, seat, id, at);
  const outcome = await session.office.desk.receive(message);
  const row = await session.store.kept(INBOX).get(`terminal:${id}`);
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
      ...(await filesOf(reply.enclosure, session.store)),
    });
  }
}

/** Named only where something goes with the message. */
async function filesOf(enclosure: Enclosure | undefined, { kept }: Store): Promise<object> {
  return enclosure ? { files: await writeFiles(enclosure, kept) } : {};
}

/** What was understood of a report, in the form that the replay promises; null for what is none. */
function readingOf(intent: Intent | null, ofPlan: Plan): unknown {
  const proposal = Intent.safeParse(intent?.proposal).data;
  const report = proposal && asReport(proposal);
  if (!report) return null;
  const { items, doubt } = report.reading;
  return {
    isReport: true,
    needsClarification: doubt && { reason: doubt.reason, question: doubtQuestion(doubt, ofPlan) },
    items: items.map(({ metrics, noted = [], isNil: _isNil, ...item }) => ({
      ...item,
      metrics: metrics.map(({ name, value, unit, quote }) => ({ name, value, unit, quote })),
      noted: noted.map(({ name, value, unit, role, quote }) => ({
        name,
        value,
        unit,
        role,
        quote,
      })),
    })),
  };
}

/**
 * The userid of whoever speaks. Somebody who only appears in `from` is known for this session, in the role that is
 * given; somebody of the members file is known by userid or name.
 */
function introduce({ from }: Line, { members }: Session): string {
  const listedAs = members.find(({ userid, name }) =>
    from?.userid ? userid === from.userid : name === from?.name,
  );
  const userid = from?.userid ?? listedAs?.userid ?? from?.name ?? 'unknown';
  if (!from?.role || from.role === 'none') return userid;
  const unit = from.unit ? (readUnitName(from.unit, lexicon) ?? from.unit) : null;
  const role: Role = { role: from.role, unit, group: from.group ?? null };
  const name = from.name ?? listedAs?.name ?? userid;
  const person = atTerminal({
    id: '',
    platform: 'terminal',
    userid,
    name,
    roles: [role],
  });
  const known = members.findIndex(({ id }) => id === person.id);
  if (known >= 0) members.splice(known, 1, person);
  else members.push(person);
  return userid;
}

/** Everybody speaks through the terminal here, whatever platform the members file names. */
function atTerminal(person: Person): Person {
  return { ...person, platform: 'terminal', id: personId('terminal', person.userid) };
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
