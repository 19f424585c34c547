import { z } from 'zod';
import { RoleName } from '../domain/person.ts';

/** One line of a conversation to play; without a text it only moves the clock. */
export const Line = z.object({
  session: z.string(),
  id: z.string().optional(),
  at: z.iso.datetime({ offset: true }),
  from: z
    .object({
      userid: z.string().optional(),
      name: z.string().optional(),
      unit: z.string().nullable().optional(),
      role: RoleName.optional(),
      group: z.int().optional(),
    })
    .nullable()
    .optional(),
  chat: z.enum(['single', 'group']).default('group'),
  /** Which group chat it is, where there are several: 办公室. */
  room: z.string().min(1).optional(),
  text: z.string().optional(),
  /** The words of the message that is quoted. */
  quote: z.string().optional(),
  /** A button by its label, in the place of a text. */
  press: z.string().optional(),
});
export type Line = z.infer<typeof Line>;
