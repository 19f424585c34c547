import { chargedAs, groupsConcerned, partyOf } from '../../src/domain/charged.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { standing } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { partiesOf, SUPERVISIONS, type Supervision } from '../../src/domain/supervision.ts';
import { mayRecall } from '../../src/matters/may-recall.ts';
import { type SortDeclared, sortOf } from '../../src/matters/sort.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import { BLUE_DAYS, colourOf } from './rules.ts';
import { STEPS, STEPS_WHILE_APPLIED, type SupervisionStep } from './steps.ts';
import { supervisionDeeds } from './supervision-deeds.ts';
import { supervisionRegister } from './wording/register.ts';
import { slipColour, supervisionBrief, supervisionFacts, titleOf } from './wording/supervisions.ts';
import { SUPERVISION_WORDS } from './words.ts';

/** 督办: what the office has put on its list, for whom it is and what may be done to it (附件2 六). */
const declared: SortDeclared<Supervision, SupervisionStep> = {
  kind: 'supervision',
  keeps: SUPERVISIONS,
  table: ({ applied }) => (applied === null ? STEPS : STEPS_WHILE_APPLIED),
  seats({ step, by }, { charged, applied, steps }) {
    if (step === 'recall') return mayRecall(STEPS, { steps }, step);
    if (by.includes('party')) return charged;
    const isOfApplication = step === 'grant' || step === 'refuse';
    return isOfApplication && applied === null ? [] : OFFICE;
  },
  parties: partiesOf,
  seatOfParty: (party, { charged }) => chargedAs(party, charged),
  title: titleOf,
  mayKnow: (supervision, plan) => [
    ...ABOVE,
    ...supervision.charged,
    ...groupsOf(supervision, plan),
  ],
  concerned: ({ charged }) => charged,
  ended: endedOf,
  entry: ({ from }) => (from === null ? '' : `来自${matterCalled(from)}`),
  register: supervisionRegister,
  facts: supervisionFacts,
  brief: supervisionBrief,
  answers: ({ step }) => ANSWERS[step] ?? [],
  dueOn: ({ dueOn }) => dueOn,
  light(supervision, today, calendar, plan) {
    const blueDays = numberParameter(plan, 'supervision-blue-days', BLUE_DAYS);
    const colour = colourOf(supervision, today, calendar, blueDays);
    return colour && slipColour(colour);
  },
  hasOwnDays: ['sign', 'finish'],
  words: SUPERVISION_WORDS,
  newsWord: 'progress',
  takenUp: {
    slip: (supervision) => ({ kind: 'show-slip', supervision }),
    reassign: (number, text, { reader }) => {
      const { leading, named } = chargedIn(text, reader);
      const units = [...leading, ...named].map(partyOf).join('、');
      return {
        kind: 'take-step',
        matter: { kind: 'supervision', number },
        word: 'assign-to',
        text: units,
      };
    },
  },
  deeds: supervisionDeeds,
  shelf(supervision, plan) {
    const closed = standing(STEPS, supervision).find(({ step }) => step === 'verify');
    if (!closed) return null;
    const { task, charged } = supervision;
    return {
      group: groupsConcerned(plan, task === null ? [] : [task], charged)[0] ?? null,
      task,
      title: titleOf(supervision),
      documentNumber: null,
      closedOn: shanghaiDay(closed.at),
    };
  },
};

export const supervisions = sortOf(declared);

/** Who sees every 督办 and every 问题. */
const OFFICE: readonly Seat[] = [{ kind: 'office' }];
const ABOVE: readonly Seat[] = [...OFFICE, { kind: 'commander' }, { kind: 'any-deputy-commander' }];

const groupsOf = ({ task, charged }: Supervision, plan: Plan): readonly Seat[] =>
  groupsConcerned(plan, task === null ? [] : [task], charged).map((group) => ({
    kind: 'group' as const,
    group,
  }));

const ANSWERS: Readonly<Partial<Record<SupervisionStep, readonly string[]>>> = {
  sign: ['签收'],
  finish: ['办结：……'],
  verify: ['同意', '退回：理由'],
  grant: ['同意', '退回：理由'],
};

function endedOf(supervision: Supervision): string | null {
  const stands = standing(STEPS, supervision);
  if (stands.some(({ step }) => step === 'verify')) return VERIFIED;
  return stands.some(({ step }) => step === 'cancel') ? CANCELLED : null;
}

const VERIFIED = '已核销';
const CANCELLED = '已撤销';
