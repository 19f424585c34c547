import { type Draft, namedBack } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { saysEvery } from '../../src/reading/amendments/answers.ts';
import { fitsKind } from '../../src/reading/amendments/of-kind.ts';
import { isReworded } from '../../src/reading/amendments/reworded.ts';
import { takesPieceOut } from '../../src/reading/amendments/taken-out.ts';
import { PIECE, TAKEN_OUT } from '../../src/reading/amendments/words.ts';
import { behindNo } from '../../src/reading/corrections/behind-no.ts';
import { correctionIn } from '../../src/reading/corrections/put-right.ts';
import { holdsStill, onlyPutsOff, putsOff } from '../../src/reading/matters/holds-on.ts';
import { onlyAsksOf } from '../../src/reading/matters/matter-said.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import { tellsOwnWork } from '../../src/reading/own-work.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { onlyYes } from '../../src/reading/text/apart-from-yes.ts';
import { withoutRestAsItIs } from '../../src/reading/text/rest-as-it-is.ts';
import { asksWhatWasAsked } from './asked-again.ts';
import { readFiling } from './filing.ts';
import { readGoingBack } from './going-back.ts';
import { leavesToOthers } from './left-to-others.ts';
import { readShelving, readTakingUp } from './shelving.ts';
import { readTaskAffirmed } from './task-affirmed.ts';
import { ASKS_IF_KEPT, ASKS_TO_SKIP, HOLDS } from './words.ts';
import { checksAll, readYesOrNo } from './yes-or-no.ts';

/** A yes, a no or a later in other words, where something waits for it; where nothing does, whoever says 报吧 is told so, and 算了 leaves nothing. */
export const hears: Hearing = {
  order: ({ body, draft }) => leavesToOthers(body, draft),
  answer({ body: whole, draft, shelved, verbs, reader }) {
    const body = draft === null ? whole : withoutRestAsItIs(whole);
    if (body !== whole && ONLY_THIS.test(body.trim())) return { kind: 'resume-draft' };
    const back = readGoingBack(body, draft);
    if (back) return back;
    const taken = readTakingUp(body, draft, shelved, reader);
    if (taken) return taken;
    const asked = draft === null ? null : askedOfDraft(body);
    if (asked) return asked;
    const filed = draft && readFiling(body, draft, reader);
    if (filed) return filed;
    const put = draft && !takesOut(body, draft) ? putOff(body, draft, reader) : null;
    if (put) return put;
    if (draft && (answersQuestion(body, draft) || saysNoProblem(body, draft))) return null;
    const affirmed = draft && readTaskAffirmed(body, draft, reader);
    if (affirmed) return affirmed;
    const said = draft && readYesOrNo(body, verbs);
    if (said?.kind === 'confirm-draft' && draft?.isShelved) return confirmedAfterAll(body, draft);
    const isForReport = draft && (isPartlyInDoubt(draft) || putsWordsRight(body, draft));
    if (said?.kind === 'doubt-draft' && draft && unreadChange(body, draft)) return null;
    return said?.kind === 'doubt-draft' && isForReport ? null : said;
  },
  'follow-up': ({ body, draft, settled }) =>
    draft ? unreadChange(body, draft) : settled && unreadOfSettled(body, settled),
  courtesy({ body, draft, roles, isInGroup }) {
    if (draft) return null;
    if (isKnownPerson(roles) && checksAll(body)) return { kind: 'ask-own-reports', period: null };
    if (isKnownPerson(roles) && isOnlyHold(body) && !isInGroup) {
      return { kind: 'hold-still' };
    }
    const said = readYesOrNo(body);
    if (said?.kind === 'confirm-draft') return said;
    if (said?.isLeft) return { kind: 'acknowledge' };
    return said?.how === 'by-name' ? said : null;
  },
  rest: ({ body, draft, isInGroup, roles }) =>
    draft === null && !isInGroup && isKnownPerson(roles) && holdsStill(body)
      ? { kind: 'hold-still' }
      : null,
};

/** 还不好说，到时候看, and no question. */
const isOnlyHold = (body: string): boolean =>
  onlyPutsOff(body) && findQuantities(body).length === 0 && !onlyAsksOf(body);

/** 先别立，问问王波: what waits is put off in whatever words; of a report no more than in those that are said of reports. */
function putOff(body: string, draft: Draft, reader: QuestionReader): Intent | null {
  const isReport = asReport(draft.proposal) !== null;
  const rests = isReport ? [] : behindNo(body);
  if (rests.some((rest) => asksOnly(rest) || tellsOwnWork(rest))) return null;
  const mayChange = rests.length > 0 && !rests.some(putsOff);
  const besides = mayChange ? { said: namedBack(body) } : {};
  const put = readShelving(body, draft, reader);
  if (put) return { ...put, ...besides };
  const isMeant = isReport ? HOLDS_REPORT.test(body.trim()) && !tellsAnew(body, draft) : true;
  if (!isMeant || !putsOff(body)) return null;
  return { kind: 'shelve-draft', tasks: [], ...besides };
}

const HOLDS_REPORT = new RegExp(HOLDS, 'u');

/** 等一下，亮灯率是98%; 等等 那句不要了: what stands behind the wait changes the report. */
const tellsAnew = (body: string, draft: Draft): boolean =>
  findQuantities(body).some(({ unit }) => unit !== '') ||
  PIECE_OUT.test(body) ||
  putsWordsRight(body, draft);

const PIECE_OUT = new RegExp(`(?:${PIECE})${TAKEN_OUT}`, 'u');

/** 行，确认吧: of a report that was put off it is shown once more, for its figures were in doubt; of anything else it is done. */
const confirmedAfterAll = (body: string, { proposal }: Draft): Intent =>
  asReport(proposal) !== null && MORE_THAN_WORD.test(body.trim())
    ? { kind: 'take-up-draft', task: null }
    : { kind: 'confirm-draft' };

const MORE_THAN_WORD = /.{3,}/u;

function askedOfDraft(body: string): Intent | null {
  const text = body.trim().replace(/[?？。]$/u, '');
  if (ASKING_IF_KEPT.test(text)) return KEPT;
  if (asksWhatWasAsked(text)) return { kind: 'resume-draft' };
  return ASKING_TO_SKIP.test(text) ? { kind: 'resume-draft' } : null;
}

const KEPT: Intent = { kind: 'resume-draft', isAsked: true };
const ASKING_IF_KEPT = new RegExp(ASKS_IF_KEPT, 'u');
const ASKING_TO_SKIP = new RegExp(ASKS_TO_SKIP, 'u');

/** 改成请环卫中心研究, of what is no report: whoever shows it could have put it right, and nobody did. */
function unreadChange(body: string, { proposal }: Draft): Intent | null {
  const correction = asReport(proposal) === null ? correctionIn(body) : null;
  return correction && { kind: 'doubt-draft', said: namedBack(body) };
}

/** 都是, where it was asked of which tasks some words are, is no yes to all of it; 对, where but one was offered, is that one. */
function answersQuestion(text: string, { proposal }: Draft): boolean {
  const { reason, tasks = [] } = asReport(proposal)?.reading.doubt ?? {};
  const mayBeAll = reason === 'which_of_draft' || (reason === 'ambiguous_task' && tasks.length > 1);
  const isOffered = OF_A_TASK.has(reason ?? '') && tasks.length === 1;
  return (mayBeAll && saysEvery(text)) || (isOffered && onlyYes(text));
}

const OF_A_TASK: ReadonlySet<string> = new Set(['missing_task', 'ambiguous_task']);

/** 没有问题, right after 还没写存在问题: it is what was still to be written, where 没问题 alone is a yes. */
const saysNoProblem = (text: string, { proposal }: Draft): boolean =>
  NO_PROBLEM.test(text.trim()) &&
  (asReport(proposal)?.reading.items.some(({ problems, isNil }) => problems === '' && !isNil) ??
    false);

const NO_PROBLEM =
  /^(?:目前|现在|暂时|这边|[两三四五几各][项个条]|[都均]){0,3}没有(?:任何|存在|其他)?问题的?[。！!]?$/u;

/** 地点写错了，是大明湖, of a 会议 or an 领导活动 that is registered: no report is meant that names no task. */
function unreadOfSettled(body: string, { proposal }: Draft): Intent | null {
  const isOfReport = asReport(proposal) !== null || REPORTING.includes(proposal.kind);
  if (isOfReport || findNumberedTasks(body).length > 0 || correctionIn(body) === null) return null;
  return { kind: 'doubt-settled', said: namedBack(body) };
}

const REPORTING: readonly string[] = ['withdraw-report', 'submit-group-report', 'amend-report'];

/** 写错了，剩下的是汛后 says what is wrong, and what is right. */
function putsWordsRight(text: string, { proposal }: Draft): boolean {
  const reading = asReport(proposal)?.reading;
  if (reading === undefined) return false;
  const ground = { ...reading, isDraft: true };
  return isReworded(text, ground) || fitsKind(text, ground);
}

/** 绿道撤下来，公园留着: a piece of it is to go, and what is left to stay where it is. */
function takesOut(text: string, { proposal }: Draft): boolean {
  const reading = REST_STAYS.test(text) ? asReport(proposal)?.reading : undefined;
  return reading !== undefined && takesPieceOut(text, { ...reading, isDraft: true });
}

/** 对 就这一个数 别的留着: what is said of the rest holds nothing back. */
const ONLY_THIS =
  /^(?:对|对的|嗯|是|是的|行|[，,\s]){0,3}(?:就|只|光)(?:是|有|撤|改|动)?(?:这|那)(?:一)?(?:个|条|项|处|样)?(?:数|地方)?$/u;

const REST_STAYS = /[，,；; ][^，,；;]{1,10}(?:留着|放着|不动)[。！!]?$/u;

/** 这条先不报 may mean no more than what was asked back about: that is for whoever asked. */
function isPartlyInDoubt({ proposal }: Draft): boolean {
  const reading = asReport(proposal)?.reading;
  return reading?.doubt !== null && (reading?.items.length ?? 0) > 1;
}
