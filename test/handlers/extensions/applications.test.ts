import { describe, expect, test } from '@jest/globals';
import { readExtension } from '../../../handlers/extensions/applications.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string) => readExtension(text, '2020-07-08', reader);
const asked = (text: string) => {
  const intent = read(text);
  return intent?.kind === 'keep-draft' ? intent.proposal : intent;
};

describe('an application for an extension', () => {
  test.each<
    [string, readonly number[], string | null, string | null, number | null, string | null]
  >([
    [
      '任务28二季度申请延期到7月20日，因检测报告未出',
      [28],
      '2020-Q2',
      '2020-07-20',
      null,
      '检测报告未出',
    ],
    [
      '因检测报告未出，任务28二季度申请延期至7月20日。',
      [28],
      '2020-Q2',
      '2020-07-20',
      null,
      '检测报告未出',
    ],
    ['任务28，二季度申请延期到7月20日', [28], '2020-Q2', '2020-07-20', null, null],
    ['任务27、28申请延期5天，原因：人员调整', [27, 28], null, null, 5, '人员调整'],
    ['28号任务6月月报申请延期一周，由于系统故障', [28], '2020-06', null, 7, '系统故障'],
    ['我们28号任务能否延期到7月15日报，因数据未核完', [28], null, '2020-07-15', null, '数据未核完'],
    ['任务28申请延期', [28], null, null, null, null],
    [
      '33那个街道场所名单没交全，想申请延到7月17号',
      [33],
      null,
      '2020-07-17',
      null,
      '街道场所名单没交全',
    ],
    ['33申请延期到7月17日，因名单没交全', [33], null, '2020-07-17', null, '名单没交全'],
    ['申请延期到7月20日', [], null, '2020-07-20', null, null],
    [
      '任务28二季度申请将报送日延到7月20日，理由是任务11、12的数据要先核对',
      [28],
      '2020-Q2',
      '2020-07-20',
      null,
      '任务11、12的数据要先核对',
    ],
  ])('is read from “%s”', (text, tasks, period, until, days, reason) => {
    const proposal = { kind: 'ask-extension', tasks, period, until, days, reason };
    expect(asked(text)).toEqual(proposal);
  });

  test.each([
    '任务11，进展：因雨天工期申请延期到8月；下一步：抢抓工期',
    '任务11工程延期到8月完工，因雨天停工',
    '小区延长保洁时间到晚上10点',
    '二季度完成情况最晚哪天报',
    '任务16棚改已完成120套',
    '同意3',
  ])('is not read from “%s”', (text) => expect(read(text)).toBeNull());
});

describe('what the office decides about one', () => {
  test.each([
    ['同意延期3', 'approve-extension', '3'],
    ['同意延期 3号', 'approve-extension', '3'],
    ['批准3号延期申请', 'approve-extension', '3'],
    ['拒绝延期3', 'refuse-extension', '3'],
    ['不同意延期12', 'refuse-extension', '12'],
  ])('is read from “%s”', (text, kind, extension) => {
    expect(read(text)).toEqual({ kind, extension, reason: null });
  });

  test.each([
    ['体育中心的延期不同意，先报电子版', 'refuse-extension', '区体育事业发展中心', '先报电子版'],
    [
      '住建局那个延期驳回，理由：已经拖了一次',
      'refuse-extension',
      '区住房城乡建设局',
      '已经拖了一次',
    ],
    ['园林的延期就不给了', 'refuse-extension', '区园林绿化服务中心', null],
    ['环卫的延期同意吧', 'approve-extension', '区环卫管护中心', null],
    ['3号延期不批，材料先报', 'refuse-extension', '3', '材料先报'],
  ])('is read by whose it is, with what is said besides: “%s”', (text, kind, extension, reason) => {
    expect(read(text)).toEqual({ kind, extension, reason });
  });

  test.each(['环卫的延期批了吗', '环卫的延期同意了没'])(
    'is none where it is asked: “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test.each(['延期申请', '待批延期', '查看延期申请'])('is listed for “%s”', (text) =>
    expect(read(text)).toEqual({ kind: 'list-extensions' }),
  );
});

describe('what the office decides of one', () => {
  test.each<[string, string, string | null, string | null]>([
    ['同意延期1', '1', null, null],
    ['同意延期1，到7月18日', '1', '2020-07-18', null],
    ['同意延期1到18号', '1', '2020-07-18', null],
    ['延期1给到18号吧', '1', '2020-07-18', null],
    ['1号延期不能给那么久，18号吧', '1', '2020-07-18', '不能给那么久'],
    ['园林的延期最多给到18号', '区园林绿化服务中心', '2020-07-18', null],
    ['住建那个延期准了，不过最多给到7月18', '区住房城乡建设局', '2020-07-18', null],
    ['批准3号延期申请，只能到18号，17号先报电子版', '3', '2020-07-18', '17号先报电子版'],
    ['同意延期1，7月18日前把盖章的纸质件补上', '1', null, '7月18日前把盖章的纸质件补上'],
  ])('%s', (text, extension, until, reason) => {
    const approved = { kind: 'approve-extension', extension, reason };
    expect(read(text)).toEqual(until === null ? approved : { ...approved, until });
  });

  test.each(['不同意延期3，18号前交', '1号延期不批，18号必须交'])('%s grants nothing', (text) => {
    expect(read(text)).toMatchObject({ kind: 'refuse-extension' });
  });

  test.each(['我们延期到18号', '水务局延期到7月18日行吗', '延期1到18号了吗'])(
    '%s decides nothing',
    (text) => {
      expect(read(text)?.kind).not.toBe('approve-extension');
    },
  );
});
