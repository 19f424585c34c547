import { expect, test } from '@jest/globals';
import { fieldsIn } from '../../../handlers/meetings/fields-said.ts';
import { reader } from '../../support/readers.ts';

/** A blank on a phone stands for a comma; no part of a plan may take in the next, for it goes to every guest as it was taken. */
test.each([
  ['议停车场用地 就在水务局二楼', '水务局二楼', '停车场用地'],
  ['下周二下午2点 在三楼会议室 研究扬尘治理', '三楼会议室', '研究扬尘治理'],
  ['议题：公厕选址 地点局五楼', '局五楼', '公厕选址'],
  ['议绿道进度 还在二楼小会议室', '二楼小会议室', '绿道进度'],
  ['讨论绿道建设 在建项目排查', null, '讨论绿道建设 在建项目排查'],
])('the parts of %s', (text, place, agenda) => {
  expect(fieldsIn(text, '2020-09-14', reader)).toMatchObject({ place, agenda });
});

/** Where no comma stands, a time of day or a room ends what the meeting is for. */
test.each([
  ['议题停车场选址7月9日下午三点水务局五楼', '2020-07-09', '15:00', '水务局五楼', '停车场选址'],
  ['议题6月份大中修进展在水务局五楼会议室', null, null, '水务局五楼会议室', '6月份大中修进展'],
  ['议题：河道排查，7月9号下午3点水务局五楼', '2020-07-09', '15:00', '水务局五楼', '河道排查'],
  [
    '议题：6月30日前完成的项目复盘，7月9日15点，三楼会议室',
    '2020-07-09',
    '15:00',
    '三楼会议室',
    '6月30日前完成的项目复盘',
  ],
  ['三楼会议室，议题防汛，请各成员单位联络员参加', null, null, '三楼会议室', '防汛'],
  ['：议题：宣传方案', null, null, null, '宣传方案'],
  ['议题：研究停车场选址，推进大中修', null, null, null, '研究停车场选址，推进大中修'],
])('of %s', (text, day, time, place, agenda) => {
  expect(fieldsIn(text, '2020-07-06', reader)).toMatchObject({ day, time, place, agenda });
});

test.each([
  ['参会单位区水务局、区城管局', ['区水务局', '区城管局']],
  ['参加人员有区财政局', ['区财政局']],
  ['参会单位包括区水务局', ['区水务局']],
])('%s, without a colon, are those who come and nobody else', (text, units) => {
  expect(fieldsIn(text, '2020-07-06', reader).only?.units).toEqual(units);
});

test.each(['议题没定', '议题改一下', '议题还是那个'])('%s names none', (text) => {
  expect(fieldsIn(text, '2020-07-06', reader).agenda).toBeNull();
});
