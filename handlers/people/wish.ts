import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { groupsIn, unitsIn, withoutNames } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says =
  | 'me'
  | 'liaison'
  | 'other-post'
  | 'enrols'
  | 'ends'
  | 'no-longer'
  | 'is'
  | 'new'
  | 'how'
  | 'who'
  | 'fills';

const hear = clausesBy<Says>([
  [
    'me',
    wordsIn(
      '我 我们 俺 俺们 咱 本人 我自己 我的 我这 我这边 我们单位 我们局 我局 我单位 俺局 俺单位 本单位 本局',
    ),
  ],
  ['liaison', wordsIn('联络员 联系人 对接人 联络人')],
  ['other-post', wordsIn('总联络员 组长 负责人 档案员 主任 指挥 领导 成员 牵头')],
  [
    'enrols',
    wordsIn(
      '登记 登记在册 登记上 登记进来 登记进去 绑定 绑 注册 备案 录入 录进去 加进来 加进去 加上',
    ),
  ],
  [
    'ends',
    wordsIn(
      '解绑 解除绑定 解除登记 取消绑定 取消登记 注销 注销登记 撤销登记 绑定解除 绑定取消 登记解除 解除 撤掉 去掉 移除 退出',
    ),
  ],
  [
    'no-longer',
    wordsIn(
      '不再担任 不担任 不再负责 不负责 不再干 不干 不再当 不当 不再做 不做 不再管 不管 不是 不再是 卸任 调走 调走了 调离 调岗 转岗 退休 离职 不管了 不干了',
    ),
  ],
  ['is', wordsIn('担任 负责 当 做 管 干')],
  [
    'new',
    wordsIn(
      '新 新的 新任 新来 新来的 新换 新换的 新上任 换 换了 换成 换人 换人了 接手 接任 新接手 刚接手 刚来',
    ),
  ],
  [
    'how',
    wordsIn(
      '怎么 咋 咋样 怎样 如何 怎么办 咋办 咋弄 咋整 怎么弄 怎么搞 怎么操作 怎么做 什么步骤 啥步骤 什么流程 啥流程 什么手续 啥手续 步骤 流程 手续 程序 要怎么做 才能',
    ),
  ],
  ['who', wordsIn('谁 哪位 哪个 哪个人 啥人 什么人 叫什么 叫啥 什么名字 啥名字 姓名 名字 名单')],
  [
    'fills',
    wordsIn(
      '请教 请问 想问 问 查 查查 查一下 看看 看一下 来着 咱这里 这里 这位 那位 什么 走 名 工作变动 因工作变动 岗位调整 单位 局里 我们这 做什么 人',
    ),
  ],
]);

interface Heard {
  readonly has: (...all: readonly Says[]) => boolean;
  readonly isWhole: boolean;
}

function heard(said: Said): Heard {
  const clauses = hear(withoutNames(plain(said.body), said.reader));
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  return {
    has: (...all) => all.every((one) => says.has(one)),
    isWhole: clauses.length > 0 && clauses.every(({ unknown }) => unknown.length === 0),
  };
}

/** Nobody asks for these at length. */
const LONGEST = 50;

/**
 * 我不再担任联络员，请解除绑定, 解绑, 联络员我不管了，绑定给解除了吧: that the speaker's own registration is to end; 新联络员怎么登记: how a new one comes
 * into it. Whose it is to end stays open for the office, which may mean anybody's. Null for a text that says anything besides.
 */
export function readOwnEnrolment(said: Said): Intent | null {
  if (said.body.length > LONGEST || !MAY_BE.test(said.body)) return null;
  const { has, isWhole } = heard(said);
  if (!isWhole || has('who') || has('other-post')) return null;
  if (has('how'))
    return has('liaison', 'enrols') && !has('ends') ? { kind: 'guide-binding' } : null;
  if (has('new')) return null;
  const isOwn = has('me') || has('no-longer') || !isOffice(said.roles);
  const isEnded = has('ends') && (has('liaison') || has('enrols') || OF_BINDING.test(said.body));
  return isOwn && isEnded
    ? { kind: 'keep-draft', proposal: { kind: 'release-person', whom: '我', unit: null } }
    : null;
}

const MAY_BE = /登记|[绑帮]定|解绑|注销|联络|联系人|对接人/u;
const OF_BINDING = /[绑帮]定|解绑|登记|注销/u;

/** 区民政局谁是联络员, 民政局登记的是哪位, 四组的联络员叫什么: whose liaison the office asks for; null for any other text. */
export function liaisonAsked(said: Said): Intent | null {
  if (said.body.length > LONGEST || !MAY_BE.test(said.body)) return null;
  const { has, isWhole } = heard(said);
  const isAsked = has('liaison') || has('enrols', 'who');
  if (!isWhole || !isAsked || ELSE.some((one) => has(one))) return null;
  const text = plain(said.body);
  const [unit, ...units] = unitsIn(text, said.reader);
  const [group, ...groups] = groupsIn(text, said.reader);
  if (unit !== undefined && units.length === 0 && group === undefined) return { ...LIST, unit };
  return unit === undefined && group !== undefined && groups.length === 0
    ? { ...LIST, group }
    : null;
}

const ELSE = ['other-post', 'ends', 'how', 'no-longer', 'new'] as const;
const LIST = { kind: 'list-people', of: 'liaisons', page: 1 } as const;
