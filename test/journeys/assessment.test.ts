import { describe, expect, test } from '@jest/globals';
import { MILESTONES } from '../../handlers/assessment/record.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
  { userid: 'gl3', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
];
const journey = openJourney('2020-05-11 09:30', PEOPLE);
const { tell, report } = journey;

const toldTo = async (name: string): Promise<string> => {
  const { userid } = PEOPLE.find((one) => one.name === name) ?? {};
  const rows = await journey.pushes();
  return rows
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId.endsWith(`:${userid}`))
    .map(({ message }) => message.text)
    .join('\n');
};

const FORM = '填报任务28：年度计划：改造公厕8座；二季度：完成3座；三季度：完成6座；四季度：完成8座';

describe('附件2 五 填报', () => {
  test('is shown and registered, and is no progress', async () => {
    expect(await tell('lh', FORM)).toContain('三季度：完成6座');
    expect(await journey.store.kept(MILESTONES).count()).toBe(0);
    expect(await tell('lh', '确认')).toContain('已登记任务28填报表（区环卫管护中心）');
    expect(await journey.ledger('2020-Q2')).toEqual([]);
    expect(await tell('of1', '任务28进度')).toContain('还没有登记过进展');
  });

  test.each([
    '我局任务28的年度计划是改造公厕8座，二季度目标完成3座，三季度目标6座，四季度目标8座',
    '填报28号任务：全年目标改造公厕8座，二季度3座，三季度6座，四季度8座',
    '请填报 任务28 年度目标：改造公厕8座；2季度：3座；3季度：6座；4季度：8座',
  ])('is read in other words: %s', async (text) => {
    await tell('lh', text);
    expect(await tell('lh', '确认')).toContain('已登记任务28填报表');
    expect(
      (await journey.store.kept(MILESTONES).get('28:区环卫管护中心'))?.versions[0]?.quarters,
    ).toHaveLength(3);
  });

  test('takes the plan of the year from the notice, and asks for the goals one after the other', async () => {
    expect(await tell('lh', '填报任务28')).toContain('建设改造公共卫生间8座');
    expect(await tell('lh', '完成3座')).toContain('三季度目标');
    expect(await tell('lh', '6座')).toContain('四季度目标');
    expect(await tell('lh', '确认')).toContain('四季度目标');
    expect(await tell('lh', '8座')).toContain('请回“确认”');
    expect(await tell('lh', '确认')).toContain('已登记任务28填报表');
  });

  test('is no report, whatever stands first', async () => {
    const shown = await tell(
      'lh',
      '28号任务的填报表：年度计划改造公厕8座；二季度3座；三季度6座；四季度8座',
    );
    expect(shown).toContain('填报');
    expect(shown).not.toContain('计入目标');
  });

  test('hints at a goal that nobody can measure, and takes it', async () => {
    const shown = await tell(
      'lh',
      '填报任务28：年度计划：改造公厕；二季度：持续推进；三季度：完成6座；四季度：完成8座',
    );
    expect(shown).toContain('二季度“持续推进”没有数量');
    expect(await tell('lh', '确认')).toContain('已登记任务28填报表');
  });

  test('is corrected, and refused from a unit that the task does not name', async () => {
    await report('lh', FORM);
    expect(await tell('lh', '更正任务28填报：二季度：完成4座')).toContain('三季度：完成6座');
    expect(await tell('lh', '确认')).toContain('已更正');
    expect(await tell('lm', FORM)).toContain('由它的责任单位填报');
    expect(await tell('ls', '更正任务10填报：二季度：完成4座')).toContain('还没有填报');
  });

  test('a report with goals in it stays a report', async () => {
    const { intent } = await journey.say('lh', '任务28：二季度完成公厕3座，存在问题：选址滞后');
    expect(intent?.kind).toBe('keep-draft');
    expect(await tell('lh', '确认')).toContain('回执');
  });
});

describe('附件2 五 汇总', () => {
  test('免填: of however many units, what stands behind the colon is the reason', async () => {
    const units =
      '区工业和信息化局、区发展改革局、区住房城乡建设局、区城管局、区市场监管局、区公安分局';
    expect(await tell('gl3', `免填任务10${units}：配合单位`)).toContain('免填（配合单位）');
  });

  test('names each blank, and goes to the office when all are filled in or excused with a reason', async () => {
    await report(
      'ls',
      '填报任务10：年度计划：治理窑炉30座；二季度：10座；三季度：20座；四季度：30座',
    );
    expect(await tell('gl3', '提交第三组填报表')).toContain('任务10区公安分局');
    expect(await tell('gl4', '提交第三组填报表')).toContain('由第三组');
    expect(await tell('gl3', '免填任务10 区公安分局')).toContain('免填要写理由');
    expect(await tell('lz', '免填任务10区公安分局：配合单位')).toContain('由第三组');
    for (const unit of [
      '区工业和信息化局',
      '区发展改革局',
      '区住房城乡建设局',
      '区城管局',
      '区市场监管局',
      '区公安分局',
      '区交警大队',
    ]) {
      expect(await tell('gl3', `免填任务10 ${unit}：配合单位`)).toContain('免填（配合单位）');
    }
    expect(await tell('gl3', '提交第三组填报表')).toContain('已报指挥部办公室');
    expect(await toldTo('许办')).toContain('第三组填报表');
    expect(await tell('gl3', '提交第三组填报表')).toContain('已报指挥部办公室，没有改动');
    expect(await tell('of1', '生成季度考核表')).toContain('第一组、第二组、第四组');
    expect(await tell('lj', '生成季度考核表')).toContain('只能由');
  });

  test('the group urges those that have not filled in', async () => {
    expect(await tell('gl6', '催办填报')).toContain('任务28区环卫管护中心');
    expect(await toldTo('联环卫')).toContain('第六组催办填报');
  });
});

describe('附件2 五 研判, 汇总表 and 抽查复核', () => {
  /** The third group has judged its second quarter, of which one unit has reported. */
  async function judged(): Promise<void> {
    journey.setTime('2020-07-10 10:00');
    await report(
      'ls',
      '任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
    );
    await tell('gl3', '其余完成');
  }

  test('says what was wanted, what was reported, and what the numbers suggest', async () => {
    await report('lh', FORM);
    journey.setTime('2020-07-10 10:00');
    await report('lh', '任务28，二季度，进展：公厕完成3座；存在问题：无；下一步计划：继续');
    expect(await tell('gl6', '研判二季度')).toContain('目标“完成3座”');
    expect(await tell('gl6', '研判二季度')).toContain('建议完成');
    expect(await tell('lh', '研判二季度')).not.toContain('区城管局');
  });

  test('waits for the end of the quarter, belongs to the group, and wants a reason for what is not done', async () => {
    expect(await tell('gl6', '任务28区环卫管护中心未完成：选址滞后')).toContain('二季度还没有结束');
    journey.setTime('2020-07-10 10:00');
    expect(await tell('gl6', '任务28区环卫管护中心未完成')).toContain('要写理由');
    expect(await tell('gl6', '任务28区环卫管护中心完成')).toContain('没有报二季度完成情况');
    expect(await tell('lh', '任务28区环卫管护中心完成')).toContain('由第六组');
    expect(await tell('gl6', '任务28区环卫管护中心未完成：选址滞后')).toContain(
      '未完成（选址滞后）',
    );
  });

  test('a 汇总表 with blanks stays, a full one goes to the office, which may give it back', async () => {
    await judged();
    expect(await tell('gl3', '提交第三组二季度汇总表')).toContain('任务10区公安分局');
    const rest = [
      '区工业和信息化局',
      '区发展改革局',
      '区住房城乡建设局',
      '区城管局',
      '区市场监管局',
      '区公安分局',
      '区交警大队',
    ];
    await tell('gl3', rest.map((unit) => `任务10${unit}未完成：未报`).join('；'));
    expect(await tell('gl3', '提交第三组二季度汇总表')).toContain('完成1，部分完成0，未完成7');
    expect(await tell('gl3', '任务10区城管局部分完成：一半')).toContain('请办公室先退回');

    const drawn = await tell('of1', '抽查二季度8项');
    expect(await tell('of1', '抽查二季度8项')).toBe(drawn);
    expect(await tell('of1', '复核任务10区生态环境分局：不属实')).toContain('要写实际情况');
    expect(await tell('of1', '复核任务10区生态环境分局：不属实，实际完成8座')).toContain(
      '研判改为未完成（原：完成，组联三）',
    );
    expect(await toldTo('联生态')).toContain('实际完成8座');

    expect(await tell('of1', '退回第三组二季度汇总表')).toContain('要写理由');
    expect(await tell('of1', '退回第三组二季度汇总表：再核')).toContain('已退回');
    expect(await tell('of1', '起草二季度通报')).toContain('【草稿】发文');
    expect(await tell('of1', '确认')).toContain('发文1');
    expect(await toldTo('马办')).toContain(
      '任务10区工业和信息化局、区发展改革局、区住房城乡建设局、区城管局、区市场监管局、区公安分局、区交警大队未完成：未报。',
    );
  });
});

describe('附件2 五 通报', () => {
  test('is shown first, and tells of published inspections and open 督办, but of nothing that other units may not know', async () => {
    journey.setTime('2020-07-13 09:00');
    await report('of1', '登记暗访：7月12日上午，北园街道，任务28，一处公厕未开放');
    await report('of1', '登记暗访：7月12日下午，药山街道，任务28，标识缺失');
    await tell('of1', '发布检查1');
    await report('of1', '督办：任务12停车场选址滞后，区住建局7月30日前完成3处选址');
    await report('cmd', '批示：公厕管护差，请区环卫管护中心一周内拿出方案');
    await tell('of1', '批示1转督办，7月20日前');
    const shown = await tell('of1', '起草二季度通报');
    expect(shown).toContain('【草稿】发文');
    expect(shown).toContain('7月12日北园街道（任务28）：一处公厕未开放');
    expect(shown).toContain('督办1：任务12停车场选址滞后');
    expect(shown).not.toMatch(/标识缺失|督办2|管护差/u);
    expect(await tell('of1', '发文登记簿')).not.toContain('通报');
    expect(await tell('of1', '算了先不发')).toContain('没有办理');
  });

  test('is of one task where one is named', async () => {
    journey.setTime('2020-07-13 09:00');
    await report('of1', '督办：任务12停车场选址滞后，区住建局7月30日前完成3处选址');
    const shown = await tell('of1', '任务28二季度情况出个通报');
    expect(shown).toContain('关于任务28二季度节点任务完成情况的通报');
    expect(shown).not.toContain('停车场');
  });
});

describe('附件2 五 书面调度', () => {
  test('goes to the groups with a day, and each answer is seen by the office and the group alone', async () => {
    expect(await tell('of1', '书面调度二季度：请报未完成原因和措施')).toContain('哪天以前');
    expect(await tell('of1', '6月24日前')).toContain('请回“确认”');
    await tell('of1', '确认');
    expect(await toldTo('组联四')).toContain('请报未完成原因和措施');
    expect(await tell('gl4', '回复：选址滞后')).toContain('已登记第四组');
    expect(await toldTo('许办')).toContain('第四组答复调度1：选址滞后');
    expect(await tell('gl6', '调度1')).not.toContain('选址滞后');
    expect(await tell('lz', '调度1')).toContain('没有查到');
    expect(await tell('of1', '调度1')).toContain('第四组（组联四）：选址滞后');
    expect(await tell('gl4', '书面调度二季度：请报情况，6月24日前')).toContain('只能由');
  });
});

describe('附件2 五 书面调度 of some groups', () => {
  const ASKED = '给二季度没完成的组发书面调度，7月15日前说明原因';
  test('goes to those whose tasks were judged undone, and nobody else answers it', async () => {
    journey.setTime('2020-07-10 10:00');
    await tell('gl6', '任务28区环卫管护中心未完成：选址滞后');
    expect(await tell('of1', ASKED)).toContain('将向第六组下发2020年二季度书面调度');
    expect(await tell('of1', '确认')).toContain('已下发1个工作组');
    expect(await toldTo('组联六')).toContain('调度1请答复');
    expect(await toldTo('组联四')).not.toContain('调度1');
    expect(await tell('gl4', '回复调度1：我组没有')).toContain('没有查到');
  });

  test('asks to which where nothing was judged yet, and takes the answer', async () => {
    journey.setTime('2020-07-10 10:00');
    expect(await tell('of1', ASKED)).toContain('请问发给哪几个组');
    expect(await tell('of1', '确认')).toContain('请问发给哪几个组');
    expect(await tell('of1', '发给第四组和第六组')).toContain('将向第四组、第六组下发');
  });
});

describe('附件2 五 填报表 and 汇总表', () => {
  test.each(['哪几个组没交填报表', '填报表收了几个组的', '填报还差几家'])(
    'are counted for the office by %s',
    async (text) => expect(await tell('of1', text)).toContain('填报情况：8个组'),
  );

  test('are counted for a group by 我们组填报还差几家', async () => {
    expect(await tell('gl6', '我们组填报还差几家')).toContain('第六组填报情况');
  });
});

describe('附件2 五 明察暗访', () => {
  test('a 日常检查 becomes a 督办 without being published', async () => {
    await tell('gl4', '日常检查：6月8日，任务13，北园大街井盖缺失');
    expect(await tell('gl4', '确认')).toContain('检查1');
    expect(await tell('of1', '检查1转督办，6月30日前')).toContain('督办1');
  });

  test('nobody but the office and 总指挥 knows of it before it is published', async () => {
    journey.setTime('2020-06-18 10:00');
    await tell('of1', '登记暗访：6月18日上午，北园街道，任务28，公厕地面积水');
    expect(await tell('of1', '确认')).toContain('检查1');
    for (const who of ['lh', 'gl6', 'lz']) {
      expect(await tell(who, '检查1')).toContain('没有查到');
      expect(await tell(who, '检查台账')).not.toContain('北园');
    }
    expect(await tell('cmd', '检查1')).toContain('公厕地面积水');
    expect(await tell('of1', '检查1', 'group')).not.toContain('北园');
    expect(await toldTo('联环卫')).toBe('');
    expect(await tell('of1', '检查1转督办，6月30日前')).toContain('要先发布');
    expect(await tell('of1', '发布检查1')).toContain('是否转督办');
    expect(await toldTo('联环卫')).toContain('公厕地面积水');
    expect(await tell('of1', '检查1转督办')).toContain('还缺时限');
    expect(await tell('of1', '检查1转督办，6月30日前')).toContain('督办1');
    expect(await toldTo('联环卫')).toContain('督办1');
  });

  test('is the office’s, and a day that is still to come is none', async () => {
    expect(await tell('gl6', '登记暗访：5月10日，北园街道，任务28，积水')).toContain(
      '由指挥部办公室开展',
    );
    expect(await tell('of1', '登记明察：明天，北园街道，任务28，积水')).toContain('还没有到');
    expect(await tell('of1', '5月10日')).toContain('请回“确认”');
  });
});

describe('附件2 五 自评', () => {
  test('is for December, and gives facts and no score', async () => {
    expect(await tell('of1', '年度自评')).toContain('12月1日');
    journey.setTime('2020-12-02 10:00');
    const evaluated = await journey.say('of1', '年度自评');
    expect(evaluated.text).toContain('不计分');
    expect(evaluated.replies[0]?.enclosure?.name).toBe('年度自评.docx');
  });
});

describe('附件2 五 in other words', () => {
  const CASES: readonly (readonly [userid: string, text: string, intent: string])[] = [
    ['gl3', '我们组的填报表报给办公室', 'hand-in-forms'],
    ['gl3', '填报表都齐了，报办公室吧', 'hand-in-forms'],
    ['gl3', '把第三组的汇总表报上去', 'hand-in-forms'],
    ['gl3', '重新提交第三组二季度汇总表', 'hand-in-forms'],
    ['of1', '第三组的汇总表退回，公安分局理由写细点', 'return-forms'],
    ['of1', '第三组汇总表理由太笼统，退回去', 'return-forms'],
    ['of1', '第三组填报表谁还没报', 'show-forms'],
    ['lh', '任务28的填报表给我看看', 'show-forms'],
    ['gl3', '催一下没交填报表的单位', 'urge-forms'],
    ['gl3', '催一催没填报的', 'urge-forms'],
    ['gl3', '给没填的单位催一下填报表', 'urge-forms'],
    ['gl3', '汇总表重报', 'hand-in-forms'],
    ['gl3', '汇总表改好了，再报一次', 'hand-in-forms'],
    ['of1', '三组的填报表发我看看', 'show-forms'],
    ['of1', '节点填报的截止日定为5月29日', 'set-parameter'],
    ['gl3', '没报的都算未完成，未按时报送', 'judge-rest'],
    ['gl3', '任务10生态未完成：没报。任务10工信未完成：没报', 'judge-pairs'],
    ['of1', '抽查一下二季度的，抽4项', 'draw-spot-check'],
    ['of1', '还有哪些督办没办完', 'list-matters'],
    ['gl3', '第三组填报表现在能交了吗', 'show-forms'],
    ['gl3', '把区生态环境分局10号任务改成部分完成：实际2次', 'judge-pairs'],
    ['gl3', '研判完了，把汇总表交了', 'hand-in-forms'],
    ['of1', '第三组汇总表不行，退回，公安分局要写明原因', 'return-forms'],
    ['of1', '谁还没交填报表', 'show-forms'],
    ['gl3', '各单位填报情况', 'show-forms'],
    ['of1', '考核表做出来了吗', 'make-assessment-table'],
    ['gl3', '该研判哪些了', 'show-judging'],
    ['of1', '第三组的二季度汇总表我看看', 'show-judging'],
    ['gl6', '区城管局任务24、26未完成：未报送', 'judge-pairs'],
    ['gl3', '其他的一律未完成：未报送', 'judge-rest'],
    ['gl3', '复核结果出来没有', 'show-spot-check'],
    ['gl3', '填报表交了几家了', 'show-forms'],
    ['of1', '第三组填报表现在啥情况', 'show-forms'],
    ['of1', '第二季度考核情况出个通报', 'draft-circular'],
    ['of1', '年终自评搞一下', 'evaluate-year'],
    ['of1', '填报表5月25日截止', 'set-parameter'],
    ['gl3', '区公安分局的任务10不用填，是配合单位', 'exempt-milestones'],
    ['gl3', '任务10区公安分局免填，理由：配合单位', 'exempt-milestones'],
    ['of1', '出一下季度考核表', 'make-assessment-table'],
    ['of1', '把考核表整理出来', 'make-assessment-table'],
    ['gl3', '我来研判一下二季度', 'show-judging'],
    ['ls', '二季度我们任务10怎么评的', 'show-judging'],
    ['ls', '第三组汇总表', 'show-judging'],
    ['gl3', '任务10区工业和信息化局、区发展改革局未完成：没报', 'judge-pairs'],
    ['gl3', '任务10区生态环境分局没达标：路检少2次', 'judge-pairs'],
    ['gl3', '任务10其他单位都没完成：都没有报送', 'judge-rest'],
    ['gl3', '剩下的都算完成', 'judge-rest'],
    ['of1', '抽查10项二季度的', 'draw-spot-check'],
    ['of1', '二季度随机抽5项复核', 'draw-spot-check'],
    ['of1', '抽查结果', 'show-spot-check'],
    ['gl3', '二季度抽查了哪些', 'show-spot-check'],
    ['of1', '28号任务复核不属实，实际只完成2座', 'recheck'],
    ['of1', '任务10生态环境分局查了，不属实，实际2次', 'recheck'],
    ['of1', '通报一下二季度情况', 'draft-circular'],
    ['of1', '二季度通报拟一下', 'draft-circular'],
    ['of1', '做一下年度自评', 'evaluate-year'],
    ['gl6', '任务28二季度研判：完成', 'judge-pairs'],
    ['gl3', '研判任务10二季度部分完成：没报', 'judge-pairs'],
    ['lh', '任务28二季度研判：完成', 'judge-pairs'],
    ['lh', '任务28二季度完成3座', 'keep-draft'],
  ];
  test.each(CASES)('%s: %s', async (userid, text, intent) => {
    expect((await journey.say(userid, text)).intent?.kind).toBe(intent);
  });

  test.each([
    ['of1', '6月18日上午去北园街道暗访了任务28，有一处公厕没开门', 'register-inspection'],
    ['gl3', '今天日常巡查北园大街，任务10，露天烧烤没取缔', 'register-inspection'],
    ['of1', '书面调度一下二季度没完成的原因和措施', 'send-dispatch'],
    ['of1', '给各组下个书面调度：请报未完成原因，7月24日前', 'send-dispatch'],
    ['of1', '请各组书面报一下三季度打算，15号前', 'send-dispatch'],
  ])('is shown before it is done: %s: %s', async (userid, text, proposed) => {
    const { intent } = await journey.say(userid, text);
    expect(intent).toMatchObject({ kind: 'keep-draft', proposal: { kind: proposed } });
  });

  test.each([
    ['ls', '抽查复核是谁负责'],
    ['ls', '季度目标怎么研判'],
    ['ls', '汇总表什么时候报'],
    ['ls', '季度考核表是谁整理'],
  ])('a question about the rule stays one: %s: %s', async (userid, text) => {
    expect((await journey.say(userid, text)).intent?.kind).toBe('ask-rule');
  });

  test.each([
    ['lh', '任务28，6月核查投诉3件，情况属实，已整改'],
    ['lh', '任务28，6月，进展：迎接日常检查2次，改造1座'],
  ])('a report stays a report: %s: %s', async (userid, text) => {
    expect((await journey.say(userid, text)).intent).toMatchObject({
      kind: 'keep-draft',
      proposal: { kind: 'report-progress' },
    });
  });

  test('a group answers what it was asked in writing with or without the word', async () => {
    await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
    expect(await tell('gl3', '调度1：原因是征拆滞后，已倒排工期')).toContain('第三组对调度1的答复');
    expect(await tell('lh', '调度1：原因是征拆滞后')).toContain('没有查到');
    expect(await tell('of1', '调度1')).toContain('征拆滞后');
  });

  test('the office urges the groups that owe an answer, and nobody else', async () => {
    await report('of1', '书面调度二季度：请报未完成原因，7月24日前');
    await tell('gl3', '答复调度1：征拆滞后');
    expect(await tell('gl3', '催办调度1')).toContain('由指挥部办公室');
    const receipt = await tell('of1', '催一下调度1');
    expect(receipt).toContain('第四组');
    expect(receipt).not.toContain('第三组');
  });

  test('a 明察 is read from words with spaces for marks', async () => {
    const shown = await tell('of1', '登记明察 5月9日上午 大桥街道 任务26 有一处违建');
    expect(shown).toContain('大桥街道，任务26，有一处违建');
  });

  test('how to answer is no part of what is asked in writing', async () => {
    const shown = await tell('of1', '书面调度二季度：请报未完成的任务和原因，7月15日前报');
    expect(shown).toContain('：请报未完成的任务和原因。请于7月15日前答复');
  });

  test('several units are excused at once, several tasks judged in one sentence', async () => {
    expect(await tell('gl3', '任务10区公安分局、区交警大队免填：配合单位')).toContain(
      '任务10区公安分局、区交警大队免填（配合单位）',
    );
    journey.setTime('2020-07-06 09:30');
    const judged = await tell(
      'gl6',
      '任务24区城管局未完成：未报送，任务26区城管局未完成：没有报送',
    );
    expect(judged).toContain('任务24区城管局未完成（未报送）、任务26区城管局未完成（没有报送）');
  });

  test('the office urges the forms of all groups', async () => {
    expect(await tell('of1', '催一下各组填报表')).toContain('还没有填报的全部单位');
    const urged = await tell('of1', '确认');
    expect(urged).toContain('任务28区环卫管护中心');
    expect(await toldTo('联环卫')).toContain('第六组催办填报');
  });

  test('the day of what is asked in writing is changed before it goes out', async () => {
    await tell('of1', '书面调度：请报7月份重点工作，7月16日前');
    expect(await tell('of1', '改成7月17日前')).toContain('7月17日前答复');
    await tell('of1', '确认');
    expect(await tell('of1', '调度1催一下没答的')).toContain('已催办未答复的');
  });

  test('goals are read behind 今年, and corrected with 改成', async () => {
    const shown = await tell(
      'lh',
      '28号任务填报：今年改造公厕8座，二季度3座，三季度6座，四季度8座',
    );
    expect(shown).toContain('年度计划：改造公厕8座');
    await tell('lh', '确认');
    expect(await tell('lh', '任务28二季度目标改成4座')).toContain('二季度：4座');
  });

  test('没有报送 is a reason for what was not reported only', async () => {
    journey.setTime('2020-07-06 09:30');
    await report('ls', '任务10，二季度，进展：路检3次；存在问题：无；下一步计划：继续');
    const told = await tell('gl3', '任务10其他单位都没完成：都没有报送');
    expect(told).toContain('任务10区公安分局未完成（都没有报送）');
    expect(told).toContain('还有1项已经报送，请逐项研判：任务10区生态环境分局');
  });

  test('a unit sees its own lines, whoever asks for a table', async () => {
    await report('ls', '填报任务10：年度计划：路检8次；二季度：3次；三季度：5次；四季度：8次');
    expect(await tell('ls', '任务10填报表')).toContain('任务10区生态环境分局：年度计划：路检8次');
    expect(await tell('lh', '任务10填报表')).toContain('没有您可以查看的填报表');
    expect(await tell('of1', '任务10填报表')).toContain('任务10区公安分局：未填报');
  });

  test('early in July a 书面调度 is about the quarter that is due, and later about the one that runs', async () => {
    journey.setTime('2020-07-06 09:30');
    expect(await tell('of1', '书面调度：请报未完成原因，7月24日前')).toContain('二季度书面调度');
    await tell('of1', '取消');
    journey.setTime('2020-08-10 09:30');
    expect(await tell('of1', '书面调度：请报推进情况，8月24日前')).toContain('三季度书面调度');
  });
});

describe('the tables of 附件2 五', () => {
  const enclosed = async (userid: string, text: string) =>
    (await journey.say(userid, text)).replies[0]?.enclosure?.name;

  const footOf = async (userid: string, text: string) => {
    const { replies } = await journey.say(userid, text);
    const paper = await journey.store.kept(PAPERS).get(replies[0]?.enclosure?.paper ?? '');
    return paper?.content.kind === 'workbook' ? paper.content.sheets[0]?.foot : null;
  };

  test('tell at their foot how many lines they have of each kind', async () => {
    await report('ls', '填报任务10：年度计划：路检8次；二季度：3次；三季度：5次；四季度：8次');
    await tell('gl3', '免填任务10 区公安分局：配合单位');
    expect(await footOf('gl3', '第三组填报表')).toEqual(['共8项：已填1项，免填1项，未填6项。']);
    journey.setTime('2020-07-06 09:30');
    await report('ls', '任务10，二季度，进展：路检3次；存在问题：无；下一步计划：继续');
    await tell('gl3', '其余完成');
    await tell('gl3', '任务10区城管局未完成：没有报送');
    expect(await footOf('gl3', '第三组二季度汇总表')).toEqual([
      '共7项：完成1项，部分完成0项，未完成1项，待研判5项。',
    ]);
  });

  test('填报表 and 汇总表 of a group come with a file, to the group and to the office', async () => {
    await report('ls', '填报任务10：年度计划：路检8次；二季度：3次；三季度：5次；四季度：8次');
    expect(await enclosed('gl3', '第三组填报表')).toBe('第三组填报表.xlsx');
    journey.setTime('2020-07-06 09:30');
    await tell('gl3', '任务10其余未完成：没有报送');
    expect(await enclosed('of1', '第三组二季度汇总表')).toBe('第三组二季度汇总表.xlsx');
    expect(await enclosed('gl3', '提交第三组二季度汇总表')).toBe('第三组二季度汇总表.xlsx');
    const [pushed] = (await journey.pushes()).filter(
      ({ message }) => message.enclosure?.name === '第三组二季度汇总表.xlsx',
    );
    expect(pushed?.message.text).toContain('第三组二季度汇总表已报指挥部办公室');
    expect(await enclosed('ls', '第三组二季度汇总表')).toBeUndefined();
  });
});
