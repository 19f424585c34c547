import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import type { Trouble } from '../domain/trouble.ts';
import { routeIsDead } from '../wording/troubles.ts';
import { type NoticeParts, noticeToOffice } from './office-notice.ts';

/** The office hears that a way to people is dead, with the cure, by whatever way is left: once a day. */
export const tellTrouble = (trouble: Trouble, at: Moment, parts: NoticeParts): Promise<boolean> =>
  noticeToOffice(
    `dead:${trouble.of}:${trouble.kind}:${shanghaiDay(at)}`,
    routeIsDead(trouble),
    at,
    parts,
  );
