import { MATTER_NAMES, type MatterKind } from '../../domain/matter.ts';
import { findDays } from '../calendar/days.ts';
import { findMentions } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { SURNAMES } from '../words/kinds.ts';
import { piecesAround, type Wordings, wordsIn } from '../words/pieces.ts';

type Sort = 'document' | 'meeting' | 'instruction' | 'supervision' | 'inspection';
type Asked = 'text' | 'day' | 'who' | 'state';
type Part = Sort | Asked | 'given' | 'leader' | 'rule' | 'many' | 'beside';

const SORTS: readonly Sort[] = ['instruction', 'supervision', 'inspection', 'document', 'meeting'];

const WORDS: Wordings<Part> = [
  ['instruction', wordsIn('批示 批示件 批件 签批 批示了 批示的 被批示')],
  // Only where a leader did it: 规划批了没 asks of something else.
  ['given', wordsIn('批了 批的 批过 交办了 交办的 交办过 作了批示 做了批示 有批示')],
  ['leader', wordsIn('领导 区领导 市领导 总指挥 副总指挥 区长 书记 指挥长 上面 上级 区里 市里')],
  ['supervision', wordsIn('督办 督办单 督办件 被督办 督办了 督办的 督办过')],
  [
    'inspection',
    wordsIn(
      '暗访 明察 暗访到 暗访到了 看出 看出了 暗访了 明察了 明察暗访 暗访的 查到 查到了 查出 查出来 查出了 检查出 检查到 检查结果 暗访结果 来查 来看 来查了 来看了 来暗访',
    ),
  ],
  [
    'document',
    wordsIn(
      '的文 个文 份文 那文 这文 通知 发文 请示 通报 函 红头 红头文件 公文 文稿 纪要 报区政府 报给区政府 报区委 报给区委 报市里 报给市里 发的文 起草的文 起的文',
    ),
  ],
  [
    'meeting',
    wordsIn(
      '会议 的会 个会 次会 场会 那会 这会 碰头会 协调会 推进会 调度会 专题会 现场会 座谈会 会上 会定 会定了',
    ),
  ],
  [
    'text',
    wordsIn(
      `
        什么内容 啥内容 内容 原话 原文 正文 全文 咋说 咋说的 怎么说 怎么说的 说了啥 说了什么 说了些啥 说啥 说什么 说的啥 说的什么 写了啥 写了什么 写的啥 写的什么 讲了啥 讲了什么
        定了啥 定了什么 定了哪些 定了些啥 定了些什么 些什么 些啥 什么事 啥事 啥情况 什么情况 啥要求 什么要求 要求什么 要求啥 什么 啥 哪些 看 看看 看下 看一下 看一眼 瞧瞧 瞅瞅 学习 学习学习 了解 了解下 了解一下
        发我 发给我 发我们 发给我们 发来 给我 给我们 让我 给我看 给我看看 发我看看 毛病 问题 啥问题 什么问题 啥毛病 什么毛病
      `,
    ),
  ],
  [
    'day',
    wordsIn(
      '几点 几点开 几号 哪天 哪一天 周几 星期几 什么时候 啥时候 何时 几号到期 到期 几号前 在哪 在哪儿 在哪里 在哪开 什么地方 啥地方 几点在哪 时间地点',
    ),
  ],
  [
    'who',
    wordsIn(
      '谁 给谁 给谁了 转给谁 转给谁了 交给谁 交给谁了 谁在办 谁办 谁牵头 谁主办 谁接了 谁负责 谁在管 谁管着 谁批的 谁批 哪个单位 哪家 哪个局',
    ),
  ],
  [
    'state',
    wordsIn(
      `
        到哪 到哪了 到哪步 到哪一步 走到哪 走到哪了 办到哪 办到哪了 办得咋样 办得怎么样 办得如何 咋样 咋样了 怎么样 怎么样了 如何 如何了 什么进展 啥进展 进展 情况 办理情况 什么程度 到什么程度
        有没有 没有 没 没有了 了没 了没有 完没完 办完没 办完了没 办完了没有 办了没 办了没有 好了没 好了没有 结了没 结了没有 出来没 出来没有 出来了没 发了没 发了没有 吗 么 结果 下文 有结果 有下文
      `,
    ),
  ],
  ['many', wordsIn('几座 几处 几个 几家 几次 几件 多少 多少处 多少个 多少家 多少次')],
  [
    'rule',
    wordsIn(
      '扣几分 扣多少分 扣分 处罚 罚款 问责 追责 备案 盖章 文件 全部 所有 台账 清单 列表 发布 公布 一般 通常 原则上 原则 规定 制度 流程 程序 怎么办理 咋办理 怎么发 咋发 怎么开 怎么写 咋写 怎么报 咋报 怎么填 谁签 谁签发 谁审核 谁召集 谁登记 谁起草 由谁 要谁 应该 权限 多久 多长时间 多久一次 多长时间一次 隔多久 谁去 几天 为什么 为啥 依据 根据 什么样的 哪种 格式 是不是要 要不要',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          听说 据说 听人说 听讲 请问 问一下 问下 想问下 想问 那个 这个 那件 这件 那份 这份 那次 这次 那场 有个 有份 有件 个 件 份 一个 一件 一份 次 的事 的事情 这事 那事 事 事儿 事情
          你们 我们 咱们 咱 我 你 他们 办公室 指挥部 那边 这边 那儿 这儿 那 这 要发的 要发 要开的 要开 发的 开的 下的 写的 起草的 起的 办的 起了个 起了 起草了 下了个 下了 发了个 发了 开了个 开了 给 对 让 把 关于 有关
          最近 刚 刚刚 刚才 昨天 前天 前几天 今天 上午 下午 晚上 早上 上次 上回 后来 现在 目前 到底 究竟 来着 呢 啊 呀 的 了 过 是 有 在 也 都 还 先 再 能 能先 可以 不 吗 吧 一下 一份 下 去 来 要 得 被 就 和 跟 与
          办完 办完了 做完 弄完 完了 完 出来 出来了 里 里面 上 好像 是不是 不是 能不能 可不可以 能否 可否 召集的 组织的 定的 交办的 领导们 麻烦 帮我 帮忙 单位 组 局里 组里 公家
        `,
      ),
      ...'，,。？?！!、：: ',
    ],
  ],
];
const partsOf = piecesAround(WORDS);

/** A quick look whether a record may be asked for at all. */
const MAY_ASK =
  /批|交办|督办|暗访|明察|查[到出]|检查[出到结]|来[查看]|文|通知|请示|通报|函|红头|纪要|报(?:给)?[区市]|会/u;
const LONGEST = 48;
const TOPIC = /^[\u4e00-\u9fff]{2,10}$/u;

/** What each asks, in the words by which a card answers it. */
const IN_SHORT: Readonly<Record<Asked, string>> = {
  day: '什么时候',
  who: '谁在办',
  state: '到哪一步了',
  text: '什么内容',
};
const BY_WEIGHT: readonly Asked[] = ['day', 'who', 'text', 'state'];

/**
 * 领导批了什么停车场的事, 查违建的暗访结果出来没有: a record that is asked for by its sort, or by how it was given, and by what it is about, as it
 * would be called by who knows it: 停车场那个批示，什么内容. Null where any other word stands in it, where it is asked what the rules say, and how many
 * there are of something.
 */
export function recordAsked(text: string, today: string, reader: QuestionReader): string | null {
  if (text.length > LONGEST || !MAY_ASK.test(text) || /[：:]/u.test(text)) return null;
  const bare = withoutWhoAndWhen(text, today, reader);
  const { pieces, runs } = partsOf(bare.rest);
  const has = (part: Part) => pieces.includes(part);
  if (has('rule') || has('many')) return null;
  const isGiven = has('given') && (has('leader') || bare.isOfLeader);
  const sort = isGiven ? 'instruction' : SORTS.find((one) => has(one));
  const asked = BY_WEIGHT.find((one) => has(one));
  const [topic, ...others] = runs;
  if (!sort || !asked || topic === undefined || others.length > 0) return null;
  const isOne = isGiven || sort === 'inspection' || POINTED.test(text) || isOfTask(topic, reader);
  return isOne && TOPIC.test(topic) ? `${topic}那个${calledAs(sort)}，${IN_SHORT[asked]}` : null;
}

/** One that somebody has heard of, or wants to see; 批示谁来落实 and 会议材料谁写 ask what the rules say. */
const POINTED =
  /听[说人讲]|据说|[那这][个件份次场]|[有发下起开]了?[个件份]|(?:发|给|让|转)我们?(?:看|一份)|(?:给|发)我们?$/u;

const isOfTask = (topic: string, { lexicon }: QuestionReader): boolean =>
  findMentions(topic, lexicon).some(({ meanings }) => meanings.some(({ kind }) => kind === 'task'));

const calledAs = (sort: MatterKind): string => (sort === 'document' ? '文' : MATTER_NAMES[sort]);

/** 韩书记, 黄局. */
const TITLED = new RegExp(
  `[${SURNAMES}](?:副?(?:区长|市长|书记|局长?|主任)|总(?![共计体的指]))`,
  'gu',
);

/** Whose it is and of when tells none from another. */
function withoutWhoAndWhen(text: string, today: string, reader: QuestionReader) {
  const titled = text.replace(TITLED, '');
  const named = reader.plan.posts.flatMap(({ holders }) => holders);
  const unled = named.reduce((left, name) => left.replace(name, ''), titled);
  const undated = findDays(unled, today).reduce(
    (left, { text: day }) => left.replace(day, ''),
    unled,
  );
  let rest = undated;
  let isOfLeader = unled !== text;
  for (const { start, end, meanings } of findMentions(undated, reader.lexicon).toReversed()) {
    const isOfWho = meanings.some(({ kind }) => OF_WHO.includes(kind));
    if (isOfWho) rest = `${rest.slice(0, start)}${rest.slice(end)}`;
    isOfLeader ||= meanings.some(({ kind }) => kind === 'post' || kind === 'person');
  }
  return { rest, isOfLeader };
}

const OF_WHO: readonly string[] = ['unit', 'group', 'group-number', 'person', 'post'];
