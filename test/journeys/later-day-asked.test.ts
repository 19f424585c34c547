import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-06 09:10');
const say = (who: string, text: string) => office.tell(who, text);

describe('a later day for a report', () => {
  test.each([
    ['zj', '任务16二季度要晚点报 拖到7月20号行不行 审计在查账', '2020年7月20日，因审计在查账'],
    ['zj', '审计在查账 16那项二季度拖到7月20号', '2020年7月20日，因审计在查账'],
    ['zj', '16项想往后放放 到20号 因为审计', '2020年7月20日，因审计'],
    ['zj', '任务16季报宽限到18号行吗 数据没核完', '2020年7月18日，因数据没核完'],
    ['zj', '数没核完 任务16二季度能推到18号报不', '2020年7月18日，因数没核完'],
    ['zj', '棚改那个二季度缓两天 人都在防汛', '2020年7月14日，因人都在防汛'],
    ['zj', '16号任务12号报不上来了 给宽到20号吧 审计组月中才走', '因审计组月中才走'],
    ['zj', '任务12的二季度能不能晚一周 选址还没批', '2020年7月19日，因选址还没批'],
    ['hw', '公厕季报拖到16号 验收14号才做', '2020年7月16日'],
    ['sw', '防汛值班走不开 任务32推到17号再报吧', '2020年7月17日，因防汛值班走不开'],
  ])('is asked for by %s in any order of its parts: %s', async (who, text, shown) => {
    const asked = await say(who, text);
    expect(asked).toContain(shown);
    expect(asked).not.toContain('将代');
  });

  test.each([
    ['zj', '任务16晚几天报', '想延到哪天'],
    ['zj', '能拖到20号报吗', '哪一项任务'],
    ['hw', '二季度的晚两天交行不', '哪一项任务'],
    ['zj', '能不能晚点报', '申请延期到某月某日'],
  ])('is asked back about where something lacks: %s %s', async (who, text, asked) => {
    expect(await say(who, text)).toContain(asked);
  });

  test.each([
    ['zj', '任务16征收拖到7月20号才能签约 户主在外地'],
    ['zj', '棚改基本建成推迟到8月 材料没到'],
    ['zj', '任务16 征收完成90户 剩下的拖到8月底'],
    ['zj', '我晚点报'],
    ['zj', '今天忙 下午晚点交给你'],
    ['hw', '没拖到7月 6月就干完了 公厕4座'],
    ['bgs', '住建的季报能拖到20号吗'],
  ])(
    'is not asked for where the work is late, or somebody only promises: %s %s',
    async (who, text) => {
      expect(await say(who, text)).not.toMatch(/申请延期：|哪一项任务要延期|想延到哪天/u);
    },
  );
});

describe('收到 马上弄, where nothing waits to be signed for', () => {
  test.each(['收到 马上弄', '好的马上办', '收到，这就去落实'])(
    'is no word of thanks: %s',
    async (text) => {
      const answered = await say('hw', text);
      expect(answered).toContain('没有等您签收');
      expect(answered).not.toContain('不客气');
    },
  );

  test('and 收到谢谢 is one', async () => {
    expect(await say('hw', '收到谢谢')).toContain('不客气');
  });
});
