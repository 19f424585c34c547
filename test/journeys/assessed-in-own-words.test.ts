import { describe, expect, test } from '@jest/globals';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { HANDED_IN } from '../../src/domain/handed-in.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-13 09:30', [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { tell, report } = office;

describe('书面调度', () => {
  const answers = async () =>
    (await office.store.kept(DISPATCHES).all()).flatMap((one) =>
      one.answers.map(({ text }) => text),
    );
  const send = () => report('of1', '书面调度二季度：请报未完成原因，7月24日前');

  test.each([
    '调度1我们组：资金未到位，措施是申请专项债',
    '调度1本组情况如下：资金未到位，措施是申请专项债',
  ])('is answered under its number: %s', async (text) => {
    await send();
    await tell('gl4', text);
    expect(await answers()).toEqual(['资金未到位，措施是申请专项债']);
  });

  test.each(['更正一下调度的回复，公园还有2处没开工', '改一下我们组的答复：公园还有2处没开工'])(
    'is answered anew without the words that lead to it: %s',
    async (text) => {
      await send();
      await tell('gl4', '回复：均已完成');
      await tell('gl4', text);
      expect(await answers()).toEqual(['公园还有2处没开工']);
    },
  );
});

describe('a 书面调度 in words of the office', () => {
  test.each([
    [
      '书面调度一下二季度没完成的原因和下步打算，请各组24号前回',
      '二季度没完成的原因和下步打算',
      24,
    ],
    ['发个调度给各组，二季度滞后的任务和原因，7月22号下班前反馈', '二季度滞后的任务和原因', 22],
    ['请各组书面报一下上半年进度慢的任务，28号前', '上半年进度慢的任务', 28],
    ['给8个组下个书面调度：三季度安排是什么，7月25日前书面回我', '三季度安排是什么', 25],
  ])('keeps what is asked, and the day apart: %s', async (text, asked, day) => {
    await report('of1', text);
    const [sent] = await office.store.kept(DISPATCHES).all();
    expect([sent?.text, sent?.dueOn]).toEqual([asked, `2020-07-${day}`]);
  });

  test.each(['还有谁没回', '哪几个组还没回调度', '调度都回了几个组', '没答复的都有谁'])(
    'is shown with who has not answered: %s',
    async (text) => {
      await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
      await tell('gl4', '回复：资金未到位');
      expect(await tell('of1', text)).toMatch(/资金未到位\n未答复：第一组/u);
    },
  );

  test.each(['催一下没回的组', '没回的组催一下', '没答复的再催催'])(
    'is what groups are urged for that have not answered: %s',
    async (text) => {
      await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
      await tell('gl4', '回复：资金未到位');
      expect(await tell('of1', text)).toMatch(/调度1已催办未答复的\d个组：第一组/u);
    },
  );

  test('is not what somebody means who urges for reports when none was sent', async () => {
    expect(await tell('of1', '催一下没报的')).toContain('将催报');
    expect(await tell('of1', '书面调度是什么')).not.toContain('将向8个工作组下发');
  });
});

test.each(['我们组填报表都收齐了吗', '咱组的填报表交得怎么样了'])(
  'a group asks how far its forms are: %s',
  async (text) => {
    expect(await tell('gl4', text)).toContain('第四组填报情况');
  },
);

test('what was asked before the number of an inspection is another sentence', async () => {
  await report('of1', '登记暗访：7月10日上午，北园街道，任务28，公厕没开门');
  expect(await tell('lh', '听说你们暗访了北园？检查1发我')).toContain('没有查到您可以查看的检查1');
});

test.each(['填得怎么样了，还差哪几家', '没填的催一催'])(
  'what is filled in is the forms, to who acts for a group: %s',
  async (text) => {
    expect(await tell('gl6', text)).toMatch(/第六组填报情况|未填报\d+项/u);
  },
);

test('who judges says the number of a task alone, and another task is no reason', async () => {
  await report('lh', '任务28，二季度，公厕完成3座');
  expect(await tell('gl6', '28环卫完成')).toContain('任务28区环卫管护中心完成');
  expect(await tell('gl6', '28环卫完成，27没报的都算未完成，理由没报')).not.toContain('完成（27');
  expect(await tell('gl6', '二季度该判的列出来')).toContain('二季度研判15项');
  expect(await tell('lh', '凭什么改成未完成')).toContain('任务28区环卫管护中心');
});

test.each(['回复调度：停车场选址还在协调', '调度的答复：停车场选址还在协调'])(
  'the only 书面调度 is answered by its name: %s',
  async (text) => {
    await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
    await tell('gl4', text);
    const [sent] = await office.store.kept(DISPATCHES).all();
    expect(sent?.answers.map((one) => one.text)).toEqual(['停车场选址还在协调']);
  },
);

test('the goal of each quarter is read where nothing but its word leads to it', async () => {
  const shown = await tell(
    'lh',
    '我们任务28的填报：全年改造公厕8座；三季度公厕开工6座；四季度全部8座',
  );
  expect(shown).toContain('三季度：公厕开工6座\n四季度：全部8座');
});

test.each(['谁还没交汇总表', '哪些组汇总表没交', '汇总表都交齐了没'])(
  'the office asks which groups have not handed in: %s',
  async (text) => {
    expect(await tell('of1', text)).toMatch(
      /二季度汇总表：已报指挥部办公室0个组.*还没有报的8个组/su,
    );
  },
);

test('a unit that asks whether it counts as done hears how it was judged', async () => {
  await report('lh', '任务28，二季度，公厕完成3座');
  await tell('gl6', '任务28区环卫完成');
  expect(await tell('lh', '任务28二季度算完成了吗')).toContain('研判完成');
  expect(await tell('lh', '任务28二季度完成了吗')).not.toContain('研判完成');
});

test('a correction shows what it changes, and is told to the group and the office where the form is with them', async () => {
  await office.store.kept(HANDED_IN).add({
    id: 'forms:6',
    version: 0,
    group: 6,
    quarter: null,
    handed: [{ by: 'wecom:gl6', byName: '组联六', at: '2020-07-13T01:00:00.000Z', cause: 'c' }],
    returned: [],
  });
  await report('lh', '填报任务28：年度计划：改造公厕8座；三季度：完成6座；四季度：完成8座');
  expect(await tell('lh', '更正任务28填报：三季度：完成7座')).toContain('“完成6座”→“完成7座”');
  await tell('lh', '确认');
  const told = (await office.pushes()).filter(({ message }) => message.text.includes('更正了已报'));
  expect(told.length).toBe(3);
});

test.each(['登记暗访：7月2日，任务28', '登记明察：7月2日，任务28，没发现问题'])(
  'a unit hears that the office inspects: %s',
  async (text) => {
    expect(await tell('lh', text)).toContain('明察暗访由指挥部办公室开展');
    expect(await tell('lh', '日常检查：7月2日，任务28，没发现问题')).toContain('只能由');
  },
);

test.each(['给第二季度写个通报', '二季度给出个通报吧'])('通报 is drafted by %s', async (text) => {
  expect(await tell('of1', text)).toContain('关于二季度节点任务完成情况的通报');
});

test.each([
  '任务28我自己评个完成',
  '任务28我们单位自己判为完成',
  '任务28区环卫做完了，研判完成',
  '任务28给研判个完成呗',
])('nobody judges their own: %s', async (text) => {
  expect(await tell('lh', text)).toMatch(/由第六组.*办理，没有改动/u);
});

test('the only 暗访 that is not published yet is published by its name', async () => {
  await report('of1', '登记暗访：7月10日上午，北园街道，任务28，公厕没开门');
  expect(await tell('of1', '把暗访的结果公布')).toContain('检查1');
  expect(await tell('lh', '检查1')).toContain('公厕没开门');
});

test('of a form for several tasks the goal of the one that is named is put right, and none where none is', async () => {
  const FORM =
    '填报任务28：年度计划：改造公厕8座；三季度：6座；四季度：8座\n填报任务27：年度计划：覆盖6个街道；三季度：4个；四季度：6个';
  await tell('lh', FORM);
  expect(await tell('lh', '三季度那个任务28写错了，是5座')).toMatch(
    /任务28.*三季度：5座.*任务27.*三季度：4个/su,
  );
  expect(await tell('lh', '任务27四季度改成5个')).toMatch(/任务28.*四季度：8座.*四季度：5个/su);
  expect(await tell('lh', '三季度写错了，是3')).toContain('没有改动');
});

test.each([
  ['gl4', '今天上午巡查任务14，人行道砖松了', '任务14，人行道砖松了'],
  ['of1', '我们7月10号下午到药山暗访了垃圾分类，桶没配齐', '药山，任务27，桶没配齐'],
  ['gl6', '刚检查了北园街道的公厕，地面积水', '北园街道，任务28，地面积水'],
])(
  'what was looked at is an inspection, told by where, what and what was found: %s: %s',
  async (who, text, told) => {
    expect(await tell(who, text)).toContain(told);
  },
);

test.each(['任务28填报表怎么填', '任务28怎么填', '填报任务28怎么写'])(
  'a unit that asks how to fill in is shown the form as far as it stands: %s',
  async (text) => {
    expect(await tell('lh', text)).toContain('按任务分解表预填');
  },
);

test('the day for the forms is that which the office set, and no day of reports', async () => {
  await tell('of1', '设置填报截止 8月20日');
  expect(await tell('lh', '我们任务28填报什么时候截止')).toContain('2020年8月20日');
});

test('a group reads its own answer to a 书面调度, and no other', async () => {
  await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
  await tell('gl6', '回复：资金未到位');
  await tell('gl4', '回复：停车场选址还在协调');
  const shown = await tell('gl4', '调度1');
  expect(shown).toContain('停车场选址还在协调');
  expect(shown).not.toContain('资金未到位');
});
