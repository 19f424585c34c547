import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-05 09:30', COMMAND);
const { tell } = office;

const MEETING = '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址';

describe('what is said to an open draft of the office and was not understood', () => {
  test.each([
    ['gz4', MEETING, '财政局跟交警都让他们派个副职'],
    ['of1', '督办：任务12停车场选址滞后，区财政局6月30日前完成', '这事儿往后挪挪再说'],
    ['of1', '书面调度二季度：请报未完成原因，6月24日前', '第八组不用回'],
    ['cmd', '批示：请区水务局抓紧清淤', '一周太长，三天'],
  ])('of %s holds the next yes back: %s', async (who, draft, said) => {
    await tell(who, draft);
    expect(await tell(who, said)).toContain(`没看懂“${said}”要改哪里`);
    expect(await tell(who, '就这么办')).toContain('还没办理');
  });

  test('holds nothing back where it only asked', async () => {
    await tell('gz4', MEETING);
    await tell('gz4', '任务12谁牵头');
    expect(await tell('gz4', '确认')).toContain('会议1');
  });
});

describe('a report that was left for days', () => {
  test('is neither joined with the next one nor confirmed by it', async () => {
    await tell('lw', '任务13：道路大中修2条');
    office.setTime('2020-07-06 09:00');
    expect(await tell('lw', '任务13，6月，进展：道路大中修3条')).toContain(
      '6月5日写的草稿（任务13）一直没有确认',
    );
    expect(await tell('lw', '对')).toContain('〔2020-06〕13-1号');
    expect(await tell('lw', '那个可以报了')).toContain('道路大中修2条');
  });

  test('is in the way of nothing', async () => {
    await tell('lw', '任务13：道路大中修2条');
    office.setTime('2020-06-08 09:00');
    expect(await tell('lw', '乱七八糟的也行吧')).not.toContain('还在');
  });
});

describe('a word right after a draft', () => {
  test('means that draft, whatever waits beneath it', async () => {
    await tell('gz4', MEETING);
    await tell('gz4', '授权组联四代签到6月20日');
    expect(
      await tell(
        'gz4',
        '起草发文，以指挥部办公室名义，标题：关于摸排的通知，主送：各责任单位，正文：请于6月15日前报。',
      ),
    ).toContain('前一份');
    expect(await tell('gz4', '行')).toContain('已登记发文1');
  });

  test('算了 drops what is no report at once, and a question too', async () => {
    await tell('gz4', MEETING);
    expect(await tell('gz4', '算了')).toContain('已取消');
    await tell('lw', '完成了6处');
    expect(await tell('lw', '算了')).toContain('已取消');
    expect(await tell('lw', '确认')).toContain('没有等待您确认');
    expect(await tell('lw', '算了')).toContain('好的');
  });
});
