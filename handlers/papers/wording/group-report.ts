import { SECTIONS, type SourcedSentence } from '../../../src/domain/group-report.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan, WorkingGroup } from '../../../src/domain/plan.ts';
import {
  type Paragraph,
  PLAIN_DOCUMENT,
  type PrintedDocument,
} from '../../../src/domain/printed-document.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { SECTION_NAMES } from '../../../src/wording/sections.ts';
import { numeral } from '../../../src/wording/words.ts';

export interface GroupReportFacts {
  readonly plan: Plan;
  readonly group: WorkingGroup;
  readonly period: Period;
  readonly sentences: readonly SourcedSentence[];
  /** Whether the group has handed it in, or it is what the units have reported so far. */
  readonly isHandedIn: boolean;
}

/** 工作组月报, addressed to the office (附件2 三). */
export function groupReportDocument({
  plan,
  group,
  period,
  sentences,
  isHandedIn,
  on,
}: GroupReportFacts & { readonly on: string }): PrintedDocument {
  return {
    ...PLAIN_DOCUMENT,
    title: `${group.name}\n${periodInWords(period)}工作情况报告${isHandedIn ? '' : '（未上报稿）'}`,
    sendTo: plan.command.office.name,
    body: SECTIONS.flatMap((section, at) => sectionOf(section, at, sentences)),
    issuers: [group.name],
    issuedOn: on,
  };
}

function sectionOf(
  section: (typeof SECTIONS)[number],
  at: number,
  sentences: readonly SourcedSentence[],
): Paragraph[] {
  const own = sentences.filter((one) => one.section === section);
  const head: Paragraph = { level: 'first', text: `${numeral(at + 1)}、${SECTION_NAMES[section]}` };
  const lines =
    own.length === 0 ? ['无。'] : own.map((one) => `${ended(one.text)}${sourceOf(one)}`);
  return [head, ...lines.map((text): Paragraph => ({ level: 'text', text }))];
}

const ended = (text: string): string => (/[。！？；]$/u.test(text) ? text : `${text}。`);

/** （任务28，区环卫管护中心）. */
const sourceOf = ({ task, unit }: SourcedSentence): string =>
  task === null ? '' : `（任务${task}，${unit}）`;

export const groupReportName = (group: WorkingGroup, period: Period): string =>
  `${group.name}${periodInWords(period)}月报.docx`;

export const groupReportComes = ({
  group,
  period,
  sentences,
  isHandedIn,
}: GroupReportFacts): string =>
  `${group.name}${periodInWords(period)}月报文稿，${isHandedIn ? '按已上报的内容' : '尚未上报，按目前各单位所报内容'}，共${sentences.length}条。见所附文件。`;
