import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { Charged } from '../../src/domain/charged.ts';

/** 批示：……, 登记批示：韩利师6月5日批示：……: null for what is not said. */
export const RegisterInstruction = z.strictObject({
  kind: z.literal('register-instruction'),
  /** Whose words they are; null for the speaker's own. */
  leader: z.string().nullable(),
  /** Whether the office enters it for somebody else. */
  isEntered: z.boolean(),
  words: z.string(),
  givenOn: CalendarDay.nullable(),
  onWhat: z.string().nullable(),
  isForReading: z.boolean(),
  tasks: z.array(z.int()),
  /** As the words name them: 牵头 first. */
  lead: Charged.nullable(),
  assisting: z.array(Charged),
  /** People whom the words name, who may be 主办 in their own person. */
  people: z.array(z.string()),
});
export type RegisterInstruction = z.infer<typeof RegisterInstruction>;

/** 主办区水务局，协办区住建局; `instruction` is null for the one of which the clerk spoke. */
export const ProposeInstruction = z.strictObject({
  kind: z.literal('propose-instruction'),
  instruction: z.int().nullable(),
  lead: Charged.nullable(),
  /** Null where nothing is said of them. */
  assisting: z.array(Charged).nullable(),
  people: z.array(z.string()),
  /** Who comes to 主办 and 协办 as they are, and who goes from them: 加上住建局一起办. */
  changed: z
    .strictObject({
      isOfLead: z.boolean(),
      added: z.array(Charged),
      dropped: z.array(Charged),
    })
    .optional(),
  /** …，转: it is referred by the same word. */
  isReferred: z.literal(true).optional(),
  /** Whoever gave it back keeps it, and hears these words of the office: 还是你们牵头. */
  leftWith: z.string().optional(),
});
export type ProposeInstruction = z.infer<typeof ProposeInstruction>;
