import { OFFICE } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { storeLacksLog } from './store.ts';
import { exampleQuestion } from './words.ts';

/** What the office stands on when it opens. */
export interface Opening {
  readonly address: string;
  readonly channels: readonly string[];
  /** Whether there is a way to write to people who did not write just now. */
  readonly canPush: boolean;
  /** Whether whoever sits at this machine can rehearse in the browser. */
  readonly hasConsole: boolean;
  readonly plan: Plan;
  /** Everybody who is known, of the members file or by an approval. */
  readonly people: readonly Person[];
  /** The members file, where one is set. */
  readonly membersFile: string | null;
  /** What makes its sender the first of the office; null where somebody is of it. */
  readonly firstWord: string | null;
  /** Whether the store is a copy without the log that it needs. */
  readonly lacksLog: boolean;
}

/** What the operator reads when the server is up. */
export function started({ address, channels, canPush, hasConsole, ...known }: Opening): string {
  const { plan, people, membersFile, firstWord, lacksLog } = known;
  const store = lacksLog ? `\n${storeLacksLog()}` : '';
  const doors =
    channels.length > 0
      ? `已接入：${channels.join('、')}。`
      : `没有接入聊天平台（设置见 .env.example）。先在终端里试一句：npm run talk，再问${exampleQuestion(plan)}。`;
  const pushes =
    canPush || channels.length === 0
      ? ''
      : '\n只能回答，不能主动发消息：提醒、催报和告知都发不出去。请再接入企业微信自建应用、长连接或钉钉机器人。';
  const rehearsal = hasConsole
    ? `\n排练厅和运维页面只供本机打开：${ofThisMachine(address)}/console`
    : '';
  return `值班助手已启动：${address}\n${doors}${rehearsal}${pushes}${store}\n${acquainted(people, membersFile)}${firstWord === null ? '' : `\n${claim(firstWord)}`}`;
}

/** http://0.0.0.0:8080 is an address to listen at, and none to look at. */
const ofThisMachine = (address: string): string =>
  `http://127.0.0.1:${new URL(address).port || 80}`;

const claim = (word: string): string =>
  `首位办公室人员请私聊助手发送：口令 ${word}（只能用一次，用后即登记为指挥部办公室工作人员）。`;

/** Without anybody of the office nobody can be approved either. */
function acquainted(people: readonly Person[], membersFile: string | null): string {
  const file = membersFile === null ? '没有设置人员名单MEMBERS_FILE' : `人员名单是 ${membersFile}`;
  if (people.length === 0) return `还不认识任何人（${file}），登记申请没有人能审批。`;
  const office = people.filter(({ roles }) => roles.some(({ role }) => isOffice(role)));
  return office.length > 0
    ? `认识${people.length}人，其中指挥部办公室${office.length}人（${file}）。`
    : `认识${people.length}人，其中没有指挥部办公室的人（${file}），登记申请没有人能审批。`;
}

const isOffice = (role: string): boolean => OFFICE.some((one) => one === role);
