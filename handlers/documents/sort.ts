import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { type Step, standing } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { type MatterSort, type Shelf, sortOf } from '../../src/matters/sort.ts';
import { DEEDS } from './deeds.ts';
import { formHints } from './form-hints.ts';
import { DOCUMENTS, type OfficialDocument } from './record.ts';
import { amendmentOf, hostSeat, isImportant, tableOf, textOf } from './rules.ts';
import { seatOfSigner, seatsIn, signersAsked } from './seats.ts';
import type { DocumentStep } from './steps.ts';
import { briefOf, endedInWords, outlineOf } from './wording/desk.ts';
import {
  changeInFull,
  entryOf,
  factsOf,
  hintLines,
  textInFull,
  titleInWords,
} from './wording/documents.ts';
import { documentRegister } from './wording/register.ts';
import { WORDS } from './words.ts';

/** 发文: from the draft of a group to the day on which it is sent (附件2 一（一）). */
export const DOCUMENT: MatterSort = sortOf<OfficialDocument, DocumentStep>({
  kind: 'document',
  keeps: DOCUMENTS,
  table: tableOf,
  seats: ({ step }, document) => seatsIn(document, step),
  parties: signersAsked,
  seatOfParty: seatOfSigner,
  title: titleInWords,
  mayKnow: (document) => (isSent(document) ? 'everybody' : inside(document)),
  inside,
  concerned: (document) => [
    hostSeat(document),
    ...(document.steps.some(({ step }) => step === 'review') ? [{ kind: 'office' as const }] : []),
  ],
  outline: outlineOf,
  entry: entryOf,
  register: documentRegister,
  ended: endedInWords,
  facts: (document, plan) => factsOf(document, isImportant(document), plan),
  brief,
  answers: ({ step }) => ANSWERS[step] ?? [],
  words: WORDS,
  takenUp: {
    text: (number) => ({ kind: 'show-document-text', number }),
    rank: rankedWithYes,
  },
  deeds: DEEDS,
  shelf,
});

/** 定为重要，涉及全区，同意: the office decides and agrees in one breath. */
function rankedWithYes(number: number, text: string): Intent {
  const why = YES_BEHIND.exec(text)?.groups?.why;
  const matter = { kind: 'document', number };
  return why === undefined
    ? { kind: 'take-step', matter, word: 'rank', text }
    : { kind: 'take-step', matter, word: 'agree', text: `定为重要：${why}` };
}

const YES_BEHIND =
  /^(?<why>[\s\S]{2,200}?)[，,。；;\s](?:我们?|办公室|审核){0,2}(?:同意|通过|没意见|没问题|可以)(?:了|报|送|签发)?[。！!]?$/u;

const isSent = (document: OfficialDocument): boolean =>
  standing(tableOf(document), document).some(({ step }) => step === 'send');

/** The drafting group, the office and the signers (part 0.9 of what may be seen); its archivist as well once it is sent. */
function inside(document: OfficialDocument): readonly Seat[] {
  const ofGroup: readonly Seat[] =
    document.host === 'office'
      ? []
      : [
          { kind: 'group', group: document.host },
          { kind: 'leader-in-charge', group: document.host },
          ...(isSent(document) ? [{ kind: 'archivist' as const, group: document.host }] : []),
        ];
  const signers = tableOf(document)
    .filter(({ isBeside, ofEach }) => !isBeside && !ofEach)
    .flatMap(({ step }) => seatsIn(document, step));
  return [...ofGroup, { kind: 'office' }, ...signers];
}

/** What whoever takes the step must read: the text to judge, or what is left to do with it. */
function brief(document: OfficialDocument, { step }: Step<DocumentStep>): string {
  const amendment = amendmentOf(document);
  if (step === 'consent' && amendment) {
    const before = {
      ...document,
      versions: document.versions.filter(({ cause }) => cause !== amendment.version.cause),
    };
    return changeInFull(textOf(before), amendment.version, amendment.by.hand?.name ?? '');
  }
  const text = textOf(document);
  const hints =
    step === 'review' || step === 'check' ? formHints(document.form, text, document.isUpward) : [];
  return [
    ...briefOf(document, step),
    ...(JUDGED.includes(step) ? [textInFull(document)] : []),
    ...hintLines(hints),
  ].join('\n');
}

const JUDGED: readonly DocumentStep[] = [
  'review',
  'check',
  'sign',
  'sign-director',
  'sign-deputy',
  'sign-commander',
];

const SIGNS = ['签发', '退回：理由'];
const ANSWERS: { readonly [S in DocumentStep]?: readonly string[] } = {
  redraft: ['改正文：……', '撤回'],
  review: ['同意', '退回：理由'],
  check: ['同意', '退回：理由', '定为重要：理由'],
  sign: SIGNS,
  'sign-director': SIGNS,
  'sign-deputy': SIGNS,
  'sign-commander': SIGNS,
  register: ['编号'],
  proofread: ['已校对，印刷40份，装订好了'],
  print: ['印刷40份，装订好了'],
  bind: ['装订好了'],
  release: ['可以发送', '退回：理由'],
  send: ['已发送：……'],
  consent: ['同意', '不同意'],
};

/** Once it is sent: in the archive of the drafting group, or of the office (附件2 七). */
function shelf(document: OfficialDocument, _plan: Plan): Shelf | null {
  const sent = standing(tableOf(document), document).find(({ step }) => step === 'send');
  if (!sent) return null;
  const { title, hash } = textOf(document);
  const documentNumber = document.number ? titleInWords(document).slice(title.length + 1) : null;
  return {
    group: document.host === 'office' ? null : document.host,
    task: null,
    title,
    documentNumber,
    closedOn: shanghaiDay(sent.at),
    hash,
  };
}
