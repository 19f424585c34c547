import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { sequence } from '../../src/reading/pattern.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { FILLER } from '../../src/reading/words/filler.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** That a day is to be the due one: of the months' reports, of the quarters', or of either. */
export interface DueDaySaid {
  readonly of: 'month' | 'quarter' | 'either';
  readonly day: number;
  /** The day that it takes the place of, where that was said. */
  readonly instead: number | null;
}

/**
 * 那就定每月24号, 以后每个月25号前交月报，你记一下, 月报日能改成26号吗, 季度的截止能不能改成15号, 25号改成28号: null for a text that sets
 * no day, or says anything besides.
 */
export function dueDaySaid(text: string): DueDaySaid | null {
  const said = plain(text).replace(/[。.!！?？~～\s]{1,4}$/u, '');
  if (said.length > LONGEST) return null;
  const { day: written = '', before = '' } = FROM_ONE_TO_ANOTHER.exec(said)?.groups ?? {};
  const moved = dayIn(written);
  if (moved !== null) return { of: 'month', day: moved, instead: dayIn(before) };
  const [first, ...others] = [...said.matchAll(DAY)];
  const day = dayIn(first?.groups?.day ?? '');
  if (!first || day === null || others.length > 0) return null;
  const { pieces, rest } = piecesOf(said.replace(first[0], ''));
  const says = (one: Piece) => pieces.includes(one);
  const isEveryMonth =
    pieces.filter((one) => one === 'monthly').length > 1 &&
    HANDED_IN.test(said) &&
    !/[吗么]$|[?？]/u.test(text.trim());
  if (
    rest !== '' ||
    !(says('sets') || says('asks') || says('always') || isEveryMonth || NAMES_DAY.test(said))
  )
    return null;
  if (says('quarterly')) return { of: 'quarter', day, instead: null };
  if (says('monthly') || says('always')) return { of: 'month', day, instead: null };
  return says('deadline') ? { of: 'either', day, instead: null } : null;
}

const LONGEST = 40;
/** 月报每月26日前报, 每月25号交月报: what is to be, told as it is. */
const HANDED_IN = /[报交](?:$|月报)|报送|上报/u;

/** 月报日25号, 月报日：每月25. */
const NAMES_DAY = /^月报日[：:]?(?:每月)?\d{1,2}[日号]?[吧哈]?$/u;

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十廿]{1,3}';
const DAY = new RegExp(
  `(?<!\\d|[\\d一二三四五六七八九十]月)(?<day>${NUMERAL})(?:[号日](?:之前|以前|前|之内|以内)?(?!任务)|(?=(?:吧|哈|得了|了)?$))`,
  'gu',
);
/** Which day it is that is moved shows when the one that holds is looked at. */
const FROM_ONE_TO_ANOTHER = new RegExp(
  sequence(
    `^(?:那个?|还是|把|就|要不|月报){0,3}[,，]?(?:能不能|可以|能)?(?<before>${NUMERAL})[号日]`,
    `(?:就|都|还是|给我|请|能不能|可不可以|能|可以)?(?:改|换|调|挪|变)(?:成|到|为|至)?(?<day>${NUMERAL})[号日](?!任务|上)`,
  ),
  'u',
);

function dayIn(written: string): number | null {
  const day = readNumber(written);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

type Piece = 'always' | 'monthly' | 'quarterly' | 'deadline' | 'sets' | 'asks' | 'fills';

const SAID: Wordings<Piece> = [
  [
    'monthly',
    wordsIn(
      '月报日子 月报日期 月报日 月报时间 月报的报送日 月报 报送日 报告日 报送日期 每个月 每月 每一个月 月月 月度报告 月度总结',
    ),
  ],
  ['quarterly', wordsIn('季报日 季报 每个季度 每季度 每季 季度 一季度 二季度 三季度 四季度')],
  /** Of what comes again and again, which only the months' reports do by a day of the office's. */
  ['always', wordsIn('每个月都 每月都 以后都 今后都 往后都 以后就都 以后每次 每次都 月月都')],
  [
    'deadline',
    wordsIn('截止日期 截止时间 截止日 截止 期限 时限 报送期限 报送时间 最后一天 最后期限'),
  ],
  /** To lay something down, or to move it. */
  [
    'sets',
    wordsIn(
      `
        定成 定为 定在 定到 定了 定 设置 设成 设为 设在 设到 设 改成 改为 改到 改在 改 换成 换到 换
        弄成 整成 搞成 给改成 调整 调到 调成 调 挪到 挪 推到 推迟到 提前到 放到 放在 延到 统一 约定 说好 以后 今后 往后
        从现在起 从下个月起 从这个月起 从本月起 按 就按 记一下 记下来 记下 记住 记着 记好 记
      `,
    ),
  ],
  /** Whether it may be so. */
  ['asks', wordsIn('能不能 能否 可不可以 可以不可以 可否 行不行 行不 行吗 可以吗 成不成')],
  [
    'fills',
    wordsIn(
      `
        那就 那 就 还是 先 你 您 帮我 帮忙 请 麻烦 给 把 将 咱们 咱 我们 大家 各单位 各家 各组 都 要
        得 可以 能 会 行吧 好吗 好吧 吗 吧 呢 啊 哈 呗 了 的 是 为 在 到 成 个 前 之前 交上来 交齐
        交 报上来 报齐 报送 上报 报 收 收口 收齐 汇总 提交 报送情况 完成情况 情况 工作 材料 一下
        这个日子 这个时间 这一天 这天 日子 时间 日期 天 太赶 来不及
      `,
    ),
  ],
  ['fills', FILLER],
  [
    'fills',
    wordsIn(
      '经研究 经商量 请予 系统里 系统 里 弄成 整成 搞成 定好 定下 月报时间 时间定 每月的 这一天 这天 办公室 了 予',
    ),
  ],
  ['fills', [...' \t，,、。.！!?？:：~～']],
];

const piecesOf = piecesBy(SAID);
