import { describe, expect, test } from '@jest/globals';
import type { Doubt, ReportItem } from '../../../src/domain/report-reading.ts';
import { readAmendments } from '../../../src/reading/amendments/amendments.ts';
import type { Ground } from '../../../src/reading/amendments/ground.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { reporterOf } from '../../../src/reading/reports/reporter-of.ts';
import { reader } from '../../support/readers.ts';

const counted = (name: string, value: number, unit: string) => ({
  name,
  value,
  unit,
  quote: `${name}${value}${unit}`,
  isAbout: false,
  target: null,
});
const item = (task: number | null, more: Partial<ReportItem> = {}): ReportItem => ({
  ...emptyItem(task, '2020-06'),
  ...more,
});
const draft = (items: readonly ReportItem[], doubt: Doubt | null = null): Ground => ({
  items,
  doubt,
  isDraft: true,
});
const LIGHTS = item(4, {
  progress: '补装路灯40盏，亮灯率97%',
  metrics: [counted('补装路灯', 40, '盏'), counted('亮灯率', 97, '%')],
});
const TOILETS = item(28, {
  progress: '公厕完工2座',
  problems: '化粪池没批',
  metrics: [counted('公厕完工', 2, '座')],
});
const NIL = item(28, { progress: '本月无新进展', isNil: true });

const roles = (unit: string) => [{ role: 'liaison' as const, unit, group: null }];
function read(text: string, ground: Ground, unit = '区城管局') {
  const reporter = reporterOf({ roles: roles(unit), today: '2020-07-03' }, reader.plan, []);
  return readAmendments(text, ground, reporter, reader)?.amendments ?? null;
}

describe('a section, said to a draft', () => {
  test.each([
    ['问题：水电接入慢', null, 'problems', '水电接入慢'],
    ['存在问题:水电接入慢', null, 'problems', '水电接入慢'],
    ['下一步：组织验收', null, 'next', '组织验收'],
    ['典型做法：现场办公', null, 'experience', '现场办公'],
    ['任务28问题：水电接入慢', 28, 'problems', '水电接入慢'],
    ['把任务28的下一步改成先验收再开放', 28, 'next', '先验收再开放'],
    ['问题改为施工围挡占道', null, 'problems', '施工围挡占道'],
    ['问题那条换个说法：围挡占了半幅路', null, 'problems', '围挡占了半幅路'],
    ['下一步换个说法，9月组织两期培训', null, 'next', '9月组织两期培训'],
    ['问题没有', null, 'problems', '没有'],
    ['下一步：无', null, 'next', '无'],
    ['难处暂时没有', null, 'problems', '暂时没有'],
  ])('takes the place of what was said: %s', (text, task, section, said) => {
    expect(read(text, draft([TOILETS]))).toEqual([
      { kind: 'say', task, section, text: said, metrics: null },
    ]);
  });

  test.each([
    ['困难呢，就是人手不足', 'problems', '人手不足'],
    ['接下来盯着验收', 'next', '盯着验收'],
    ['再加一句问题：围挡占道', 'problems', '围挡占道'],
    ['没什么困难', 'problems', '没什么困难'],
    ['打算请设计院来看', 'next', '打算请设计院来看'],
    ['施工队进不去', 'problems', '施工队进不去'],
  ])('comes on top: %s', (text, section, said) => {
    expect(read(text, draft([TOILETS]), '区环卫管护中心')).toMatchObject([
      { kind: 'add', items: [{ [section]: said, progress: '' }] },
    ]);
  });

  test('of two in one line is said anew for each', () => {
    expect(read('问题：占道\n下一步：协调交警', draft([TOILETS]))).toMatchObject([
      { kind: 'say', section: 'problems', text: '占道' },
      { kind: 'say', section: 'next', text: '协调交警' },
    ]);
  });
});

describe('a number, said to a draft', () => {
  test.each([
    ['慢着，亮灯率是98%', 97, 98],
    ['不对，96%', 97, 96],
    ['是41盏，改一下', 40, 41],
    ['盏数写错了，45盏', 40, 45],
    ['不是40盏，是44盏', 40, 44],
    ['等下 路灯是44盏不是40', 40, 44],
    ['不是40，是44盏', 40, 44],
    ['亮灯率是98不是97', 97, 98],
  ])('puts right the one that it fits: %s', (text, from, to) => {
    expect(read(text, draft([LIGHTS]))).toMatchObject([
      { kind: 'put-right', task: 4, correction: { from, to } },
    ]);
  });

  test('of a list is meant by its place', () => {
    expect(read('第二条是3座', draft([LIGHTS, TOILETS]))).toMatchObject([
      { kind: 'put-right', task: 28, correction: { from: 2, to: 3 } },
    ]);
  });

  test('may be one of several, and come with another change', () => {
    expect(read('路灯是41盏，亮灯率是98%，问题那条去掉', draft([LIGHTS]))).toMatchObject([
      { kind: 'put-right', correction: { to: 41 } },
      { kind: 'put-right', correction: { to: 98 } },
      { kind: 'unsay', section: 'problems' },
    ]);
  });

  test('that is wrong and fits none is a change without a right one', () => {
    expect(read('不对，是7公里', draft([LIGHTS]))).toMatchObject([
      { kind: 'put-right', right: null },
    ]);
  });

  test.each(['亮灯率要达到多少', '目标98%吧', '任务4谁牵头'])('is none in %s', (text) => {
    expect(read(text, draft([LIGHTS]))).toBeNull();
  });
});

describe('what is to go out of a draft', () => {
  test.each([
    ['问题那条拿掉', { kind: 'unsay', section: 'problems' }],
    ['任务28的不报了', { kind: 'drop', task: 28 }],
    ['28的先拿出来，数没核完', { kind: 'drop', task: 28 }],
    ['公厕那条不要了', { kind: 'drop', task: 28 }],
    ['亮灯率那个数去掉', { kind: 'strike', task: 4, metric: { value: 97 } }],
  ])('%s', (text, amendment) => {
    expect(read(text, draft([LIGHTS, TOILETS]), '区环卫管护中心')).toMatchObject([amendment]);
  });
});

describe('a period, said to a draft', () => {
  test.each(['7月', '7月的', '报的是7月份', '改成7月', '这个月的', '按7月报', '那就归7月'])(
    'is that of the report: %s',
    (text) => {
      expect(read(text, draft([TOILETS]))).toEqual([
        { kind: 'date', task: null, period: '2020-07' },
      ]);
    },
  );

  test.each(['8月', '6月和7月', '7月谁没报', '7月1日'])('is none in %s', (text) => {
    expect(read(text, draft([TOILETS]))).toBeNull();
  });
});

describe('why there is nothing to report', () => {
  test.each([
    '因正在走招标程序',
    '水电接入还没批下来',
    '商户还在协商',
    '展馆受汛情影响关门了',
    '等着财政批钱呢',
    '设计院还没出图呢',
    '活动改到9月再搞',
  ])('completes 无新进展: %s', (text) => {
    expect(read(text, draft([NIL]), '区环卫管护中心')).toMatchObject([
      { kind: 'add', items: [{ task: 28, progress: text, isNil: true }] },
    ]);
  });

  test('is none in a question, and not asked of a report that tells something', () => {
    for (const asked of ['水电批下来了吗', '还等啥呢', '那环卫呢'])
      expect(read(asked, draft([NIL]))).toBeNull();
    expect(read('因正在走招标程序', draft([TOILETS]))).not.toMatchObject([
      { items: [{ isNil: true }] },
    ]);
  });
});

describe('the answer to what was asked back', () => {
  const which = (tasks: number[]): Doubt => ({ reason: 'ambiguous_task', word: '', tasks });
  test.each([
    ['28', 28],
    ['二十八', 28],
    ['任务28', 28],
    ['是28号任务的', 28],
    ['算任务28的', 28],
    ['噢，是28', 28],
    ['公厕', 28],
    ['第二个', 29],
  ])('is a task: %s', (text, task) => {
    expect(read(text, draft([item(null)], which([28, 29])))).toEqual([{ kind: 'mean-task', task }]);
  });

  test.each(['撤回任务28', '任务28谁牵头', '任务28进度', '41', '第9个', '公厕和垃圾分类'])(
    'is not %s',
    (text) => {
      expect(read(text, draft([item(null)], which([28, 29])))).toBeNull();
    },
  );

  test('may be all that is owed, or the number that was meant', () => {
    const missing: Doubt = { reason: 'missing_task', word: '', tasks: [] };
    expect(read('其他任务', draft([item(null)], missing))).toEqual([{ kind: 'mean-all-owed' }]);
    const wrong: Doubt = { reason: 'implausible_value', word: '986%', tasks: [29] };
    expect(read('应为98.6%。', draft([item(29)], wrong))).toEqual([
      { kind: 'mean-number', value: 98.6, unit: '%' },
    ]);
  });
});

describe('what comes on top of a draft', () => {
  test('is of its task where no other one is named', () => {
    expect(read('另外又补装了15盏', draft([LIGHTS]))).toMatchObject([
      {
        kind: 'add',
        items: [{ task: 4, period: '2020-06', metrics: [{ value: 15, unit: '盏' }] }],
      },
    ]);
  });

  test('may be another task by its bare number', () => {
    expect(read('再报一个29的：签订责任书60份', draft([LIGHTS]))).toMatchObject([
      { kind: 'add', items: [{ task: 29, period: '2020-06' }] },
    ]);
  });

  test.each(['任务4谁牵头', '我的待办', '领导说得对', '稍后再报', '大家辛苦'])(
    'is not %s',
    (text) => {
      expect(read(text, draft([LIGHTS]))).toBeNull();
    },
  );
});

describe('what was reported before', () => {
  const record: Ground = {
    items: [item(9, { metrics: [counted('绿道贯通', 2, '公里'), counted('公园开工', 3, '处')] })],
    doubt: null,
    isDraft: false,
  };

  test('loses a number or a section, and the rest stays', () => {
    expect(read('绿道那个数先撤回，公园的照旧', record)).toMatchObject([
      { kind: 'strike', task: 9, metric: { value: 2 } },
    ]);
    expect(read('存在问题那部分撤回，别的留着', record)).toEqual([
      { kind: 'unsay', task: null, section: 'problems' },
    ]);
  });

  test.each(['撤回任务9', '绿道贯通2公里', '下一步抓紧施工', '撤回刚才报的'])(
    'is not changed by %s',
    (text) => {
      expect(read(text, record)).toBeNull();
    },
  );
});

describe('a number that is to be reckoned otherwise', () => {
  test.each(['公厕应该按3座报', '公厕按3座算', '按3座报吧', '就按3座算'])(
    'takes the place of the one that was told: %s',
    (text) => {
      expect(read(text, draft([TOILETS]), '区环卫管护中心')).toEqual(
        read('公厕是3座', draft([TOILETS]), '区环卫管护中心'),
      );
    },
  );

  test('is not taken for all that is told, where more is told before it', () => {
    const changes = read('昨天又完工一座，按3座算', draft([TOILETS]), '区环卫管护中心');
    expect(changes).not.toEqual(read('公厕是3座', draft([TOILETS]), '区环卫管护中心'));
  });
});

describe('how many there are in all, said to a draft', () => {
  test('is of the thing that it names, whatever else is counted so', () => {
    const amendments = read('公厕一共4座', draft([TOILETS, LIGHTS]), '区环卫管护中心') ?? [];
    const [first] = amendments.flatMap((one) => (one.kind === 'add' ? one.items : []));
    expect(first?.task).toBe(28);
    expect(first?.metrics.map(({ value, unit }) => `${value}${unit}`)).toEqual(['4座']);
  });

  test('is none of a draft that tells of another thing', () => {
    expect(read('公厕一共4座', draft([LIGHTS]), '区环卫管护中心')).toBeNull();
  });
});

describe('a figure with one sign too many or too few', () => {
  test.each([
    ['多打了个1，是4盏', 4],
    ['手滑多按了个0 是4盏', 4],
    ['路灯那个少写了一个0，是400盏', 400],
    ['漏了个零，是400盏', 400],
  ])('is put right, and nothing of it is told: %s', (text, to) => {
    expect(read(text, draft([LIGHTS]))).toEqual([
      expect.objectContaining({
        kind: 'put-right',
        correction: { from: 40, to, unit: '盏' },
      }),
    ]);
  });
});

describe('a figure put right and another taken out', () => {
  const STATIONS = item(21, {
    progress: '建成工作站5个\n在建1个',
    metrics: [counted('建成工作站', 5, '个')],
  });
  test.each([
    '刚又问了，建成就是6个，在建那句删掉',
    '建成是6个，在建的去掉',
    '重新核过了，建成6个，在建那个拿掉',
    '打错了，建成6个，在建那条删了',
    '在建的不要了，建成改成6个',
  ])('in one breath: %s', (text) => {
    expect(read(text, draft([STATIONS]))).toEqual([
      expect.objectContaining({ kind: 'say', section: 'progress', text: '建成工作站5个' }),
      expect.objectContaining({
        kind: 'put-right',
        correction: { from: 5, to: 6, unit: '个' },
      }),
    ]);
  });
});
