import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = () => submissionsOfPeriod(office.store.kept, '2020-06');

describe('what is to be less than it was told', () => {
  test.each([
    ['有一座水还没通，先不算它', '5座（目标8座，62.5%）'],
    ['少算一座，水没通', '5座（目标8座，62.5%）'],
    ['其中一座不算', '5座（目标8座，62.5%）'],
    ['不对，有一座不算，是5座', '5座（目标8座，62.5%）'],
    ['我多说了一座，实际5座', '5座（目标8座，62.5%）'],
    ['那一座还没验收的扣掉', '5座（目标8座，62.5%）'],
    ['公厕多报了2座', '4座（目标8座，50%）'],
    ['6座里头有2座是去年的，别算进去', '4座（目标8座，50%）'],
  ])('is taken off the figure, and stands in no other place: %s', async (text, credited) => {
    await say('hw', '公厕完工6座，其中改造4座新建2座');
    const shown = await say('hw', text);
    expect(shown).toContain(credited);
    expect(shown).not.toContain('存在问题：');
    await say('hw', '确认');
    const [report] = await filed();
    expect(report?.versions.at(-1)?.progress).not.toContain('6座');
  });

  test('is added where too few were told, beside what goes', async () => {
    await say('hw', '公厕完工6座，困难是水电接入慢');
    const shown = await say('hw', '困难那句拿掉，公厕少报了一座');
    expect(shown).toContain('7座（目标8座，87.5%）');
    expect(shown).not.toContain('水电接入慢');
  });

  test('keeps why, where that tells something itself', async () => {
    await say('hw', '公厕完工6座');
    const shown = await say('hw', '有一座水还没通，先不算它');
    expect(shown).toContain('进展：公厕完工5座\n有一座水还没通\n');
  });

  test('is asked about where several figures may be meant', async () => {
    await say('cg', '任务5：户外广告拆除58块，规范牌匾40块');
    expect(await say('cg', '有3块不算')).toContain('请写明改哪一个');
    expect(await say('cg', '确认')).toContain('没有改进去');
    expect(await filed()).toHaveLength(0);
  });

  test('is nothing that was done', async () => {
    await say('hw', '公厕完工6座');
    expect(await say('hw', '还有，2座旧的撤掉了')).not.toContain('4座');
  });
});

describe('words that put a draft right and fit nothing of it', () => {
  test.each([
    '6座有水分，其实只有9处',
    '有俩没验收，只能报3座',
    '那段写颠倒了',
    '把北园那句删了',
    '面积数看串行了',
  ])('are named back, and never stand in it: %s', async (text) => {
    await say('hw', '公厕完工6座，下一步抓紧验收');
    expect(await say('hw', text)).not.toContain('【草稿】');
    expect(await say('hw', '确认')).toContain('没有改进去');
    await say('hw', '确认');
    const [report] = await filed();
    expect(report?.versions.at(-1)?.progress).toBe('公厕完工6座');
  });
});

describe('numbers told once more behind the same words', () => {
  test('take the places of the old ones', async () => {
    await say('hw', '公厕本月完工2座，累计6座，还剩2座');
    const shown = await say('hw', '本月3座，累计7座，剩1座');
    expect(shown).toContain('进展：公厕本月完工3座，累计7座，还剩1座\n');
    expect(shown).toContain('7座（目标8座，87.5%）');
  });

  test.each([
    ['本月3座，累计7座，剩1座已进场', '公厕本月完工3座，累计7座，还剩1座已进场'],
    ['本月3座已验收，累计7座了', '公厕本月完工3座已验收，累计7座，还剩2座'],
    ['6月3座都开放了，累计7座', '公厕本月完工3座都开放，累计7座，还剩2座'],
  ])('bring what is said behind them: %s', async (text, progress) => {
    await say('hw', '公厕本月完工2座，累计6座，还剩2座');
    expect(await say('hw', text)).toContain(`进展：${progress}\n`);
  });

  test('leave those of another place where they are', async () => {
    await say('hw', '公厕本月完工2座，累计6座，还剩2座');
    expect(await say('hw', '泺口公厕本月3座，累计8座')).toContain('泺口公厕本月3座，累计8座');
  });
});

describe('a section that is pointed at', () => {
  test.each(['把这个困难删了', '这条困难不写了', '刚才说的困难去掉吧'])(
    'goes out of the draft: %s',
    async (text) => {
      await say('hw', '公厕完工6座，困难是有两户不让施工');
      expect(await say('hw', text)).not.toContain('困难');
    },
  );
});

describe('a figure of a draft that is told anew', () => {
  test.each([
    ['6座写成5座吧，有一座没验收', '5座（目标8座，62.5%）', '进展：公厕完工5座\n有一座没验收\n'],
    ['6座改5座，有1座没通水', '5座（目标8座，62.5%）', '进展：公厕完工5座\n有1座没通水\n'],
    ['是4座，有2座没通水', '4座（目标8座，50%）', '进展：公厕完工4座\n有2座没通水\n'],
    ['改成5座，1座还没验收', '5座（目标8座，62.5%）', '进展：公厕完工5座\n1座还没验收\n'],
    ['6座写成5座吧', '5座（目标8座，62.5%）', '进展：公厕完工5座\n'],
    ['不对，完了5座，第6座还在装修', '5座（目标8座，62.5%）', '进展：公厕完工5座\n第6座还在装修\n'],
  ])('never becomes what is left out of it: %s', async (text, credited, progress) => {
    await say('hw', '公厕完工6座');
    const shown = await say('hw', text);
    expect(shown).toContain(credited);
    expect(shown).toContain(progress);
  });

  test.each(['加上前头的一共10处了', '一共10处了', '连前面的总共10处', '合起来10处'])(
    'is the whole of it where that is told behind a part: %s',
    async (text) => {
      await say('yl', '公园又开1处');
      expect(await say('yl', text)).toContain('10处（目标12处，83.3%）');
    },
  );

  test('is the whole of it where what came on top makes the sum', async () => {
    await say('hw', '公厕完工6座');
    expect(await say('hw', '昨天又完工一座，一共7座')).toContain('7座（目标8座，87.5%）');
  });

  test.each(['绿道先写6.4吧', '绿道写6.4公里'])('may be written down: %s', async (text) => {
    await say('yl', '绿道建成3公里');
    expect(await say('yl', text)).toContain('6.4公里（目标8公里，80%）');
  });
});

describe('words of the talk, said to a draft', () => {
  test.each(['齐了 麻烦帮我交一下', '齐活了', '搞定，交', '就按这个走', '行了 你给登上吧'])(
    'file it and are no part of it: %s',
    async (text) => {
      await say('hw', '公厕完工6座');
      await say('hw', text);
      const [report] = await filed();
      expect(report?.versions.at(-1)?.progress).toBe('公厕完工6座');
    },
  );

  test('that tell of whoever writes are no part of it', async () => {
    await say('yl', '绿道建成3公里');
    expect(await say('yl', '花卉大道的数我忘了 回头再补')).not.toContain('进展：');
  });
});
