import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const problems = async () =>
  Object.fromEntries(
    (await submissionsOfPeriod(office.store.kept, '2020-06')).map((one) => [
      one.task,
      one.versions.at(-1)?.problems,
    ]),
  );

describe('a sentence that may be of several tasks of a draft', () => {
  test.each([
    ['都是', { 16: '居民意见大', 12: '居民意见大' }],
    ['两项都有这个问题', { 16: '居民意见大', 12: '居民意见大' }],
    ['16', { 16: '居民意见大', 12: '' }],
    ['算停车场的', { 16: '', 12: '居民意见大' }],
    ['第二个', { 16: '', 12: '居民意见大' }],
    ['后一个', { 16: '', 12: '居民意见大' }],
    ['前面那个', { 16: '居民意见大', 12: '' }],
    ['两个都有', { 16: '居民意见大', 12: '居民意见大' }],
    ['老旧小区那条', { 16: '居民意见大', 12: '' }],
    ['这句不要了', { 16: '', 12: '' }],
    ['任务12问题：居民意见大', { 16: '', 12: '居民意见大' }],
  ])('is kept until it is said of which: %s', async (answered, wanted) => {
    await say('zj', '老旧小区开工5个');
    await say('zj', '停车场建成2处');
    const shown = await say('zj', '居民意见大');
    expect(shown).toContain('【草稿】任务16');
    expect(shown).toContain('“居民意见大”记到哪一项');
    const filed = await say('zj', '报吧');
    expect(filed).toContain('已登记');
    expect(filed).toContain('“居民意见大”对应不止一项任务，请问是哪一项？');
    expect(await problems()).toEqual({ 16: '', 12: '' });
    await say('zj', answered);
    await say('zj', '确认');
    expect(await problems()).toEqual(wanted);
  });

  test('waits through what is told meanwhile', async () => {
    await say('zj', '老旧小区开工5个');
    await say('zj', '停车场建成2处');
    await say('zj', '居民意见大');
    const shown = await say('zj', '停车场下月再建1处');
    expect(shown).toContain('“居民意见大”记到哪一项');
    expect(shown).toContain('停车场下月再建1处');
    await say('zj', '都是');
    await say('zj', '确认');
    expect(await problems()).toEqual({ 16: '居民意见大', 12: '居民意见大' });
  });

  test('is offered as buttons, and its press says the same', async () => {
    await say('zj', '老旧小区开工5个');
    await say('zj', '停车场建成2处');
    await say('zj', '居民意见大');
    expect(await say('zj', '记到任务12')).toContain('存在问题：居民意见大');
  });

  test('goes to the only one that has a goal of it', async () => {
    await say('hw', '公厕完工6座');
    await say('hw', '垃圾分类回收利用率33.9%');
    const shown = await say('hw', '社区这边3个够标准了，剩下2个8月弄完');
    expect(shown).toContain('社区这边3个够标准了\n下一步打算：剩下2个8月弄完');
    expect(shown).not.toContain('记到哪一项');
  });

  test.each(['两项都缺资金', '共性问题是雨季影响施工'])(
    'goes to all of them where it says so: %s',
    async (text) => {
      await say('zj', '老旧小区开工5个');
      await say('zj', '停车场建成2处');
      await say('zj', text);
      await say('zj', '确认');
      expect(await problems()).toEqual({ 16: text, 12: text });
    },
  );
});

test('the button of a question that is answered already finds nothing', async () => {
  expect(await say('zj', '记到每一项')).toContain('没有等待您确认');
});
