import { afterEach, describe, expect, test } from '@jest/globals';
import {
  ANNOUNCED,
  CHECKED,
  DRAFTED,
  INSPECTED,
  PLAN_SIGNED,
  PLANNED,
  PUBLISHED,
  REFERRED,
  SIGNED,
  SUPERVISED_ANSWERED,
  SUPERVISED_RECEIVED,
  WALKERS,
} from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const BY_HEAD = [
  'gz4：起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于7月15日前报送。',
  'gz4：确认',
];

const SECOND = ['of1：督办：任务27分类桶缺，区环卫管护中心7月20日前补齐', 'of1：确认'];

const ROWS: Readonly<
  Record<string, readonly (readonly [after: readonly string[], turn: string, answer: RegExp])[]>
> = {
  'what is to be different before it is signed is a no, and is shown first': [
    [DRAFTED, 'gz4：等等，报送时间改成14号再签', /您是要：退回发文1：报送时间改成14号再签/u],
    [DRAFTED, 'gz4：主送写全了再给我签', /您是要：退回发文1：主送写全了再给我签/u],
    [PLANNED, 'gz4：时间往后推一天再批', /您是要：退回会议1：时间往后推一天再批/u],
    [PLANNED, 'gz4：地点换到三楼再同意', /您是要：退回会议1：地点换到三楼再同意/u],
    [SUPERVISED_ANSWERED, 'of1：补了照片再核销', /您是要：退回督办1：补了照片再核销/u],
  ],
  'one more fault goes with the no that waits': [
    [
      [...DRAFTED, 'gz4：主送漏了区财政局'],
      'gz4：落款也不对',
      /退回发文1：主送漏了区财政局；落款也不对/u,
    ],
    [
      [...SUPERVISED_ANSWERED, 'of1：补了照片再核销', 'of1：缺照片'],
      'of1：确认',
      /退回：补了照片再核销；缺照片/u,
    ],
  ],
  'a yes after a no that was put off signs nothing': [
    [
      [...SUPERVISED_ANSWERED, 'of1：补了照片再核销', 'of1：先核实了再说'],
      'of1：行',
      /没有改动：请写明要办哪一件/u,
    ],
  ],
  'whoever heads the group and drafted it signs their own change by making it': [
    [BY_HEAD, 'gz4：发文1把7月15日改为7月14日', /修改、审核签字。\n现请指挥部办公室/u],
    [
      [...BY_HEAD, 'of1：退回发文1：主送不全'],
      'gz4：主送改成各责任单位、各街道',
      /修改、审核签字。\n现请指挥部办公室/u,
    ],
    [DRAFTED, 'gz4：发文1把7月15日改为7月14日', /现请第四组分管领导（马卫民）审核签字/u],
  ],
  'the whole of a new text is kept': [
    [
      DRAFTED,
      'gl4：发文1正文改成：请于7月14日前完成，14日下班前报组里。',
      /正文现为：请于7月14日前完成，14日下班前报组里/u,
    ],
    [
      DRAFTED,
      'gl4：发文1正文改为：一、请摸排。二、未完成的，通报批评。三、8月1日前完成。',
      /一、请摸排。二、未完成的，通报批评。三、8月1日前完成/u,
    ],
    [DRAFTED, 'gl4：发文1主送改为各街道，区城管局', /主送现为：各街道，区城管局/u],
  ],
  'under the label of an opinion 重要 is decided, and asks for its reason': [
    [SIGNED, 'of1：办公室意见：同意，定为重要公文：涉及全区', /认定重要、办公室审核/u],
    [SIGNED, 'of1：意见：同意，作为重要公文', /还缺定为重要的理由/u],
    [SIGNED, 'of1：同意，不算重要公文', /已由许办（指挥部办公室）审核/u],
  ],
  'what is told back names by when and by whom': [
    [CHECKED, 'of1：代录发文1：陈勇7月9日签发', /7月9日还没到/u],
    [
      ANNOUNCED,
      'gl4：会议1材料：区住建局准备选址方案，7月7日前',
      /区住房城乡建设局选址方案，7月7日前/u,
    ],
    [REFERRED, 'lw：批示1申请延期到7月31日，因为要公示', /申请延到7月31日/u],
    [PUBLISHED, 'of1：检查1转督办，7月31日前', /由区环卫管护中心办理，7月31日前办结/u],
  ],
  'where nothing waits a word of the office is told so': [
    [[], 'of1：退回去，少了照片', /没有等您办理的事项/u],
    [[], 'of1：打回去重写', /没有等您办理的事项/u],
    [INSPECTED, 'lh：办结：开放时间延长到22点，共24座', /没有等您办理的事项/u],
  ],
  'whoever is told by the step itself is not urged': [
    [
      PLAN_SIGNED,
      'of1：备案，通知他们发吧',
      /^会议1（停车场选址）已由许办（指挥部办公室）备案。\n现请第四组/u,
    ],
  ],
  'what is done at once is heard behind 直接 and 顺便': [
    [PUBLISHED, 'of1：直接转督办，7月20日前', /督办1，由区环卫管护中心办理，7月20日前办结/u],
  ],
  'what is told of no task is news of what was asked for': [
    [SUPERVISED_RECEIVED, 'lh：已整改完，全部开放', /您是要：办结督办1：已整改完，全部开放/u],
    [
      [...SUPERVISED_RECEIVED, ...SECOND, 'lh：收到'],
      'lh：补齐了，共20个桶',
      /等您办的有2件[\s\S]*督办1[\s\S]*督办2/u,
    ],
    [
      [...SUPERVISED_RECEIVED, 'lh：已整改完，开放20座'],
      'lh：不对，是21座',
      /您是要：办结督办1：已整改完，开放21座/u,
    ],
    [
      ['of1：书面调度一下：请各组报防汛准备情况，7月15日前', 'of1：确认'],
      'gl4：防汛物资备齐，抢险队伍3支',
      /您是要：答复调度1：防汛物资备齐，抢险队伍3支/u,
    ],
    [SUPERVISED_RECEIVED, 'lh：6月公厕改造完成3座', /【草稿】任务28[\s\S]*2020年6月/u],
  ],
  'whoever may not draft is told through whom': [
    [[], 'lh：我们单位能不能直接用办公室的名义发个通知', /不可以[\s\S]*第六组/u],
    [[], 'lh：我们中心想以指挥部办公室名义发个垃圾分类的通知', /公文不由您起草[\s\S]*第六组/u],
    [[], 'lw：我们局自己出个文给各街道可以吗', /归口报送、统一出口/u],
    [[], 'gl4：我可以起草发文不', /^可以，您可以代第四组起草/u],
  ],
  'why it goes to whom it goes': [
    [DRAFTED, 'gl4：还要总指挥签吗', /没有定为重要公文[\s\S]*不用主任、副总指挥、总指挥签发/u],
    [[...DRAFTED, 'of1：发文1定为重要：涉及全区'], 'gl4：为啥要总指挥也签', /已定为重要公文/u],
    [[], 'lh：为啥要总指挥也签', /谁签发看名义和是否重要/u],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%#. %s: %s', async (after, turn, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...after);
    expect(await office.walk(turn)).toMatch(answer);
  });
});
