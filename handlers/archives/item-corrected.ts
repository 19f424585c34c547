import { asksOnly } from '../../src/reading/act.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { CorrectItem } from './intents.ts';
import { archivesKept, sortedParts } from './rules.ts';

const CORRECTS = new RegExp(
  sequence(
    /^/u,
    optional(
      /(?:刚才|刚刚|上一?|前一)?[那这]?一?[件个份条](?:的)?|(?:刚才|刚刚)(?:归档?的?|存的?|登记?的?)?(?:[那这]一?[件个份条])?(?<just>[^，,。；;错任阶载类]{0,10}?)的?|(?:把)?(?<called>[^，,。；;]{2,16}?)[那这]一?[件个份条](?:的)?/u,
    ),
    /(?<field>任务|阶段|载体|类别|类型|题名|标题|名称|名字|题目)?(?:是|就|给|我|都){0,2}(?:写错|归错|登错|放错|弄错|搞错|填错|记错|错|不对)了?[，,：:\s]{1,3}/u,
    /(?:应该?|得|其实|是|归|算|为|改成|改为|到|[，,]){0,4}(?<right>[^，,。；;]{1,30}?)(?:的|里|阶段)?[了吧。！!]{0,2}$/u,
  ),
  'u',
);
/** 6-2020-1改为前期, 更正6-2020-1：过程: by its 档号. */
const NUMBERED = new RegExp(
  sequence(
    /^(?:请|把|将)?(?:更正|修改|改)?(?:档号)?(?<called>\d{1,2}-\d{4}-\d{1,4})(?:号|那件|这件|的)?[：:，,\s]{0,2}/u,
    /(?:任务|阶段|载体|类别|类型)?(?:归错|写错|错)?了?[：:，,\s]{0,2}(?:应该?|改|换|调|归|是|为|成|到){0,3}[：:，,\s]{0,2}/u,
    /(?<right>(?:题名|标题|名称|名字|题目|件名)[^。；;]{2,60}?|[^，,。；;：:]{1,30}?)[了吧。！!]{0,2}$/u,
  ),
  'u',
);
const NAMES = /名|标题|题目/u;
/** 题名改为大中修施工图: what it is to be called. */
const TITLED =
  /^(?:的)?(?:题名|标题|名称|名字|题目|件名)(?:也|都)?(?:写错了?|登错了?|错了?|不对)?[，,：:\s]{0,2}(?:应该?是|应为|改[为成]|更正为|换成|是|为|叫)?[：:“"\s]{0,2}(?<title>[^“”"。；;]{2,60}?)[”"]?$/u;
const AFTER: readonly string[] = ['file-item', 'file-all', 'correct-item'];

/** 写错了，是任务11的, right after something was put on file; of another one by words of its title: 录像那件归错了，是过程. */
export async function readItemCorrected(said: Said): Promise<CorrectItem | null> {
  const { body, roles, reader } = said;
  if (archivesKept(roles).length === 0 || asksOnly(body)) return null;
  const counted = countCorrected(body.trim());
  if (counted) return counted;
  const { called, field, right } =
    (NUMBERED.exec(body.trim()) ?? CORRECTS.exec(body.trim()))?.groups ?? {};
  if (right === undefined) return null;
  const isTitle = field !== undefined && NAMES.test(field);
  const title = isTitle ? right.replace(/^叫/u, '') : TITLED.exec(right)?.groups?.title;
  const none = { task: null, phase: null, carrier: null };
  if (title !== undefined) return { kind: 'correct-item', called: called ?? null, ...none, title };
  const isMeant = called !== undefined || AFTER.includes((await said.lastSaid())?.kind ?? '');
  const { phase, carrier } = sortedParts(right);
  const [numbered] = findNumberedTasks(right).flatMap(({ numbers }) => numbers);
  const named = phase ?? carrier ?? numbered ?? null;
  const [byName, ...others] = named === null ? tasksIn(plain(right), reader) : [];
  const task = numbered ?? (others.length === 0 ? byName : undefined) ?? null;
  if (!isMeant || (phase ?? carrier ?? task) === null) return null;
  return { kind: 'correct-item', called: called ?? null, task, phase, carrier };
}

const COUNTED = '\\d{1,4}[张份件页卷盒本套个]';
const COUNT_CORRECTED = new RegExp(
  sequence(
    /^(?:刚才|刚刚?|前面|上一?次?)?(?:交|归|存|登记?|移交)?(?:档)?(?:的)?(?:[那这]一?[件个份条张])?(?<called>[^，,。；;\d错不是]{2,12}?)?(?:的)?(?:张数|份数|件数|页数|数量|数)?/u,
    /(?:是|就|给|我|都)?(?:写错|归错|登错|记错|弄错|报错|填错|数错|错|不对)?了?[，,：:\s]{0,3}/u,
    either(
      `(?:应该)?是(?<right>${COUNTED})[，,]?(?:而)?不是(?<wrong>${COUNTED})`,
      `不是(?<wrongFirst>${COUNTED})[，,]?(?:而)?(?:应该)?是(?<rightBehind>${COUNTED})`,
    ),
    /[了吧。！!]{0,2}$/u,
  ),
  'u',
);

/** 刚交的照片写错了，是18张不是20张. */
function countCorrected(text: string): CorrectItem | null {
  const { called, right, rightBehind, wrong, wrongFirst } =
    COUNT_CORRECTED.exec(text)?.groups ?? {};
  const [is, was] = [right ?? rightBehind, wrong ?? wrongFirst];
  if (is === undefined || was === undefined) return null;
  const none = { task: null, phase: null, carrier: null };
  return { kind: 'correct-item', called: called ?? null, ...none, wrong: was, right: is };
}
