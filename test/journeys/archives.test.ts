import { afterEach, describe, expect, test } from '@jest/globals';
import { ARCHIVE_ITEMS } from '../../handlers/archives/record.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'gl4', name: '组联四', roles: [{ role: 'group-liaison', unit: '区水务局', group: 4 }] },
  { userid: 'gz4', name: '马卫民', roles: [{ role: 'group-leader', unit: '区水务局', group: 4 }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', unit: '区水务局', group: 4 }] },
  { userid: 'gl6', name: '组联六', roles: [{ role: 'group-liaison', unit: '区城管局', group: 6 }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', unit: '区城管局', group: 6 }] },
  { userid: 'gl7', name: '组联七', roles: [{ role: 'group-liaison', unit: '区应急局', group: 7 }] },
  { userid: 'of1', name: '许办', roles: [{ role: 'office' }] },
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' }] },
  { userid: 'new', name: '新档四', roles: [] },
  { userid: 'lw', name: '联水务', roles: [{ role: 'liaison', unit: '区水务局' }] },
];

let office: ClockedOffice;
const open = async (at = '2020-06-01 12:00') => {
  office = await openClockedOffice(SEATS, at);
  return office;
};
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const walk = (...turns: readonly string[]) => office.walk(...turns);
const lastTo = (who: string) => office.lastTo(who);
const sent = (number: number) =>
  walk(
    'gl4：起草发文，以指挥部办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    'gl4：确认',
    `gz4：同意发文${number}`,
    `of1：同意发文${number}`,
    `vice：签发发文${number}`,
    'of1：设置办公室文号代字 济天城提指办发',
    `of1：编号发文${number}`,
    `gl4：发文${number}已校对，印刷40份，装订好了`,
    `of1：发文${number}可以发送`,
    `gl4：发文${number}已发送：各责任单位`,
  );

describe('what is closed (附件2 七1 收集、立卷、归档、登记造册)', () => {
  test('waits once in the archive of its group, and gets the next 卷号 there', async () => {
    await open();
    await sent(1);
    await sent(2);
    expect(await walk('ar4：待归档')).toContain('第四组待归档2件');
    expect(await walk('ar6：待归档')).toContain('没有待归档');
    expect(await walk('ar6：归档发文1：过程，文字')).toContain('由第四组档案管理人员归档');
    expect(await walk('gl4：归档发文1：过程，文字')).toContain('专职档案管理人员');
    expect(await walk('ar4：归档发文1：过程，文字')).toContain('4-2020-1');
    expect(await walk('ar4：归档发文1：过程，文字')).toContain('没有重复归档');
    expect(await walk('ar4：全部归档')).toContain('4-2020-2');
    expect(await walk('ar4：待归档')).toContain('没有待归档');
    expect(await walk('ar4：档案目录')).toContain('档案目录共2件');
  });

  test('is not filed before it is closed', async () => {
    await open();
    await walk(
      'gl4：起草发文，以办公室名义，标题：关于开展摸排的通知，主送：各责任单位，正文：请报送。',
      'gl4：确认',
    );
    expect(await walk('ar4：归档发文1：过程，文字')).toContain('没有查到');
    expect(await walk('of1：归档发文1')).toContain('还没有办结');
  });
});

describe('what did not pass through the clerk (附件2 七2)', () => {
  test('needs its task, its phase and its carrier, which are asked for', async () => {
    await open();
    expect(await walk('ar4：归档资料：任务13道路大中修施工照片，过程，声像')).toContain('4-2020-1');
    expect(await walk('ar4：归档资料：任务13施工合同')).toContain('还缺阶段');
    expect(await walk('ar4：前期，文字')).toContain('4-2020-2');
    expect(await walk('ar4：确认')).toContain('没有等待您确认');
    expect(await walk('ar4：归档资料：单位水电费单据，过程，文字')).toContain(
      '与治理有关的重要活动',
    );
    expect(await walk('ar4：归档资料：任务28改造前照片，前期，声像')).toContain('第六组');
    expect(await walk('lw：归档资料：任务13检测报告，过程，文字')).toContain('附件2 七1');
    expect(await walk('ar4：任务13档案')).toContain('还空着：前期的图表、声像');
  });
});

describe('what is on file already', () => {
  const PHOTOS = 'ar4：归档资料：任务13改造前照片，前期，声像';
  const DRAWING = 'ar4：归档资料：任务13施工图，过程，图表';

  test.each([
    '4-2020-1归错了，撤回',
    '撤回4-2020-1',
    '刚才那件归错了，撤掉',
    '撤回',
    '把改造前照片撤出来，不归了',
    '上面那份照片撤了，拍错了',
  ])('is taken out of the register, and keeps its number: %s', async (text) => {
    await open();
    expect(await walk(PHOTOS, `ar4：${text}`)).toContain('已撤回4-2020-1');
    expect(await walk('ar4：档案目录')).toContain('还没有登记');
    expect(await walk('ar4：任务13档案')).toContain('共0件');
    expect(await walk('ar4：4-2020-1')).toContain('已由档四6月1日撤回');
    expect(await walk('ar4：撤回4-2020-1')).toContain('没有重复办理');
    expect(await walk(PHOTOS)).toContain('4-2020-2');
  });

  test('waits to be filed again where it came of a record', async () => {
    await open();
    await sent(1);
    expect(await walk('ar4：归档发文1：过程，文字', 'ar4：4-2020-1归错了，撤回')).toContain(
      '重新列入待归档',
    );
    expect(await walk('ar4：待归档')).toContain('待归档1件');
    expect(await walk('ar4：归档发文1：前期，文字')).toContain('4-2020-2');
  });

  test.each(['4-2020-1先别归', '改造前照片先别归档'])(
    'is not taken out by who would have it wait: %s',
    async (text) => {
      await open();
      expect(await walk(PHOTOS, `ar4：${text}`)).toContain('已经归档，没有改动');
      expect(await walk('ar4：档案目录')).toContain('共1件');
    },
  );

  test.each([
    '刚才归的照片是哪个阶段的',
    '4-2020-1现在算哪个阶段',
    '改造前照片归在哪个阶段',
    '档案里4-2020-1是啥',
  ])('is told with its phase and carrier: %s', async (text) => {
    await open();
    expect(await walk(PHOTOS, `ar4：${text}`)).toContain('阶段：前期；载体：声像');
  });

  test.each([
    '更正4-2020-1：题名改为大中修施工图',
    '4-2020-1标题写错了，应该是大中修施工图',
    '刚才那件名字写错了，应该叫大中修施工图',
  ])('gets another title, and its first one stays readable: %s', async (text) => {
    await open();
    expect(await walk(DRAWING, `ar4：${text}`)).toContain('4-2020-1 任务13 大中修施工图（');
    expect(await walk('ar4：4-2020-1')).toContain('“施工图”，过程、图表');
  });

  test.each(['施工图归错了，应该是前期', '施工图那份的阶段改成前期', '施工图归错阶段了，是前期'])(
    'is put right by its title: %s',
    async (text) => {
      await open();
      expect(await walk(DRAWING, PHOTOS, `ar4：${text}`)).toContain('施工图（前期、图表）');
      expect(await walk('gl4：4-2020-1算哪个阶段')).toContain('更正前：过程、图表');
    },
  );

  test('is for those who keep the archive to take out, and not once it has gone to the office', async () => {
    await open();
    expect(await walk(PHOTOS, 'ar6：撤回4-2020-1')).toContain('由第四组档案管理人员');
    expect(await walk('of1：撤回4-2020-1')).toContain('由第四组档案管理人员');
    expect(await walk('lw：4-2020-1算哪个阶段')).not.toContain('声像');
    await walk('of1：任务13完成', 'of1：确认', 'ar4：移交任务13档案');
    expect(await walk('ar4：撤回4-2020-1')).toContain('已随移交1移交');
    expect(await walk('of1：退回移交1：少合同', 'ar4：撤回4-2020-1')).toContain('已撤回4-2020-1');
  });
});

describe('what its keeper files in fewer words', () => {
  test.each([
    ['还有任务13竣工图，竣工验收，图表', '4-2020-1 任务13 竣工图（竣工验收、图表）'],
    ['任务13验收报告也归一下，竣工验收，文字', '验收报告（竣工验收、文字）'],
    ['收一下任务13的施工合同，前期的，文字', '施工合同（前期、文字）'],
    ['再来一份：任务13施工合同，前期，文字', ' 施工合同（前期、文字）'],
    ['任务13的验收报告归进去，验收的，文字材料', ' 验收报告（竣工验收、文字）'],
    ['帮忙把13号任务的招标文件收一下，前期文字', ' 招标文件（前期、文字）'],
    ['13的图纸放进档案，施工过程', ' 图纸（过程、图表）'],
    ['另有验收证书一份，任务13，竣工验收，文字', ' 验收证书（竣工验收、文字）'],
    ['补一份合同，任务13，前期，文字', ' 合同（前期、文字）'],
    ['存个档：任务13道路检测报告，算过程的，文字吧', ' 道路检测报告（过程、文字）'],
  ])('%s', async (text, line) => {
    await open();
    expect(await walk(`ar4：${text}`)).toContain(line);
  });

  test.each(['存一下大中修前后照片，任务13', '再存个任务13宣传视频'])(
    'is of the carrier that its name says, and the phase is asked for: %s',
    async (text) => {
      await open();
      expect(await walk(`ar4：${text}`)).toContain('还缺阶段（');
      expect(await walk('ar4：过程')).toContain('（过程、声像）');
    },
  );

  test.each([
    ['还有一份任务13的竣工验收单，也归一下', '竣工验收单', '验收阶段，文字的'],
    ['对了，任务13验收那张表麻烦归下档', '验收那张表', '应该是竣工验收吧，文字'],
    ['有份任务13选址会议纪要也要归档', '选址会议纪要', '算竣工验收的，文字'],
    ['13再补一张保修单，归了吧', '保修单', '竣工验收，文字'],
  ])('has no word of the order in its title: %s', async (text, title, rest) => {
    await open();
    expect(await walk(`ar4：${text}`)).toContain(`归档“${title}”还缺`);
    expect(await walk(`ar4：${rest}`)).toContain(`4-2020-1 任务13 ${title}（竣工验收、文字）`);
    expect(await walk('ar4：先别归')).toContain('请回“撤回4-2020-1”');
  });

  test.each(['道路大中修的竣工图想归档，咋弄', '我这有任务13的验收单，怎么归档'])(
    'is of the archivist of the task’s group, as its unit hears that asks how: %s',
    async (text) => {
      await open();
      expect(await walk(`lw：${text}`)).toContain('由第四组专职档案管理人员办理');
      expect(await walk('lw：本月归档资料120份')).not.toContain('专职档案管理人员');
    },
  );

  test.each(['lw：任务13竣工图，竣工验收，图表', 'ar4：任务13前期做完没'])(
    'is nothing that others say, and no question: %s',
    async (turn) => {
      await open();
      await walk(turn);
      expect(await office.store.kept(ARCHIVE_ITEMS).all()).toEqual([]);
    },
  );
});

describe('a task that was found finished by mistake', () => {
  const found = ['of1：任务13完成', 'of1：确认'];

  test.each([
    '任务13还没完成，撤销认定',
    '撤回任务13的完成认定',
    '任务13认定错了，撤销',
    '认定错了，撤回',
  ])('is found so by the office no more: %s', async (text) => {
    await open();
    await walk('ar4：归档资料：任务13施工图，过程，图表', ...found);
    expect(await walk(`of1：${text}`)).toContain('将撤销任务13');
    expect(await walk('of1：确认')).toContain('已撤销任务13');
    expect(lastTo('ar4')).toContain('的完成认定已由指挥部办公室撤销');
    expect(await walk('ar4：移交任务13档案')).toContain('还没有认定完成');
    expect(await walk(`of1：撤回任务13的完成认定`)).toContain('没有可撤销的');
    await walk(...found);
    expect(await walk('ar4：移交任务13档案')).toContain('移交1');
  });

  test('is so for the office alone, and not while its archives are on their way', async () => {
    await open();
    await walk('ar4：归档资料：任务13施工图，过程，图表', ...found);
    expect(await walk('gl4：任务13还没完成，撤销认定')).toContain('由指挥部办公室认定');
    await walk('ar4：移交任务13档案');
    expect(await walk('of1：任务13还没完成，撤销认定')).toContain('请先“退回移交1');
  });
});

test('把13的档案交给办公室 hands over the archives of the task', async () => {
  await open();
  await walk('ar4：归档资料：任务13施工图，过程，图表', 'of1：任务13完成', 'of1：确认');
  expect(await walk('ar4：把13的档案交给办公室')).toContain('移交1');
});

describe('the archives of a task (附件2 七3)', () => {
  const filed = async () => {
    await open();
    await walk(
      'ar4：归档资料：任务13施工合同，前期，文字',
      'ar4：归档资料：任务13竣工图，竣工，图纸',
    );
  };

  test('are handed over once the office has found the task finished, and signed for by the office alone', async () => {
    await filed();
    expect(await walk('ar4：移交任务13档案')).toContain('整个治理任务完成后');
    expect(await walk('ar4：任务13完成')).toContain('由指挥部办公室认定');
    expect(await walk('of1：任务13完成')).toContain('请回“确认”');
    await walk('of1：确认');
    expect(lastTo('ar4')).toContain('移交任务13档案');
    expect(await walk('lw：移交任务13档案')).toContain('由第四组档案管理人员或联络员移交');
    expect(await walk('ar4：移交任务13档案')).toContain('移交1');
    expect(await walk('ar4：移交任务13档案')).toContain('已经全部移交');
    expect(await walk('ar4：签收移交1')).toContain('由指挥部办公室');
    expect(await walk('of1：签收移交1')).toContain('2件相符');
    await walk('of1：导出移交清单');
    const [list] = (await office.store.kept(PAPERS).all()).filter(
      ({ name }) => name === '移交清单.xlsx',
    );
    const sheet = list?.content.kind === 'workbook' ? list.content.sheets[0] : null;
    expect(sheet?.foot).toEqual(['共2件']);
    expect(sheet?.sections[0]?.rows.map((row) => [row[3], row[5]])).toEqual([
      ['档四', '许办'],
      ['档四', '许办'],
    ]);
    expect(lastTo('ar4')).toContain('2件相符');
  });

  test('are compared with the list, and a difference is named', async () => {
    await filed();
    await walk('of1：任务13完成', 'of1：确认', 'ar4：移交任务13档案');
    const items = office.store.kept(ARCHIVE_ITEMS);
    await items.claim({ where: { id: '4-2020-2' } }, { title: '别的' });
    expect(await walk('of1：签收移交1')).toContain('不符：4-2020-2');
    expect(await walk('of1：退回移交1')).toContain('还缺退回的理由');
    expect(await walk('of1：退回移交1：题名不对')).toContain('退回，请核对后重新移交');
    expect(await walk('ar4：移交任务13档案')).toContain('移交2');
    expect(await walk('of1：签收')).toContain('移交2');
  });

  test('are named once where nobody hands them over for thirty days', async () => {
    await filed();
    await walk('of1：任务13完成', 'of1：确认', 'of1：任务14完成', 'of1：确认');
    await walk('ar4：移交任务13档案', 'of1：签收移交1');
    await office.turnTo('2020-07-20 12:00');
    const told = office.pushes.filter(({ text }) => text.includes('档案还没有移交'));
    expect(told.map(({ at, to }) => `${at} ${to}`)).toContain('2020-07-01 09:00 ar4');
    expect(told.every(({ text }) => text.includes('任务14') && !text.includes('任务13（'))).toBe(
      true,
    );
    expect(told.filter(({ to }) => to === 'ar4')).toHaveLength(1);
  });
});

test('a group without 专职档案管理人员 hears of it on the first workday of the month (附件2 七1)', async () => {
  await open('2020-05-28 10:00');
  await office.turnTo('2020-06-03 12:00');
  const told = office.pushes.filter(({ text }) => text.includes('专职档案管理人员'));
  expect(told.map(({ at, to }) => `${at} ${to}`)).toEqual(['2020-06-01 09:00 gl7']);
});

test('a second 档案管理人员 of a group is named to the office beside the first (附件2 七1)', async () => {
  await open();
  await walk('new：绑定 第四组 档案员 新档四', 'new：确认');
  expect(lastTo('of1')).toContain('这个身份已有档四');
  expect(lastTo('of1')).toContain('解除登记 档四');
});

describe('附件2 七 in other words', () => {
  const filed: readonly string[] = ['ar4：归档资料：任务13改造前照片，前期，声像'];

  test.each([
    '我们组还有什么没归档',
    '待归档有哪些',
    '查一下没归档的材料',
    '我这边现在有啥要归档的',
    '手上还有没归的没',
    '咱组还剩几件没归',
    '还有哪些没进档案的',
  ])('what waits is shown: %s', async (text) => {
    await open();
    expect(await walk(`ar4：${text}`)).toContain('第四组没有待归档的材料');
  });

  test('the office asks what waits in the archive of a group, and another group does not', async () => {
    await open();
    expect(await walk('of1：第四组还有什么没归档')).toContain('第四组没有待归档的材料');
    expect(await walk('ar6：第四组还有什么没归档')).toContain('只给本组');
  });

  test.each([
    ['ar4', '看下档案目录'],
    ['gl4', '档案目录发我'],
    ['of1', '第四组档案目录看看'],
  ])('the register is shown: %s: %s', async (userid, text) => {
    await open();
    expect(await walk(...filed, `${userid}：${text}`)).toContain('4-2020-1 任务13 改造前照片');
  });

  test.each([
    '任务13的档案交给办公室',
    '把13号任务的档案移交办公室',
    '任务13档案可以移交了',
    '13的档案可以移交了，移交吧',
    '13的案卷都齐了，交办公室吧',
    '道路设施管理的档案整理好了，送办公室',
  ])('the archives of a finished task are handed over: %s', async (text) => {
    await open();
    const answer = await walk(...filed, 'of1：任务13完成', 'of1：确认', `gl4：${text}`);
    expect(answer).toContain('移交1');
  });

  test.each([
    '13号任务档案还缺啥',
    '任务13档案齐了没',
    '看下任务13的档案',
    '任务13归档了几件',
    '13号的档案能移交了吗',
  ])('what the archives of a task lack is shown: %s', async (text) => {
    await open();
    expect(await walk(...filed, `ar4：${text}`)).toContain('还空着');
  });

  test('过程文字 are two parts, whether a mark stands between them or not', async () => {
    await open();
    expect(await walk('ar4：归档资料：任务13改造前照片，前期声像')).toContain('（前期、声像）');
    expect(await walk('ar4：归档资料：任务13施工日志，文字过程')).toContain('（过程、文字）');
  });

  test.each(['13号任务已经干完了', '任务13全部完工', '任务13全部完成了，可以认定'])(
    'the office finds a task finished: %s',
    async (text) => {
      await open();
      expect(await walk(`of1：${text}`)).toContain('将认定任务13');
      expect(await walk('of1：确认')).toContain('请第四组移交档案');
    },
  );
});

test('whether it was handed over is answered by the hand-over', async () => {
  await open();
  await walk(
    'ar4：归档资料：任务13施工图，过程，图表',
    'of1：任务13已经完工，认定一下',
    'of1：确认',
  );
  await walk('ar4：13的都归完了，移交吧');
  expect(await walk('gl4：13的档案办公室收了吗')).toContain('移交1');
  expect(await walk('gl4：任务13档案移交过去没有')).toContain('移交1');
});

test('what is closed is filed by its kind, where it is the only one that waits', async () => {
  await open();
  await sent(1);
  expect(await walk('ar4：发文那件归了吧')).toContain('归档发文1还缺');
  expect(await walk('ar4：过程，文字')).toContain('4-2020-1 发文1');
});

test('a group hears how many are on file, and the office how many the groups have', async () => {
  await open();
  await walk('ar4：归档资料：任务13改造前照片，前期，声像');
  const inGroup = (text: string) => office.say('ar4', text, 'group');
  expect(await inGroup('档案目录')).toBe('第四组档案目录共1件。清单请私聊我查看。');
  expect(await inGroup('待归档')).toBe('第四组待归档0件。清单请私聊我查看。');
  expect(await walk('of1：档案目录')).toContain('各组档案：第四组1件');
  expect(await walk('ar4：档案登记了几件')).toContain('一共归档1件');
});

test('an archive is handed over once more with what came since, in so many words', async () => {
  await open();
  await walk('ar4：归档资料：任务13施工图，前期，图表', 'of1：任务13完成', 'of1：确认');
  await walk('ar4：移交任务13档案', 'of1：签收移交1');
  expect(await walk('ar4：再移交一次')).toContain('没有新的可移交');
  await walk('ar4：归档资料：任务13养护记录，后期维护，文字');
  expect(await walk('ar4：再移交一次')).toContain('移交2：任务13');
  await walk('ar4：归档资料：任务13验收单，竣工验收，文字');
  expect(await walk('ar4：任务13的档案补交一份')).toContain('移交3：任务13');
});
