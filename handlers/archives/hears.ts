import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { groupsIn, tasksIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { readArchivesAsked } from './archives-asked.ts';
import { type FileAll, FileItem } from './intents.ts';
import { readItemCorrected } from './item-corrected.ts';
import { readItemSaid, readReopened } from './items-said.ts';
import { carrierOf, sortedParts } from './rules.ts';

/** What is put on file, found finished or handed over, in words that are no exact command. */
export const hears: Hearing = {
  async order(said) {
    const { text, roles, reader } = said;
    return (
      readArchivesAsked(said) ??
      (await readItemCorrected(said)) ??
      (await readItemSaid(said)) ??
      readReopened(said) ??
      (FILES_ALL.test(actWords(text)) || FILES_ALL.test(text) ? FILE_ALL : null) ??
      readSeveral(said) ??
      readFiling(said) ??
      readFinished(said) ??
      readHandingOver(byTask(text), reader) ??
      readLooking(byTask(text), roles, reader)
    );
  },
  answer({ body, draft }) {
    const waiting = waitingAs(FileItem, draft);
    return waiting ? readCompletion(body, waiting) : null;
  },
};

const FILE_ALL: FileAll = { kind: 'file-all' };

/** 28号的档案 is that of 任务28. */
const byTask = (text: string): string =>
  text.replace(/(?<![\d月务])(\d{1,2})(?:号任务的?|号的?|的)(?=(?:全部|所有)?档案)/u, '任务$1的');

/** 还有, 再: what leads to one more. */
const MORE = '(?:还有|另外|再|也|对了|还|[，,\\s]){0,3}';
const FILES =
  /^(?:请|麻烦|帮我?|把|将)?(?:(?:归档|立卷|存档)(?:资料|材料|档案|一下)?|(?:登记|录入)(?:档案|归档)(?:资料|材料)?(?=[：:]))[：:，,\s]{0,3}(?<what>[\s\S]{2,300})$/u;
/** 把任务28改造前照片归档，前期，声像. */
const FILED =
  /^(?:请|麻烦|帮我?)?(?:把|将)(?<what>[^，。；：:]{2,80}?)(?:归档|立卷|存档|归(?:了|一下|上|掉)?(?=吧|了|$|[：:，,]))(?<parts>[\s\S]{0,60})$/u;

/** 任务28改造前照片归档，前期，声像: only with a phase or a carrier, for reports speak of 归档 too. */
const TASK_FILED =
  /^(?<what>(?:任务\d{1,2}|\d{1,2}号任务)[^，。；：:]{1,60}?)(?:要|需要?|请|都)?(?:归档|立卷|存档)[：:，,\s](?<parts>[\s\S]{2,60})$/u;

/** 28号任务改造前拍的照片，归个档, of who keeps the archive. */
const FILED_BY_KEEPER =
  /^(?<what>[^。；：:]{4,80}?)[，,]?(?:帮我?|给我?|麻烦|请|要|都)?(?:归个档|归一?下档|归档(?:一下)?|存个?档|入个?档)(?<parts>(?:[：:，,\s][\s\S]{2,60})?)[吧了]?$/u;

/** 存一下垃圾桶投放前后照片，任务27, of who keeps the archive. */
const KEPT_BY_KEEPER = new RegExp(
  sequence(
    `^${MORE}(?:请|帮我?|给我?|麻烦)?(?:(?:归|存|收|录|登|放)(?:一下|个?档|一?[个件份张]|起来|进去|上|好)|收存|存放)`,
    /[：:，,\s]{0,2}(?<what>[\s\S]{4,200})$/u,
  ),
  'u',
);
/** 还有任务28公厕竣工图，竣工验收，图表: what is named with its phase and its carrier, of who keeps the archive. */
const NAMED_BY_KEEPER = new RegExp(
  `^${MORE}(?<what>[^，。；：:]{4,60}?)(?:也)?(?:都)?(?:归|存|收|放|要归|归档)?(?:一?下|个?档)?(?<parts>[：:，,][^。；]{2,60})$`,
  'u',
);

/** 归档资料：任务28改造前照片，前期，声像; 归档发文1：过程，文字. */
function readFiling({ body, roles, reader, today }: Said): FileItem | null {
  const said = body.trim().replace(/[。！!]$/u, '');
  const record = recordIn(said);
  if (record) return record;
  const isKeeper = roles.some(({ role }) => role === 'archivist');
  const found =
    FILES.exec(said) ??
    FILED.exec(said) ??
    TASK_FILED.exec(said) ??
    (isKeeper ? (FILED_BY_KEEPER.exec(said) ?? KEPT_BY_KEEPER.exec(said)) : null) ??
    (isKeeper ? namedWhole(said) : null);
  const { what, parts = '' } = found?.groups ?? {};
  if (!what || asksOnly(said)) return null;
  const referred = matterIn(what);
  if (referred && referred.before.trim() === '') {
    const { phase, carrier } = sortedParts(`${referred.after}，${parts}`);
    return { kind: 'file-item', matter: referred.ref, title: '', task: null, phase, carrier };
  }
  const { phase, carrier, rest: told } = sortedParts(`${what}，${parts}`);
  const { rest, ...columns } = columnsIn(told, today);
  const title = rest.join('，');
  if (title === '') return null;
  if (!isKeeper && /^(?:任务|\d)/u.test(said) && phase === null && carrier === null) return null;
  const [numbered] = findNumberedTasks(title).flatMap(({ numbers }) => numbers);
  const named = numbered === undefined ? tasksIn(plain(title), reader) : [];
  const task = numbered ?? (named.length === 1 ? (named[0] ?? null) : null);
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

/** Nothing stands beside its name but a phase and a carrier, and what a register holds besides. */
function namedWhole(said: string): RegExpExecArray | null {
  const found = NAMED_BY_KEEPER.exec(said);
  const { phase, carrier, rest } = sortedParts(found?.groups?.parts ?? '');
  return phase && carrier && rest.every((part) => PAGES.test(part)) ? found : null;
}

/** 归档资料：任务28开工照片，过程，声像；任务28验收单，竣工验收，文字: each with what stands beside it. */
function readSeveral(said: Said): Intent | null {
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
    /^(?:现|请)?(?:归档|立卷|存档|入档|入卷|归(?=[了吧]|$))[了吧]{0,2}(?<parts>[\s\S]{0,60})$/u.exec(
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
    .trim();
  return bare === '' ? said : bare;
}

/** 过程，文字: the bare answer to what was asked for. */
function readCompletion(body: string, waiting: FileItem): FileItem | null {
  const { phase, carrier, rest } = sortedParts(body.trim());
  if (rest.length > 0 || (phase === null && carrier === null)) return null;
  return { ...waiting, phase: phase ?? waiting.phase, carrier: carrier ?? waiting.carrier };
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FINISHED = new RegExp(
  sequence(
    `^(?<finds>认定|确认|宣布)?(?:重点)?(?:任务(?<a>${N})|(?<b>${N})号任务)(?:整个|整体|全部|治理|都|也)?(?:已经?)?`,
    /(?:全部|整体|都|全)?(?:完成|办结|竣工|完工|干完|做完|弄完|搞完|完事|干好|收尾|完|结束|验收(?:通过|合格|完)?)(?:了|结束|啦)?/u,
    /(?:[，,](?:都|也|已经?|全部)?(?:验收|竣工|收尾)(?:通过|合格|完)?了?)?/u,
    /(?:[，,](?:(?:现在|也|就)?(?:可以|该|能)移交了?|标(?:记|为|成)?(?:已)?完成吧?))?/u,
    /(?<found>[，,](?:可以|请|现)?认定(?:为)?(?:完成)?(?:了|吧)?)?$/u,
  ),
  'u',
);

/** 任务28完成 of the office, of who keeps archives, and of a group; whose unit is responsible for it and does not say 认定 reports. */
function readFinished({ text, roles, reader: { plan } }: Said): Intent | null {
  const { finds, a, b, found } = FINISHED.exec(text)?.groups ?? {};
  const task = readNumber(a ?? b ?? '');
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

const TO_OFFICE = '(?:给|到|至|往)?(?:指挥部)?(?:办公室)?';
const HANDS_OVER = new RegExp(
  either(
    sequence(
      `^(?:向|给)?(?:指挥部)?(?:办公室)?(?:移交(?:全部|所有)?(?:档案|资料|材料)|(?:上交|交|送)(?:全部|所有)?档案)${TO_OFFICE}`,
      /(?:了|吧)?$/u,
    ),
    sequence(
      /^(?:全部|所有)?(?:(?:档案|资料|材料)(?:可以|要|全部)?移交|档案(?:可以|要|全部)?(?:上交|交上去|交上来|交过去|交|送过去|送))/u,
      `${TO_OFFICE}(?:了|吧)?$`,
    ),
  ),
  'u',
);

/** 移交任务28档案, 任务28的档案交给办公室. */
function readHandingOver(text: string, reader: QuestionReader): Intent | null {
  const { number, before, about } = HANDS_OVER_TASK.exec(text.trim())?.groups ?? {};
  const named = Number(number ?? before);
  if (named > 0) return { kind: 'hand-over-archive', task: named };
  const [called, ...several] = about === undefined ? [] : tasksIn(plain(about), reader);
  if (called !== undefined && several.length === 0)
    return { kind: 'hand-over-archive', task: called };
  if (text.length > LONGEST_LOOK || !HANDS_OVER.test(actWords(text).replace(AGAIN, '')))
    return null;
  const [task, ...others] = findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  return task === undefined || others.length > 0 ? null : { kind: 'hand-over-archive', task };
}

/** 移交任务28, 任务28可以移交档案了, 公厕的档案交办公室. */
const HANDS_OVER_TASK = new RegExp(
  either(
    /^(?:请|现|把|将)?(?:现在|可以)?移交(?:第)?(?:任务)?(?<number>\d{1,2})(?:号任务)?(?:吧|了)?$/u,
    sequence(
      /^(?:任务|第)?(?<before>\d{1,2})(?:号任务)?的?(?:现在|可以|能|该|要){0,2}移交(?:档案)?(?:给办公室|到办公室)?/u,
      /(?:了|吧){0,2}$/u,
    ),
    sequence(
      /^(?:把|将)?(?<about>[\u4e00-\u9fff]{2,16}?)的?档案(?:现在|可以|要|全部|都){0,2}(?:移交|上交|交|送)(?:给|到|至)?/u,
      /(?:指挥部)?(?:办公室)?(?:了|吧){0,2}$/u,
    ),
  ),
  'u',
);

const AGAIN = /重新|再次|再|一[次遍]/gu;
const LONGEST_LOOK = 40;
const LOOKS_FOR_WAITING = new RegExp(
  sequence(
    /^(?=.{0,4}还|.{0,12}[没未待])(?:查看|看看|看|查查?|列出?)?还?有?(?:哪些|什么|啥|多少|几件|没有)?(?:材料|东西|资料|文件|件)?还?/u,
    /(?:没有?|未|待|要|需要|该)归档?的?(?:材料|资料|文件|清单|列表|事项|情况|东西)?(?:还?有|是)?(?:哪些|什么|啥|多少|几件)?[了吗呢没]?[？?]?$/u,
  ),
  'u',
);
const FILES_ALL =
  /^(?:待归档的?)?(?:材料|资料)?(?:全部|都|一起)?按建议(?:全部|一并|统一|都)?归(?:档|了|完){0,2}吧?$|^待归档的?(?:材料|资料)?(?:全部|一并|统一|都)归(?:档|了|完){0,2}吧?$/u;
/** 有啥要归的, of who keeps one. */
const LOOKS_FOR_OWN =
  /^(?:现在|目前)?还?有(?:没有|啥|什么|哪些)?(?:材料|东西|件)?(?:要|该|需要?|没|待|得|可以)归(?:档|卷)?的?(?:材料|东西|吗|没|呢)?[？?]?$/u;
const LOOKS_AT_REGISTER =
  /^(?:查看|看看|看|查|导出|发来?|打开|调出?|要)?(?:(?:档案|归档)(?:目录|登记册|清单|台账|登记簿)|登记册)(?:发我?|导出来?|看看|看|有哪些)?[？?]?$/u;

/** 目录发我, of who keeps one. */
const LOOKS_AT_OWN = /^(?:查看|看看|看|发)?(?:我)?目录(?:发来?我?|导出来?|看看|看)?[？?]?$/u;
const LOOKS_AT_TASK = new RegExp(
  sequence(
    /^(?:查看|看看|看|查查?)?(?:归档(?=了)|(?:归了?)?档案(?:归了?)?(?:情况|目录|清单|资料)?)/u,
    optional(
      either(
        /了(?:多少|几件|哪些)|齐不齐|齐全[吗不]?|齐了?[吗没]?|全不全|全[吗不]?|归了(?:多少|几件|哪些)|有(?:多少|哪些|什么|几件)/u,
        /还?[缺差](?:什么|哪些|啥|多少|哪几件)|怎么样|如何|情况/u,
      ),
    ),
    /了?[没吗]?[？?]?$/u,
  ),
  'u',
);

/** 任务28还缺哪些档案, 任务13档案缺哪些阶段. */
const LACKS_OF_TASK =
  /^(?:的?档案)?还?[缺差少](?:哪些|什么|啥|哪几个?|几个?)(?:阶段)?的?(?:档案|阶段|材料|资料)?(?:没归)?[？?]?$/u;

/** 我们组还有什么没归档, 看下档案目录, 第四组档案目录发我. */
function readLooking(text: string, roles: readonly Role[], reader: QuestionReader): Intent | null {
  if (text.length > LONGEST_LOOK) return null;
  const act = actWords(text);
  const group = () => groupsIn(plain(text), reader)[0] ?? null;
  if (LOOKS_FOR_WAITING.test(act)) return { kind: 'list-to-file', group: group() };
  const isKeeper = roles.some(({ role }) => role === 'archivist');
  if (isKeeper && LOOKS_FOR_OWN.test(act)) return { kind: 'list-to-file', group: null };
  const ofRegister = LOOKS_AT_REGISTER.test(act) || (isKeeper && LOOKS_AT_OWN.test(act));
  const ofTask = LOOKS_AT_TASK.test(act) || (/档案/u.test(text) && LACKS_OF_TASK.test(act));
  if (!ofTask && !ofRegister) return null;
  const [task] = findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  if (task !== undefined) return ofTask ? { kind: 'show-task-archive', task } : null;
  return ofRegister ? { kind: 'list-archive', group: group() } : null;
}
