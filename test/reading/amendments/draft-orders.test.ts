import { describe, expect, test } from '@jest/globals';
import type { Doubt, ReportItem } from '../../../src/domain/report-reading.ts';
import { mayOrderDraft, orderOfDraft } from '../../../src/reading/amendments/draft-orders.ts';
import { emptyItem } from '../../../src/reading/corrections/corrections.ts';
import { reader } from '../../support/readers.ts';

const item = (task: number, told: Partial<ReportItem> = {}): ReportItem => ({
  ...emptyItem(task, '2020-07'),
  progress: '拓宽人行道3处',
  problems: '资金未到位',
  next: '8月继续',
  ...told,
});
const read = (text: string, ...items: readonly ReportItem[]) =>
  mayOrderDraft(text)
    ? orderOfDraft(text, { items, doubt: null, isDraft: true }, '2020-07-28', reader)
    : null;

describe('what is ordered of the draft as a whole, in whatever order of words', () => {
  test.each([
    '草稿呢',
    '草稿',
    '把草稿再给我看看',
    '再给我看一眼那份草稿',
    '草稿搁哪儿了，再瞅瞅',
    '昨天存着的那份草稿，接着来',
    '接着昨天的报',
    '继续刚才那份',
    '上午没弄完的月报草稿，现在接着填',
    '刚才接了个电话，把草稿再调出来吧',
    '再看下草搞',
    '继序',
  ])('it is shown: %s', (text) =>
    expect(read(text, item(4))).toEqual({ kind: 'show', inFull: false }),
  );

  test.each([
    '把草稿完整地显示出来',
    '草稿从头到尾发我看看',
    '别省略，整份草稿都给我',
    '手机上看不全，请把草稿全部内容发来',
    '全部内容',
  ])('it is shown in full: %s', (text) =>
    expect(read(text, item(4))).toEqual({ kind: 'show', inFull: true }),
  );

  test.each([
    '这份草稿不要了',
    '把刚才那份月报删掉',
    '那份甭报了，删了吧',
    '草稿作废',
    '曲消',
    '请把这份草稿取消掉，谢谢',
    '放弃这份草稿',
    '拉倒吧，这份不报了',
    '别登了，取消得了',
    '这份我们不打算提交了，请直接作废',
    '麻烦把任务4的这份草稿取消掉',
  ])('it is dropped: %s', (text) => expect(read(text, item(4))).toEqual({ kind: 'cancel' }));

  test.each([
    '这份草稿内容准确，可以正式登记了',
    '草稿和实际情况一致，麻烦提交',
    '核对无误，请登记',
    '草稿内容属实，给上报吧',
  ])('it is put down: %s', (text) => expect(read(text, item(4))).toEqual({ kind: 'confirm' }));

  test.each(['草稿登记了吗', '草稿还没登记呢', '草稿内容准确吗', '草稿确认以后还能不能改'])(
    'nothing is put down by: %s',
    (text) => expect(read(text, item(4))?.kind).not.toBe('confirm'),
  );

  test.each(['先搁着', '草稿先存一下', '这份暂时放一放', '先访着'])('it waits: %s', (text) =>
    expect(read(text, item(4))).toEqual({ kind: 'shelve' }),
  );

  test.each([
    '月报包括什么内容',
    '月报什么时候交',
    '完成绿道2公里',
    '下一步继续推进',
    '8月继续拆除',
    '接着9月底前再建成绿道3公里',
    '继续开展整治',
    '任务4谁牵头',
    '没有问题',
    '拆了3处',
    '删了3个广告牌',
  ])('it is none: %s', (text) => expect(read(text, item(4))).toBeNull());
});

describe('what is to go out of a draft', () => {
  const unsaid = (section: string) => ({
    kind: 'change',
    amendments: [{ kind: 'unsay', task: null, section }],
  });

  test.each([
    ['删问题', 'problems'],
    ['问题甭写了', 'problems'],
    ['不报下一步了，拿掉', 'next'],
    ['困难那条划掉吧', 'problems'],
    ['钱已经批下来了，把问题去掉', 'problems'],
    ['把存在问提删了', 'problems'],
    ['进展不动，下一步不写了', 'next'],
    ['资金未到位那条问题删掉', 'problems'],
  ])('%s', (text, section) => expect(read(text, item(4))).toEqual(unsaid(section)));

  test.each([
    '删26',
    '26号任务甭报了，其他两项照旧',
    '任务26的数没核准，先从草稿里去掉，别的不动',
    '去掉吧，26那项',
    '任物26不报了',
    '只留5和29，26不要了',
  ])('a task: %s', (text) =>
    expect(read(text, item(5), item(26), item(29))).toEqual({
      kind: 'change',
      amendments: [{ kind: 'drop', task: 26 }],
    }),
  );

  test('a task that is not in it, and all of them, are left to others', () => {
    expect(read('任务12不报了', item(5), item(26))).toBeNull();
    expect(read('5和26都不报了', item(5), item(26))).toBeNull();
  });
});

describe('what a draft stands under', () => {
  test.each([
    '29改26',
    '任务号改成26',
    '26才对，任务号错了',
    '把29换成26',
    '任务编号填错了，是26',
    '编号不对，得改成任务26',
    '给挪到26呗',
    '归到26哈',
  ])('its task: %s', (text) =>
    expect(read(text, item(29))).toEqual({
      kind: 'change',
      amendments: [{ kind: 'mean-task', task: 26 }],
    }),
  );

  test.each([
    '7月改6月',
    '月份不对，6月的才对',
    '月份误写成7月了，应为6月',
    '把7月换成6月，其余内容不变',
    '这是6月的，不是7月',
    '所属月份更正为6月',
  ])('its month: %s', (text) =>
    expect(read(text, item(3))).toEqual({
      kind: 'change',
      amendments: [{ kind: 'date', task: null, period: '2020-06' }],
    }),
  );

  test.each([
    '3处改26处',
    '改成26处',
    '不是26',
    '8月改9月',
    '29改26，进展是整治3处',
    '7月完成3处，6月完成2处',
  ])('is not meant: %s', (text) => expect(read(text, item(29))).toBeNull());
});

describe('what was asked back', () => {
  const asked = (text: string) => {
    const doubt: Doubt = { reason: 'number_topic_mismatch', word: '任务5', tasks: [5, 4] };
    return orderOfDraft(text, { items: [item(5)], doubt, isDraft: true }, '2020-07-28', reader);
  };

  test.each([
    '噢是4',
    '4号那个任务啊',
    '是说4的',
    '这份报的是任务4',
    '4，任务号',
    '您好，这份对应的是任务4',
    '任物4',
  ])('of which task it is: %s', (text) =>
    expect(asked(text)).toEqual({
      kind: 'change',
      amendments: [{ kind: 'mean-task', task: 4 }],
    }),
  );

  test.each(['4座', '是4座', '4和5', '任务4谁牵头'])('is not said: %s', (text) =>
    expect(asked(text)).toBeNull(),
  );
});

describe('the problems that are still to be written', () => {
  test.each(['无', '暂无', '没有', '木有问题哈', '问题无', '无，存在问题', '存在问提：无'])(
    'are none: %s',
    (text) =>
      expect(read(text, item(4, { problems: '' }))).toEqual({
        kind: 'change',
        amendments: [{ kind: 'say', task: null, section: 'problems', text: '无', metrics: null }],
      }),
  );

  test('are not meant by a bare word where the next step is open too, or where they are written', () => {
    expect(read('暂无', item(4, { problems: '', next: '' }))).toBeNull();
    expect(read('无', item(4))).toBeNull();
    expect(read('没问题', item(4, { problems: '' }))).toBeNull();
  });
});

test.each(['月份不对', '任务号写错了', '那个数有误', '数字弄错了'])(
  'what is right has to be asked: %s',
  (text) =>
    expect(read(text, item(4))).toEqual({
      kind: 'change',
      amendments: [{ kind: 'put-what-right' }],
    }),
);
