import { z } from 'zod';
import { fromTerminal } from '../channels/terminal.ts';
import { NOTHING_KNOWN } from '../desk/nothing-known.ts';
import type { Recognize } from '../desk/recognize.ts';
import { Role } from '../domain/person.ts';

/** Somebody in a role; the name is null where none was said. */
const Introduced = z.object({
  kind: z.literal('bind-person'),
  role: Role,
  name: z.string().nullable(),
});
export type Introduced = Omit<z.infer<typeof Introduced>, 'kind'>;

/** Reads who somebody is: 区水务局 联络员 王工. Null where no role is read. */
export type ReadRole = (words: string) => Promise<Introduced | null>;

/** The words are read as the office reads them behind 绑定. */
export const createRoleReader =
  (recognize: Recognize): ReadRole =>
  async (words) => {
    const request = fromTerminal(`绑定 ${words}`, STRANGER, 'role', ANY_DAY);
    return (
      Introduced.safeParse(
        await recognize(request, { ...NOTHING_KNOWN, today: ANY_DAY.slice(0, 10) }),
      ).data ?? null
    );
  };

const STRANGER = { userid: 'guest', name: null, chat: 'single' } as const;
const ANY_DAY = '2020-01-01T00:00:00.000Z';
