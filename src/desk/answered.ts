import type { Intent } from '../domain/intent.ts';
import { judge } from '../domain/permission.ts';
import type { Said } from '../reading/said.ts';
import type { House } from '../room.ts';

/** Whether something that was wanted is answered, and to its speaker where they are: an order is not, nor is what asks back or finds nothing. */
export const createIsAnswered =
  ({ sayings }: House) =>
  ({ kind }: Intent, { roles, isInGroup }: Said): boolean => {
    const saying = sayings.get(kind);
    return (
      saying?.effect === 'answers' &&
      !NO_ANSWER.test(kind) &&
      judge(saying.by, roles, isInGroup ? 'group' : 'single') === 'permitted'
    );
  };

/** What asks back, or says that there is no answer. */
const NO_ANSWER =
  /^(?:misread|decline|overhear|acknowledge|greet|refuse|miss-.*|ask-which.*|ask-own-unit|ask-help|ask-clerk|send-.*|offer-questions)$/u;
