import type { TickHandler } from '../../src/context.ts';
import { remindLater } from './remind-later.ts';
import { tellInTheMorning } from './tell-in-the-morning.ts';
import { tellUnsigned } from './tell-unsigned.ts';

export { beforeSending } from './before-sending.ts';
export { morningOf } from './morning-time.ts';
export { officePeople } from './office-people.ts';
export { MORNING } from './tell-in-the-morning.ts';

/** Everything that the clock does of its own accord. Each entry is one file. */
export const ticks: readonly TickHandler[] = [tellInTheMorning, remindLater, tellUnsigned];
