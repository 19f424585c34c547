import { anywhere, GROUPS, MEMBERS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { dayInWords } from '../../src/wording/words.ts';
import { PauseNudges, RemindLater, ResumeNudges, SignFor, UrgeMissing } from './intents.ts';
import { pauseNudges } from './pause-nudges.ts';
import { previewUrging } from './preview-urging.ts';
import { remindLater } from './remind-later.ts';
import { resumeNudges } from './resume-nudges.ts';
import { signFor } from './sign-for.ts';
import { urgeMissing } from './urge-missing.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: UrgeMissing,
    means: '催还没报的单位',
    by: anywhere(GROUPS),
    effect: 'proposes',
    preview: previewUrging,
    handle: urgeMissing,
  }),
  saying({
    intent: SignFor,
    means: '签收收到的提醒',
    by: anywhere(MEMBERS),
    help: () => '· 收到提醒：“签收”“下午3点再提醒”“暂停提醒到某月某日，由某人代收”',
    effect: 'changes',
    asks: () => '签收最近的提醒',
    handle: signFor,
  }),
  saying({
    intent: RemindLater,
    means: '过些时候再提醒一次',
    by: anywhere(MEMBERS),
    effect: 'changes',
    asks: ({ day, time }) => `${dayInWords(day)}${time}再提醒您`,
    handle: remindLater,
  }),
  saying({
    intent: PauseNudges,
    means: '一段时间不要提醒，由别人代收',
    by: anywhere(MEMBERS),
    effect: 'changes',
    asks: ({ from, until, cover }) =>
      `${dayInWords(from)}起暂停提醒${until ? `到${dayInWords(until)}` : ''}${cover ? `，由${cover}代收` : ''}`,
    handle: pauseNudges,
  }),
  saying({
    intent: ResumeNudges,
    means: '恢复提醒',
    by: anywhere(MEMBERS),
    effect: 'changes',
    asks: () => '恢复提醒',
    handle: resumeNudges,
  }),
];
