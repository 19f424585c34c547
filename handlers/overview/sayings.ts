import { anywhere, LEADERS_AND_GROUPS, MEMBERS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askMissing } from './ask-missing.ts';
import { askOverview } from './ask-overview.ts';
import { AskMissing, AskOverview } from './intents.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskOverview,
    means: '问总体进展',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askOverview,
  }),
  saying({
    intent: AskMissing,
    means: '问谁还没报',
    by: anywhere(LEADERS_AND_GROUPS),
    help: () => '· “谁没报”“催一下没报的”',
    effect: 'answers',
    handle: askMissing,
  }),
];
