import type { Intent } from '../../src/domain/intent.ts';
import { isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

type Part = 'kinds' | 'signs' | 'waits' | 'left' | 'mine' | 'desk' | 'asks' | 'beside';

const WORDS: Wordings<Part> = [
  ['signs', wordsIn('签 签字 签发 审核 审签 审批 审 批 同意 签的 办 办理 处理 定 拍板 点头')],
  [
    'waits',
    wordsIn(
      '等我 待我 等着我签 要我 该我 需要我 得我 待我 轮到我 找我 我要 要 等着我 等着 我该 需要',
    ),
  ],
  [
    'left',
    wordsIn(
      `
        没签 没签字 没签发 没批 没审 没审批 没审核 没办 没办理 没办完 没处理 没处理完 没弄 没弄完
        没干 没干完 没完 没了结 没完成 没搞完 未签 未批 未审 未办 未办完 未处理 未完 未了
      `,
    ),
  ],
  ['kinds', wordsIn('发文 公文 会议 开会 批示 批示件 督办 督办件 问题')],
  ['mine', wordsIn('我 我们 咱 我的')],
  /** Where what is somebody's own lies. */
  [
    'desk',
    wordsIn(
      `
        我这 我这里 我这儿 我这边 我那 我那儿 我们这 我们这儿 我们这里 我们这边 咱这 咱这儿 咱这边
        手上 手里 手头 手头上 手边 名下 案头 桌上 桌面上 我手上 我手里 我手头 我手头上 我手边 我名下
        我案头 我桌上 我们手上 我们手里 我们手头
      `,
    ),
  ],
  [
    'asks',
    wordsIn(
      '哪些 哪几件 什么 啥 啥子 有人 有没有人 有没有 有什么 有啥 有哪些 几件 几样 多少 几个 有几件 有多少 看看 看一下 列一下 没有',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          现在 今天 目前 这会儿 眼下 还 都 的 了 没 吗 么 呢 啊 呀 有 是 件 个 份 文 文件 事 事儿
          事情 东西 事项 活 活儿 公文 工作 什么的 给我 待办 待办的 待办事项 剩 剩下 剩着 压着 积压 积压着 搁着 放着 等着
          最近 这两天 这几天 这阵子 这周 本周 和 跟 与 或 或者 还有 里 里面 方面 得 需要 要 帮我 请问 办 处理 干 做 弄
        `,
      ),
      ...'，,。？?！!',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
/** 我那个批了吗 is asked of one, and not of a desk. */
const POINTS_AT_ONE = /我们?[那这][个份件条]/u;
/** What somebody says of themselves before it asks. */
const LEADS_IN =
  /^(?![^，,。；;]{0,20}(?:[签批审]|怎么|任务|报))[^，,。；;？?\d]{2,16}[，,。；;]\s?(?=[^，,。；;]{2,16}$)/u;
const LONGEST = 16;

/** 有什么要我签的, 等我签的有哪些, 我还有什么没签, 我手头有啥事, 名下还有啥没弄完: what waits for the speaker; null for any other text. */
export function readAwaited(said: Said): Intent | null {
  // 年底事多，最近有啥等我签的.
  const body = said.body.trim().replace(LEADS_IN, '');
  if (
    body.length > LONGEST ||
    POINTS_AT_ONE.test(body) ||
    !(
      OF_DESK.test(body) ||
      (OF_KINDS.test(body) && /[等要该待轮]/u.test(body)) ||
      (/[签审批办定板头理]/u.test(body) && /[等要该待找轮得没未]/u.test(body))
    )
  )
    return null;
  const { pieces, rest } = partsOf(body.trim());
  const has = (part: Part) => pieces.includes(part);
  if (rest !== '') return null;
  const isOwn = has('desk') && (has('asks') || WHETHER.test(body));
  if (isOwn || (has('left') && has('asks') && (has('mine') || OF_MATTERS.test(body))))
    return leftOf(said);
  // 有没有要督办的 asks what is to be pressed for.
  const isForThem = has('waits') && FOR_THEM.test(body);
  const isOfKinds = has('kinds') && isForThem && (has('asks') || WHETHER.test(body));
  if (isOfKinds) return { kind: 'list-awaited' };
  const isMeant = has('signs') && has('waits') && (has('asks') || ENDS.test(body));
  return isMeant ? { kind: 'list-awaited' } : null;
}

/** 我手头还有哪些没办完: of who reports for a unit with its reports. */
const leftOf = ({ body, roles }: Said): Intent =>
  /[签批审]/u.test(body) || isOffice(roles) || unitsReportedFor(roles).length === 0
    ? { kind: 'list-awaited' }
    : { kind: 'ask-own-reports', period: null };

/** 还有几件没办: 项 are tasks. */
const OF_MATTERS = /[几多哪]少?件/u;

/** 发文和会议有等我的吗. */
const OF_KINDS = /发文|公文|会议|批示|督办|文件/u;
const FOR_THEM = /[我咱]/u;
/** Whose desk it is. */
const OF_DESK = /[我咱]们?[这那]|手[上里头边]|名下|案头|桌/u;
/** 手上还有活没. */
const WHETHER = /(?:吗|没有?|么)[？?。]?$/u;

/** 等我签的, 等我办理的事项, 该我办的. */
const ENDS =
  /我(?:签[字发]?|审[批核]?|批|办理?|处理)的(?:事项|文件|件|事情|事|公文)?(?:没有?|吗|么)?[？?。]?$/u;
