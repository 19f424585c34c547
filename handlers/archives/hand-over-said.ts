import type { Intent } from '../../src/domain/intent.ts';
import { asksForOrder } from '../../src/reading/act.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import { ShowTaskArchive } from './intents.ts';

type Part = 'hands' | 'gives' | 'archive' | 'office' | 'whether' | 'beside';

const WORDS: Wordings<Part> = [
  [
    'hands',
    wordsIn(
      '移交 移交了 移交过 移交过去 移交一下 移交吧 移交给 移交到 移交至 办移交 办理移交 做移交 走移交',
    ),
  ],
  [
    'gives',
    wordsIn(
      '交 交了 交吧 交给 交到 交过去 交上去 交上来 交出去 交一下 交掉 送 送给 送到 送过去 送一下 上交 上交给 上交了 补交 补移交 补送 补交一份 转给 转到 转过去 给 递 递交 报送 报给 收 收了 收到 签收 接收 收下',
    ),
  ],
  [
    'archive',
    wordsIn('档案 档案材料 档案资料 案卷 卷宗 卷 材料 资料 东西 全套 全套材料 全部档案 全部材料'),
  ],
  ['office', wordsIn('办公室 指挥部办公室 指挥部 你们 你们办公室 区里')],
  ['whether', wordsIn('没有 没 了没 了没有 了吗 吗 没交 没移交 交没交 移没移交')],
  [
    'beside',
    [
      ...wordsIn(
        `
          可以 能 该 要 得 想 现在 今天 目前 先 就 请 麻烦 把 将 向 往 给 到 至 都 全 全部 所有 整个 已经 已 也 再 再次 重新 一次 一遍 一份 一下 新 新的 新归的 吧 了 的 呗 哈
          弄好 弄好了 整理好 整理好了 归好了 归完了 归齐了 齐 齐了 齐全 完了 准备好了 办 办了 那 这 我 我们 我们组 帮 帮我 过去 上去 上来
        `,
      ),
      ...'，,、。；;：:！! ？?',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 40;
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 任务28, 28号, and a bare 28 before what is handed over. */
const TASK = new RegExp(
  `第?(?:任务${NUMBER}号?|${NUMBER}号?任务)|(?<![\\d月])\\d{1,2}(?:号|的)?(?=[^\\d]{0,6}(?:档案|案卷|卷宗|材料|资料|东西|移交|[可要该能]|$))(?![月日、.．])`,
  'u',
);
const HANDS = /移交|[交送转给递收]/u;
const ABOUT =
  /^(?:那就?|就|先|现在|可以|请|麻烦|移交|把|将|[，,\s]){0,4}(?<about>[\u4e00-\u9fff]{2,16}?)的?(?=(?:全部|所有|整套|全套)?(?:档案|案卷|卷宗|材料|资料|东西))/u;

/** 移交任务28档案, 28的档案可以移交了，移交吧, 公厕的案卷都齐了，交办公室; and 任务28档案移交过去没有, which asks. */
export function readHandingOver(said: Said): Intent | null {
  const text = plain(said.body);
  if (text.includes('档案') && ASKS_OF_ALL.test(text)) {
    return { kind: 'list-matters', of: 'transfer', unit: null, group: null, pick: 'all', page: 1 };
  }
  if (text.length > LONGEST || !HANDS.test(text)) return null;
  const meant = taskIn(text, said);
  if (meant === null) return null;
  const { pieces, rest } = partsOf(meant.rest);
  const has = (part: Part) => pieces.includes(part);
  const isKeeper = said.roles.some(({ role }) => role === 'archivist');
  const isOfArchive = ARCHIVES.test(text) || (isKeeper && (has('office') || has('archive')));
  const isOnlyKeeper = isKeeper && said.roles.every(({ role }) => role === 'archivist');
  const isMeant =
    has('hands') || (has('gives') && ((has('archive') && isOfArchive) || isOnlyKeeper));
  if (rest !== '' || !isMeant) return null;
  const isAsked = has('whether') || asksForOrder(text) || MAY_BE.test(text);
  if (!isAsked) return { kind: 'hand-over-archive', task: meant.task };
  const { plan } = said.reader;
  const group = plan.tasks.find(({ number }) => number === meant.task)?.group;
  return group === undefined || MAY.test(text)
    ? { kind: 'show-task-archive', task: meant.task, isOfTransfer: true }
    : { kind: 'list-matters', of: 'transfer', unit: null, group, pick: 'all', page: 1 };
}

/** 能交办公室了吗, 那能移交吗, right after the archive of one task was shown: of that. */
export async function readMayHandOver({ body, isInGroup, lastSaid }: Said): Promise<Intent | null> {
  if (isInGroup || !MAY_HAND_OVER.test(body.trim())) return null;
  const { task } = ShowTaskArchive.safeParse(await lastSaid()).data ?? {};
  return task === undefined ? null : { kind: 'show-task-archive', task, isOfTransfer: true };
}

const MAY_HAND_OVER =
  /^(?:那|现在|这些?|档案|材料|我们?|[，,\s]){0,4}(?:能不能|可不可以|是不是可以|能|可以|该)(?:不)?(?:现在|直接|都)?(?:移交|上交|交|送)(?:给|到)?(?:办公室|指挥部办公室|你们)?(?:去)?(?:了)?(?:吗|不|么|吧|没)?[？?。]?$/u;

/** 再移交一次, of the task whose archive was handed over last as far as the clerk spoke of it, or of the only one that was. */
export async function readOnceMore(said: Said): Promise<Intent | null> {
  const { body, draft, isInGroup } = said;
  if (draft !== null || isInGroup || !ONCE_MORE.test(body.trim())) return null;
  const all = (await said.subjects()).filter(({ ref }) => ref.kind === 'transfer');
  const last = (await said.spoken()).find(({ kind }) => kind === 'transfer');
  const meant =
    all.find(({ ref }) => ref.number === last?.number) ?? (all.length === 1 ? all[0] : undefined);
  const task = TASK_OF_TRANSFER.exec(meant?.title ?? '')?.groups?.task;
  return task === undefined ? null : { kind: 'hand-over-archive', task: Number(task) };
}

const ONCE_MORE =
  /^(?:请|麻烦|那就?|我们?|组里|[，,\s]){0,3}(?:再|重新|再次|补)(?:移交|交)(?:一?[次遍下份回])?(?:档案|材料|过去|上去|给办公室)?[了吧。！!]{0,2}$/u;
const TASK_OF_TRANSFER = /任务(?<task>\d{1,2})/u;

/** 哪个组还没交档案, 各组档案都交了没: who handed over, and nobody's report. */
const ASKS_OF_ALL =
  /^(?:现在|目前|请问|都|还)?(?:有)?(?:哪(?:些|几个?|个)组|几个组|谁|各组|[八8]个组)的?(?:档案)?(?:都|还|已经?|有没有)?(?:没有?|未)?(?:移交|交|报)(?:了|过|上来|来)?(?:的)?(?:档案)?(?:没有?|吗|么)?[？?]?$/u;

/** 可以交了吧. */
const MAY_BE = /(?:能|可以|该)[^，,。；;]{1,6}吧[？?]?$/u;
/** 能移交了吗 asks whether enough is there; 移交过去没有 whether it went. */
const MAY = /能|可以|该/u;
/** 材料 alone are papers of any kind. */
const ARCHIVES = /档案|案卷|卷宗/u;

/** The one task that is named, by its number or by what it is about, and the text without it. */
function taskIn(text: string, { reader }: Said): { task: number; rest: string } | null {
  const numbered = TASK.exec(text)?.[0];
  if (numbered !== undefined) {
    const [task, ...others] = findNumberedTasks(
      `任务${numbered.replace(/[任务号第的]/gu, '')}`,
    ).flatMap(({ numbers }) => numbers);
    const rest = text.replace(numbered, '');
    return task === undefined || others.length > 0 ? null : { task, rest };
  }
  const about = ABOUT.exec(text)?.groups?.about;
  const [task, ...others] = about === undefined ? [] : tasksIn(plain(about), reader);
  return about === undefined || task === undefined || others.length > 0
    ? null
    : { task, rest: text.replace(about, '') };
}
