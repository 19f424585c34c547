import { anyOf, piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';
import type { WordReader } from './words.ts';

/** A deed of the office as people say it: its verbs, and what they say it of; words parted by blanks. */
interface DeedSaid {
  readonly verbs: string;
  /** What it is done to, or with: 通知, 会议通知. */
  readonly objects?: string;
  /** Whether a verb alone says too little: 发通知, and never 发. */
  readonly needsObject?: true;
  /** Whether who is to do it may be named before it: 让一组发吧. */
  readonly mayName?: true;
  /** What makes a promise of it, or a plan: 马上落实. */
  readonly unless?: RegExp;
}

type Part = 'verb' | 'object' | 'beside' | 'mark';

/** What people say beside the deed, wherever it stands: courtesies, who and when, that it may or must be, how it came out. */
const BESIDE = wordsIn(`
  请 麻烦 劳驾 烦请 帮忙 帮我 帮 好的 好 行 嗯嗯 嗯 ok 收到 谢谢 辛苦了 辛苦 领导 主任 您好 您 你
  往外 对外 效果不错 不错 很好 我看 我觉得 我认为 个人 没毛病 没问题 没有问题 没啥问题 没什么问题 没意见 没有意见 没啥意见 无误 核对无误 核过了 核对过了 核对好了 看过了 看过 看了 看了一遍 又看了一遍 再看了一遍 过了一遍 又过了一遍 再过一遍 过一遍 又看了 审过了 审完了 已阅 对的 对
  报告 特此 可以的 可以 同意 准予 批准 允许 能 可 要 该 应 应当 予以 进行 会 想 就 那就 那 先 再 也 都 全 全部 一并 一起 统一 正式 直接
  一定 肯定 保证 准时 按时 准点 届时 到时候 到时 派人 现在 马上 立即 立刻 尽快 抓紧 赶紧 赶快 今天 刚刚 刚才 刚 已经 已 业已 现已 终于
  自己 亲自 我这里 我这儿 这里 予 我们 我方 我这边 我们这边 这边 我 咱们 咱 本组 本局 我局 我单位 办公室这边 办公室 局里 组里 单位
  把 将 给 它 这下 这次 这回 这样 这个 这件 这份 那个 那件 那份 这 的 按程序 按流程 按规定 按要求 按此 照此 按这个 照这个 按你拟的 按您拟的 照你拟的 按你说的 按您说的 按你的意见 按您的意见 按建议 按你的建议 就按这个 就这样 就这么
  出去 下去 上去 上来 回去 过去 过来 走 一下 一下子 一个 个 好 去 完毕 完成 完 毕 掉 到位 过 上
  吧 了 啦 哈 呀 啊 哦 嘞 嘛 呗 喽
`);
const MARKS = [...'，,、。．；;：:！!~～ \n\t“”"'];

/**
 * The deed as a reader of words. Whatever is said before and beside the verb must be known, in whatever order: 那就把通知发下去吧,
 * 没问题，转下去吧. What follows behind a mark is what was said of it: 退，时间太紧. Null for a text that says anything else.
 */
export function deed(word: string, said: DeedSaid, isBare: true | null = true): WordReader {
  const wordings: Wordings<Part> = [
    ['verb', wordsIn(said.verbs).flatMap(apart)],
    ['object', said.objects === undefined ? [] : wordsIn(said.objects)],
    ['beside', BESIDE],
    ['mark', MARKS],
  ];
  const partsOf = piecesBy(wordings);
  const hasVerb = anyOf(wordings, ['verb']);
  const says = {
    exec(phrase: string) {
      if (!hasVerb(phrase) || said.unless?.test(phrase)) return null;
      const whole = said.mayName ? phrase.replace(NAMED, '') : phrase;
      const { head, text } = headOf(whole, partsOf);
      const isSaid = head.includes('verb') && (!said.needsObject || head.includes('object'));
      return isSaid ? { groups: { text } } : null;
    },
  };
  return { word, says, isLoose: true, ...(isBare ? { isBare } : {}) };
}

/** 备案 is also said 备上案, 备个案, 备了案: what a verb is done to stands apart from it. */
const apart = (verb: string): readonly string[] =>
  /^[备立结编签盖归][案项号字章档]$/u.test(verb)
    ? [verb, ...STANDS_BETWEEN.map((between) => `${verb.charAt(0)}${between}${verb.charAt(1)}`)]
    : [verb];
const STANDS_BETWEEN = wordsIn('上 上了 个 一个 了 了个 好 好了 完 完了 过 过了 一下');

const NAMED =
  /(?:让|叫|请|由)(?:他们?|组里|第?[一二三四五六七八九十\d]{1,2}组|[\u4e00-\u9fff]{2,8}?(?:局|中心|大队|街道|组))(?=[\u4e00-\u9fff]{1,4}[吧了。！!]{0,2}$)/u;

const CLAUSE = /[，,。；;：:！!\n]{1,3}/u;

/** The clauses from the first on of which every word is known, and what follows them. */
function headOf(
  phrase: string,
  partsOf: (text: string) => { readonly pieces: readonly Part[]; readonly rest: string },
): { readonly head: readonly Part[]; readonly text: string } {
  const head: Part[] = [];
  let left = phrase.trim();
  while (left !== '') {
    const mark = CLAUSE.exec(left);
    const { pieces, rest } = partsOf(mark ? left.slice(0, mark.index) : left);
    if (rest !== '') break;
    head.push(...pieces);
    left = mark ? left.slice(mark.index + mark[0].length).trimStart() : '';
  }
  return { head, text: left };
}
