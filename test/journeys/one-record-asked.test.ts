import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-01 09:00', COMMAND);
const { tell, report } = office;
const UNKNOWN = '没有查到您可以查看的这件';

/** 批示1, referred to 区水务局. */
async function referred(): Promise<void> {
  await report('cmd', '批示：北园大街井盖响，请水务局处理，区财政局配合');
  await tell('of1', '转办批示1');
}

/** 会议1, whose notice is out. */
async function announced(): Promise<void> {
  await report('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
  await tell('of1', '备案会议1');
  await tell('gl4', '会议1发通知');
}

describe('a 批示 that is called by what it is about', () => {
  test.each([
    '总指挥那个井盖的批示现在什么情况',
    '韩区长批的井盖办得怎样了',
    '四组那个井盖的批示谁在办',
    '听说总指挥批了井盖的事，啥内容',
    '是不是有个井盖的批示，几号到期',
    '领导批了什么井盖的事',
    '总指挥批示井盖的原话是什么',
    '上面给水务批的井盖，批的啥内容',
    '那个井盖的批示转给谁了',
  ])('is shown to its group, and not to other units: %s', async (text) => {
    await referred();
    expect(await tell('gl4', text)).toContain('北园大街井盖响');
    expect(await tell('lm', text)).not.toContain('北园');
  });

  test.each([
    '听说总指挥批了井盖的事，啥内容',
    '听说领导对井盖有个批示，说了啥',
    '是不是有个井盖的批示，能发我看看吗',
    '领导批了什么井盖的事',
    '总指挥交办的井盖谁在管',
  ])('is for the others as if there were none: %s', async (text) => {
    const before = await tell('lm', text);
    expect(before).toContain(UNKNOWN);
    await referred();
    expect(await tell('lm', text)).toBe(before);
  });

  test('that is still to be written is none', async () => {
    const words = '听说有个易涝点的文要发我们，能先发我看看吗';
    expect(await tell('lm', words)).toContain(`${UNKNOWN}发文`);
  });
});

describe('of the one in hand', () => {
  test.each(['批示让我们配合什么', '批示谁批的', '这个批示要求什么？几号？', '批示为什么下给我们'])(
    'its card answers “%s”',
    async (text) => {
      await referred();
      expect(await tell('lcz', text)).toContain('北园大街井盖响');
    },
  );

  test('a leader of the unit hears what a 督办 asks for though the clerk spoke of it to others', async () => {
    await report('of1', '督办：任务12停车场选址3处，区住房城乡建设局6月20日前完成');
    expect(await tell('bz', '这个督办要求几处？几号？')).toContain('6月20日');
    expect(await tell('lm', '这个督办要求几处？几号？')).toBe('没有您可以查看的督办。');
  });

  test.each(['谁退的', '为什么退了', '为啥退回来了', '谁让退回的'])(
    'who did a step and why is read from it: %s',
    async (text) => {
      await report(
        'of1',
        '起草发文，以指挥部办公室名义，标题：关于清查的通知，主送：各责任单位，正文：请清查。',
      );
      await tell('of2', '退回发文1：没附件');
      expect(await tell('of1', text)).toMatch(/退回：马办.*没附件/u);
    },
  );

  test('after a look at a task, 谁批的 is asked of that', async () => {
    await referred();
    await tell('lw', '任务13谁牵头');
    expect(await tell('lw', '谁批的')).not.toContain('批示1');
  });
});

describe('what a visit found', () => {
  const visited = () => report('of1', '登记暗访：5月29日，北园街道，任务28，公厕地面积水');

  test.each([
    '你们暗访的公厕结果是啥',
    '公厕被暗访到了？啥问题',
    '听说你们来看我们公厕了，查出啥毛病没',
  ])('is kept from the unit until it is published: %s', async (text) => {
    const before = await tell('lm', text);
    expect(before).toContain(`${UNKNOWN}检查`);
    await visited();
    expect(await tell('lm', text)).toBe(before);
    expect(await tell('of1', text)).toContain('积水');
  });
});

describe('where a leader goes', () => {
  test.each(['韩区长后天上午在哪', '韩利师周三上午忙啥', '小清河调研是几号', '韩区长这两天都去哪'])(
    'is told to who accompanies, and to no other unit: %s',
    async (text) => {
      await report('of1', '登记领导活动：6月3日上午9点，韩利师调研小清河，区水务局陪同');
      expect(await tell('lw', text)).toContain('6月3日09:00');
      expect(await tell('lm', text)).toMatch(/没有您可以查看的领导活动/u);
    },
  );
});

test.each(['你们第四组档案目录发我看看', '四组归了哪些档案'])(
  'the register of a group is read by that and the office: %s',
  async (text) => {
    expect(await tell('lm', text)).toContain('第四组档案只给本组和指挥部办公室查看');
    expect(await tell('of1', text)).not.toContain('抱歉');
  },
);

describe('a meeting', () => {
  test.each(['会还开吗', '周一的会还开吗', '这个会是什么内容，我们要准备什么', '会取消了吗'])(
    'that was called is asked for: %s',
    async (text) => {
      await announced();
      expect(await tell('lz', text)).toContain('6月8日（周一）14:00');
    },
  );

  test('is called by the day on which it was to be', async () => {
    await announced();
    await tell('gl4', '会议1改到6月9日上午9点');
    const told = await tell('lz', '周一的会还开吗');
    expect(told).toContain('时间：6月9日（周二）09:00');
    expect(told).toContain('原定：6月8日（周一）14:00');
    expect(await tell('lm', '周一的会还开吗')).toContain(UNKNOWN);
  });

  test.each(['谁让取消的', '为什么不开了', '会怎么突然取消了'])(
    'that was called off says by whom and why: %s',
    async (text) => {
      await announced();
      await tell('gl4', '取消会议1：马局去省里');
      expect(await tell('lz', text)).toMatch(/取消：组联四.*马局去省里/u);
    },
  );
});
