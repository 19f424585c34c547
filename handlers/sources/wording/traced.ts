import type { PlaceInNotice } from '../../../src/domain/figure.ts';
import {
  type Figure,
  type Origin,
  reportsBehind,
  type Traced,
} from '../../../src/domain/figure.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { folded } from '../../../src/wording/folded.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { receiptNumber } from '../../../src/wording/receipts.ts';
import { sectionLines, shortened } from '../../../src/wording/sections.ts';
import { list, quoted } from '../../../src/wording/words.ts';

/** Each figure with what it is made of, then the reports in the words of those who wrote them. */
export function traced(found: Traced, at: string, isRest: boolean): string {
  const { title, figures, places } = found;
  const reports = reportsBehind(figures);
  const lines = shownOf(figures).map((figure) => `· ${figureLine(figure, found)}`);
  const left = lines.length - FIGURES;
  return [
    `${title}的来源（${asOf(at)}）：`,
    ...(isRest ? lines : lines.slice(0, FIGURES)),
    ...(left > 0 && !isRest ? [`另有${left}个数，发“全部”看。`] : []),
    ...folded(
      places.map((place) => `· ${placeLine(place)}`),
      isRest,
    ),
    reports.length === 0 ? '没有单位的报告计入。' : `计入的报告${reports.length}件：`,
    ...folded(reports.map(reportLine), isRest),
  ].join('\n');
}

/** Those of a whole come first, and more do not fit a phone. */
const FIGURES = 9;

/** A nought is made of nothing. */
const shownOf = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ value }) => value !== 0);

/** Whether more of it is to be seen than fits a phone. */
export function isFolded({ figures, places }: Traced): boolean {
  const reports = reportsBehind(figures).map(({ id }) => id);
  const lists = [reports, places.map(({ place }) => place)];
  return (
    shownOf(figures).length > FIGURES || lists.some((all) => folded(all, false).length < all.length)
  );
}

/** 已报2件：区水务局〔2020-06〕01-1号、…… */
function figureLine({ name, value, unit, origins }: Figure, { areNamesShown }: Traced): string {
  const [first] = origins;
  if (!first) return `${name}${value}${unit}`;
  return `${name}${value}${unit}：${madeOf(first.kind, origins, areNamesShown)}`;
}

/** More than these do not fit a line. */
const MOST = 6;

function madeOf(kind: Origin['kind'], origins: readonly Origin[], areNamesShown: boolean): string {
  switch (kind) {
    case 'duty':
      return '附件3“责任分工”所列单位逐项计，未具名的街道不计';
    case 'owing':
      return areNamesShown ? few(origins.map(inShort)) : '应报而没有在册报告的，名单请私聊我查看';
    case 'report':
      return areNamesShown ? few(origins.map(inShort)) : `${origins.length}件报告`;
    case 'record':
      return areNamesShown ? few(origins.map(inShort)) : '逐件登记的，明细请私聊我查看';
    case 'task':
    case 'target':
      return few(origins.map(inShort));
  }
}

const few = (items: readonly string[]): string =>
  items.length <= MOST ? list(items) : `${list(items.slice(0, MOST))}等${items.length}个`;

/** One thing that is counted, in as few words as tell it from the others. */
export function inShort(origin: Origin): string {
  switch (origin.kind) {
    case 'report': {
      const { counts, submission } = origin;
      return `${submission.unit}${receiptNumber(submission)}${counts === 1 ? '' : `计${counts}`}`;
    }
    case 'duty':
      return `任务${origin.task.number}${origin.unit}`;
    case 'owing':
      return `${origin.unit}（任务${list(origin.tasks.map(String))}）`;
    case 'task':
      return `任务${origin.task.number}`;
    case 'target':
      return `任务${origin.task.number}${origin.target.metric}`;
    case 'record':
      return origin.name;
  }
}

const LONGEST_QUOTE = 60;

/** 区环卫管护中心〔2020-06〕28-1号，赵环6月20日 10:00报：“进展：公厕已完成6座”. */
function reportLine(submission: Submission): string {
  const { byName, at, isNil } = current(submission);
  const said = sectionLines(current(submission)).join('；') || (isNil ? '无新进展' : '');
  const words = quoted(shortened(said.replaceAll('\n', '；'), LONGEST_QUOTE));
  return `· ${submission.unit}${receiptNumber(submission)}，${byName}${momentInWords(at)}报：${words}`;
}

/** The places of the notice that an answer stands on. */
export const placesInWords = (places: readonly PlaceInNotice[], { document }: Plan): string =>
  [
    `以上依据《${document.title}》（${document.number}）：`,
    ...folded(
      places.map((place) => `· ${placeLine(place)}`),
      false,
    ),
  ].join('\n');

const placeLine = ({ place, quote }: PlaceInNotice): string =>
  quote === null ? place : `${place}：${quoted(shortened(quote, 200))}`;

export const nothingToTrace = (): string =>
  '请先问一个数或一条规定（如“总体进展”“任务28进度”），我答复后再回“来源”，就列出它由哪些报告、文件的哪一处构成。';
