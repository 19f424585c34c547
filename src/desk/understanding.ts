import type { Speaker } from '../context.ts';
import { addDays } from '../domain/day.ts';
import { DRAFTS, type Draft, draftId, isOpen, shelvedIn, wasJustShown } from '../domain/draft.ts';
import { type InboxRow, latestInConversation } from '../domain/inbox-row.ts';
import { Intent } from '../domain/intent.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { InboundMessage, Moment } from '../domain/message.ts';
import { later, momentIn, shanghaiDay } from '../domain/moment.ts';
import { outboxToPerson } from '../domain/outbox.ts';
import { isKnownPerson } from '../domain/permission.ts';
import type { Plan } from '../domain/plan.ts';
import { unitsOf } from '../domain/responsibility.ts';
import { isToBeSigned } from '../domain/sent.ts';
import { SIGNINGS } from '../domain/signing.ts';
import { current, isInForce, submissionsOfUnit } from '../domain/submission.ts';
import { waitingApplications } from '../ledger/applications.ts';
import { lastDeedOf } from '../ledger/audit.ts';
import { lastFigures } from '../ledger/figures-on-record.ts';
import { passagesWith } from '../ledger/passages.ts';
import { reportsSeen } from '../ledger/reports-seen.ts';
import { awaitedByWord, lyingWith, type OnDeskByWord, spokenOf } from '../matters/desk-of.ts';
import { AskedWhich, lackingText, leftOpen, TakenStep } from '../matters/lacking-text.ts';
import { subjectsKnownTo } from '../matters/subjects.ts';
import type { People } from '../people/people.ts';
import { oneMoreIn } from '../reading/matters/two-acts.ts';
import { pointsAtUnit, unitSpokenOf } from '../reading/names/unit-meant.ts';
import { couldBeChoice } from '../reading/questions/choice.ts';
import { couldFollowUp } from '../reading/questions/follow-up.ts';
import { asksForSource } from '../reading/questions/source-asked.ts';
import { pointsAtThose } from '../reading/questions/those-meant.ts';
import type { RecentReport } from '../reading/reports/report.ts';
import type { Awaits, Choosing, Gap } from '../reading/said.ts';
import { plain } from '../reading/text/plain.ts';
import type { House } from '../room.ts';
import type { Store } from '../store/store.ts';
import { taskAtWork } from './at-work.ts';
import { besideDraft } from './beside-draft.ts';
import { givesUp } from './fill-gap.ts';
import { quietInGroup } from './quiet-in-group.ts';
import type { SecondReader } from './read-with-model.ts';
import type { Recognize, Situation } from './recognize.ts';

export interface UnderstandingParts {
  readonly plan: Plan;
  readonly people: People;
  readonly store: Store;
  readonly recognize: Recognize;
  readonly house: House;
  /** Reads again what the recognition was unsure of, and takes its time; null where there is none. */
  readonly secondReader: SecondReader | null;
}

export interface Understanding {
  /** What the message was read as at once, and whether that is the last word. */
  recognized(
    message: InboundMessage,
    speaker: Speaker,
  ): Promise<{ intent: Intent; isSure: boolean }>;
  /** What the sender wants, however long it takes to read. */
  understand(message: InboundMessage, speaker: Speaker): Promise<Intent>;
}

/** So long a message may take up what was said before it. */
const CONTEXT_MS = 10 * 60_000;
/** So long what lacked something waits for it. */
const GAP_MS = 24 * 60 * 60_000;
/** So many days later 收到 still means what was sent; a Monday may answer a Friday. */
const SIGN_WITHIN_DAYS = 3;
/** After a courtesy, and after what was not understood, the conversation is still about what it was about before. */
const LEAVES_SUBJECT: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'offer-questions',
  'miss-name',
  'overhear',
  'acknowledge',
  'greet',
]);
/** The matter of which a step was just shown and waits for its 确认: it is what was spoken of last. */
function shownIn(draft: Draft | null, at: Moment): readonly MatterRef[] {
  const isShown = draft !== null && isOpen(draft, at) && wasJustShown(draft, at);
  const step = isShown ? TakenStep.safeParse(draft.proposal).data : undefined;
  return step?.matter ? [step.matter] : [];
}

/** So many reports of a unit are looked at for what a correction may mean. */
const RECENT = 40;

/** Reads a message in its situation: who speaks, what was asked before, what waits for a 确认. */
export function createUnderstanding({ store, ...parts }: UnderstandingParts): Understanding {
  return { recognized, understand };

  async function recognized(message: InboundMessage, speaker: Speaker) {
    const draft = isKnownPerson(speaker.roles) ? await draftOf(message, speaker) : null;
    const situation: Situation = {
      roles: speaker.roles,
      today: shanghaiDay(message.at),
      asked: mayTakeUp(message) ? await lastAsked(message, speaker) : null,
      atWork: taskAtWork(draft, message.at),
      draft: draft && isOpen(draft, message.at) ? draft : null,
      shelved: draft ? shelvedIn(draft) : [],
      settled: draft && draft.settledBy !== null && wasJustShown(draft, message.at) ? draft : null,
      recent: () => recentReports(speaker),
      toSign: (isBareYes) => waitsForSignature(message, speaker, isBareYes),
      awaits: (...words) => awaits(words, message, speaker),
      spoken: async () => [
        ...shownIn(draft, message.at),
        ...(await spokenOf(speaker.id, message.at, sources())),
      ],
      subjects: () => {
        const isInGroup = message.conversation.kind === 'group';
        return subjectsKnownTo(speaker, { at: message.at, isInGroup }, sources());
      },
      onDesk: () => lyingWith(speaker, message.at, sources()),
      gap: () => gap(message, speaker),
      lastSaid: async () => (await lastIntents(message, speaker))[0] ?? null,
      lastWords: async () => {
        const rows = await lastRows(message, speaker, CONTEXT_MS);
        const texts = rows.map(({ message: { body } }) => (body.kind === 'said' ? body.text : ''));
        return texts.find((text) => oneMoreIn(text) === null) ?? null;
      },
      unitSpoken: () => unitSpoken(message, speaker),
      lastDeed: () => lastDeedOf(speaker.id, message.at, store.kept),
      choosing: () => choosing(message, speaker),
      figures: async () => lastFigures(await reportsRead(message, speaker)),
      tellingOf: async (words) => {
        const found = passagesWith(words, await reportsRead(message, speaker));
        return found.map(({ submission: { task, unit } }) => ({ task, unit }));
      },
      reported: async () => {
        const all = await reportsRead(message, speaker);
        const each = all.map(({ task, unit }) => [`${task} ${unit}`, { task, unit }] as const);
        return [...new Map(each).values()];
      },
      applications: () => waitingApplications(store.kept),
      members: () => parts.people.all(),
    };
    const read = await parts.recognize(message, situation);
    const isSure = !parts.secondReader?.mayHelp(read, message, situation);
    const mayLead = isSure && situation.draft === null;
    const settled = isSure ? besideDraft(read, message, situation, parts.house) : read;
    const meant = isSure ? await quieted(settled, message, speaker) : settled;
    const intent = mayLead ? await orGuided(meant, message, speaker) : meant;
    return { intent, isSure, situation };
  }

  /** What the sender wants, however long it takes to read. */
  async function understand(message: InboundMessage, speaker: Speaker): Promise<Intent> {
    const { intent, isSure, situation } = await recognized(message, speaker);
    if (isSure || !parts.secondReader) return intent;
    const again = await parts.secondReader.read(intent, message, situation);
    const settled = besideDraft(again, message, situation, parts.house);
    return orGuided(await quieted(settled, message, speaker), message, speaker);
  }

  /** Whoever was just answered here speaks to the clerk, whatever they say. */
  async function quieted(read: Intent, message: InboundMessage, speaker: Speaker): Promise<Intent> {
    const quiet = quietInGroup(read, message);
    if (quiet === read) return read;
    const rows = await lastRows(message, speaker, CONTEXT_MS);
    return rows.some(({ replies }) => replies.length > 0) ? read : quiet;
  }

  /** What the person wrote here last that is to be confirmed, settled or not. */
  async function draftOf({ conversation }: InboundMessage, { id }: Speaker): Promise<Draft | null> {
    return store.kept(DRAFTS).get(draftId(id, conversation.id));
  }

  /** What the speaker's units have on record, newest first: a correction may mean any of it. */
  async function recentReports({ roles }: Speaker): Promise<readonly RecentReport[]> {
    const units = unitsOf(roles);
    const found = await Promise.all(
      units.map((unit) => submissionsOfUnit(store.kept, unit, RECENT)),
    );
    return found
      .flat()
      .filter(isInForce)
      .toSorted((one, other) => current(other).at.localeCompare(current(one).at))
      .map((one) => {
        const { at, metrics, progress, problems, next, experience } = current(one);
        const told = { progress, problems, next, experience };
        return { at, unit: one.unit, task: one.task, period: one.period, metrics, told };
      });
  }

  /** 他算迟了不, half an hour after the unit was urged. */
  async function unitSpoken(message: InboundMessage, speaker: Speaker): Promise<string | null> {
    const rows = await lastRows(message, speaker, GAP_MS);
    const today = momentIn(shanghaiDay(message.at), '00:00');
    const units = rows
      .filter((row) => row.message.at >= today)
      .map(({ intent }) => unitSpokenOf(intent) ?? unitSpokenOf(proposalOf(intent)));
    return units.find((unit) => unit !== null) ?? null;
  }

  /** The reports of the year that the speaker may read. */
  function reportsRead({ at }: InboundMessage, { roles }: Speaker) {
    return reportsSeen({ roles, plan: parts.plan, today: shanghaiDay(at), kept: store.kept });
  }

  /** A nudge or an urging of the last days, in a chat of their own: 收到 signs for it. */
  async function waitsForSignature(
    message: InboundMessage,
    speaker: Speaker,
    isBareYes: boolean,
  ): Promise<boolean> {
    const { conversation, at } = message;
    const { id } = speaker;
    if (conversation.kind === 'group') return false;
    const since = isBareYes
      ? await sinceSpoken(message, speaker)
      : momentIn(addDays(shanghaiDay(at), -SIGN_WITHIN_DAYS), '00:00');
    const rows = (await outboxToPerson(store.kept, id, since)).filter(
      (row) => row.runAt <= at && isToBeSigned(row),
    );
    const signings = await Promise.all(rows.map((row) => store.kept(SIGNINGS).get(row.id)));
    if (signings.includes(null)) return true;
    const lately = isBareYes ? undefined : since;
    const { spoken } = await awaitedByWord(['sign'], speaker, at, sources(), lately);
    return spoken.length > 0;
  }

  /** When this person said something else here today; else when the day began. */
  async function sinceSpoken({ id, at, conversation }: InboundMessage, speaker: Speaker) {
    const today = momentIn(shanghaiDay(at), '00:00');
    const rows = await latestInConversation(store.kept, speaker.id, conversation.id, today);
    return rows.find(({ message }) => message.id !== id)?.message.at ?? today;
  }

  /** What is handled under numbers and waits for one of these words of the speaker. */
  async function awaits(
    words: readonly string[],
    { at }: InboundMessage,
    speaker: Speaker,
  ): Promise<Awaits> {
    const { spoken, waiting } = await awaitedByWord(words, speaker, at, sources());
    const named = ({ matter, word }: OnDeskByWord) => ({ matter: matter.ref, word });
    return { spoken: spoken.map(named), waiting: waiting.map(named) };
  }

  /** What they said last and was asked to complete: questions and courtesies since leave it open, and whoever gave it up has closed it. */
  async function gap(message: InboundMessage, speaker: Speaker): Promise<Gap | null> {
    const rows = await lastRows(message, speaker, GAP_MS);
    const changing = rows.findIndex(
      ({ intent, message: { body } }) =>
        parts.house.sayings.get(intent?.kind ?? '')?.effect !== 'answers' ||
        (body.kind === 'said' && givesUp(body.text)),
    );
    const open = rows.slice(Math.max(changing, 0));
    const end = open.findIndex(
      ({ replies, intent }) =>
        intent?.kind !== open[0]?.intent?.kind || !replies.some(({ asks }) => asks),
    );
    const asked = end < 0 ? open : open.slice(0, end);
    const intent = asked[0]?.intent;
    if (!intent) return null;
    const before = asked.flatMap(({ message: { body } }) =>
      body.kind === 'said' ? [body.text.trim()] : [],
    );
    const taken = TakenStep.safeParse(intent).data;
    const step = taken ? await lackingText(taken, speaker, message.at, sources()) : null;
    return taken && !step ? null : { intent, before, step };
  }

  /** 同意 was the last that they said, and it was asked of what. */
  async function choosing(message: InboundMessage, speaker: Speaker): Promise<Choosing> {
    const [last] = await lastIntents(message, speaker);
    const asked = AskedWhich.safeParse(last).data;
    if (asked) return asked.among.map((matter) => ({ ...asked.said, matter }));
    const step = TakenStep.safeParse(last).data;
    return step ? leftOpen(step, speaker, message.at, sources()) : [];
  }

  function sources() {
    const { plan, people, house } = parts;
    return { plan, people, kept: store.kept, matters: house.matters };
  }

  /** The question that went before, or what the bot asked back then. */
  async function lastAsked(message: InboundMessage, speaker: Speaker): Promise<Situation['asked']> {
    const rows = await lastRows(message, speaker, CONTEXT_MS);
    const mayChoose = message.body.kind === 'said' && couldBeChoice(message.body.text);
    const last = rows.find(
      ({ intent }) =>
        !LEAVES_SUBJECT.has(intent?.kind ?? '') ||
        (mayChoose && intent?.kind === 'offer-questions'),
    );
    const isAnswered = parts.house.sayings.get(last?.intent?.kind ?? '')?.effect === 'answers';
    return last && isAnswered ? asAnswered(last) : null;
  }

  /** What this person said before the message, newest first; the message itself may be kept already. */
  async function lastIntents(message: InboundMessage, speaker: Speaker) {
    return (await lastRows(message, speaker, CONTEXT_MS)).map(({ intent }) => intent);
  }

  async function lastRows(
    { id, at, conversation }: InboundMessage,
    speaker: Speaker,
    withinMs: number,
  ): Promise<readonly InboxRow[]> {
    const since = later(at, -withinMs);
    const rows = await latestInConversation(store.kept, speaker.id, conversation.id, since);
    return rows.filter(({ message }) => message.id !== id);
  }

  /** Who was not understood twice in a row is led step by step, never over what waits already. */
  async function orGuided(intent: Intent, message: InboundMessage, speaker: Speaker) {
    if (intent.kind !== 'misread' || message.body.kind !== 'said') return intent;
    const [last] = await lastIntents(message, speaker);
    return last?.kind === 'misread' || last?.kind === 'offer-questions'
      ? ({ kind: 'guide-report', isWanted: false } as const)
      : intent;
  }
}

const proposalOf = (intent: Intent | null): Intent | null =>
  Intent.safeParse(intent?.proposal).data ?? null;

/** 小卞这个月报了哪些, answered by the only report that there is: it was asked of the task of that. */
function asAnswered({ intent, replies }: InboxRow): Intent | null {
  const task = replies.find(({ tellsOf }) => tellsOf !== undefined)?.tellsOf;
  return intent && task !== undefined ? { ...intent, task } : intent;
}

/** Only then what was asked before need be looked up. */
const mayTakeUp = ({ body }: InboundMessage): boolean =>
  body.kind === 'said' &&
  (couldBeChoice(body.text) ||
    couldFollowUp(body.text) ||
    pointsAtThose(body.text) ||
    pointsAtUnit(plain(body.text)) ||
    asksForSource(plain(body.text)));
