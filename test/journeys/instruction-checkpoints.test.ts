import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;
const ORDER = [
  ['cmd', '批示：请区水务局抓紧清淤'],
  ['cmd', '确认'],
] as const;
const ON = ['of1', '设置批示节点提醒 是'] as const;
const mornings = (who: string, words: RegExp): readonly string[] =>
  office.now.pushes
    .filter(({ to, text }) => to === who && words.test(text))
    .map(({ at }) => at.slice(5, 10));

const NOT_REFERRED = /登记当天没有转办/u;
const NO_PROGRESS = /三天内还没有报进展/u;

describe('the checkpoints of a 批示, which the notice does not name', () => {
  test('are not spoken of unless the office wants them', async () => {
    await office.open(...ORDER);
    await office.now.turnTo('2020-06-08 10:00');
    expect([...mornings('of1', NOT_REFERRED), ...mornings('lw', NO_PROGRESS)]).toEqual([]);
  });

  test('name one to the office that was not referred on its day, once', async () => {
    await office.open(ON, ...ORDER);
    await office.now.turnTo('2020-06-08 10:00');
    expect(mornings('of1', NOT_REFERRED)).toEqual(['06-02']);
  });

  test('name one to 主办 and the office of which nothing was heard in three days, once', async () => {
    await office.open(ON, ...ORDER, ['of1', '同意批示1']);
    await office.now.turnTo('2020-06-08 10:00');
    expect(mornings('of1', NOT_REFERRED)).toEqual([]);
    expect(mornings('lw', NO_PROGRESS)).toEqual(['06-05']);
    expect(mornings('of1', NO_PROGRESS)).toEqual(['06-05']);
  });

  test('are kept by whoever tells how far they are', async () => {
    await office.open(ON, ...ORDER, ['of1', '同意批示1'], ['lw', '批示1进展：清淤过半']);
    await office.now.turnTo('2020-06-08 10:00');
    expect(mornings('lw', NO_PROGRESS)).toEqual([]);
    expect(await say('of1', '设置批示节点提醒 否')).toContain('已设为否');
  });
});
