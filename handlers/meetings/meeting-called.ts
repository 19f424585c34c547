import type { Context } from '../../src/context.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import { MEETINGS, type Meeting } from './record.ts';

/** The meeting of this number. Refuses with one sentence what there is not and what the speaker may not know of. */
export async function meetingCalled(number: number, ctx: Context): Promise<Meeting> {
  await matterCalled({ kind: 'meeting', number }, ctx);
  const meeting = await ctx.kept(MEETINGS).get(String(number));
  if (!meeting) throw new Error(`会议${number} is not kept`);
  return meeting;
}
