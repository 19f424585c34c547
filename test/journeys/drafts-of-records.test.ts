import { expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-04 09:30', [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);

const SUPERVISION = '督办：任务28药山公厕改造缓慢，请区环卫管护中心6月24日前完成2座';
const ACTIVITY = '登记领导活动：6月12日上午10点，韩利师调研药山公厕，区环卫管护中心陪同';
const INSPECTION = '登记暗访：6月3日上午，北园街道，任务28，一处公厕未开放';
const FORM = '填报任务28：年度计划：改造公厕8座；二季度：完成3座；三季度：完成6座；四季度：完成8座';

test.each([
  ['of1', SUPERVISION, '时限改到6月30日', '请区环卫管护中心6月30日前完成2座'],
  ['of1', SUPERVISION, '事项改为药山、北园公厕改造缓慢', '事项：药山、北园公厕改造缓慢\n'],
  ['of1', ACTIVITY, '不要环卫中心陪同，换成区城管局', '韩利师调研药山公厕，区城管局陪同'],
  ['of1', ACTIVITY, '地点改为北园公厕', '韩利师调研北园公厕'],
  ['of1', ACTIVITY, '韩利师改为李四', '李四调研药山公厕'],
  ['of1', INSPECTION, '改为两处公厕未开放', '任务28，两处公厕未开放'],
  ['of1', INSPECTION, '任务改成27', '任务27，一处公厕未开放'],
  ['lh', FORM, '四季度和三季度都改成9座', '三季度：完成9座\n四季度：完成9座'],
  ['lh', FORM, '二季度改2座', '二季度：完成2座'],
  ['lh', FORM, '任务号写错了，应该是27', '任务27'],
])('%s changes a record before its 确认: %s — %s', async (who, begun, text, said) => {
  await tell(who, begun);
  expect(await tell(who, text)).toContain(said);
});
