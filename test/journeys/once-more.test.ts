import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = () => submissionsOfPeriod(office.store.kept, '2020-06');

describe('a draft that is to be told once more', () => {
  test.each([
    '撤了重报',
    '作废，重来',
    '不要了，我重新报一遍',
    '推倒重来吧',
    '这个删了我重写一份',
    '算了重来',
  ])('is dropped: %s', async (text) => {
    await say('hw', '公厕完工6座');
    expect(await say('hw', text)).toContain('已取消');
    await say('hw', '确认');
    expect(await filed()).toHaveLength(0);
  });

  test('gives way to what is told behind that at once', async () => {
    await say('zj', '老旧小区开工5个');
    expect(await say('zj', '重新报：老旧小区开工6个')).toContain('进展：老旧小区开工6个\n');
    await say('zj', '确认');
    expect(await filed()).toHaveLength(1);
  });
});

describe('what is filed and is to be told once more', () => {
  test.each([
    '打回来重报',
    '公厕那条撤回重报',
    '公厕那条打回来我重新报',
    '刚报的退给我，我再弄一遍',
    '刚才那份撤下来，我重新发',
    '公厕那条给我退回来',
  ])('is shown, and taken back after a yes: %s', async (text) => {
    await say('hw', '公厕完工6座');
    await say('hw', '确认');
    expect(await say('hw', text)).toContain('将撤回：任务28');
    expect(await say('hw', '确认')).toContain('已撤回');
  });
});

describe('a report for others that is left to them', () => {
  test.each([
    '算了还是让他们自己报吧',
    '算了，让水务自己报吧',
    '还是等他们自己来报吧',
    '不代报了，等水务局自己报',
    '别替他们报了',
    '让水务局自己报',
  ])('is dropped, and nobody is urged: %s', async (text) => {
    await say('bgs', '代报区水务局任务13：大中修3条');
    expect(await say('bgs', text)).toContain('已取消');
    expect(await say('bgs', '确认')).toContain('没有等待您确认');
    expect(await filed()).toHaveLength(0);
  });

  test('is nothing to drop where none waits', async () => {
    expect(await say('bgs', '算了还是让他们自己报吧')).toContain('没有等待您确认');
  });
});
