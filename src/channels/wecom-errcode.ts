import { z } from 'zod';
import type { Trouble } from '../domain/trouble.ts';
import type { Delivery } from './channel.ts';
import type { Verdict } from './pieces.ts';
import type { PlatformAnswer } from './platform-call.ts';

/** What every API of WeCom answers, with HTTP 200 also where it refuses. */
export const Errcode = z.object({ errcode: z.int(), errmsg: z.string().default('') });
export type Errcode = z.infer<typeof Errcode>;

/** The token is invalid, expired, or was replaced by a newer one: all three are seen when it ends. */
const STALE_TOKEN = new Set([40_001, 40_014, 42_001]);
/** What only the operator can set right: the caller's address, the secret, what the app may do. */
const TROUBLE = new Set([60_020, 40_001, 40_091, 40_056, 48_002, 301_002, 93_000, 93_004]);

export const isStaleToken = ({ errcode }: Errcode): boolean => STALE_TOKEN.has(errcode);
export const isTrouble = ({ errcode }: Errcode): boolean => TROUBLE.has(errcode);

/** What an errcode means for a message (developer site, global error codes). */
export function verdictOf({ errcode }: Errcode): Verdict {
  switch (errcode) {
    case 0:
      return 'sent';
    // A kind of message, or a part of one, that is not taken here; a card whose name was used before.
    case 42_014:
    case 40_008:
    case 40_058:
    case 45_002:
      return 'unfit';
    case -1:
    // Not subscribed: the long connection took nothing.
    case 846_609:
      return 'busy';
    // Too many calls; and an address that is not trusted yet, which takes a minute after the operator's change.
    case 45_009:
    case 45_033:
    case 60_020:
      return 'later';
    // Not there, or not among those that the app is shown to.
    case 40_003:
    case 60_011:
    case 60_111:
    case 81_013:
      return 'unreachable';
    default:
      return 'refused';
  }
}

/** What the office can be told about it; undefined where it is no trouble with a way to people. */
export function troubleIn(of: string, { errcode, errmsg }: Errcode): Trouble | undefined {
  switch (errcode) {
    // The errmsg names the address that has to be put on the list of trusted ones (企业可信IP).
    case 60_020: {
      const address = /from ip: ?([\d.:a-f]+)/iu.exec(errmsg)?.[1] ?? null;
      return { of, kind: 'address-not-trusted', address };
    }
    case 40_001:
    case 40_013:
    case 40_091:
    case 93_000:
      return { of, kind: 'wrong-secret', address: null };
    case 40_056:
    case 48_002:
    case 301_002:
    case 93_004:
      return { of, kind: 'not-allowed', address: null };
    default:
      return undefined;
  }
}

/** The errcode of an answer, or what the lack of one means. */
export function readErrcode(answer: PlatformAnswer): Errcode | Delivery {
  if (answer.kind !== 'answered') return answer.kind === 'unheard' ? 'busy' : 'unknown';
  const read = Errcode.safeParse(answer.body);
  if (read.success) return read.data;
  return answer.status >= 400 && answer.status < 500 ? 'refused' : 'unknown';
}
