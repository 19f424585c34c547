import { KINDS_BEGUN } from '../../src/domain/begun.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import type { Said } from '../../src/reading/said.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

type Part = 'state' | 'mine' | 'many' | 'beside' | MatterKind;

const WORDS: Wordings<Part> = [
  [
    'state',
    wordsIn(`
      走到哪 走到哪一步 走到第几步 走到谁 走完没 走完了没 走到什么程度 流转到哪 流转到谁 到哪 到哪一步 到哪个环节 到什么环节 到什么程度 到谁 轮到谁 轮到谁签
      卡在哪 卡在谁 卡在哪一步 卡在哪个环节 卡哪 卡谁 卡住 停在哪 停在谁 压在哪 压在谁 搁在哪
      开得怎么样 开得怎么样了 开得咋样 开得咋样了 办得怎么样 办得怎么样了 办得咋样 办得咋样了 进展到哪 进展到哪一步 进展到什么程度 进行到什么程度 推进到哪 推进到什么程度
      签到哪 签到哪一步 签到谁 谁签到哪 签完没 签完了没 签下来没 签没签 审到哪 审到谁 审完没 审完了没 批到哪 批到谁 批下来没 批没批 批了没 签了没 备案没 备案了没 办到哪 办到哪一步 办到什么程度 进行到哪 进行到哪一步
      在谁手里 在谁那 在谁那儿 在谁手上 该谁签 该谁 等谁 等谁签 谁在办 谁没签 谁还没签 什么状态 啥状态 什么进度 啥进度 什么情况 啥情况
    `),
  ],
  [
    'mine',
    wordsIn(
      `
        我 我的 我们 我们的 咱 咱的 我们组的 我们组 本组 我起草的 我拟的 我写的 我报的 我提的
        我召集的 我登记的 我下的 我发起的 我们起草的 我们拟的 我们写的 我们报的 我交的 我那个 我那份
        我那件 我这个 我这份 我这件 我们那个 我们那份 我们这个 我刚起草的 我刚写的 我刚报的
      `,
    ),
  ],
  [
    'many',
    wordsIn(
      '俩 那俩 这俩 那两个 这两个 那两份 这两份 那两件 那几个 那几份 那几件 这几个 这几份 几个 几份 几件',
    ),
  ],
  ['document', wordsIn('发文 公文 文件 文 稿子 稿 通知 函 请示 报告 通报')],
  ['meeting', wordsIn('会议 会 会议方案 方案')],
  ['instruction', wordsIn('批示')],
  ['supervision', wordsIn('督办 督办件 督办单')],
  [
    'beside',
    [
      ...wordsIn(
        `
          现在 目前 这会儿 到底 究竟 都 还 了 的 呢 啊 呀 吗 么 没 那 那里 那儿 这 里 手里 手上 一下
          查 查一下 看看 看下 问一下 请问 请 帮我 麻烦 想知道 是 已经 一步 个 份 件 上 哪 步 东西 事
          流程
        `,
      ),
      ...'，,。？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 24;
/** 我们组的发文都走到哪了 asks for a list. */
const OF_MANY = /都(?=[走到签审批办])|各/u;
const MAY_ASK = /[哪谁]|没|第几步|什么|啥|卡住|怎么样|咋样/u;

/**
 * 走到哪一步了, 我起草的发文签到哪了: how the speaker's own matter stands; 发文到哪了, how the one does that is under way. What they wrote and have not confirmed is shown once more, for
 * it is nowhere yet; else the one of its kind that is theirs. Null for any other text, and where it is said of nothing of theirs.
 */
export function readOwnState({ body, draft, isInGroup, roles }: Said): Intent | null {
  const text = body.trim();
  if (text.length > LONGEST || !MAY_ASK.test(text) || !isKnownPerson(roles)) return null;
  const { pieces, rest } = partsOf(text);
  if (rest !== '' || !pieces.includes('state') || OF_MANY.test(text)) return null;
  const [of, ...others] = [...new Set(pieces.filter(isKind))];
  if (others.length > 0) return null;
  if (isInGroup) return of === undefined ? null : { kind: 'show-lately', of, isOwn: true };
  if (draft?.proposal.kind === 'ask-extension') return null;
  const kindOfDraft = draft && (KINDS_BEGUN[draft.proposal.kind] ?? null);
  if (draft && (of === undefined || of === kindOfDraft))
    return { kind: 'resume-draft', isAsked: true };
  if (of === undefined) return null;
  if (pieces.includes('many'))
    return { kind: 'list-matters', of, unit: null, group: null, pick: 'open', page: 1 };
  if (pieces.includes('mine')) return { kind: 'show-lately', of, isOwn: true };
  return draft === null && IS_STATE.test(text) ? { kind: 'show-lately', of } : null;
}

/** 发文到哪了; 公文该谁签 asks for the rule. */
const IS_STATE =
  /到(?:哪|谁|什么|第几)|卡|停在|压在|搁在|在谁|[完了]没|[签审批]没[签审批]|下来没|得怎么样|得咋样|状态|进度|进展/u;

const isKind = (part: Part): part is MatterKind =>
  part !== 'state' && part !== 'mine' && part !== 'many' && part !== 'beside';
