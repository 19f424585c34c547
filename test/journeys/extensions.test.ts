import { afterEach, describe, expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/domain/setting.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'zhu', name: '朱主任', roles: [{ role: 'office-director' }] },
  { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'sw', name: '李水', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'yl', name: '孙园', roles: [{ role: 'group-liaison', group: 6 }] },
];
const ASKS = '任务28二季度申请延期到7月20日，因检测报告未出';

let office: ClockedOffice;
const open = async (at = '2020-07-08 10:00') => {
  office = await openClockedOffice(SEATS, at);
  return office;
};
const confirmed = async (who: string, text: string) => {
  await office.say(who, text);
  return office.say(who, '确认');
};
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe('an extension', () => {
  test('is shown first, goes to the office with a number, and changes nothing before it is approved', async () => {
    const { say, pushes } = await open();
    const shown = await say('hw', ASKS);
    expect(shown).toContain('将为区环卫管护中心申请延期：2020年二季度');
    expect(shown).toContain('由2020年7月12日延到2020年7月20日，因检测报告未出');
    expect(pushes).toEqual([]);
    expect(await say('hw', '确认')).toContain('已提交1号延期申请');
    expect(pushes).toMatchObject([{ to: 'zhu', key: 'extension:1:to-decide:terminal:zhu' }]);
    expect(pushes[0]?.text).toContain('同意请回“同意延期1”');
    expect(await say('zhu', '任务28进度')).not.toContain('延期');
  });

  test('is heard in the clauses of a phone, with blanks for commas, and takes no day for a task', async () => {
    const { say } = await open();
    const asked = await say('hw', '二季度的我能不能晚几天 审计那边数还没出来 想拖到17号');
    expect(asked).toContain('任务');
    expect(asked).not.toContain('任务17');
    const shown = await say('hw', '公厕跟垃圾分类俩都晚');
    expect(shown).toContain('任务27');
    expect(shown).toContain('任务28');
    expect(shown).toContain('延到2020年7月17日，因审计那边数还没出来');
  });

  test('is granted to the day that the office says, and the day that was asked for stays on record', async () => {
    const { say, pushes } = await open();
    await confirmed('hw', ASKS);
    const granted = await say('zhu', '环卫那个延期准了，不过最多给到16号');
    expect(granted).toContain('由2020年7月12日延到2020年7月16日，申请延到2020年7月20日');
    expect(pushes.at(-1)?.text).toContain(
      '延到2020年7月16日前报送（原2020年7月12日，申请延到2020年7月20日）',
    );
    expect(pushes.at(-1)?.text).not.toContain('办公室说明');
    expect(await say('hw', '任务28进度')).toContain('2020年7月16日');
  });

  test('is not granted to a day that puts nothing off', async () => {
    const { say, pushes } = await open();
    await confirmed('hw', ASKS);
    expect(await say('zhu', '同意延期1，到7月10日')).toContain('不晚于报送日2020年7月12日');
    expect(pushes).toHaveLength(1);
    expect(await say('zhu', '延期申请')).toContain('待办理的延期申请1件');
  });

  test('needs no word for why, and is turned down with a word besides', async () => {
    const { say, pushes } = await open();
    const shown = await say('hw', '28号任务二季度想晚几天交，到17号，名录还没盖章');
    expect(shown).toContain('延到2020年7月17日，因名录还没盖章');
    await say('hw', '确认');
    expect(await say('zhu', '环卫的延期批了吗')).toContain('1号：区环卫管护中心');
    expect(await say('zhu', '环卫的延期不同意，先报电子版')).toContain('已拒绝');
    expect(pushes.at(-1)?.text).toContain('办公室说明：先报电子版');
    expect(await say('hw', '延期批没批')).toContain('先报电子版');
    expect(await say('hw', '那还是几号')).toContain('2020年7月12日');
  });

  test.each([
    '批了没 到几号',
    '办公室同意了吗 延到哪天',
    '我那延期咋样了 给到几号',
    '我申请的那个有结果没',
    '给批到几号了',
    '公厕缓几天那事批了没',
    '28项延期给了几天',
    '准了没 最后给到哪天啊',
  ])('is asked after together with its day, in few words: %s', async (text) => {
    const { say } = await open();
    await confirmed('hw', ASKS);
    await say('zhu', '环卫那个延期准了，不过最多给到16号');
    const told = await say('hw', text);
    expect(told).toContain('延到2020年7月16日，申请延到2020年7月20日');
    expect(told).toContain('已同意');
  });

  test.each(['公厕批了没', '能不能晚几天', '公厕到几号'])(
    'is not what else is asked of a day or of the work: %s',
    async (text) => {
      const { say } = await open();
      await confirmed('hw', ASKS);
      expect(await say('hw', text)).not.toContain('延期申请：');
    },
  );

  test('is decided by whose it is once it was listed, and asked after without its name', async () => {
    const { say } = await open();
    await confirmed('hw', ASKS);
    expect(await say('hw', '批了没')).toContain('1号：区环卫管护中心');
    expect(await say('zhu', '环卫那个同意了')).not.toContain('已同意');
    await say('zhu', '延期申请');
    expect(await say('zhu', '环卫那个批了没')).not.toContain('已同意');
    await say('zhu', '延期申请');
    expect(await say('zhu', '环卫那个同意了')).toContain('已同意');
    expect(await say('hw', '我那个批了吗')).toContain('已同意');
  });

  test('that is approved moves the day for the light, the receipt and the nudges, and keeps the original', async () => {
    const { say, report, turnTo, sentTo, pushes } = await open();
    await confirmed('hw', ASKS);
    await report('区环卫管护中心', '2020-06', [28]);
    await report('区环卫管护中心', '2020-Q2', [27]);
    expect(await say('zhu', '同意延期1')).toContain('原报送日照记');
    expect(pushes.at(-1)).toMatchObject({ to: 'hw', key: 'extension:1:approved' });
    await turnTo('2020-07-14 10:00');
    expect(sentTo('hw').join()).not.toMatch(/2020Q2:due-(?:in-2|today):区环卫管护中心(?!:2020)/u);
    expect(await say('zhu', '任务28进度')).toContain(
      '（区环卫管护中心已同意由2020年7月12日延期到2020年7月20日）。',
    );
    expect(await say('zhu', '任务28进度')).toContain('未亮灯');
    expect(await say('zhu', '二季度谁没报')).toContain(
      '· 区环卫管护中心任务28，2020年二季度：已同意延期到2020年7月20日（原2020年7月12日）',
    );
    await turnTo('2020-07-20 12:00');
    expect(sentTo('hw').filter((line) => line.includes('2020Q2'))).toEqual([
      '2020-07-13 09:00 2020Q2:due-in-5:区环卫管护中心:2020-07-20:terminal:hw',
      '2020-07-16 09:00 2020Q2:due-in-2:区环卫管护中心:2020-07-20:terminal:hw',
      '2020-07-20 09:00 2020Q2:due-today:区环卫管护中心:2020-07-20:terminal:hw',
    ]);
    expect(pushes.at(-1)?.text).toContain('今天24时截止');
    const receipt = await confirmed(
      'hw',
      '任务28，二季度，进展：完成公厕改造2座；存在问题：无；下一步计划：推进',
    );
    expect(receipt).toContain('按时（2020年7月20日前，原2020年7月12日，已同意延期）');
    expect(await say('zhu', '任务28进度')).toContain('绿灯');
  });

  test('recomputes a light that was red meanwhile, and turns red again when its day is over', async () => {
    const { say, report, turnTo } = await open();
    await report('区环卫管护中心', '2020-06', [28]);
    await confirmed('hw', ASKS);
    await turnTo('2020-07-13 10:00');
    expect(await say('zhu', '任务28进度')).toContain('红灯');
    await say('zhu', '同意延期1');
    expect(await say('zhu', '任务28进度')).toContain('未亮灯');
    await turnTo('2020-07-21 10:00');
    const red = await say('zhu', '任务28进度');
    expect(red).toContain('红灯：2020年二季度应于2020年7月20日前报送，区环卫管护中心未报（');
    await report('区环卫管护中心', '2020-Q2', [28]);
    expect(await say('zhu', '任务28进度')).toContain(
      '黄灯：2020年二季度已补齐，区环卫管护中心晚于2020年7月20日（',
    );
  });

  test('is refused after the due day, also where it was only shown before it', async () => {
    const { say, turnTo } = await open('2020-07-12 23:00');
    await say('hw', ASKS);
    await turnTo('2020-07-13 00:10');
    expect(await say('hw', '确认')).toContain('延期须在到期前申请');
    expect(await say('hw', ASKS)).toContain('已于2020年7月12日到期');
    expect(await say('zhu', '延期申请')).toContain('目前没有延期申请');
  });

  test('is completed message by message, and asked for one thing at a time', async () => {
    const { say } = await open();
    expect(await say('hw', '公厕二季度的能不能宽限几天')).toContain('想延到哪天');
    expect(await say('hw', '确认')).toContain('没有写延期到哪天');
    const shown = await say('hw', '到18号，检测单位14号才进场');
    expect(shown).toContain('由2020年7月12日延到2020年7月18日，因检测单位14号才进场');
    expect(await say('hw', '可以')).toContain('已提交1号延期申请');
    expect(await say('zhu', '同意环卫管护中心的延期')).toContain('已同意');
  });

  test.each([
    ['不对，17号就够', '2020年7月17日'],
    ['改成7月19号吧', '2020年7月19日'],
    ['还是到16号', '2020年7月16日'],
  ])('takes another day before it is handed in: %s', async (text, day) => {
    const { say } = await open();
    await say('hw', '任务28二季度申请延期到7月20日，因检测报告未出');
    expect(await say('hw', text)).toContain(`延到${day}，因检测报告未出`);
  });

  test('is given up with why it is', async () => {
    const { say } = await open();
    await say('hw', '任务28二季度申请延期到7月20日，因检测报告未出');
    expect(await say('hw', '算了不延了，今天就能报')).toContain('已取消');
  });

  test('asks for the task and the reason where only the day was said', async () => {
    const { say } = await open();
    expect(await say('hw', '想申请延期到7月20日')).toContain('哪一项任务');
    expect(await say('hw', '任务28')).toContain('延期的原因');
    expect(await say('hw', '因为检测报告没出')).toContain('因检测报告没出');
  });

  test('that comes too late is told so before anything is asked', async () => {
    const { say } = await open('2020-07-14 10:00');
    expect(await say('hw', '任务28二季度的想延到20号')).toContain('已于2020年7月12日到期');
    expect(await say('hw', '有没有人申请延期')).not.toContain('哪一项任务');
  });

  test('is refused for a day that is not later, for a reported task, for another’s, and twice', async () => {
    const { say, report } = await open();
    expect(await say('hw', '任务28申请延期到7月10日，因检测报告未出')).toContain('不晚于报送日');
    expect(await say('sw', ASKS)).toContain('责任分工未列您的单位');
    expect(await say('yl', ASKS)).toContain('只能由联络员、单位负责人办理');
    await report('区环卫管护中心', '2020-Q2', [27]);
    expect(await say('hw', ASKS.replace('28', '27'))).toContain('已经报过');
    await confirmed('hw', ASKS);
    expect(await say('hw', ASKS)).toContain('1号延期申请正等指挥部办公室决定');
  });

  test('is decided by the office alone, once; what is refused leaves the day as it was', async () => {
    const { say, report, turnTo, pushes } = await open();
    await report('区环卫管护中心', '2020-06', [28]);
    await confirmed('hw', '任务28申请延期5天，因检测报告未出');
    expect(await say('hw', '同意延期1')).toContain('只能由');
    expect(await say('zhu', '延期申请')).toContain('延到2020年7月17日');
    expect(await say('zhu', '拒绝延期1')).toContain('报送日仍是2020年7月12日');
    expect(pushes.at(-1)?.text).toContain('未获同意');
    expect(await say('zhu', '同意延期1')).toContain('已经拒绝过');
    expect(await say('zhu', '同意延期9')).toContain('没有9号延期申请');
    await turnTo('2020-07-13 10:00');
    expect(await say('zhu', '任务28进度')).toContain('红灯');
  });

  test('keeps what was put off out of an urging', async () => {
    const { say } = await open();
    await confirmed('hw', ASKS);
    await say('zhu', '同意延期1');
    expect(await say('zhu', '催一下没报的')).toContain('区环卫管护中心应报1项、未报1项（任务27）');
  });
});

describe('the rule parameters', () => {
  test('are listed by name, with value, reason, and who set them since when', async () => {
    const { say } = await open();
    expect(await say('hw', '规则参数')).toContain('月报的报送日：未定。附件2三只写每月定期');
    await say('zhu', '设置月报日 25日');
    const listed = await say('hw', '规则参数');
    expect(listed).toContain('月报的报送日：25（自2020年7月起，朱主任7月8日 10:00设）');
    expect(listed).toContain('季度报送的提醒步骤：首月第一个工作日联络员、报送日前5个工作日联络员');
    expect(listed).toContain('办公室每季度要办、季末提醒的事项：书面调度、明察暗访');
    expect(listed).not.toMatch(/[a-z]{4,}/u);
  });

  test('are set by the office, from the next record on, and what held before is kept', async () => {
    const { say } = await open();
    expect(await say('hw', '设置办结天数 5天')).toContain('只能由');
    expect(await say('zhu', '设置办结天数 5天')).toContain('“批示件办结天数”已设为5，从现在起执行');
    expect(await say('zhu', '设置办结天数 200天')).toContain('不能这样设置');
    expect(await say('zhu', '设置每人每天主动提醒的条数上限 9')).toContain('不能这样设置');
    await say('zhu', '设置办结天数 10天');
    expect(await say('zhu', '规则参数')).toContain(
      '批示件办结天数：现为10（朱主任7月8日 10:00设）；此前5（朱主任7月8日 10:00设）',
    );
  });

  test('say from when the due day of a quarter itself is no longer in time', async () => {
    const { say } = await open('2020-06-30 10:00');
    await say('zhu', '设置季报当天算按时 否');
    const { store, plan } = office;
    const [setting] = await store.kept(SETTINGS).all();
    expect(setting).toMatchObject({ id: 'quarterly-due-day-included' });
    expect(setting?.values).toMatchObject([{ value: false, from: '2020-Q3', byName: '朱主任' }]);
    expect(plan.parameters.find(({ id }) => id === 'quarterly-due-day-included')?.value).toBe(true);
    await office.turnTo('2020-07-10 12:00');
    expect(await say('hw', '二季度谁没报')).toContain('只能由');
    expect(await say('zhu', '二季度谁没报')).toContain('期限2020年7月12日');
    expect(await say('zhu', '三季度谁没报')).toContain('期限2020年10月11日');
  });
});

describe('an application that is put right while it waits', () => {
  test.each([
    ['打错了，是18号', '延到2020年7月18日'],
    ['手误，到16号', '延到2020年7月16日'],
    ['日期不对，应该是7月17号', '延到2020年7月17日'],
    ['写错了，是三天', '延到2020年7月15日'],
    ['原因写错了，是设备没到货', '延到2020年7月20日，因设备没到货'],
    ['因为施工队返乡了', '延到2020年7月20日，因施工队返乡了'],
  ])('takes what is said to be right, and nothing for a reason: %s', async (text, shown) => {
    const { say } = await open();
    await say('hw', ASKS);
    const answer = await say('hw', text);
    expect(answer).toContain(shown);
    expect(answer).not.toMatch(/因(?:打错|手误|写错|日期)/u);
  });

  test('hears what is given after it was asked why as the reason, also after another day was named', async () => {
    const { say } = await open();
    expect(await say('hw', '公厕二季度的能不能缓到20号')).toContain('原因是什么');
    expect(await say('hw', '打错了，是18号')).toMatch(/延到2020年7月18日.*原因是什么/su);
    expect(await say('hw', '验收组17号才来')).toContain('延到2020年7月18日，因验收组17号才来');
  });

  test.each([
    ['任务28延到7月20号吧，化粪池还在检测', '延到2020年7月20日，因化粪池还在检测'],
    ['化粪池还在检测，任务28延到7月20号吧', '延到2020年7月20日，因化粪池还在检测'],
    ['化粪池还在检测，想延到20号', '延到2020年7月20日，因化粪池还在检测'],
    ['图纸没盖章，再宽五天', '延到2020年7月17日，因图纸没盖章'],
    ['能不能到20号，专家请不来', '延到2020年7月20日，因专家请不来'],
    ['28那个推到18号行吗，数没核完', '延到2020年7月18日，因数没核完'],
  ])('has its day and its reason in one sentence, in either order: %s', async (text, shown) => {
    const { say } = await open();
    expect(await say('hw', '任务28的季报能晚几天不')).toContain('想延到哪天');
    expect(await say('hw', text)).toContain(shown);
  });

  test('takes the day on which something else comes for no day of its own', async () => {
    const { say } = await open();
    await say('hw', '任务28的季报能晚几天不');
    const answer = await say('hw', '等设备，设备推迟到7月15日到货');
    expect(answer).toContain('原因：设备推迟到7月15日到货');
    expect(answer).toContain('想延到哪天');
  });

  test('takes no courtesy for a reason', async () => {
    const { say } = await open();
    expect(await say('hw', '不好意思领导，公厕那项实在来不及，能不能宽限到17号')).toContain(
      '原因是什么',
    );
  });
});
