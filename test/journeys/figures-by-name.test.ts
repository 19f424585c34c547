import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-26 09:00');
const ask = (text: string, who = 'zzh') => office.tell(who, text);

describe('a figure of the reports that no goal counts is told by its own name', () => {
  beforeEach(async () => {
    await office.report(
      'sw',
      '任务32易涝点治理完成5处，清淤管网12公里，检查涵洞36座，发现隐患87处，整改80处，培训安全员3期150人',
    );
    await office.report('cg', '任务4路灯装了120盏');
    await office.report('cg', '任务26拆违3.2万平方米，出动执法320人次');
  });

  test.each([
    ['隐患整改了多少处', '隐患整改80处（任务32 区水务局'],
    ['发现了多少隐患', '发现隐患87处'],
    ['清淤清了多少公里', '清淤管网12公里'],
    ['管网清淤多长', '清淤管网12公里'],
    ['涵洞检查了几座', '检查涵洞36座'],
    ['水务局培训了几期', '培训安全员3期'],
    ['安全员培训了多少人', '培训安全员150人'],
    ['任务32整改了几处', '隐患整改80处'],
    ['拆违拆了多少了', '拆违3.2万平方米（任务26 区城管局'],
    ['出动了多少人次', '出动执法320人次'],
  ])('%s', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });

  test('whatever was spoken of before', async () => {
    await ask('路灯装了多少盏');
    expect(await ask('出动了多少人次')).toContain('出动执法320人次');
  });

  test.each(['隐患整改目标几处', '还有几处没整改', '谁整改了隐患'])(
    'but no goal, and nothing that is left, is made of it: %s',
    async (text) => {
      expect(await ask(text)).not.toContain('按登记的报送');
    },
  );

  test('nor is it told to a unit that may not read it', async () => {
    expect(await ask('隐患整改了多少处', 'hw')).not.toContain('80处');
  });

  test('in another measure it is not the figure', async () => {
    expect(await ask('涵洞检查了几公里')).not.toContain('36座');
  });
});

describe('what is left between two figures of one report', () => {
  beforeEach(async () => {
    await office.report('sw', '任务32易涝点治理完成5处，发现隐患87处，整改80处');
    await office.report('cg', '任务26受理诉求320件，办结300件，排查违建30处');
  });

  test.each([
    ['水务局隐患还有多少没改完', '还剩7处：发现隐患87处减去隐患整改80处（任务32 区水务局'],
    ['没整改的隐患还剩几处', '还剩7处'],
    ['水务的隐患改完了没', '还剩7处'],
    ['还有几处没整改', '还剩7处'],
    ['诉求还有几件没办结', '还剩20件'],
    ['城管那边没办完的诉求有多少件', '还剩20件'],
  ])('is told with its reckoning: %s', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });

  test('is not reckoned where only one of them stands on record', async () => {
    const answer = await ask('城管违建还有多少没拆');
    expect(answer).toContain('只有排查违建30处');
    expect(answer).toContain('算不出来');
  });

  test('is asked of whom was just told', async () => {
    await ask('水务局报的啥');
    expect(await ask('还有多少没改')).toContain('还剩7处');
  });

  test.each(['公厕还有几座没完工', '还有几家没报', '隐患还有多少没改完'])(
    'is no goal, no unit, and nothing that the asker may not read: %s',
    async (text) => {
      expect(await ask(text, 'hw')).not.toContain('还剩7');
    },
  );
});
