import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-04 09:30', COMMAND);

describe('what is kept of what was said', () => {
  test.each([
    ['药山街道联络员换成赵六了', '联络员赵六。'],
    ['药山街道负责人换成钱七啦，联络员孙八吧', '负责人钱七，联络员孙八。'],
  ])('is a name without what the sentence ends on: %s', async (text, kept) => {
    expect(await tell('of1', text)).toContain(kept);
  });

  test.each([
    ['这事不归我们管，退回', '退回：这事不归我们管。'],
    ['退回，这块归住建管吧', '退回：这块归住建管。'],
  ])('is a reason without the order: %s', async (text, kept) => {
    await report('cmd', '批示：请区水务局一周内拿出方案');
    await tell('of1', '转办');
    expect(await tell('lw', text)).toContain(kept);
  });

  test('is a reason that comes behind the day', async () => {
    await report('cmd', '批示：请区水务局一周内拿出方案');
    await tell('of1', '转办');
    await tell('dir', '批示1延到6月20日吧');
    expect(await tell('dir', '因需招标')).toContain('明确为6月20日（因需招标）');
  });

  test.each([
    ['那就请假吧，下乡去了', '请假（下乡去了）'],
    ['还是去不了，请假，病了', '请假（病了）'],
    ['不好意思，请个假，家里老人住院啦', '请假（家里老人住院）'],
  ])('is why somebody does not come, and nobody in their place: %s', async (text, kept) => {
    await report('gz4', '召开第四组会议，6月8日上午9点，水务局，议题：清淤');
    await tell('of1', '备案会议1');
    await tell('gl4', '会议1发通知');
    expect(await tell('lz', text)).toContain(kept);
  });

  test('is to whom a signature was lent', async () => {
    expect(await tell('gz4', '让联水务替我签到6月20日吧')).toContain('联水务');
  });
});
