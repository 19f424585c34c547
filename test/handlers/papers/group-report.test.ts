import { describe, expect, test } from '@jest/globals';
import { PAPERS } from '../../../src/domain/paper.ts';
import type { PrintedDocument } from '../../../src/domain/printed-document.ts';
import { openJourney } from '../../support/journey.ts';

const journey = openJourney('2020-06-20 10:00');

async function documentFor(who: string, text: string): Promise<PrintedDocument> {
  const { replies } = await journey.say(who, text);
  const paper = await journey.store.kept(PAPERS).get(replies[0]?.enclosure?.paper ?? '');
  if (paper?.content.kind !== 'document') throw new Error(`${text} brings no document`);
  return paper.content;
}

describe('第六组6月月报文稿', () => {
  test('says what the units reported, each sentence with its task, until it is handed in', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座，存在问题：选址困难');
    const draft = await documentFor('g6', '第六组6月月报文稿');
    expect(draft.title).toContain('未上报稿');
    expect(draft.sendTo).toBe(journey.plan.command.office.name);
    expect(draft.body.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('公厕已完成6座'),
        expect.stringMatching(/选址困难。（任务28，区环卫管护中心）/u),
      ]),
    );
    await journey.tell('g6', '提交6月月报');
    await journey.tell('g6', '确认');
    expect((await documentFor('bgs', '导出第六组6月月报')).title).not.toContain('未上报稿');
  });

  test('is for its own group, the office and the leaders as long as it was not handed in', async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
    const { replies } = await journey.say('g2', '第六组6月月报文稿');
    expect(replies.map(({ class: of, enclosure }) => [of, enclosure])).toEqual([
      ['refuse', undefined],
    ]);
    expect((await journey.say('hw', '第六组6月月报文稿')).replies[0]?.class).toBe('refuse');
  });
});
