import { either, optional, sequence } from '../pattern.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

/** A meeting as it is called where its number is not: 那个会, 上次会议, 6月9号会. */
const WHICH = sequence(
  either(
    /(?:[那这上]?[个次回场]?|咱们?|我们?|今天|昨天|前天|上周|上次|上回|上午|下午)/u,
    /(?:\d{1,2}月)?\d{1,2}[号日]/u,
  ),
  /(?:的)?/u,
);
/** What a meeting decided, as it is called. */
const DECIDED = sequence(
  either(
    sequence(
      optional(WHICH),
      /会议?(?:上|里|中)?(?:议定|商定|定|决定|明确|布置|要求|安排|部署)(?:下来|好)?了?的?/u,
    ),
    /(?:会议)?(?:议定|决定|决议)(?:的)?(?=事)/u,
    // Under its number: what follows it.
    /^(?:上|里|中)?(?:议定|商定|定|决定|明确|布置|要求|安排|部署)(?:下来|好)?了?的/u,
  ),
  /(?<own>我们?(?:局|单位|组|中心|大队)?的?|本局的?)?(?:那|这)?(?:几|[一二两三四五六七八九\d]{1,2}|些)?[件项个条]?/u,
);
const WHAT = /(?:事情?|事项|任务|工作|内容|东西)(?:[，,的]|是|有|都|现在|目前|还)*/u;
/** 会上定的那几件谁在办, without the word for what it is. */
const COUNTED_THEM = /(?<=[件项个条])(?:[，,]|都|现在|目前|还)*/u;
/** How it stands, who has it, or what it is. */
const STATE = either(
  /(?:办|落实|完成|推进|进展|做|弄|搞|干|走)?(?:得|的|到)?(?:怎么样|怎样|咋样|咋|如何|哪|什么程度|哪一步)(?:了|啦|呢)?/u,
  /(?:办|落实|完成|办结|做|弄|搞|干)(?:完|好|结|成|了)?(?:了)?(?:没有?|吗|么|没啊)/u,
  /(?:进展|进度|情况|落实情况|办理情况|完成情况|进展情况)(?:怎么样|如何|咋样|呢)?/u,
  /(?:谁|哪家|哪个单位)(?:在)?(?:办|负责|牵头|承办|落实)/u,
  /(?:是)?(?:啥|什么|哪些|哪几[件项条])/u,
  /(?:还)?(?:有|剩|差)?(?:哪些|几件|多少|哪几件)(?:没|未)?(?:办|落实|完成|办完)?/u,
);
/** 会上定了啥. */
const WHAT_ALONE = /(?:是|有)?(?:啥|什么|哪些|哪几[件项条])/u;
const LEAD = /^(?:请问|麻烦|帮我|问下|问一下|看看|看一下|查一下|查查|查|那|我想知道|[，,\s]){0,3}/u;
const ASKS = new RegExp(
  sequence(
    LEAD,
    DECIDED,
    either(
      sequence(
        either(WHAT, COUNTED_THEM),
        STATE,
        optional(sequence(/[，,、\s]{1,2}(?:都|现在)?/u, STATE)),
      ),
      WHAT_ALONE,
    ),
    /(?:了|呢|啊|呀|哦|吧)?[？?。！!]?$/u,
  ),
  'u',
);

/** Of which of it something is asked, and by which words. */
type Part = 'late' | 'open' | 'asks' | 'beside';
const WORDS: Wordings<Part> = [
  ['late', wordsIn('拖了 拖着 拖 超期 逾期 过期 落后 耽误 延误 误期 拖后腿 亮红 红灯 红的 晚了')],
  [
    'open',
    wordsIn(
      '没办完 没办好 没办结 没办 没完成 没落实 没弄完 没做完 没干完 没搞完 没动 没交 没结 未完成 未落实 未办结 未办 没有完成 没有落实',
    ),
  ],
  [
    'asks',
    wordsIn(
      '谁 哪家 哪些 哪几件 哪几家 哪件 哪个单位 哪个局 几件 几家 有没有 有无 几号 哪天 什么时候 啥时候 多少 吗 么 没 呢',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '事情 事项 事 任务 工作 内容 东西 那些 那几件 那件 现在 目前 还 都 有 是 的 了 着 在 已经 单位 局 人 剩 差 要 得 该 前 之前 以前 到期 办完 交 完成 办结 啊 呀',
      ),
      ...'，,。？?！! ',
    ],
  ],
];
const partsOf = piecesBy(WORDS);
const AT_HEAD = new RegExp(sequence(LEAD, DECIDED), 'u');

/** 谁拖了, 还有几件没办完, 几号前: nothing but that is asked of it. */
function askedOfSome(text: string): Decided | null {
  const head = AT_HEAD.exec(text);
  const { pieces, rest } = partsOf(head ? text.slice(head[0].length) : text);
  if (!head || rest !== '' || !pieces.includes('asks')) return null;
  const which = pieces.find((one) => one === 'late' || one === 'open') ?? 'all';
  const isWhole = which === 'all' && !(BY_WHEN.test(text) && CALLS_IT.test(text));
  return isWhole ? null : { isOwn: head.groups?.own !== undefined, which };
}

/** 会议定在几号 asks when it is itself. */
const CALLS_IT = /事|任务|工作|[件些]/u;
const BY_WHEN = /几号|哪天|什么时候|啥时候/u;

/** What is asked of what a meeting decided. */
export interface Decided {
  /** Whether of what the speaker's own unit is to do. */
  readonly isOwn: boolean;
  /** All of it, what is not over, or what is past its day. */
  readonly which: 'all' | 'open' | 'late';
}

/** 会议定的事办到哪了, 会上定的谁拖了: what became of what a meeting decided. Null for any other text. */
export function decidedAsked(text: string): Decided | null {
  if (text.length > LONGEST || !QUICK.test(text)) return null;
  const said = text.trim();
  const found = ASKS.exec(said);
  return found ? { isOwn: found.groups?.own !== undefined, which: 'all' } : askedOfSome(said);
}

const LONGEST = 40;
const QUICK = /[定议]|布置|要求|安排|部署|明确/u;
