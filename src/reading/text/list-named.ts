import type { Role } from '../../domain/person.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Part =
  | 'before'
  | 'register'
  | 'catalogue'
  | 'unfiled'
  | 'when'
  | 'sums'
  | 'did'
  | 'whose'
  | 'office'
  | 'beside';

const GROUPS = [...'一二三四五六七八12345678'].flatMap((n) => [
  `${n}组`,
  `第${n}组`,
  `第${n}工作组`,
]);
const WORDS: Wordings<Part> = [
  ['register', wordsIn('登记簿 发文登记簿 公文登记簿 发文登记册 公文登记册')],
  ['catalogue', wordsIn('目录 档案目录 归档目录 档案册子 档案册 档案登记册 册子 档案清单')],
  [
    'unfiled',
    wordsIn(
      '新的要归档 新的要归档的 新要归档的 要归档的 该归档的 需要归档的 待归档 待归档的 待归档清单 待归档列表 待归档材料 没归档的 还没归档的 未归档的',
    ),
  ],
  ['before', wordsIn('上周 上一周 上个星期 上星期 上礼拜 上个礼拜')],
  ['when', wordsIn('这周 本周 这一周 一周 这星期 这个星期 周')],
  ['sums', wordsIn('汇总 汇个总 汇总一下 总一下 汇一下 小结 总一总 拢一下 归总 归拢')],
  [
    'did',
    wordsIn(
      `
        查了啥 查了什么 查了哪些 都查了啥 查出啥 查出什么 干了啥 干了什么 干啥了 检查了啥 检查了什么 检查了哪些 检查情况 日常检查 督办情况 查出啥问题 查出什么问题
        查出哪些问题 检查发现啥 检查发现了啥 检查发现了什么 检查发现啥问题 检查发现了啥问题 检查发现了什么问题 发现了啥问题 发现了什么问题 发现啥问题
      `,
    ),
  ],
  ['whose', [...GROUPS, ...wordsIn('我们组 我组 本组 组里')]],
  ['office', wordsIn('办公室 办公室自己 我们办公室')],
  [
    'beside',
    [
      ...wordsIn(
        `
          请 麻烦 帮我 帮忙 给我 给 把 将 我 我们 你们 咱们 他们 要 想 件 份 吗 一共 总共 共 到现在 截至目前 上 里
          里面 看 看看 看下 看一下 看一眼 瞅一眼 瞧瞧 发我 发我一份 发给我 发来 发 导 导给我 导出
          导出来 导一份 调出来 打印 打印一份 来一份 弄一份 一份 一下 的 都 各组 各工作组 大家 8个组
          八个组 了 呢 吧 啊 现在 目前 有 哪些 什么 啥 情况 工作 检查 日常 督办 问题 检查督办 以来 内 表 材料
        `,
      ),
      ...'，,。？?！! ',
    ],
  ],
];
const partsOf = piecesBy(WORDS);
const LONGEST = 24;
const NAMES_ANY = /簿|册|目录|档案|归档|归了|[周期].{0,8}(?:汇|总|查|干|小结|发现)|汇总.{0,4}周/u;

/**
 * The name of a list that somebody asks for in their own words: 把登记簿导给我 leaves 发文登记簿, 四组的目录我看看 第四组档案目录, 各组这周查了啥
 * 一周汇总, 上周各组查了啥 上周汇总. The register of who keeps archives is theirs. Null for any other text.
 */
export function listNamed(text: string, roles: readonly Role[] = []): string | null {
  if (text.length > LONGEST || !NAMES_ANY.test(text)) return null;
  const { pieces, rest } = partsOf(text);
  const has = (part: Part) => pieces.includes(part);
  if (rest !== '') return null;
  const whose = has('whose') ? (GROUP.exec(text)?.[0] ?? '') : '';
  if (has('catalogue')) return `${whose}档案目录`;
  if (has('unfiled')) return `${whose}待归档`;
  const isKeeper = roles.length > 0 && roles.every(({ role }) => role === 'archivist');
  if (has('register')) return isKeeper && !/文/u.test(text) ? '档案目录' : '发文登记簿';
  if (!has('sums') && !has('did')) return null;
  if (has('before')) return '上周汇总';
  return has('when') ? '一周汇总' : null;
}

const GROUP = /第?[一二三四五六七八1-8](?:工作)?组/u;
