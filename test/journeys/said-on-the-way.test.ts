import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const { open, say } = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] },
  { userid: 'a4', name: '档四', roles: [{ role: 'archivist' as const, group: 4 }] },
]);

const DRAFT: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于河道清淤的通知，主送：各责任单位，正文：请各责任单位于6月10日前报送清淤情况。',
  ],
];
const SIGNED: Turns = [
  ...DRAFT,
  ['gl4', '确认'],
  ['gz4', '同意发文1'],
  ['of1', '同意发文1'],
  ['vice', '签发发文1'],
];
const OPENED: Turns = [
  ['of1', '督办：任务14人行道乱停车，区交警大队6月30日前清完'],
  ['of1', '确认'],
];
const RETURNED: Turns = [...OPENED, ['lj', '办结督办1：清完60处'], ['of1', '退回督办1：少盖章']];

describe('the day of a draft', () => {
  test.each([
    '等下 截止时间放宽点吧，写6月15日',
    '等等，日子写成6月15日',
    '时间写6月15日',
    '截止日期宽几天，6月15日',
  ])('is moved by whatever leads to another: %s', async (text) => {
    await open(...DRAFT);
    expect(await say('gl4', text)).toContain('请各责任单位于6月15日前报送清淤情况');
  });

  test.each(['先等下，我再看看', '等下'])(
    'stays where only a while is asked for: %s',
    async (text) => {
      await open(...DRAFT);
      expect(await say('gl4', text)).toContain('先放着');
    },
  );
});

describe('of a 督办 that was just spoken of', () => {
  test.each([
    ['北园的清了，其他的还没动', '进展督办1'],
    ['这周没啥进展', '进展督办1'],
  ])('what is not done yet is news, and nothing new of no month: %s', async (text, told) => {
    await open(...OPENED);
    expect(await say('lj', text)).toContain(`我理解您是要：${told}`);
  });

  test('the month without news is a report', async () => {
    await open(...OPENED);
    expect(await say('lj', '本月没有新进展')).toContain('本期无新进展');
  });

  test.each(['北园的章盖了 已重新发过去 这回都齐了', '已补章重新报送'])(
    'what was sent back and comes anew is the answer: %s',
    async (text) => {
      await open(...RETURNED);
      expect(await say('lj', text)).toContain('我理解您是要：办结督办1');
    },
  );
});

describe('the 代字', () => {
  test('is set, and the number given by it', async () => {
    await open(...SIGNED);
    const told = await say('of1', '代字是济天城提指办发，编上吧');
    expect(told).toContain('已设置指挥部办公室文号代字');
    expect(told).toContain('济天城提指办发〔2020〕1号');
  });

  test('is set by no unit', async () => {
    await open(...SIGNED);
    expect(await say('lcz', '代字是济天城提指办发，编上吧')).not.toContain('已设置');
  });
});

describe('what is filed', () => {
  test('may name its task before what was asked for', async () => {
    await open(['a4', '归档资料：任务12停车场选址图']);
    expect(await say('a4', '任务12 前期 图表')).toContain('任务12 停车场选址图（前期、图表）');
  });

  test.each(['那任务13档案现在都有啥', '13号任务档案都有哪些材料了'])(
    'is shown by its task: %s',
    async (text) => {
      await open(['a4', '归档资料：任务13施工合同，前期，文字']);
      expect(await say('a4', text)).toContain('档案共1件');
    },
  );
});

const ANNOUNCED: Turns = [
  ['gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
  ['gz4', '确认'],
  ['of1', '备案会议1'],
  ['gl4', '会议1发通知'],
];

describe('a meeting that was announced', () => {
  test.each([
    ['改到下周一同一时间', '时间：6月8日（周一）14:00'],
    ['会改到9号同一时段，地点不变', '时间：6月9日（周二）14:00'],
    ['会提前到一点', '时间：6月8日（周一）13:00'],
  ])('goes to no hour that was not said: %s', async (text, when) => {
    await open(...ANNOUNCED);
    await say('gl4', text);
    expect(await say('gl4', '会议1')).toContain(when);
  });

  test.each([
    '散会了，8家都来了，定了住建6月底前选完3处',
    '会上要求住建月底前清完两处',
    '会晚一点开',
  ])('goes to no place and no hour by what tells something else: %s', async (text) => {
    await open(...ANNOUNCED);
    expect(await say('gl4', text)).not.toContain('已更改');
    expect(await say('gl4', '会议1')).toMatch(/14:00[\s\S]*地点：区水务局三楼会议室/u);
  });

  test.each(['会能不能挪到周四', '能不能挪个时间'])(
    'may be wished for another day by who is asked, and stays: %s',
    async (text) => {
      await open(...ANNOUNCED);
      expect(await say('lz', text)).toContain('已转告您的请求');
      expect(await say('gl4', '会议1')).toContain('6月8日（周一）14:00');
    },
  );

  test.each(['我们去俩人', '派两个人'])('is come to by as many as they say: %s', async (text) => {
    await open(...ANNOUNCED);
    expect(await say('lz', text)).toContain('已登记区住房城乡建设局参加');
  });
});

describe('the 批示 that are not done', () => {
  test.each(['手头还有几件批示没办完，都谁拖着呢', '没办完的批示都在谁手里'])(
    'are listed with whom they lie: %s',
    async (text) => {
      await open(
        ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
        ['cmd', '确认'],
        ['of1', '转办批示1'],
      );
      expect(await say('of1', text)).toMatch(/^(?:· )?批示1|· 批示1/u);
      expect(await say('of1', '去催催住建')).toContain('批示1');
    },
  );
});

describe('who is charged and says that it is not theirs', () => {
  test.each(['督办1我们不是牵头单位', '人行道那个我们不是主责啊', '我们不是主责，水务才是'])(
    'is heard by the office, and nothing is booked as news: %s',
    async (text) => {
      await open(...OPENED);
      expect(await say('lj', text)).toContain('不属本单位职责');
      expect(await say('lj', '督办1')).not.toContain('进展：');
    },
  );

  test.each(['督办1不是主责也在办，清了20处', '人行道那个是不是我们牵头'])(
    'is none in %s',
    async (text) => {
      await open(...OPENED);
      expect(await say('lj', text)).not.toContain('不属本单位职责');
    },
  );
});

test.each(['停车场那件改由规划中心办', '批示1改给规划中心办'])(
  'a 批示 goes to whom the office names: %s',
  async (text) => {
    await open(
      ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
      ['cmd', '确认'],
      ['of1', '转办批示1'],
    );
    expect(await say('of1', text)).toContain('主办区规划协调服务中心');
  },
);

test('what was forgotten takes a document back', async () => {
  await open(...DRAFT, ['gl4', '确认']);
  expect(await say('gl4', '附件忘放了，我撤回来加上')).toContain('发文1已撤回');
});

describe('who is to judge a document', () => {
  test.each(['这个文看了，落款日期没写，让他们补', '附件没写全，让他们改好再报'])(
    'and tells what they are to mend is shown to send it back: %s',
    async (text) => {
      await open(...DRAFT, ['gl4', '确认'], ['gz4', '同意发文1']);
      expect(await say('of1', text)).toContain('我理解您是要：退回发文1');
    },
  );

  test.each(['没意见，就是有个错字', '可以，有处笔误', '同意，有点小问题'])(
    'signs nothing in which a fault is found: %s',
    async (text) => {
      await open(...DRAFT, ['gl4', '确认']);
      await say('gz4', text);
      expect(await say('gz4', '发文1')).toContain('待第四组分管领导（马卫民）审核签字');
    },
  );

  test.each(['没意见，没有问题', '同意'])('signs it where none is: %s', async (text) => {
    await open(...DRAFT, ['gl4', '确认']);
    expect(await say('gz4', text)).toContain('已由马卫民');
  });

  test('sends nothing back by what is said of a monthly report', async () => {
    await open(...DRAFT, ['gl4', '确认'], ['gz4', '同意发文1']);
    expect(await say('of1', '让他们补一下6月的月报')).not.toContain('退回');
  });
});

describe('a yes with a fault in the same breath', () => {
  test.each([
    '可以，就是有几处没清干净',
    '可以，但有几处没清干净',
    '同意，有处照片不清楚',
    '可以，就是北园没清干净',
  ])('closes nothing: %s', async (text) => {
    await open(...OPENED, ['lj', '办结督办1：清完60处']);
    expect(await say('of1', text)).not.toContain('核销，');
    expect(await say('of1', '督办1')).not.toContain('已核销');
  });

  test.each(['看过了，都清干净了，没有遗留，同意核销', '可以，销了吧', '同意，没什么问题'])(
    'is none where no fault is found: %s',
    async (text) => {
      await open(...OPENED, ['lj', '办结督办1：清完60处']);
      await say('of1', text);
      expect(await say('of1', '督办1')).toContain('已核销');
    },
  );
});
