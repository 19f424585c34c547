import type { DocumentDraft, DocumentForm } from '../../src/domain/document-draft.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { type Hand, type StepTaken, standing } from '../../src/domain/procedure.ts';
import { belongsToCollective } from '../../src/domain/responsibility.ts';
import type { Seat } from '../../src/domain/seat.ts';
import type { DocumentNumber, DocumentVersion, OfficialDocument } from './record.ts';
import { type DocumentStep, tableOfCourse } from './steps.ts';

type Walked = Pick<
  OfficialDocument,
  'steps' | 'host' | 'issuedAs' | 'isUpward' | 'deputy' | 'versions'
>;
type Taken = StepTaken<DocumentStep>;

/** “审核、签字” and 签发, by whomever: a change to what is signed is put to all of them. */
const SIGNATURES: readonly DocumentStep[] = [
  'review',
  'sign',
  'sign-director',
  'sign-deputy',
  'sign-commander',
];

/** 重要: the office decides it, and the last word counts (附件2 一（一）1 ◇). */
export const isImportant = ({ steps }: Pick<OfficialDocument, 'steps'>): boolean =>
  steps.findLast(({ step }) => step === 'rank' || step === 'unrank')?.step === 'rank';

/** “重要公文和以‘指挥部’名义报送、制发的文件” need the signatures of 主任, 副总指挥 and 总指挥 as well (附件2 一（一）1). */
export const needsAllSignatures = (document: Pick<OfficialDocument, 'steps' | 'issuedAs'>) =>
  document.issuedAs === 'command' || isImportant(document);

/** A change that was put forward after the first 签发, and what those who had signed have said of it. */
export interface Amendment {
  readonly version: DocumentVersion;
  readonly by: Taken;
  /** Everybody who had signed then, once each. */
  readonly signers: readonly Signer[];
  readonly state: 'open' | 'agreed' | 'refused';
}

export interface Signer {
  readonly name: string;
  /** The person's id; null of who signed on paper or by a stand-in, whose post is asked. */
  readonly id: string | null;
  readonly step: DocumentStep;
}

/** The latest of them; null where there is none, or where what was signed was returned since. */
export function amendmentOf({ steps, versions }: Walked): Amendment | null {
  const at = steps.findLastIndex(({ step }) => step === 'amend');
  const by = steps[at];
  const version = by && versions.find(({ cause, isProposed }) => isProposed && cause === by.cause);
  const later = steps.slice(at + 1);
  if (!by || !version || later.some(({ step }) => step === 'return')) return null;
  const signers = signersIn(steps.slice(0, at));
  const said = (step: DocumentStep, { name }: Signer) =>
    later.some((one) => one.step === step && one.party === name);
  if (signers.some((signer) => said('object', signer))) {
    return { version, by, signers, state: 'refused' };
  }
  const isAgreed = signers.every((signer) => said('consent', signer));
  return { version, by, signers, state: isAgreed ? 'agreed' : 'open' };
}

function signersIn(steps: readonly Taken[]): readonly Signer[] {
  const since = steps.slice(steps.findLastIndex(({ step }) => step === 'return') + 1);
  const signers = since
    .filter(({ step }) => SIGNATURES.includes(step))
    .map(({ step, by, hand }) => ({
      name: hand?.inPlaceOf ?? hand?.name ?? by,
      id: hand?.onPaper || hand?.inPlaceOf ? null : by,
      step,
    }));
  return [...new Map(signers.map((one) => [one.name, one])).values()];
}

/** What it says now: a change that not everybody consented to is not part of it. */
export function textOf(document: Walked): DocumentVersion {
  const latest = document.versions.findLast((one) => isInForce(one, document));
  if (!latest) throw new Error('A document has a text');
  return latest;
}

/** The same with a change that still waits for consent. */
export function textPutForward(document: Walked): DocumentVersion {
  const amendment = amendmentOf(document);
  return amendment?.state === 'open' ? amendment.version : textOf(document);
}

/** What was not only put forward, or was consented to before another change or a 退回 came. */
function isInForce(version: DocumentVersion, document: Walked): boolean {
  if (!version.isProposed) return true;
  const { steps } = document;
  const at = steps.findIndex(({ step, cause }) => step === 'amend' && cause === version.cause);
  const next = steps.findIndex(
    ({ step }, place) => place > at && (step === 'amend' || step === 'return'),
  );
  const then = { ...document, steps: next < 0 ? steps : steps.slice(0, next) };
  return at >= 0 && amendmentOf(then)?.state === 'agreed';
}

/** The steps that this document needs: by its name, by 重要, by who drafts it, and while a change waits for consent. */
export const tableOf = (document: Walked) =>
  tableOfCourse({
    isOfOffice: document.host === 'office',
    needsAllSignatures: needsAllSignatures(document),
    isReturned: document.steps.some(({ step }) => step === 'return'),
    isAmending: amendmentOf(document)?.state === 'open',
  }).map((row) => ({ ...row, name: NAMES[row.step]?.(document) ?? row.name }));

/** Steps that are called after what they come to in this document. */
const NAMES: { readonly [S in DocumentStep]?: (document: Walked) => string | null } = {
  'sign-deputy': ({ host, deputy }) =>
    host === 'office' && deputy === null ? '副总指挥签发（由主任指定，可回“由某某签”）' : null,
  send: ({ isUpward }) => (isUpward ? '报送' : null),
};

/** The 签发 that still counts; what was returned since does not. */
export const isSigned = (document: Walked): boolean =>
  standing(tableOf(document), document).some(({ step }) => step === 'sign');

/** 签发人 of the last signature, by whom it was given, and 成文日期: the day of it (条例第九条); null while one lacks. */
export function lastSignature(document: Walked): LastSignature | null {
  const stands = standing(tableOf(document), document);
  const last = needsAllSignatures(document) ? 'sign-commander' : 'sign';
  const taken = stands.findLast(({ step }) => step === last);
  if (!taken) return null;
  const { by, at, hand } = taken;
  return {
    name: hand?.inPlaceOf ?? hand?.name ?? by,
    hand,
    day: hand?.onPaper?.day ?? shanghaiDay(at),
  };
}

/** `name`: whose signature it is; `hand`: by whom it was given, who may have stood in for them. */
export interface LastSignature {
  readonly name: string;
  readonly hand: Hand | null;
  readonly day: string;
}

/** Those of the forms that are published and addressed to nobody. */
const PUBLISHED: readonly DocumentForm[] = ['公告', '通告', '公报', '决议', '命令', '纪要'];

export const needsAddressee = (form: DocumentForm): boolean => !PUBLISHED.includes(form);

/** 请示 and 报告 go up (条例第八条). */
export const goesUp = (form: DocumentForm | null): boolean => form === '请示' || form === '报告';

/** What a draft does not say yet, the first thing that is to be asked for; null for nothing. */
export function lackingIn(draft: DocumentDraft): LackingInDraft | null {
  if (draft.issuedAs === null && draft.otherName === null) return 'name';
  if (draft.host === null) return 'host';
  if (draft.title === null) return 'title';
  if (draft.form === null) return 'form';
  if (draft.sendTo === null && needsAddressee(draft.form)) return 'send-to';
  return draft.text === null ? 'text' : null;
}
export type LackingInDraft = 'name' | 'host' | 'title' | 'form' | 'send-to' | 'text';

/** The prefix and the last number that the notice itself bears; null where it has none of this form. */
export function numberOfNotice({ document }: Pick<Plan, 'document'>): DocumentNumber | null {
  const { prefix, year, serial } =
    /^(?<prefix>.{2,20})〔(?<year>\d{4})〕(?<serial>\d{1,4})号$/u.exec(document.number)?.groups ??
    {};
  return prefix ? { prefix, year: Number(year), serial: Number(serial) } : null;
}

/** n runs for each prefix and year from 1, on from the notice's own; a void number is never used again. */
export function nextSerial(
  { prefix, year }: Pick<DocumentNumber, 'prefix' | 'year'>,
  given: readonly DocumentNumber[],
  notice: DocumentNumber | null,
): number {
  const all = [...given, ...(notice ? [notice] : [])];
  const same = all.filter((one) => one.prefix === prefix && one.year === year);
  return 1 + Math.max(0, ...same.map(({ serial }) => serial));
}

/** Whose it is: the group, or the office. */
export const hostSeat = ({ host }: Pick<OfficialDocument, 'host'>): Seat =>
  host === 'office' ? { kind: 'office' } : { kind: 'group', group: host };

/** 副总指挥 who signs: that of the drafting group; of what the office drafts itself, whom the director named, and nobody before. */
export function deputySeats({
  host,
  deputy,
}: Pick<OfficialDocument, 'host' | 'deputy'>): readonly Seat[] {
  if (host !== 'office') return [{ kind: 'deputy-commander', group: host }];
  return deputy ? [{ kind: 'person', ...deputy }] : [];
}

/** Whether somebody with these roles is among those whom it is sent to, by 主送 and 抄送. */
export function isAddressed(
  { sendTo, copyTo }: Pick<DocumentVersion, 'sendTo' | 'copyTo'>,
  roles: readonly Role[],
  plan: Plan,
): boolean {
  const addressees = `${sendTo ?? '各单位'}、${copyTo ?? ''}`;
  if (/各(?:有关|责任|成员|相关)?(?:单位|部门)/u.test(addressees)) return roles.length > 0;
  return roles.some(({ unit, group }) => {
    if (group !== null && /各(?:行动|工作)?(?:工作)?组/u.test(addressees)) return true;
    if (unit === null) return false;
    const isStreet = belongsToCollective(plan, unit) && addressees.includes('各街道');
    return isStreet || namesOf(unit, plan).some((name) => addressees.includes(name));
  });
}

const namesOf = (unit: string, { units }: Plan): readonly string[] => [
  unit,
  ...(units.find(({ name }) => name === unit)?.aliases ?? []),
];

/** Why the office says no to it. */
export type DocumentReason =
  | { readonly kind: 'document-incomplete'; readonly lacks: LackingInDraft }
  | { readonly kind: 'other-name'; readonly name: string }
  | { readonly kind: 'no-drafter'; readonly groups: readonly number[] }
  | { readonly kind: 'not-your-group-to-draft'; readonly group: number }
  | { readonly kind: 'past-the-office'; readonly groups: readonly number[] }
  | {
      readonly kind: 'own-draft' | 'own-draft-lent' | 'name-after-signature';
      readonly document: number;
    }
  | {
      readonly kind: 'prefix-unset';
      readonly document: number;
      readonly issuedAs: DocumentDraft['issuedAs'];
    }
  | { readonly kind: 'not-ranked'; readonly document: number }
  | {
      readonly kind: 'sent-elsewhere';
      readonly document: number;
      readonly to: string;
      readonly sendTo: string | null;
    }
  | { readonly kind: 'rank-too-late'; readonly document: number; readonly isRanking: boolean }
  | { readonly kind: 'void-by-office'; readonly document: number; readonly number: string }
  | { readonly kind: 'change-unread'; readonly document: number }
  | { readonly kind: 'nothing-changed'; readonly document: number }
  | { readonly kind: 'change-not-found'; readonly document: number; readonly words: string }
  | { readonly kind: 'deputy-not-asked'; readonly document: number }
  | { readonly kind: 'no-such-deputy'; readonly name: string }
  | { readonly kind: 'text-not-for-you'; readonly document: number }
  | { readonly kind: 'text-in-group' }
  | { readonly kind: 'bad-prefix'; readonly prefix: string };
