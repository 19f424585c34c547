import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';
import { groupIn, unitIn } from './forms-said.ts';
import { quarterIn } from './judging-said.ts';

const COUNT = '(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:项|个|件|条)';
const DRAWS = new RegExp(
  `^(?:顺便|顺带|另外|那就?|从|在|对|先|再|里面?|中|面|随机){0,4}(?:抽查?个?)?(?:随机)?(?:抽查|抽取|抽)(?:复核)?(?:${COUNT})?(?:节点)?(?:任务)?(?:出?来)?(?:复核|核查|看看|查查?)?(?:一?下)?吧?$`,
  'u',
);
/** 抽几项复核一下，二季度先抽3项: how many are to be drawn may stand in the second clause. */
function drawnIn(text: string): { readonly count?: string } | null {
  const whole = DRAWS.exec(actWords(text))?.groups;
  if (whole) return whole;
  const count = drawnAnyhow(text);
  if (count !== null) return { count };
  const clauses = text.split(/[，,。；;\s]{1,2}/u).map((one) => DRAWS.exec(actWords(one))?.groups);
  const counted = clauses.find((one) => one?.count !== undefined);
  return /^[^\d]{0,12}抽/u.test(text) ? (counted ?? null) : null;
}

/** 二季度 10项 抽查, 对二季度节点任务抽查10项: so many of a quarter, and no word that says anything else. */
function drawnAnyhow(text: string): string | null {
  const count = COUNTED.exec(text)?.groups?.count;
  if (count === undefined || text.length > LONGEST_DRAWN) return null;
  if (asksOnly(text) || PUT_OFF.test(text)) return null;
  const clauses = drawing(text.replace(COUNTED, '').replace(OF_QUARTER, ''));
  const isKnown = clauses.every(({ unknown, times }) => unknown.length === 0 && times.length === 0);
  return isKnown && clauses.some(({ says }) => says.has('draws')) ? count : null;
}

const LONGEST_DRAWN = 50;
/** 二季度10项先不抽了. */
const PUT_OFF = /[不没别甭]/u;
const COUNTED = new RegExp(COUNT, 'u');
const OF_QUARTER = /(?:20\d\d年)?(?:第?[一二三四1-4]|[上本])个?季度/u;
const drawing = clausesBy<'draws' | 'beside'>([
  ['draws', wordsIn('抽查 抽取 抽出 抽检 抽 抽它 抽选 抽出来 随机抽查 随机抽取 随机抽')],
  [
    'beside',
    wordsIn(
      `
        随机 节点 节点任务 任务 重点任务 重点 工作 汇总表 表 情况 完成情况 里 里面 中 项 对 复核 核查 复查 查 查查 查一查 看看 看 核 核一核 核实 实不实 是否属实
        开展 进行 组织 开始 启动 准备 来 做 办公室 我们办公室 我们 我 便于 以便 用于 报来 报上来 出来 他们 各组 行 做个 来个
      `,
    ),
  ],
]);

/** 抽查第六组 is an order; 第六组抽查 asks what came of one. */
const DRAWS_OF_GROUP = /抽[查取]?(?:一?下)?[^，,。]{0,8}组/u;
const SHOWS_DRAWN =
  /^(?:查看|看一?看|看|查)?(?:抽查|复核|抽)(?:复核)?(?:到|了|中)?(?:哪些|哪几[项家个]|什么|谁)?(?:任务|单位)?(?:情况|结果|清单|名单|单|进度)?(?:怎么样|咋样|如何|出来了?(?:没有?|吗)?|是?哪些|有哪些)?[？?]?$/u;
const FOUND =
  /(?<word>不属实|与实际(?:情况)?不(?:符|一致)|不实|属实)(?:[：:，,。；;\s]{1,2}(?<note>[\s\S]{1,200}))?$/u;
/** What an order to write something is made of beside the name of the thing. */
const WRITES =
  '(?:起草|草拟|拟写|拟定|拟|帮|稿(?=$)|呗|谢谢|生成|整理|形成|组织|启动|开展|出来|出|写|做|搞|弄|发|好|要|吧|一?[份个]|给|该|先|得|可以|了|底稿|初稿|草稿|关于|就|对|第|季度|节点|任务|考核|工作|完成|情况|报告|材料|稿子|稿|起|的|表|\\d{4}年?|年度|年终|年底|全年|今年)';
const CIRCULAR = new RegExp(`^${WRITES}{0,10}通报${WRITES}{0,6}$`, 'u');
const EVALUATES = new RegExp(`^${WRITES}{0,8}自评${WRITES}{0,10}$`, 'u');
/** 年底自评的材料现在能出吗 缺啥, 自评弄得咋样了: how far it is, and what it still lacks; never who does it and by what measure. */
const EVALUATION_ASKED = new RegExp(
  sequence(
    /^(?:请问|那|我们|办公室|今年|年底|年终|年度|现在|目前|的|\d{4}年|[，,]){0,5}自评(?!谁|由谁|打分|怎么评|依据|根据|要求)/u,
    /(?:的)?(?:材料|底稿|报告|情况|初稿|稿子)?(?:现在|目前|都|我们|还|里|[，,]){0,4}/u,
    either(
      /(?:能不能|能|可以)(?:出|出来|做|写|生成|汇总)(?:得来|来|了)?(?:吗|不|么|没)/u,
      /(?:弄|搞|写|做|准备|整理|出|进行)(?:得|的|到)?(?:咋样|怎么样|怎样|如何|哪一?步|哪|没|了没|好了没|完了没)(?:有|了)?/u,
      /(?:还)?(?:缺|差|少)(?:啥|什么|哪些|哪几项|几项|多少)/u,
    ),
    /[^谁分]{0,16}[？?]?$/u,
  ),
  'u',
);
const TABLE =
  /^(?:生成|整理|导出|形成|汇总|出|做|发|来|我?要)?(?:一?[份个])?季?度?考核表(?:生成|整理|导出|汇总|做|出|发)?(?:一?[份个])?(?:出来|好|给)?(?:吧|了?[吗没])?$/u;

const OF_TASK = /任务(?<task>\d{1,2})(?!\d)|(?<!\d)(?<number>\d{1,2})号任务/u;

/** 抽查二季度10项, 复核任务28：不属实，…, 起草二季度通报, 年度自评, 季度考核表. Null for any other text. */
export function readLater(said: Said): Intent | null {
  const text = said.body.trim();
  if (text.length > 260) return null;
  const act = actWords(text);
  const drawn = drawnIn(text);
  if (drawn) {
    const quarter = quarterIn(text, said);
    const isMeant = drawn.count !== undefined || quarter !== null || DRAWS_OF_GROUP.test(text);
    const group = groupIn(text, said);
    const count = readNumber(drawn.count ?? '');
    if (isMeant) return { kind: 'draw-spot-check', group, quarter, count };
  }
  if (SHOWS_DRAWN.test(act)) return { kind: 'show-spot-check', quarter: quarterIn(text, said) };
  if (CIRCULAR.test(act)) {
    const quarter = quarterIn(text, said);
    const { task: named, number } = OF_TASK.exec(text)?.groups ?? {};
    const task = Number(named ?? number ?? 0) || null;
    if (quarter !== null || task !== null || !/^通报/u.test(act))
      return { kind: 'draft-circular', quarter, task };
  }
  const asksOfIt = isOffice(said.roles) && EVALUATION_ASKED.test(plain(text));
  if (EVALUATES.test(act) || asksOfIt) return { kind: 'evaluate-year' };
  if (TABLE.test(act)) return { kind: 'make-assessment-table' };
  return readRecheck(text, said);
}

/** 复核任务28：不属实，实际完成2座; of the office also 28号任务复核不属实, 任务10生态环境分局查了，不属实. */
function readRecheck(text: string, { reader, roles }: Said): Intent | null {
  const found = FOUND.exec(text);
  const before = text.slice(0, found?.index ?? text.length);
  const isRecheck = /^(?:请)?复核/u.test(text) || (found !== null && isOffice(roles));
  if (!isRecheck || asksOnly(text)) return null;
  const [numbered] = findNumberedTasks(before).flatMap(({ numbers }) => numbers);
  const short = /复核\s?(?<task>\d{1,2})(?!\d|[月日号项])/u.exec(before)?.groups?.task;
  const task = numbered ?? (short === undefined ? tasksMeant(before, reader)[0] : Number(short));
  if (task === undefined) return null;
  const { word, note = '' } = found?.groups ?? {};
  return {
    kind: 'recheck',
    task,
    unit: unitIn(before.replace(/任务\d{1,2}号?|\d{1,2}号任务/u, '，'), reader),
    isTrue: word === undefined ? null : word === '属实',
    note: note.trim(),
  };
}
