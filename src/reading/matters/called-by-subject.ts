import type { MatterKind, MatterRef } from '../../domain/matter.ts';
import { SAID_OTHERWISE } from '../../domain/said-otherwise.ts';
import { either, followedBy, precededBy, sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';
import { any } from '../words/words.ts';

/** A record, as those who may know of it call it. */
export interface Subject {
  readonly ref: MatterRef;
  readonly title: string;
  /** Whatever else it may be called by: what it asks for, of whom, and when. */
  readonly about: string;
  /** What people call the same by: 钱 for 资金, 公园 for the task that counts them. */
  readonly kin: string;
  readonly isOpen: boolean;
}

/** What a text calls by what it is about: 亮化那个通知卡在谁那. */
export interface CalledBySubject {
  /** The records that fit it best; empty where none does. */
  readonly fits: readonly MatterRef[];
  readonly kinds: readonly MatterKind[];
  /** 那个通知, and not 亮化通知: one that is known is pointed at. */
  readonly isPointed: boolean;
  /** Whether it is called by its sort at all: 小清河那件. */
  readonly isNamed: boolean;
  /** What it is said to be about. */
  readonly about: string;
  /** Whether its records have other words for that, as a task that counts 井盖 has. */
  readonly isAkin: boolean;
  /** What is said before and behind it. */
  readonly before: string;
  readonly after: string;
}

const KINDS: readonly (readonly [string, readonly MatterKind[]])[] = [
  ['会议?的?通知', ['meeting']],
  ['通知', ['document', 'meeting']],
  [
    '通报|请示|报告|纪要|通告|公告|批复|意见|函|公文|发文|文件|稿子?|(?<!人)文(?![明化件旅物体字])',
    ['document'],
  ],
  [
    '(?:推进|调度|协调|现场|座谈|专题|动员|部署|碰头|办公|例)?(?:会议|(?<![了就还不省社机学协工商总都联员])会)(?![尽抓马按准立认继务展员客堂计])',
    ['meeting'],
  ],
  ['批示件?|批件', ['instruction']],
  ['督办[单件]?', ['supervision']],
  ['问题', ['issue']],
  ['(?:书面)?调度(?!会)', ['dispatch']],
  ['(?:日常)?检查|明察|暗访', ['inspection']],
  ['移交', ['transfer']],
];
/** 那件, without its sort. */
const ANY: readonly MatterKind[] = ['document', 'meeting', 'instruction', 'supervision', 'issue'];
const ONE = '[个件份次条封场]';
const CALLED = new RegExp(
  `(?<pointed>[那这]${ONE}?的?)?(?<name>${KINDS.map(([name]) => name).join('|')})|[那这](?:[个件份](?!(?:月|季|星期|礼拜|周|年|组|街|单位|部门|任务|目标|指标))(?:的?事[情儿]?)?|事[情儿]?)|的事[情儿]?`,
  'gu',
);
/** 批示小清河那个: called by its sort first. */
const BEHIND = new RegExp(
  `^(?:的|关于|是|里)?(?<about>[\\u4e00-\\u9fff\\d]{2,10}?)的?(?:[那这]${ONE})`,
  'u',
);

/** So far into a text a record may be called. */
const LONGEST_BEFORE = 40;
const MARK = /[，,。；;：:！!？?\s]/u;
/** 标题：关于清淤的通知 names one that is still to be written. */
const BEGINS = /起草|草拟|召开|登记|立项|填报|归档资料/u;
/** So few letters of it must stand in the record together. */
const SHORTEST = 2;

/** What may be said before it and says nothing of it, or is a word that is said of it. */
const SAYS_NOTHING = wordsIn(`
  请问 请 麻烦 劳驾 帮我 帮忙 帮 把 将 给 对 就 关于 有关 你好 您好 领导 那 这 那个 这个 那件 这件 那份 这份 那次 这次 那条 那场 那封 的 了 下 一下 个 我 我们 咱 咱们 我们组 我们局 我组 我局 组里 局里
  今天 昨天 前天 今早 上午 下午 早上 刚 刚刚 刚才 上次 上回 上周 这周 本周 之前 前几天 早前 上个月 这个月
  收到的 收到 发来的 发的 转来的 转的 报的 起草的 写的 开的 批的 交办的 下的 办的 签的 送的 定的 说的 登记的 查的 提的 要办的 要开的
  现在 目前 还 也 都 再 先 想 要 问一下 问下 问问 问 说下 说一下
`);
const SAYS_WORD = wordsIn(`
  回 回一下 答 答一下 答复一下 答复下 回复一下 回复下 同意 签发 签收 批准 退回 打回 撤回 作废 取消 编号 备案 办结 进展 回复 答复 反馈 转办 注结 上报 综合 综合上报 核销 归档 发布 参加 催 催一下 催下 催催 催办 催一催 查 查一下 查下 查查 看 看看 看一下 看下 打开 改 修改 更正 复核
`);
const BEFORE: Wordings<string> = [
  ...SAYS_WORD.map((word) => [word, [word]] as const),
  ['', SAYS_NOTHING],
];
const piecesBefore = piecesBy(BEFORE);

/** 总指挥那个井盖的批示, 二组报的征地那个事: whose it is tells none from another, and stands in no record as people say it. */
const WHOSE = new RegExp(
  either(
    /副?总指挥|副?指挥长|(?:区|市)?领导|指挥部|办公室|区里|市里|上级|上面/u,
    /[\u4e00-\u9fff](?:副?区长|书记|副?主任|局长?|组长|科长?|总|指)(?!部|挥)/u,
    /第?[一二三四五六七八]组(?!长)/u,
  ),
  'u',
);

/** Words that tell none from another, and times of which no record is called. */
const TELLS_NOTHING = new RegExp(
  `^(?:${wordsIn('指挥部 办公室 区里 市里 行动 工作组 小组 各组 各单位 责任单位 单位 组 我 你 您 他们 上面 下面 那边 这边 重要 紧急 有关 相关 任务 红头 正式 书面 电子 没办完 未办完 没办结 未办结 没结 没完 在办 没签 没签收 没反馈 没办 没回 所有 全部 为什么 为啥 还有 几件 哪些 行不行 行不行啊 好不好 可以不').join('|')})+$`,
  'u',
);
/** What may stand between its words. */
const BETWEEN = /^[的和与及、边里上关于区个年月老]$/u;

/** A quick look whether a record may be called in a text at all. */
export const mayCallBySubject = (text: string): boolean => CALLS.test(text);
const CALLS =
  /[那这][个件份次条封场事]|的事|[会批督]|通知|通报|请示|报告|纪要|文|稿|问题|调度|检查|明察|暗访|移交/u;

/**
 * What a text calls by what it is about, among the records that the speaker may know of: 亮化那个通知, 扬尘会, 小清河垃圾那件. What stands
 * before it must be known, so that 公园建设那个通知 is not the notice on 亮化建设. Null for a text that calls none.
 */
export function calledBySubject(
  text: string,
  subjects: readonly Subject[],
): CalledBySubject | null {
  const found = [...matchesOf(CALLED, text.slice(0, LONGEST_BEFORE + SHORTEST))].flatMap((match) =>
    callings(text, match.index, match[0], match.groups ?? {}),
  );
  const fitting = found.flatMap((calling) =>
    subjects
      .filter(({ ref }) => calling.kinds.includes(ref.kind))
      .flatMap((subject) => fitOf(calling, subject) ?? []),
  );
  const best = fitting.toSorted((one, other) => other.weight - one.weight)[0];
  if (best) {
    const fits = fitting.filter(
      ({ weight, calling }) => weight === best.weight && calling === best.calling,
    );
    const { before, isAkin } = best;
    return { ...best.calling, before, isAkin, fits: fits.map(({ ref }) => ref) };
  }
  const missed = found.find((one) => one.isNamed && !one.isVerb && isSubject(one.about));
  return missed ? { ...missed, before: '', isAkin: false, fits: [] } : null;
}

interface Calling {
  readonly about: string;
  readonly kinds: readonly MatterKind[];
  readonly isPointed: boolean;
  readonly isNamed: boolean;
  /** 迟报会咋样: before such words 会, at which nothing points, is no meeting. */
  readonly isVerb: boolean;
  readonly after: string;
}

/** A record that may be called here, with what it would be about: what stands before its sort, or between it and 那个. */
function callings(
  text: string,
  at: number,
  called: string,
  { name, pointed }: { readonly name?: string; readonly pointed?: string },
): readonly Calling[] {
  const [left = '', ...others] = text.slice(0, at).split(MARK).toReversed();
  const isOfThat = called.startsWith('的') && !/[那这][个件份]/u.test(left);
  if (others.some((one) => BEGINS.test(one)) || /[：:]/u.test(text.slice(0, at))) return [];
  const end = at + called.length;
  const kinds = name === undefined ? ANY : kindsOf(name);
  const isPointed = pointed !== undefined || (name === undefined && !isOfThat);
  const isVerb = called === '会' && AS_VERB.test(text.slice(end));
  const calling = { kinds, isNamed: name !== undefined, isVerb };
  const about = left.replace(/的$/u, '').replace(POINTED_WITHIN, '');
  const before = { ...calling, about, isPointed, after: text.slice(end) };
  const behind = name === undefined ? null : BEHIND.exec(text.slice(end));
  const { about: behindIt } = behind?.groups ?? {};
  return behind && behindIt !== undefined
    ? [
        before,
        {
          ...calling,
          about: `${left}${behindIt}`,
          isPointed: true,
          after: text.slice(end + behind[0].length),
        },
      ]
    : [before];
}

/** 水务那个图纸的事 is the matter of 水务 that is about 图纸. */
const POINTED_WITHIN = /[那这][个件份](?=[\u4e00-\u9fff]{2})/u;

/** 会被通报, 会扣分, 会怎么样. */
const AS_VERB = /^(?:咋|怎|如何|被|受|有|扣|罚|算|影响|挨|通报|追|处)/u;

const NAMED = KINDS.map(([name, kinds]) => [new RegExp(`^(?:${name})$`, 'u'), kinds] as const);
const kindsOf = (name: string): readonly MatterKind[] =>
  NAMED.find(([form]) => form.test(name))?.[1] ?? [];

interface Fit {
  readonly ref: MatterRef;
  readonly calling: Calling;
  readonly before: string;
  readonly isAkin: boolean;
  readonly weight: number;
}

/** How well the words before its sort are those of the record; null where they are not. Other words for the same weigh less. */
function fitOf(calling: Calling, { ref, title, about, kin }: Subject): Fit | null {
  const inTitle = fitIn(calling.about, title);
  const inText = inTitle ?? fitIn(calling.about, `${title}\n${about}`);
  const found = inText ?? fitIn(withoutLack(calling.about), `${title}\n${about}\n${kin}`, kin);
  if (!found) return null;
  const weight = found.letters * 2 + (inTitle ? 1 : 0) - (inText ? 0 : 1);
  return { ref, calling, before: found.before, isAkin: inText === null, weight };
}

/** 缺钱, 人手不够: that something is wanting is said of it in many ways. */
const withoutLack = (words: string): string => words.replace(LACKS, '');
const LACKS = new RegExp(
  either(
    sequence(/(?:缺少?|没有?|少|差)/u, followedBy(any(SAID_OTHERWISE.flat().join(' ')))),
    sequence(
      precededBy(any(SAID_OTHERWISE.flat().join(' '))),
      /(?:不够|不足|紧张|没到位?|没下来|没着落)/u,
    ),
  ),
  'gu',
);

/** From the end of the words backwards as far as they stand in the record, and what is before that is known. */
function fitIn(
  words: string,
  record: string,
  kin = '',
): { readonly before: string; readonly letters: number } | null {
  let at = words.length;
  let letters = 0;
  let best: { readonly before: string; readonly letters: number } | null = null;
  while (at > 0) {
    const length = longestIn(words, at, record) || namedByOne(words, at, kin);
    const isLetter = length === 0 && letters > 0 && record.includes(words.charAt(at - 1));
    if (length === 0 && !isLetter && !BETWEEN.test(words.charAt(at - 1))) break;
    at -= Math.max(length, 1);
    letters += lettersIn(words.slice(at, at + length));
    const before = beforeOf(words.slice(0, at));
    if (letters > 0 && before !== null && isSubject(words.slice(at), kin === '' ? SHORTEST : 1))
      best = { before, letters };
  }
  return best;
}

/** How many letters that end here stand in the record as they do in the words; 0 for fewer than two. */
function longestIn(words: string, end: number, record: string): number {
  let length = 0;
  while (length < end && record.includes(words.slice(end - length - 1, end))) length += 1;
  return length < SHORTEST ? 0 : length;
}

/** 钱 is a whole word; 1 where it ends here, 0 for none. */
const namedByOne = (words: string, end: number, kin: string): number =>
  kin !== '' && ONE_LETTER.includes(words.charAt(end - 1)) && kin.includes(words.charAt(end - 1))
    ? 1
    : 0;
const ONE_LETTER = SAID_OTHERWISE.flat().filter((one) => one.length === 1);

/** 那25条 is called by no figure alone. */
const lettersIn = (words: string): number => words.replace(/\d/gu, '').length;

const beforeOf = (words: string): string | null => {
  const { pieces, rest } = piecesBefore(words.replace(WHOSE, ''));
  return rest === '' ? pieces.join('') : null;
};

/** Whether words say what a record is about, and not only whose or when: 那个 itself, 上次, 指挥部. */
function isSubject(words: string, least = SHORTEST): boolean {
  const { rest } = piecesBefore(words);
  return rest.length >= least && rest.length <= LONGEST_SUBJECT && !TELLS_NOTHING.test(rest);
}

const LONGEST_SUBJECT = 14;
