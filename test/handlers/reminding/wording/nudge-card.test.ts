import { describe, expect, test } from '@jest/globals';
import { nudgeCard } from '../../../../handlers/reminding/wording/nudge-card.ts';
import type { Card } from '../../../../src/domain/card.ts';
import { nudgesOn } from '../../../../src/domain/nudges.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import { factsOf } from '../../../support/nudge-facts.ts';
import { planOf } from '../../../support/office.ts';
import { smallPlan } from '../../../support/small-plan.ts';

function shown(
  day: string,
  name: string,
  plan: Plan = smallPlan(),
  more?: Parameters<typeof factsOf>[2],
): Card | undefined {
  const nudge = nudgesOn(day, factsOf(plan, [], more)).find(
    (one) => one.personId === `wecom:${name}`,
  );
  if (!nudge) throw new Error(`${name} is not nudged on ${day}`);
  return nudgeCard(nudge, 482_193, plan);
}

const factsIn = (card: Card | undefined) =>
  card?.facts.map(({ name, value }) => `${name}：${value}`);
const buttonsOn = (card: Card | undefined) => card?.buttons.map(({ says }) => says);

describe('the card of a nudge to a liaison', () => {
  test('says what is asked, until when, and brings the words to answer with', () => {
    const card = shown('2020-07-01', '水务王工');
    expect([card?.title, card?.desc]).toEqual(['2020年二季度完成情况', '区水务局有2项任务要报']);
    expect(factsIn(card)).toEqual([
      '截止：7月12日（周日）24时',
      '任务1：建设绿道',
      '任务2：整治黑臭水体',
    ]);
    expect(card?.note).toContain('7月10日（周五）是此前最后一个工作日');
    expect(card?.note).toContain('请直接回复，例如“任务1，二季度，进展：');
    expect(buttonsOn(card)).toEqual(['二季度季报预填', '两小时后再提醒']);
  });

  test('asks to be signed for when others are about to hear of it', () => {
    const card = shown('2020-07-10', '水务王工');
    expect(factsIn(card)?.[1]).toBe('依据：附件2 五');
    expect(buttonsOn(card)).toEqual(['签收482193', '两小时后再提醒']);
  });

  test('says for whom it is received', () => {
    const [id, cover] = ['wecom:水务王工', 'wecom:水务李局'];
    const absences = [{ id, version: 0, cover, from: '2020-07-01', until: '2020-07-31' }];
    const card = shown('2020-07-03', '水务李局', smallPlan(), { absences });
    expect(factsIn(card)?.[1]).toBe('代收：代水务王工接收');
  });

  test('names many tasks by their numbers', () => {
    const { plan } = planOf('plans/tianqiao-2020.yaml');
    const seats = [['张工', ['liaison', '区城管局']]] as const;
    expect(factsIn(shown('2020-07-03', '张工', plan, { seats }))).toEqual([
      '截止：7月12日（周日）24时',
      '未报：任务4、5、6、9、10、13、14、18',
      '以及：任务19、24、25、26、29',
    ]);
  });
});

describe('a nudge that is a list, or to somebody above', () => {
  test.each([
    ['2020-07-10', '水务李局'],
    ['2020-07-13', '二组组长'],
    ['2020-07-13', '办公室赵'],
  ])('on %s to %s has no card', (day, name) => {
    expect(shown(day, name)).toBeUndefined();
  });
});
