import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-25 09:00');
const say = (who: string, text: string) => office.tell(who, text);

test.each([
  ['核实了 是5座 报吧', '公厕完成5座'],
  ['问题那段加一句 水表没到', '存在问题：水表没到'],
  ['下一步那栏补上月底前装完水表', '下一步打算：月底前装完水表'],
])('a draft that waits takes what is said to a part of it: %s', async (text, shown) => {
  await say('hw', '任务28：公厕完成4座');
  const answered = await say('hw', text);
  expect(answered).toContain(shown);
  expect(answered).not.toContain('没有读懂');
});

test('what was put off is changed and shown in one turn', async () => {
  await say('hw', '任务28：公厕完成4座');
  await say('hw', '先别报 我问下科室');
  expect(await say('hw', '问过了 是5座 报吧')).toContain('公厕完成5座');
  expect(await say('hw', '确认')).toContain('已登记');
});

test('of two that wait the other is called by what it would do', async () => {
  await say('bgs', '月报就定28号吧');
  await say('bgs', '城管住建这俩催一下');
  expect(await say('bgs', '确认')).toContain('还有一份等您确认');
  expect(await say('bgs', '那个定日子的也确认')).toContain('月报日已设为每月28日');
  expect(await say('bgs', '上午定的日子不对 改成26号')).toContain('每月26日');
});

test('为什么没进展 may stand behind a blank', async () => {
  expect(await say('hw', '垃圾分类没进展 街道没配合')).not.toContain('请补上原因');
  expect(await say('hw', '确认')).toContain('已登记');
});

test('收到 我们催着 is a promise, and asks for no card', async () => {
  expect(await say('sw', '收到 我们催着')).toContain('没有等您签收');
});

test('水务那个图纸的事 is the matter of 水务 that is about 图纸', async () => {
  await office.report('sw', '任务8：清淤6公里。问题：管网图纸没拿到');
  expect(await say('bgs', '水务那个图纸的事 跟他们回一声 住建明天送过去')).toContain(
    '答复问题1：住建明天送过去',
  );
  expect(await say('bgs', '好 发')).toContain('已答复');
});
