import { LENT_POWERS } from '../../src/domain/lent-power.ts';
import { MENTIONS } from '../../src/domain/matter.ts';
import { NAMED_LEADERS } from '../../src/domain/named-leader.ts';
import type { Room } from '../../src/room.ts';
import { deskNudges } from './desk-nudges.ts';
import { hears } from './hears.ts';
import { paperNudges } from './paper-nudges.ts';
import { sayings } from './sayings.ts';
import { stepNow } from './still-true.ts';
import { refused } from './wording/refusals.ts';

/** What holds for all that is handled step by step under a number: 同意, 退回, 签收, 进展, 办结, and who may. */
export const matters: Room = {
  name: 'matters',
  title: '经办',
  helpUnder: ['办理', '签字', '流程'],
  sayings,
  hears,
  keeps: [MENTIONS, LENT_POWERS, NAMED_LEADERS],
  morning: async ({ day, ctx }) => [
    ...(await paperNudges(day, ctx)),
    ...(await deskNudges(day, ctx)),
  ],
  stillTrue: { arrival: stepNow, step: stepNow },
  refusals: refused,
};
