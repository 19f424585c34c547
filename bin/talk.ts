import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withoutMentionOf } from '../src/channels/mention.ts';
import type { Seat } from '../src/channels/terminal.ts';
import { loadEnvFile, readConfig } from '../src/config.ts';
import { createRecognize } from '../src/desk/recognize.ts';
import { isCalendarDay } from '../src/domain/day.ts';
import { momentIn, shanghaiDay } from '../src/domain/moment.ts';
import type { Person } from '../src/domain/person.ts';
import { unitsOf } from '../src/domain/responsibility.ts';
import { ConfigError, StoreUnavailableError } from '../src/errors.ts';
import { createPress } from '../src/exports/press.ts';
import { house, KINDS } from '../src/office.ts';
import { readMembersFile } from '../src/people/members-file.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import { explain } from '../src/reading/question.ts';
import { buildQuestionReader } from '../src/reading/reader.ts';
import { atTerminal } from '../src/rehearsal/at-terminal.ts';
import { createRoleReader } from '../src/rehearsal/role-said.ts';
import { NOBODY, sittingAs } from '../src/rehearsal/sitting.ts';
import { whyLines } from '../src/rehearsal/why-lines.ts';
import { createFileWriter } from '../src/rehearsal/written-files.ts';
import { openStore } from '../src/store/open-store.ts';
import {
  chatIs,
  clockSet,
  clockSetBack,
  fileWritten,
  promptOf,
  roleNotRead,
  speaksAs,
  talkUsage,
  terminalGreeting,
  terminalHelp,
  timeNotRead,
} from '../src/wording/terminal.ts';
import { openConversation } from './talk/conversation.ts';
import { typedLines } from './talk/lines.ts';

/** Called so where the settings name no bot. */
const CALLED = '小助手';
const OPENS = '09:00';

const { values } = parseArgs({
  options: {
    why: { type: 'boolean', default: false },
    new: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

try {
  loadEnvFile();
  if (values.help) console.log(talkUsage());
  else await talk();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreUnavailableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function talk(): Promise<void> {
  const config = readConfig(process.env);
  const plan = readPlanFile(config.planFile);
  const reader = buildQuestionReader(plan, house.frames);
  const recognize = createRecognize(plan, house);
  const readRole = createRoleReader(recognize);
  const members: Person[] = readMembersFile(config.membersFile, plan).map(atTerminal);
  const name = config.wecomBot?.name ?? config.wecomBotConnection?.name ?? CALLED;
  const withoutMention = withoutMentionOf(name);
  mkdirSync(config.dataDir, { recursive: true });
  const store = await openStore(placeIn(config.dataDir), KINDS);
  const press = createPress();
  const writeFiles = createFileWriter(join(config.dataDir, 'files'), press);
  const show = (text: string) => console.log(text);
  const conversation = await openConversation({
    plan,
    store,
    members,
    recognize,
    show,
    async showFiles(enclosure) {
      for (const { path } of await writeFiles(enclosure, store.kept)) {
        if (path !== null) show(fileWritten(path));
      }
    },
  });
  let sitting = NOBODY;
  let chat: Seat['chat'] = 'single';
  const seat = (): Seat => ({ ...sitting.seat, chat });

  show(terminalGreeting(plan));
  const prompt = () => promptOf(conversation.now(), sitting.called, chat);
  for await (const line of typedLines(prompt, join(config.dataDir, 'talk.history'))) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text === '') continue;
    await conversation.catchUp();
    if (text.startsWith('/')) show(await command(text));
    else {
      if (values.why) show(why(text).join('\n'));
      await conversation.say(withoutMention(line), seat());
    }
  }
  await press.close();
  await store.close();

  /** How the line would be read as a question by who sits here. */
  function why(text: string): readonly string[] {
    const member = members.find(({ userid }) => userid === sitting.seat.userid);
    const units = [...unitsOf(member?.roles ?? [])];
    const today = shanghaiDay(conversation.now());
    return whyLines(explain(withoutMention(text), { units, groups: [], today }, reader));
  }

  async function command(text: string): Promise<string> {
    const [verb, ...words] = text.split(/\s+/u);
    const said = words.join(' ');
    switch (verb ?? '') {
      case '/as':
        return sitAs(said);
      case '/group':
        chat = 'group';
        return chatIs(chat);
      case '/single':
        chat = 'single';
        return chatIs(chat);
      case '/time':
        return setTime(said);
      default:
        return terminalHelp(plan);
    }
  }

  async function sitAs(said: string): Promise<string> {
    const found = await sittingAs(said, members, plan, readRole);
    if (!found) return roleNotRead();
    sitting = found;
    return speaksAs(found.called);
  }

  async function setTime(said: string): Promise<string> {
    const [, day = '', time = OPENS] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d))?$/u.exec(said) ?? [];
    if (!isCalendarDay(day) || time > '23:59') return timeNotRead();
    const [before, moment] = [conversation.now(), momentIn(day, time)];
    await conversation.setTo(moment, seat());
    const words = `${day} ${time}`;
    return moment < before ? clockSetBack(words) : clockSet(words);
  }
}

/** What was said before is forgotten where a new beginning is asked for. */
function placeIn(folder: string): string {
  const file = join(folder, 'talk.sqlite');
  if (values.new) for (const ending of ['', '-wal']) rmSync(`${file}${ending}`, { force: true });
  return file;
}
