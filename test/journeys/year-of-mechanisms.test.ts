import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Seat } from '../support/office.ts';
import { golden, playYear, shown } from '../support/played-year.ts';
import type { ClockedOffice } from '../support/virtual-office.ts';

/** Who walks the mechanisms of the third and the fourth group; 孙工 reports in time, 王工 does what he is told and reports nothing. */
const SEATS: readonly Seat[] = [
  { userid: 'cmd', name: '韩利师', roles: [{ role: 'commander' }] },
  { userid: 'dir', name: '隋法山', roles: [{ role: 'office-director' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'chen', name: '陈勇', roles: [{ role: 'office-deputy' }] },
  { userid: 'ma', name: '马组长', roles: [{ role: 'group-leader', unit: '区水务局', group: 4 }] },
  {
    userid: 'lian',
    name: '组联四',
    roles: [{ role: 'group-liaison', unit: '区水务局', group: 4 }],
  },
  { userid: 'dang', name: '档四', roles: [{ role: 'archivist', unit: '区水务局', group: 4 }] },
  { userid: 'shui', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'san', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
  { userid: 'sun', name: '孙工', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
];

describe('every mechanism of 附件2, walked once in the year of the command', () => {
  let office: ClockedOffice;
  let replies: readonly string[];

  beforeAll(async () => {
    ({ office, replies } = await playYear(SEATS, 'mechanisms-2020.jsonl'));
  }, 120_000);
  afterAll(() => office.store.close());

  test('sends what the golden file lists, push by push', () => {
    expect(office.pushes.map((one) => shown(one, SEATS))).toEqual(golden('mechanisms-2020.txt'));
    expect(office.errors).toEqual([]);
  });

  test.each([
    ['一（一）1 公文', '发文1已发送各责任单位（5月13日），办理完毕'],
    ['二 会议', '会议1情况已上报，办理完毕'],
    ['四 批示', '批示1已注结'],
    ['五 填报', '第三组填报表（8项）已报指挥部办公室'],
    ['五 汇总表', '第三组二季度汇总表已报指挥部办公室'],
    ['五 抽查复核', '任务10区生态环境分局属实'],
    ['五 通报', '发文2已发送各责任单位（7月13日），办理完毕'],
    ['五 自评', '2020年自评情况（37项任务）已汇总'],
    ['六 问题', '问题1已解决'],
    ['六 督办', '督办2已核销'],
    ['七 归档', '已归档5件，已登记造册'],
    ['七3 移交', '移交1已由赵办11月2日签收，5件相符'],
  ])('附件2 %s comes to its end', (_place, words) => {
    expect(replies.join('\n')).toContain(words);
  });

  test('files a decision of the meeting, the 批示, the text and both 督办, each once', () => {
    const filed = replies.find((text) => text.startsWith('已归档5件')) ?? '';
    for (const record of ['发文1', '会议1', '批示1', '督办1', '督办2']) {
      expect(filed.split(record)).toHaveLength(2);
    }
  });

  test('speaks unasked to nobody more than twice a day, and never outside 08:00 to 20:00', () => {
    const unasked = office.pushes.filter(({ at }) => at.endsWith('09:00'));
    const days = unasked.map(({ at, to }) => `${at.slice(0, 10)} ${to}`);
    for (const day of new Set(days)) {
      expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(2);
    }
    expect(
      office.pushes.filter(({ at }) => at.slice(11) < '08:00' || at.slice(11) >= '20:00'),
    ).toEqual([]);
  });

  test('speaks at most twice a month to somebody who reports in time', () => {
    const months = office.sentTo('sun').map((line) => line.slice(0, 7));
    expect(months).not.toEqual([]);
    for (const month of months) {
      expect(months.filter((one) => one === month).length).toBeLessThanOrEqual(2);
    }
  });
});
