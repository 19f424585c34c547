import { type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** Stands for a day that was found. */
export const DAY_SAID = '甲';

/** What a piece of an order says that sets the day of the monthly reports. */
export type Piece = 'reports' | 'months' | 'instead' | 'day' | 'fills';

export const SETTING_A_DAY: Wordings<Piece> = [
  ['reports', wordsIn('月报日 月报的 月报 报送日 报告日 月度报告')],
  ['months', wordsIn('每个月的 每个月 每月的 每月')],
  ['instead', wordsIn('改成 改为 改到 改在 改 换成 换到 调到 调成 挪到 还是 算了')],
  ['day', [DAY_SAID]],
  [
    'fills',
    wordsIn(
      '以后 今后 往后 从现在起 从这个月起 那就 那 就 先 都 统一 一律 固定 时间 日期 期限 截止 定在 定为 定到 定成 定个 定 设在 设为 设成 设 放在 放到 按 照 交上来 交 报上来 报 送 到 在 为 成 之前 前 的 吧 哈 呗 啊 了 大家 各组 各单位 我们 咱们 把 请 要',
    ),
  ],
  ['fills', [...' \t\n，,、。.！!~～']],
];
