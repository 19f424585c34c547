import { asksOnly } from '../../src/reading/act.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import type { FillMilestones } from './intents.ts';

type Filled = FillMilestones['items'][number];

const FILLS =
  /^(?:请|现|我们?|我局|我单位|本局|本单位)?(?:更正|修改|补充|重新)?(?:填报|填写|填一下|报送?填报表|节点填报)(?:表|填报表|节点任务)?(?=[\s：:，,]|任务|第?\d|[\u4e00-\u9fff])|^(?:我们?局?|我单位|本单位)?(?:任务\d{1,2}号?|第?\d{1,2}号任务)的?(?:节点任务?)?填报表?(?=[\s：:，,是])/u;
const CORRECTS =
  /^(?:请)?(?:更正|修改|改一下|调整|变更).{0,12}?(?:填报|季度目标|年度计划|节点)|^(?:把)?(?:任务\d{1,2}号?|\d{1,2}号任务)的?(?:填报表?(?:更正|改为|修改)|(?:年度计划|第?[一二三四]季度(?:的)?目标)(?:改|调整|变更)(?:为|成|到))/u;
const LABEL =
  /(?:(?<year>(?:(?:20\d\d年?)?(?:年度|全年)|(?<=^|[：:，,；;。\s局位们心队组])今年)(?:工作)?(?:计划|目标|任务)?)|(?:20\d\d年?)?第?(?<quarter>[一二三四1-4])季度(?:的)?(?:工作)?(?:目标|计划|节点|任务)?)(?:(?:改|调整|变更|定)(?:为|成|到)|是|为|：|:)?[\s：:]{0,2}/gu;
const PLACES = '一二三四';

/** Without one of these words nothing is filled in. */
const MAY_FILL = /填|年度|全年|季度|节点/u;

/**
 * 填报任务28：年度计划：改造公厕8座；二季度：完成3座；…, of one task or several; 我局任务10的年度计划是…，二季度目标…. Null for any other text: a
 * report says what was done and plans no two quarters.
 */
export function readMilestones(said: Said): FillMilestones | null {
  const text = said.body.trim();
  if (!MAY_FILL.test(text)) return null;
  const isCorrection = CORRECTS.test(text);
  const labels = [...text.matchAll(LABEL)];
  const quarters = labels.filter(({ groups }) => groups?.quarter !== undefined);
  const plans = labels.some(({ groups }) => groups?.year !== undefined) && quarters.length >= 2;
  if (!(FILLS.test(text) || isCorrection || (plans && PLANS.test(text)))) return null;
  if (text.length > 4000 || (labels.length === 0 && asksOnly(text))) return null;
  const items = partsByTask(text).map((part) => itemIn(part, said));
  const tasks = items.length > 0 ? items : [itemIn(text, said)];
  if (labels.length === 0 && tasks.every(({ task }) => task === null)) return null;
  return { kind: 'fill-milestones', items: tasks, isCorrection };
}

const PLANS =
  /今年的?(?:工作)?(?:计划|目标|任务)|年度(?:工作)?(?:计划|目标)|全年(?:工作)?(?:计划|目标)|季度目标/u;

/** The text of each task that it names by number: 任务28：…；任务29：…. */
function partsByTask(text: string): readonly string[] {
  const found = findNumberedTasks(text).filter(({ isPlain }) => isPlain);
  const heads = found.filter(
    ({ span }, at) => at === 0 || /[：:]|年度|季度/u.test(text.slice(span.end, span.end + 8)),
  );
  return heads.map(({ span }, at) =>
    text.slice(at === 0 ? 0 : span.start, heads[at + 1]?.span.start ?? text.length),
  );
}

function itemIn(part: string, { reader }: Said): Filled {
  const [task] = tasksMeant(part.slice(0, 60), reader);
  return { task: task ?? null, ...goalsIn(part, reader.plan.year) };
}

/** 年度计划 and the goals of quarters, each up to the next of these words. */
export function goalsIn(text: string, year: number): Pick<Filled, 'year' | 'quarters'> {
  const labels = [...text.matchAll(LABEL)];
  let plan: string | null = null;
  const quarters: Filled['quarters'] = [];
  for (const [at, match] of labels.entries()) {
    const start = match.index + match[0].length;
    const goal = tidied(text.slice(start, labels[at + 1]?.index ?? text.length));
    if (goal === '') continue;
    const { quarter } = match.groups ?? {};
    if (quarter === undefined) plan = plan ?? goal;
    else quarters.push({ quarter: `${year}-Q${placeOf(quarter)}`, goal });
  }
  return { year: plan, quarters };
}

const placeOf = (written: string): number =>
  PLACES.includes(written) ? PLACES.indexOf(written) + 1 : Number(written);

const tidied = (goal: string): string =>
  goal
    .replace(/^[：:，,；;。、\s]+/u, '')
    .replace(/[：:，,；;。、\s]{1,6}$/u, '')
    .trim();

/** What a waiting form lacks still: a goal for the quarter that is asked for, or any of them under its name. */
export function completedMilestones(
  waiting: FillMilestones,
  asked: string | null,
  said: Said,
): FillMilestones | null {
  const text = said.body.trim();
  if (text.length > 600 || asksOnly(text)) return null;
  const { year, quarters } = goalsIn(text, said.reader.plan.year);
  const isNamed = year !== null || quarters.length > 0;
  const [first, ...others] = waiting.items;
  if (!first || (!isNamed && asked === null)) return null;
  const more = isNamed || asked === null ? quarters : [{ quarter: asked, goal: tidied(text) }];
  const next = {
    ...first,
    year: year ?? first.year,
    quarters: [
      ...first.quarters.filter((one) => !more.some(({ quarter }) => quarter === one.quarter)),
      ...more,
    ],
  };
  return { ...waiting, items: [next, ...others] };
}
