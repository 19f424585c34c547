import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readBinding } from '../handlers/people/introductions.ts';
import { fromTerminal, type Seat } from '../src/channels/terminal.ts';
import { loadEnvFile, readConfig } from '../src/config.ts';
import type { Enclosure } from '../src/domain/enclosure.ts';
import { shanghaiDay } from '../src/domain/moment.ts';
import { outboxInOrder } from '../src/domain/outbox.ts';
import { type Person, personId } from '../src/domain/person.ts';
import { unitsOf } from '../src/domain/responsibility.ts';
import { ConfigError, StoreUnavailableError } from '../src/errors.ts';
import { createPress } from '../src/exports/press.ts';
import { house, KINDS, type Office, openOffice } from '../src/office.ts';
import { readMembersFile } from '../src/people/members-file.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import { explain } from '../src/reading/question.ts';
import { buildQuestionReader } from '../src/reading/reader.ts';
import { createFileWriter } from '../src/rehearsal/written-files.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { roleInWords } from '../src/wording/roles.ts';
import {
  chatIs,
  clockSet,
  fileWritten,
  roleNotRead,
  sentElsewhere,
  speaksAs,
  speaksAsNobody,
  stillWorking,
  terminalGreeting,
  terminalHelp,
  timeNotRead,
} from '../src/wording/terminal.ts';
import { whyLines } from './why-lines.ts';

/** Who sits at the terminal, in which chat, and how far the clock is turned. */
let seat: Seat = { userid: 'guest', name: null, chat: 'single' };
let clockOffsetMs = 0;
/** `npm run talk -- --why`: before each answer, how the line was read. */
const tellsWhy = process.argv.includes('--why');
/** Where the files are put that go with the answers. */
const press = createPress();
const now = () => new Date(Date.now() + clockOffsetMs);

try {
  loadEnvFile();
  await talk();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreUnavailableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function talk(): Promise<void> {
  const config = readConfig(process.env);
  const plan = readPlanFile(config.planFile);
  const reader = buildQuestionReader(plan, house.frames);
  const members: Person[] = [...readMembersFile(config.membersFile, plan)];
  mkdirSync(config.dataDir, { recursive: true });
  const store = await openStore(join(config.dataDir, 'talk.sqlite'), KINDS);
  const onError = (error: unknown) => console.error(error);
  const office = openOffice({ plan, store, members, now, onError });
  const writeFiles = createFileWriter(join(config.dataDir, 'files'), press);
  const shown = new Set((await outboxInOrder(store.kept)).map((row) => row.id));

  console.log(terminalGreeting(plan));
  for await (const line of typedLines()) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text.startsWith('/')) console.log(command(text));
    else {
      if (tellsWhy) console.log(why(text).join('\n'));
      await say(line, office, store, shown, showFiles);
    }
  }
  await press.close();
  await store.close();

  async function showFiles(enclosure: Enclosure | undefined): Promise<void> {
    for (const { path } of await writeFiles(enclosure, store.kept)) {
      if (path !== null) console.log(fileWritten(path));
    }
  }

  /** How the line would be read as a question by who sits here. */
  function why(text: string): readonly string[] {
    const member = members.find(({ userid }) => userid === seat.userid);
    const units = [...unitsOf(member?.roles ?? [])];
    const today = shanghaiDay(now().toISOString());
    return whyLines(explain(text, { units, groups: [], today }, reader));
  }

  function command(text: string): string {
    const [verb, ...words] = text.split(/\s+/u);
    const said = words.join(' ');
    switch (verb ?? '') {
      case '/as':
        return sitAs(said);
      case '/group':
        return sitIn('group');
      case '/single':
        return sitIn('single');
      case '/time':
        return setTime(said);
      default:
        return terminalHelp(plan);
    }
  }

  function sitAs(said: string): string {
    if (said === '' || said === '无') {
      seat = { ...seat, userid: 'guest', name: null };
      return speaksAsNobody();
    }
    const proposal = readBinding(`绑定 ${said}`, reader)?.proposal;
    if (proposal?.kind !== 'bind-person') return roleNotRead();
    const name = roleInWords(proposal.role, plan);
    const id = personId('terminal', name);
    const person: Person = {
      id,
      platform: 'terminal',
      userid: name,
      name,
      roles: [proposal.role],
    };
    if (!members.some((member) => member.id === id)) members.push(person);
    seat = { ...seat, userid: name, name };
    return speaksAs(name);
  }
}

/** The lines as they are typed, or as they come through a pipe, which may end before its last line is answered. */
async function* typedLines(): AsyncGenerator<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  let isOpen = true;
  terminal.once('close', () => {
    isOpen = false;
  });
  terminal.prompt();
  for await (const line of terminal) {
    yield line;
    if (isOpen) terminal.prompt();
  }
  terminal.close();
}

/** What is answered to a text, and what it has others told. */
async function say(
  text: string,
  office: Office,
  store: Store,
  shown: Set<string>,
  showFiles: (enclosure: Enclosure | undefined) => Promise<void>,
): Promise<void> {
  const id = `${process.pid}-${process.hrtime.bigint()}`;
  const outcome = await office.desk.receive(fromTerminal(text, seat, id, now().toISOString()));
  if (outcome.state === 'working') console.log(stillWorking());
  else {
    for (const reply of outcome.replies) {
      console.log(reply.text);
      await showFiles(reply.enclosure);
    }
  }
  for (const row of await outboxInOrder(store.kept)) {
    if (shown.has(row.id)) continue;
    shown.add(row.id);
    const { to } = row.message;
    const name = to.kind === 'person' ? (await office.people.get(to.personId))?.name : null;
    console.log(sentElsewhere(name ?? null, row.message.text));
    await showFiles(row.message.enclosure);
  }
}

function sitIn(chat: Seat['chat']): string {
  seat = { ...seat, chat };
  return chatIs(chat);
}

function setTime(words: string): string {
  const at = new Date(`${words.replace(' ', 'T')}:00+08:00`);
  if (Number.isNaN(at.getTime())) return timeNotRead();
  clockOffsetMs = at.getTime() - Date.now();
  return clockSet(words);
}
