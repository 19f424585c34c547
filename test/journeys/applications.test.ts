import { describe, expect, test } from '@jest/globals';
import { BINDINGS } from '../../src/domain/binding.ts';
import { EXTENSIONS } from '../../src/domain/extension.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-06 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const laterDay = async () => {
  await say('hw', '任务28二季度申请延期到7月20日，因检测报告未出');
  await say('hw', '确认');
};
const newcomer = () => say('xin', '绑定 区医保局 联络员 小黎');
const extension = async () => (await office.store.kept(EXTENSIONS).all())[0];
const binding = async () => (await office.store.kept(BINDINGS).all())[0];

describe('the only request that waits', () => {
  test.each(['准了', '同意', '批了吧', '可以 给他延', '同意环卫的', '延期1同意', '赵环那个可以'])(
    'is granted where the requests were just listed: %s',
    async (text) => {
      await laterDay();
      await say('bgs', '有谁申请延期了');
      expect(await say('bgs', text)).toContain('已同意');
      expect((await extension())?.state).toBe('approved');
    },
  );

  test('is granted to the day that is said with the yes', async () => {
    await laterDay();
    await say('bgs', '有谁申请延期了');
    await say('bgs', '行，但只到7月16号');
    expect(await extension()).toMatchObject({ state: 'approved', until: '2020-07-16' });
  });

  test('is refused, with what is said besides', async () => {
    await laterDay();
    await say('bgs', '有谁申请延期了');
    expect(await say('bgs', '不同意，让他按时报')).toContain('办公室说明：让他按时报');
    expect((await extension())?.state).toBe('refused');
  });

  test.each(['同意小黎', '小黎可以', '让他进', '通过吧'])(
    'may be one to be registered: %s',
    async (text) => {
      await newcomer();
      await say('bgs', '谁等着登记');
      expect(await say('bgs', text)).toContain('小黎登记为区医保局联络员');
      expect((await binding())?.state).toBe('approved');
    },
  );

  test('is decided by nobody else', async () => {
    await laterDay();
    await say('zzh', '同意');
    await say('cg', '同意环卫的延期');
    expect((await extension())?.state).toBe('waiting');
  });

  test('is not granted by a courtesy that answers no list', async () => {
    await laterDay();
    await say('bgs', '好');
    await say('bgs', '可以');
    expect((await extension())?.state).toBe('waiting');
  });
});

describe('several requests', () => {
  test.each([
    '我这还有啥要批的',
    '有什么要我批的',
    '有没有等我批的',
    '有要我批的没',
    '有人等着审批吗',
    '同意',
  ])('are listed with the words that decide them: %s', async (text) => {
    await laterDay();
    await newcomer();
    const list = await say('bgs', text);
    expect(list).toContain('延期申请1号：区环卫管护中心赵环，回“同意延期1”');
    expect(list).toContain('登记申请1号：区医保局小黎，回“同意1”');
  });

  test('are told apart by whose they are', async () => {
    await laterDay();
    await newcomer();
    await say('bgs', '有什么要我批的');
    await say('bgs', '小黎的同意');
    expect((await binding())?.state).toBe('approved');
    expect((await extension())?.state).toBe('waiting');
  });
});
