import type { FigureRole, NotedFigure, ReportItem } from '../../domain/report-reading.ts';
import { DONE_WORDS } from '../achievements/done-words.ts';
import { quantitiesIn } from '../achievements/report-quantities.ts';
import { leavesInDoubt, onlyDoubts } from '../figures/doubt.ts';
import type { Mention } from '../names/mentions.ts';
import { mayHoldNumber } from '../numbers/numbers.ts';
import { either } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { SETTLES } from '../words/findings.ts';
import { saysNoProgress } from './nil.ts';
import type { Clause } from './report-clauses.ts';
import type { AssignedPart } from './report-parts.ts';
import { within } from './report-sentences.ts';
import { foundNone, headingOf, isGoodNews, isProblem, saysNothing } from './sections.ts';

/**
 * Whether what was read is a report at all: a number that was reached, nothing new, a headed section, or a task with
 * something done or in the way.
 */
export function isReport(
  items: readonly ReportItem[],
  parts: readonly AssignedPart[],
  mentions: readonly Mention[],
): boolean {
  const isTold = parts.some((part) => part.tasks.length > 0);
  if (items.some((item) => item.isNil || (item.metrics.length > 0 && (isTold || counts(item)))))
    return true;
  if (isTold && items.some(({ noted = [] }) => noted.some(tellsWork))) return true;
  const isLabelled = parts.some((part) => part.isHead && part.tasks.length > 0);
  if (isLabelled && items.some(({ noted = [] }) => noted.some(saysHowLarge))) return true;
  const content = parts.filter((part) => !part.isHead);
  if (content.length === 0) return false;
  if (content.some(({ text }) => leavesInDoubt(text) && (isTold || DONE.test(text)))) return true;
  if (isTold && items.some(({ noted = [] }) => noted.length > 0) && content.some(isDoubt))
    return true;
  if (content.every(({ text }) => isGoodNews(text))) return true;
  if (isTold && content.some(plansWork)) return true;
  const isHeaded = parts.some((part) => part.isHeaded && part.isHead);
  return isHeaded || (parts.some((part) => namesTask(part, mentions)) && content.some(tells));
}

/** 任务16：涉及楼栋186栋、概算2.3亿元: behind the label of a task it is told, though nothing was done. */
const saysHowLarge = ({ role, unit }: NotedFigure): boolean => role === 'size' && unit !== '';

/** 三季度计划绿道建2公里: so much of the work, and in what time it is meant to be done. */
const plansWork = ({ section, text }: AssignedPart): boolean =>
  section === 'next' &&
  PLANS_FOR.test(text) &&
  !TELLS_OTHERS.test(text) &&
  quantitiesIn(text).length > 0;

/** 务必力争11月底前完成7个: what others are told to do. */
const TELLS_OTHERS = /必须|务必|请|各(?:组|单位|街道|部门)/u;

const PLANS_FOR = new RegExp(
  either(
    /(?:\d{1,2}月|下个?[月周季]|[一二三四]季度|[年月季][底末]|下半年)[^，。]{0,8}(?:计划|拟|预计|力争|争取|确保|打算|准备)/u,
    /(?:计划|拟|预计|力争|争取|确保|打算|准备)[^，。]{0,6}(?:\d{1,2}月|下个?[月周季]|[一二三四]季度|[年月季][底末]|下半年)/u,
  ),
  'u',
);

/** 新开工120套，10月底之前肯定搞不定 */
const isDoubt = ({ text }: AssignedPart): boolean => onlyDoubts(text);

/** Whether clauses can be a report at all, by their words alone: most questions end here. */
export const couldReport = (clauses: readonly Clause[]): boolean => clauses.some(couldTell);

function couldTell(clause: Clause): boolean {
  const { text } = clause;
  if (
    TELLS.test(text) ||
    isProblem(text) ||
    isGoodNews(text) ||
    foundNone(text) ||
    saysNoProgress(text) ||
    saysNothing(text)
  )
    return true;
  if (clause.ticked !== undefined) return true;
  return headingOf(clause) !== null || mayHoldNumber(withoutTaskNumbers(text));
}

const withoutTaskNumbers = (text: string): string =>
  findNumberedTasks(text).reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
    text,
  );

/** What tells of work although nothing of it is counted; what is wanted or planned alone may be anybody's. */
const TELLING: ReadonlySet<FigureRole> = new Set<FigureRole>([
  'remaining',
  'baseline',
  'rate',
  'other',
]);

/** A number that nothing is said of and that counts in no measure may stand in any text. */
const tellsWork = ({ role, unit }: NotedFigure): boolean =>
  TELLING.has(role) && !(role === 'other' && unit === '');

/** Where no task is known, a number alone is no report: 推荐一部电影. */
const counts = ({ task, metrics, progress }: ReportItem): boolean =>
  task !== null ||
  metrics.some(({ unit }) => unit === '%') ||
  DONE.test(progress) ||
  SETTLES.test(progress);

const DONE = new RegExp(DONE_WORDS, 'u');

const namesTask = (part: AssignedPart, mentions: readonly Mention[]): boolean =>
  findNumberedTasks(part.text).length > 0 ||
  within(mentions, part).some(({ meanings }) => meanings.some((one) => one.kind === 'task'));

const tells = ({ section, isHeaded, text, ticked }: AssignedPart): boolean =>
  section === 'problems' ||
  isHeaded ||
  ticked !== undefined ||
  (section === 'progress' && (TELLS.test(text) || isGoodNews(text) || foundNone(text)));

const TELLS = new RegExp(
  either(
    /已|了(?!解)|正在|完成(?!时|情况|率|度|期|标准|节点)|召开|启动|印发|组织|下达(?!的?(?:任务|目标|指标|计划))|开展|进场|施工/u,
    /制定|出台|落实|建立|部署|签订|通过|推进(?:中|顺利)|接入|有序|顺利|正常|(?:持续|稳步|扎实|积极|全力|大力|深入)(?:推进|开展)/u,
    /取得.{0,6}成效|完工|竣工|建成|封顶|投用|\b(?:built|completed|finished) \d|开业|开街|交付|验收|到位/u,
    /搞得(?:不错|很|挺|好|有声|红火|热)|(?:人气|效果|反响|成效).{0,2}(?:旺|高|好|不错|显著|明显|热烈)/u,
  ),
  'u',
);
