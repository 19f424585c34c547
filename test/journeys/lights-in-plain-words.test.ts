import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-15 09:00');
const ask = (text: string) => office.tell('zzh', text);

test.each(['几项红几项绿', '37项里几项红几项绿', '现在几个红几个黄'])(
  'lights of several colours are counted: %s',
  async (text) => {
    expect(await ask(text)).toContain('37项任务：绿0 黄0 红37');
  },
);

test.each([
  '红的主要是因为啥',
  '红的那几个都咋回事',
  '现在多少红',
  '哪些是红',
  '37项任务里红的有几个',
])('the red ones are told with what they are red for: %s', async (text) => {
  expect(await ask(text)).toContain('红灯：2020年二季度应于2020年7月12日前报送');
});

test.each(['六组红几个', '六组红了几个'])('those of a group are counted: %s', async (text) => {
  expect(await ask(text)).toContain('治理能力提升行动工作组红灯7项');
});

test('the colour of a task is that of its light', async () => {
  expect(await ask('任务28现在啥颜色')).toContain('红灯');
});

test.each(['治理能力组排第几', '哪个组最好', '哪组最差', '水务局排第几名', '各组排个名'])(
  'nobody is ranked: %s',
  async (text) => {
    expect(await ask(text)).toContain('不打分、不排名');
  },
);

test('who lags by what is on record is told', async () => {
  expect(await ask('哪个单位垫底')).toContain('进度靠后的');
});
