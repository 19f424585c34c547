import { describe, expect, test } from '@jest/globals';
import { readParameterCommand } from '../../../handlers/settings/parameter-orders.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string) => readParameterCommand(text, '2020-05-12', reader);

describe('a rule parameter', () => {
  test.each<[string, string, number | boolean | string]>([
    ['设置批示件办结天数 5天', 'instruction-days', 5],
    ['设置办结提醒天数为三天', 'instruction-warning-days', 3],
    ['设置季报当天算按时 否', 'quarterly-due-day-included', false],
    ['设置填报截止 5月20日', 'milestone-due', '2020-05-20'],
    ['填报截止定在5月20日', 'milestone-due', '2020-05-20'],
    ['设置蓝单天数 3个工作日', 'supervision-blue-days', 3],
    ['把督办蓝单天数改成3天', 'supervision-blue-days', 3],
    ['设置抽查项数 8项', 'spot-check-size', 8],
    ['设置专项督查差距 15个百分点', 'supervision-gap', 15],
    ['设置卷号 年-组-号', 'archive-number', '年-组-号'],
    ['设置季度报送日当天是否算按时为是', 'quarterly-due-day-included', true],
  ])('is set by “%s”', (text, parameter, value) => {
    expect(read(text)).toEqual({ kind: 'set-parameter', parameter, value });
  });

  test('that is the day of the monthly reports is set as such', () => {
    expect(read('设置月报的报送日为25日')).toEqual({ kind: 'set-monthly-day', day: 25 });
  });

  test.each(['规则参数', '查看规则参数', '规则参数有哪些'])('is listed for “%s”', (text) => {
    expect(read(text)).toEqual({ kind: 'list-parameters' });
  });

  test.each(['设置月报日 25日', '设置某某天数 5天', '设置季报当天算按时 5', '参数'])(
    'is not read from “%s”',
    (text) => expect(read(text)).toBeNull(),
  );
});
