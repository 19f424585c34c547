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
