import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-24 10:00');

describe('what a rule says of whoever is named', () => {
  test.each(['街道自己要不要也搞个组织架构', '各街道也要设专班吗'])(
    'comes before what another says of the thing: %s',
    async (text) => {
      const answer = await tell('bgs', text);
      expect(answer).toContain('各街道要成立相应的组织架构');
      expect(answer).not.toContain('文件没有写');
    },
  );

  test.each(['档案弄完移交给区档案馆对吗', '档案最后交到区档案馆是吗'])(
    'is no yes to somebody else to whom it goes: %s',
    async (text) => {
      const answer = await tell('bgs', text);
      expect(answer).toContain('移交至办公室');
      expect(answer).not.toMatch(/^是的/u);
    },
  );

  test('is a yes to whom the rule names', async () => {
    expect(await tell('bgs', '档案弄完移交给办公室对吗')).toMatch(/^是的/u);
  });
});

describe('where a report is to go', () => {
  test.each(['季度完成情况我们要先报到哪里', '季报我们报到哪儿'])(
    'is no question about what came: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain('报各行动工作组');
    },
  );
});

describe('a share that is to be reached', () => {
  test.each(['海绵城市今年要达到80%吧', '海绵城市今年就得做到百分之八十？'])(
    'is held against the goal and its day: %s',
    async (text) => {
      expect(await tell('bgs', text)).toMatch(/^不是2020年，期限是2030年年底前/u);
    },
  );

  test('is asked of what was reached where it is so', async () => {
    expect(await tell('bgs', '公厕到百分之八十了吗')).toContain('还没有登记过进展');
  });
});

describe('which of two tasks a thing is of', () => {
  test('is asked by their bare numbers', async () => {
    const text = await tell('bgs', '信号灯监控设施维护是13还是15');
    expect(text).toMatch(/任务1[35]/u);
    expect(text).not.toContain('数字目标');
  });

  test('is none of two rates', async () => {
    expect(await tell('bgs', '亮灯率是98还是96')).toContain('98%');
  });
});

describe('what the notice lists before its name', () => {
  test('is told, and not said to be unwritten', async () => {
    const answer = await tell('bgs', '企业安全那四项基础能力是哪四样');
    expect(answer).toContain('企业教育动员能力');
    expect(answer).not.toContain('没有写明');
  });
});

describe('questions in one line, each behind its number', () => {
  test('are answered each', async () => {
    expect(await tell('bgs', '1、批示几天办结 2、档案最后交谁')).toMatch(/一周内办结/u);
  });
});

describe('what somebody is in the command', () => {
  test.each(['张希夏在指挥部里是什么角色', '张希夏在指挥部里干啥的'])('%s', async (text) => {
    expect(await tell('bgs', text)).toContain('总联络员');
  });
});

describe('who convenes', () => {
  test('is no yes for somebody who holds another post', async () => {
    expect(await tell('bgs', '办公室会议是陈勇召集吧')).not.toMatch(/^是的/u);
    expect(await tell('bgs', '办公室会议是隋法山召集吧')).toMatch(/^是的/u);
  });
});

describe('points that an inspection takes off', () => {
  test('are asked of the notice, and of no inspection on record', async () => {
    expect(await tell('bgs', '暗访查出毛病扣几分')).toContain('文件没有规定');
  });
});

describe('what a unit helps with', () => {
  test.each(['我局配合哪些任务', '我们配合的是哪几项'])(
    'is what it does not lead: %s',
    async (text) => {
      expect(await tell('sw', text)).toContain('参与但不牵头');
    },
  );
});
