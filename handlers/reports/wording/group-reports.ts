import type { Due } from '../../../src/domain/dues.ts';
import {
  type GroupReport,
  SECTIONS,
  type SourcedSentence,
} from '../../../src/domain/group-report.ts';
import { minutesLate } from '../../../src/domain/light.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { WorkingGroup } from '../../../src/domain/plan.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { durationInWords } from '../../../src/wording/figures.ts';
import { momentInWords, periodInWords, shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { changesIn, SECTION_NAMES } from '../../../src/wording/sections.ts';
import { dayInWords, list, numeral } from '../../../src/wording/words.ts';

interface Shown {
  /** Whether those who are missing are named, or only counted. */
  readonly areNamesShown: boolean;
  readonly isDraft: boolean;
}

/** The report as it would be submitted, who is still missing, and how to complete it. */
export function groupReportPreview(
  group: WorkingGroup,
  period: Period,
  sentences: readonly SourcedSentence[],
  missing: readonly Owing[],
  { areNamesShown, isDraft }: Shown,
): string {
  return [
    `${isDraft ? '【草稿】' : '【未上报】'}${group.name}${periodInWords(period)}工作情况`,
    ...(sentences.length > 0 ? sectionsOf(sentences) : ['本期还没有任务报送。']),
    ...(missing.length > 0
      ? [
          areNamesShown
            ? `尚未报送：${list(missing.map(missingUnit))}`
            : `尚未报送${missing.length}家，名单请私聊查看。`,
        ]
      : ['各责任单位均已报送。']),
    isDraft && saysNothing(sentences)
      ? threeSectionsEmpty(group, period)
      : isDraft
        ? '要补充请发“问题：……”等；回复“确认”即报指挥部办公室，不报请回“取消”。'
        : `要上报，由本组联络员发“提交${Number(period.slice(5))}月月报”。`,
  ].join('\n');
}

/** Whether progress, problems and next steps are all empty (附件2 三): such a report settles nothing. */
export const saysNothing = (sentences: readonly SourcedSentence[]): boolean =>
  sentences.every(({ section }) => section === 'experience');

export const threeSectionsEmpty = ({ name }: WorkingGroup, period: Period): string =>
  `${name}${periodInWords(period)}的进展、存在问题、下一步计划都是空的，不算已报，没有上报。请先补“进展：……”“问题：……”“下一步：……”，再回复“确认”。`;

const missingUnit = ({ unit, tasks }: Owing): string => `${unit}（任务${tasks.join('、')}）`;

function sectionsOf(sentences: readonly SourcedSentence[]): readonly string[] {
  return SECTIONS.flatMap((section, at) => {
    const own = sentences.filter((one) => one.section === section);
    const head = `${numeral(at + 1)}、${SECTION_NAMES[section]}`;
    if (own.length === 0) return section === 'experience' ? [] : [`${head}：（无）`];
    return [head, ...own.map((one, index) => `${index + 1}. ${one.text}${sourceOf(one)}`)];
  });
}

/** （任务28 区环卫管护中心）. */
const sourceOf = ({ task, unit }: SourcedSentence): string =>
  task === null ? '（工作组补充）' : `（任务${task} ${unit}）`;

/** `changed`: the tasks whose reports changed since. */
export const groupReportShown = (
  group: WorkingGroup,
  report: GroupReport,
  changed: readonly number[],
): string =>
  [
    `${group.name}${periodInWords(report.period)}工作情况（${report.byName}，${momentInWords(report.at)}报送）`,
    ...sectionsOf(report.sentences),
    ...(changed.length > 0 ? [`报送之后又有变动：任务${changed.join('、')}。`] : []),
  ].join('\n');

/** What changed, and how to hand the report in anew. */
export function groupReportOutdated(group: WorkingGroup, submission: Submission): string {
  const { task, unit, period, versions } = submission;
  const [now, before] = [current(submission), versions.at(-2)];
  const isWithdrawn = now.kind === 'withdrawn';
  return [
    `${group.name}${periodInWords(period)}月报报送之后，任务${task}（${unit}）${isWithdrawn ? '撤回了报送' : '有变动'}：`,
    ...(isWithdrawn ? [] : changesIn(before ?? NOTHING, now)),
    `要更新上报请发“提交${Number(period.slice(5))}月月报”。`,
  ].join('\n');
}

const NOTHING = { progress: '', problems: '', next: '', experience: '' };

export function groupReportSubmitted(
  group: WorkingGroup,
  report: GroupReport,
  due: Due | null,
): string {
  const late = due ? minutesLate(report.at, due.dueOn) : 0;
  const state = !due
    ? '月报日未定，不计迟报'
    : late > 0
      ? `迟报${durationInWords(late)}`
      : `按时（${dayInWords(due.dueOn)}前）`;
  return `${group.name}${periodInWords(report.period)}工作情况已报指挥部办公室，${momentInWords(report.at)}，${state}，共${report.sentences.length}条。`;
}

export const groupReportArrived = (group: WorkingGroup, report: GroupReport): string =>
  `${group.name}已报送${periodInWords(report.period)}工作情况（${report.byName}，${momentInWords(report.at)}）。发“${group.short}组${Number(report.period.slice(5))}月月报”查看。`;

/** In the morning, once for a quarter; it asks for nothing. */
export const experienceMissed = (group: number, quarter: Period): string =>
  `${groupInShort(group)}${shortPeriod(quarter)}的报送里还没有典型做法（附件2 三“及时总结工作经验和典型做法”）。有值得推广的，请单位在报送里添一句“典型做法：……”；没有就不用回。`;
