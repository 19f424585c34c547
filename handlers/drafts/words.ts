import { either, named, sequence } from '../../src/reading/pattern.ts';
import { type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import { FILES_IT, NOTHING_AGAINST, YES } from '../../src/reading/words/yes.ts';

/** What a piece of an answer to a draft says. */
export type Said =
  | 'confirms'
  | 'files'
  | 'agrees'
  | 'polite'
  | 'drops'
  | 'doubts'
  | 'leaves'
  | 'clears'
  | 'checks'
  | 'skips'
  | 'again'
  | 'whole'
  | 'particle'
  | 'mark';

/** 重报, 重新写一份, 再来一遍. */
const ONCE_MORE: readonly string[] = [...'报写来弄发填做'].flatMap((verb) =>
  ['', '一遍', '一次', '一份', '个', '一下'].flatMap((times) => [
    `重${verb}${times}`,
    `重新${verb}${times}`,
    `从头${verb}${times}`,
    ...(times === '' ? [] : [`再${verb}${times}`]),
  ]),
);

/** 剩下两个都报, 这2项一起交: so many of what waits. */
export const HOW_MANY: ReadonlyMap<string, number> = new Map(
  [...'一二三四五六七八九'].flatMap((sign, at) => {
    const count = at + 1;
    const words = [sign, String(count), ...(count === 2 ? ['两'] : [])];
    return words.flatMap((word) => [...'项个条份件样'].map((of) => [word + of, count] as const));
  }),
);
export const COUNTED = '(?:[一二两三四五六七八九]|(?<!\\d)[1-9])[项个条份件样]';
const HOW_MANY_IN_SHORT: readonly string[] = ['俩', '仨', '那俩', '那仨', '这俩', '这仨'];

export const ANSWERS: Wordings<Said> = [
  /** The word itself. */
  ['confirms', wordsIn('确认 确定')],
  /** The deed by its name: 报吧, 都报上去. */
  ['files', [...FILES_IT, ...wordsIn('照报 照样报 照常报 照登')]],
  /** A yes: 没问题, 就这些. */
  [
    'agrees',
    [
      ...YES,
      ...wordsIn('齐了 齐活了 齐活 全了 完事了 完事 搞定了 搞定 就按这个走 按这个走'),
      ...wordsIn('准确无误 内容无误 属实 准确 就它了 就它 就它吧 没出入 没差错'),
      ...wordsIn('能报了 能交了 能登记了 没问题了 没毛病了 这回对了 这次对了 这下对了'),
    ],
  ],
  /** Nothing stands in the way, said beside a yes; alone it may be a part of the report. */
  ['clears', NOTHING_AGAINST],
  /** Whether that is all of it: 就一项对吧. */
  ['checks', wordsIn('对吧 是吧 对吗 是吗 对不对 是不是 没错吧 对不 是不 吗')],
  /** What the clerk would still like to hear is left out. */
  ['skips', wordsIn('跳过 略过 先不填 不填了 先不说 不说了 先不写 不写了 没有了')],
  /** Too weak for a yes, for it may only be polite. */
  [
    'polite',
    wordsIn(
      '好的 好滴 好嘞 好哒 好吧 收到 知道了 知道 明白 了解 谢谢您 谢谢你 谢谢 多谢 感谢 辛苦 👍 🙏 🌹 💪 😊 哦 噢 喔 哎呀 哎 啊',
    ),
  ],
  [
    'drops',
    wordsIn(
      `
        取消 先不催了 先不催 先别催了 先别催 不催了 别催了 不申请了 不报了 别报了 不要了 不发了
        不提交了 删了吧 作废吧 作废 撤回来 撤回 撤了 撤掉 推倒 删了 打回来 打回 退回来
      `,
    ),
  ],
  /** It is to be told once more from the beginning, and what waits is dropped with that: 撤了重报. */
  ['again', ONCE_MORE],
  /** Whether it was meant at all is open. */
  [
    'doubts',
    wordsIn('发错群了 发错人了 发错了 发串了 弄错了 搞错了 报错了 写错了 填错了 串了 错了'),
  ],
  /** It is let be: more than a doubt right after what was shown. */
  [
    'leaves',
    wordsIn('不用了 用不着了 不必了 算了 不能报了 不能报 还不能报 不能交 还不能交 报不了 还报不了'),
  ],
  /** What it is said of: 剩下两条都. */
  ['whole', [...HOW_MANY.keys(), ...HOW_MANY_IN_SHORT]],
  [
    'whole',
    wordsIn(
      `
        以上内容 上面内容 上述内容 内容 以上 上述 上面的 经核实 经核对 经审核 经确认 按此 照此 据此 就按此 它 它们 得
        把 这 这几 那几 剩下的 剩下 其余的 其余 其他的 其它的 余下的 一共 总共 我们 咱们 看着 看了
        这一项 这一条 那一项 那一条 一项 一条 两条 三条 几条 两项 三项 几项 这几条 这几项 这几个
        这两条 这两项 这两个 这俩 这些 这个 这样 这份 这条 这版 那个 草稿 按这个 照这个 按这样 以上
        这回 这次 这下 这会儿 改好了 改完了 弄好了 写好了 补好了
        全部 全都 都 全 一块儿 一块 一起 一并 先 直接 现在 帮我 给我 我 已 麻烦 请 那 就 也
      `,
    ),
  ],
  ['particle', wordsIn('吧 了 啦 哈 呗 给 帮 去 的 呀 嘞 您 你 上 一下 就行 就好 就成 就可以')],
  ['mark', [...' \t\n，,、。.！!~～🏻🏼🏽🏾🏿\ufe0f']],
];

const FILES = '(?:上报|报送|报上去|报|登记|提交|交上去|交|发出去|发|申请|上传)';
const CHECKS = '(?:核实|核对|确认|核准|核|查|问问|问|看|商量|研究)';

const PUTS = '[放留搁压存挂缓]';
const ENDS = '(?=$|[，,。；;！! 等我])';

/** What waits is to go on waiting: 先别报这个, 等组长看过再交, 放一放. */
export const SHELVES = [
  `(?:先|暂时?)(?:不要?|别|甭|莫)(?:急着)?${FILES}了?|别急着?${FILES}|暂缓${FILES}`,
  `[先再]?${PUTS}(?:[一1]?${PUTS}|着|一下)(?:吧|呗)?${ENDS}|先${PUTS}下|[先再]等(?:等|一下)`,
  `(?:等|待|回头|晚点|过会儿?|等会儿?|明天|下午|${CHECKS})[^，,。；;？?]{0,16}(?:再来?|再去|之后|以后)(?:${FILES}|确认|定|说)`,
  `再(?:去|跟[^，,]{1,6})?${CHECKS}(?:一下|下|一遍)?$`,
].join('|');

/** At the head of a text: the report is to stay where it is, and no work is told of. */
export const HOLDS = sequence(
  /^(?:算了|那|嗯|唉|哎|[，,\s]){0,3}/u,
  either(
    /先(?:不|别|甭|莫)(?:要|用)?(?:急|忙|交|定|动|弄|办|认|填|提|确认|着急|登|记|上)/u,
    /等等|等一[下会等]|等会儿?|稍等|慢着|且慢|别急|不急|先等|先放|容我|我(?:再|先|得|要)(?:核|看|想|问|对|查)/u,
  ),
);

/** At the end of a text: what was put off may go now. */
export const TAKES_UP =
  '(?<![先别不没还要再么])(?:可以|能|该|照|接着|继续|直接|现在|就|给|一并|一起)?(?:上报|报送|登记|提交|报|交|发|办)(?:上去|上来|出去|上)?[了吧啦]{1,2}$|(?<![先别不没])照报$';

/** What was put off is meant, and not what was shown last. */
export const POINTS_BACK = '^(?:那|刚才|前面|之前|上午|早上|昨天|原来)';

/** All that waits, though one of it is named beside: 都先别报. */
export const ALL_OF_IT = '[都全]|这几[条个项]';

const THEY = '(?:他们|它们|人家|单位|该单位|[\\u4e00-\\u9fff]{2,8}?)';
const SELF = `(?:让|等|叫|由|请|留给|给)?${THEY}自己(?:来|去|回头)?(?:上报|报|填|写|弄|来)(?:吧|好了|了|得了|算了|上来)*`;

/** Who reported for others leaves it to them: 算了还是让他们自己报吧, 不代报了，等水务局自己报. */
export const LEFT_TO_OTHERS = sequence(
  /^(?:(?:唉|哎|那|要不|那就|[，,\s]){0,3})/u,
  either(
    named(
      'gives',
      sequence(
        `(?:算了|还是|[，,\\s]){0,3}(?:别|不用?|不要|甭)(?:我|再|给)?(?:替|代|帮)${THEY}?(?:上报|报)了?[吧啦]?`,
        `(?:[，,\\s]{1,2}(?:还是)?${SELF})?`,
      ),
    ),
    `(?<lets>(?:算了|还是|[，,\\s]){0,4})${SELF}`,
  ),
  /[。！!]?$/u,
);

const GOES = '(?:上报|报送|登记|提交|报|交|发)(?:上去|上来|出去|上)?';
const REST_WAITS =
  '(?:[，,\\s]{1,2}[^，,。；;]{1,12}(?:先不|先别|再等|等等|放一?放|不报|缓|再说)[^，,。；;]{0,4})?';

const WHAT = '[^，,。；;？?报交发]{1,16}?';
const OF_IT = '(?:[两三几]?[个项条])?的?(?:都|全|先|一起|一并|也|就){0,2}';
/** 4和26都报, 把绿道那个报了: which of what waits is to go. */
export const FILES_SOME = `^(?:那|就|先|只){0,2}(?:把(?<taken>${WHAT})${OF_IT}${GOES}了?|(?<named>${WHAT})${OF_IT}${GOES}|(?:上报|报|交)(?:任务)?(?<first>\\d{1,2}(?:[、和跟与]\\d{1,2}){0,4})(?:号|的|那[个项])?)${REST_WAITS}$`;

/** 先报前两个, 后面那个先报. */
export const FIRST_OR_LAST = `^(?:那|就|先|只|把){0,2}(?:${GOES})?(?:(?<end>前|后|第)面?那?(?<count>[一二两三四1-4])[个项条])(?:先|都|就){0,2}(?:${GOES})?${REST_WAITS}$`;

const OF_DRAFT =
  /[^，,。；;\d]{0,6}(?:草稿|那[条个份些]|写的|填的|报的|内容|东西)(?:还|都)?(?:给我|帮我)?(?:都)?/u;
const IS_THERE =
  /在不在|在没在|在吧|在吗|在么|在不|在没|留着[没吗吧不]|存着[没吗吧不]|存了[没吗吧]|有没有|有吗|没丢吧|丢了[没吗]/u;

/** 昨天那条还在吧, 我那草稿还在不在, 不确认会不会丢, 现在还没登记吧: whether what waits is kept, and is no more than that. */
export const ASKS_IF_KEPT = sequence(
  /^/u,
  either(
    sequence(OF_DRAFT, either(IS_THERE)),
    sequence(
      /(?:要是|如果)?(?:不|没|先不|晚点)确认(?:的话)?[，,]?(?:会不会|会|能|是不是就?)/u,
      /(?:丢|没|作废|消失|自动[报取删][送消除]?)(?:了)?(?:吗|吧|不)?/u,
    ),
    /(?:现在|目前|这会儿|这个|这条|草稿)?(?:是不是)?(?:还|是)?没(?:有)?(?:登记|报上去?|提交|确认|生效)(?:上)?(?:呢|吧|吗|对吧|是吧)/u,
  ),
  /$/u,
);

/** 问题不写也行吧: whether a section may be left out, which the draft itself says. */
export const ASKS_TO_SKIP = sequence(
  /^(?:存在)?(?:问题|困难|下一?步|打算|计划|别的|其他)(?:的)?(?:可以|能)?/u,
  /(?:不|没)(?:写|填|报|说)(?:也|都|可以)?(?:行|可以|没事|成|不要紧)(?:吧|吗|不|么)?$/u,
);
