import { describe, expect, test } from '@jest/globals';
import { current } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();

describe('the words of a report', () => {
  test.each([
    '公厕已完成6座，其中【大桥街道】2座、【北园街道】4座，均已投用',
    '公厕已完成6座，其中[大桥街道]2座、[北园街道]4座，均已投用',
    '公厕已完成6座，详见[附件](http://a.cn/b)，均已投用',
    '公厕已完成6座，照片见https://docs.qq.com/abc?x=1，均已投用',
    '公厕已完成6座，由@李四 负责水电，均已投用',
    '公厕已完成6座，管径DN300*6米，台账见公厕_台账_v2.xlsx',
  ])('go on record as they were written: %s', async (words) => {
    await office.report('hw', `任务28：${words}。`);
    const [submission] = await office.ledger();
    expect(submission && current(submission).progress).toBe(words);
  });

  test('keep the link that a problem refers to', async () => {
    await office.report(
      'hw',
      '任务28：公厕已完成6座\n问题：\n> 各单位配合不够，见http://a.cn/x\n下步：继续推进',
    );
    const [submission] = await office.ledger();
    expect(submission && current(submission)).toMatchObject({
      progress: '公厕已完成6座',
      problems: '各单位配合不够，见http://a.cn/x',
      next: '继续推进',
    });
  });

  test('leave out what a client draws', async () => {
    await office.report('hw', '任务28：公厕已完成6座[强]，水电接入慢[流泪]');
    const [submission] = await office.ledger();
    expect(submission && current(submission)).toMatchObject({
      progress: '公厕已完成6座',
      problems: '水电接入慢',
    });
  });
});
