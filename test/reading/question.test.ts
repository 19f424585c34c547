import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../src/domain/intent.ts';
import { AskTaskTargets, AskWhich, FindTask } from '../../src/domain/question.ts';
import { readQuestion } from '../../src/reading/question.ts';
import { plan, reader } from '../support/readers.ts';

const ASKER = { units: ['区水务局'], groups: [4], today: '2020-05-20' };
const read = (text: string): Intent | null => readQuestion(text, ASKER, reader);

/** The words of which the question is read otherwise than expected. */
const misreadOf = (
  words: readonly string[],
  question: (word: string) => string,
  isRight: (intent: Intent | null) => boolean,
) => words.filter((word) => !isRight(read(question(word))));

/** No place means all of them. */
const isAmong = (targets: readonly number[], place: number): boolean =>
  targets.length === 0 || targets.includes(place);

describe.each(plan.tasks.map((task) => [task.number, task] as const))('task %i', (number, task) => {
  const names = [
    task.title,
    ...task.topics,
    `任务${number}`,
    `第${number}项`,
    `${number}号任务`,
    `${number}号`,
  ];
  const topics = [task.title, ...task.topics];

  test.each([
    ['谁牵头', 'ask-task-lead'],
    ['由哪个单位负责', 'ask-task-lead'],
    ['有哪些责任单位', 'ask-task-units'],
    ['归哪个组', 'ask-task-group'],
    ['的组长是谁', 'ask-task-group'],
    ['的目标是什么', 'ask-task-targets'],
    ['的内容是什么', 'ask-task'],
    ['进展怎么样', 'ask-task-progress'],
  ])('is asked “……%s” by each of its names', (asking, kind) => {
    const isRight = (intent: Intent | null) =>
      intent?.kind === kind && 'task' in intent && intent.task === number;
    expect(misreadOf(names, (name) => name + asking, isRight)).toEqual([]);
  });

  test('is found by each of its topics', () => {
    const isRight = (intent: Intent | null) =>
      intent?.kind === 'find-task' && FindTask.parse(intent).tasks.includes(number);
    expect(misreadOf(topics, (topic) => `${topic}在哪项任务里`, isRight)).toEqual([]);
    expect(misreadOf(topics, (topic) => `${topic}是第几项`, isRight)).toEqual([]);
  });

  test('is asked in English', () => {
    const isRight = (intent: Intent | null) =>
      intent?.kind === 'ask-task-lead' && intent.task === number;
    expect(
      misreadOf([...task.english, `task ${number}`], (name) => `who leads ${name}?`, isRight),
    ).toEqual([]);
  });

  test('has each of its numbers asked by each name', () => {
    for (const [place, target] of task.targets.entries()) {
      const isRight = (intent: Intent | null) =>
        intent?.kind === 'ask-task-targets' &&
        intent.task === number &&
        isAmong(AskTaskTargets.parse(intent).targets, place);
      const targetNames = [target.metric, ...target.aliases];
      expect(misreadOf(targetNames, (name) => `${name}目标是多少`, isRight)).toEqual([]);
    }
  });
});

describe.each(
  plan.units.map(
    ({ name, spellings, aliases }) => [name, [name, ...spellings, ...aliases]] as const,
  ),
)('the unit %s', (unit, names) => {
  const isMeant = (kind: string) => (intent: Intent | null) =>
    intent?.kind === 'ask-which'
      ? AskWhich.parse(intent).candidates.some(
          (one) => one.kind === kind && 'unit' in one && one.unit === unit,
        )
      : intent?.kind === kind && 'unit' in intent && intent.unit === unit;

  test('is asked for its tasks by each of its names', () => {
    for (const asking of ['有哪些任务', '牵头几项任务', '参与了哪几项'])
      expect(misreadOf(names, (name) => name + asking, isMeant('ask-unit-tasks'))).toEqual([]);
  });

  test('is asked for its groups by each of its names', () => {
    for (const asking of ['在哪些组里', '是哪个组的成员'])
      expect(misreadOf(names, (name) => name + asking, isMeant('ask-unit-groups'))).toEqual([]);
  });
});

describe.each(plan.groups.map((group) => [group.ordinal, group] as const))(
  'group %i',
  (ordinal, group) => {
    const names = [
      group.name,
      `${group.short}组`,
      `${group.short}专班`,
      ...group.aliases,
      `第${ordinal}组`,
    ];

    test.each([
      ['组长是谁', { kind: 'ask-group', group: ordinal, about: 'leader' }],
      ['的牵头单位', { kind: 'ask-group', group: ordinal, about: 'lead-unit' }],
      ['成员单位有哪些', { kind: 'ask-group', group: ordinal, about: 'members' }],
      ['有哪些任务', { kind: 'ask-group-tasks', group: ordinal }],
    ])('is asked “……%s” by each of its names', (asking, question) => {
      for (const name of names) expect([name, read(name + asking)]).toEqual([name, question]);
    });
  },
);

describe('a post of the command', () => {
  test.each([
    ['副主任是谁', 'office-deputy-director'],
    ['主任叫啥', 'office-director'],
  ])('is asked for by its title alone: %s', (text, post) => {
    expect(read(text)).toEqual({ kind: 'ask-post', post, byName: false });
  });

  test('is not meant by the title of a unit’s head', () => {
    expect(read('局长是谁')).toMatchObject({ kind: 'miss-name' });
  });
});

describe('what the notice has only in a part', () => {
  test('is not said to be missing where it names the thing', () => {
    expect(read('疫苗追溯写了没')).toMatchObject({ kind: 'ask-task-part', part: '疫苗追溯' });
  });

  test('is a number of the task, and not an open question, where it is counted', () => {
    expect(read('四分类到年底几个街办')).toMatchObject({ kind: 'ask-task-targets', task: 27 });
    expect(read('无违建街镇哪几个街道')).toMatchObject({ kind: 'ask-open' });
  });
});

describe('the members', () => {
  test('are those of the group that the asker acts for, where none is named', () => {
    const asker = { units: [], groups: [4], today: '2020-07-09' };
    expect(readQuestion('组员单位名单', asker, reader)).toEqual({
      kind: 'ask-group',
      group: 4,
      about: 'members',
    });
  });
});

describe('the notice', () => {
  test('is asked whether somebody else issued it', () => {
    expect(read('这文件是市里发的吗')).toEqual({ kind: 'ask-document', about: 'issuer' });
  });
});

describe('people', () => {
  const people = [
    ...plan.posts.flatMap((post) => post.holders),
    ...plan.groups.map((group) => group.leader),
  ];

  test.each([...new Set(people)])('%s is asked for by name', (name) => {
    for (const asking of ['是谁', '是什么职务', '担任什么', '负责什么'])
      expect(read(name + asking)).toEqual({ kind: 'ask-person', name });
  });
});

describe('what the notice does not have', () => {
  test.each([
    ['任务38谁牵头', { kind: 'miss-number', of: 'task', number: 38 }],
    ['第九组组长', { kind: 'miss-number', of: 'group', number: 9 }],
    ['区税务局有哪些任务', { kind: 'miss-name', name: '区税务局' }],
    ['宣传舆论组组长是谁', { kind: 'miss-name', name: '宣传舆论组', of: 'group' }],
    ['食品安全组有哪些单位', { kind: 'miss-name', name: '食品安全组', of: 'group' }],
    ['检察院在蓝天组吗', { kind: 'miss-name', name: '检察院' }],
    ['市政府办公室负责什么', { kind: 'decline', subject: '市政府办公室' }],
    ['区人大办公室在哪个组', { kind: 'miss-name', name: '区人大办公室' }],
    ['住建局长是谁', { kind: 'miss-fact', of: '区住房城乡建设局', fact: '局长' }],
    ['历下区的公厕几座', { kind: 'decline', subject: '历下区' }],
    ['市城管局局长是谁', { kind: 'decline', subject: '市城管局局长' }],
    ['地下管网有没有提', { kind: 'miss-name', name: '地下管网' }],
    ['屋顶绿化有要求没', { kind: 'miss-name', name: '屋顶绿化' }],
    ['2021年公厕建几座', { kind: 'ask-task-part', task: 28, part: '2021年', fact: 'number' }],
    ['便利店建几个', { kind: 'ask-task-part', task: 20, part: '便利店', fact: 'number' }],
    ['电梯什么时候装完', { kind: 'ask-task-part', task: 16, part: '电梯', fact: 'day' }],
    ['增设电梯有具体数没', { kind: 'ask-task-part', task: 16, part: '增设电梯', fact: 'number' }],
  ])('“%s” is said to be missing', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });

  test.each(['今天天气怎么样', '附近哪有加油站', '给我写首诗', '1+1等于几'])(
    '“%s” is no question about it',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('what is counted', () => {
  test.each([
    ['哪几个组不到4项任务', { kind: 'rank-groups', by: 'tasks', which: { from: null, to: 3 } }],
    ['哪几个组有5项以上任务', { kind: 'rank-groups', by: 'tasks', which: { from: 5, to: null } }],
    ['成员单位超过11家的组', { kind: 'rank-groups', by: 'members', which: { from: 12, to: null } }],
    ['哪些组不少于5项任务', { kind: 'rank-groups', by: 'tasks', which: { from: 5, to: null } }],
    ['责任单位不少于8家的任务', { kind: 'rank-tasks', which: { from: 8, to: null } }],
    ['哪项任务责任单位最多', { kind: 'rank-tasks', which: 'most' }],
    ['哪些组不超过3项任务', { kind: 'rank-groups', by: 'tasks', which: { from: null, to: 3 } }],
    ['哪些单位牵头3项以上', { kind: 'rank-units', as: 'lead', order: { from: 3, to: null } }],
  ])('lies within bounds: %s', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });
});

describe('what units have in common', () => {
  test.each([
    ['环保分局和应急局都在里面的任务是哪一个', 'ask-shared-tasks'],
    ['哪项任务既有环保分局又有应急局', 'ask-shared-tasks'],
    ['哪些任务环保局和应急局都参与', 'ask-shared-tasks'],
    ['环保局和应急局都在的组', 'ask-shared-groups'],
    ['环保局和应急局在同一个组吗', 'ask-shared-groups'],
  ])('is asked by %s', (text, kind) => {
    expect(read(text)).toEqual({ kind, units: ['区生态环境分局', '区应急局'] });
  });

  test('is not asked by 都有哪些, which asks for each one’s', () => {
    expect(read('环保局和应急局的任务都有哪些')?.kind).toBe('ask-several');
  });
});

describe('what has been done so far', () => {
  test.each(['任务24完成了多少', '24号任务目前做了几处', '任务24进展如何'])(
    'is the progress of the task: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'ask-task-progress', task: 24 });
    },
  );
});

describe('a range of tasks', () => {
  test.each(['任务1到任务3谁牵头', '1至3号任务谁牵头', '任务1-3谁牵头', '第1~3项谁牵头'])(
    'is each of them in “%s”',
    (text) => {
      expect(read(text)).toEqual({
        kind: 'ask-several',
        questions: [1, 2, 3].map((task) => ({ kind: 'ask-task-lead', task })),
      });
    },
  );
});

describe('several numbers that are only to be checked', () => {
  test.each([
    ['夜间经济示范区2个聚集区1个没记反吧', [2, 1]],
    ['夜间经济示范区1个、聚集区2个对吧', [1, 2]],
  ])('are told from those of the notice: %s', (text, claims) => {
    expect(read(text)).toMatchObject({ kind: 'ask-task-targets', task: 20, claims });
  });
});

describe('which of a task’s numbers', () => {
  test.each([
    ['支路亮灯率多少', 4, [2]],
    ['亮灯率多少', 4, [1, 2]],
    ['老旧小区多少户', 16, [6]],
    ['老旧小区多少面积', 16, [5]],
    ['老旧小区改造涉及多少户、多少面积', 16, [5, 6]],
    ['棚改安置房今年新开工几套', 16, [0]],
    ['海绵城市2030年的目标', 7, [1]],
    ['公园和绿道各多少', 9, [0, 2]],
    ['9号任务的目标', 9, []],
    ['棚改120和2129分别是啥', 16, [0, 1]],
    ['通知里的120跟2129是什么数', 16, [0, 1]],
    ['2030年那个80%是什么', 7, [1]],
  ])('is meant by “%s”', (text, task, targets) => {
    expect(read(text)).toEqual({ kind: 'ask-task-targets', task, targets });
  });
});

describe('what is turned, narrowed or placed', () => {
  test.each<readonly [string, Intent]>([
    ['第十三项任务第一责任单位是谁', { kind: 'ask-task-units', task: 13, place: 1 }],
    ['任务二十七的第二个责任单位', { kind: 'ask-task-units', task: 27, place: 2 }],
    ['第一组到第三组共几项任务', { kind: 'count-group-tasks', groups: [1, 2, 3] }],
    ['任务33是不是只有应急局负责', { kind: 'ask-task-units', task: 33, besides: ['区应急局'] }],
    [
      '商务局不参与的任务有多少',
      { kind: 'ask-unit-tasks', unit: '区商务局', as: 'not-responsible' },
    ],
    ['城管局不牵头的有哪些', { kind: 'ask-unit-tasks', unit: '区城管局', as: 'not-lead' }],
    [
      '不属于住建局牵头的规划建设组任务有哪些',
      {
        kind: 'ask-group-tasks',
        group: 1,
        of: { unit: '区住房城乡建设局', as: 'lead', isNot: true },
      },
    ],
    [
      '第二组里发改局牵头的有没有',
      {
        kind: 'ask-group-tasks',
        group: 2,
        of: { unit: '区发展改革局', as: 'lead', isNot: false },
      },
    ],
    ['第二组里带硬指标的有哪几项', { kind: 'list-tasks', which: 'with-target', group: 2 }],
    ['任务2排第一的是哪家', { kind: 'ask-task-lead', task: 2 }],
    ['任务36我们是跟着谁干', { kind: 'ask-task-lead', task: 36 }],
    [
      '占道停放归我们还是城管',
      { kind: 'ask-task-lead', task: 14, between: ['区城管局', '区水务局'] },
    ],
    ['第二组有几项没数字目标', { kind: 'list-tasks', which: 'without-target', group: 2 }],
    ['120和2129分别是啥', { kind: 'ask-task-targets', task: 16, targets: [0, 1] }],
    ['绿道多宽', { kind: 'ask-task-part', task: 9, part: '绿道', fact: 'number', measure: '宽度' }],
    [
      '公厕多少平米一座',
      { kind: 'ask-task-part', task: 28, part: '公厕', fact: 'number', measure: '面积' },
    ],
    ['绿道几公里 公园几个', { kind: 'ask-task-targets', task: 9, targets: [0, 2] }],
    [
      'PM10比PM2.5高多少',
      { kind: 'ask-task-targets', task: 10, targets: [0, 1], isCompared: true },
    ],
    ['公章谁管', { kind: 'miss-name', name: '公章' }],
    ['公厕谁验收', { kind: 'ask-task-part', task: 28, part: '公厕', fact: 'who', measure: '验收' }],
    ['第二责任单位是谁', { kind: 'ask-which-task' }],
    ['任务9前两个责任单位', { kind: 'misread', left: ['前两个责任单位'] }],
    [
      '街道要不要参与垃圾分类',
      { kind: 'ask-unit-in-task', task: 27, unit: '各街道办事处', as: 'responsible' },
    ],
    ['三组组长电话', { kind: 'ask-open', open: 'contact' }],
  ])('is not read as the plain question: %s', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });
});

describe('what is said of several at once', () => {
  test.each<readonly [string, Intent]>([
    [
      '最后两项任务谁牵头',
      {
        kind: 'ask-several',
        questions: [36, 37].map((task) => ({ kind: 'ask-task-lead' as const, task })),
      },
    ],
    [
      '第一项到第三项任务谁牵头',
      {
        kind: 'ask-several',
        questions: [1, 2, 3].map((task) => ({ kind: 'ask-task-lead' as const, task })),
      },
    ],
    [
      '任务24的内容和牵头单位',
      {
        kind: 'ask-several',
        questions: [
          { kind: 'ask-task-lead', task: 24 },
          { kind: 'ask-task', task: 24, whole: true },
        ],
      },
    ],
    ['住建局是不是牵头最多', { kind: 'rank-units', as: 'lead', order: 'most' }],
  ])('is answered whole: %s', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });

  test('is no task’s number where it ranks: 任务第二多', () => {
    expect(read('哪个单位任务第二多')).toMatchObject({ kind: 'rank-units', place: 2 });
  });
});

describe('a place among tasks', () => {
  test.each<readonly [string, Intent]>([
    ['第二组头一项谁牵头', { kind: 'ask-task-lead', task: 7 }],
    ['第一组末一项谁牵头', { kind: 'ask-task-lead', task: 6 }],
    ['我们单位头一项任务谁牵头', { kind: 'ask-task-lead', task: 4 }],
    ['第三组第二项是啥', { kind: 'ask-group-tasks', group: 3 }],
  ])('is counted, and where there is none the tasks are told: %s', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });
});

describe('a number that stands alone', () => {
  test.each(['28目标呢', '28几号前完', '28现在归哪个组'])('is a task: %s', (text) => {
    expect(read(text)).toMatchObject({ task: 28 });
  });
});

describe('units by what they have in common', () => {
  test('are asked for together', () => {
    expect(read('哪几项任务是区委部门牵头的')).toMatchObject({
      questions: [{ unit: '区委宣传部' }, { unit: '区委政法委' }],
    });
  });

  test.each(['哪项任务不是所有街道都参加的', '只有部分街道参与的是哪项'])(
    'are told apart where not all of them are meant: %s',
    (text) => {
      expect(read(text)).toMatchObject({
        questions: [{ tasks: [28] }, { kind: 'ask-open', open: 'toilet-streets' }],
      });
    },
  );
});

describe('the last of all days', () => {
  test.each(['最晚要完成的目标是哪年', '最晚到哪年'])('is not that of a report: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'find-tasks-due', from: '2030-12-31', to: '2030-12-31' });
  });
});

describe('a rule', () => {
  test.each([
    ['谁给文件编号', 'document-procedure'],
    ['啥文件要总指挥签', 'document-procedure'],
    ['哪些文件要总指挥签发', 'document-procedure'],
    ['办文遵循啥原则', 'preamble-principle'],
    ['签了以后还能改吗', 'document-final'],
    ['方案报到哪儿备案', 'meeting-procedure'],
    ['我们组开会，方案报到哪儿备案', 'meeting-procedure'],
    ['开完会要交啥', 'meeting-procedure'],
    ['工作进展是按季度报的吧', 'report-monthly'],
    ['月报是不是每周报', 'report-monthly'],
    ['半年开一次全体会对吧', 'meeting-command-monthly'],
  ])('is found where something else stands beside it: %s', (text, rule) => {
    expect(read(text)).toMatchObject({ kind: 'ask-rule', aspects: [{ rule }] });
  });

  test('is not made up where none says where something is kept', () => {
    expect(read('文件印发以后存哪儿')).toBeNull();
  });
});

describe('how units stand to one another, and in a task', () => {
  test.each<readonly [string, Intent]>([
    [
      '区消防大队和消防救援大队是一个单位吗',
      { kind: 'ask-same-unit', names: ['区消防大队', '消防救援大队'], units: ['区消防救援大队'] },
    ],
    [
      '环卫和园林是一家吗',
      {
        kind: 'ask-same-unit',
        names: ['环卫', '园林'],
        units: ['区环卫管护中心', '区园林绿化服务中心'],
      },
    ],
    ['医保局排第几', { kind: 'ask-unit-in-task', task: 21, unit: '区医保局', as: 'place' }],
    [
      '路长制咱局自己牵头 街道算责任单位不',
      { kind: 'ask-unit-in-task', task: 24, unit: '各街道办事处', as: 'responsible' },
    ],
  ])('%s', (text, intent) => {
    expect(read(text)).toEqual(intent);
  });

  test('of several units each has its place', () => {
    expect(read('诚信那个法院和发改谁排前头')).toMatchObject({
      questions: [
        { kind: 'ask-unit-in-task', unit: '区法院', as: 'place' },
        { kind: 'ask-unit-in-task', unit: '区发展改革局', as: 'place' },
      ],
    });
  });

  test('is told with the words of the task where it is asked what they have to do with it', () => {
    expect(read('垃圾分类跟教体局有啥关系')).toMatchObject({
      questions: [
        { kind: 'ask-unit-in-task', as: 'place' },
        { kind: 'ask-task', whole: true },
      ],
    });
  });
});

describe('截止日期', () => {
  test.each<readonly [string, object]>([
    ['任务28截止日期', { kind: 'ask-task-deadline', task: 28 }],
    ['便民商圈的截止日期', { kind: 'ask-task-deadline', task: 18 }],
    ['征收600户的截止日期', { kind: 'ask-task-deadline', task: 16 }],
    ['无违建截止日期', { kind: 'ask-task-deadline', task: 26 }],
  ])('asks for the day of a goal: %s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe('several things asked in one breath', () => {
  test.each<readonly [string, readonly object[]]>([
    [
      'PM10和PM2.5控制在多少，对应哪年',
      [
        { kind: 'ask-task-targets', targets: [0, 1] },
        { kind: 'ask-task-deadline', targets: [0, 1] },
      ],
    ],
    [
      '绿道谁牵头，修在哪几条路，几公里',
      [{ kind: 'ask-task-lead' }, { measure: '具体位置' }, { kind: 'ask-task-targets' }],
    ],
    [
      '任务12谁牵头、啥时候完、几个单位',
      [{ kind: 'ask-task-lead' }, { kind: 'ask-task-deadline' }, { kind: 'ask-task-units' }],
    ],
    [
      '公厕谁管建几座啥时候完',
      [{ kind: 'ask-task-lead' }, { kind: 'ask-task-targets' }, { kind: 'ask-task-deadline' }],
    ],
    ['公厕归谁管 花多少钱', [{ kind: 'ask-task-lead' }, { kind: 'ask-open', open: 'budget' }]],
    ['停车场建几个 几月完', [{ open: 'parking-lots' }, { kind: 'ask-task-deadline' }]],
    [
      '水务局几项任务，第一项谁牵头',
      [{ kind: 'ask-unit-tasks' }, { kind: 'ask-task-lead', task: 4 }],
    ],
  ])('are all answered: %s', (text, questions) => {
    expect(read(text)).toMatchObject({ kind: 'ask-several', questions });
  });

  test.each([
    '任务28谁牵头，是环卫还是城管',
    '任务30和33谁牵头，是同一个局吗',
    '公厕是8座吧，对吧',
  ])('are one where the one only narrows the other: %s', (text) => {
    expect(read(text)?.kind).not.toBe('ask-several');
  });
});

describe('what a task without numbers promises for a year', () => {
  test.each([
    ['任务31今年要做到什么', [1, 2]],
    ['31号任务到今年年底有什么要求', [1, 2]],
    ['任务31今年要完成哪些内容', [1, 2]],
    ['任务31今年底得做到哪一步', [1, 2]],
    ['任务31到2025年要做到什么', [0, 3]],
    ['任务31 2025年的目标是什么', [0, 3]],
    ['特大型企业今年底前要做到哪一步', [2]],
  ])('is told, and nothing of other years: %s', (text, promises) => {
    expect(read(text)).toMatchObject({ kind: 'ask-task-deadline', task: 31, promises });
  });

  test.each(['任务31做到哪一步了', '任务31谁牵头', '任务7今年的目标是多少'])(
    'is not told where something else is asked: %s',
    (text) => {
      expect(read(text)).not.toMatchObject({ promises: expect.anything() });
    },
  );
});

describe('a post with its body', () => {
  test.each([
    ['指挥部的总指挥是谁', { post: 'commander' }],
    ['咱指挥部的总指挥是哪位啊', { post: 'commander' }],
    ['指挥部的副总指挥是谁', { post: 'deputy-commander' }],
    [
      '办公室主任是谁',
      { post: 'office-director', calledAlike: ['urban-management-office-director'] },
    ],
  ])('is the post that is named: %s', (text, post) => {
    expect(read(text)).toMatchObject({ kind: 'ask-post', ...post });
  });
});

describe('a question in other words', () => {
  test.each([
    ['第12项任务编在哪个提升行动组底下', { kind: 'ask-task-group', task: 12 }],
    ['12项在哪个组里', { kind: 'ask-task-group', task: 12 }],
    ['26时限', { kind: 'ask-task-deadline', task: 26 }],
    ['22的内容', { kind: 'ask-task', task: 22 }],
    ['无违建街镇创建哪天到期', { kind: 'ask-task-deadline', task: 26, targets: [] }],
    ['13、14是同一拨单位吗', { kind: 'compare-tasks' }],
    ['13和14责任单位有差别吗', { kind: 'compare-tasks' }],
    ['城管局领着干的任务有哪几项', { kind: 'ask-unit-tasks', as: 'lead' }],
    ['五组任务', { kind: 'ask-group-tasks', group: 5 }],
    ['我们组任务', { kind: 'ask-group-tasks', group: 4 }],
    ['生活服务提升行动包括哪些任务', { kind: 'ask-group-tasks', group: 5 }],
    ['今年的重点工作任务一共几项', { kind: 'list-tasks', which: 'all' }],
    ['2020年重点工作任务总数是多少', { kind: 'list-tasks', which: 'all' }],
    ['通知日期', { kind: 'ask-document', about: 'date' }],
    ['下发这份通知的具体日期是什么时候', { kind: 'ask-document', about: 'date' }],
    ['附件清单', { kind: 'ask-document', about: 'attachments' }],
    ['附件1、2、3分别是什么', { kind: 'ask-document', about: 'attachments' }],
  ])('is read as the plain one: %s', (text, question) => {
    expect(read(text)).toMatchObject(question);
  });

  test.each([
    ['五组成员单位', { kind: 'ask-group', about: 'members' }],
    ['今年要完成的任务一共几项', { kind: 'find-tasks-due' }],
    ['安全运行组包括哪些单位', { kind: 'ask-group', about: 'members' }],
  ])('keeps what it asked before: %s', (text, question) => {
    expect(read(text)).toMatchObject(question);
  });
});
