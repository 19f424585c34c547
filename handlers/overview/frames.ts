import type { Intent } from '../../src/domain/intent.ts';
import type { Colour } from '../../src/domain/light.ts';
import { isQuarter, lastDay, type Period } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { monthAt } from '../../src/ledger/ledger.ts';
import type { Frame } from '../../src/reading/frame.ts';
import { targetsMeant } from '../../src/reading/frames/targets-meant.ts';
import type { Heard } from '../../src/reading/heard.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import {
  asksOfOwnGroup,
  ofNothingElse,
  ofScope,
  periodSaid,
  type RecordScope,
} from '../../src/reading/record-scope.ts';
import type { Span, SpanKey } from '../../src/reading/spans/span.ts';
import { numbersIn } from '../../src/reading/spans/task-number-forms.ts';
import { LATE_ALREADY } from '../../src/reading/words/late.ts';
import { HOW_UNITS_WORK, NOTHING_BESIDES } from '../../src/reading/words/listing.ts';
import { NOBODY_GAVE } from '../../src/reading/words/record.ts';

/** What may stand in a question about who reported, beside what it must have. */
const TAKEN: readonly SpanKey[] = [
  'period',
  'quarter',
  'group',
  'own-group',
  'group-noun',
  'unit-noun',
  'task-noun',
  'total',
  'not',
  'who',
  'ask:units',
  'ask:lead',
  'ask:members',
  'ask:group',
  'ask:tasks',
  'ask:which-task',
  'ask:content',
  'ask:yes-or-no',
  'record:units',
  'record:report',
  'record:given',
  'record:monthly',
  'record:whole',
];

/** Questions about how, by when and what in words are other ones. */
const ELSE: readonly SpanKey[] = [
  'record:way',
  'record:may',
  'record:by-when',
  'record:trouble',
  'record:extend',
  'record:withdraw',
  'record:correct',
  'record:readers',
  'record:enrol',
  'record:signed',
  'person',
  'post',
];

const asksWho = ({ has }: Heard): boolean =>
  has('record:units', 'unit-noun', 'ask:units', 'who', 'group', 'own-group', 'group-noun');

/** 哪些组没交月报, 各组月报交齐了没: of the groups' reports to the office; 第六组谁没报 is of a group's units. */
const isOfGroups = ({ text, has }: Heard): boolean =>
  !has('group', 'own-group') && /组(?![织成])/u.test(text);

/** The groups' own reports are monthly; of a quarter they bring in those of their units. */
const missingOfGroups = ({ period }: RecordScope, { has }: Heard): Intent => ({
  kind: 'ask-missing',
  of: has('record:monthly') || (period !== null && !isQuarter(period)) ? 'groups' : 'by-group',
  period,
  group: null,
  isRest: false,
});

const missingOf = (of: 'units' | 'tasks', { period, group }: RecordScope): Intent => ({
  kind: 'ask-missing',
  of,
  period,
  group,
  isRest: false,
});

export const MISSING: readonly Frame[] = [
  {
    name: 'whether all of a group have reported',
    needs: ['record:given'],
    oneOf: ['group', 'own-group'],
    takes: [...TAKEN, 'record:in-time'],
    against: [
      ...ELSE,
      'task',
      'unit',
      'own-unit',
      'record:what',
      'record:monthly',
      'record:late',
      'record:how-many',
      'record:units',
    ],
    make: ofScope((scope) => (scope.group === null ? null : missingOf('units', scope))),
  },
  {
    name: 'whether all of the group that the asker acts for have reported',
    needs: ['record:given'],
    takes: [...TAKEN, 'record:in-time'],
    against: [
      ...ELSE,
      'task',
      'unit',
      'own-unit',
      'group',
      'record:what',
      'record:monthly',
      'record:late',
      'record:how-many',
      'record:units',
    ],
    make: ofNothingElse((scope, heard) =>
      asksOfOwnGroup(heard) ? missingOf('units', scope) : null,
    ),
  },
  {
    name: 'which tasks have not been reported on',
    needs: ['record:not-given', 'task-noun'],
    oneOf: ['ask:which-task', 'ask:tasks', 'record:what', 'record:how-many'],
    takes: [...TAKEN, 'record:late', 'record:how-many', 'record:what'],
    against: [...ELSE, 'task', 'unit', 'own-unit', 'unit-noun'],
    make: ofScope((scope, { asker }) =>
      asker.units.length > 0 ? null : missingOf('tasks', scope),
    ),
  },
  {
    name: 'which tasks nobody at all has reported on',
    needs: ['record:not-given'],
    takes: [...TAKEN, 'record:how-many', 'record:what', 'record:given', 'record:report'],
    against: [...ELSE, 'task', 'unit', 'own-unit'],
    make: ofScope((scope, heard) =>
      GAVE_NONE.test(heard.text) && OF_TASKS.test(heard.text) ? missingOf('tasks', scope) : null,
    ),
  },
  {
    name: 'who has not reported',
    needs: ['record:not-given'],
    takes: [...TAKEN, 'record:late', 'record:how-many'],
    against: [...ELSE, 'task', 'unit', 'own-unit'],
    make: ofScope((scope, heard) => {
      if (!asksWho(heard) && !isListed(heard)) return null;
      return isOfGroups(heard) ? missingOfGroups(scope, heard) : missingOf('units', scope);
    }),
  },
  {
    name: 'whether the groups have handed in their reports',
    needs: ['record:given'],
    oneOf: ['record:whole', 'group-noun', 'record:monthly'],
    takes: TAKEN,
    against: [...ELSE, 'task', 'unit', 'own-unit', 'group', 'own-group', 'record:what'],
    make: ofScope((scope, heard) => (isOfGroups(heard) ? missingOfGroups(scope, heard) : null)),
  },
  {
    name: 'which group reports most, or least',
    needs: ['record:ranked', 'group-noun'],
    takes: [...TAKEN, 'record:ranked', 'most', 'fewest', 'ask:group'],
    against: [...ELSE, 'task', 'unit', 'own-unit', 'group', 'own-group'],
    make: ofScope((scope, heard) =>
      ranksReporting(heard) || asksForBehind(heard) ? missingOfGroups(scope, heard) : null,
    ),
  },
  {
    name: 'which unit of a group is behind',
    needs: ['record:ranked'],
    oneOf: ['group', 'own-group'],
    takes: [...TAKEN, 'record:ranked', 'most', 'fewest', 'record:units', 'who', 'ask:units'],
    against: [...ELSE, 'task', 'unit', 'own-unit', 'task-noun'],
    make: ofScope((scope, heard) =>
      asksForBehind(heard) && ASKS_FOR_UNIT.test(heard.text) ? missingOf('units', scope) : null,
    ),
  },
];

const GAVE_NONE = new RegExp(NOBODY_GAVE, 'u');
const OF_TASKS = /任务|哪(?:几|些)?[项件条]/u;

/** 四组里谁最磨蹭, 我们组哪家拖后腿. */
const ASKS_FOR_UNIT = /谁|哪[一几]?(?:家|个单位|些单位)/u;

/** 报得最少, and not 最慢. */
const ranksReporting = ({ of }: Heard): boolean =>
  of('record:ranked').some(({ said }) => said.includes('报'));

/** 未报名单, 没报情况. */
const isListed = ({ text }: Heard): boolean =>
  /名单|情况|清单|单子|列一|列个|列出|[他它余下别]的?(?:单位|几?家)?呢/u.test(text);

const reported = (asked: 'given' | 'late' | 'last' | 'nil') =>
  ofScope((scope, heard) => {
    const period = scope.period ?? monthlySaid(scope, heard);
    const isOfLast = asked === 'last' || (asked === 'given' && LATE_ALREADY.test(heard.text));
    const of = !isOfLast ? asked : period === null ? 'last' : 'given';
    return { kind: 'ask-reported', of, ...scope, period, isRest: false };
  });

/** 园林的月报交了没: of the month that is reported now, though a quarter is due. */
const monthlySaid = ({ unit, task }: RecordScope, { text, asker }: Heard): Period | null =>
  (unit !== null || task !== null) && text.includes('月报') ? monthAt(asker.today) : null;

const WHEN_GIVEN: readonly SpanKey[] = [
  'unit',
  'own-unit',
  'task',
  'this-task',
  'ask:deadline',
  'record:when-given',
  'record:late',
  'record:in-time',
];

/** Of a unit or a task who has reported; of a group, or of all, who has not; from a unit of itself. */
function reportingOf(scope: RecordScope, heard: Heard): Intent | null {
  const { task, unit, group, period } = scope;
  if (task !== null || unit !== null) {
    return { kind: 'ask-reported', of: 'given', ...scope, isRest: false };
  }
  const { units, groups } = heard.asker;
  const [own = null, ...others] = groups;
  if (group !== null) return missingOf('units', scope);
  if (own !== null && others.length === 0 && !/各组|全区|所有/u.test(heard.text))
    return missingOf('units', { ...scope, group: own });
  if (units.length > 0 && !isOfGroups(heard)) return { kind: 'ask-own-reports', period };
  return isOfGroups(heard) || (period !== null && isQuarter(period))
    ? missingOfGroups(scope, heard)
    : missingOf('units', scope);
}

export const REPORTED: readonly Frame[] = [
  {
    name: 'who has reported that there is nothing new',
    needs: ['record:nil'],
    takes: [
      ...TAKEN,
      'unit',
      'record:how-many',
      'record:what',
      'record:state',
      'ask:progress',
      'ask:lead',
    ],
    against: [...ELSE, 'task', 'own-unit', 'record:not-given'],
    make: (heard) => (asksForNil(heard) ? reported('nil')(heard) : null),
  },
  {
    name: 'how far the reporting is',
    needs: ['record:reporting'],
    takes: [...TAKEN, 'unit', 'own-unit', 'task', 'record:state', 'record:way'],
    against: ['record:not-given', 'record:trouble', 'record:extend'],
    make: ofScope(reportingOf),
  },
  {
    name: 'who has reported',
    needs: ['record:given'],
    oneOf: ['record:units', 'unit-noun', 'ask:units', 'who'],
    takes: [...TAKEN, 'task', 'record:in-time', 'record:how-many'],
    against: [...ELSE, 'unit', 'own-unit', 'record:not-given', 'record:late', 'record:what'],
    make: (heard) => (asksWho(heard) ? reported('given')(heard) : null),
  },
  {
    name: 'who was late',
    needs: ['record:late'],
    oneOf: ['record:units', 'unit-noun', 'ask:units', 'who'],
    takes: TAKEN,
    against: [...ELSE, 'task', 'unit', 'own-unit', 'record:not-given'],
    make: reported('late'),
  },
  {
    name: 'whether a unit has reported',
    needs: ['unit'],
    oneOf: ['record:given', 'record:not-given', 'record:in-time', 'record:late'],
    takes: [
      ...TAKEN,
      'record:in-time',
      'record:late',
      'record:not-given',
      'record:how-many',
      'task',
    ],
    against: [...ELSE, 'own-unit', 'record:what', 'record:units'],
    make: reportedUnlessTold,
  },
  {
    name: 'whether a unit has reported on no more than some tasks',
    needs: ['ask:yes-or-no'],
    takes: [
      ...TAKEN,
      'task',
      'unit',
      'own-unit',
      'known-task',
      'besides',
      'besides-own',
      'only',
      'record:not-given',
      'quantity',
      'loose-number',
      'claimed-count',
      'record:written',
    ],
    against: ['group', 'record:what', 'record:trouble', 'ask:deadline', 'ask:target'],
    make: reportedOnNoMore,
  },
  {
    name: 'whether a task was reported on',
    needs: ['task'],
    oneOf: ['record:given', 'record:not-given', 'record:in-time', 'record:late'],
    takes: [
      ...TAKEN,
      'record:in-time',
      'record:late',
      'record:not-given',
      'own-unit',
      'this-task',
      'besides-lead',
    ],
    against: [...ELSE, 'record:what', 'unit', 'record:reached', 'record:left'],
    make: reported('given'),
  },
  {
    name: 'whether a task was filled in',
    needs: ['task', 'record:written'],
    takes: [...TAKEN, 'own-unit', 'this-task'],
    against: [...ELSE, 'record:what', 'unit', 'record:experience', 'record:plans', 'attribute'],
    make: reported('given'),
  },
  {
    name: 'whether a unit has filled in what it owes',
    needs: ['unit', 'record:written'],
    takes: TAKEN,
    against: [
      ...ELSE,
      'task',
      'own-unit',
      'record:what',
      'record:experience',
      'record:plans',
      'attribute',
    ],
    make: reported('given'),
  },
  {
    name: 'when a unit or a task was reported on, and whether that was late',
    needs: ['record:when-given'],
    oneOf: ['record:monthly', 'record:late', 'record:in-time'],
    takes: [...TAKEN, ...WHEN_GIVEN],
    against: ['group', 'record:trouble', 'record:may', 'record:what'],
    make: ofScope((scope, heard) =>
      scope.unit === null && scope.task === null && heard.asker.units.length === 0
        ? null
        : reported('last')(heard),
    ),
  },
  {
    name: 'whether what was reported was late',
    needs: ['record:late'],
    oneOf: ['unit', 'task', 'own-unit'],
    takes: [...TAKEN, ...WHEN_GIVEN, 'record:in-time'],
    against: [
      'group',
      'record:trouble',
      'record:may',
      'record:what',
      'record:units',
      'record:by-when',
    ],
    make: (heard) => (LATE_ALREADY.test(heard.text) ? reported('last')(heard) : null),
  },
  {
    name: 'what a unit has not reported on',
    needs: ['unit', 'record:not-given'],
    takes: [...TAKEN, 'record:what', 'record:how-many', 'record:late', 'record:in-time'],
    against: [...ELSE, 'own-unit', 'record:units'],
    make: reportedUnlessTold,
  },
  {
    name: 'whether several tasks were reported on',
    needs: ['task'],
    oneOf: ['record:given', 'record:not-given', 'record:in-time', 'record:late'],
    takes: [...TAKEN, 'record:in-time', 'record:late', 'record:not-given', 'own-unit'],
    against: [...ELSE, 'record:what', 'unit', 'record:reached', 'record:left'],
    make: reportedOfEach,
  },
  {
    name: 'whether a task is still to be reported on',
    needs: ['task', 'record:report', 'ask:yes-or-no'],
    takes: [...TAKEN, 'own-unit', 'this-task'],
    against: [...ELSE, 'record:what', 'unit', 'record:given', 'record:not-given', 'record:late'],
    make: reported('given'),
  },
  {
    name: 'how many were reported on',
    needs: ['record:given', 'record:how-many'],
    takes: [...TAKEN, 'own-unit', 'unit'],
    against: ELSE,
    make: reported('given'),
  },
];

/** 咱局除了征收别的都没填吧, 水务就报了14一项吧: by name or by number. */
function reportedOnNoMore({ text, subjects, asker, reader, ...heard }: Heard): Intent | null {
  const [unit = asker.units[0], ...others] = subjects.units;
  const found = NO_MORE.exec(text);
  if (!found || unit === undefined || others.length > 0) return null;
  const numbers = numbersIn(found.groups?.list ?? found.groups?.done ?? '');
  const tasks = numbers.length > 0 ? numbers : subjects.tasks;
  const areKnown = tasks.every((one) => reader.plan.tasks.some(({ number }) => number === one));
  if (tasks.length === 0 || !areKnown) return null;
  const period = periodSaid({ text, subjects, asker, reader, ...heard });
  const onlyOn = [...new Set(tasks)];
  const intent = { kind: 'ask-reported', of: 'given', task: null, unit, group: null, period };
  return { ...intent, onlyOn, isRest: false };
}

const NO_MORE = new RegExp(NOTHING_BESIDES, 'u');

/** 有没有报无进展的, 没新进展的单位列一下; 本月无新进展 is told. */
const asksForNil = ({ of, has, text }: Heard): boolean =>
  asksWhoIs(of('record:nil')) ||
  has(
    'record:units',
    'record:how-many',
    'record:what',
    'ask:which-task',
    'ask:yes-or-no',
    'total',
  ) ||
  /[谁哪几]|的(?:单位|任务|名单)/u.test(text);

const asksWhoIs = (said: readonly Span[]): boolean =>
  said.some((one) => /^(?:有|谁|哪)/u.test(one.said));

function reportedUnlessTold(heard: Heard): Intent | null {
  if (tellsOfAnother(heard)) return null;
  const isOfUnit = heard.has('unit') && !heard.has('task');
  return reported(isOfUnit && ASKS_IF_LATE.test(heard.text) ? 'late' : 'given')(heard);
}

/** 他算迟了不, 应急局迟报了吗: whether it is late, and not only whether it came. */
const ASKS_IF_LATE =
  /(?:算|是)?(?:不算|不是)?(?:迟|晚)(?:报|交)?(?:了|的)?(?:不|吗|么|没有?)[?？]?$/u;

/** 城管局没给材料, from who reports themselves, is what hinders them; 城管局还差几项 asks. */
const tellsOfAnother = ({ asker, of, has }: Heard): boolean =>
  asker.units.length > 0 &&
  !has('record:given', 'record:what', 'record:how-many', 'ask:yes-or-no') &&
  of('record:not-given').some(({ said }) => !/[报交]/u.test(said));

/** 园林和城管谁的活干得快些, 水务和园林报了没, 宣传部和文旅谁还没交: of units that are named beside each other. */
export const BESIDE_EACH_OTHER: readonly Frame[] = [
  {
    name: 'how far units are beside each other',
    needs: ['unit'],
    takes: [
      ...TAKEN,
      'unit',
      'record:not-given',
      'record:late',
      'record:when-given',
      'record:in-time',
      'record:ranked',
      'record:reached',
      'record:finished',
      'record:state',
      'record:left',
      'record:how-many',
      'ask:progress',
      'between',
      'more',
      'most',
      'fewest',
      'together',
    ],
    against: ['task', 'own-unit', 'record:what', 'record:trouble', 'record:may', 'record:way'],
    make: ({ subjects, text, ...heard }) => {
      const [said] = WORK_OF_UNITS.exec(text) ?? [];
      if (subjects.units.length < 2 || said === undefined) return null;
      const start = text.indexOf(said);
      return {
        intent: {
          kind: 'compare-reported',
          units: [...subjects.units],
          period: periodSaid({ ...heard, subjects, text }),
        },
        stretches: [{ start, end: start + said.length }],
      };
    },
  },
];

const WORK_OF_UNITS = new RegExp(HOW_UNITS_WORK, 'u');

/** 区水务局今年报了几次, 任务28一共报过几回. */
export const TIMES_REPORTED: readonly Frame[] = [
  {
    name: 'how often something was reported on',
    needs: ['record:times'],
    takes: [...TAKEN, 'task', 'unit', 'own-unit', 'year', 'record:given', 'record:in-time'],
    against: [...ELSE, 'record:not-given', 'record:late', 'record:days', 'period', 'unit-noun'],
    make: ofNothingElse(({ task, unit, group }) => ({
      kind: 'ask-times-reported',
      task,
      unit,
      group: unit === null && task === null ? group : null,
    })),
  },
];

/** 今天有谁报了, 这周收上来几份, 昨天我报的登上没. */
/** 上周有啥进展, 上个月有什么新进展: what came in on those days, or was reported of that month, and not how all stands today. */
function newsOf(period: Period | null, { of, text }: Heard): Intent | null {
  if (!NEWS.test(text)) return null;
  const scope = { task: null, unit: null, group: null, isRest: false };
  const [from, to] = of('record:days')[0]?.said.split('/') ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'ask-received', ...scope, from, to };
  return period === null ? null : { kind: 'ask-record', about: 'reports', ...scope, period };
}

const NEWS =
  /(?:有|出)(?:了)?(?:啥|什么|哪些|没有?)?(?:新的?)?(?:进展|动作|变化|动静)|新(?:进展|动作|变化)/u;

export const RECEIVED: readonly Frame[] = [
  {
    name: 'what came in on some days',
    needs: ['record:days', 'record:given'],
    takes: [
      ...TAKEN,
      'task',
      'unit',
      'own-unit',
      'record:what',
      'record:how-many',
      'record:in-time',
      'record:state',
    ],
    against: [...ELSE, 'record:not-given', 'record:late', 'record:evidence'],
    make: (heard) => {
      const [from, to] = heard.of('record:days')[0]?.said.split('/') ?? [];
      const isAsked =
        asksWho(heard) ||
        heard.has('record:what', 'record:how-many', 'ask:yes-or-no') ||
        /[没呢]$/u.test(heard.text);
      if (from === undefined || to === undefined || !isAsked) return null;
      const isNamed = heard.has('task', 'unit', 'group', 'own-unit', 'own-group');
      const make = isNamed ? ofScope : ofNothingElse;
      return make(({ task, unit, group }) => ({
        kind: 'ask-received',
        from,
        to,
        task,
        unit,
        group,
        isRest: false,
      }))(heard);
    },
  },
];

/** 27和28报了没有: one after the other. */
function reportedOfEach(heard: Heard): Intent | null {
  const period = periodSaid(heard);
  const parts = heard.subjects.tasks.map((task) => ({
    kind: 'ask-reported',
    of: 'given',
    task,
    unit: null,
    group: null,
    period,
    isRest: false,
  }));
  return parts.length > 1 ? { kind: 'ask-parts', parts, unread: [] } : null;
}

const COLOURS: readonly (readonly [string, Colour])[] = [
  ['红', 'red'],
  ['黄', 'yellow'],
  ['绿', 'green'],
];

/** The one colour that is named; null for 亮灯 and 红黄绿灯. */
function colourSaid({ of }: Heard): Colour | null {
  const said = of('record:light').map((span) => span.said);
  const named = COLOURS.filter(([word]) => said.some((one) => one.includes(word)));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}

/** 红灯会怎么样: what comes of it, and not which are red. */
const WHAT_COMES = /会(?:怎么样?|咋样?|怎样|如何)|有(?:啥|什么)后果/u;

const unlessWhatComes =
  (make: Frame['make']): Frame['make'] =>
  (heard) =>
    WHAT_COMES.test(heard.text) ? null : make(heard);

export const LIGHTS: readonly Frame[] = [
  {
    name: 'the light of a task',
    needs: ['task', 'record:light'],
    takes: [...TAKEN, 'record:why', 'record:what', 'record:way', 'this-task', 'own-unit'],
    against: ['unit'],
    make: ofScope(({ task }, heard) =>
      task === null
        ? null
        : { kind: 'ask-lights', colour: colourSaid(heard), task, group: null, isRest: false },
    ),
  },
  {
    name: 'the lights of a unit',
    needs: ['record:light'],
    oneOf: ['unit', 'own-unit'],
    takes: [...TAKEN, 'unit', 'own-unit', 'record:why', 'record:what', 'record:how-many'],
    against: ['task', 'group'],
    make: ofScope(({ unit }, heard) =>
      unit === null
        ? null
        : {
            kind: 'ask-lights',
            colour: colourSaid(heard),
            task: null,
            group: null,
            unit,
            isRest: false,
          },
    ),
  },
  {
    name: 'the lights of a colour',
    needs: ['record:light'],
    takes: [...TAKEN, 'record:why', 'record:what', 'record:how-many', 'record:state'],
    against: ['task', 'unit', 'own-unit'],
    make: unlessWhatComes(
      ofNothingElse(({ group }, heard) => {
        const colour = colourSaid(heard);
        return colour === null
          ? { kind: 'ask-overview', group }
          : { kind: 'ask-lights', colour, task: null, group, isRest: false };
      }),
    ),
  },
];

/** What may stand beside it in a question about how far the work is. */
const OF_GOALS: readonly SpanKey[] = [
  ...TAKEN,
  'record:ranked',
  'record:risk',
  'record:met',
  'record:state',
  'record:finished',
  'record:what',
  'record:how-many',
  'record:units',
  'record:light',
  'ask:progress',
  'ask:target',
  'measure',
  'most',
  'fewest',
  'due',
  'year',
];

const NOT_OF_GOALS: readonly SpanKey[] = [
  ...ELSE,
  'task',
  'unit',
  'own-unit',
  'record:given',
  'record:not-given',
  'record:report',
  'record:late',
  'record:compared',
  'record:monthly',
  'record:evidence',
];

/** 完成率最低的三项, 公厕跟老旧小区哪个进度快. */
function rankedGoals(heard: Heard): Intent | null {
  const { tasks } = heard.subjects;
  if (heard.unknown.some((word) => word.length > 1)) return null;
  const said = heard
    .of('record:ranking')
    .map((span) => span.said)
    .join('');
  const { place, most: counted } = SO_MANY.exec(said)?.groups ?? {};
  const most = readNumber(place ?? counted ?? '');
  const [group = null, ...others] = heard.subjects.groups;
  if (others.length > 0) return null;
  return {
    kind: 'ask-goals',
    which: FROM_LAST.test(said) ? 'last' : 'first',
    group,
    ...(tasks.length > 1 && { tasks: [...tasks] }),
    ...(most !== null && most > 0 && { most }),
    isRest: false,
  };
}

/** 绿道跟花漾街区哪个快, both of one task. */
function rankedNumbers(heard: Heard): Intent | null {
  const { plan } = heard.reader;
  const [task, ...others] = heard.subjects.tasks;
  if (task === undefined || others.length > 0) return null;
  const places = targetsMeant(taskOf(plan, task), heard, plan.year);
  const ranked = places.length > 1 ? rankedGoals(heard) : null;
  return ranked && { ...ranked, tasks: [task], places };
}

const SO_MANY =
  /(?<=[前后末数])(?<place>\d{1,2}|[一二两三四五六七八九十]{1,2})|(?<most>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个|项|名|位|条)/u;
/** 从低到高, 最慢的三项, 后五名. */
const FROM_LAST = /从[低差慢]|(?<!从[高好快](?:到|往))[低差慢落]|后|倒数|末/u;

const goals = (which: 'reached' | 'behind') =>
  ofNothingElse(({ group }) => ({ kind: 'ask-goals', which, group, isRest: false }));

/** 哪几项有点悬, 哪一组干得最慢; 哪些目标完成了. */
export const GOALS: readonly Frame[] = [
  {
    name: 'which goals come first or last',
    needs: ['record:ranking'],
    takes: [...OF_GOALS, 'record:ranking', 'quantity', 'ordinal'],
    against: [...NOT_OF_GOALS, 'unit-noun', 'group-noun'],
    make: rankedGoals,
  },
  {
    name: 'which of several tasks comes first',
    needs: ['record:ranking', 'task'],
    takes: [...OF_GOALS, 'record:ranking', 'task', 'quantity'],
    against: NOT_OF_GOALS.filter((key) => key !== 'task'),
    make: (heard) => (heard.subjects.tasks.length > 1 ? rankedGoals(heard) : null),
  },
  {
    name: 'which of several numbers of a task comes first',
    needs: ['record:ranking', 'task'],
    takes: [...OF_GOALS, 'record:ranking', 'task', 'quantity'],
    against: NOT_OF_GOALS.filter((key) => key !== 'task'),
    make: rankedNumbers,
  },
  {
    name: 'which work is behind',
    needs: [],
    oneOf: ['record:ranked', 'record:risk'],
    takes: OF_GOALS,
    against: NOT_OF_GOALS,
    make: (heard) =>
      (asksForBehind(heard) && !isOfGroups(heard)) || heard.has('record:risk')
        ? goals('behind')(heard)
        : null,
  },
  {
    name: 'which goals are reached',
    needs: ['record:met'],
    takes: OF_GOALS,
    against: [...NOT_OF_GOALS, 'record:risk', 'record:ranked', 'unit-noun'],
    make: (heard) => (STILL_TO_BE.test(heard.text) ? null : goals('reached')(heard)),
  },
];

/** 到2021年底才完成的: what is to be done by a day is asked of the notice. */
const STILL_TO_BE =
  /才(?:能|会|要)?(?:完成|达到|达标|建成)|[年月]?[底末][之以]?前?(?:要|得|须|应)?完成的/u;

/** 最慢的是哪组, and not 最快的, or 报得最少的. */
const asksForBehind = ({ of }: Heard): boolean =>
  of('record:ranked').some(({ said }) => !/快|靠前|好|报/u.test(said));

/** 最快的是哪组. */
const AHEAD = /快|靠前|好/u;

export const STATE: readonly Frame[] = [
  {
    name: 'how a group stands',
    needs: [],
    oneOf: ['group', 'own-group'],
    takes: [
      ...TAKEN,
      'record:state',
      'record:finished',
      'record:reached',
      'ask:progress',
      'record:what',
      'record:way',
      'record:how-many',
    ],
    against: [
      ...ELSE,
      'task',
      'unit',
      'own-unit',
      'record:light',
      'record:monthly',
      'ask:leader',
    ].filter((key): key is SpanKey => key !== 'record:way'),
    make: ofScope(({ group }, { has }) =>
      group !== null &&
      !(has('record:given') && has('record:units')) &&
      has('record:state', 'record:finished', 'record:reached', 'ask:progress')
        ? { kind: 'ask-overview', group }
        : null,
    ),
  },
  {
    name: 'how the whole stands',
    needs: [],
    oneOf: ['record:state', 'record:whole', 'record:ranked', 'record:finished'],
    takes: [
      ...TAKEN,
      'record:state',
      'record:ranked',
      'record:finished',
      'record:how-many',
      'ask:progress',
      'ask:target',
      'record:what',
      'record:way',
      'due',
      'year',
    ],
    against: [
      'task',
      'unit',
      'own-unit',
      'group',
      'own-group',
      'person',
      'post',
      'record:given',
      'record:report',
      'record:trouble',
      'record:late',
      'record:compared',
      'record:monthly',
      'record:not-given',
      'record:may',
      'record:extend',
      'record:evidence',
    ],
    make: ofNothingElse(
      (scope, heard) =>
        newsOf(scope.period, heard) ??
        ((heard.has('record:state') && !asksForBehind(heard)) ||
        heard.of('record:ranked').some(({ said }) => AHEAD.test(said) && !said.includes('报')) ||
        isOfAllWork(heard) ||
        /总览|看板|大盘|overview/iu.test(heard.text)
          ? { kind: 'ask-overview', group: null }
          : null),
    ),
  },
];

/** 跟上个月比好了几项, 比上季度有什么变化: of no task in particular. */
export const CHANGES: readonly Frame[] = [
  {
    name: 'what has changed in the whole',
    needs: ['record:compared'],
    takes: [
      ...TAKEN,
      'record:compared',
      'record:state',
      'record:finished',
      'record:how-many',
      'record:what',
      'record:way',
      'record:light',
      'record:ranked',
      'ask:progress',
      'more',
      'same',
    ],
    against: [...ELSE, 'task', 'unit', 'own-unit'].filter(
      (key): key is SpanKey => key !== 'record:way',
    ),
    make: ofScope(({ group }, { subjects, of }) =>
      subjects.possibleTasks.length > 0
        ? null
        : { kind: 'ask-changes', group, period: earliest(of('period')) },
    ),
  },
];

/** 本月跟上月比: the one that is compared with. */
const earliest = (periods: readonly Span[]): Period | null =>
  periods
    .map(({ said }) => said)
    .toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))[0] ?? null;

/** 整体干得咋样, 完成几项了, 现在干到哪了: whether work is done, asked of all of it, of how many tasks, or of nothing by name. */
const isOfAllWork = ({ has, of }: Heard): boolean =>
  has('record:finished') &&
  (has('record:whole', 'task-noun', 'record:how-many', 'ask:which-task') ||
    of('record:finished').some(({ said }) => HOW_FAR.test(said)));

const HOW_FAR = /到(?:哪|啥|什么)/u;
