import { afterEach, describe, expect, test } from '@jest/globals';
import { GIVEN_NUMBERS } from '../../handlers/documents/record.ts';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'gl4', name: '组联四', roles: [{ role: 'group-liaison', unit: '区水务局', group: 4 }] },
  { userid: 'gz4', name: '马卫民', roles: [{ role: 'group-leader', unit: '区水务局', group: 4 }] },
  { userid: 'of1', name: '许办', roles: [{ role: 'office' }] },
  { userid: 'of2', name: '马办', roles: [{ role: 'office' }] },
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' }] },
  { userid: 'dir', name: '隋法山', roles: [{ role: 'office-director' }] },
  { userid: 'dc4', name: '副指四', roles: [{ role: 'deputy-commander', unit: '区水务局' }] },
  { userid: 'cmd', name: '韩利师', roles: [{ role: 'commander' }] },
  { userid: 'lw', name: '联水务', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'lm', name: '联民政', roles: [{ role: 'liaison', unit: '区民政局' }] },
];
const DRAFT =
  '起草发文，以指挥部办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送摸排情况。';
const COMMAND = DRAFT.replace('指挥部办公室', '指挥部');

let office: ClockedOffice;
const open = async (at = '2020-06-01 10:00') => {
  office = await openClockedOffice(SEATS, at);
  return office;
};
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const walk = (...turns: readonly string[]) => office.walk(...turns);
const drafted = (text = DRAFT) => walk(`gl4：${text}`, 'gl4：确认');
const checked = async (text = DRAFT) => {
  await drafted(text);
  return walk('gz4：同意发文1', 'of1：同意发文1');
};
const numbered = async () => {
  await checked();
  await walk('vice：签发发文1', 'of1：设置办公室文号代字 济天城提指办发');
  return walk('of1：编号发文1');
};
const lastTo = (who: string) => office.lastTo(who);

describe('an official document (附件2 一（一）1)', () => {
  test('is shown with the steps that follow, and goes to the 分管领导 once it is confirmed', async () => {
    await open();
    const shown = await walk(`gl4：${DRAFT}`);
    expect(shown).toContain('第四组分管领导（马卫民）审核签字→');
    expect(shown).toContain('指挥部办公室副主任（陈勇）签发');
    expect(shown).not.toContain('总指挥');
    expect(await walk('gl4：确认')).toContain('已登记发文1');
    expect(lastTo('gz4')).toContain('请于6月15日前报送摸排情况');
    expect(lastTo('vice')).toBe('');
  });

  test('goes from hand to hand in the order of the notice, and every step out of turn names what is missing', async () => {
    await open();
    await drafted();
    expect(await walk('vice：签发发文1')).toContain('要先审核签字、办公室审核');
    expect(await walk('of1：编号发文1')).toContain('要先审核签字、办公室审核、签发');
    expect(await walk('lw：同意发文1')).toContain('没有查到');
    expect(await walk('gz4：同意')).toContain('审核签字');
    expect(await walk('gz4：同意发文1')).toContain('没有重复办理');
    expect(await walk('of1：1号发文审核通过')).toContain('副主任（陈勇）签发');
    expect(await walk('of2：签发发文1')).toContain('由指挥部办公室副主任（陈勇）办理');
    expect(await walk('vice：签发')).toContain('登记编号');
    expect(await walk('of1：编号发文1')).toContain('没有编号');
    await walk('of1：设置办公室文号代字 济天城提指办发');
    expect(await walk('of1：给1号发文编号')).toContain('济天城提指办发〔2020〕1号');
    expect(await walk('gl4：发文1已发送：各责任单位')).toContain('要先校对、印刷、装订');
    expect(await walk('gl4：发文1校对好了，印刷')).toContain('还缺印刷份数');
    expect(await walk('gl4：发文1已校对，印刷40份，装订好了')).toContain('指导放行');
    expect(await walk('gl4：发文1可以发送')).toContain('由指挥部办公室');
    expect(await walk('of2：发文1可以发送')).toContain('第四组');
    expect(await walk('gl4：发文1已经发给各责任单位了')).toContain('已列入第四组待归档');
    expect(await walk('of1：发文登记簿')).toContain('济天城提指办发〔2020〕1号');
  });

  test('in the name of the 指挥部 needs four signatures, each after the one before', async () => {
    await open();
    expect(await walk(`gl4：${COMMAND}`)).toContain('副总指挥（副指四）签发→总指挥（韩利师）签发');
    await walk('gl4：确认', 'gz4：同意', 'of1：同意', 'vice：签发');
    expect(await walk('cmd：签发发文1')).toContain('要先主任签发、副总指挥签发');
    await walk('dir：签发', 'dc4：签发发文1');
    expect(await walk('cmd：签发')).toContain('登记编号');
    expect(await walk('of1：编号')).toContain('济天城提指发〔2020〕2号');
  });

  test('that the office finds 重要, with a reason, needs them as well, until it has its number', async () => {
    await open();
    await checked();
    await walk('vice：签发');
    expect(await walk('of1：发文1定为重要')).toContain('理由');
    expect(await walk('gl4：发文1定为重要：涉及全区')).toContain('建议列为重要');
    expect(await walk('of1：发文1定为重要：涉及全区')).toContain('主任（隋法山）签发');
    expect(lastTo('dir')).toContain('发文1');
    expect(await walk('of1：编号发文1')).toContain('要先主任签发');
    expect(await walk('of2：发文1不再列为重要：范围缩小')).toContain('登记编号');
  });

  test('is sent back with a reason only, and is judged anew from the 审核签字 on', async () => {
    await open();
    await checked();
    expect(await walk('vice：退回发文1')).toContain('还缺退回的理由');
    expect(await walk('vice：退回：少附件')).toContain('第四组');
    expect(lastTo('gl4')).toContain('陈勇（指挥部办公室副主任）退回：少附件');
    expect(await walk('gl4：发文1改正文：请于6月20日前报送，附件后附。')).toContain('审核签字');
    expect(lastTo('gz4')).toContain('6月20日');
    expect(await walk('vice：签发发文1')).toContain('要先审核签字、办公室审核');
  });

  test('that was sent back is worked over before it is judged again', async () => {
    await open();
    await drafted();
    await walk('gz4：退回：缺数据');
    expect(await walk('gz4：同意发文1')).toContain('要先修改');
    expect(await walk('gl4：发文1末尾增加：附件后附。')).toContain('审核签字');
    const card = await walk('of1：发文1');
    expect(card).toContain('· 起草：组联四');
    expect(card).toContain('· 修改：组联四');
  });

  test('said twice by one message, is begun, signed and numbered once', async () => {
    await open();
    await checked();
    await walk('vice：签发', 'of1：设置办公室文号代字 济天城提指办发');
    const repeated = fromTerminal(
      '编号发文1',
      { userid: 'of1', name: '许办', chat: 'single' },
      'twice',
      office.office.now(),
    );
    const first = await office.office.desk.receive(repeated);
    expect(await office.office.desk.receive(repeated)).toEqual(first);
    expect(await office.store.kept(GIVEN_NUMBERS).count()).toBe(1);
    expect(await walk('of1：编号发文1')).toContain('没有重复办理');
  });

  test('gets one number where two of the office give it at once', async () => {
    await open();
    await checked();
    await walk('vice：签发', 'of1：设置办公室文号代字 济天城提指办发');
    const said = ['of1', 'of2'].map((userid) =>
      office.office.desk.receive(
        fromTerminal(
          '编号发文1',
          { userid, name: userid, chat: 'single' },
          `at-once-${userid}`,
          office.office.now(),
        ),
      ),
    );
    await Promise.all(said);
    expect(await office.store.kept(GIVEN_NUMBERS).count()).toBe(1);
  });

  test('is made void by the office with a reason, also before it has a number and where the office drafted it', async () => {
    await open();
    await walk(`of1：${DRAFT}`, 'of1：确认');
    expect(await walk('of1：作废发文1')).toContain('还缺作废的理由');
    expect(await walk('of1：并入其他文件')).toContain('作废：并入其他文件');
    expect(await walk('of1：发文登记簿')).toContain('已作废');
  });

  test('keeps a void number, and never gives it again', async () => {
    await open();
    await numbered();
    expect(await walk('gl4：撤回发文1')).toContain('承办单位不能撤回');
    expect(await walk('of1：作废发文1')).toContain('还缺作废的理由');
    expect(await walk('of1：作废发文1：重复发文')).toContain('保留，不再使用');
    await walk(`gl4：${DRAFT}`, 'gl4：确认', 'gz4：同意', 'of1：同意', 'vice：签发');
    expect(await walk('of1：编号发文2')).toContain('〔2020〕2号');
    expect(await walk('of1：发文登记簿')).toContain('已作废（文号济天城提指办发〔2020〕1号保留');
  });
});

describe('a document that was signed (附件2 一（一）4)', () => {
  test('is changed only with the consent of everybody who signed, and nothing is done with it until then', async () => {
    await open();
    await checked(COMMAND);
    await walk('vice：签发', 'dir：签发');
    expect(await walk('gl4：修改发文1：把6月15日改为6月20日')).toContain('同意更改');
    expect(lastTo('vice')).toContain('6月20日');
    expect(await walk('dc4：签发发文1')).toContain('要先同意更改');
    expect(await walk('of1：同意发文1更改')).toContain('抱歉');
    await walk('vice：同意发文1更改');
    expect(await walk('gl4：发文1全文')).toContain('6月15日');
    expect(await walk('dir：同意')).toContain('现请马卫民同意更改');
    expect(await walk('gz4：同意发文1更改')).toContain('副总指挥（副指四）签发');
    expect(await walk('gl4：发文1全文')).toContain('6月20日');
  });

  test('stays as it was where one of them does not consent', async () => {
    await open();
    await checked();
    await walk('vice：签发', 'gl4：发文1改正文：改了');
    expect(await walk('vice：不同意发文1更改')).toContain('登记编号');
    expect(await walk('gl4：发文1全文')).toContain('6月15日');
  });
});

describe('who drafts and in whose name (附件2 一（一）1、2, 前言)', () => {
  test('is a group or the office, and one of two names', async () => {
    await open();
    expect(await walk(`lm：${DRAFT}`)).toContain('承办单位包括8个行动工作组');
    expect(await walk(`gl4：${DRAFT.replace('指挥部办公室', '区水务局')}`)).toContain(
      '不能以“区水务局”名义',
    );
    expect(await walk('lm：我们局想直接报给总指挥')).toContain('归口报送、统一出口');
    expect(await walk('lm：以我局名义发给各单位')).toContain('归口报送、统一出口');
  });

  test('what a draft lacks is asked for one thing at a time, and nothing twice', async () => {
    await open();
    expect(await walk('gl4：我们组要以办公室名义发个通知')).toContain('标题');
    expect(await walk('gl4：关于排查井盖的通知')).toContain('主送');
    expect(await walk('gl4：各责任单位')).toContain('正文');
    expect(await walk('gl4：请于6月10日前排查井盖。')).toContain('【草稿】');
    expect(await walk('gl4：确认')).toContain('已登记发文1');
  });

  test('the drafter does not check their own as the office', async () => {
    await open();
    await walk(`of1：${DRAFT}`, 'of1：确认');
    expect(await walk('of1：同意发文1')).toContain('是您起草的');
    expect(await walk('of2：同意发文1')).toContain('副主任（陈勇）签发');
  });
});

describe('what nobody may read yet', () => {
  test('is hidden before it is sent, and read by those whom it is addressed to afterwards', async () => {
    await open();
    await numbered();
    expect(await walk('lm：发文1')).toContain('没有查到');
    await walk(
      'gl4：发文1已校对，印刷40份，装订好了',
      'of1：发文1可以发送',
      'gl4：发文1已发送：各责任单位',
    );
    const seen = await walk('lm：发文1');
    expect(seen).toContain('〔2020〕1号');
    expect(seen).not.toContain('审核签字');
    expect(await walk('lm：发文1全文')).toContain('6月15日');
    expect(await walk('lm：发文1写了什么')).toContain('6月15日');
    expect(await walk('lm：1号发文里面主要讲了啥')).toContain('6月15日');
  });

  test('is not read out in a group', async () => {
    await open();
    await drafted();
    expect(await office.say('gl4', '发文1', 'group')).not.toContain('6月15日');
    expect(await office.say('gl4', '发文1全文', 'group')).toContain('请私聊我');
  });

  test('comes with a file for printing, its number and date in it once it has them', async () => {
    const { store } = await open();
    await drafted();
    await walk('gl4：发文1文稿');
    const printed = async () =>
      (await store.kept(PAPERS).all()).map(({ content }) => content).at(-1);
    expect(await printed()).toMatchObject({
      kind: 'document',
      head: '天桥区城市治理提升行动指挥部办公室文件',
      number: null,
      issuedOn: null,
      title: '关于开展停车场摸排的通知',
      sendTo: '各责任单位',
      imprint: null,
    });
    await office.store.close();
    await open();
    await numbered();
    await walk('gl4：发文1文稿');
    const [paper] = await office.store.kept(PAPERS).all();
    expect(paper?.name).toBe('发文1.docx');
    expect(paper?.content).toMatchObject({
      number: '济天城提指办发〔2020〕1号',
      signers: [],
      issuedOn: '2020-06-01',
      issuers: ['天桥区城市治理提升行动指挥部办公室'],
    });
  });

  test.each(['红头文件', '红头文件发我看看', '发文1的红头文件', '打印稿'])(
    'comes with its file to %s, by number or of what was just spoken of',
    async (asked) => {
      const { store } = await open();
      await drafted();
      expect(await walk(`gl4：${asked}`)).toMatch(/^发文1\n《关于开展停车场摸排的通知》/u);
      expect((await store.kept(PAPERS).all()).map(({ name }) => name)).toEqual(['发文1.docx']);
    },
  );

  test('is not meant by who asks how a red-headed document comes about', async () => {
    await open();
    await drafted();
    expect(await walk('gl4：红头文件怎么出')).toContain('附件2 一');
  });
});

describe('what is said of an official document on a phone', () => {
  test('holds no yes to another text, and sends back whatever is asked behind 退回', async () => {
    await open();
    await drafted();
    expect(await walk('gz4：同意发文1，把6月15日改成6月18日')).toContain('没有改动，也没有签');
    expect(await walk('gz4：退回，份数多少没写')).toContain('退回：份数多少没写');
  });

  test('is asked for its new words where only the part is named, which may come by themselves', async () => {
    await open();
    await drafted();
    await walk('gz4：退回发文1：写清时间');
    expect(await walk('gl4：发文1改正文')).toContain('还缺新的正文');
    expect(await walk('gl4：各单位抓紧于6月20日前报送底图和车位数。')).toContain('审核签字');
    expect(await walk('gl4：发文1全文')).toMatch(/\n各单位抓紧于6月20日前报送底图和车位数。$/u);
  });

  test('is its new text, once confirmed, where it speaks of what the document is about', async () => {
    await open();
    await drafted();
    const anew = '请各有关单位于6月22日前报送城区停车场摸排情况。';
    expect(await walk(`gl4：${anew}`)).not.toContain('改发文1');
    await walk('gz4：退回发文1：写清范围');
    expect(await walk(`gl4：${anew}`)).toContain('我理解您是要：改发文1');
    await walk('gl4：确认');
    expect(await walk('gl4：发文1全文')).toMatch(new RegExp(`\n${anew}$`, 'u'));
  });

  test.each([
    '发文1改到哪一步了，停车场摸排的事急着要',
    '停车场那边的摸排几号能报上来',
    '任务28公厕已经完成改造4座，在建3座',
  ])('is no new text in %s', async (said) => {
    await open();
    await drafted();
    await walk('gz4：退回发文1：写清范围');
    expect(await walk(`gl4：${said}`)).not.toContain('我理解您是要');
  });

  test('is the text behind its label and no more, and the same text restarts nothing', async () => {
    await open();
    await drafted();
    await walk('gz4：退回发文1：写清时间');
    await walk('gl4：发文1已按要求改好，正文：请于6月20日前报送，每家一份。');
    expect(await walk('gl4：发文1全文')).toMatch(/\n请于6月20日前报送，每家一份。$/u);
    expect(await walk('gl4：发文1改正文：请于6月20日前报送，每家一份。')).toContain('本来就是这样');
  });

  test('completes the number that was refused for want of a 代字, and keeps a number that is void', async () => {
    await open();
    await checked();
    await walk('vice：签发发文1', 'of1：编号发文1');
    expect(await walk('of1：济天城提指办发')).toContain('已设置指挥部办公室文号代字');
    await walk('of1：编号发文1', 'gl4：发文1已校对，电子件，装订好了', 'of1：发文1可以发送');
    await walk('gl4：发文1已发送：各责任单位');
    expect(await walk('of1：作废发文1：内容有误')).toContain('〔2020〕1号保留');
    expect(await walk('of1：作废发文1：内容有误')).toContain('不能再办');
  });

  test('enters what a leader signed on paper of the one that was spoken of', async () => {
    await open();
    await checked(COMMAND);
    await walk('vice：签发发文1', 'dir：签发发文1', 'dc4：签发发文1', 'of1：发文1');
    expect(await walk('of1：韩区长在纸上签的，今天签的')).toContain('韩利师（纸质，6月1日');
  });
});

describe('a signature that was lent', () => {
  test('is that signature alone, and shows nothing else of what its holder sees', async () => {
    await open();
    await walk('vice：授权联水务代签到6月12日');
    await checked();
    expect(await walk('lw：发文1')).toContain('关于开展停车场摸排的通知');
    expect(await walk('lw：签发')).toContain('联水务（代陈勇，指挥部办公室副主任）签发');
    expect(await walk('lw：编号发文1')).toContain('由指挥部办公室');
    await walk('of1：登记暗访：6月1日上午，北园街道，任务13，井盖缺失', 'of1：确认');
    expect(await walk('lw：检查1')).toContain('没有查到');
    expect(await walk('of1：发文登记簿')).toContain('联水务（代陈勇）6月1日签发');
  });

  test('goes with no step of one’s own', async () => {
    await open();
    await walk('vice：下周我出差，签字的事给马办，到6月12号');
    await drafted();
    await walk('gz4：同意发文1');
    expect(await walk('of2：同意发文1')).toContain('已由马办（指挥部办公室）审核。');
  });
});

describe('a step of an official document', () => {
  test.each([
    '发文1核过了，请陈主任签',
    '发文1文字没问题，送签',
    '发文1可以送陈主任',
    '发文1阅过，同意报签',
  ])('of the office is taken by “%s”', async (text) => {
    await open();
    await drafted();
    await walk('gz4：同意发文1');
    expect(await walk(`of1：${text}`)).toContain('现请指挥部办公室副主任（陈勇）签发');
  });

  test.each([
    '发文1清样校完了，没有错，印刷装订完成，共30份',
    '发文1校对、打印都做完了，30份，钉好了',
  ])('of its drafter is taken by “%s”', async (text) => {
    await open();
    await numbered();
    expect(await walk(`gl4：${text}`)).toContain('校对、印刷、装订');
  });

  test.each([
    '发文1今天已发给各责任单位',
    '发文1通过微信群发给各责任单位了',
    '发文1上午已印发各责任单位',
  ])('is its last by “%s”', async (text) => {
    await open();
    await numbered();
    await walk('gl4：发文1已校对，电子件，装订好了', 'of1：发文1可以发送');
    expect(await walk(`gl4：${text}`)).toContain('发送各责任单位');
  });

  test.each([
    ['以指挥部名义发', '指挥部名义'],
    ['发给各街道', '主送各街道'],
    ['题目改一下，改成关于加强停车场摸排的通知', '关于加强停车场摸排的通知'],
    ['标题里摸排改成清查', '关于开展停车场清查的通知'],
  ])('changes the draft that waits by “%s”', async (text, said) => {
    await open();
    await walk(`gl4：${DRAFT}`);
    expect(await walk(`gl4：${text}`)).toContain(said);
  });
});

test.each([
  ['gl4', '核对完没毛病，打了15份也订好了', '校对、印刷、装订'],
  ['gl4', '咱那个通知是几号文', '济天城提指办发〔2020〕1号'],
])('%s says on a phone: %s', async (who, text, said) => {
  await open();
  await numbered();
  expect(await walk(`${who}：${text}`)).toContain(said);
});
