import { describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { EVIDENCES, evidencesOnTask, looseEvidence } from '../../src/domain/evidence.ts';
import { openTestOffice, type Seat, type TestOffice } from '../support/office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'of1', name: '许办', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'of2', name: '马办', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'hw', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
];

/** Pictures with a few words beside them. */
async function send(office: TestOffice, who: string, text: string, id: string): Promise<string> {
  const seat = { userid: who, name: who, chat: 'single' as const };
  const message = fromTerminal(text, seat, id, '2020-06-20T02:01:00.000Z');
  const attachments = [{ kind: 'image' as const, url: `https://wework.qpic.cn/${id}`, name: null }];
  const body = { kind: 'said' as const, text, quote: null, attachments };
  const outcome = await office.office.desk.receive({ ...message, body });
  return outcome.state === 'done' ? outcome.replies.map((one) => one.text).join('\n') : '';
}

async function inspected(): Promise<TestOffice> {
  const office = await openTestOffice(SEATS);
  office.setTime('2020-06-20 10:00');
  await office.say('of1', '登记暗访：6月19日下午，北园街道，任务28，一处公厕没开门');
  return office;
}

describe('a picture of an inspection (附件2 五 明察暗访)', () => {
  test('stays with it, once for a message, and its card counts it', async () => {
    const office = await inspected();
    await office.say('of1', '确认');
    expect(await send(office, 'of1', '', 'p1')).toContain('归到检查1');
    expect(await send(office, 'of1', '', 'p1')).toContain('归到检查1');
    expect(await send(office, 'of1', '检查1现场照片', 'p2')).toContain('归到检查1');
    expect((await office.say('of2', '检查1')).text).toContain('照片2份');
    expect(await office.store.kept(EVIDENCES).all()).toMatchObject([
      { inspection: 1, task: null },
      { inspection: 1, task: null, note: '检查1现场照片' },
    ]);
    expect(office.errors).toEqual([]);
    await office.close();
  });

  test('is seen by nobody who may not see the inspection, and goes to no report', async () => {
    const office = await inspected();
    await office.say('of1', '确认');
    await send(office, 'of1', '', 'p1');
    expect((await office.say('hw', '检查1')).text).toContain('没有查到您可以查看的检查1');
    expect((await office.say('hw', '任务28佐证材料')).text).not.toContain('图片');
    expect(await evidencesOnTask(office.store.kept, 28)).toEqual([]);
    expect(
      await looseEvidence(office.store.kept, 'terminal:of1', '2020-06-01T00:00:00.000Z'),
    ).toEqual([]);
    await office.close();
  });

  test('that comes before its 确认 is asked for again, and one of nobody’s inspection is no part of it', async () => {
    const office = await inspected();
    expect(await send(office, 'of1', '', 'p1')).toContain('请先回“确认”登记');
    await office.say('of1', '确认');
    expect(await send(office, 'of2', '检查1照片', 'p2')).not.toContain('归到检查1');
    await office.close();
  });
});
