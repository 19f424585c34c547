import { z } from 'zod';

/** 看板: the address of the board for the speaker alone. */
export const OpenBoard = z.strictObject({ kind: z.literal('open-board') });
export type OpenBoard = z.infer<typeof OpenBoard>;

/** 退出看板: no address that was given opens it any more. */
export const LeaveBoard = z.strictObject({ kind: z.literal('leave-board') });
export type LeaveBoard = z.infer<typeof LeaveBoard>;
