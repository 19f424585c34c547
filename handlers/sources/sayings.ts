import { EVERYBODY } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askSource } from './ask-source.ts';
import { AskSource } from './intents.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskSource,
    by: EVERYBODY,
    help: () => '· 看到一个数，回“来源”看出处',
    effect: 'answers',
    handle: askSource,
  }),
];
