import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fromTerminal, type Seat } from '../src/channels/terminal.ts';
import { readConfig } from '../src/config.ts';
import { type Person, personId, type RoleName } from '../src/domain/person.ts';
import { readMembersFile } from '../src/members-file.ts';
import { openOffice } from '../src/office.ts';
import { readPlanFile } from '../src/plan-file.ts';
import { buildLexicon } from '../src/reading/lexicon.ts';
import { readRoleName } from '../src/reading/role-name.ts';
import { readUnitName } from '../src/reading/unit-name.ts';
import { openStore } from '../src/store/open-store.ts';

const HELP = `直接输入要说的话。换身份和场合：
  /as 区水务局 联络员     以某单位某身份说话；/as 办公室；/as 无 是不认识的人
  /group  /single          在群里说、单独说
  /time 2020-07-10 09:00   把时钟拨到某时（北京时间）
  /quit                    结束`;

const config = readConfig(process.env);
const plan = readPlanFile(config.planFile);
const lexicon = buildLexicon(plan);
const members: Person[] = [...readMembersFile(config.membersFile, plan)];
mkdirSync(config.dataDir, { recursive: true });
const store = await openStore(join(config.dataDir, 'talk.sqlite'));

let clockOffsetMs = 0;
const now = () => new Date(Date.now() + clockOffsetMs);
let seat: Seat = { userid: 'guest', name: null, chat: 'single' };
const office = openOffice({ plan, store, members, now, onError: (error) => console.error(error) });
const shown = new Set((await store.outbox.all()).map((row) => row.id));

console.log(`${plan.command.name}值班助手。${HELP}\n`);
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
terminal.prompt();
for await (const line of terminal) {
  const text = line.trim();
  if (text === '/quit' || text === '/exit') break;
  if (text.startsWith('/')) console.log(command(text));
  else await say(line);
  terminal.prompt();
}
terminal.close();
await store.close();

async function say(text: string): Promise<void> {
  const at = now().toISOString();
  const id = `${process.pid}-${process.hrtime.bigint()}`;
  const outcome = await office.desk.receive(fromTerminal(text, seat, id, at));
  if (outcome.state === 'working') console.log('（正在办理）');
  else for (const reply of outcome.replies) console.log(reply.text);
  for (const row of await store.outbox.all()) {
    if (shown.has(row.id)) continue;
    shown.add(row.id);
    const { to } = row.message;
    const name = to.kind === 'person' ? (await office.people.get(to.personId))?.name : null;
    console.log(`【另发给${name ?? '对方'}】${row.message.text}`);
  }
}

function command(text: string): string {
  const [verb, ...words] = text.split(/\s+/u);
  switch (verb) {
    case '/as':
      return sitAs(words);
    case '/group':
    case '/single':
      seat = { ...seat, chat: verb === '/group' ? 'group' : 'single' };
      return verb === '/group' ? '现在在群里。' : '现在是单聊。';
    case '/time':
      return setTime(words.join(' '));
    default:
      return HELP;
  }
}

function sitAs(words: readonly string[]): string {
  const said = words.join(' ');
  if (words.length === 0 || said === '无') {
    seat = { ...seat, userid: 'guest', name: null };
    return '现在是不认识的人。';
  }
  const unit = readUnitName(said, lexicon);
  const role: RoleName | null = readRoleName(said);
  if (!role)
    return '没有读懂身份，可写：联络员、单位负责人、办公室、办公室主任、总指挥、副总指挥。';
  const userid = `${unit ?? ''}${role}`;
  const person: Person = {
    id: personId('terminal', userid),
    version: 0,
    platform: 'terminal',
    userid,
    name: said,
    roles: [{ role, unit, group: null }],
  };
  if (!members.some((member) => member.id === person.id)) members.push(person);
  seat = { ...seat, userid, name: person.name };
  return `现在是${said}。`;
}

function setTime(words: string): string {
  const at = new Date(`${words.replace(' ', 'T')}:00+08:00`);
  if (Number.isNaN(at.getTime())) return '时间请写成：/time 2020-07-10 09:00';
  clockOffsetMs = at.getTime() - Date.now();
  return `时钟已拨到${words}。`;
}
