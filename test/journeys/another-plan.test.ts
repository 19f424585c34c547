import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inTermsOf } from '../../src/wording/terms.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { planIn } from '../support/plan-in.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice(
    [
      { userid: 'zhou', name: '周工', roles: [{ role: 'liaison', unit: '区水利局' }] },
      { userid: 'ban', name: '班长', roles: [{ role: 'office' }] },
      { userid: 'qiao', name: '乔工', roles: [{ role: 'liaison', unit: '大桥镇' }] },
    ],
    'test/data/plans/small.yaml',
  );
  office.setTime('2026-04-01 09:00');
});
afterAll(() => office.close());

describe('the plan of another district', () => {
  test.each([
    ['3号任务谁牵头', '区水利局'],
    ['任务二有哪些责任单位', '区住建局（牵头）、各镇街'],
    ['背街小巷整治几条', '30条'],
    ['集贸市场改造面积', '1.2万平方米'],
    ['小巷什么时候整治完', '2026年9月30日'],
    ['清除率多少', '95%'],
    ['河道整治组组长是谁', '沈涛'],
    ['步道归哪个组', '河道整治'],
    ['宣传部有哪些任务', '区委宣传部共1项任务'],
    ['我们局牵头几项', '区水利局牵头2项'],
    ['总指挥是谁', '方远山'],
    ['副总指挥是谁', '各组长单位主要负责人'],
    ['河道整治组召集人是谁', '沈涛'],
    ['河道组归谁召集', '沈涛'],
    ['顾青是谁', '街面整治工作组召集人'],
    ['办公室设在哪', '区城管局'],
    ['文号多少', '临环指〔2026〕3号'],
    ['一季度进展最晚哪天报', '2026年4月10日'],
    ['指挥部会议多久开一次', '每季度召开一次'],
    ['一共多少项任务', '5项'],
    ['哪项任务9月30日前完成', '背街小巷整治'],
    ['36公里是哪项任务', '清理河道'],
  ])('answers “%s”', async (text, fact) => {
    const { text: reply, replies } = await office.say('zhou', text);
    expect(reply).toContain(fact);
    expect(replies[0]?.class).toBe('answer');
  });

  test.each([
    ['任务6谁牵头', 'not_found', '共5项'],
    ['第四组组长是谁', 'not_found', '共3个'],
    ['月报几号交', 'not_found', '没有规定月报'],
    ['步道建几公里', 'not_found', '没有'],
    ['河道谁负责', 'ambiguous', '河道清障'],
    ['上江区的河道谁清理', 'out_of_scope', '上江区'],
    ['把任务3的目标改成20公里', 'refuse', '不能'],
    ['今天天气怎么样', 'out_of_scope', '临江区环境整治行动指挥部'],
  ] as const)('says of “%s” that it is %s', async (text, answerClass, fact) => {
    await office.say('zhou', '总指挥是谁');
    const { text: reply, replies } = await office.say('zhou', text);
    expect(replies[0]?.class).toBe(answerClass);
    expect(reply).toContain(fact);
  });

  test('is all that the bot speaks of', async () => {
    for (const text of ['你好', '帮助', '今天天气怎么样', '绑定', '任务99'])
      expect((await office.say('guest', text)).text).not.toMatch(/天桥|济南|路长|隋法山/u);
  });
});

describe('the help of another district', () => {
  test('offers nothing that its plan cannot answer', async () => {
    const { text } = await office.say('zhou', '帮助');
    for (const word of ['批示', '公文', '公厕', '任务8', '第六组'])
      expect(text).not.toContain(word);
    const offered = [
      ...text.matchAll(/“([^”＋…]+(?:谁牵头|有哪些任务|是谁|多久开一次|多少|为什么红|组进展))”/gu),
    ];
    expect(offered.length).toBeGreaterThan(6);
    for (const [, question = ''] of offered) {
      const { replies } = await office.say('zhou', question);
      expect([question, replies[0]?.class]).toEqual([question, 'answer']);
    }
  });
});

describe('towns that a plan names together with its streets', () => {
  test.each([
    ['大桥镇', '大桥镇联络员'],
    ['大桥镇人民政府', '大桥镇联络员'],
    ['北园街道', '北园街道联络员'],
    ['北园街办', '北园街道联络员'],
  ])('bind themselves as %s', async (unit, shown) => {
    const { text } = await office.say('guest', `绑定 ${unit} 联络员 镇工`);
    expect(text).toContain(shown);
  });

  test('report on the tasks of all of them, and on no other', async () => {
    const { text } = await office.say('qiao', '任务1：整治小巷2条');
    expect(text).toContain('【草稿】任务1');
    expect(text).toContain('大桥镇');
    expect((await office.say('qiao', '任务4：清理3公里')).text).toContain('未列您的单位');
  });
});

describe('the terms of a plan', () => {
  test('stand in every sentence of the clerk, and leave what is quoted as it is', () => {
    const { plan } = office;
    const { office: body } = plan.command;
    const named = { ...plan, command: { ...plan.command, office: { ...body, short: '整治办' } } };
    const text = '请联系指挥部办公室、组长单位。“由指挥部办公室负责”（附件1）';
    expect(inTermsOf(named, text)).toBe('请联系整治办、召集人单位。“由指挥部办公室负责”（附件1）');
    expect(inTermsOf(planIn('plans/tianqiao-2020.yaml'), text)).toBe(text);
  });

  test('are understood where people say them', async () => {
    const { text } = await office.say('guest', '绑定 第二组 召集人 沈涛');
    expect(text).toContain('河道整治工作组召集人');
  });

  test('hold for the towns that the office registers', async () => {
    const said = '登记镇街：大桥镇，负责人李明，联络员王芳';
    expect((await office.say('ban', said)).text).toContain('大桥镇：负责人李明，联络员王芳');
    expect((await office.say('ban', '街道架构')).text).toMatch(/^镇街架构（已登记1个）：/u);
  });
});
