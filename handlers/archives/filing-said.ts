import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksForOrder } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { FileItem } from './intents.ts';
import { archivesKept, carrierOf, OFFICE_ARCHIVE, sortedParts } from './rules.ts';

/** 归个档, 存一下, 放进去: that something is put on file. */
const FILES = sequence(
  /(?:[归存入立收录登放](?:个|一?下)?(?:档案?|卷)|[归存收录登放](?:一?下|进去|进档案里?|到档案里?|起来|上(?!报)|好|了(?=吧|呗|$))|收存|存放|[补加放](?:一?[份张件套])?(?:进去|进档案里?|到档案里?)|归一?[份张件套]|[归存收放](?:一?[份张件套])?[进入](?:去|档案?|卷)|归[到入](?=任务|第?\d{1,2}号))/u,
  /(?:一下|了)?/u,
);
const ASKS_FOR =
  '(?:也|都|再|一起|一并|顺便|顺手|想|(?<![纪摘简概主提])要|需要?|得|该|先|给我?|帮我?|帮忙|麻烦|请|把|将|你|您)';
/** 还有, 对了, 再补: what leads to one more; and one of what it is. */
const LEADS = new RegExp(
  sequence(
    /^(?:还有|另有|还|另外|再(?!生)|也|对了|然后|顺便|接着|请|麻烦|帮我|帮忙|给我|把|将|补(?=[归存收录登])){0,5}/u,
    /(?:(?:我?(?:这边?|手[里上头]))?(?:有|[补来加])(?=一?[份张件套个]))?/u,
    /(?:(?:[一这那几两]|\d{1,2})?[份张件套本册个](?!人|别|数|档|卷))?/u,
  ),
  'u',
);
/** 归档资料, 存一份, before what it is. */
const HEADED = new RegExp(
  `^(?:${FILES}|[归存收录登放]一?[份张件套本册个]|(?:登记|录入)(?:档案|归档))(?:资料|材料|档案)?(?<rest>.*)$`,
  'u',
);
/** …也归一下, behind what it is. */
const ENDED = new RegExp(
  `^(?<rest>.*?)${ASKS_FOR}{0,5}${FILES}(?:一下|吧|呗|哈|嘛|啊|呢|好吗?|行吗|谢谢){0,3}$`,
  'u',
);
/** 麻烦了, 已经弄好了: beside what is filed. */
const BESIDE =
  /^(?:好的?|对了|麻烦(?:您|你|了)?|谢谢|辛苦了?|是?这样|(?:已经?|都)?(?:弄|整理|准备)好了?|请|拜托|[了吧呗哈嘛啊呢]{1,3}|(?:就)?(?:按|照)(?:你|您)?(?:说的|建议的?))$/u;
/** In these words anybody may order it; the shorter ones are those of who keeps an archive. */
const IN_FULL =
  /归(?:个|一下|下)?档|(?:存|放|收|归)(?:到|进|入)档案|立卷|存档|登记档案|录入档案|录入归档/u;

interface Told {
  readonly isOrdered: boolean;
  readonly parts: readonly string[];
}

/** Whether it says that something is to be put on file, and what else stands in its clauses. */
function toldIn(said: string): Told {
  const clauses = said.split(/[，,；;。：:\s]+/u).map((clause) => clause.trim());
  let isOrdered = false;
  const parts = clauses.flatMap((clause) => {
    const bare = clause.replace(LEADS, '');
    const rest = HEADED.exec(bare)?.groups?.rest ?? ENDED.exec(bare)?.groups?.rest;
    if (rest !== undefined) isOrdered = true;
    const told = (rest ?? bare).replace(LEADS, '').trim();
    return told === '' || BESIDE.test(told) ? [] : [told];
  });
  return { isOrdered, parts };
}

/** 28再补一张照片, 把13的图纸: so a number is that of a task for who keeps an archive. */
const byTask = (said: string): string => said.replace(NUMBER_OF_TASK, '$<before>任务$<number>');

const NUMBER_OF_TASK =
  /(?<before>^|[把将，,])(?<number>\d{1,2})(?:(?:号任务|号)的?|项的?|的|(?=[再还也补]))(?=[\u4e00-\u9fff]{2}|$|[，,])(?![月日])/u;

/** 归档资料：任务28改造前照片，前期，声像; 还有一份任务28的验收单，也归一下; 发文1归档：过程，文字. Null for any other text. */
export function readFiling({ body, roles, reader, today }: Said): FileItem | null {
  const isKeeper = roles.some(({ role }) => role === 'archivist');
  const trimmed = body
    .trim()
    .replace(/[。！!]$/u, '')
    .replace(SOME, '有一$<measure>');
  const record = recordIn(trimmed);
  if (record) return record;
  const said = isKeeper ? byTask(partedBeforeLabel(trimmed)) : trimmed;
  if (said.length > LONGEST) return null;
  if (asksForOrder(said)) return readHow(said, reader);
  const { isOrdered, parts: clauses } = toldIn(said);
  const parts = clauses.flatMap(apartFromTask);
  const { phase, carrier, rest: told } = sortedParts(parts.join('，'));
  const { rest, ...columns } = columnsIn(told, today);
  const title = rest.join('，');
  if (
    title === '' ||
    !mayFile(said, roles, {
      isOrdered,
      isWhole: phase !== null && carrier !== null,
      isPlaced: (phase ?? carrier) !== null,
      rest,
    })
  )
    return null;
  const referred = matterIn(title);
  if (referred && referred.before.trim() === '' && referred.after.trim() === '')
    return { kind: 'file-item', matter: referred.ref, title: '', task: null, phase, carrier };
  const [numbered] = findNumberedTasks(title).flatMap(({ numbers }) => numbers);
  const task = numbered ?? taskNamed(title, roles, reader);
  return {
    kind: 'file-item',
    matter: null,
    title: titleOf(title),
    task,
    phase,
    carrier: carrier ?? carrierOf(titleOf(title)),
    ...columns,
  };
}

/** 任务28前期: its task, and then where it belongs. */
function apartFromTask(part: string): readonly string[] {
  const { task, placed } = TASK_AND_PLACE.exec(part)?.groups ?? {};
  return task !== undefined && placed !== undefined ? [task, placed] : [part];
}

const TASK_AND_PLACE =
  /^(?<task>任务\d{1,2}号?|\d{1,2}号任务)的?(?<placed>(?:前期|过程|竣工(?:验收)?|后期(?:维护)?|文字|图表|声像)(?:阶段|的)?)$/u;

/** The one task that is named, of those whose archive the speaker keeps where there are others; null where none or several are. */
function taskNamed(title: string, roles: readonly Role[], reader: Said['reader']): number | null {
  const named = tasksIn(plain(title), reader);
  const kept = archivesKept(roles);
  const own = named.filter((task) => kept.includes(taskOf(reader.plan, task).group));
  // What only sounds like another group's task is asked for, and refused to nobody who keeps an archive.
  const isGuess = kept.some((group) => group !== OFFICE_ARCHIVE);
  const [only, ...others] = own.length > 0 || isGuess ? own : named;
  return only !== undefined && others.length === 0 ? only : null;
}

/** 我这有几张施工照片 tells of them, and does not ask how many. */
const SOME = /有几(?<measure>[张份件套本])(?=[\u4e00-\u9fff])/u;
const LONGEST = 300;

/** 公厕竣工图想归档，咋弄: what is to be filed is shown with what it lacks, and to others who does it. */
function readHow(said: string, reader: Said['reader']): FileItem | null {
  const { title } = HOW_TO_FILE.exec(said)?.groups ?? {};
  const tasks = title === undefined ? [] : tasksMeant(title, reader);
  const [task, ...others] = tasks;
  if (title === undefined || task === undefined || others.length > 0) return null;
  const called = titleOf(title.replace(LEADS, ''));
  return {
    kind: 'file-item',
    matter: null,
    title: called,
    task,
    phase: null,
    carrier: carrierOf(called),
  };
}

const HOW = '(?:怎么|咋|如何|哪里|哪儿|找谁|谁管|谁来|归谁|交给谁|给谁)';
const HOW_TO_FILE = new RegExp(
  `^(?:我们?|我这边?|手[里上头]|单位|这边|[这那]){0,3}(?:想|要|准备)?(?:把|将|有)?(?<title>[^，,。；;？?]{3,40}?)[，,]?(?:${ASKS_FOR}{0,4}(?:${FILES})[^，,。；;？?]{0,4}[，,]?(?:该|要|得|去)?${HOW}|(?:该|要|得|应该)?${HOW}(?:去|来)?(?:${FILES}))[^，,。；;]{0,6}$`,
  'u',
);

interface Placing {
  readonly isOrdered: boolean;
  readonly isWhole: boolean;
  readonly isPlaced: boolean;
  readonly rest: readonly string[];
}

/**
 * Who keeps an archive orders it in any words, and by naming a thing with its phase and its carrier; anybody else in full, for reports speak of
 * 归档 too.
 */
function mayFile(
  said: string,
  roles: readonly Role[],
  { isOrdered, isWhole, isPlaced, rest }: Placing,
) {
  const isNamed = rest.filter((part) => !TASK_ALONE.test(part)).length === 1;
  if (roles.some(({ role }) => role === 'archivist')) return isOrdered || (isWhole && isNamed);
  if (!isOrdered || !IN_FULL.test(said)) return false;
  const isHead = HEADS_IN_FULL.test(said);
  const isThing = rest.some((part) => THING.test(part));
  return isHead && isOffice(roles) ? true : isPlaced || isThing || (isHead && /[：:]/u.test(said));
}

/** 施工照片, without the task that it is of. */
const THING = /(?:照片|图纸|影像|视频|资料|材料|合同|批复|报告|验收单)$/u;
const TASK_ALONE = /^(?:任务\d{1,2}号?|第?\d{1,2}号任务)的?$/u;
const HEADS_IN_FULL =
  /^(?:请|麻烦|帮我?|把|将){0,2}(?:归档|立卷|存档|(?:登记|录入)(?:档案|归档)|[^，,。；;：:]{2,60}(?:归档|立卷|存档)(?:$|[，,：:吧]))/u;

/** 归档资料：任务28开工照片，过程，声像；任务28验收单，竣工验收，文字: each with what stands beside it. */
export function readSeveral(said: Said): Intent | null {
  const { head = '', what = '' } = SEVERAL.exec(said.body.trim())?.groups ?? {};
  const parts = what.split(/[；;\n]/u).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const wanted = parts.map((part) => readFiling({ ...said, body: `${head}：${part.trim()}` }));
  const isEach = wanted.every((one) => one !== null && (one.phase ?? one.carrier) !== null);
  return isEach ? { kind: 'take-several', wanted } : null;
}

const SEVERAL =
  /^(?<head>(?:请)?(?:归档|立卷|存档)(?:资料|材料|档案)?)[：:，,\s]{1,2}(?<what>[^；;\n]{2,200}[；;\n][\s\S]{2,400})$/u;

/** 发文1归档：过程，文字. */
function recordIn(said: string): FileItem | null {
  const referred = matterIn(said);
  if (!referred || !/^(?:请|麻烦|把|将)?$/u.test(referred.before.trim())) return null;
  const { parts } =
    /^(?:现|请)?(?:归档|立卷|存档|入档|入卷|归(?:到|入|在)?(?=[了吧]|$|前期|过程|竣工|验收|后期|文字|图表|声像))[了吧]{0,2}(?<parts>[\s\S]{0,60})$/u.exec(
      referred.after.trim(),
    )?.groups ?? {};
  if (parts === undefined || /[?？吗]/u.test(parts)) return null;
  const { phase, carrier } = sortedParts(parts);
  return { kind: 'file-item', matter: referred.ref, title: '', task: null, phase, carrier };
}

/** 6月1日, 共8页: columns of the register, and no part of the title. */
function columnsIn(parts: readonly string[], today: string) {
  const days = parts.flatMap((part) => findDays(part, today).filter(({ text }) => text === part));
  const counted = parts.map((part) => PAGES.exec(part)?.groups?.count);
  const pages = readNumber(counted.find((count) => count !== undefined) ?? '');
  const [day] = days.filter(({ from, to }) => from === to && to <= today);
  return {
    ...(day ? { day: day.to } : {}),
    ...(pages === null ? {} : { pages }),
    rest: parts.filter((part, at) => part !== day?.text && counted[at] === undefined),
  };
}

const PAGES = /^(?:共|计|一共)?(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})页$/u;

/** Without the number of its task, which stands beside it. */
function titleOf(said: string): string {
  const bare = said
    .replace(/^(?:任务\d{1,2}|\d{1,2}号任务)(?![\d、和与及])(?:的|[：:，,])?/u, '')
    .replace(/[，,](?:任务\d{1,2}|\d{1,2}号任务)的?$/u, '')
    .replace(LEADS, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})[一两几三四五][份张件套本册]$/u, '')
    .trim();
  return bare === '' ? said : bare;
}
