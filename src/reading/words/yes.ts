import { either, sequence } from '../pattern.ts';
import { wordsIn } from './pieces.ts';

/** A yes to what was shown or asked: 没问题, 就这些. */
export const YES = wordsIn(
  `
    好呀 好 嗯呢 嗯嗯 嗯 没有问题 没问题 没毛病 没意见 没错 无误 看过了 核过了 核对过了 核对无误
    核对好了 对着呢 可以的 可以 对对 对的 对 是的 是 行的 行 中 ok okay 👌 ✅ 妥了 妥 成 可以了 行了
    就这样定了 就这样定 就这么定 那就定了 定了 就这么写 就这样写 照这个写 就这个意思 是这个意思 这个意思 就这些 就这样 就这个
    就按这个 就照这个 就这么 同意 没有别的了 没别的了 没有别的 没别的 没有其他的了 没其他的了
    没有其他了 没其他了 没了 别改了 不改了 不用改了 不用再改了 不动了
  `,
);

/** What waits is to go, the deed called by its name: 报吧, 都报上去. */
export const FILES_IT = wordsIn(
  `
    就这么着 先这么着 就这么着吧 就这样定 就这么定 就这样办 就这么办 就定这个 就这么发 发起 报上去
    报上来 报上 上报 报送 呈报 填报 提交上去 提交 登记上 登记 登上 登 递上去 递 记上 录入 录上 入账 记
    交上去 交 发上去 发出去 发 报 存上 存了 存下 存 记下 要得 定下 定 下
  `,
);

const SHOWN_ONE = /(?:那|这)(?:一?[个版份条样些]|么|稿)/u;
const WRITE =
  /(?:写|发|列|弄|整理|显示|报|拟|填|念|记|读|说|讲)(?:给?我们?|出来|过来|好|完|下来)?的?/u.source;
const PLACE_SHOWN = /(?:刚才?|刚刚|上[面边头]|前[面边头]|以上)/u.source;
const WRITTEN = sequence(
  `${PLACE_SHOWN}?(?:你们?|您|小助手|机器人|系统)${PLACE_SHOWN}?(?:给|帮)?(?:我们?)?`,
  WRITE,
);

/** 就按刚才的, 照上面这个来, 跟你写的一样: it is to go as it was shown; what is done with it may follow. */
export const AS_SHOWN = sequence(
  /(?:那?就|都|还是?)?(?:按照?|照着?|依照?|跟|同|和)/u,
  either(
    sequence(either(WRITTEN, `${PLACE_SHOWN}(?:${WRITE}|的)?`), `(?:${SHOWN_ONE.source})?`),
    SHOWN_ONE,
    /草稿|原样|着(?=[发报登交写])/u,
    /(?:我|您|领导)?(?:的)?(?:批示|意见|意思|要求)(?=[来走去办执弄])/u,
  ),
  /(?:内容|草稿|稿子|数字?)?(?:一样|一致)?(?:来|走|去?办|弄|执行|[就也]?[行好成]|就可以)?/u,
);

/** 就这意思, 是这么个意思, 意思对: what was understood is what was meant. */
export const MEANT_SO = either(
  /我?[就正也]?(?:是|就是)?这(?:个|么个|样)?意思/u,
  /(?:意思|内容|数字?)(?:都|也|就)?(?:是)?(?:对|没错|对着呢|没问题)/u,
);

/** 没有要改的地方, 没啥需要修改的, 无需更正. */
const NOTHING_TO_CHANGE = wordsIn('没有 没 没有什么 没什么 没啥 无').flatMap((no) =>
  wordsIn('要 需要 需 可 得 用').flatMap((ought) =>
    wordsIn('改 修改 改动 更正 调整 补充 动').flatMap((verb) =>
      wordsIn('的地方了 的地方 的内容 的了 的 之处').map((end) => `${no}${ought}${verb}${end}`),
    ),
  ),
);

/** Nothing is left to say or to change, said beside a yes. */
export const NOTHING_AGAINST = [
  ...NOTHING_TO_CHANGE,
  ...wordsIn(`
    问题没有了 问题没了 没有问题了 没有什么问题 没什么问题 没有啥问题 没啥问题 没什么要改的 没啥要改的 没要改的 不用改了 不用改
    没事了 没事 没别的事了 没别的事 没啥了 没什么了 没啥事了 没什么事了 没啥说的 没什么说的
  `),
];

/** Beside a yes, and saying nothing of their own. */
export const AROUND_YES = wordsIn(
  '吧 了 啦 哈 呗 给 帮 去 的 呀 嘞 您 你 一下 那 就 先 都 也 我 直接 现在 麻烦 请 帮我 给我',
);
