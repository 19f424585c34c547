import { type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** What a piece of a question about one's own reports says. */
export type Piece =
  | 'arrived'
  | 'whether'
  | 'mine'
  | 'shows'
  | 'may'
  | 'gives'
  | 'taken'
  | 'only'
  | 'all'
  | 'fills';

/** Stands for a number, with what it counts. */
export const NUMBER_SIGN = '甲';

export const OWN_STATUS: Wordings<Piece> = [
  [
    'arrived',
    wordsIn(
      `
        报上去了 报上去 报上了 报上 报成功了 报成功 收到了 收到 收着了 收着 收下了 收下 登记成功了
        登记成功 登记上了 登记上 登记好了 登记好 登记进去了 登记进去 进系统了 进系统 存上了 存上
        你那儿有 你那边有 你那里有 你这儿有 你这边有 你那有 系统里有 后台有 都在了 在了
        记上了 记上 提交成功了 提交成功 提交上去了 提交上去 交上去了 交上去 入库了 入库 录上了 录上
      `,
    ),
  ],
  ['whether', wordsIn('没有 没 吗 么 了没 是不是 有没有 不')],
  [
    'mine',
    wordsIn(
      `
        我刚才报的 我刚报的 我报的 我们报的 刚才报的 刚报的 上午报的 昨天报的 我写的 我刚写的 刚写的
        刚才登记的 刚登记的 我登记的 我交的 刚交的 刚才那条 我那条 刚才的 我的 我们的
      `,
    ),
  ],
  [
    'shows',
    wordsIn(
      `
        再给我看看 再给我看一眼 给我看看 给我看一下 再看看 再看一眼 看看 看一眼 看一下 复述一下
        复述一遍 复述 念一下 念一遍 念我听听 念给我听听 念给我听 念念 念 读一下 读给我听 说一遍
        再说一遍 重复一下 重复一遍 发我看看 让我看看 再发一遍 调出来 找出来
      `,
    ),
  ],
  [
    'may',
    wordsIn(
      '还赶趟 赶趟 还来得及 来得及 来不来得及 还算数 算数 算不算数 还能 能不能 能 还可以 可不可以 可以 还行 行不行 行吗 行不 行吧 行么 成吗 成不 可以吗 可以不 可以吧 还让 还作数 算晚 算晚吗 算不算晚 晚不晚 算迟 算不算迟 算迟报 算不算迟报 算逾期 算不算逾期 算超期 来不及',
    ),
  ],
  ['gives', wordsIn('要交的 要报的 补报 补交 补上 补 上报 报 交 填 递')],
  /** Whether the clerk takes it still. */
  ['taken', wordsIn('还收不收 收不收 还收吗 还收不')],
  ['only', wordsIn('就 只用 只要 只需要 只需 只 光')],
  ['all', wordsIn('都要 都得 全要 全都要 都')],
  ['fills', [NUMBER_SIGN]],
  [
    'fills',
    wordsIn(
      `
        你那边 你那里 你那 你这边 你这里 你这 系统里头 系统里 系统 后台 里面 里头 给我 帮我 替我 把
        我们 我 咱们 咱 这 那 这个 那个 那条 那份 这条 的 了 过了 过期 过期了 晚了 迟了 超期了 超期
        上班 早上 上午 下午 晚上 前 之前 以前 再 才
        直接 就 现在 今天 明天 这会儿 目前 刚才 刚 到底 都 还 也 再 一下 啊 呀 呢 吧 哈 嘛 是 到 上 得 用 要
      `,
    ),
  ],
  ['fills', [...' ，,、']],
];
