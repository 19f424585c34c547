import { EVERYBODY } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askSource } from './ask-source.ts';
import { AskSource } from './intents.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskSource,
    by: EVERYBODY,
    help: () => '· “来源”：看每个数的出处',
    effect: 'answers',
    handle: askSource,
  }),
];
