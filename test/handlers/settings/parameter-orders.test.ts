import { describe, expect, test } from '@jest/globals';
import { readParameterCommand } from '../../../handlers/settings/parameter-orders.ts';
import { reader } from '../../support/readers.ts';

const read = (text: string) => readParameterCommand(text, reader);

describe('a rule parameter', () => {
  test.each<[string, string, number | boolean]>([
    ['设置批示件办结天数 5天', 'instruction-days', 5],
    ['设置办结提醒天数为三天', 'instruction-warning-days', 3],
    ['设置季报当天算按时 否', 'quarterly-due-day-included', false],
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
