import type { Intent } from '../../src/domain/intent.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { unitsIn, withoutNames } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'how' | 'enrols' | 'new' | 'reports' | 'post' | 'fills';

const hear = clausesBy<Says>([
  [
    'how',
    wordsIn(
      '怎么 咋 咋样 怎样 如何 怎么办 咋办 咋弄 咋整 怎么弄 怎么搞 怎么操作 怎么做 什么步骤 啥步骤 什么流程 啥流程 什么手续 啥手续 要办什么手续 办手续 手续 步骤 流程 在哪 在哪里 哪里 上哪 去哪 才能 要啥 要什么 需要啥',
    ),
  ],
  [
    'enrols',
    wordsIn(
      '登记 登记上 注册 注册上 绑定 绑 开通 激活 加入 加进来 加进去 加上 加 进来 进去 进群 认证 录入 录进来 备案 报到 用 用上 用起来 使用 用你 上来 入口 开权限 权限 授权 建号 账号',
    ),
  ],
  [
    'new',
    wordsIn(
      '新来 新来的 新 新人 新到 新到任 新接手 新换 新任 新上任 新调来 刚来 刚到 刚调来 刚接手 刚接 刚上任 刚换 才来 才接手 调来 调过来 接手 接手的 接 接替 接任 替 顶替 替换 换我 换成我 换我来 换的我 由我接 我接 来接 接班 接活 干这个 干这块 干这活 当 来报 的活 活儿 这摊 这摊子 这块 这块工作 这项工作 这活',
    ),
  ],
  ['reports', wordsIn('月报 季报 报表 材料 数据 进展 情况 报送 报 填报 填 交 上报 传')],
  ['post', wordsIn('联络员 联系人 负责人 档案员 组长 单位负责人 干部 工作人员')],
  [
    'fills',
    wordsIn(
      '我 我们 俺 本人 我是 俺是 我这 我这边 我单位 我们单位 需要 先 吗 么 以后 由我 由 前任 原来 之前 原来的 退休 退休了 走了 调走 调走了 单位 局里 第一次 头一回 第一次用 不会',
    ),
  ],
]);

const LONGEST = 40;
/** A name of somebody else among the words. */
const NAME = /^(?:小|老|大)?[\u4e00-\u9fff]{1,3}$/u;

/**
 * 我是医保局新来的，怎么加进来; 我接小段的活，怎么开通; 大桥街道的，月报咋报, from who is not registered: how that is done. Null for any other text, and for
 * whoever is registered.
 */
export function newcomerAsked({ body, roles, reader }: Said): Intent | null {
  const text = plain(body);
  if (isKnownPerson(roles) || text.length > LONGEST) return null;
  const isOfUnit = unitsIn(text, reader).length > 0;
  const clauses = hear(withoutNames(text, reader));
  const unknown = clauses.flatMap((clause) => clause.unknown);
  if (unknown.length > 1 || !unknown.every((run) => NAME.test(run))) return null;
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  const isHow = says.has('how') && (says.has('enrols') || says.has('new'));
  const isReporter = says.has('how') && says.has('reports') && isOfUnit;
  return isHow || isReporter ? { kind: 'guide-binding' } : null;
}
