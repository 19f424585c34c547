import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();

test('a question beside an application that lacks its reason is no reason', async () => {
  await office.tell('hw', '任务28二季度想延到7月20日');
  expect(await office.tell('hw', '副组长呢')).not.toContain('原因：副组长');
  expect(await office.tell('hw', '选址没定呢')).toContain('选址没定');
});
