import { describe, expect, test } from '@jest/globals';
import { TRANSFERS } from '../../handlers/archives/record.ts';
import { DOCUMENTS } from '../../handlers/documents/record.ts';
import { MEETINGS } from '../../handlers/meetings/record.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import { ISSUES } from '../../src/domain/issue.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

/** Two of one unit, who may the same: everybody lends their signature to the first of them, and nobody to the second. */
const LENT = 'lh';
const TWIN = 'lh2';
const SEATS: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', group: 4, unit: '区水务局' }] },
  { userid: LENT, name: '孙环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: TWIN, name: '陈环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
];
const LENDERS = ['cmd', 'dc4', 'dir', 'vice', 'gz4'];

const office = openJourney('2020-06-01 09:30', SEATS);
const { tell } = office;

/** Everything that is handled under a number, as it is kept. */
async function onRecord(): Promise<string> {
  const { kept } = office.store;
  return JSON.stringify([
    await kept(DOCUMENTS).all(),
    await kept(MEETINGS).all(),
    await kept(INSTRUCTIONS).all(),
    await kept(SUPERVISIONS).all(),
    await kept(ISSUES).all(),
    await kept(DISPATCHES).all(),
    await kept(INSPECTIONS).all(),
    await kept(TRANSFERS).all(),
  ]);
}

/** Every word of the office for a record, with its number. */
const wordsFor = (called: string): readonly string[] => [
  called,
  `${called}全文`,
  `${called}到哪一步了`,
  `同意${called}`,
  `签发${called}`,
  `${called}我签了`,
  `退回${called}：少附件`,
  `${called}不签，请再核对`,
  `撤回${called}`,
  `作废${called}：重复`,
  `催办${called}`,
  `${called}转督办，6月30日前`,
  `转办${called}`,
  `签收${called}`,
  `${called}进展：过半`,
  `办结${called}：都办好了`,
  `综合上报${called}`,
  `注结${called}`,
  `核销${called}`,
  `编号${called}`,
  `${called}已校对，印刷40份，装订好了`,
  `${called}可以发送`,
  `${called}已发送：各责任单位`,
  `${called}改正文：请于6月20日前报送。`,
  `${called}定为重要：涉及全区`,
  `备案${called}`,
  `${called}发通知`,
  `${called}改到6月9日上午9点`,
  `取消${called}：有事`,
  `${called}回执`,
  `答复${called}：请区财政局牵头`,
  `${called}已解决`,
  `发布${called}`,
];

const LISTS = [
  '待签',
  '我的待办',
  '发文登记簿',
  '会议台账',
  '批示台账',
  '督办清单',
  '问题清单',
  '调度清单',
  '检查清单',
  '移交清单',
  '待归档',
  '档案目录',
  '领导活动',
  '一周汇总',
  '未办结的批示',
  '没签收的催一下',
  '任务12进展',
  '亮灯',
];

/** Words that mean whatever was spoken of last. */
const BARE = ['同意', '签发', '退回：少附件', '转办', '办结：都办好了', '那个批示咋样了'];

/** Both say it, alone and in a group, and hear the same; nothing has changed. */
async function expectNoMore(texts: readonly string[]): Promise<void> {
  const before = await onRecord();
  for (const text of texts) {
    for (const chat of ['single', 'group'] as const) {
      const [twin, lent] = [await tell(TWIN, text, chat), await tell(LENT, text, chat)];
      expect(`${text}：${lent}`).toBe(`${text}：${twin}`);
    }
  }
  expect(await onRecord()).toBe(before);
}

async function everybodyLends(): Promise<void> {
  for (const who of LENDERS) {
    expect(await tell(who, '授权孙环代签到6月30日')).toContain('已授权孙环代签');
  }
}

/** What the clerk said to this person of its own accord, but that they were lent a signature. */
const heardBy = async (who: string): Promise<readonly string[]> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message: { text } }) => text)
    .filter((text) => !text.includes('授权您代签'));

/** Who says what until a record stands where it is looked at: `who：words`. */
type Walk = readonly string[];

const DRAFTS: Walk = [
  'gl4：起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  'gl4：确认',
];
const SIGNED: Walk = ['gz4：同意发文1', 'of1：同意发文1', 'vice：签发发文1'];
const INSTRUCTS: Walk = ['cmd：批示：停车场选址慢，请区住建局牵头，一周内拿出方案', 'cmd：确认'];
const SUPERVISES: Walk = ['of1：督办：任务12停车场选址滞后，区住建局6月30日前完成', 'of1：确认'];
const CALLS: Walk = [
  'gl4：召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址',
  'gl4：确认',
];

/** Every record at every step that waits for no signature. */
const WALKS: readonly (readonly [where: string, called: string, walk: Walk])[] = [
  ['a text before the office', '发文1', [...DRAFTS, 'gz4：同意发文1']],
  ['a text before it has its number', '发文1', [...DRAFTS, ...SIGNED]],
  [
    'a text whose change waits for those who signed',
    '发文1',
    [...DRAFTS, ...SIGNED, 'gl4：发文1改正文：请于6月20日前报送。'],
  ],
  ['a text that was sent back', '发文1', [...DRAFTS, 'gz4：退回发文1：少联系人']],
  ['a text that is void', '发文1', [...DRAFTS, 'gl4：撤回发文1']],
  ['a plan before it is on file', '会议1', [...CALLS, 'gz4：同意会议1']],
  ['a plan on file', '会议1', [...CALLS, 'gz4：同意会议1', 'of1：备案会议1']],
  [
    'a meeting that its convenor has not agreed to',
    '会议1',
    ['of1：建议召开指挥部会议，议题：二季度重点工作', 'of1：确认'],
  ],
  ['a 批示 before it is referred', '批示1', INSTRUCTS],
  ['a 批示 with those who answer it', '批示1', [...INSTRUCTS, 'of1：转办批示1']],
  [
    'a 批示 that is answered',
    '批示1',
    [...INSTRUCTS, 'of1：转办批示1', 'lz：办结批示1：已形成方案3处'],
  ],
  [
    'a 批示 before its leader',
    '批示1',
    [...INSTRUCTS, 'of1：转办批示1', 'lz：办结批示1：已形成方案3处', 'of1：综合上报批示1'],
  ],
  [
    'a 批示 for which a later day is asked',
    '批示1',
    [...INSTRUCTS, 'of1：转办批示1', 'lz：批示1申请延期到6月20日，因需招标'],
  ],
  ['a 督办', '督办1', SUPERVISES],
  ['a 督办 that is answered', '督办1', [...SUPERVISES, 'lz：办结督办1：完成3处']],
  ['an issue', '问题1', ['lz：任务12，5月，进展：选址2处，存在问题：用地手续办理慢。', 'lz：确认']],
  ['a 书面调度', '调度1', ['of1：书面调度二季度：请报未完成原因和措施，6月24日前', 'of1：确认']],
  [
    'a 暗访 of their own unit that is not published',
    '检查1',
    ['of1：登记暗访：5月29日下午，北园街道，任务28，公厕地面积水', 'of1：确认'],
  ],
];

const play = async (walk: Walk): Promise<void> => {
  for (const turn of walk) {
    const at = turn.indexOf('：');
    await tell(turn.slice(0, at), turn.slice(at + 1));
  }
};

describe('whoever was lent every signature', () => {
  test.each(WALKS)('says and sees of %s no more than before', async (_where, called, walk) => {
    await everybodyLends();
    await play(walk);
    expect(await tell('of1', called)).toContain(called);
    await expectNoMore([...wordsFor(called), ...LISTS, ...BARE]);
    const asked = (await heardBy(LENT)).map((text) => text.split('\n')[0]);
    expect(asked.filter((line = '') => !/请(?:审核签字|签发)。$/u.test(line))).toEqual([]);
  });

  test.each([
    ['审核签字', '发文1', DRAFTS, '马卫民'],
    ['签发', '发文1', [...DRAFTS, 'gz4：同意发文1', 'of1：同意发文1'], '陈勇'],
    ['审核签字', '会议1', CALLS, '马卫民'],
  ] as const)(
    'gives the lent %s of %s, and takes nothing else with it',
    async (step, called, walk, holder) => {
      await everybodyLends();
      await play(walk);
      expect((await heardBy(LENT)).at(-1)).toContain(`请${step}。`);
      expect((await heardBy(LENT)).at(-1)).not.toContain('退回');
      expect(await tell(LENT, called)).toContain(called);
      expect(await tell(LENT, '待签')).toContain(`${called}（`);
      const before = await onRecord();
      const signs = [`同意${called}`, `签发${called}`, `${called}我签了`];
      for (const text of wordsFor(called).filter((one) => !signs.includes(one))) {
        await tell(LENT, text);
        expect(`${text}${await onRecord()}`).toBe(`${text}${before}`);
      }
      expect(await tell(LENT, `退回${called}：少附件`)).toContain(holder);
      expect(await tell(LENT, `同意${called}`)).toContain(`孙环（代${holder}`);
      expect(await tell(LENT, `同意${called}`)).not.toContain('已由');
      expect(await tell('of1', called)).toContain(`${step}：孙环（代${holder}`);
    },
  );

  test('signs as who lent it, in the register too, and it is the holder who consents to a change', async () => {
    await everybodyLends();
    await play([...DRAFTS, 'gz4：同意发文1', 'of1：同意发文1', `${LENT}：签发发文1`]);
    expect(await tell('of1', '发文1')).toContain('签发人孙环（代陈勇）');
    expect(await tell('of1', '发文登记簿')).toContain('孙环（代陈勇）6月1日签发');
    await tell('gl4', '发文1改正文：请于6月20日前报送。');
    await play(['gz4：同意发文1更改']);
    expect(await tell(LENT, '同意发文1更改')).toContain('没有改动');
    expect(await tell('vice', '同意发文1更改')).toContain('陈勇');
    expect(await tell('of1', '发文1全文')).toContain('6月20日前');
  });

  test('sees of everything else no more while a signature waits', async () => {
    await everybodyLends();
    await play([...INSTRUCTS, ...SUPERVISES, ...DRAFTS]);
    const others = LISTS.filter((text) => !['待签', '我的待办', '发文登记簿'].includes(text));
    await expectNoMore(['批示1', '督办1', ...others]);
  });

  test('sees nothing of it once the power is over or taken back', async () => {
    await everybodyLends();
    await play([...DRAFTS, `${LENT}：同意发文1`]);
    expect(await tell(LENT, '发文1')).toContain('孙环（代马卫民');
    await play(['gz4：收回授权', 'gl4：改正文发文1：请于6月16日前报送。']);
    await expectNoMore(['发文1', '发文1全文', '同意发文1', '发文登记簿', '待签']);
  });
});

describe('one of the office who was lent the signature of its 副主任', () => {
  test.each(['同意发文1', '发文1通过', '发文1没意见'])(
    'takes their own step by %s, and signs by another word',
    async (word) => {
      await tell('vice', '授权马办代签到6月30日');
      await play([...DRAFTS, 'gz4：同意发文1']);
      expect(await tell('of2', word)).toMatch(
        /已由马办（指挥部办公室）审核。\n现请指挥部办公室副主任（陈勇）签发/u,
      );
      expect(await tell('of2', '签发发文1')).toContain(
        '已由马办（代陈勇，指挥部办公室副主任）签发',
      );
    },
  );

  test('is not lent what waits for nobody’s signature', async () => {
    await tell('vice', '授权马办代签到6月30日');
    await play([...INSTRUCTS, 'of2：同意批示1']);
    expect(await tell('of1', '批示1')).not.toContain('代陈勇');
  });
});

test('what waited for the morning is not sent to whoever may sign no more by then', async () => {
  const clocked = await openClockedOffice(SEATS, '2020-06-01 20:30');
  await clocked.walk('gz4：授权孙环代签到6月1日', ...DRAFTS);
  await clocked.turnTo('2020-06-02 09:30');
  expect(clocked.lastTo('gz4')).toContain('请审核签字');
  expect(clocked.pushes.filter(({ to, text }) => to === LENT && text.includes('发文1'))).toEqual(
    [],
  );
  expect(clocked.errors).toEqual([]);
  await clocked.store.close();
});

test('nobody lends a signature that is not asked of their post', async () => {
  for (const who of ['of1', 'gl4', 'lw', 'ar4'])
    expect(await tell(who, '授权孙环代签到6月30日')).toContain('没有可以授权别人代签的');
});
