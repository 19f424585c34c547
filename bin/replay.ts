import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';
import { createRecognize } from '../src/desk/recognize.ts';
import { DRAFTS } from '../src/domain/draft.ts';
import type { Enclosure } from '../src/domain/enclosure.ts';
import type { InboxRow } from '../src/domain/inbox-row.ts';
import { Intent } from '../src/domain/intent.ts';
import type { Reply } from '../src/domain/message.ts';
import type { Plan } from '../src/domain/plan.ts';
import { asReport, type ReportProgress } from '../src/domain/report-intent.ts';
import { ConfigError } from '../src/errors.ts';
import { createPress } from '../src/exports/press.ts';
import { house, KINDS } from '../src/office.ts';
import { readMembersFile } from '../src/people/members-file.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import { buildLexicon } from '../src/reading/names/lexicon.ts';
import { atTerminal } from '../src/rehearsal/at-terminal.ts';
import { Line } from '../src/rehearsal/line.ts';
import { pushLine } from '../src/rehearsal/push-line.ts';
import { openRehearsal, type Rehearsal } from '../src/rehearsal/rehearsal.ts';
import { createRoleReader } from '../src/rehearsal/role-said.ts';
import { createScriptReader } from '../src/rehearsal/script.ts';
import { createFileWriter } from '../src/rehearsal/written-files.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { readTextFile } from '../src/text-file.ts';
import { doubtQuestion } from '../src/wording/doubts.ts';
import { endWithReader } from './end-with-reader.ts';

endWithReader();

interface Session {
  readonly rehearsal: Rehearsal;
  readonly store: Store;
}

const USAGE = `npm run replay -- FILE|- [--files DIR]
按文件（- 是标准输入）演一段对话，每行一个JSON，时间是虚拟的，到点的提醒一并打印：
{"session":"a","id":"m1","at":"2020-07-10T09:00:00+08:00","from":{"name":"王工","unit":"区水务局","role":"liaison"},"chat":"group","text":"24号任务谁牵头"}
from 为 null 是不认识的人；没有 text 只把时间拨到 at。quote 是引用的话，press 是按钮上的字。各项见 bin/README.md。--files 把随消息发出的文件写进文件夹。
也可以写成剧本，一行一句（# 开头的行不演）：
as 张希夏 in 群:办公室 at 2020-07-10T09:00 谁没报
as 区水务局/联络员/王工 24号任务谁牵头
advance 3d（或 2h、30m、to 2020-07-20）
--lines 只把剧本换成上面的JSON打印出来，不演。`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string' },
    lines: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const press = createPress();
const writeFiles = createFileWriter(values.files ?? null, press);
const config = readConfig(process.env);
const plan = readPlanFile(config.planFile);
const listed = readMembersFile(config.membersFile, plan).map(atTerminal);
const lexicon = buildLexicon(plan);
const recognize = createRecognize(plan, house);
const readScript = createScriptReader(createRoleReader(recognize));
const sessions = new Map<string, Session>();

if (values.help) console.log(USAGE);
else await playAll(positionals[0] ?? '-').catch(fail);

async function playAll(from: string): Promise<void> {
  for await (const text of linesOf(from)) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const line = await lineIn(text);
    if (values.lines) print(line);
    else await play(line);
  }
  for (const session of sessions.values()) await session.store.close();
  await press.close();
}

function linesOf(from: string): AsyncIterable<string> {
  const input = from === '-' ? process.stdin : Readable.from([readTextFile(from, '对话文件')]);
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

async function lineIn(text: string): Promise<Line> {
  try {
    return (text.startsWith('{') ? null : await readScript(text)) ?? Line.parse(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ConfigError(
      `这一行不是对话的一句（格式见 --help）：${text.slice(0, 80)}\n${problem}`,
    );
  }
}

/** What is wrong with the file is said in a sentence, anything else with its stack. */
function fail(error: unknown): void {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function play(line: Line): Promise<void> {
  const session = sessions.get(line.session) ?? (await open(line));
  sessions.set(line.session, session);
  await session.rehearsal.play(line);
}

async function open({ session, at }: Line): Promise<Session> {
  const store = await openStore(':memory:', KINDS);
  const rehearsal = await openRehearsal({
    plan,
    store,
    members: [...listed],
    recognize,
    lexicon,
    start: new Date(at).toISOString(),
    onReplies: (replies, said, line) => printReplies(replies, said, line, store),
    async onPush(row, pushedAt) {
      print({
        session,
        ...(await pushLine(row, pushedAt, rehearsal.office.people)),
        ...(await filesOf(row.message.enclosure, store)),
      });
    },
    onError: (error) => console.error(error),
  });
  return { rehearsal, store };
}

async function printReplies(
  replies: readonly Reply[],
  { id: cause, intent }: InboxRow,
  { session, id, at }: Line,
  store: Store,
): Promise<void> {
  const reading = readingOf(await reportIn(intent, cause, store), plan);
  for (const reply of replies) {
    print({
      session,
      id,
      kind: 'reply',
      at,
      class: reply.class,
      intent,
      text: reply.text,
      reading,
      ...(await filesOf(reply.enclosure, store)),
    });
  }
}

/** The report that a message proposes; of one that changes a draft the draft as it then is. */
async function reportIn(
  intent: Intent | null,
  cause: string,
  store: Store,
): Promise<ReportProgress | null> {
  const [draft] =
    intent?.kind === 'amend-report' ? await store.kept(DRAFTS).find({ where: { cause } }) : [];
  const proposal = draft?.proposal ?? Intent.safeParse(intent?.proposal).data;
  return proposal ? asReport(proposal) : null;
}

/** Named only where something goes with the message. */
async function filesOf(enclosure: Enclosure | undefined, { kept }: Store): Promise<object> {
  return enclosure ? { files: await writeFiles(enclosure, kept) } : {};
}

/** What was understood of a report, in the form that the replay promises; null for what is none. */
function readingOf(report: ReportProgress | null, ofPlan: Plan): unknown {
  if (!report) return null;
  const { items, doubt, unplaced } = report.reading;
  return {
    isReport: true,
    ...(unplaced && { unplaced }),
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

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
