import type { Context } from '../../src/context.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { isPassed, standing, take } from '../../src/domain/procedure.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { handOf, hearersOf, holdersOf, seatingOn } from '../../src/ledger/seats.ts';
import { givesReason } from '../../src/matters/gives-reason.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import { type Deed, refOf, type Tells } from '../../src/matters/sort.ts';
import { textHash } from '../../src/matters/text-hash.ts';
import { urgeDesks } from '../../src/matters/urge-desks.ts';
import { wishesChange } from '../../src/matters/wishes-change.ts';
import { findsFault, JUDGED_NO } from '../../src/reading/matters/judged-no.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { isAbove } from './above.ts';
import { type Changeable, partToChange } from './changed-text.ts';
import { editedText } from './edits.ts';
import { giveNumber, prefixOf } from './prefix.ts';
import type { OfficialDocument } from './record.ts';
import { reviewedByDrafter } from './reviewed-by-drafter.ts';
import {
  amendmentOf,
  type DocumentReason,
  hostSeat,
  isImportant,
  isSigned,
  tableOf,
  textOf,
  textPutForward,
} from './rules.ts';
import type { DocumentStep } from './steps.ts';
import {
  assignedTo,
  changeRefused,
  filedOf,
  issuedNowAs,
  LACKS,
  numberedOf,
  urgencySet,
} from './wording/deeds.ts';
import { endedInWords } from './wording/desk.ts';
import { changedNow, numberInWords } from './wording/documents.ts';

type OfDocument = Deed<OfficialDocument, DocumentStep>;

/** 同意: whichever judgement waits for the speaker. */
const agree: OfDocument = {
  steps: [
    'consent',
    'review',
    'check',
    'sign',
    'sign-director',
    'sign-deputy',
    'sign-commander',
    'release',
  ],
  goesOn: true,
  lacks: ({ text }, document) =>
    isNext(document, 'check') && ranksWithoutReason(text) ? LACKS.reasonToRank : null,
  hindered: async (document, said, ctx) =>
    (await ownDraft(document, ctx)) ?? yesWithChange(document, said),
  change: async (document, said, ctx) =>
    assignedBeside(await rankedBeside(document, said, ctx), said, ctx),
};

/** 签发, by whose turn it is (附件2 一（一）1). */
const issue: OfDocument = {
  steps: ['sign', 'sign-director', 'sign-deputy', 'sign-commander'],
  goesOn: true,
  hindered: yesWithChange,
  change: assignedBeside,
};

const sendBack: OfDocument = {
  steps: ['object', 'return'],
  tells: tellOfObjection,
  lacks: ({ text }, document) =>
    text === '' && amendmentOf(document)?.state !== 'open' ? LACKS.reasonToReturn : null,
};

/** “不得随意更改、变动，确需更改、变动时必须经签发人同意” (附件2 一（一）4): before the first 签发 it is changed, afterwards put forward. */
const change: OfDocument = {
  steps: ['redraft', 'amend', 'revise'],
  lacks: ({ text }) => {
    const part = partToChange(text);
    return part && LACKS[NEW_PART[part]];
  },
  hindered: (document, { text }) => unreadChange(document, text),
  change: changed,
  async roundsOff(document, ctx) {
    if (document.draftedBy !== ctx.speaker.id) return document;
    return reviewedByDrafter(document, await seatingOn(shanghaiDay(ctx.act.at), ctx), ctx);
  },
  tells(document, _, { message }) {
    const [before, now] = document.versions.slice(-2);
    const isShown = before && now && message.conversation.kind === 'single';
    return { receipt: null, beside: isShown ? changedNow(before, now) : null, messages: [] };
  },
};

const NEW_PART: Readonly<Record<keyof Changeable, keyof typeof LACKS>> = {
  text: 'newText',
  title: 'newTitle',
  sendTo: 'newAddressees',
  copyTo: 'newAddressees',
};

/** 发文1改为指挥部名义: another name needs other signatures, so it is judged anew; what is signed bears its name. */
const issueAs: OfDocument = {
  steps: ['redraft', 'revise'],
  lacks: ({ text }) => (nameIn(text) === null ? LACKS.issuingName : null),
  hindered(document, { text }) {
    const id = Number(document.id);
    if (isSigned(document)) return reason({ kind: 'name-after-signature', document: id });
    return nameIn(text) === document.issuedAs
      ? reason({ kind: 'nothing-changed', document: id })
      : null;
  },
  change: (document, { text }) => ({ ...document, issuedAs: nameIn(text) ?? document.issuedAs }),
  tells: (document, _said, { plan }) => ({ receipt: issuedNowAs(document, plan), messages: [] }),
};

/** 指挥部 or 办公室; null for any other name. */
const nameIn = (text: string): OfficialDocument['issuedAs'] | null => {
  if (/办公室|指挥部办/u.test(text)) return 'office';
  return text.includes('指挥部') ? 'command' : null;
};

/** 发文2加急: how soon it is to be handled, and nothing of its text. */
const urgency: OfDocument = {
  steps: ['set-urgency'],
  lacks: ({ text }) => (URGENCIES.test(text) ? null : LACKS.urgency),
  change: (document, { text }) => ({
    ...document,
    urgency: URGENCIES.exec(text)?.[0]?.replace(/^紧急$|^急件$/u, '加急') ?? null,
  }),
  tells: (document) => ({ receipt: urgencySet(document), messages: [] }),
};

const URGENCIES = /特急|加急|平急|急件|紧急|平件/u;

const register: OfDocument = {
  steps: ['register'],
  async hindered({ id, issuedAs }, _said, ctx) {
    if ((await prefixOf(issuedAs, ctx)) !== null) return null;
    return reason({ kind: 'prefix-unset', document: Number(id), issuedAs });
  },
  async change(document, _said, ctx) {
    const prefix = await prefixOf(document.issuedAs, ctx);
    return prefix === null
      ? document
      : { ...document, number: await giveNumber(document, prefix, ctx) };
  },
  tells: (document, _said, { plan }) => ({ receipt: numberedOf(document, plan), messages: [] }),
};

/** 已校对，印刷40份，装订好了: one message may name several (附件2 一（一）1). */
const produce: OfDocument = {
  steps: ['proofread', 'print', 'bind'],
  named: ({ text }) => WORKS.filter(([, sign]) => sign.test(text)).map(([step]) => step),
  goesOn: true,
  lacks: ({ text }, document) =>
    /印|打|电子/u.test(text) && copiesIn(text) === null && document.copies === null
      ? LACKS.copies
      : null,
  change: (document, { text }) => ({ ...document, copies: copiesIn(text) ?? document.copies }),
};

const WORKS: readonly (readonly [DocumentStep, RegExp])[] = [
  ['proofread', /校|核/u],
  ['print', /印|打|电子/u],
  ['bind', /装|订|钉|电子/u],
];

/** 40份, 电子件; null for what is not said. */
function copiesIn(text: string): string | null {
  const counted = /(?:\d{1,5}|[一二三四五六七八九十百两]{1,5})(?=[份册本套])/u.exec(text)?.[0];
  if (counted) return `${counted}份`;
  return text.includes('电子') ? '电子件' : null;
}

const send: OfDocument = {
  steps: ['send'],
  lacks: ({ text }, document) =>
    text === '' && textOf(document).sendTo === null ? LACKS.recipients : null,
  hindered(document, { text }) {
    const to = recipientsIn(text);
    const { sendTo, copyTo } = textOf(document);
    const isMeant = document.isUpward || to === null || `${sendTo}、${copyTo}`.includes(to);
    return isMeant || !isAbove(to)
      ? null
      : reason({ kind: 'sent-elsewhere', document: Number(document.id), to, sendTo });
  },
  change: (document, { text }) => ({
    ...document,
    sentTo: recipientsIn(text) ?? textOf(document).sendTo,
  }),
  tells: (document, _said, { plan }) => ({ receipt: filedOf(document, plan), messages: [] }),
};

/** 各责任单位, of 各责任单位都发了; null for what names nobody. */
function recipientsIn(text: string): string | null {
  const named = text
    .replace(TO, '')
    .replace(ALL_HAVE_IT, '')
    .replace(/^[，,、\s]{1,3}|[，,、\s]{1,3}$/gu, '');
  return named === '' ? null : named;
}

/** 都收到了, 全发了, behind who has it. */
const ALL_HAVE_IT =
  /(?:也|都|全部?|均|已经?|分别|一并){1,3}(?:签收|收到|收悉|收|发送|发|送达|送|转发|转|通知|报|给)(?:到|完|齐|过|出去|下去)?了?[。！!]?$/u;

/** 发给各责任单位. */
const TO = /^(?:已经?)?(?:印发|下发|发送|报送|分发|发|送|报)?(?:给|到|至|往)/u;

const withdraw: OfDocument = {
  steps: ['withdraw'],
  hindered: ({ id, number }) =>
    number &&
    reason({ kind: 'void-by-office', document: Number(id), number: numberInWords(number) }),
};

/** 作废: of what has a number by the office alone, which keeps it; of what was sent as well, but once. */
const voids: OfDocument = {
  steps: ['void', 'withdraw'],
  evenEnded: true,
  lacks: ({ text }) => (givesReason(text) ? null : LACKS.reasonToVoid),
  hindered(document, said, ctx) {
    if (isVoid(document)) {
      return {
        kind: 'matter-ended',
        matter: refOf('document', document),
        ended: endedInWords(document) ?? '',
      } satisfies MatterReason;
    }
    return isOffice(ctx.speaker.roles) ? null : (withdraw.hindered?.(document, said, ctx) ?? null);
  },
};

const isVoid = (document: OfficialDocument): boolean =>
  standing(tableOf(document), document).some(({ step }) => step === 'void' || step === 'withdraw');

/** 定为重要: the office decides it until the number is given; its drafter puts it forward. */
const rank: OfDocument = {
  steps: ['rank', 'propose-rank'],
  lacks: ({ text }) => (text === '' ? LACKS.reasonToRank : null),
  hindered: ({ id, number }) =>
    number && reason({ kind: 'rank-too-late', document: Number(id), isRanking: true }),
  change: (document, _said, { speaker }) =>
    isOffice(speaker.roles) ? document : { ...document, isProposedImportant: true },
};

const unrank: OfDocument = {
  steps: ['unrank'],
  lacks: ({ text }) => (text === '' ? LACKS.reasonToUnrank : null),
  hindered(document) {
    const id = Number(document.id);
    if (!isImportant(document) && !document.isProposedImportant) {
      return reason({ kind: 'not-ranked', document: id });
    }
    const stands = standing(tableOf(document), document);
    return stands.some(({ step }) => step === 'sign-director')
      ? reason({ kind: 'rank-too-late', document: id, isRanking: false })
      : null;
  },
  change: (document) => ({ ...document, isProposedImportant: false }),
};

/** 由某某签发发文5: who of the 副总指挥 signs what the office drafts itself, as its director says. */
const assign: OfDocument = {
  steps: [],
  by: () => [{ kind: 'office-director' }],
  async hindered({ id, host }, { text }, ctx) {
    if (host !== 'office') return reason({ kind: 'deputy-not-asked', document: Number(id) });
    return (await deputyCalled(text, ctx)) ? null : reason({ kind: 'no-such-deputy', name: text });
  },
  async change(document, { text }, ctx) {
    const deputy = await deputyCalled(text, ctx);
    return { ...document, deputy: deputy && { id: deputy.id, name: deputy.name } };
  },
  tells: (document) => ({ receipt: assignedTo(document), messages: [] }),
};

const urge: OfDocument = {
  steps: [],
  by: (document) => [hostSeat(document), { kind: 'office' }],
  tells: ({ id }, _said, ctx) => urgeDesks({ kind: 'document', number: Number(id) }, ctx),
};

/** What each word does to a document. */
export const DEEDS: Readonly<Record<string, OfDocument>> = {
  agree,
  issue,
  consent: { steps: ['consent'] },
  object: { steps: ['object'], tells: tellOfObjection },
  return: sendBack,
  [JUDGED_NO]: sendBack,
  recall: { steps: ['recall'] },
  change,
  register,
  produce,
  release: { steps: ['release'] },
  send,
  withdraw,
  void: voids,
  rank,
  unrank,
  assign,
  urge,
  'issue-as': issueAs,
  urgency,
};

const reason = (given: DocumentReason): DocumentReason => given;

/** A signer does not want the change: whoever put it forward hears so at once, for the old text goes on. */
async function tellOfObjection(
  document: OfficialDocument,
  { text }: StepSaid,
  ctx: Context,
): Promise<Tells> {
  const { act, speaker } = ctx;
  const objected = document.steps.find(
    ({ step, cause }) => step === 'object' && cause === act.cause,
  );
  if (!objected) return { receipt: null, messages: [] };
  const told = { text: changeRefused(document, objected.hand?.name ?? '', text) };
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const key = `matter:document:${document.id}:objected:${act.cause}`;
  const drafters = hearersOf([hostSeat(document)], seating).filter(({ id }) => id !== speaker.id);
  return { receipt: null, messages: drafters.map(({ id }) => toPerson(id, key, told)) };
}

/** The drafter does not check their own as the office, where somebody else of it can, nor reviews it in the place of who lent them the signature. */
async function ownDraft(document: OfficialDocument, ctx: Context): Promise<DocumentReason | null> {
  const { speaker, people } = ctx;
  if (document.draftedBy !== speaker.id) return null;
  if (isNext(document, 'review')) return reviewsAsStandIn(document, ctx);
  if (!isNext(document, 'check')) return null;
  const others = (await people.all()).filter(
    ({ id, roles }) => id !== speaker.id && isOffice(roles),
  );
  return others.length > 0 ? reason({ kind: 'own-draft', document: Number(document.id) }) : null;
}

/** “分管领导审核、签字” (附件2 一（一）1) looks at what another wrote: a signature that was lent signs no draft of its own. */
async function reviewsAsStandIn(
  document: OfficialDocument,
  ctx: Context,
): Promise<DocumentReason | null> {
  const { host, id } = document;
  const seats: readonly Seat[] = [
    { kind: 'leader-in-charge', group: host === 'office' ? null : host },
  ];
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return handOf(seats, ctx.speaker, seating) === null
    ? reason({ kind: 'own-draft-lent', document: Number(id) })
    : null;
}

function isNext(document: OfficialDocument, step: DocumentStep): boolean {
  const walker = { steps: document.steps, parties: [] };
  const table = tableOf(document);
  const next = table.find((row) => row.isBeside !== true && !isPassed(table, walker, row.step));
  return next?.step === step;
}

const RANKS =
  /(?:定[为成]|认定为?|列为|作为|当[作成]|属于?|按|是|算是?)重要(?:的)?(?:公文|文件)?(?:办理)?(?:[：:，,\s]|因为?|[，,]?理由[是为]?){0,3}(?<why>[\s\S]{2,200})?$/u;

/** 同意，定为重要: without why it is neither decided nor passed over. */
function ranksWithoutReason(text: string): boolean {
  const found = RANKS.exec(text.replace(OF_NO_WEIGHT, ''));
  return found !== null && !found.groups?.why;
}

/** 同意，定为重要：涉及全区: decided with the office's 审核. */
async function rankedBeside(
  document: OfficialDocument,
  { text }: StepSaid,
  ctx: Context,
): Promise<OfficialDocument> {
  const why = RANKS.exec(text)?.groups?.why;
  if (!why || !isNext(document, 'check')) return document;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const hand = handOf([{ kind: 'office' }], ctx.speaker, seating);
  if (!hand) return document;
  const walker = { ...document, parties: [] };
  const wanted = { step: 'rank' as const, act: ctx.act, hand, note: why };
  const { steps } = take(tableOf(document), walker, wanted);
  return { ...document, steps };
}

function unreadChange(document: OfficialDocument, said: string): DocumentReason | null {
  const now = textPutForward(document);
  const read = editedText(said, now, isNext(document, 'redraft'));
  const id = Number(document.id);
  if (read === null) return reason({ kind: 'change-unread', document: id });
  if ('notFound' in read) {
    return reason({ kind: 'change-not-found', document: id, words: read.notFound });
  }
  const { title, sendTo, copyTo, text } = read.next;
  const isSame = textHash(title, sendTo, copyTo, text) === now.hash;
  return isSame ? reason({ kind: 'nothing-changed', document: id }) : null;
}

/** 同意，把25日改成28日: nobody signs another text than the one that was laid before them. */
function yesWithChange(document: OfficialDocument, { text: said }: StepSaid): MatterReason | null {
  const text = said.replace(OF_NO_WEIGHT, '').replace(RANKS, '');
  if (!(wishesChange(text) || findsFault(text))) return null;
  const wish = text.replace(/^(?:但是?|不过|就是|只是)[，,\s]?/u, '');
  return { kind: 'yes-with-change', matter: refOf('document', document), wish };
}

/** 签发，后面请副指一签, by the director: who of the 副总指挥 signs what the office drafts itself. */
async function assignedBeside(
  document: OfficialDocument,
  { text }: StepSaid,
  ctx: Context,
): Promise<OfficialDocument> {
  const name = ASSIGNS.exec(text)?.groups?.name;
  const isDirector = ctx.speaker.roles.some(({ role }) => role === 'office-director');
  if (name === undefined || document.host !== 'office' || !isDirector) return document;
  const deputy = await deputyCalled(name, ctx);
  return deputy ? { ...document, deputy: { id: deputy.id, name: deputy.name } } : document;
}

/** 不算重要公文, beside a yes: it goes the ordinary way, and nothing is to be changed. */
const OF_NO_WEIGHT =
  /(?:[，,](?:也|就|这[份个件]?)?)?(?:不(?:算|是|属于?|列为|定为|用定)(?:什么|啥)?重要(?:的)?(?:公文|文件)?|(?:按|走|属|是|算)(?:一般|普通)(?:的)?(?:公文|文件|流程)?(?:走|办|办理)?)/gu;

const ASSIGNS =
  /(?:由|请|让|交给?|找|送)(?:副总指挥)?(?<name>第?[一二三四五六七八\d]组的?副总指挥|[\u4e00-\u9fff·]{2,4}?)(?:副总指挥|同志)?(?:来|去|再|接着)?签/u;

/** A change while another waits for consent comes on top of that, and both are put to whoever has signed. */
function changed(document: OfficialDocument, { text: said }: StepSaid, { act }: Context) {
  const read = editedText(said, textPutForward(document), isNext(document, 'redraft'));
  if (read === null || 'notFound' in read) return document;
  const { title, sendTo, copyTo, text } = read.next;
  const hash = textHash(title, sendTo, copyTo, text);
  const version = { ...read.next, hash, isProposed: isSigned(document), cause: act.cause };
  return { ...document, versions: [...document.versions, version] };
}

/** 副指四, 第四组副总指挥; null for nobody, and for several. */
async function deputyCalled(name: string, ctx: Context) {
  const group = readNumber(OF_GROUP.exec(name)?.groups?.group ?? '');
  if (group !== null) {
    const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
    const [only, ...others] = holdersOf([{ kind: 'deputy-commander', group }], seating);
    return only && only.name !== null && others.length === 0
      ? { id: only.id, name: only.name }
      : null;
  }
  const called = (await ctx.people.all()).filter(
    (one) => one.name === name && one.roles.some(({ role }) => role === 'deputy-commander'),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

const OF_GROUP = /^第?(?<group>[一二三四五六七八\d])组/u;
