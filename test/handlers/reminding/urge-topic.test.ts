import { describe, expect, test } from '@jest/globals';
import { urgingOfTopic } from '../../../handlers/reminding/urge-topic.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = [{ role: 'office' as const, unit: null, group: null }];
const read = (text: string, roles: Parameters<typeof urgingOfTopic>[0]['roles'] = OFFICE) =>
  urgingOfTopic({ text, at: '2020-07-08T01:00:00.000Z', reader, roles });

describe('a unit that is told to report on something', () => {
  test.each([
    ['给住建局提个醒，老旧小区开工情况这两天报上来', '区住房城乡建设局', [16], '2020-07-10'],
    ['跟环卫说一声，公厕进度周五前给我', '区环卫管护中心', [28], '2020-07-10'],
    ['提醒水务局抓紧把小清河的报一下，8号前', '区水务局', [8, 11], '2020-07-08'],
    ['叫园林把绿道的数这两天报来', '区园林绿化服务中心', [9], '2020-07-10'],
    ['给城管局递个话，亮化的情况抓紧报', '区城管局', [4], undefined],
    ['跟住建说停车场的事月底前报', '区住房城乡建设局', [12], '2020-07-31'],
  ])('is urged for that, by its day: %s', (text, unit, tasks, day) => {
    expect(read(text)).toMatchObject({ units: [unit], tasks });
    expect(read(text)?.by?.day).toBe(day);
  });

  test.each([
    '水务局的小清河怎么还没报',
    '给住建局提个醒',
    '住建局老旧小区的报上来了',
    '请住建局牵头开个会',
  ])('is not heard in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('is told so by the office or its group alone', () => {
    const liaison = [{ role: 'liaison' as const, unit: '区水务局', group: null }];
    expect(read('跟环卫说一声，公厕进度周五前给我', liaison)).toBeNull();
  });
});
