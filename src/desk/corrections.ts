import { Amendment } from '../domain/amendment.ts';
import { type Draft, namedBack } from '../domain/draft.ts';
import { Intent } from '../domain/intent.ts';
import { MATTER_NAMES, MatterRef } from '../domain/matter.ts';
import { asReport } from '../domain/report-intent.ts';
import { asksOnly } from '../reading/act.ts';
import { mayChangeReport } from '../reading/amendments/may-amend.ts';
import { behindNo } from '../reading/corrections/behind-no.ts';
import { correctionIn, saysWrong } from '../reading/corrections/put-right.ts';
import { changeBesideHold } from '../reading/matters/holds-on.ts';
import { matterIn } from '../reading/matters/reference.ts';
import type { Said } from '../reading/said.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';

/** How the rooms read other words in the place of a message. */
interface CorrectionReaders {
  /** As what answers or changes what waits. */
  answered(body: string, said: Said): Promise<Intent | null>;
  /** As an order that changes what waits, or an answer to it. */
  changed(body: string, said: Said): Promise<Intent | null>;
  /** As whatever it would be without the rest of the message. */
  told(body: string, said: Said): Promise<Intent | null>;
  /** As an order or a question on a record, under its number. */
  numbered(body: string, said: Said): Promise<Intent | null>;
}

/** What is put right that was just shown or done: 打错了，是…. */
export function createCorrections({ answered, changed, told, numbered }: CorrectionReaders) {
  return { changedBehindNo, changedBesideHold, correctedLately, unreadChange };

  /** 不对，主送改成各成员单位: what is no report is put right by what stands behind that it is wrong, as it would be without that. */
  async function changedBehindNo(said: Said): Promise<Intent | null> {
    const { body, draft } = said;
    const changes = draft === null || asReport(draft.proposal) !== null ? [] : behindNo(body);
    if (changes.length === 0) return null;
    const whole = await answered(body, said);
    if (whole?.kind === 'keep-draft') return null;
    for (const change of changes) {
      const read = await answered(change, said);
      if (read?.kind === 'keep-draft') return read;
    }
    return null;
  }

  /** 先等等，再加个抄送：各街道办事处; 抄送加上各街道，先别登记: what is changed beside a hold is changed; behind it, it is also held. */
  async function changedBesideHold(said: Said): Promise<Intent | null> {
    const { body, draft } = said;
    if (draft === null || asksOnly(body)) return null;
    const beside = changeBesideHold(body);
    if (beside === null) return null;
    const { change, isHeldAfter } = beside;
    if (asReport(draft.proposal) !== null) {
      return isHeldAfter ? null : reportChangedBehind(change, said);
    }
    const read = await changed(change, said);
    if (read?.kind !== 'keep-draft' || read.isPutRight !== true) return null;
    return isHeldAfter ? { ...read, isShelved: true } : read;
  }

  /** 先等等，问题再加一条水电接入慢: a report is changed by what says how, and by no reason for the hold. */
  async function reportChangedBehind(change: string, said: Said): Promise<Intent | null> {
    const read = mayChangeReport(change) ? await told(change, said) : null;
    return read && CHANGES_REPORT.has(read.kind) ? read : null;
  }

  /**
   * 打错了，日期是6月15日, right after something was done by the office's words and nothing waits: it is said of what was done, as if its
   * number stood there.
   */
  async function correctedLately(said: Said): Promise<Intent | null> {
    const { body } = said;
    const matter = saysSlip(said) && correctionIn(body) ? await doneLately(said) : null;
    if (matter === null) return null;
    const named = `${MATTER_NAMES[matter.kind]}${matter.number}，${body.trim()}`;
    const read = await numbered(named, said);
    return read?.kind === 'show-matter' ? null : read;
  }

  /** What the sender did last by a word of the office or a 确认, where it is no report: the record of which the clerk spoke since. */
  async function doneLately(said: Said): Promise<MatterRef | null> {
    const last = await said.lastSaid();
    const isSettled = SETTLES.has(last?.kind ?? '');
    if (isSettled ? isOfReport(said.settled) : !ACTS.has(last?.kind ?? '')) return null;
    const named = MatterRef.safeParse(last && 'matter' in last ? last.matter : null);
    return named.success ? named.data : ((await said.spoken())[0] ?? null);
  }

  /**
   * 写错了，应该是7月底前, beside what is no report or right after what was done by the office's words, and nobody could put it right: that is in
   * doubt, and no report is meant.
   */
  async function unreadChange(read: Intent | null, said: Said): Promise<Intent | null> {
    const { body, draft } = said;
    if (!isUnread(read, said) || asksOnly(body) || findNumberedTasks(body).length > 0) return read;
    if (draft !== null && draft.isShelved !== true) {
      const isMeant = asReport(draft.proposal) === null && tellsSlip(body);
      return isMeant ? { kind: 'doubt-draft', said: namedBack(body) } : read;
    }
    const isOfDeed = saysSlip(said) && (await doneLately(said)) !== null;
    return isOfDeed ? { kind: 'doubt-settled', said: namedBack(body) } : read;
  }
}

/** What tells something of a report that waits, or of another beside it. */
export const CHANGES_REPORT: ReadonlySet<string> = new Set([
  'amend-report',
  'begin-task',
  'keep-draft',
]);

/** What does what was shown. */
export const SETTLES: ReadonlySet<string> = new Set(['confirm-draft', 'agree-to-draft']);

/** Whether what was settled is a report, or nothing is known of it. */
const isOfReport = (settled: Draft | null): boolean =>
  settled === null || asReport(settled.proposal) !== null || OF_REPORTS.has(settled.proposal.kind);

/** Words of the office that do something to a record. */
const ACTS: ReadonlySet<string> = new Set(['take-step', 'take-several', 'revise-answer']);

/** 打错了，…; 不好意思 and 等等 alone lead to anything. */
const tellsSlip = (body: string): boolean =>
  saysWrong(body) && (behindNo(body).length > 0 || correctionIn(body) !== null);

/** That something was told wrong, with nothing that names what, where no draft is meant. */
const saysSlip = ({ body, draft, isInGroup }: Said): boolean =>
  !isInGroup &&
  (draft === null || draft.isShelved === true) &&
  body.length <= LONGEST_SLIP &&
  tellsSlip(body) &&
  !asksOnly(body) &&
  findNumberedTasks(body).length === 0 &&
  matterIn(body) === null;
const LONGEST_SLIP = 120;

/** Read as nothing; as a correction of a report that fits none of the sender's, or as a report beside what is none. */
function isUnread(read: Intent | null, { draft }: Said): boolean {
  if (read?.kind === 'amend-report' && draft === null) {
    return Amendment.array()
      .parse(read.amendments)
      .every(
        (one) => one.kind === 'put-what-right' || (one.kind === 'put-right' && one.right === null),
      );
  }
  if (read?.kind === 'keep-draft') {
    return draft !== null && asReport(Intent.parse(read.proposal)) !== null;
  }
  return read === null || OF_REPORTS.has(read.kind);
}

/** What puts right or takes back what was reported. */
const OF_REPORTS: ReadonlySet<string> = new Set(['amend-report', 'withdraw-report', 'misread']);
