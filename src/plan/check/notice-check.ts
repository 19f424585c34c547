import type { Plan, Task, WorkingGroup } from '../../domain/plan.ts';
import { dayInWords } from '../../wording/words.ts';
import { noticeText, squeezed, strayProblems } from './notice-text.ts';
import type { Problem } from './problem.ts';

/** Every text of the plan that does not stand in the notice to the letter, with its place. */
export function checkAgainstNotice(plan: Plan, source: string): readonly Problem[] {
  const notice = noticeText(source, plan.corrections);
  return [
    ...asPrintedProblems(plan, source),
    ...textsOf(plan).flatMap(({ place, text }) => strayProblems(place, text, notice)),
    ...plan.groups.flatMap((group) => memberProblems(group, plan, notice)),
    ...plan.tasks.flatMap((task) => rowProblems(task, plan, notice)),
    ...plan.posts.flatMap(({ id, holders, quote }) =>
      holders.flatMap((name) => strayProblems(`职务 ${id}`, name, squeezed(quote))),
    ),
    ...plan.rules.flatMap(({ id, text, aspects }) =>
      aspects.flatMap(({ quote }) => strayProblems(`规定 ${id}`, quote, squeezed(text))),
    ),
  ];
}

interface Text {
  readonly place: string;
  readonly text: string;
}

function textsOf(plan: Plan): readonly Text[] {
  const { document, command } = plan;
  return [
    { place: '文件标题', text: document.title },
    { place: '文号', text: document.number },
    { place: '发文单位', text: document.issuer },
    { place: '印发日期', text: dayInWords(document.issuedOn) },
    { place: '主送', text: document.addressee },
    { place: '目的', text: document.purpose },
    ...document.attachments.map((text) => ({ place: '附件', text })),
    ...document.basis.flatMap(({ name, number }) =>
      [name, number ?? ''].map((text) => ({ place: '依据', text })),
    ),
    { place: '指挥部', text: command.name },
    { place: '办公室', text: command.office.name },
    { place: '办公室', text: command.office.quote },
    ...plan.posts.map(({ id, quote }) => ({ place: `职务 ${id}`, text: quote })),
    ...plan.units.map(({ name }) => ({ place: `单位 ${name}`, text: name })),
    ...plan.groups.flatMap(({ ordinal, name, duty }) => [
      { place: `第${ordinal}组 名称`, text: name },
      { place: `第${ordinal}组 职责`, text: duty },
    ]),
    ...plan.rules.map(({ id, text }) => ({ place: `规定 ${id}`, text })),
    ...plan.open.map(({ id, says }) => ({ place: `未定事项 ${id}`, text: says?.quote ?? '' })),
  ];
}

/** The misprints that are corrected and the spellings of units stand in the notice as it was printed. */
function asPrintedProblems(plan: Plan, source: string): readonly Problem[] {
  const printed = noticeText(source, []);
  return [
    ...plan.corrections.flatMap((one) => strayProblems(one.place, one.written, printed)),
    ...plan.units.flatMap(({ name, spellings }) =>
      spellings.flatMap((spelling) => strayProblems(`单位 ${name}`, spelling, printed)),
    ),
  ];
}

/** A row of the table of tasks: number, title, content and units follow one another without a gap. */
function rowProblems(task: Task, plan: Plan, notice: string): readonly Problem[] {
  const [title, content] = [squeezed(task.title), squeezed(task.content)];
  const places = { title: `任务${task.number} 名称`, content: `任务${task.number} 内容` };
  const strays = [
    ...strayProblems(places.title, title, notice),
    ...strayProblems(places.content, content, notice),
  ];
  if (strays.length > 0) return strays;
  const row = `${task.number}${title}${content}`;
  const start = notice.indexOf(row);
  if (start < 0) return [{ place: places.content, problem: '在原文里不是紧接任务名称' }];
  const rest = notice.slice(start + row.length);
  const isWhole = plan.units.some((unit) => lengthOfUnit(unit.name, rest, plan) > 0);
  return isWhole
    ? unitProblems(task, plan, rest)
    : [{ place: places.content, problem: `原文在后面还有“${rest.slice(0, 8)}”` }];
}

/** The units stand after the content in the same order, and none follows them. */
function unitProblems(task: Task, plan: Plan, rowEnd: string): readonly Problem[] {
  const place = `任务${task.number} 责任分工`;
  let rest = `、${rowEnd}`;
  for (const unit of task.units) {
    const length = rest.startsWith('、') ? lengthOfUnit(unit, rest.slice(1), plan) : 0;
    if (length === 0) return [{ place, problem: `原文在“${rest.slice(1, 9)}”处没有“${unit}”` }];
    rest = rest.slice(1 + length);
  }
  return rest.startsWith('、') ? [{ place, problem: `原文还有“${rest.slice(1, 9)}”` }] : [];
}

/** How many characters the unit takes where it begins the text, in the longest of its spellings; 0 for none. */
function lengthOfUnit(unit: string, text: string, plan: Plan): number {
  const forms = spellingsOf(unit, plan).filter((form) => text.startsWith(form));
  return Math.max(0, ...forms.map((form) => form.length));
}

/** The leader and then the members stand in one sentence, in the same order and no member more; the duty names the lead unit. */
function memberProblems(group: WorkingGroup, plan: Plan, notice: string): readonly Problem[] {
  const members = group.memberUnits.map((unit) => `(?:${spellingsOf(unit, plan).join('|')})`);
  const listed = members.join('[^、，。；]{0,8}[、，]');
  const sentence = new RegExp(
    `${squeezed(group.leader)}[^、，。；]{0,8}${listed}(?![^、，。；]{0,8}[、，])`,
    'u',
  );
  const leads = spellingsOf(group.leadUnit, plan).some((form) => group.duty.includes(form));
  return [
    ...(sentence.test(notice)
      ? []
      : [{ place: `第${group.ordinal}组 组长和成员`, problem: '原文没有这样的一句' }]),
    ...(leads
      ? []
      : [{ place: `第${group.ordinal}组 组长单位`, problem: `职责里没有“${group.leadUnit}”` }]),
  ];
}

const spellingsOf = (unit: string, plan: Plan): readonly string[] => {
  const spellings = plan.units.find((one) => one.name === unit)?.spellings ?? [];
  return [unit, ...spellings].toSorted((one, other) => other.length - one.length);
};
