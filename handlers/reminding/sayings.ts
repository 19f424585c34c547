import {
  alone,
  anywhere,
  GROUPS,
  LEADERS_AND_GROUPS,
  MEMBERS,
} from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { dayInWords } from '../../src/wording/words.ts';
import { askCover } from './ask-cover.ts';
import { askHowToPause } from './ask-how-to-pause.ts';
import { askOwnReminders } from './ask-own-reminders.ts';
import { askSent } from './ask-sent.ts';
import { askUnsigned } from './ask-unsigned.ts';
import { askUrged } from './ask-urged.ts';
import { askWhenReminded } from './ask-when-reminded.ts';
import { COVER, HOW, SENT, UNSIGNED, URGED, WHEN_REMINDED } from './frames.ts';
import {
  AskCover,
  AskHowToPause,
  AskOwnReminders,
  AskSent,
  AskUnsigned,
  AskUrged,
  AskWhenReminded,
  PauseNudges,
  RemindLater,
  ResumeNudges,
  SignFor,
  UrgeMissing,
} from './intents.ts';
import { isOfSame } from './is-of-same.ts';
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
    verbs: () => ['催办', '催'],
    replaces: isOfSame,
    handle: urgeMissing,
  }),
  saying({
    intent: AskUnsigned,
    means: '看谁没有签收提醒',
    by: anywhere(LEADERS_AND_GROUPS),
    frames: UNSIGNED,
    asked: ['谁没签收'],
    effect: 'answers',
    handle: askUnsigned,
  }),
  saying({
    intent: AskUrged,
    means: '问催了哪些单位、多少家',
    by: alone(LEADERS_AND_GROUPS),
    frames: URGED,
    asked: ['催过哪些单位'],
    effect: 'answers',
    handle: askUrged,
  }),
  saying({
    intent: AskSent,
    means: '问助手最近给本人发过、催过什么',
    by: alone(MEMBERS),
    frames: SENT,
    asked: ['给{own}发过什么提醒'],
    effect: 'answers',
    handle: askSent,
  }),
  saying({
    intent: AskCover,
    means: '问谁代收提醒',
    by: alone(LEADERS_AND_GROUPS),
    frames: COVER,
    effect: 'answers',
    handle: askCover,
  }),
  saying({
    intent: AskWhenReminded,
    means: '问报送前哪几天提醒、提醒谁',
    by: anywhere(MEMBERS),
    frames: WHEN_REMINDED,
    asked: ['报送前几天开始提醒'],
    effect: 'answers',
    handle: askWhenReminded,
  }),
  saying({
    intent: AskOwnReminders,
    means: '问本人的提醒停没停、谁代收、报齐了还催不催',
    by: alone(MEMBERS),
    asked: ['还会再提醒我吗'],
    effect: 'answers',
    handle: askOwnReminders,
  }),
  saying({
    intent: AskHowToPause,
    means: '问出差时怎么让别人代收',
    by: anywhere(MEMBERS),
    frames: HOW,
    effect: 'answers',
    handle: askHowToPause,
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
