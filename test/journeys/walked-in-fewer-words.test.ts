import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report, setTime } = openJourney('2020-06-05 09:00', COMMAND);

/** 批示1 with 区水务局, and 区财政局 beside it, due on 12 June. */
async function referred(): Promise<void> {
  await report('cmd', '批示：停车场选址进展慢，请区水务局牵头，区财政局配合，一周内拿出方案');
  await tell('of1', '转办批示1');
}

/** 督办1 of 区水务局. */
const supervised = () => report('of1', '督办：任务13大桥路坑洼，区水务局6月12日前修好');

describe('a later day', () => {
  test.each([
    ['能不能宽两天，专家没评审完', '6月14日', '专家没评审完'],
    ['还得再给三天，资料还在补', '6月15日', '资料还在补'],
    ['这周交不出来，专家还没评审，能不能缓几天到16号', '6月16日', '这周交不出来，专家还没评审'],
    ['24号高考保障人手不够，能宽到28号吗', '6月28日', '24号高考保障人手不够'],
    ['时间太紧了，能延长到6月18日吗，因专家评审', '6月18日', '时间太紧了，因专家评审'],
  ])('is applied for without a number: %s', async (text, until, why) => {
    await referred();
    expect(await tell('lw', text)).toContain('申请延期');
    expect(await tell('dir', '待签')).toContain('批示1');
    expect(await tell('dir', '同意批示1')).toContain(`明确为${until}（因${why}）`);
  });

  test('of a monthly report is none of a record', async () => {
    await referred();
    expect(await tell('lw', '任务13的月报能不能晚两天交')).toContain('不用申请延期');
  });

  test('for which several wait is asked back with the words for each', async () => {
    await referred();
    await supervised();
    const asked = await tell('lw', '能不能宽两天，人手不够');
    expect(asked).toContain('“批示1申请延期：……”');
    expect(asked).toContain('“督办1申请延期：……”');
  });
});

describe('what an answer lacks', () => {
  test('sends it back at once behind 退回去', async () => {
    await referred();
    await tell('lw', '办结批示1：选址方案已定，共3处');
    expect(await tell('of1', '退回去让他们把工期写上')).toContain('退回：让他们把工期写上');
  });

  test.each(['让他们把资金来源说清楚', '让水务把资金也补上', '请他们拍个照再报'])(
    'is shown first where no word of that was said: %s',
    async (text) => {
      await referred();
      await tell('lw', '办结批示1：选址方案已定，共3处');
      expect(await tell('of1', text)).toContain(`退回批示1：${text}`);
      expect(await tell('of1', '批示1')).not.toContain('退回：');
    },
  );

  test('is an order to go on from the leader who had it', async () => {
    await referred();
    await tell('lw', '办结批示1：选址方案已定，共3处');
    await tell('of1', '综合上报批示1');
    expect(await tell('cmd', '再让他们把资金来源说清楚')).toContain('继续办理批示1');
  });

  test('sends nothing back where nothing is to be judged', async () => {
    await supervised();
    expect(await tell('of1', '让他们把照片补上再报')).not.toContain('退回督办1');
  });
});

describe('a yes to all else', () => {
  test('signs with the hour that comes in the place of another, and changes no 议题', async () => {
    await report('gl4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
    const signed = await tell('gz4', '看到了，下午2点我有事，改3点，其他同意');
    expect(signed).toContain('已同意，时间改为6月8日（周一）15:00');
    expect(await tell('gl4', '会议1')).toContain('议题：停车场选址');
  });

  test('signs no other text of a document than was laid before them', async () => {
    await report(
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于易涝点摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    );
    const text = '在开会。看了，标题里“易涝点”改成“易涝积水点”，其他没意见';
    expect(await tell('gz4', text)).toContain('也没有签');
    expect(await tell('gz4', '在市里开会，同意')).toContain('审核签字');
  });
});

describe('two things of two records', () => {
  test('are each done or refused by themselves', async () => {
    await report('of1', '登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同');
    await supervised();
    const told = await tell('of1', '活动改到下午2点半，督办也放宽到25号');
    expect(told).toContain('6月10日14:30');
    expect(told).toContain('督办1还缺理由');
    expect(await tell('of1', '活动1改到下午3点')).toContain('6月10日15:00');
  });
});

describe('a meeting', () => {
  test('is called off though another day is to be found', async () => {
    await report('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
    await tell('of1', '备案会议1');
    await tell('gl4', '会议1发通知');
    expect(await tell('gl4', '会取消吧，马局临时去省里，改天再说')).toContain('已取消');
  });
});

describe('a record', () => {
  test('goes on in another mechanism in plain words', async () => {
    await referred();
    expect(await tell('of1', '批示1转成督办盯着吧')).toContain('批示1已转为督办1');
  });

  test('that is pointed at is the only one of its sort', async () => {
    await report('lz', '任务12，5月，进展：完成选址2处；存在问题：管线迁改协调难；下一步：继续');
    await tell('of1', '问题清单');
    expect(await tell('of1', '这个问题转督办吧')).toContain('问题1还缺');
    expect(await tell('of1', '这个问题转督办吧，6月30日前')).toContain('问题1已转为督办1');
  });

  test('signed on paper is entered with the day that is put right', async () => {
    await report(
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于易涝点摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    );
    await tell('gz4', '同意发文1');
    await tell('of1', '同意发文1');
    expect(await tell('of1', '代录发文1：陈勇6月9日签发')).toContain('没有办理');
    expect(await tell('of1', '写错了，是6月3日')).toContain('陈勇（纸质，6月3日');
  });
});

describe('bare numbers behind the list of what is to be judged', () => {
  test('are judged, and reported as nothing', async () => {
    setTime('2020-07-13 09:00');
    expect(await tell('gl6', '研判二季度')).toContain('待研判');
    expect(await tell('gl6', '24没完成：平台没上线；27区教体局部分完成，差3个社区')).toBe(
      '已研判二季度2项：任务24区城管局未完成（平台没上线）、任务27区教体局部分完成（差3个社区）。',
    );
  });
});

describe('a judgement with which a unit does not agree', () => {
  test.each(['任务12判我们未完成不对，申诉', '我们对任务12的研判有异议，要申诉'])(
    'is shown with whose it is, and makes no report: %s',
    async (text) => {
      setTime('2020-07-13 09:00');
      const shown = await tell('lz', text);
      expect(shown).toContain('任务12区住房城乡建设局');
      expect(shown).toContain('文件没有规定申诉、复议办法');
      expect(await tell('lz', '确认')).toBe('目前没有等待您确认的内容。');
    },
  );

  test('is not spoken of where complaints are counted', async () => {
    const draft = await tell('lz', '任务12，5月，进展：完成选址2处，办理信访申诉3件');
    expect(draft).toContain('【草稿】任务12');
  });
});
