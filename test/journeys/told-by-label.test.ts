import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-20 10:00');

describe('what stands behind the label of a task', () => {
  test.each(['任务27：撒点布桶、站点改造', '任务28：管网踏勘', '任务28：化粪池清掏'])(
    'is told of it, though nothing of it is done: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain(`进展：${text.slice(text.indexOf('：') + 1)}`);
    },
  );

  test('comes on top of another that waits as an item of its own', async () => {
    await tell('hw', '任务28：化粪池清掏');
    const shown = await tell('hw', '任务27：撒点布桶、站点改造');
    expect(shown).toMatch(/任务28.*进展：化粪池清掏\n.*任务27.*进展：撒点布桶、站点改造/su);
  });

  test.each([
    '任务27：目标',
    '任务27：牵头单位',
    '任务27：谁负责的',
    '任务27：进展情况',
    '任务13：沥青罩面',
  ])('is looked up where it asks, and told by nobody else: %s', async (text) => {
    expect(await tell('hw', text)).not.toContain('【草稿】');
  });
});
