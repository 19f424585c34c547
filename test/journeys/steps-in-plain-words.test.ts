import { afterEach, describe, expect, test } from '@jest/globals';
import {
  ANNOUNCED,
  ANSWERED,
  ARRANGED,
  ASKED_IN_WRITING,
  CHECKED,
  DRAFTED,
  FILED,
  FINISHED,
  HANDED_OVER,
  INSPECTED,
  ISSUED,
  NUMBERED,
  PLAN_FILED,
  PLAN_SIGNED,
  PLANNED,
  PRINTED,
  PUBLISHED,
  RECEIVED,
  REFERRED,
  REGISTERED,
  RELEASED,
  SIGNED,
  type Step,
  SUBMITTED,
  SUPERVISED,
  SUPERVISED_ANSWERED,
  SUPERVISED_RECEIVED,
  WALKERS,
} from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const STEPS: Readonly<Record<string, Step>> = {
  'the 分管领导 signs': {
    after: DRAFTED,
    said: [
      'gz4：可以',
      'gz4：看过了，没意见',
      'gz4：行，签了',
      'gz4：同意，报办公室',
      'gz4：没问题，往下走吧',
      'gz4：1号发文我同意',
      'gz4：审核通过',
      'gz4：同意，请办公室把关',
    ],
    answers: ['请指挥部办公室'],
  },
  'the 分管领导 sends back': {
    after: DRAFTED,
    said: [
      'gz4：退回，标题再斟酌',
      'gz4：这个不行，时间太紧，退回去改',
      'gz4：打回去，正文没写联系人',
      'gz4：再改改，缺附件',
      'gz4：不同意，主送范围不对',
      'gz4：退：日期写错了',
    ],
    answers: ['退'],
  },
  'nothing is done before its turn': {
    after: DRAFTED,
    said: [
      'vice：签了',
      'vice：同意签发',
      'vice：我签发这个',
      'of1：这个文给个号',
      'of1：编个号吧',
      'of1：停车场那个通知发出去',
    ],
    answers: ['还', '先', '目前', '没有', '不能'],
  },
  'nobody signs for another': {
    after: DRAFTED,
    said: ['lw：发文1我签了', 'gl4：我自己审核一下，同意'],
    answers: ['由', '只能', '不能', '没有查到', '目前'],
  },
  'the office checks': {
    after: SIGNED,
    said: [
      'of1：审过了，没问题',
      'of1：办公室审核通过',
      'of1：1号发文可以送签',
      'of1：同意，请陈主任签',
      'of1：审核同意',
      'of1：没意见，送陈主任签发',
    ],
    answers: ['陈勇'],
  },
  'the 副主任 issues': {
    after: CHECKED,
    said: [
      'vice：签',
      'vice：同意，发',
      'vice：签发吧',
      'vice：可以签发',
      'vice：1号文我签了',
      'vice：同意印发',
    ],
    answers: ['编号'],
  },
  'the office numbers': {
    after: [...ISSUED, 'of1：设置办公室文号代字 济天城提指办发'],
    said: [
      'of1：给发文1编个号',
      'of1：编号',
      'of1：登记编号发文1',
      'of1：1号发文编文号',
      'of1：停车场摸排那个通知编个号',
      'of1：发文1文号编一下',
    ],
    answers: ['〔2020〕1号'],
  },
  'the group prints': {
    after: NUMBERED,
    said: [
      'gl4：校对好了，印了40份，装订完毕',
      'gl4：发文1印好装好了，也校过了',
      'gl4：都校对、印刷、装订了',
      'gl4：校对、印制、装订均完成，共40份',
      'gl4：发文1已校对印刷装订',
    ],
    answers: ['校对', '印刷份数'],
  },
  'the office releases': {
    after: PRINTED,
    said: [
      'of1：可以发了',
      'of1：发文1同意发送',
      'of1：行，发吧',
      'of1：没问题可以发出',
      'of1：发文1放行',
      'of1：发文1可以印发',
    ],
    answers: ['发送', '放行', '可以'],
  },
  'the group has sent': {
    after: RELEASED,
    said: [
      'gl4：已经发出去了',
      'gl4：发文1都发到各单位了',
      'gl4：已下发',
      'gl4：发文1已印发各责任单位',
      'gl4：通知今天上午发下去了',
    ],
    answers: ['已发', '发送'],
  },
  'where it is, is asked': {
    after: SIGNED,
    said: [
      'of1：发文1到哪了',
      'of1：停车场那个通知走到哪一步了',
      'of1：发文1现在谁手里',
      'of1：1号发文谁签过了',
      'gl4：我们那个文现在卡在哪',
      'gl4：发文1还差谁签',
      'gl4：通知批了没有',
      'gl4：我起草的文到谁那了',
    ],
    answers: ['办公室'],
  },
  'nothing is told to others': {
    after: SIGNED,
    said: [
      'lm：发文1',
      'lm：1号发文什么内容',
      'lm：停车场那个通知发我看看',
      'lm：听说办公室要发个停车场的通知？',
    ],
    answers: ['没有查到', '没有'],
  },
  'a plan is signed': {
    after: PLANNED,
    said: [
      'gz4：同意',
      'gz4：可以开',
      'gz4：就按这个方案',
      'gz4：没意见，报备案',
      'gz4：行',
      'gz4：方案同意',
    ],
    answers: ['备案'],
  },
  'a plan is filed': {
    after: PLAN_SIGNED,
    said: ['of1：同意备案', 'of1：备了', 'of1：会议1备案', 'of1：可以，已备案', 'of1：没问题'],
    answers: ['备案'],
  },
  'the notice goes out': {
    after: PLAN_FILED,
    said: [
      'gl4：通知发一下',
      'gl4：会议1通知可以发了，发吧',
      'gl4：下发会议通知',
      'gl4：把会议通知发给大家',
      'gl4：发会议1的通知',
    ],
    answers: ['通知已发'],
  },
  'no notice goes out before its turn': {
    after: PLANNED,
    said: ['gl4：先把通知发了', 'gl4：会议1发通知'],
    answers: ['还', '先', '备案', '审核'],
  },
  'a unit comes': {
    after: ANNOUNCED,
    said: [
      'lz：准时参加',
      'lz：收到，参加',
      'lz：我们去',
      'lz：住建局参加会议1',
      'lz：没问题，到时候去',
      'lz：好的，一定到',
    ],
    answers: ['参加'],
  },
  'a unit does not come, or sends somebody': {
    after: ANNOUNCED,
    said: [
      'lz：那天有检查，去不了，请假',
      'lz：请个假，让王科长去',
      'lz：来不了，派老王参加',
      'lz：会议1请假，局里有会',
      'lz：7月8号下午我们开党组会，去不成',
    ],
    answers: ['请假', '由', '派'],
  },
  'a meeting is moved': {
    after: ANNOUNCED,
    said: [
      'gl4：会议改到9号上午10点',
      'gl4：会议1推迟到7月9日下午3点',
      'gl4：时间改一下，9号下午2点',
      'gl4：会议地点换到五楼会议室',
      'gl4：会议1改在水务局五楼开',
    ],
    answers: ['更改', '改'],
  },
  'a meeting is called off': {
    after: ANNOUNCED,
    said: [
      'gl4：会议1取消，领导出差',
      'gl4：会不开了，马局有事',
      'gl4：取消会议1：有冲突',
      'gl4：这个会先不开了',
    ],
    answers: ['取消'],
  },
  'who comes, is asked': {
    after: ANNOUNCED,
    said: [
      'gl4：谁回了',
      'gl4：会议1回执',
      'gl4：还有谁没回',
      'gl4：几家能来',
      'gl4：参会情况怎么样',
    ],
    answers: ['应到'],
  },
  'what came of it is reported': {
    after: ANNOUNCED,
    said: [
      'gl4：会议1情况：到会8家；议定：由区住建局7月31日前完成3处停车场选址',
      'gl4：会开完了，到了8家，定了住建局7月底前完成3处停车场选址',
      'gl4：会议1情况上报：8家参加，没有议定事项',
      'gl4：开完了，8家都到了，没定什么事',
    ],
    answers: ['上报'],
    at: '2020-07-08 17:00',
  },
  'a 批示 is referred': {
    after: REGISTERED,
    said: [
      'of1：转办',
      'of1：转给水务局办',
      'of1：按拟办转',
      'of1：同意拟办意见，转',
      'of1：批示1转下去',
      'of1：转水务局，城管局配合',
    ],
    answers: ['转办'],
  },
  'a 批示 is signed for': {
    after: REFERRED,
    said: ['lw：收到', 'lw：签收', 'lw：收到，马上办', 'lw：批示1收到', 'lw：知道了，我们落实'],
    answers: ['签收'],
  },
  'news of a 批示': {
    after: RECEIVED,
    said: [
      'lw：进展：已排查3处',
      'lw：批示1进展：正在施工，完成一半',
      'lw：积水点正在清淤，预计周五完',
      'lw：北园大街已经疏通了一半',
    ],
    answers: ['进展'],
  },
  'a 批示 is answered': {
    after: RECEIVED,
    said: [
      'lw：办结：积水已排除，管道疏通完毕',
      'lw：批示1办完了，积水点已改造',
      'lw：已办结，北园大街积水解决了',
      'lw：北园大街积水处理完了',
      'lw：积水已经解决，请结',
    ],
    answers: ['综合', '办结', '反馈'],
  },
  'more time is asked for': {
    after: RECEIVED,
    said: [
      'lw：时间不够，能延到7月20日吗，等材料',
      'lw：批示1申请延期到7月20日，管材没到',
      'lw：想缓几天，到7月18号，下雨没法施工',
    ],
    answers: ['主任', '延'],
  },
  'a 批示 goes back': {
    after: REFERRED,
    said: [
      'lw：这个不归我们，退回',
      'lw：退回批示1：北园大街归住建局',
      'lw：不是我们的职责，请转住建局',
    ],
    answers: ['退'],
  },
  'a 批示 is submitted': {
    after: ANSWERED,
    said: [
      'of1：综合上报',
      'of1：综合一下报韩区长',
      'of1：上报批示1',
      'of1：报总指挥',
      'of1：把情况报给领导',
    ],
    answers: ['上报', '报'],
  },
  'the leader has read': {
    after: SUBMITTED,
    said: ['cmd：阅', 'cmd：知道了', 'cmd：好', 'cmd：看过了', 'cmd：很好，可以结了'],
    answers: ['阅', '注结'],
  },
  'the leader wants more': {
    after: SUBMITTED,
    said: [
      'cmd：继续盯',
      'cmd：再盯一阵，汛期别反弹',
      'cmd：继续办，其他路段也查查',
      'cmd：还不行，继续办',
    ],
    answers: ['继续'],
  },
  'the office sets no other day': {
    after: REFERRED,
    said: ['of1：批示1时限改到7月30日', 'of1：批示1宽到月底'],
    answers: ['主任'],
  },
  'the 主任 sets another day': {
    after: REFERRED,
    said: ['dir：批示1时限到7月20日，因汛期', 'dir：批示1放宽到7月20号，材料要外地调'],
    answers: ['7月20日'],
  },
  'nothing is told to others of a 批示': {
    after: REFERRED,
    said: ['lm：批示1', 'lm：韩区长批了什么', 'lm：批示1说的啥'],
    answers: ['没有查到', '0件'],
  },
  'a 督办 is signed for': {
    after: SUPERVISED,
    said: ['lh：收到', 'lh：签收', 'lh：督办1收到', 'lh：收到，抓紧办'],
    answers: ['签收'],
  },
  'a 督办 is answered': {
    after: SUPERVISED_RECEIVED,
    said: [
      'lh：办结：2座都开工了',
      'lh：督办1办完了，2座已开工',
      'lh：两座公厕都开工了，请核销',
      'lh：已完成，2座开工，请销号',
    ],
    answers: ['办结', '核销'],
  },
  'a 督办 is closed': {
    after: SUPERVISED_ANSWERED,
    said: ['of1：同意', 'of1：核销', 'of1：督办1可以销号', 'of1：行，销了吧', 'of1：督办1核销'],
    answers: ['核销'],
  },
  'a 督办 goes back': {
    after: SUPERVISED_ANSWERED,
    said: [
      'of1：退回：只开工了1座',
      'of1：不行，现场只看到1座，退回',
      'of1：督办1退回，照片没附',
      'of1：打回去，还差一座',
    ],
    answers: ['退'],
  },
  'a unit closes none itself': {
    after: SUPERVISED_ANSWERED,
    said: ['lh：督办1核销'],
    answers: ['由', '办公室'],
  },
  'the office sets another day': {
    after: SUPERVISED_RECEIVED,
    said: ['of1：督办1时限改到8月10日', 'of1：督办1放宽到8月10号，因为下雨'],
    answers: ['8月10', '还缺理由'],
  },
  'a unit asks for more time': {
    after: SUPERVISED_RECEIVED,
    said: ['lh：督办1想延到8月10日，雨季没法施工', 'lh：7月底完不成，能不能到8月10号，下雨'],
    answers: ['申请延期'],
  },
  'a 检查 is published': {
    after: INSPECTED,
    said: [
      'of1：发布检查1',
      'of1：公布',
      'of1：检查1可以发了',
      'of1：把检查1发给环卫',
      'of1：检查1公开吧',
    ],
    answers: ['发布', '公布'],
  },
  'a 检查 becomes a 督办': {
    after: PUBLISHED,
    said: [
      'of1：检查1转督办，环卫7月15日前整改',
      'of1：这个转督办，7月15日前',
      'of1：检查1列入督办，区环卫管护中心7月15日前整改到位',
    ],
    answers: ['督办'],
  },
  'nothing is told of an unpublished 检查': {
    after: INSPECTED,
    said: ['lh：检查1', 'lh：最近暗访我们了吗', 'lh：检查1什么问题', 'gl6：检查1'],
    answers: ['没有查到', '没有您', '检查0件'],
  },
  'a group answers in writing': {
    after: ASKED_IN_WRITING,
    said: [
      'gl4：回复：土地手续慢，下月补上',
      'gl4：答复调度1：主要是选址慢，措施是倒排工期',
      'gl4：调度1回复，原因是资金没到位',
      'gl4：我们组回一下：原因是征地，措施是加快',
    ],
    answers: ['答复'],
  },
  'who has answered, is asked': {
    after: ASKED_IN_WRITING,
    said: ['of1：调度1谁没回', 'of1：调度1', 'of1：哪些组答复了', 'of1：书面调度收了几个组了'],
    answers: ['答复'],
  },
  'the register is looked at': {
    after: FILED,
    said: [
      'ar4：档案目录',
      'ar4：看看目录',
      'ar4：任务13档案',
      'ar4：13号档案齐不齐',
      'ar4：登记册里有什么',
    ],
    answers: ['1件', '前期'],
  },
  'archives are handed over': {
    after: FINISHED,
    said: [
      'ar4：移交任务13档案',
      'ar4：任务13档案移交办公室',
      'ar4：13号的档案交上去',
      'ar4：把任务13的材料移交给办公室',
    ],
    answers: ['移交1'],
  },
  'archives are signed for': {
    after: HANDED_OVER,
    said: [
      'of1：签收',
      'of1：签收移交1',
      'of1：收到，核对无误',
      'of1：移交1收了',
      'of1：东西收到了',
    ],
    answers: ['签收'],
  },
  'archives go back': {
    after: HANDED_OVER,
    said: ['of1：退回移交1：少一份', 'of1：移交1退回，缺验收报告', 'of1：不全，退回去'],
    answers: ['退'],
  },
  'a leader’s day changes': {
    after: ARRANGED,
    said: [
      'of1：领导活动1改到7月10日上午9点',
      'of1：活动改到10号',
      'of1：韩区长活动推迟到下午3点',
      'of1：小清河调研取消',
    ],
    answers: ['活动', '7月10', '15:00', '取消'],
  },
  'a leader’s day is asked for': {
    after: ARRANGED,
    said: [
      'lw：这周有领导来吗',
      'lw：领导什么时候来小清河',
      'lw：韩区长哪天来',
      'of1：这周领导活动',
    ],
    answers: ['7月9日'],
  },
};

let office: ClockedOffice;
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe.each(Object.entries(STEPS))('%s', (_, { after, said, answers, at }) => {
  test.each(said)('%s', async (turn) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...after);
    if (at !== undefined) await office.turnTo(at);
    const answer = await office.walk(turn);
    expect({ answer, isMeant: answers.some((one) => answer.includes(one)) }).toMatchObject({
      isMeant: true,
    });
  });
});

describe('a step before its turn, without its number', () => {
  test.each([
    [DRAFTED, 'vice：签了', '发文1还不能签发：要先审核签字、办公室审核'],
    [DRAFTED, 'of1：编号', '发文1还不能登记编号：要先审核签字'],
    [REFERRED, 'of1：报给韩区长', '批示1还不能综合：要先反馈'],
    [SUPERVISED_RECEIVED, 'of1：核销', '督办1还不能核销：要先办结'],
  ])('says what it waits for: %#', async (after, turn, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    expect(await office.walk(...after, turn)).toContain(answer);
  });

  test('says no more than that nothing waits where nothing is under way', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    expect(await office.walk('vice：签了')).toContain('目前没有等您办理的事项');
  });
});

describe('two documents in one message, each by what it is about', () => {
  const SECOND = [
    'gl4：起草发文，以指挥部办公室名义，标题：关于井盖排查的通知，主送：各责任单位，正文：请报送井盖情况。',
    'gl4：确认',
  ];
  test.each([
    '停车场那个同意，井盖的退回，日期没写',
    '停车场摸排的通知同意，井盖那个退回，日期没写',
  ])('have each their own word: %s', async (text) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    const answer = await office.walk(...DRAFTED, ...SECOND, `gz4：${text}`);
    expect(answer).toMatch(/发文1.*已由马卫民（第四组分管领导）审核签字/u);
    expect(answer).toMatch(/发文2.*退回：日期没写/u);
  });
});

describe('whoever asks whether they were inspected', () => {
  test.each(['最近暗访我们了吗', '最近有没有查我们', '检查有我们的吗', '办公室最近查我们没有'])(
    'hears of nothing that was not published: %s',
    async (text) => {
      office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
      expect(await office.walk(...INSPECTED, `lh：${text}`)).toBe('您可以查看的检查0件。');
      expect(await office.walk('of1：发布检查1', `lh：${text}`)).toContain('检查1件');
    },
  );
});

describe('what is said beside its walk', () => {
  test.each<[string, readonly string[], string, string]>([
    ['more are asked to a meeting', PLAN_FILED, 'gl4：会议1把区应急局也叫上', '、区应急局（9家）'],
    [
      'a document that went out is only made void',
      [...RELEASED, 'gl4：发文1已发送：各责任单位'],
      'gl4：撤回发文1',
      '“作废发文1：理由”',
    ],
    [
      'the office sees what was handed over to it',
      [...HANDED_OVER, 'of1：签收'],
      'of1：档案目录',
      '各组移交1件：\n· 4-2020-1',
    ],
    ['nobody sends past the office', [], 'lm：我们局想直接给各街道发个通知', '归口报送、统一出口'],
  ])('%s', async (_, after, turn, said) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...after);
    expect(await office.walk(turn)).toContain(said);
  });

  test('a receipt in a group says its number', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...REFERRED);
    expect(await office.say('lw', '签收', 'group')).toBe('群里办理请写明编号，例如“签收批示5”。');
  });
});
