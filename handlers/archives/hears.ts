import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';
import { readArchivesAsked } from './archives-asked.ts';
import { readFiling, readSeveral } from './filing-said.ts';
import { readHandingOver, readMayHandOver, readOnceMore } from './hand-over-said.ts';
import { type FileAll, FileItem } from './intents.ts';
import { readItemCorrected } from './item-corrected.ts';
import { readItemSaid, readReopened } from './items-said.ts';
import { readOnFileAsked } from './on-file-asked.ts';
import { archivesKept, sortedParts } from './rules.ts';

/** What is put on file, found finished or handed over, in words that are no exact command. */
export const hears: Hearing = {
  async order(said) {
    const { text, roles, reader } = said;
    return (
      readArchivesAsked(said) ??
      readOnFileAsked(said) ??
      completed(said) ??
      (await readItemCorrected(said)) ??
      (await readItemSaid(said)) ??
      readReopened(said) ??
      (FILES_ALL.test(actWords(text)) || FILES_ALL.test(text) || filesAsTold(said)
        ? FILE_ALL
        : null) ??
      readSeveral(said) ??
      readFiling(said) ??
      (await readAllFiled(said)) ??
      readFinished(said) ??
      readFoundAsked(said) ??
      readHandingOver(said) ??
      (await readMayHandOver(said)) ??
      (await readOnceMore(said)) ??
      readLooking(byTask(text), roles, reader)
    );
  },
  answer: completed,
};

const FILE_ALL: FileAll = { kind: 'file-all' };

/** 存了吧，按你说的, of who keeps an archive: all that waits, as the clerk suggested it. */
const filesAsTold = ({ body, roles }: Said): boolean =>
  archivesKept(roles).length > 0 && FILES_AS_TOLD.test(body.trim());
const AS_TOLD =
  '(?:就)?(?:按|照|依)(?:着)?(?:你|您|小许|助手)?(?:说的|建议的?|提的|讲的|这个|这样|上面的?)(?:来|办|归|存)?';
const FILED_THEN = '(?:都|全|全部|一起)?(?:归|存|入|收)(?:档|了|掉|上|进去|起来){0,3}';
const FILES_AS_TOLD = new RegExp(
  `^(?:那就?|行|好的?|可以|嗯|[，,\\s]){0,3}(?:${FILED_THEN}(?:吧|呗)?[，,\\s]{1,2}${AS_TOLD}|${AS_TOLD}[，,\\s]{0,2}(?:都|全|全部)?(?:归|存|入|收)(?:档|了|掉|上|进去|起来){1,3})(?:吧|呗)?[。！!]?$`,
  'u',
);

/** 28号的档案, 13项档案 is that of 任务28. */
const byTask = (text: string): string =>
  text.replace(
    /(?<![\d月务])(\d{1,2})(?:号任务的?|号的?|项的?|的)(?=(?:全部|所有)?档案)/u,
    '任务$1的',
  );

/** 过程，文字: the bare answer to what was asked for. */
function completed({ body, draft }: Said): FileItem | null {
  const waiting = waitingAs(FileItem, draft);
  const [numbered] = findNumberedTasks(body).flatMap(({ numbers }) => numbers);
  const { phase, carrier, rest } = sortedParts(waiting ? body.trim().replace(TASK_FIRST, '') : '');
  if (!waiting || rest.length > 0 || (phase === null && carrier === null)) return null;
  return {
    ...waiting,
    task: numbered ?? waiting.task,
    phase: phase ?? waiting.phase,
    carrier: carrier ?? waiting.carrier,
  };
}

/** 任务12 前期 图表: of which task it is, before what was asked for. */
const TASK_FIRST = /^(?:任务\d{1,2}号?|\d{1,2}号任务)[的，,\s]{0,2}/u;

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FINISHED = new RegExp(
  sequence(
    `^(?<finds>认定|确认|宣布)?(?:重点)?(?:任务(?<a>${N})|(?<b>${N})号任务|(?<c>\\d{1,2})(?:项|号)?(?=都|已|整|全|也|的?治理|[^，,。]{0,6}[，,]?(?:请|给|可以|现)?认定))(?:整个|整体|全部|治理|都|也)?(?:已经?)?`,
    /(?:可以|就)?(?:算是?|算作)?(?:全部|整体|都|全)?(?:完成|办结|竣工|完工|干完|做完|弄完|搞完|完事|干好|收尾|完|结束|验收(?:通过|合格|完)?)(?:了|结束|啦)?/u,
    /(?:[，,](?:都|也|已经?|全部)?(?:验收|竣工|收尾)(?:通过|合格|完)?了?)?/u,
    /(?:[，,](?:(?:现在|也|就)?(?:可以|该|能)移交了?|标(?:记|为|成)?(?:已)?完成吧?))?/u,
    optional(
      sequence(
        /[，,](?:请|让|叫|通知|催)(?:第?[一二三四五六七八]组|他们|组里|各组)(?:赶紧|抓紧|尽快)?/u,
        /(?:把)?(?:档案|资料|材料|东西)?(?:都|也)?(?:移交|交|报)(?:上来|过来|来|给办公室|档案)?[了吧]{0,2}/u,
      ),
    ),
    /(?<found>[，,]?(?:可以|请|现|给)?认定(?:为)?(?:完成)?(?:一下)?(?:了|吧)?)?$/u,
  ),
  'u',
);

/** 停车场那个任务12，完成了: what it is about stands before its number, and a pause behind it. */
const CALLED_BEFORE =
  /^[\u4e00-\u9fff]{2,10}?(?:那个|这个|的)(?=任务\d)|(?<=任务\d{1,2}|\d{1,2}号任务)[，,](?=(?:已经?|都|全部)?(?:完成|办结|竣工|完工))/gu;

/** 任务28完成 of the office, of who keeps archives, and of a group; whose unit is responsible for it and does not say 认定 reports. */
function readFinished({ text, roles, reader: { plan } }: Said): Intent | null {
  const { finds, a, b, c, found } = FINISHED.exec(text.replace(CALLED_BEFORE, ''))?.groups ?? {};
  // 28都完工了，认定一下: a bare number is a task's where it is to be found finished.
  const task = readNumber(a ?? b ?? (finds || found ? c : undefined) ?? '');
  if (task === null) return null;
  const own = unitsReportedFor(roles);
  const isOwn = plan.tasks.some(
    ({ number, units }) => number === task && units.some((unit) => own.includes(unit)),
  );
  const keeps =
    isOffice(roles) ||
    roles.every(({ role }) => role === 'archivist') ||
    (!isOwn && groupsActedFor(roles, plan).length > 0);
  return keeps || finds || found
    ? { kind: 'keep-draft', proposal: { kind: 'finish-task', task } }
    : null;
}

/** 任务13可以算完成了吧, of a unit: who finds it finished is told by the refusal. */
function readFoundAsked({ text, roles, reader: { plan } }: Said): Intent | null {
  const { a, b } = FOUND_ASKED.exec(text)?.groups ?? {};
  const task = readNumber(a ?? b ?? '');
  const isOfUnit = unitsReportedFor(roles).length > 0 || groupsActedFor(roles, plan).length > 0;
  return task !== null && isOfUnit
    ? { kind: 'keep-draft', proposal: { kind: 'finish-task', task } }
    : null;
}

const FOUND_ASKED = new RegExp(
  sequence(
    `^(?:[^，,。；;\\d]{2,16}[，,])?(?:那)?(?:任务(?<a>${N})|(?<b>${N})号任务)(?:的)?(?:整个|整体)?(?:是不是|现在|也|就){0,2}`,
    /(?:可以|能|该|应该)(?:认定(?:为)?|算(?:是|作)?|定为)(?:全部|整体)?(?:完成|办结|结束)(?:了)?(?:吧|吗|么|不)?[？?]?$/u,
  ),
  'u',
);

/** 都归了，过程的，文字: all that waits, in one phase and on one carrier. */
async function readAllFiled({ body, roles, lastSaid }: Said): Promise<FileAll | null> {
  const { parts } = ALL_FILED.exec(body.trim())?.groups ?? {};
  if (parts === undefined || archivesKept(roles).length === 0) return null;
  const { phase, carrier, rest } = sortedParts(parts);
  if (rest.length > 0) return null;
  const isSaid = (phase ?? carrier) !== null;
  if (!isSaid && (await lastSaid())?.kind !== 'list-to-file') return null;
  return { ...FILE_ALL, ...(phase ? { phase } : {}), ...(carrier ? { carrier } : {}) };
}

const ALL_FILED =
  /^(?:那就?|这些?|行|好|[，,\s]){0,3}(?:都|全部?|全都|统统|一起|一并)(?:给我?)?(?:归|存|入|收)(?:档|了|掉|上|进去|起来){0,3}(?:吧|呗)?(?<parts>[，,：:\s][\s\S]{0,30})?[。！!]?$/u;

const LONGEST_LOOK = 40;
const FILES_ALL =
  /^(?:待归档的?)?(?:材料|资料)?(?:全部|都|一起)?按建议(?:全部|一并|统一|都)?归(?:档|了|完){0,2}吧?$|^待归档的?(?:材料|资料)?(?:全部|一并|统一|都)归(?:档|了|完){0,2}吧?$/u;
const LOOKS_AT_REGISTER =
  /^(?:查看|看看|看|查|导出|发来?|打开|调出?|要)?(?:(?:档案|归档)(?:目录|登记册|清单|台账|登记簿)|登记册)(?:发我?|导出来?|看看|看|(?:里面?)?(?:现在|都)?有(?:哪些|什么|啥)(?:东西|材料)?)?[？?]?$/u;

/** 看看四组的档案: the register of a group. */
const LOOKS_AT_GROUP =
  /^(?:请|帮我?|给我?|[，,\s]){0,2}(?:查看|看看|看一?下|看|查一?下|调)?第?[一二三四五六七八]组的?(?:全部|所有)?档案[？?。]?$/u;

/** 目录发我, of who keeps one. */
const LOOKS_AT_OWN =
  /^(?:查看|看看|看|发|把)?(?:我)?的?(?:目录|登记簿|登记本|册子|台账)(?:给我|发来?我?|导出来?|看看|看一?下|看)*[？?]?$/u;
const LOOKS_AT_TASK = new RegExp(
  sequence(
    /^那?(?:查看|看看|看|查查?)?(?:归档(?=了)|(?:归了?)?档案(?:归了?)?(?:情况|目录|清单|资料)?)/u,
    optional(
      either(
        /(?:给|让|发)(?:我|我们)(?:再)?(?:看看|看一?下|看一眼|瞧瞧|看|一份)?/u,
        /(?:现在|目前|里|里面|一共|都){0,3}有?(?:多少|几)[件份样个](?:了)?(?:[，,\s]?还?[缺差少](?:哪|什么|啥|几)[\u4e00-\u9fff]{0,6})?/u,
        /了(?:多少|几件|哪些)|齐不齐|齐全[吗不]?|齐了?[吗没]?|全不全|全[吗不]?|归了(?:多少|几件|哪些)/u,
        /(?:现在|目前|里|里面|都){0,3}有(?:多少|哪些|什么|啥|几件)(?:东西|材料|资料)?(?:了)?/u,
        /还?[缺差](?:什么|哪些|啥|多少|哪几件)|怎么样|如何|情况/u,
      ),
    ),
    /了?[没吗]?[？?]?$/u,
  ),
  'u',
);

/** 任务28的档案给我看看. */
const SHOWN_TO_ME =
  /^(?:把|将)?(?:任务\d{1,2}号?|\d{1,2}号任务)的?(?:全部|所有)?档案(?:情况|目录)?(?:给|让|发)(?:我|我们)(?:再)?(?:看看|看一?下|看一眼|瞧瞧|看|一份)?[吧？?。]?$/u;

/** 任务28还缺哪些档案, 任务13档案缺哪些阶段. */
const LACKS_OF_TASK =
  /^(?:的?档案)?(?:现在|目前|都|里|里面){0,2}还?[缺差少](?:哪些|什么|啥|哪几个?|几个?|哪)(?:阶段|段|块|样|份)?的?(?:档案|阶段|材料|资料)?(?:没归)?[？?]?$/u;

/** 大中修的档案齐了没: the one task that is called by its words before 档案. */
function calledIn(text: string, reader: QuestionReader): readonly number[] | null {
  const at = text.search(OF_ARCHIVE);
  if (at < 2 || findNumberedTasks(text).length > 0) return null;
  const tasks = tasksMeant(text.slice(0, at).replace(/的$/u, ''), reader);
  return tasks.length === 1 ? tasks : null;
}

const OF_ARCHIVE = /档案|归档/u;

/** 我们组的档案给我看一眼目录: the same with what is to be done in the middle. */
const SHOWN_BETWEEN =
  /(?<whose>档案|归档)的?(?:[给让]我们?)?(?:看|瞧|发|列)[^，,。；;]{0,4}?的?(?<what>目录|登记册)/u;

/** 我们组还有什么没归档, 看下档案目录, 第四组档案目录发我. */
function readLooking(said: string, roles: readonly Role[], reader: QuestionReader): Intent | null {
  const text = said.replace(SHOWN_BETWEEN, '$<whose>$<what>');
  if (text.length > LONGEST_LOOK) return null;
  const named = calledIn(text, reader);
  const act = actWords(named ? text.slice(Math.max(text.search(OF_ARCHIVE), 0)) : text);
  const group = () => groupsIn(plain(text), reader)[0] ?? null;
  const isKeeper = roles.some(({ role }) => role === 'archivist');
  const ofRegister =
    LOOKS_AT_REGISTER.test(act) ||
    LOOKS_AT_GROUP.test(text) ||
    (isKeeper && LOOKS_AT_OWN.test(act));
  const isOfArchives =
    /档案/u.test(text) || (isKeeper && roles.every(({ role }) => role === 'archivist'));
  const ofTask =
    SHOWN_TO_ME.test(text) || LOOKS_AT_TASK.test(act) || (isOfArchives && LACKS_OF_TASK.test(act));
  const lacking = lackingAsked(text);
  if (lacking !== null) return { kind: 'show-task-archive', task: lacking };
  if (!ofTask && !ofRegister) return null;
  const [task] = named ?? findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  if (task !== undefined) return ofTask ? { kind: 'show-task-archive', task } : null;
  return ofRegister ? { kind: 'list-archive', group: group() } : null;
}

/** 任务28档案哪些阶段、哪些载体还空着, in whatever order: the archive of a task, and what it lacks. Null where any other word stands there. */
function lackingAsked(text: string): number | null {
  const [numbered, ...others] = findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  if (numbered === undefined || others.length > 0) return null;
  const clauses = askingWhatLacks(text.replace(NUMBERED_TASK, ''));
  const isKnown = clauses.every(({ unknown }) => unknown.length === 0);
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  return isKnown && says.has('archive') && says.has('lacks') ? numbered : null;
}

const NUMBERED_TASK = /第?任务\d{1,2}号?|第?\d{1,2}号任务/gu;
const askingWhatLacks = clausesBy<'archive' | 'lacks' | 'beside'>([
  ['archive', wordsIn('档案 归档 归档资料 归档材料 档案材料 档案资料 案卷 卷宗')],
  [
    'lacks',
    wordsIn(
      '缺 还缺 缺的 还缺的 缺项 缺失 差 还差 少 还少 空 空着 还空着 空着的 空缺 没有的 没收 没收齐 不全 不齐 欠缺 缺件 缺漏 没归的 没归',
    ),
  ],
  [
    'beside',
    wordsIn(
      `
        什么 啥 哪些 哪几件 哪几样 哪样 哪个 哪几个 多少 几件 几样 阶段 载体 部分 材料 资料 东西 内容 收集 情况 里 里面 里头 还有 有没有 有 还是 是 目前 、 完整 为 为了 齐全
        看 看看 看一下 查 查查 查一下 瞧 瞧瞧 瞅瞅 列 列出 列一下 列出来 我 俺 我们 俺们 些 吗
      `,
    ),
  ],
]);
