import type { Intent } from '../../src/domain/intent.ts';
import { isQuarter, lastDay, type Period } from '../../src/domain/period.ts';
import type { Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { Frame } from '../../src/reading/frame.ts';
import { partMeant, wordsFor } from '../../src/reading/frames/part-meant.ts';
import { targetsMeant } from '../../src/reading/frames/targets-meant.ts';
import type { Heard } from '../../src/reading/heard.ts';
import { leftClaimed } from '../../src/reading/numbers/left-claimed.ts';
import { shareClaimed } from '../../src/reading/numbers/share-claimed.ts';
import {
  asksOfOwnGroup,
  ofNothingElse,
  ofScope,
  periodSaid,
  type RecordScope,
} from '../../src/reading/record-scope.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';
import { LATE_ALREADY } from '../../src/reading/words/late.ts';
import * as words from '../../src/reading/words/record.ts';
import { IN_MONTH, IS_TO_REPORT, NOBODY_GAVE } from '../../src/reading/words/record.ts';

/** 要是不报会咋样 asks what comes of it, and not how it is done. */
const IF_NOT = /(?:要是|如果|万一|假如)[^，。]{0,6}?[不没忘漏][了]?[报交填]/u;

const asParts = (parts: readonly Intent[]): Intent => ({
  kind: 'ask-parts',
  parts: [...parts],
  unread: [],
});

/** 季报咋报, 二季度完成情况怎么弄: a report of a quarter, and how it is done. */
const OF_QUARTER = /季[报度].{0,8}(?:怎么?样?|咋|如何)(?:个)?[报交填写弄做搞]/u;

/** 季报 is a word of its own beside 月报. */
function quarterlyIn(text: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf('季报');
  return { start, end: start + '季报'.length };
}

/** 月报季报都几号, 季报和月报分别啥时候交. */
const BOTH_KINDS =
  /^[^，。]{0,6}(?:月报[、和与跟及]?季报|季报[、和与跟及]?月报)[^，。]{0,8}(?:几号|哪天|啥时候?|什么时[候间]|何时|截止|期限|到期)/u;

/** What may stand in a question about reports, beside what it must have. */
const TAKEN: readonly SpanKey[] = [
  'period',
  'quarter',
  'own-unit',
  'own-group',
  'task-noun',
  'unit-noun',
  'total',
  'not',
  'ask:content',
  'ask:tasks',
  'ask:which-task',
  'ask:yes-or-no',
  'record:what',
  'record:way',
  'record:report',
  'record:given',
];

const asks = ({ has, text }: Heard): boolean =>
  has('ask:yes-or-no', 'record:way', 'record:may', 'record:what', 'record:units') ||
  /[呢没不]$/u.test(text);

/** 六月存在问题, and nothing else: what was told of them. */
const isOfPeriodAlone = ({ has, text, unknown }: Heard): boolean =>
  has('period') &&
  unknown.length === 0 &&
  text.length <= LONGEST_HEADING &&
  !/[解决改写报]/u.test(text);
const LONGEST_HEADING = 12;

const OTHERS: readonly SpanKey[] = ['unit', 'group', 'record:units', 'person', 'post'];

/** 没人报的任务有哪些: of all tasks, whoever asks. */
const GAVE_NONE = new RegExp(NOBODY_GAVE, 'u');

/** 就交了一家，其他的呢. */
const OTHERS_ASKED = /(?:其[他它余]|剩下?|别)的?(?:单位|几?家)?呢/u;

const own = ({ period, unit }: RecordScope): Intent => ({
  kind: 'ask-own-reports',
  period,
  ...(unit === null ? {} : { isOfUnit: true }),
});

/** 我要报啥, 还差什么; 报上去了吗. */
export const OWN: readonly Frame[] = [
  {
    name: 'under which number the own report was registered',
    needs: ['record:receipt'],
    takes: [...TAKEN, 'ask:target', 'measure', 'this-task', 'record:days', 'record:how-many'],
    against: [...OTHERS, 'record:way', 'record:may', 'record:signed', 'group-noun', 'unit-noun'],
    make: (heard) => (heard.asker.units.length > 0 ? ofNothingElse(own)(heard) : null),
  },
  {
    name: 'what the asker has to report',
    needs: [],
    oneOf: ['record:todo', 'record:report', 'record:not-given'],
    takes: [...TAKEN, 'record:how-many', 'record:state', 'ask:deadline', 'record:monthly'],
    against: [
      ...OTHERS,
      'task',
      'record:may',
      'record:by-when',
      'record:late',
      'record:trouble',
      'record:example',
      'record:readers',
      'record:in-parts',
      'record:extend',
      'record:correct',
    ],
    make: (heard) =>
      (namesOwnReport(heard) ? ofScope : ofNothingElse)((scope, { has }) => {
        const isOfUnits =
          OTHERS_ASKED.test(heard.text) ||
          has('ask:units') ||
          (has('unit-noun') && !has('own-unit'));
        const isOfAll =
          (heard.asker.units.length === 0 && has('task-noun')) || GAVE_NONE.test(heard.text);
        const isOwed = has('record:not-given') && !isOfUnits && !isOfAll;
        // 我局六月份月报还有哪些任务没报; what a monthly report is, is asked of the rules.
        if (has('record:monthly') && !(isOwed && has('own-unit'))) return null;
        const asksWhich =
          has('record:report') &&
          (has('record:what', 'record:how-many', 'ask:which-task') ||
            (has('own-unit') && has('ask:yes-or-no')));
        return has('record:todo') || isOwed || (asksWhich && !has('record:way'))
          ? own(scope)
          : null;
      })(heard),
  },
  {
    name: 'whether the own report has arrived',
    needs: ['record:given'],
    takes: [...TAKEN, 'record:in-time', 'record:monthly', 'office'],
    against: [
      ...OTHERS,
      'task',
      'record:what',
      'record:how-many',
      'record:not-given',
      'record:late',
      'record:way',
      'record:may',
      'record:readers',
      'record:correct',
      'record:trouble',
      'group-noun',
    ],
    make: ofNothingElse((scope, heard) =>
      asks(heard) && !asksOfOwnGroup(heard) ? own(scope) : null,
    ),
  },
];

/** 我们那个季报没问题吧，没见退回来: it is named, whatever is said of it. */
const namesOwnReport = ({ of }: Heard): boolean =>
  of('record:todo').some(({ said }) => /[月季]报/u.test(said));

const record = (
  about: 'reports' | 'problems' | 'next' | 'experience',
  scope: RecordScope,
): Intent => ({
  kind: 'ask-record',
  about,
  ...scope,
  isRest: false,
});

/** 道路这块问题出在哪: of a word that fits some tasks, each of them. */
function problemsOfSeveral({
  subjects: { tasks, possibleTasks, units, groups },
}: Heard): Intent | null {
  if (tasks.length + units.length + groups.length > 0) return null;
  if (possibleTasks.length < 2 || possibleTasks.length > MOST_POSSIBLE) return null;
  const scope = { unit: null, group: null, period: null };
  return asParts(possibleTasks.map((task) => record('problems', { ...scope, task })));
}

/** A list is asked for where nothing else asks: 存在问题汇总. */
const isListed = (heard: Heard): boolean =>
  asks(heard) ||
  heard.has('record:units', 'ask:units', 'record:written', 'record:how-many') ||
  heard
    .of('record:trouble')
    .some(({ said }) => /[谁哪啥咋]|什么|怎么|为何|原因|有没有|需要|出面|拍板/u.test(said)) ||
  LISTED.test(heard.text);

/** 各单位反映的问题: all of them, wanted by their name alone. */
const LISTED =
  /汇总|清单|列表|梳理|归纳|整理|列一下|看看|卡在哪|难在哪|^(?:各|全部|所有)(?:个|家)?(?:责任)?(?:单位|街道|部门|工作组|组)[\u4e00-\u9fff]{0,6}(?:问题|困难|难点|堵点)$/u;

const OF_ALL: readonly SpanKey[] = [
  'unit',
  'group',
  'task',
  'unit-noun',
  'group-noun',
  'ask:units',
  'ask:members',
  'record:units',
  'record:whole',
  'record:state',
  'record:written',
  'who',
  'attribute',
  'bare-attribute',
  'this-task',
];

/** 31我们不牵头也要报吗: every unit that the notice lists answers for the task. */
export const DUTY: readonly Frame[] = [
  {
    name: 'whether a unit has to report on a task',
    needs: ['task', 'record:report'],
    oneOf: ['own-unit', 'unit'],
    takes: [...TAKEN, 'unit', 'ask:lead', 'leads', 'only', 'record:may'],
    against: ['record:given', 'record:not-given', 'record:by-when', 'record:way', 'record:what'],
    // 不是卫健牵头吗 我们也要报: who else is named leads it, and the asker asks for themselves.
    make: ofScope(({ task, unit: named }, { has, asker }) => {
      const unit = has('own-unit') ? (asker.units[0] ?? named) : named;
      return task === null || unit === null ? null : { kind: 'ask-duty', task, unit };
    }),
  },
];

/** 下一步写了吗, 进展各家写了没. */
const SECTION = /下一?步|打算|计划|进展/u;

/** 上个月我报了啥, 环卫报的啥, 各单位反映了哪些问题, 典型做法有哪些. */
export const RECORD: readonly Frame[] = [
  {
    name: 'what was reported',
    needs: ['record:given', 'record:what'],
    takes: [...TAKEN, ...OF_ALL],
    against: [
      'record:how-many',
      'record:late',
      'record:trouble',
      'record:experience',
      'record:may',
    ],
    make: ofScope((scope) => record('reports', scope)),
  },
  {
    name: 'when something was reported',
    needs: ['record:when-given'],
    takes: [...TAKEN, 'unit', 'task', 'ask:deadline', 'this-task', 'record:when-given'],
    against: ['group', 'record:trouble', 'record:may'],
    make: ofScope((scope) => record('reports', scope)),
  },
  {
    name: 'whether something was reported that nobody has a word for',
    needs: ['record:given'],
    oneOf: ['unit', 'own-unit'],
    takes: [...TAKEN, ...OF_ALL],
    against: ['record:how-many', 'record:late', 'record:may', 'record:way', 'record:monthly'],
    make: (heard) =>
      heard.unknown.some((word) => word.length > 1)
        ? ofScope((scope) => record('reports', scope))(heard)
        : null,
  },
  {
    name: 'how it goes with a unit',
    needs: [],
    oneOf: ['record:state', 'record:finished', 'ask:progress'],
    takes: [...TAKEN, 'ask:progress', 'record:state', 'record:finished', 'task', 'unit', 'due'],
    against: [
      'record:trouble',
      'record:light',
      'record:reached',
      'record:left',
      'record:late',
      'not',
    ],
    make: ofScope((scope, { text }) =>
      scope.unit === null || IS_TO_REPORT.test(text) ? null : record('reports', scope),
    ),
  },
  {
    name: 'what hinders the work',
    needs: ['record:trouble'],
    takes: [
      ...TAKEN,
      ...OF_ALL,
      'record:not-given',
      'record:finished',
      'record:how-many',
      'ask:target',
      'measure',
      'record:monthly',
    ],
    against: ['record:may', 'ask:lead', 'who', 'record:correct', 'record:withdraw'],
    make: (heard) => {
      if (!isListed(heard) && !isOfPeriodAlone(heard)) return null;
      // 月报要写哪些问题 is asked of the rules.
      if (heard.has('record:monthly') && !heard.has('period')) return null;
      const ofSeveral = problemsOfSeveral(heard);
      if (ofSeveral) return ofSeveral;
      const isOfAll = !heard.has('task', 'unit', 'group', 'own-unit', 'own-group');
      const make = isOfAll ? ofNothingElse : ofScope;
      return make((scope) => record('problems', scope))(heard);
    },
  },
  {
    name: 'whether a section was written',
    needs: ['record:written'],
    takes: [...TAKEN, ...OF_ALL],
    against: ['record:trouble', 'record:experience', 'record:may', 'record:report'],
    make: (heard) =>
      SECTION.test(heard.text) ? ofScope((scope) => record('reports', scope))(heard) : null,
  },
  {
    name: 'what is to be done next',
    needs: ['record:plans'],
    oneOf: ['task', 'unit', 'group', 'own-unit', 'own-group', 'unit-noun', 'record:units'],
    takes: [
      ...TAKEN,
      ...OF_ALL,
      'duty',
      'person-attribute',
      'ask:units',
      'ask:deadline',
      'record:when-given',
      'record:by-when',
    ],
    against: ['record:trouble', 'record:experience', 'record:may', 'record:readers', 'who'],
    make: ofScope((scope) => record('next', scope)),
  },
  {
    name: 'what was found good practice',
    needs: ['record:experience'],
    takes: [...TAKEN, ...OF_ALL],
    against: ['ask:lead', 'record:may', 'record:report'],
    make: (heard) =>
      isListed(heard) ? ofScope((scope) => record('experience', scope))(heard) : null,
  },
];

/** 谁反映居民不同意, 有没有单位说缺钱, 居民不同意的是哪家. */
export const TOLD: readonly Frame[] = [
  {
    name: 'in which reports something is told',
    needs: ['record:told'],
    takes: [
      ...TAKEN,
      ...OF_ALL,
      'who',
      'ask:lead',
      'ask:target',
      'ask:leader',
      'quantity',
      'measure',
      'counted',
      'record:trouble',
      'record:requested',
      'record:finished',
      'record:not-given',
    ],
    against: ['person', 'post', 'judgement'],
    make: ({ of, has, asker }) => {
      const [told] = of('record:told');
      const [group = null] = has('own-group') ? asker.groups : [];
      return told ? { kind: 'ask-told', words: told.said, task: null, group, isRest: false } : null;
    },
  },
];

/** 建成的4个商圈是哪几个, 商务报的那几个商圈是哪几个: names that only the reports may give. */
export const NAMED: readonly Frame[] = [
  {
    name: 'which of what was done they are',
    needs: ['task'],
    oneOf: ['attribute', 'ask:which-task', 'ask:content'],
    takes: [
      ...TAKEN,
      'unit',
      'attribute',
      'quantity',
      'ask:target',
      'measure',
      'record:finished',
      'record:reached',
      'due',
    ],
    against: ['group', 'record:trouble', 'record:late'],
    make: ({ of, mentions, text, subjects: { areNumbered } }) => {
      const isAsked = of('attribute').some(({ said }) => NAMES_ASKED.includes(said));
      const thing = mentions.findLast(({ meanings }) =>
        meanings.some(({ kind }) => kind === 'task'),
      );
      if (!isAsked || areNumbered || !thing || !DONE.test(text)) return null;
      const words = text.slice(thing.start, thing.end);
      return { kind: 'ask-told', words, task: null, group: null, isRest: false };
    },
  },
];

const NAMES_ASKED: readonly string[] = ['具体名单', '具体位置'];

/** What is done already, before the thing or behind it. */
const DONE =
  /(?:报|建成|建好|建完|完成|做完|完工|竣工|投用|开工|改造|挂牌|打造|创建|治理|修好|通车)(?:了)?的|已经?(?:建|完成|开工|改造|打造|创建|治理|修)|(?:建|完成|开工|改造|打造|创建|治理|修)(?:成|好|完)?了/u;

const BY_MONTH = new RegExp(IN_MONTH, 'u');
/** 10月底前要完成几套: of a day by which something is wanted. */
const IS_WANTED = /前|目标|指标|要求|任务量|应|该|要|计划|规定|底完成|完成期/u;

/** 公厕完成多少座了, 还差几处, 占几成, 跟上月比: what is on record of a task's numbers. */
export const ACHIEVED: readonly Frame[] = [
  {
    name: 'how much of a target is reached',
    needs: ['task'],
    oneOf: ['record:reached', 'record:finished', 'record:left', 'record:share', 'record:compared'],
    takes: [
      ...TAKEN,
      'record:reached',
      'record:finished',
      'record:state',
      'record:left',
      'record:share',
      'record:compared',
      'record:units',
      'record:in-time',
      'measure',
      'quantity',
      'ask:progress',
      'ask:target',
      'due',
      'unit',
      'this-task',
    ],
    against: ['group', 'record:trouble', 'judgement'],
    make: (heard) => achievedOfSeveral(heard) ?? ofScope(achievedOf)(heard),
  },
  {
    name: 'which of two things is further on',
    needs: ['task'],
    oneOf: ['between', 'record:ranked', 'record:what'],
    takes: [
      ...TAKEN,
      'between',
      'record:ranked',
      'more',
      'ask:progress',
      'measure',
      'record:state',
    ],
    against: ['unit', 'group', 'quantity', 'record:trouble', 'judgement', 'ask:deadline'],
    make: (heard) => (FURTHER.test(heard.skeleton) ? achievedOfEach(heard) : null),
  },
  {
    name: 'what was reached by a month',
    needs: ['task', 'period'],
    oneOf: ['ask:target', 'measure'],
    takes: [...TAKEN, 'period', 'due', 'ask:target', 'measure', 'ask:progress', 'this-task'],
    against: ['group', 'unit', 'quantity', 'record:trouble', 'judgement', 'ask:deadline'],
    make: (heard) =>
      BY_MONTH.test(heard.text) && !IS_WANTED.test(heard.text) ? ofScope(achievedOf)(heard) : null,
  },
  {
    name: 'when what is left is done',
    needs: ['task', 'record:left', 'ask:deadline'],
    takes: [...TAKEN, 'measure', 'ask:target', 'ask:deadline', 'ask:progress', 'due', 'this-task'],
    against: ['group', 'unit', 'record:trouble', 'judgement'],
    make: ofScope((scope) => record('reports', scope)),
  },
  {
    name: 'what was reported of a number',
    needs: ['task', 'record:given'],
    oneOf: ['ask:target', 'measure', 'record:how-many'],
    takes: [
      ...TAKEN,
      'measure',
      'quantity',
      'record:how-many',
      'record:compared',
      'this-task',
      'unit',
    ],
    against: ['group', 'record:units', 'ask:units', 'record:trouble'],
    make: (heard) =>
      heard.has('quantity') && !heard.has('record:compared') ? null : ofScope(achievedOf)(heard),
  },
];

/** 管网清淤: named by words that neither the title nor any number has; the reports as a whole may speak of them. */
function isOfOtherWords(task: Task, heard: Heard): boolean {
  const words = wordsFor(task, heard);
  return (
    !heard.subjects.areNumbered &&
    words.length > 0 &&
    words.every((one) => !task.title.includes(one))
  );
}

/** 黑臭水体那块现在啥情况, 路灯咋样了: the record, and not what the notice says of it. */
export const PROGRESS: readonly Frame[] = [
  {
    name: 'how a task stands',
    needs: ['task', 'record:state'],
    takes: [...TAKEN, 'record:state', 'ask:progress', 'this-task'],
    against: ['unit', 'group', 'record:trouble', 'judgement'],
    make: ofScope(standingOf),
  },
];

/** 对比一下任务28和任务9的进度: how each of them stands. */
export const BESIDE: readonly Frame[] = [
  {
    name: 'how tasks stand beside each other',
    needs: ['task', 'record:beside'],
    takes: [
      ...TAKEN,
      'record:state',
      'record:finished',
      'record:reached',
      'record:ranked',
      'ask:progress',
      'between',
      'more',
      'together',
    ],
    against: ['unit', 'group', 'record:trouble', 'record:compared'],
    make: ({ subjects: { tasks } }) =>
      tasks.length > 1 && tasks.length <= MOST_POSSIBLE
        ? asParts(tasks.map((task) => ({ kind: 'ask-task-progress', task })))
        : null,
  },
  {
    name: 'what units reported of a task beside each other',
    needs: ['task', 'unit', 'record:beside'],
    takes: [
      ...TAKEN,
      'record:state',
      'record:finished',
      'record:ranked',
      'ask:progress',
      'ask:units',
      'between',
      'more',
      'together',
    ],
    against: ['group', 'record:trouble', 'record:compared'],
    make: (heard) => {
      const { tasks, units } = heard.subjects;
      const [task = null, ...others] = tasks;
      if (others.length > 0 || units.length < 2 || units.length > MOST_POSSIBLE) return null;
      const period = periodSaid(heard);
      return asParts(units.map((unit) => record('reports', { task, unit, group: null, period })));
    },
  },
];

/** Of a thing that only the task's words name what was told of it, else how the task as a whole stands. */
function standingOf({ task: number }: RecordScope, heard: Heard): Intent | null {
  if (number === null) return null;
  const part = partMeant(taskOf(heard.reader.plan, number), heard, 'text');
  return part === null
    ? { kind: 'ask-task-progress', task: number }
    : { kind: 'ask-achieved', task: number, targets: [], isCompared: false, part };
}

/** 绿道修完了吗, 是不是都建成了: whether the whole of it is done. */
const ALL_DONE =
  /(?:[完好成齐][工车]?|达标|到位|竣工|投用|开工|动工|交付|验收)了?(?:没有?|吗|么|不|吧)[?？]?$|(?:是不是|是否|有没有)(?:都|全|已经?|真){0,2}[\u4e00-\u9fff]{0,4}(?:[完好成齐]|竣工|达标|投用|开工)/u;

/** 绿道快还是公园快, 路灯和公厕哪个快. */
const FURTHER =
  /T[^，。T]{0,6}[快慢]还是T[^，。T]{0,6}[快慢]|T[和跟与]T[^，。T]{0,8}(?:哪|谁)(?:一)?(?:个|项|块|边)?(?:干得|推进得?|进度|进展|做得)?(?:更|比较|最)?[快慢]/u;

/** Of each of them, side by side; the numbers of one task in one answer. */
function achievedOfEach(heard: Heard): Intent | null {
  const { tasks } = heard.subjects;
  const scope = { unit: null, group: null, period: periodSaid(heard) };
  const parts = tasks
    .slice(0, MOST_POSSIBLE)
    .flatMap((task) => achievedOf({ ...scope, task }, heard) ?? []);
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : asParts(parts);
}

/** 商圈弄完了吧: of a word that fits some tasks each of them is told. */
function achievedOfSeveral(heard: Heard): Intent | null {
  const { tasks, possibleTasks, units } = heard.subjects;
  if (tasks.length + units.length > 0 || possibleTasks.length < 2) return null;
  if (possibleTasks.length > MOST_POSSIBLE) return null;
  const scope = { unit: null, group: null, period: periodSaid(heard) };
  return asParts(possibleTasks.flatMap((task) => achievedOf({ ...scope, task }, heard) ?? []));
}

/** Of more, it is asked which is meant. */
const MOST_POSSIBLE = 3;

/** Of which numbers of the task, or of which thing that only its words name; a unit that has no part in it is not passed over. */
function achievedOf(
  { task: number, unit, period: named }: RecordScope,
  heard: Heard,
): Intent | null {
  const { plan } = heard.reader;
  const task = number === null ? null : taskOf(plan, number);
  if (!task || (unit !== null && !task.units.includes(unit))) return null;
  const period = heard.has('record:compared') ? heldAgainst(heard) : named;
  const part = partMeant(task, heard, 'text');
  const targets = targetsMeant(task, heard, plan.year);
  if (part === null && targets.length === 0 && isOfOtherWords(task, heard))
    return { kind: 'ask-task-progress', task: task.number };
  const share = heard.has('record:share')
    ? shareClaimed(heard.text)
    : heard.has('record:finished') && ALL_DONE.test(heard.text)
      ? 1
      : null;
  const left = heard.has('record:left') ? leftClaimed(heard.text) : null;
  return {
    kind: 'ask-achieved',
    task: task.number,
    targets,
    isCompared: heard.has('record:compared'),
    period,
    ...(part === null ? {} : { part }),
    ...(share === null ? {} : { shareClaimed: share }),
    ...(left === null ? {} : { leftClaimed: left }),
  };
}

/** 本月和上月相比: against the one that is over, and never against the month that runs; null for the report before. */
function heldAgainst({ of, asker }: Heard): Period | null {
  const over = of('period')
    .map(({ said }) => said)
    .filter((period) => lastDay(period) < asker.today);
  return over.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))[0] ?? null;
}

/** 征收的那个412是谁报的, 公厕3座这个数从哪来的, 绿道的数是哪天填的. */
export const ORIGIN: readonly Frame[] = [
  {
    name: 'whose figure it is',
    needs: ['record:origin'],
    takes: [
      ...TAKEN,
      'task',
      'quantity',
      'item',
      'measure',
      'who',
      'this-task',
      'ask:lead',
      'ask:units',
      'ask:target',
      'ask:deadline',
      'record:units',
      'record:reached',
      'record:finished',
    ],
    against: ['unit', 'group', 'record:trouble', 'record:may'],
    make: (heard) => {
      const value = figureIn(heard);
      const [task = null, ...others] = heard.subjects.tasks;
      if (value === null) return ofScope(achievedOf)(heard);
      return { kind: 'ask-origin', task: others.length > 0 ? null : task, value };
    },
  },
];

/** The last figure that is no part of what is named. */
function figureIn({ text, mentions }: Heard): number | null {
  const bare = mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const said = bare.match(/\d+(?:\.\d+)?/gu)?.at(-1);
  return said === undefined ? null : Number(said);
}

/** 我刚才报的那个到百分之几了, 那个到多少了: what stands on record of what the asker's unit reported last. */
export const LAST_ACHIEVED: readonly Frame[] = [
  {
    name: 'how much is reached of what the asker reported last',
    needs: [],
    oneOf: ['record:share', 'record:reached'],
    takes: [...TAKEN, 'record:share', 'record:reached', 'this-task', 'measure'],
    against: [...OTHERS, 'task', 'group-noun', 'unit-noun', 'record:not-given', 'record:how-many'],
    make: (heard) =>
      heard.asker.units.length > 0 && (heard.has('record:given') || POINTS.test(heard.text))
        ? ofNothingElse(() => ({ kind: 'ask-last-achieved' }))(heard)
        : null,
  },
];

/** 那个到多少了. */
const POINTS = /^(?:我们?|咱们?)?(?:刚才|刚刚)?的?[那这](?:个|项|条|块|边)/u;

/** 任务28历史版本. */
export const VERSIONS: readonly Frame[] = [
  {
    name: 'the versions of a report',
    needs: ['task', 'record:versions'],
    takes: [...TAKEN, 'ask:target', 'measure', 'record:how-many'],
    against: ['record:way', 'record:may'],
    make: ofScope(({ task, period }) =>
      task === null ? null : { kind: 'ask-versions', task, period },
    ),
  },
  {
    name: 'the versions of the own report',
    needs: ['record:versions'],
    takes: [...TAKEN, 'ask:target', 'measure', 'record:how-many'],
    against: [...OTHERS, 'task', 'record:may', 'office'],
    make: (heard) => {
      const asksHow = heard.has('record:way') && !HOW_WRITTEN.test(heard.text);
      if (asksHow || heard.asker.units.length === 0) return null;
      return ofNothingElse(({ period }) => ({ kind: 'ask-versions', task: null, period }))(heard);
    },
  },
];

/** 上一版是咋写的 asks what it says. */
const HOW_WRITTEN = /(?:咋|怎么|如何)[写报填说]的/u;

/** 第六组6月月报. */
export const GROUP_REPORT: readonly Frame[] = [
  {
    name: 'the monthly report of a group',
    needs: ['record:monthly'],
    takes: [...TAKEN, 'group', 'own-group', 'group-noun'],
    against: [
      'ask:deadline',
      'record:by-when',
      'record:way',
      'record:what',
      'record:may',
      'record:given',
      'record:not-given',
      'record:report',
      'record:example',
      'ask:lead',
      'unit',
      'task',
    ],
    make: groupReportOf,
  },
  {
    name: 'whether a group has handed in its monthly report',
    needs: ['record:monthly', 'record:given'],
    oneOf: ['group', 'own-group'],
    takes: [...TAKEN, 'group', 'group-noun'],
    against: ['record:what', 'record:may', 'record:by-when', 'record:not-given', 'unit', 'task'],
    make: groupReportOf,
  },
];

function groupReportOf(heard: Heard): Intent | null {
  const isMeant = heard.has('group', 'own-group', 'group-noun') || heard.asker.groups.length > 0;
  return isMeant
    ? ofNothingElse(({ group, period }) => ({
        kind: 'ask-group-report',
        group,
        period: period !== null && isQuarter(period) ? null : period,
      }))(heard)
    : null;
}

/** 最晚几号, 算迟报吗, 晚了咋办. */
export const DUE: readonly Frame[] = [
  {
    name: 'by when reports are due',
    needs: [],
    oneOf: ['record:by-when', 'record:late'],
    takes: [
      ...TAKEN,
      'task',
      'day',
      'ask:deadline',
      'due',
      'record:by-when',
      'record:late',
      'record:may',
      'record:in-time',
    ],
    against: [
      'first-due',
      'last-due',
      ...OTHERS,
      'quarter',
      'task-noun',
      'record:extend',
      'record:monthly',
      'record:trouble',
    ],
    make: ofNothingElse(({ task, period }, heard) =>
      isOfReports(heard, task) &&
      !(task !== null && LATE_ALREADY.test(heard.text)) &&
      !asksForThoseLate(heard) &&
      (heard.has('record:by-when', 'record:may') || asks(heard))
        ? { kind: 'ask-due', task, period }
        : null,
    ),
  },
  {
    name: 'what is to be done when a quarter is over',
    needs: [],
    oneOf: ['quarter', 'period'],
    takes: [...TAKEN, 'ask:deadline', 'unit', 'duty', 'due'],
    against: ['task', 'group', 'person', 'post'],
    make: (heard) => {
      const { text, subjects } = heard;
      const period = periodSaid(heard);
      const ofPeriod = period !== null && isQuarter(period) ? Number(period.slice(-1)) : undefined;
      const quarter = subjects.quarters[0] ?? ofPeriod;
      const isMeant = QUARTER_OVER.test(text) && TO_BE_DONE.test(text);
      if (!isMeant || quarter === undefined) return null;
      const intent = { kind: 'ask-due-day', quarter };
      return { intent, stretches: [{ start: 0, end: text.length }] };
    },
  },
  {
    name: 'what comes of a report that is late',
    needs: ['record:late', 'record:state'],
    takes: TAKEN,
    against: [...OTHERS, 'task', 'record:extend', 'record:trouble'],
    make: ofNothingElse(({ task, period }) => ({ kind: 'ask-due', task, period })),
  },
];

const QUARTER_OVER = new RegExp(words.QUARTER_OVER, 'u');
const TO_BE_DONE = new RegExp(words.TO_BE_DONE, 'u');

/** 迟报的单位有没有: those that were, and not what comes of it. */
const asksForThoseLate = ({ has }: Heard): boolean =>
  has('unit-noun') && !has('record:may', 'record:way');

/** 任务28最晚哪天 asks for the day of its goal, 任务28最晚哪天报 for that of its report. */
const isOfReports = ({ text }: Heard, task: number | null): boolean =>
  task === null || /[报交]/u.test(text);

/** 谁能看到我报的, 接下来谁看. */
export const READERS: readonly Frame[] = [
  {
    name: 'who reads what was reported',
    needs: ['record:readers'],
    takes: [
      ...TAKEN,
      'record:units',
      'record:may',
      'who',
      'ask:lead',
      'ask:units',
      'ask:progress',
      'record:state',
      'record:trouble',
      'task',
    ],
    against: ['unit', 'group', 'person', 'post'],
    make: ofNothingElse(() => ({ kind: 'ask-readers' })),
  },
];

type How = 'report' | 'nil' | 'correct' | 'withdraw' | 'attach' | 'in-parts' | 'not-sure';

/** Asked with a word for the thing, and one that asks how or whether. */
const how = (
  about: How,
  name: string,
  word: SpanKey,
  takes: readonly SpanKey[] = [],
  against: readonly SpanKey[] = [],
): Frame => ({
  name,
  needs: [word],
  takes: [...TAKEN, 'record:may', ...takes],
  against: ['unit', 'group', 'record:units', 'record:monthly', 'ask:lead', ...against],
  make: (heard) =>
    heard.has('record:may', 'record:way') || (asks(heard) && !heard.has('task'))
      ? (word === 'record:not-sure' ? ofScope : ofNothingElse)(() => ({
          kind: 'ask-how-to-report',
          about,
        }))(heard)
      : null,
});

/** 没啥进展咋报, 这个月没动静要不要报: that there is nothing new, and how or whether it is reported. */
const NOTHING_NEW =
  /(?:没|无|没有|未)(?:啥|什么|任何|多少|怎么)?(?:新|大)?的?(?:进展|进度|动静|变化|动作|可报的?|东西(?:可?报)?)|没(?:咋|怎么)?动(?!静)|(?:没|啥也没|什么都没)(?:干|做|弄)(?:啥|什么|成)?/u;
const HOW_OR_WHETHER =
  /(?:怎么?样?|咋|如何)(?:个)?(?:去|来)?[报填写弄交说]|(?:还)?(?:用不用|要不要|需不需要|要|用|得)(?:再|也)?[报填交](?:吗|么|不|个?啥)?|报不报|[报填写]啥|[报填写]什么/u;

const HOW_NIL: Frame = {
  name: 'how to report that there is nothing new',
  needs: [],
  oneOf: ['record:way', 'record:report', 'record:nil', 'record:may', 'record:what', 'ask:content'],
  takes: [
    ...TAKEN,
    'task',
    'this-task',
    'record:may',
    'record:nil',
    'record:state',
    'ask:progress',
  ],
  against: [...OTHERS, 'record:late', 'record:correct', 'record:withdraw', 'record:evidence'],
  make: (heard) => {
    const said = [NOTHING_NEW.exec(heard.text), HOW_OR_WHETHER.exec(heard.text)];
    const [nothing, way] = said;
    const [task, ...others] = heard.subjects.tasks;
    if (!nothing || !way || way.index < nothing.index || others.length > 0) return null;
    const intent: Intent = {
      kind: 'ask-how-to-report',
      about: 'nil',
      ...(task === undefined ? {} : { task }),
    };
    const stretches = [nothing, way].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    return { intent, stretches };
  },
};

/** 怎么报, 写错了能改不, 想全撤了呢, 验收照片怎么给你, 能分两次报吗, 没验收的能先算进去不. */
export const HOW: readonly Frame[] = [
  HOW_NIL,
  {
    name: 'how the results of a quarter are reported',
    needs: ['record:way'],
    takes: [...TAKEN, 'record:report', 'record:state', 'ask:progress', 'ask:content'],
    against: [
      ...OTHERS,
      'task',
      'record:by-when',
      'ask:deadline',
      'record:late',
      'record:extend',
      'record:given',
      'record:not-given',
      'ask:lead',
    ],
    make: ({ text, subjects: { quarters } }) => {
      const said = OF_QUARTER.exec(text);
      if (!said || IF_NOT.test(text)) return null;
      const stretch = { start: said.index, end: said.index + said[0].length };
      const how = { kind: 'ask-how-to-report', about: 'report' } as const;
      const days = quarters.map((quarter) => ({ kind: 'ask-due-day', quarter }) as const);
      const intent = days.length === 0 ? how : asParts([...days, how]);
      return { intent, stretches: [stretch] };
    },
  },
  {
    name: 'the days of both kinds of report',
    needs: ['record:monthly'],
    takes: [...TAKEN, 'ask:which-task', 'ask:deadline', 'record:by-when', 'same', 'measure'],
    against: [...OTHERS, 'task', 'record:late', 'record:given', 'record:not-given'],
    make: (heard) => {
      const period = BOTH_KINDS.test(heard.text) ? periodSaid(heard) : null;
      if (period === null || !isQuarter(period)) return null;
      return {
        intent: asParts([
          { kind: 'ask-open', open: 'monthly-report-day' },
          { kind: 'ask-due-day', quarter: Number(period.slice(-1)) },
        ]),
        stretches: [quarterlyIn(heard.text), { start: 0, end: heard.text.length }],
      };
    },
  },
  {
    name: 'how to report',
    needs: [],
    oneOf: ['record:report', 'record:example'],
    takes: [...TAKEN, 'record:may', 'record:example', 'record:state', 'ask:progress', 'task'],
    against: [
      ...OTHERS,
      'record:monthly',
      'record:by-when',
      'record:late',
      'record:extend',
      'record:in-parts',
      'record:not-sure',
      'record:given',
      'record:not-given',
      'ask:lead',
    ],
    make: (heard) =>
      (heard.has('task') ? ofScope : ofNothingElse)(({ task }, { has, text }) => {
        if (IF_NOT.test(text)) return null;
        const asksHow = has('record:way', 'record:may') || (task !== null && has('record:what'));
        if (!has('record:example') && !(has('record:report') && asksHow)) return null;
        const of = task === null ? {} : { task };
        return { kind: 'ask-how-to-report', about: 'report', ...of };
      })(heard),
  },
  how(
    'correct',
    'how to put a report right',
    'record:correct',
    ['task'],
    ['record:not-sure', 'record:withdraw'],
  ),
  how('withdraw', 'how to take a report back', 'record:withdraw', [
    'task',
    'record:trouble',
    'record:correct',
  ]),
  how('attach', 'how to give evidence', 'record:evidence', [], ['task']),
  how('in-parts', 'whether to report in parts', 'record:in-parts'),
  how('not-sure', 'whether to report what is not sure', 'record:not-sure', [
    'task',
    'record:correct',
    'record:late',
  ]),
];
