import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const { open, say } = playedOffice(COMMAND);

describe('a question for one of two', () => {
  test.each([
    ['lm', '季度那个是直接报你们办公室还是先报组里', '是先报组里。'],
    ['gl4', '月报是报办公室还是报区政府', '是报办公室。'],
    ['lw', '批示件是一周办结还是两周办结', '是一周办结。'],
    ['lw', '批示件是三天还是五天办结', '都不是。'],
    ['lw', '发文是承办单位编号还是办公室编号', '是办公室编号。'],
    ['lw', '组会是组里承办还是办公室承办', '是组里承办。'],
    ['lw', '自评是年底搞还是季度搞', '是年底搞。'],
    ['lw', '档案是自己留着还是交办公室', '是交办公室。'],
    ['lw', '公厕是区住建局还是区城管局负责', '都不是：'],
    ['lz', '老旧小区改造是住建局牵头还是城管局牵头', '是区住房城乡建设局：'],
    ['lw', '公文是局长签还是副主任签', '是副主任签。'],
    ['lw', '指挥部会一月一次还是一季度一次', '是一月一次。'],
    ['lw', '月报是每月报还是每季度报', '是每月报。'],
    ['lw', '书面调度每月搞还是每季度搞', '是每季度搞。'],
    ['lz', '季报是12号还是15号', '是12号。'],
    ['lw', '样板街三条还是五条', '是不低于3条，不是5条。'],
    ['lw', '老旧小区7个还是8个', '是7个，不是8个。'],
    ['lz', '绿道是10公里还是12公里', '都不是，是8公里。'],
    ['lw', '花漾街区10条还是11条', '是11条（处），不是10条。'],
    ['lw', '亮灯率98还是96', '快速路、主次干道亮灯率是不低于98%，不是96%。'],
    ['lw', '棚改新开工是10月底还是12月底', '是2020年10月31日前，不是2020年年底。'],
    ['lz', '夜间经济示范区今年年底还是明年年底', '是2021年年底前，不是2020年年底。'],
    ['lw', '无违建街镇是9月底还是10月底', '都不是，期限是2020年11月底。'],
    ['lw', '咱们那个样板街今年到底三条还是五条', '是不低于3条，不是5条。'],
  ])('says first which it is: %s %s', async (who, text, told) => {
    await open();
    expect((await say(who, text)).slice(0, told.length)).toBe(told);
  });

  test('has no answer where the task sets several days', async () => {
    await open();
    expect(await say('lw', '危化企业搬迁是2025年还是2020年')).not.toMatch(/^(?:是|都不是)/u);
  });

  test.each([
    ['lw', '月报直接报办公室还是先报组里'],
    ['lw', '月报线上报还是纸质报'],
  ])('names none of them where the notice does not: %s %s', async (who, text) => {
    await open();
    expect(await say(who, text)).not.toMatch(/^是/u);
  });
});

describe('a question for a yes about a rule', () => {
  test.each([
    ['文号是承办单位自己给吗', '文件没有写'],
    ['文号是办公室给吗', '是的。'],
    ['批示件超过7天没办完算不算逾期', '是的。'],
    ['批示件5天办完算逾期吗', '不是。'],
    ['季报15号报晚不晚', '是的。'],
    ['13号才报季报算迟报不', '是的。'],
    ['季报12号报算不算迟', '文件只写“12日前”'],
    ['公文局长签行不', '文件没有写可以局长签'],
    ['督办件是不是都要盖章', '文件没有写'],
    ['月报是不是要局长签字', '文件没有写'],
    ['季报要不要盖章', '文件没有写要盖章'],
    ['会议能不能录音', '文件没有写可以录音'],
    ['指挥部会议能不能请假', '文件没有规定会议请假'],
    ['别人代签行不行', '文件没有写'],
  ])('begins with what it comes to: %s', async (text, told) => {
    await open();
    expect(await say('lw', text)).toMatch(new RegExp(`^${told}`, 'u'));
  });
});

test.each(['批下来的钱到了没', '督办的钱到了吗', '这周三有会吗'])(
  'whether something is so is no question about a rule: %s',
  async (text) => {
    await open();
    expect(await say('lw', text)).not.toContain('文件没有写');
  },
);

test.each(['我们组自己开会用不用跟办公室报备', '月报要不要交办公室', '会议要不要报备'])(
  'that a rule has no word of it is not said where it names who is asked for: %s',
  async (text) => {
    await open();
    expect(await say('lw', text)).not.toContain('文件没有写');
  },
);

describe('how something is filed', () => {
  test.each(['任务8没啥进展咋报', '任务8这个月没动静怎么报', '任务8没新进展还用报不'])(
    'where there is nothing new is told for the task: %s',
    async (text) => {
      await open();
      expect(await say('lw', text)).toContain('“任务8本月无新进展，因……”');
    },
  );

  test('is not told to who files it', async () => {
    await open();
    expect(await say('lw', '任务8没进展，因为在招标')).toContain('【草稿】');
  });
});

describe('the units beside the one that leads', () => {
  test.each(['还有哪些单位一起干', '哪些单位配合', '还有谁一起弄'])(
    'are those of the task that was spoken of: %s',
    async (text) => {
      await open();
      await say('lw', '夜间经济谁牵头');
      expect(await say('lw', text)).toContain('区文化和旅游局');
      expect(await say('lw', text)).not.toContain('32家');
    },
  );
});

describe('the notice by its number', () => {
  test.each([
    ['咱这1号文哪天印发', '印发日期是2020年4月27日'],
    ['1号文有几个附件', '共3个附件'],
    ['咱们1号文发给谁的', '主送：'],
  ])('is asked what stands at its head: %s', async (text, told) => {
    await open();
    expect(await say('of1', text)).toContain(told);
  });

  test.each(['1号文签了没', '2号文什么时候发的'])(
    'is no document that is under way: %s',
    async (text) => {
      await open();
      expect(await say('of1', text)).toContain('没有查到');
    },
  );
});
