import type { Matters } from '../context.ts';
import type { Intent } from '../domain/intent.ts';
import type { MatterRef, StepSaid } from '../domain/matter.ts';
import { isSame } from '../matters/desk-of.ts';
import { acceptsWork } from '../reading/matters/accepts.ts';
import { calledByKind } from '../reading/matters/called-by-kind.ts';
import type { Subject } from '../reading/matters/called-by-subject.ts';
import { closingWish } from '../reading/matters/closing-wish.ts';
import { type ComesOn, comesOn } from '../reading/matters/comes-on.ts';
import { objectionIn } from '../reading/matters/objection.ts';
import { absentAndWishes } from '../reading/matters/other-day-wished.ts';
import type { Said } from '../reading/said.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';

type IntentOf = (matter: MatterRef, step: StepSaid, said: Said) => Intent;

/**
 * What carries an objection or a wish in answer to something that waits for the speaker: what is theirs to do is done at once, and the wish
 * goes to who decides it. A question whether they may do it is no deed: it is shown first.
 */
export function createWishHearing(matters: Matters, intentOf: IntentOf) {
  return async (said: Said): Promise<Intent | null> => {
    if (said.draft !== null || said.isInGroup || findNumberedTasks(said.body).length > 0)
      return null;
    return (
      (await objected(said)) ??
      (await absent(said)) ??
      (await coming(said)) ??
      (await closing(said)) ??
      (await received(said)) ??
      (await accepted(said))
    );
  };

  /** 清完了，疏通26个，算结了吧: the answer of whoever owes one; where leave is asked for it, it is shown first. */
  async function closing(said: Said): Promise<Intent | null> {
    const wish = closingWish(said.body.trim());
    const [only, ...others] = wish ? (await said.awaits(FINISHES)).spoken : [];
    if (!wish || !only || others.length > 0) return null;
    const step = intentOf(only.matter, { word: FINISHES, text: wish.told }, said);
    return wish.isAsked ? { kind: 'keep-draft', proposal: step } : step;
  }

  /** 督办收到, of two of which the clerk spoke: the one of that sort. */
  async function received(said: Said): Promise<Intent | null> {
    const called = calledByKind(said.body);
    if (!called || !RECEIVED.test(called.rest)) return null;
    const { spoken, waiting } = await said.awaits('sign');
    const ofSort = (spoken.length > 0 ? spoken : waiting).filter(({ matter }) =>
      called.kinds.includes(matter.kind),
    );
    const [only, ...others] = ofSort;
    return only && others.length === 0 ? stepOf(only.matter, { word: 'sign', text: '' }) : null;
  }

  /** 不归我们管，能退吗, from whom news of the one matter is awaited. */
  async function objected(said: Said): Promise<Intent | null> {
    const objection = ORDERS_BACK.test(said.body) ? null : objectionIn(said.body);
    const matter = objection && (await onlyOwed(said));
    if (!objection || !matter) return null;
    const returned = { word: 'return', text: objection.why };
    const isOfUnit = matter.kind === 'supervision' && !objection.isAsked;
    if (!isOfUnit) return { kind: 'keep-draft', proposal: stepOf(matter, returned) };
    const isToSign = objection.isReceived && (await awaitsOf('sign', matter, said));
    const signed = isToSign ? [stepOf(matter, { word: 'sign', text: '' })] : [];
    return { kind: 'take-several', wanted: [...signed, stepOf(matter, returned)] };
  }

  /** The one matter of which the clerk spoke to them, and which they are to answer. */
  async function onlyOwed(said: Said): Promise<MatterRef | null> {
    const news = [...matters.values()].flatMap(({ kind, newsWord }) =>
      ANSWERED.includes(kind) && newsWord ? [newsWord] : [],
    );
    const { spoken } = await said.awaits(...news);
    const [only, ...others] = spoken.filter(({ matter }) => ANSWERED.includes(matter.kind));
    return only && others.length === 0 ? only.matter : null;
  }

  /** 周四有督察，去不了，能不能改周五: they do not come as it stands, and who holds it hears what is wished. */
  async function absent(said: Said): Promise<Intent | null> {
    const wish = absentAndWishes(said.body);
    const matter = wish && (await onlyInvited(said));
    if (!wish || !matter) return null;
    const wished: Intent = { kind: 'wish-other-day', matter, text: said.body.trim() };
    if (!wish.isAbsent || wish.why === '') return wished;
    const excused = intentOf(matter, { word: 'excuse', text: wish.why }, said);
    return { kind: 'take-several', wanted: [excused, wished] };
  }

  /** 那我周五可以去: they come, where that is its day; else it is a wish for another. */
  async function coming(said: Said): Promise<Intent | null> {
    const day = comesOn(said.body, said.today);
    const matter = day && (await onlyInvited(said));
    if (!day || !matter) return null;
    const subject = (await said.subjects()).find(({ ref }) => isSame(ref, matter));
    if (!subject) return null;
    return isOn(day, subject)
      ? intentOf(matter, { word: 'attend', text: '' }, said)
      : { kind: 'wish-other-day', matter, text: said.body.trim() };
  }

  /** 谢谢，我们接了，争取这周搞完: what is promised beside it is none of the work yet. */
  async function accepted(said: Said): Promise<Intent | null> {
    if (!acceptsWork(said.body)) return null;
    const [only, ...others] = (await said.awaits('sign')).spoken;
    return only && others.length === 0 ? stepOf(only.matter, { word: 'sign', text: '' }) : null;
  }

  /** The one meeting to which the clerk asked them, whether they answered yet or not. */
  async function onlyInvited(said: Said): Promise<MatterRef | null> {
    const { spoken } = await said.awaits('attend');
    const [only, ...others] = spoken.filter(({ matter }) => matter.kind === 'meeting');
    if (only) return others.length === 0 ? only.matter : null;
    const [last] = await said.spoken();
    return last?.kind === 'meeting' ? last : null;
  }
}

async function awaitsOf(word: string, matter: MatterRef, said: Said): Promise<boolean> {
  return (await said.awaits(word)).waiting.some((one) => isSame(one.matter, matter));
}

/** Whether its plan says that day. */
function isOn({ short, weekday }: ComesOn, { about }: Subject): boolean {
  const when = about.split('\n').find((line) => line.startsWith('时间：')) ?? '';
  return when.includes(`：${short}（`) || (weekday !== null && when.includes(`（周${weekday}）`));
}

const stepOf = (matter: MatterRef, { word, text }: StepSaid): Intent => ({
  kind: 'take-step',
  matter,
  word,
  text,
});

const FINISHES = 'finish';
const RECEIVED =
  /^(?:的|那边|这边|那个)?(?:都|已经?|也)?(?:收到|签收|知道|接到|收悉|知悉|明白|接了|收下)(?:了|啦|的)?[。！!]?$/u;

/** 这事不归我们管，退回: the word itself, which is done as it is said. */
const ORDERS_BACK = /(?:^|[，,。；;\s])退回(?=[，,。；;！!\s]|$)/u;

/** Kinds that are answered by a unit, which may say that it is not its own. */
const ANSWERED: readonly string[] = ['instruction', 'supervision'];
