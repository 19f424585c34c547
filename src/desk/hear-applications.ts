import type { AskedOfOffice } from '../domain/asked-of-office.ts';
import type { Intent } from '../domain/intent.ts';
import { later } from '../domain/moment.ts';
import { isOffice } from '../domain/responsibility.ts';
import type { Said } from '../reading/said.ts';
import { type DecisionSaid, readDecisionSaid } from '../reading/talk/decision-said.ts';

/**
 * 准了, right after the requests were listed, or where nothing else waits for the speaker: the only one that is meant, by its exact command. Of
 * several they are listed. Null for any other text, and for who decides nothing.
 */
export async function hearApplications(
  said: Said,
  command: (text: string) => Promise<Intent | null>,
): Promise<Intent | null> {
  const { body, roles, draft, isInGroup, reader } = said;
  if (draft !== null || isInGroup || !isOffice(roles) || body.length > LONGEST) return null;
  if (!MAY_DECIDE.test(body)) return null;
  const waiting = await said.applications();
  const decision = readDecisionSaid(
    body,
    waiting.map(({ name }) => name),
    reader,
  );
  if (!decision || waiting.length === 0) return null;
  const listed = LISTS[(await said.lastSaid())?.kind ?? ''];
  const isNamed = decision.names.length > 0 || decision.of !== null;
  const isPointedAt = decision.units.length > 0 || decision.number !== null;
  if (listed === undefined && !isNamed && (decision.isWeak || isPointedAt)) return null;
  if (listed === undefined && !isNamed && (await said.onDesk()).length > 0) {
    return (await couldBeEither(waiting, decision, said)) ? WHICH : null;
  }
  const meant = waiting.filter((one) => isMeant(one, decision, listed ?? decision.of));
  const [only, ...others] = meant;
  if (!only) return null;
  if (others.length > 0) return WHICH;
  return command(inWords(only, decision));
}

const WHICH: Intent = { kind: 'list-awaited', isUnread: true };

/**
 * 同意, while a record waits for a yes of theirs and a request came within a day: neither is decided by a guess. Of a record that they
 * have just looked at it is said of that.
 */
async function couldBeEither(
  waiting: readonly AskedOfOffice[],
  { isYes, isWeak, rest }: DecisionSaid,
  said: Said,
): Promise<boolean> {
  const since = later(said.at, -LATELY_MS);
  if (!isYes || isWeak || rest !== '' || !waiting.some(({ at }) => at >= since)) return false;
  if ((await said.lastSaid())?.kind === 'show-matter') return false;
  return (await said.onDesk()).some(({ isJudged }) => isJudged);
}

const LATELY_MS = 24 * 60 * 60_000;
const LONGEST = 40;
const MAY_DECIDE = /[意准批过行以好绝回进延否认允]/u;
/** Of which kind the requests are that were shown; null for all of them. */
const LISTS: Readonly<Record<string, AskedOfOffice['kind'] | null>> = {
  'list-extensions': 'extension',
  'list-bindings': 'binding',
  'list-awaited': null,
};

function isMeant(
  { kind, number, name, unit }: AskedOfOffice,
  said: DecisionSaid,
  of: AskedOfOffice['kind'] | null,
): boolean {
  if ((said.of ?? of ?? kind) !== kind) return false;
  if (said.number !== null && said.number !== number) return false;
  if (said.names.length > 0 && !said.names.includes(name)) return false;
  return said.units.length === 0 || (unit !== null && said.units.includes(unit));
}

function inWords({ kind, number }: AskedOfOffice, { isYes, rest }: DecisionSaid): string {
  const verb = isYes ? '同意' : '拒绝';
  if (kind === 'binding') return `${verb}${number}`;
  return `${verb}延期${number}${rest === '' ? '' : `，${rest}`}`;
}
