import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-29 10:00');
const replies = async (who: string, text: string) =>
  (await office.say(who, text)).replies.map((one) => one.text).join('\n');
const filed = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task, versions }) => [
    task,
    versions.at(-1)?.progress,
  ]);

describe('what somebody who reports tells of their work', () => {
  test.each([
    ['公厕都弄好了，就是药山那座还漏水', '存在问题：就是药山那座还漏水'],
    ['公厕6月没动', '本期无新进展'],
    ['入户宣传垃圾分类一千五六百户', '1500户'],
  ])('is a report, though it could be answered with a card: %s', async (text, shown) => {
    const said = await replies('hw', text);
    expect(said).toContain('【草稿】任务');
    expect(said).toContain(shown);
  });

  test('is asked for its task where it names none, and kept until then', async () => {
    const said = await replies('hw', '学校那边都弄利索了');
    expect(said).toContain('“学校那边都弄利索了”要登记为哪项任务的进展');
    expect(said).toContain('任务28');
    await replies('hw', '27');
    await replies('hw', '确认');
    expect(await filed()).toEqual([[27, '学校那边都弄利索了']]);
  });

  test('is dropped where it was no report', async () => {
    await replies('hw', '学校那边都弄利索了');
    await replies('hw', '取消');
    expect(await replies('hw', '确认')).not.toContain('已登记');
  });

  test('is nothing of the kind from who reports for nobody', async () => {
    expect(await replies('zzh', '学校那边都弄利索了')).not.toContain('要登记为');
  });

  test.each(['公厕完成了没', '公厕的目标是8座', '系统坏了打不开', '没报的'])(
    'is not looked for in what asks, or speaks of something else: %s',
    async (text) => {
      const said = await replies('hw', text);
      expect(said).not.toContain('【草稿】');
      expect(said).not.toContain('哪项任务');
    },
  );
});
