import { afterEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../support/office.ts';
import {
  ANNOUNCED,
  FILED,
  REFERRED,
  REGISTERED,
  RELEASED,
  SIGNED,
  type Step,
  WALKERS,
} from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

/** Two tasks reported, and the third group's others told done. */
const QUARTER_DONE = [
  'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
  'ls：确认',
  'lh：任务28二季度：公厕完成3座；问题：无；下一步：继续',
  'lh：确认',
  'gl3：其余完成',
];

const PEOPLE: readonly Seat[] = [
  ...WALKERS,
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
  { userid: 'gl3', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', group: 6, unit: '区城管局' }] },
];

const STEPS: Readonly<Record<string, Step>> = {
  'who has filled in goals': {
    after: [],
    said: [
      'ls：填报表交了吗',
      'ls：任务10填报表给我看看',
      'gl3：谁没填',
      'gl3：填报还差几家',
      'gl3：三组填报情况',
      'of1：各组填报怎么样了',
      'of1：填报表收齐没',
    ],
    answers: ['填'],
  },
  'a goal is put right': {
    after: ['ls：填报任务10：年度计划：PM2.5降到53；三季度：55；四季度：53', 'ls：确认'],
    said: [
      'ls：更正任务10填报：三季度54',
      'ls：任务10三季度改成54',
      'ls：三季度写错了，是54',
      'ls：把三季度目标改为54',
    ],
    answers: ['54'],
  },
  'a unit is excused from goals': {
    after: [],
    said: [
      'gl3：任务10区交警大队免填，配合单位',
      'gl3：交警大队不用填，只是配合',
      'gl3：任务10市场监管局免填：没有量化任务',
    ],
    answers: ['免填'],
  },
  'what there is to judge': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: [
      'gl3：研判二季度',
      'gl3：看看二季度怎么判',
      'gl3：二季度该研判哪些',
      'gl3：开始研判吧',
      'gl3：我来评一下二季度',
    ],
    answers: ['研判'],
  },
  'one is judged': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: [
      'gl3：任务10区生态环境分局完成',
      'gl3：生态分局任务10算完成',
      'gl3：任务10生态环境分局：部分完成，窑炉还差2座',
    ],
    answers: ['任务10区生态环境分局'],
  },
  'one is judged undone': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: ['gl3：任务10区交警大队未完成：未报', 'gl3：住建局任务10未完成，没有报送'],
    answers: ['未完成'],
  },
  'nobody judges for another': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: ['ls：任务10区生态环境分局完成', 'gl6：任务10区生态环境分局完成'],
    answers: ['由第三组', '只能', '第三组'],
  },
  'no 汇总表 goes up with blanks': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: ['gl3：提交第三组二季度汇总表', 'gl3：汇总表交上去', 'gl3：把二季度汇总表报办公室'],
    answers: ['没有研判'],
  },
  'who has handed in a 汇总表': {
    after: [
      'ls：任务10，二季度，进展：完成工业窑炉治理10座；存在问题：无；下一步计划：继续',
      'ls：确认',
    ],
    said: ['of1：二季度汇总表交了几个组', 'of1：哪个组没交汇总表', 'of1：汇总表收齐了吗'],
    answers: ['汇总表'],
  },
  'the 考核表': {
    after: QUARTER_DONE,
    said: ['of1：二季度考核表', 'of1：出一下二季度考核表', 'of1：季度考核表发我'],
    answers: ['考核表'],
  },
  'a spot check': {
    after: QUARTER_DONE,
    said: ['of1：抽查二季度5项', 'of1：二季度抽查5项', 'of1：抽5项二季度的'],
    answers: ['抽查', '抽', '汇总表'],
  },
  'a 通报': {
    after: QUARTER_DONE,
    said: ['of1：起草二季度通报', 'of1：出个二季度考核通报', 'of1：写一份二季度节点任务通报'],
    answers: ['通报'],
  },
  'the 自评': {
    after: [],
    said: ['of1：年度自评', 'of1：出个自评底稿'],
    answers: ['自评'],
  },
  'no ranks': {
    after: QUARTER_DONE,
    said: ['of1：二季度各组排个名', 'of1：给各单位打个分'],
    answers: ['不打分', '不排名', '没有规定'],
  },
  'the report of a group': {
    after: [],
    said: [
      'gl4：提交本月月报',
      'gl4：第四组6月小结',
      'gl4：汇总一下我们组的月报',
      'gl4：先汇总一版我看看',
    ],
    answers: ['第四组', '道路交通', '月报'],
  },
  'who owes the report of a group': {
    after: [],
    said: ['of1：哪个组没交月报'],
    answers: ['月报', '组'],
  },
  'the day of the months’ reports': {
    after: [],
    said: ['of1：设置月报日25号', 'of1：月报定在每月25号', 'of1：以后月报25号交'],
    answers: ['25'],
  },
  'that day is asked for': {
    after: [],
    said: ['gl4：月报几号交', 'lw：月报什么时候报'],
    answers: ['月报', '日期', '日子', '没有'],
  },
  'a signature is lent': {
    after: [],
    said: [
      'gz4：授权马办代签到7月15日',
      'gz4：我出差到15号，签字由马办代',
      'gz4：7月15日前马办替我签字',
    ],
    answers: ['代签'],
  },
  'a signature is taken back': {
    after: ['gz4：授权马办代签到7月15日'],
    said: ['gz4：收回授权', 'gz4：我回来了，授权收回', 'gz4：不用马办代签了'],
    answers: ['收回'],
  },
  'a signature on paper': {
    after: SIGNED,
    said: ['of1：代录发文1：马卫民7月5日审核签字'],
    answers: ['代录', '已', '签'],
  },
  'the week': {
    after: [],
    said: ['of1：一周汇总', 'of1：上周汇总', 'of1：上周各组检查情况汇总一下'],
    answers: ['汇总', '检查'],
  },
  'a street': {
    after: [],
    said: [
      'of1：登记街道：药山街道，负责人张三，联络员李四',
      'of1：药山街道负责人张三，联络员李四，登记一下',
      'of1：药山街道架构报来了：负责人张三、联络员李四',
    ],
    answers: ['药山街道'],
  },
  'a street is asked for': {
    after: ['of1：登记街道：药山街道，负责人张三，联络员李四'],
    said: ['of1：药山街道谁负责', 'of1：哪些街道报架构了'],
    answers: ['药山', '张三', '李四'],
  },
  'what is to be filed': {
    after: [...RELEASED, 'gl4：发文1已发送：各责任单位'],
    said: ['ar4：待归档', 'ar4：有啥要归档的', 'ar4：还有没有要存的', 'ar4：我这边有什么没归档'],
    answers: ['发文1'],
  },
  'it is filed': {
    after: [...RELEASED, 'gl4：发文1已发送：各责任单位'],
    said: [
      'ar4：归档发文1：过程，文字',
      'ar4：全部按建议归档',
      'ar4：发文1归档',
      'ar4：发文1归过程，文字',
      'ar4：都归了吧',
    ],
    answers: ['归档'],
  },
  'groups without 档案员': {
    after: [],
    said: ['of1：哪几组没有档案员', 'of1：各组档案员是谁', 'of1：三组档案员是谁'],
    answers: ['档案'],
  },
  'no archive of another group': {
    after: FILED,
    said: ['ar6：第四组档案目录', 'ar6：任务13档案', 'ar6：看看四组的档案'],
    answers: ['只给本组', '第四组'],
  },
  'no hand-over before the end': {
    after: FILED,
    said: ['gl4：移交任务13档案', 'ar4：把13的档案交了'],
    answers: ['认定', '办公室'],
  },
  'tasks that go on': {
    after: [],
    said: ['of1：明年哪些任务接着报', 'of1：哪些任务跨年'],
    answers: ['任务'],
  },
  'what waits': {
    after: [...SIGNED, ...REGISTERED],
    said: ['of1：待签', 'of1：有啥要我办的', 'of1：我手上有什么', 'of1：有什么等我处理'],
    answers: ['发文1'],
  },
  'the list of 批示': {
    after: REFERRED,
    said: ['of1：批示台账', 'of1：所有批示', 'of1：批示办得怎么样了', 'of1：在办的批示有几件'],
    answers: ['批示1'],
  },
  'a 批示 is urged': {
    after: REFERRED,
    said: ['of1：催办批示1', 'of1：催一下水务局', 'of1：批示1催一下'],
    answers: ['催'],
  },
  'materials of a meeting': {
    after: ANNOUNCED,
    said: ['gl4：会议1材料：区住建局准备选址方案，7月7日前', 'gl4：请住建局7月7号前准备选址方案'],
    answers: ['材料'],
  },
  minutes: {
    after: ANNOUNCED,
    at: '2020-07-08 17:00',
    first: ['gl4：会议1情况：到会8家；议定：由区住建局7月31日前完成3处停车场选址'],
    said: ['gl4：会议1起草纪要', 'gl4：出个会议纪要', 'gl4：会上定了啥'],
    answers: ['纪要', '选址'],
  },
  'meetings that were held': {
    after: [],
    said: ['of1：这个月指挥部会开了没'],
    answers: ['会'],
  },
  'what to supervise': {
    after: [],
    said: ['of1：日常督查建议', 'of1：该督办哪些', 'of1：专项督查建议', 'of1：最近有什么要督查的'],
    answers: ['督查', '建议', '督办'],
  },
};

let office: ClockedOffice;
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe.each(Object.entries(STEPS))('%s', (_, { after, said, answers, at, first = [] }) => {
  test.each(said)('%s', async (turn) => {
    office = await openClockedOffice(PEOPLE, '2020-07-06 09:30');
    await office.walk(...after);
    if (at !== undefined) await office.turnTo(at);
    const answer = await office.walk(...first, turn);
    expect({ answer, isMeant: answers.some((one) => answer.includes(one)) }).toMatchObject({
      isMeant: true,
    });
  });
});
