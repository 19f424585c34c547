import { wordsIn } from './pieces.ts';

/** A yes to what was shown or asked: 没问题, 就这些. */
export const YES = wordsIn(
  `
    好呀 好 嗯呢 嗯嗯 嗯 没有问题 没问题 没毛病 没意见 没错 无误 看过了 核过了 核对过了 核对无误
    核对好了 对着呢 可以的 可以 对对 对的 对 是的 是 行的 行 中 ok okay 👌 ✅ 妥了 妥 成 可以了 行了
    就这样定了 就这样定 就这么定 那就定了 定了 就这个意思 是这个意思 这个意思 就这些 就这样 就这个
    就按这个 就照这个 就这么 同意 没有别的了 没别的了 没有别的 没别的 没有其他的了 没其他的了
    没有其他了 没其他了 没了 别改了 不改了 不用改了 不用再改了 不动了
  `,
);

/** What waits is to go, the deed called by its name: 报吧, 都报上去. */
export const FILES_IT = wordsIn(
  `
    就这么着 先这么着 就这么着吧 就这样定 就这么定 就这样办 就这么办 就定这个 就这么发 发起 报上去
    报上来 报上 上报 报送 呈报 填报 提交上去 提交 登记上 登记 登上 登 递上去 递 记上 录入 录上 入账
    交上去 交 发上去 发出去 发 报 存上 存了 存下 存 记下 要得 定下 定 下
  `,
);

/** Beside a yes, and saying nothing of their own. */
export const AROUND_YES = wordsIn(
  '吧 了 啦 哈 呗 给 帮 去 的 呀 嘞 您 你 一下 那 就 先 都 也 我 直接 现在 麻烦 请 帮我 给我',
);
