import { describe, expect, test } from '@jest/globals';
import { DOCUMENTS } from '../../handlers/documents/record.ts';
import { MEETINGS } from '../../handlers/meetings/record.ts';
import { DRAFTS, draftId } from '../../src/domain/draft.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-05 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { tell } = office;
const DRAFT =
  '起草发文，以指挥部办公室名义，标题：关于摸排的通知，主送：各责任单位，正文：请于6月15日前报。';
const MEETING = '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址';
const ORDER = '批示：请区水务局抓紧清淤';

/** Says it, lets the process die before it noted that it had acted on it, and lets another one take the message up. */
async function cutOff(
  who: string,
  text: string,
  draftOf: string | null = null,
  later = '2020-06-05 09:40',
): Promise<void> {
  const said = await office.say(who, text, { id: 'cut' });
  const row = await office.store.kept(INBOX).get('terminal:cut');
  if (!row) throw new Error(`Nobody said ${text}`);
  await office.store.kept(INBOX).save({ ...row, state: 'accepted', replies: [], leaseUntil: null });
  const draft =
    draftOf && (await office.store.kept(DRAFTS).get(draftId(`terminal:${draftOf}`, draftOf)));
  if (draft) await office.store.kept(DRAFTS).put({ ...draft, settledBy: null });
  office.setTime(later);
  expect(await office.office.desk.resume()).toBe(1);
  const again = await office.store.kept(INBOX).get('terminal:cut');
  expect(again?.replies.map((one) => one.text).join('\n')).toBe(said.text);
}

/** What went to somebody of their own accord, each under the fact that it states. */
const arrivals = async (): Promise<readonly string[]> =>
  (await office.pushes()).map(({ id }) => id);

const stepsOf = (records: readonly { readonly steps: readonly { readonly step: string }[] }[]) =>
  records.map(({ steps }) => steps.map(({ step }) => step));

describe('a crash between a word of the office and its effect', () => {
  test('leaves one document with one number, and lays it on the next desk once', async () => {
    await tell('gl4', DRAFT);
    await cutOff('gl4', '确认', 'gl4');
    expect(stepsOf(await office.store.kept(DOCUMENTS).all())).toEqual([['draft']]);
    const keys = await arrivals();
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves one signature, and one 文号', async () => {
    await tell('gl4', DRAFT);
    await tell('gl4', '确认');
    await tell('gz4', '签');
    await tell('of1', '同意');
    await tell('of1', '设置办公室文号代字 济天城提指办发');
    await cutOff('vice', '签');
    const signed = [['draft', 'review', 'check', 'sign']];
    expect(stepsOf(await office.store.kept(DOCUMENTS).all())).toEqual(signed);
    expect(await tell('of1', '编号')).toContain('〔2020〕1号');
  });

  test('gives a number that was given before the crash no second time', async () => {
    await tell('gl4', DRAFT);
    await tell('gl4', '确认');
    await tell('gz4', '签');
    await tell('of1', '同意');
    await tell('vice', '签');
    await tell('of1', '设置办公室文号代字 济天城提指办发');
    await cutOff('of1', '编吧');
    const [document] = await office.store.kept(DOCUMENTS).all();
    expect(document?.number?.serial).toBe(1);
  });

  test('leaves one meeting, and sends its notice to everybody once', async () => {
    await tell('gz4', MEETING);
    await tell('gz4', '确认');
    await tell('of1', '备上了');
    await cutOff('gl4', '下吧');
    const [steps] = stepsOf(await office.store.kept(MEETINGS).all());
    expect(steps?.filter((step) => step === 'notify')).toEqual(['notify']);
    const keys = (await arrivals()).filter((key) => key.includes('notice'));
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('leaves one 批示, referred once', async () => {
    await tell('cmd', ORDER);
    await cutOff('cmd', '确认', 'cmd');
    await tell('of1', '没问题，转下去吧');
    const [steps] = stepsOf(await office.store.kept(INSTRUCTIONS).all());
    expect(steps).toEqual(['register', 'propose', 'refer']);
  });

  test('of a word that may mean several things takes the step that it took', async () => {
    await tell('cmd', ORDER);
    await tell('cmd', '确认');
    await cutOff('of1', '可以，下吧');
    const [steps] = stepsOf(await office.store.kept(INSTRUCTIONS).all());
    expect(steps).toEqual(['register', 'propose', 'refer']);
  });

  test('leaves one 督办 of each decision, each laid on its unit’s desk once', async () => {
    await tell('gz4', MEETING);
    await tell('gz4', '确认');
    await tell('of1', '同意会议1');
    await tell('gl4', '会议1发通知');
    office.setTime('2020-06-08 16:00');
    await cutOff(
      'gl4',
      '会议1情况：到会8家；议定：1.由区住建局6月30日前完成3处停车场选址（任务12）；2.由区交警大队6月20日前报送标线方案（任务13）',
      null,
      '2020-06-08 16:10',
    );
    expect(stepsOf(await office.store.kept(SUPERVISIONS).all())).toEqual([['open'], ['open']]);
    const keys = await arrivals();
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['lw', '办结批示1：方案已报', ['register', 'propose', 'refer', 'sign', 'respond']],
    ['lw', '批示1进展：正在编制', ['register', 'propose', 'refer', 'sign', 'progress']],
    ['dir', '批示1时限到6月30日，因需招标', ['register', 'propose', 'refer', 'set-day']],
    ['of1', '批示1转督办', ['register', 'propose', 'refer']],
  ])('leaves each step of a 批示 once: %s %s', async (who, text, steps) => {
    await tell('cmd', ORDER);
    await tell('cmd', '确认');
    await tell('of1', '同意批示1');
    await cutOff(who, text);
    expect(stepsOf(await office.store.kept(INSTRUCTIONS).all())).toEqual([steps]);
    const keys = await arrivals();
    expect(new Set(keys).size).toBe(keys.length);
  });
});
