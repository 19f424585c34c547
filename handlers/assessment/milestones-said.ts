import { quarterOf } from '../../src/domain/period.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import type { FillMilestones } from './intents.ts';

type Filled = FillMilestones['items'][number];

const FILLS = new RegExp(
  either(
    sequence(
      /^(?:请|现|我们?|我局|我单位|本局|本单位)?(?:更正|修改|补充|重新)?(?:填报|填写|填一下|报送?填报表|节点填报)(?:表|填报表|节点任务)?/u,
      /(?=[\s：:，,]|任务|第?\d|[\u4e00-\u9fff])/u,
    ),
    /^(?:我们?局?|我单位|本单位)?(?:任务\d{1,2}号?|第?\d{1,2}号任务)的?(?:节点任务?)?填报表?(?=[\s：:，,是])/u,
  ),
  'u',
);
const CORRECTS = new RegExp(
  either(
    /^(?:请)?(?:更正|修改|改一下|调整|变更).{0,12}?(?:填报|季度目标|年度计划|节点)/u,
    sequence(
      /^(?:把)?(?:任务\d{1,2}号?|\d{1,2}号任务)的?/u,
      /(?:填报表?(?:更正|改为|修改)|(?:年度计划|第?[一二三四]季度(?:的)?目标)(?:改|调整|变更)(?:为|成|到))/u,
    ),
  ),
  'u',
);
const OF_YEAR =
  '(?<year>(?:(?:20\\d\\d年?)?(?:年度|全年|一年(?=[要计目共内])|年(?=计划|目标))|今年)(?:的)?(?:工作)?(?:计划|目标|任务|总共|共|要|内)?)';
const OF_QUARTERS = sequence(
  either(
    sequence(
      /(?:截至|截止到?|到|至)?(?:20\d\d年?)?第?/u,
      named('quarters', /(?:[一二三四]|(?<!\d)[1-4])(?:[、，,和及至到~—-]?[一二三四1-4]){0,3}/u),
      /季度/u,
    ),
    /Q(?<short>[1-4])|(?<half>到?上半年)|(?<end>(?:到)?年底|年末)/u,
  ),
  /(?:末|底|内|前|结束)?(?:的)?(?:工作)?(?:目标|计划|节点|任务)?/u,
);
/** 四季度那句改成, 四季度写错了，是: before what it says. */
const SAYS = new RegExp(
  sequence(
    /(?:那一?句话?|[那这][个条项句])?/u,
    optional(
      either(
        /(?:(?:写|填|报|弄|定|算)?(?:错|多|少|高|低)了?|不对|有误)[，,]\s?(?:应该?|得)?(?:是|为|改成|改为)/u,
        /不是[^，,。；;]{1,16}[，,]\s?(?:而|应该)?是|(?:改|调整|变更|定)(?:为|成|到)|都?是|为|：|:/u,
      ),
    ),
    /[\s：:]{0,2}/u,
  ),
  'u',
);
const LABEL = new RegExp(`(?:${OF_YEAR}|${OF_QUARTERS})${SAYS.source}`, 'giu');
const PLACES = '一二三四';

/** 任务7年度计划, 9号二季度: the number is of the task, and of no year. */
const RUN_TOGETHER =
  /(?<task>任务\d{1,2}号?|(?<!\d)\d{1,2}号(?:任务)?)(?=年度|全年|今年|年计划|年目标|第?[一二三四]季度)/gu;

/** 我们局13项的目标: of 任务13. */
const NUMBER_OF_TASK =
  /(?<![\d月])(?<number>\d{1,2})项的?(?=年度|全年|今年|季度|目标|计划|节点|填报)/gu;

/** Without one of these words nothing is filled in. */
const MAY_FILL = /填|年度|全年|季度|节点|年计划|Q[1-4]/iu;

/**
 * 填报任务28：年度计划：改造公厕8座；二季度：完成3座；…, of one task or several; 我局任务10的年度计划是…，二季度目标…. Null for any other text: a
 * report says what was done and plans no two quarters.
 */
export function readMilestones(said: Said): FillMilestones | null {
  const text = said.body
    .trim()
    .replace(NUMBER_OF_TASK, '任务$<number>的')
    .replace(RUN_TOGETHER, '$<task>，');
  if (!MAY_FILL.test(text)) return null;
  const how = howToFill(text, said);
  if (how) return how;
  // 公厕年度目标怎么填 我们打算三季度5座 四季度8座: what they mean to do is told beside the question.
  const told = text.replace(HOW_BESIDE, '，');
  const besides =
    told === text ? null : readMilestones({ ...said, body: told.replace(/^，/u, '') });
  if (besides) return { ...besides, items: besides.items.map((one) => ofTask(one, text, said)) };
  const isCorrection = CORRECTS.test(text) || correctsAhead(text, said);
  const labels = [...text.matchAll(LABEL)];
  if (!(FILLS.test(text) || isCorrection || plansAhead(text, said))) return null;
  if (text.length > 4000 || (labels.length === 0 && asksOnly(text))) return null;
  const items = partsByTask(text).map((part) => itemIn(part, said));
  const tasks = items.length > 0 ? items : [itemIn(text, said)];
  if (labels.length === 0 && tasks.every(({ task }) => task === null)) return null;
  return { kind: 'fill-milestones', items: tasks, isCorrection };
}

/** 任务7怎么填, 我们填报表咋填: the form is shown as far as the notice fills it, and asks for the rest. */
function howToFill(text: string, { reader, roles }: Said): FillMilestones | null {
  if (!HOW_TO_FILL.test(text) || unitsReportedFor(roles).length === 0) return null;
  const [task = null, ...others] = tasksMeant(text, reader);
  const item = { task: others.length === 0 ? task : null, year: null, quarters: [] };
  return { kind: 'fill-milestones', items: [item], isCorrection: false };
}

const HOW_BESIDE = new RegExp(
  sequence(
    /(?:[，,。；;\s]|^)/u,
    either(
      /[^，,。；;\s]{0,16}?(?:怎么|咋|如何|怎样)(?:个)?(?:填|报|写|弄|交|说)(?:法|呢|啊|好)?/u,
      /(?:这个?|这些|那)?(?:算不算|是不是|算|是)(?:填报表?|填表|节点表)(?:吗|不|么|对吧|是吧)?/u,
    ),
    /(?:[，,。；;？?\s]|$)/u,
  ),
  'u',
);

/** The task that the question names, where what is told names none. */
const ofTask = (item: Filled, text: string, { reader }: Said): Filled =>
  item.task === null ? { ...item, task: tasksMeant(text.slice(0, 60), reader)[0] ?? null } : item;

const HOW_TO_FILL =
  /^[^，,。；;]{0,14}?(?:(?:填报表?|节点(?:任务)?表|季度目标|年度计划)[^，,。；;]{0,4}(?:怎么|咋|如何|怎样)(?:个)?(?:填|写|报|弄)|(?:任务\d{1,2}|\d{1,2}号任务)的?(?:怎么|咋|如何|怎样)(?:个)?填|填报[^，,。；;]{0,8}(?:怎么|咋|如何)(?:填|写|弄))[^，,。；;]{0,4}[？?]?$/u;

/**
 * Plans of several quarters that are still to come are goals, and never what was achieved: two after this one, or this one and the next
 * under a word that says so. What was done, and what comes next of it, is a report.
 */
function plansAhead(text: string, { roles, today, reader: { plan } }: Said): boolean {
  const told = text.replace(TO_BE_REACHED, '$<quarter>');
  if (REPORTS.test(told) || asksOnly(text) || unitsReportedFor(roles).length === 0) return false;
  const labels = [...text.matchAll(LABEL)];
  const first = labels.find((label) => placesIn(label).length > 0);
  const named = new Set(labels.flatMap(placesIn));
  const now = quarterOf(today);
  const ahead = [...named].map((place) => `${plan.year}-Q${place}`).filter((one) => one >= now);
  const isOfYear = labels.some(({ groups }) => groups?.year !== undefined);
  const isSaid =
    isOfYear ||
    MEANS_TO.test(text) ||
    PLANS.test(text.slice(0, first ? first.index + first[0].length : 0));
  return ahead.filter((one) => one > now).length >= 2 || (isSaid && ahead.length >= 2);
}

/** 任务9三季度改成7处, before that quarter: no report of it can be meant. */
function correctsAhead(text: string, { today, reader: { plan } }: Said): boolean {
  if (!OF_ONE_QUARTER.test(text)) return false;
  const places = [...text.matchAll(LABEL)].flatMap(placesIn);
  return places.length > 0 && places.every((place) => `${plan.year}-Q${place}` > quarterOf(today));
}

const OF_ONE_QUARTER =
  /^(?:把)?(?:任务\d{1,2}号?|第?\d{1,2}号任务)的?第?[一二三四1-4]季度[^，,。；;]{0,6}(?:改|调整|变更)(?:为|成|到)/u;
/** 三季度累计8处: what is to be reached by then. */
const TO_BE_REACHED = /(?<quarter>(?:[一二三四1-4]季度|年底|上半年)(?:末|底)?)累计/gu;
const REPORTS = /已|累计|截至目前|目前|存在问题|问题[：:]|下一?步|完成了|进展[：:]/u;
/** 三季度想干到6座: what they mean to reach, and what this is for. */
const MEANS_TO = /想(?:干|做|完成|搞|改)|打算|准备(?:干|做|完成)|填表|填报/u;
const PLANS = /填|节点|计划|目标|打算|准备|定了|拟|预计/u;

/** The text of each task that it names by number: 任务28：…；任务29：…. */
function partsByTask(text: string): readonly string[] {
  const found = findNumberedTasks(text).filter(({ isPlain }) => isPlain);
  const heads = found.filter(
    ({ span }, at) =>
      at === 0 || (BEGINS.test(text.slice(0, span.start)) && PLANS_NEXT.test(text.slice(span.end))),
  );
  const startOf = (at: number) => (at === 0 ? 0 : (heads[at]?.span.start ?? text.length));
  return heads.map((_, at) => text.slice(startOf(at), startOf(at + 1)).replace(LEADS_ON, ''));
}

/** …；另外任务27今年…: another task begins where a clause does, and its own plan follows. */
const BEGINS =
  /(?:^|[；;。，,\n\s])(?:另外|还有|再|然后|以及|接着|填报?|第?[二三2-9][、.．)）]|[，,\s]){0,3}$/u;
const PLANS_NEXT = new RegExp(`^[^；;。\\n]{0,16}?(?:[：:]|${OF_YEAR}|第?[一二三四1-4]季度)`, 'u');
const LEADS_ON = /[；;。，,\n\s](?:另外|还有|再|然后|以及|接着|填报?|[，,\s]){1,3}$/u;

function itemIn(part: string, { reader }: Said): Filled {
  const [task] = tasksMeant(part.slice(0, 60), reader);
  return { task: task ?? null, ...goalsIn(part, reader.plan.year) };
}

/** 年度计划 and the goals of quarters, each up to the next of these words. */
export function goalsIn(text: string, year: number): Pick<Filled, 'year' | 'quarters'> {
  const labels = labelsIn(text);
  let plan: string | null = null;
  const quarters: Filled['quarters'] = [];
  let joined: readonly number[] = [];
  for (const [at, match] of labels.entries()) {
    const start = match.index + match[0].length;
    const goal = tidied(text.slice(start, labels[at + 1]?.index ?? text.length));
    const places = [...joined, ...placesIn(match)];
    joined = JOINS.test(goal) ? places : [];
    if (goal === '' || JOINS.test(goal)) continue;
    if (places.length === 0) plan = plan ?? `${countedBefore(text, match.index)}${goal}`;
    else quarters.push(...places.map((place) => ({ quarter: `${year}-Q${place}`, goal })));
  }
  return { year: plan, quarters };
}

/** 四季度和三季度都…: what is said of the second is said of the first. */
const JOINS = /^[和与及、]$/u;

/** 上半年 and 年底 are quarters only beside others, and where these are not named themselves. */
function labelsIn(text: string): readonly RegExpExecArray[] {
  const all = [...text.matchAll(LABEL)];
  const labels = all.filter((label, at) => !isOfGoal(text, label, all.slice(0, at)));
  const isLoose = ({ groups }: RegExpExecArray) =>
    groups?.half !== undefined || groups?.end !== undefined;
  const named = labels.filter((label) => !isLoose(label)).flatMap(placesIn);
  const isFree = (place: number) => named.length > 0 && !named.includes(place);
  return labels.filter((label) => !isLoose(label) || placesIn(label).every(isFree));
}

/** 二季度完成全年的40%: within a clause that says the goal of a quarter the year is what that is part of, and has no plan of its own. */
function isOfGoal(
  text: string,
  { index, groups }: RegExpExecArray,
  before: readonly RegExpExecArray[],
): boolean {
  const isOfQuarter = groups?.quarters !== undefined || groups?.short !== undefined;
  const last = before.findLast((one) => placesIn(one).length > 0);
  if (isOfQuarter || last === undefined) return false;
  const between = text.slice(last.index + last[0].length, index);
  return !/[，,；;。\n\s]$/u.test(between);
}

/** Which quarters a label names, 1 to 4: one, 二三四季度 or 二到四季度. Empty for the year. */
function placesIn({ groups }: RegExpExecArray): readonly number[] {
  const { quarters, short, half, end } = groups ?? {};
  if (short !== undefined) return [Number(short)];
  if (half !== undefined) return [2];
  if (end !== undefined) return [4];
  const places = [...(quarters ?? '')].map(placeOf).filter((place) => place > 0);
  const [first = 0, last = 0] = places;
  const isRange = /[至到~—-]/u.test(quarters ?? '') && places.length === 2;
  return isRange ? [1, 2, 3, 4].filter((one) => one >= first && one <= last) : places;
}

const placeOf = (written: string): number =>
  PLACES.includes(written) ? PLACES.indexOf(written) + 1 : Number(written) || 0;

/** 公厕 of 公厕今年8座: what is counted, before the word of the year. */
function countedBefore(text: string, index: number): string {
  const clause =
    text
      .slice(0, index)
      .split(/[：:，,；;。\s]/u)
      .at(-1) ?? '';
  return clause
    .replace(/任务\d{1,2}号?的?|第?\d{1,2}号任务的?/u, '')
    .replace(
      /^(?:填报|填|报)?(?:表)?(?:我们?|本|咱们?)?(?:局|单位|中心|大?队|组)?(?:的)?(?:节点|目标|计划)?$/u,
      '',
    )
    .replace(/^(?:我们?|本|咱们?)(?:局|单位|中心|大?队|组)?的?/u, '');
}

const tidied = (goal: string): string =>
  goal
    .replace(
      /^(?:[：:，,；;。、\s]|应该?(?:是|为)|应为|得是|更正为|都?改(?:为|成|到|(?=\d))|都是|都|就(?:写|填|是|定|按)?|(?:想|打算|准备)要?(?:干|做|搞)?到?(?=\d)|要|计划|拟|是(?!否)){1,6}/u,
      '',
    )
    .replace(
      /(?:[，,；;。\s]{1,3}(?:请|帮我?|麻烦|给我?)?(?:填报|填|报|登记|记)(?:一?下|上|上去)?[吧哈]?)?[：:，,；;。、\s]{0,6}$/u,
      '',
    )
    .trim();

/** What a waiting form lacks still: a goal for the quarter that is asked for, or any of them under its name. */
export function completedMilestones(
  waiting: FillMilestones,
  asked: string | null,
  { body, reader }: Said,
): FillMilestones | null {
  if (body.length > 600 || asksOnly(body)) return null;
  const at = itemNamed(body, waiting.items);
  if (at === null) return null;
  const first = waiting.items[at];
  const others = waiting.items.filter((_, place) => place !== at);
  if (!first) return null;
  const text = at === 0 && others.length === 0 ? body.trim() : withoutTask(body);
  const { year, quarters } = goalsIn(text, reader.plan.year);
  const isNamed = year !== null || quarters.length > 0;
  const withItem = (item: Filled): FillMilestones => ({
    ...waiting,
    items: waiting.items.map((one, place) => (place === at ? item : one)),
  });
  const task = isNamed || others.length > 0 ? null : taskMeant(text);
  if (task !== null) return withItem({ ...first, task });
  const right = isNamed ? null : reworded(first, text);
  if (right) return withItem(right);
  if (!isNamed && asked === null) return null;
  const said = isNamed || asked === null ? quarters : [{ quarter: asked, goal: tidied(text) }];
  const more = said.map((one) => ({ ...one, goal: inPlaceOf(first, one) }));
  const next = {
    ...first,
    year: year === null ? first.year : (rightNumber(first.year, year) ?? year),
    quarters: [
      ...first.quarters.filter((one) => !more.some(({ quarter }) => quarter === one.quarter)),
      ...more,
    ],
  };
  return withItem(next);
}

/** Of several tasks the one that is named, by its place; of one alone that. Null where it is not said which. */
function itemNamed(text: string, items: readonly Filled[]): number | null {
  if (items.length === 1) return 0;
  const numbers = findNumberedTasks(text).flatMap((one) => one.numbers);
  const places = items.flatMap(({ task }, at) =>
    task !== null && numbers.includes(task) ? [at] : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** 三季度那个任务28写错了 says the same without the task that it names. */
const withoutTask = (text: string): string =>
  text.trim().replace(/(?:那个)?(?:任务\d{1,2}号?|第?\d{1,2}号任务)(?:那个|的)?[，,：:]?/u, '');

/** 任务号写错了，应该是27. */
function taskMeant(text: string): number | null {
  const { wrong = null, right = '' } = correctionIn(text) ?? {};
  const isOfTask = wrong !== null && /^任务(?:号|编号)?$/u.test(wrong);
  return isOfTask ? readNumber(right.replace(/号?任务|号$/gu, '')) : null;
}

/** 10处, for 公园开工12处: a number alone takes the place of the only one of its kind. */
function inPlaceOf({ quarters }: Filled, { quarter, goal }: Filled['quarters'][number]): string {
  const before = quarters.find((one) => one.quarter === quarter)?.goal ?? '';
  return rightNumber(before, goal) ?? goal;
}

const rightNumber = (before: string | null, right: string): string | null =>
  putRight(before ?? '', { wrong: null, right });

/** 把8处改成9处: in whichever of its goals that stands. */
function reworded(item: Filled, text: string): Filled | null {
  const correction = correctionIn(text);
  if (correction === null) return null;
  const right = (goal: string) => putRight(goal, correction) ?? goal;
  const next = {
    ...item,
    year: item.year === null ? null : right(item.year),
    quarters: item.quarters.map((one) => ({ ...one, goal: right(one.goal) })),
  };
  return JSON.stringify(next) === JSON.stringify(item) ? null : next;
}
