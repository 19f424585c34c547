import { describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { evidencesOnTask, evidencesToFetch } from '../../src/domain/evidence.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

const evidenceOf = (task: number) => evidencesOnTask(office.store.kept, task);

let count = 0;
/** Pictures, with or without words beside them. */
async function send(who: string, text: string, pictures = 1): Promise<string> {
  count += 1;
  const seat = { userid: who, name: who, chat: 'single' as const };
  const message = fromTerminal(text, seat, `p${count}`, '2020-06-20T02:01:00.000Z');
  const attachments = Array.from({ length: pictures }, (_, at) => ({
    kind: 'image' as const,
    url: `https://wework.qpic.cn/${count}/${at}`,
    name: null,
  }));
  const body = { kind: 'said' as const, text, quote: null, attachments };
  const outcome = await office.office.desk.receive({ ...message, body });
  return outcome.state === 'done' ? outcome.replies.map((one) => one.text).join('\n') : '';
}

describe('a picture', () => {
  test('belongs to the draft that waits', async () => {
    await say('hw', '公厕已完成6座');
    expect(await send('hw', '', 2)).toContain('2份佐证材料，归到任务28（2020年6月）');
    expect(await evidenceOf(28)).toMatchObject([
      { unit: '区环卫管护中心', period: '2020-06', state: 'waiting', by: 'terminal:hw' },
      { attachment: { kind: 'image' } },
    ]);
  });

  test('belongs to what was reported last where nothing waits, with its caption', async () => {
    await say('hw', '公厕已完成6座');
    await say('hw', '确认');
    await send('hw', '现场照片');
    expect(await evidenceOf(28)).toMatchObject([{ note: '现场照片' }]);
    expect(await say('bgs', '任务28佐证材料')).toContain('图片“现场照片”，区环卫管护中心');
  });

  test('in the message of a report belongs to that report', async () => {
    const text = await send('hw', '任务28：公厕已完成6座，还有2座在装修');
    expect(text).toContain('草稿');
    expect(text).toContain('1份佐证材料');
    expect(await evidenceOf(28)).toHaveLength(1);
  });

  test('that comes before any words is kept, and goes to the report that follows', async () => {
    expect(await send('yl', '', 2)).toContain('请接着报进展');
    expect(await evidencesToFetch(office.store.kept, '2099-01-01T00:00:00.000Z')).toHaveLength(2);
    await say('yl', '任务9：口袋公园已建成1处');
    const receipt = await say('yl', '确认');
    expect(receipt).toContain('先前发来的2份佐证材料已归到任务9（2020年6月）');
    expect(await evidenceOf(9)).toMatchObject([{ unit: '区园林绿化服务中心' }, { task: 9 }]);
    await say('yl', '任务9：口袋公园已建成2处');
    expect(await say('yl', '确认')).not.toContain('先前发来');
  });

  test('from somebody who reports nothing, or is not known, is not kept', async () => {
    expect(await send('xx', '')).toContain('暂时只看文字');
    expect(await evidencesToFetch(office.store.kept, '2099-01-01T00:00:00.000Z')).toEqual([]);
  });
});
