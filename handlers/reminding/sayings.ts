import { anywhere, GROUPS, MEMBERS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
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
    by: anywhere(GROUPS),
    effect: 'proposes',
    preview: previewUrging,
    handle: urgeMissing,
  }),
  saying({
    intent: SignFor,
    by: anywhere(MEMBERS),
    help: () => '· 收到提醒：“签收”“下午3点再提醒”“暂停提醒到某月某日，由某人代收”',
    effect: 'changes',
    handle: signFor,
  }),
  saying({
    intent: RemindLater,
    by: anywhere(MEMBERS),
    effect: 'changes',
    handle: remindLater,
  }),
  saying({
    intent: PauseNudges,
    by: anywhere(MEMBERS),
    effect: 'changes',
    handle: pauseNudges,
  }),
  saying({
    intent: ResumeNudges,
    by: anywhere(MEMBERS),
    effect: 'changes',
    handle: resumeNudges,
  }),
];
