import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueOf } from '../../../src/domain/dues.ts';
import type { Plan, Target, Task } from '../../../src/domain/plan.ts';
import { KNOWN_PARAMETERS } from '../../../src/plan/check/known-parameters.ts';
import { checkPlan } from '../../../src/plan/check/plan-check.ts';
import { readNoticeFile, readPlanFile } from '../../../src/plan/plan-file.ts';
import { planReminders } from '../../../src/wording/plan.ts';

const FILE = 'test/data/plans/small.yaml';
const plan = readPlanFile(FILE);
const notice = readNoticeFile(FILE, plan);

const placesOf = (changed: Plan, source = notice): readonly string[] =>
  checkPlan(changed, source).map(({ place }) => place);

const withTask = (number: number, change: (task: Task) => Partial<Task>): Plan => ({
  ...plan,
  tasks: plan.tasks.map((task) => (task.number === number ? { ...task, ...change(task) } : task)),
});

const withTarget = (number: number, change: Partial<Target>): Plan =>
  withTask(number, ({ targets: [first, ...others] }) => ({
    targets: first ? [{ ...first, ...change }, ...others] : [],
  }));

const withGroup = (ordinal: number, change: Partial<Plan['groups'][number]>): Plan => ({
  ...plan,
  groups: plan.groups.map((group) => (group.ordinal === ordinal ? { ...group, ...change } : group)),
});

describe('a plan that is right', () => {
  test('has no problem', () => expect(checkPlan(plan, notice)).toEqual([]));

  test('may be laid out in other lines and pages than its notice', () => {
    const relaid = notice.replaceAll('。', '。\n — 9 —\n').replaceAll('、', '、 ');
    expect(checkPlan(plan, relaid)).toEqual([]);
  });
});

describe('a text that differs from the notice', () => {
  test('is found in a task’s content wherever its characters change', () => {
    const anywhere = fc.record({
      task: fc.constantFrom(...plan.tasks),
      at: fc.nat(),
      change: fc.constantFrom('', '×', '，，'),
    });
    fc.assert(
      fc.property(anywhere, ({ task, at, change }) => {
        const place = at % task.content.length;
        const content = task.content.slice(0, place) + change + task.content.slice(place + 1);
        expect(placesOf(withTask(task.number, () => ({ content })))).toContain(
          `任务${task.number} 内容`,
        );
      }),
    );
  });

  test('is shown by the words around the change', () => {
    const changed = withTask(3, ({ content }) => ({ content: content.replace('水面', '河面') }));
    expect(checkPlan(changed, notice)).toContainEqual({
      place: '任务3 内容',
      problem: '原文没有“理河道36公里，河面垃圾清除率达”',
    });
  });

  test.each<[string, Plan]>([
    ['任务1 名称', withTask(1, () => ({ title: '背街小巷改造' }))],
    ['第2组 职责', withGroup(2, { duty: '区水利局主管河道整治。' })],
    ['文号', { ...plan, document: { ...plan.document, number: '临环指〔2026〕4号' } }],
    ['印发日期', { ...plan, document: { ...plan.document, issuedOn: '2026-03-01' } }],
    [
      '职务 commander',
      { ...plan, posts: plan.posts.map((post) => ({ ...post, holders: ['何敏'] })) },
    ],
    [
      '规定 meeting-command',
      { ...plan, rules: plan.rules.map((rule) => ({ ...rule, text: '无' })) },
    ],
  ])('is found and named: %s', (place, changed) => {
    expect(placesOf(changed)).toContain(place);
  });

  test('is none where a certain misprint was corrected, and the misprint must be there', () => {
    expect(placesOf(plan, notice.replace('区水力局', '区水利局'))).toEqual([
      '附件2 任务3 责任分工',
      '单位 区水利局',
    ]);
  });
});

describe('the units of a task', () => {
  test.each<[string, readonly string[]]>([
    ['one too few', ['区城管局', '区住建局']],
    ['one too many', ['区城管局', '区住建局', '各镇街', '区水利局']],
    ['another order', ['区住建局', '区城管局', '各镇街']],
    ['another unit', ['区城管局', '区水利局', '各镇街']],
  ])('are those of the notice: %s is found', (_, units) => {
    expect(placesOf(withTask(1, () => ({ units: [...units] })))).toContain('任务1 责任分工');
  });

  test('stand in the list of units, each of which is used', () => {
    const listed = plan.units.filter(({ name }) => name !== '区住建局');
    expect(placesOf({ ...plan, units: listed })).toContain('任务2 责任分工');
    const unused = { name: '区法院', spellings: [], aliases: [], english: [], collective: false };
    expect(placesOf({ ...plan, units: [...plan.units, unused] })).toContain('单位 区法院');
  });
});

describe('a working group', () => {
  test.each<[string, Plan]>([
    ['another leader', withGroup(2, { leader: '何敏' })],
    ['a member too few', withGroup(2, { memberUnits: ['区水利局', '各镇街'] })],
    ['the last member missing', withGroup(2, { memberUnits: ['区水利局', '区城管局'] })],
  ])('has the leader and members of the notice: %s is found', (_, changed) => {
    expect(placesOf(changed)).toContain('第2组 组长和成员');
  });

  test('has the lead unit of its duty', () => {
    expect(placesOf(withGroup(2, { leadUnit: '区城管局' }))).toContain('第2组 组长单位');
  });
});

describe('the counts', () => {
  test('are compared with what a person counted', () => {
    const counts = {
      tasksPerGroup: [2, 3, 1, 1],
      units: 5,
      collectives: 2,
      taskUnits: 9,
      taskCollectives: 5,
    };
    expect(checkPlan({ ...plan, counts }, notice)).toEqual([
      { place: '工作组数', problem: '应为4，实为3' },
      { place: '第2组 任务数', problem: '应为3，实为2' },
      { place: '第4组 任务数', problem: '应为1，实为0' },
      { place: '责任单位数', problem: '应为5，实为4' },
      { place: '统称数', problem: '应为2，实为1' },
      { place: '责任单位在责任分工中的次数', problem: '应为9，实为8' },
      { place: '统称在责任分工中的次数', problem: '应为5，实为4' },
    ]);
  });

  test('show a task that is missing or stands in another group', () => {
    expect(placesOf({ ...plan, tasks: plan.tasks.slice(0, -1) })).toContain('第3组 任务数');
    expect(placesOf(withTask(3, () => ({ group: 1 })))).toEqual(['第1组 任务数', '第2组 任务数']);
  });
});

describe('a target', () => {
  test.each<[string, Plan]>([
    ['another number', withTarget(1, { value: 31 })],
    ['only the end of the number', withTarget(1, { value: 0 })],
    ['another measure', withTarget(1, { unit: '处' })],
    ['another sense', withTarget(1, { operator: '>=' })],
    ['another day', withTarget(1, { deadline: '2026-09-29' })],
    ['a day without its words', withTarget(1, { deadlineText: null })],
    ['words of a day that are not quoted', withTarget(1, { deadlineText: '9月底前' })],
    ['another quotation', withTarget(1, { quote: '2026年9月30日前治理背街小巷30条' })],
  ])('says what its quotation says: %s is found', (_, changed) => {
    expect(placesOf(changed)).toContain('任务1 整治背街小巷');
  });

  test('that is a least is one', () => {
    const changed = withTask(3, ({ targets }) => ({
      targets: targets.map((target) => ({ ...target, operator: '=' as const })),
    }));
    expect(placesOf(changed)).toEqual(['任务3 水面垃圾清除率']);
  });
});

describe('a topic', () => {
  test.each<[string, Plan]>([
    ['in two tasks', withTask(4, () => ({ topics: ['清障'] }))],
    ['in one and shared in another', withTask(4, () => ({ sharedTopics: ['清障'] }))],
    ['that is another’s number', withTask(4, () => ({ topics: ['清除率'] }))],
  ])('that stands %s is found', (_, changed) => {
    expect(placesOf(changed).filter((place) => place.startsWith('主题词'))).toHaveLength(1);
  });
});

describe('a word that a task’s text does not write', () => {
  test.each<[string, Plan]>([
    ['none of its topics', withTask(4, () => ({ unwritten: ['井盖'] }))],
    ['written in it after all', withTask(4, (task) => ({ unwritten: task.topics.slice(0, 1) }))],
  ])('that is %s is found', (_, changed) => {
    expect(placesOf(changed).filter((place) => place.includes('未写明的词'))).toHaveLength(1);
  });
});

describe('references', () => {
  test('lead to what is there', () => {
    expect(placesOf({ ...plan, rules: plan.rules.slice(1) })).toEqual([
      '参数 quarterly-due-day',
      '参数 quarterly-due-day-included',
    ]);
    expect(placesOf(withTask(5, () => ({ group: 9 })))).toContain('任务5');
    const duty = { name: '书面调度', rule: 'assessment', aspect: 0 };
    const parameter = { id: 'quarter-end-duties', name: '季末事项', aliases: [], reason: '测试' };
    const parameters = [...plan.parameters, { ...parameter, value: [duty], aspect: null }];
    expect(placesOf({ ...plan, parameters })).toEqual(['参数 quarter-end-duties']);
  });

  test('are unique', () => {
    const twice = { ...plan, posts: [...plan.posts, ...plan.posts.slice(0, 1)] };
    expect(placesOf(twice)).toEqual(['职务 commander']);
    const unordered = { ...plan, tasks: plan.tasks.toReversed() };
    expect(placesOf(unordered)).toEqual(['任务编号']);
  });
});

describe('the steps of reminders', () => {
  const withSteps = (value: Plan['parameters'][number]['value']): Plan => ({
    ...plan,
    parameters: [
      ...plan.parameters.filter(({ id }) => id !== 'nudge-steps-quarterly'),
      {
        id: 'nudge-steps-quarterly',
        name: '提醒步骤',
        value,
        reason: '试',
        aspect: null,
        aliases: [],
      },
    ],
  });

  test('are of a form that the clock can run', () => {
    expect(placesOf(withSteps([{ on: 'D-1', to: ['liaison'] }]))).toContain(
      '参数 nudge-steps-quarterly',
    );
    expect(placesOf(withSteps([{ on: 'L-1', to: ['liaison'] }]))).toEqual([]);
  });

  test('are told to who writes the plan, and where there are none', () => {
    expect(planReminders(withSteps([{ on: 'L-1', to: ['liaison'] }]))).toContain('L-1提醒联络员');
    expect(planReminders(withSteps(null))).toContain('季度报送不会提醒任何人');
  });
});

describe('the parameters of a plan', () => {
  const withParameter = (id: string, value: Plan['parameters'][number]['value']): Plan => ({
    ...plan,
    parameters: [
      ...plan.parameters.filter((one) => one.id !== id),
      { id, name: '试', value, reason: '试', aspect: null, aliases: [] },
    ],
  });
  const without = (id: string): Plan => ({
    ...plan,
    parameters: plan.parameters.filter((one) => one.id !== id),
  });
  const problemsOf = (changed: Plan) => checkPlan(changed, notice).map(({ problem }) => problem);

  test.each([
    ['nudge-step-quarterly', 'nudge-steps-quarterly'],
    ['quarterly_due_day_included', 'quarterly-due-day-included'],
    ['urge-agian-hours', null],
    ['colour', null],
  ])('are known by name: %s is not', (id, meant) => {
    const [problem] = problemsOf(withParameter(id, null));
    expect(problem).toContain(meant ? `是不是${meant}？` : '没有这个参数');
  });

  test.each([
    ['nudge-at', '9点', '时刻'],
    ['urge-again-hours', '4', '数字'],
    ['quarterly-due-day-included', '是', 'true或false'],
  ] as const)('are of the sort that is wanted: %s is not %j', (id, value, wanted) => {
    expect(problemsOf(withParameter(id, value)).join()).toContain(wanted);
  });

  test('say whether the due day counts, and nothing but what the notice says', () => {
    const id = 'quarterly-due-day-included';
    expect(problemsOf(without(id)).join()).toContain('报送日当天报算按时写true');
    expect(problemsOf(withParameter(id, false)).join()).toContain('（含10日）');
    expect(problemsOf(withParameter(id, true))).toEqual([]);
  });

  test('say with which quarter the reports begin where the notice comes amid one', () => {
    const issued = (issuedOn: string, of = plan) => ({
      ...of,
      document: { ...of.document, issuedOn },
    });
    expect(problemsOf(issued('2026-04-08')).join()).toContain('从哪个季度报起');
    expect(placesOf(issued('2026-04-01'))).not.toContain('参数 first-quarter');
    expect(placesOf(issued('2026-04-11'))).not.toContain('参数 first-quarter');
    const begun = issued('2026-04-08', withParameter('first-quarter', '2026-Q2'));
    expect(placesOf(begun)).not.toContain('参数 first-quarter');
    const calendar = { isWorkday: () => true, hasData: () => true };
    expect(dueOf(begun, '2026-Q1', calendar)).toBeNull();
    expect(dueOf(begun, '2026-Q2', calendar)?.dueOn).toBe('2026-07-10');
  });
});

describe('plans/README.md', () => {
  test('explains every parameter that the program knows', () => {
    const words = readFileSync('plans/README.md', 'utf8');
    const unnamed = Object.keys(KNOWN_PARAMETERS).filter((id) => !words.includes(`\`${id}\``));
    expect(unnamed).toEqual([]);
  });
});
