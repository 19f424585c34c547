import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, optional, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { readArchivesAsked } from './archives-asked.ts';
import { readFiling, readSeveral } from './filing-said.ts';
import { readHandingOver } from './hand-over-said.ts';
import { type FileAll, FileItem } from './intents.ts';
import { readItemCorrected } from './item-corrected.ts';
import { readItemSaid, readReopened } from './items-said.ts';
import { sortedParts } from './rules.ts';

/** What is put on file, found finished or handed over, in words that are no exact command. */
export const hears: Hearing = {
  async order(said) {
    const { text, roles, reader } = said;
    return (
      readArchivesAsked(said) ??
      completed(said) ??
      (await readItemCorrected(said)) ??
      (await readItemSaid(said)) ??
      readReopened(said) ??
      (FILES_ALL.test(actWords(text)) || FILES_ALL.test(text) ? FILE_ALL : null) ??
      readSeveral(said) ??
      readFiling(said) ??
      readFinished(said) ??
      readHandingOver(said) ??
      readLooking(byTask(text), roles, reader)
    );
  },
  answer: completed,
};

const FILE_ALL: FileAll = { kind: 'file-all' };

/** 28号的档案 is that of 任务28. */
const byTask = (text: string): string =>
  text.replace(/(?<![\d月务])(\d{1,2})(?:号任务的?|号的?|的)(?=(?:全部|所有)?档案)/u, '任务$1的');

/** 过程，文字: the bare answer to what was asked for. */
function completed({ body, draft }: Said): FileItem | null {
  const waiting = waitingAs(FileItem, draft);
  const { phase, carrier, rest } = sortedParts(waiting ? body.trim() : '');
  if (!waiting || rest.length > 0 || (phase === null && carrier === null)) return null;
  return { ...waiting, phase: phase ?? waiting.phase, carrier: carrier ?? waiting.carrier };
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FINISHED = new RegExp(
  sequence(
    `^(?<finds>认定|确认|宣布)?(?:重点)?(?:任务(?<a>${N})|(?<b>${N})号任务)(?:整个|整体|全部|治理|都|也)?(?:已经?)?`,
    /(?:全部|整体|都|全)?(?:完成|办结|竣工|完工|干完|做完|弄完|搞完|完事|干好|收尾|完|结束|验收(?:通过|合格|完)?)(?:了|结束|啦)?/u,
    /(?:[，,](?:都|也|已经?|全部)?(?:验收|竣工|收尾)(?:通过|合格|完)?了?)?/u,
    /(?:[，,](?:(?:现在|也|就)?(?:可以|该|能)移交了?|标(?:记|为|成)?(?:已)?完成吧?))?/u,
    /(?<found>[，,](?:可以|请|现|给)?认定(?:为)?(?:完成)?(?:一下)?(?:了|吧)?)?$/u,
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

const LONGEST_LOOK = 40;
const FILES_ALL =
  /^(?:待归档的?)?(?:材料|资料)?(?:全部|都|一起)?按建议(?:全部|一并|统一|都)?归(?:档|了|完){0,2}吧?$|^待归档的?(?:材料|资料)?(?:全部|一并|统一|都)归(?:档|了|完){0,2}吧?$/u;
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
  const isKeeper = roles.some(({ role }) => role === 'archivist');
  const ofRegister = LOOKS_AT_REGISTER.test(act) || (isKeeper && LOOKS_AT_OWN.test(act));
  const ofTask = LOOKS_AT_TASK.test(act) || (/档案/u.test(text) && LACKS_OF_TASK.test(act));
  if (!ofTask && !ofRegister) return null;
  const [task] = findNumberedTasks(text).flatMap(({ numbers }) => numbers);
  if (task !== undefined) return ofTask ? { kind: 'show-task-archive', task } : null;
  return ofRegister ? { kind: 'list-archive', group: group() } : null;
}
