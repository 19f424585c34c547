import { partyOf } from '../../src/domain/charged.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { SupervisionSubject } from '../../src/domain/supervision.ts';
import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { onlyAsksOf } from '../../src/reading/matters/matter-said.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { asPutRight } from '../../src/reading/waiting-as.ts';
import { completedBy } from './completed-by.ts';
import type { OpenSupervision } from './intents.ts';
import { itemsMeant } from './items-meant.ts';

type Items = readonly SupervisionSubject[];
/** Items as words change them; null where the words say nothing of them. */
type Change = (items: Items, words: string) => Items | null;

const LONGEST = 120;

/**
 * What completes or changes the 督办 that wait for their 确认: 6月19日前; of several 第二件改到7月3日, 水务那件不要了, 都改成7月5日. Null for a text that
 * says none of it, or of which it is not clear which of them it means.
 */
export function readCompletion(
  text: string,
  waiting: OpenSupervision,
  today: string,
  reader: QuestionReader,
): Intent | null {
  if (text.length > LONGEST || onlyAsksOf(text)) return null;
  if (waiting.items.length === 1) {
    const one = completedBy(text, waiting, today, reader);
    return one && asPutRight(one);
  }
  const change: Change = (items, words) =>
    completedBy(words, { ...waiting, items: [...items] }, today, reader)?.items ?? null;
  const items = ofSeveral(text.trim(), waiting.items, change, reader);
  if (items === null) return null;
  const { workdays } = dueDayIn(text, today);
  return items.length === 0
    ? { kind: 'cancel-draft' }
    : asPutRight({ ...waiting, items: [...items], workdays });
}

function ofSeveral(
  text: string,
  items: Items,
  change: Change,
  reader: QuestionReader,
): Items | null {
  const kept = KEEPS.exec(text)?.groups?.which;
  if (kept !== undefined) {
    const only = itemsMeant(kept, items, reader);
    return only && LEAVES_OUT_NO_WORD.test(only.rest)
      ? items.filter((_, at) => only.places.includes(at))
      : null;
  }
  const named = clausesNaming(text, items, reader);
  if (named) return changedAt(named, items, change);
  const ofAll = OF_ALL.exec(text)?.groups?.rest;
  if (ofAll !== undefined) return eachChanged(items, () => true, ofAll, change);
  const lacking = lackingIn(items);
  if (lacking) {
    const filled = eachChanged(items, lacking, text, change);
    if (filled) return filled;
  }
  const dropped = unitsChanged(text, reader)?.dropped.map(partyOf) ?? [];
  if (dropped.length > 0) return eachChanged(items, isChargedWith(dropped), text, change);
  return onlyChanged(items, text, change);
}

/** 只立第一件, 就要停车场那个. */
const KEEPS = /^(?:那就|那)?(?:只|就|单|光)(?:立|要|留|督办|督|发|下|办)(?<which>.{2,20})$/u;
const LEAVES_OUT_NO_WORD = /^(?:就行|就够|就好|就可以|立项|督办|立|吧|了|[。！!]){0,3}$/u;
const DROPS =
  /^(?:就|先|暂时|都|也|[，,]){0,2}(?:不要|不立|不用|不督办|不督|不下|去掉|删掉|删除|删|拿掉|取消|撤掉|划掉|免)(?:立项|督办|立|督|办)?[了吧。！!]{0,3}$/u;
const OF_ALL =
  /^(?:这?(?:几|[两二三四五\d])[件个条项])?(?:全都|都|全部|统一|一律|一并)(?<rest>.{2,60})$/u;

/** Each of several clauses with the items that it names; what names none goes with the one before. Null where the first names none. */
function clausesNaming(text: string, items: Items, reader: QuestionReader) {
  const named: { places: readonly number[]; words: string }[] = [];
  for (const clause of text.split(/[，,；;。\n]/u).filter((one) => one.trim() !== '')) {
    const meant = itemsMeant(clause, items, reader);
    const before = named.at(-1);
    if (meant) named.push({ places: meant.places, words: meant.rest });
    else if (before) before.words = `${before.words}，${clause.trim()}`;
    else return null;
  }
  return named.length > 0 ? named : null;
}

function changedAt(
  named: readonly { readonly places: readonly number[]; readonly words: string }[],
  items: Items,
  change: Change,
): Items | null {
  const after: (SupervisionSubject | null)[] = [...items];
  for (const { places, words } of named) {
    for (const at of places) {
      const one = after[at];
      if (!one) return null;
      const [changed] = DROPS.test(words)
        ? [null]
        : (changeNamed(one, words, change) ?? [undefined]);
      if (changed === undefined) return null;
      after[at] = changed;
    }
  }
  return after.filter((one) => one !== null);
}

/** 第1件3个工作日内: a day said of one that is named is its new day. */
const changeNamed = (one: SupervisionSubject, words: string, change: Change): Items | null =>
  change([one], words) ?? change([one], `时限改为${words}`);

/** Those who lack what is asked for now: the first that lacks its units, else all that lack their day. */
function lackingIn(items: Items): ((item: SupervisionSubject) => boolean) | null {
  const withoutUnit = items.find(({ charged }) => charged.length === 0);
  if (withoutUnit) return (item) => item === withoutUnit;
  return items.some(({ dueOn }) => dueOn === null) ? ({ dueOn }) => dueOn === null : null;
}

const isChargedWith =
  (parties: readonly string[]) =>
  ({ charged }: SupervisionSubject): boolean =>
    charged.some((one) => parties.includes(partyOf(one)));

function eachChanged(
  items: Items,
  isMeant: (item: SupervisionSubject) => boolean,
  words: string,
  change: Change,
): Items | null {
  const after = items.map((item) => (isMeant(item) ? change([item], words) : [item]));
  return after.some((one) => one === null) ? null : after.flatMap((one) => one ?? []);
}

/** 把3处改成4处: of the only one in which it stands; a day that all of them have is changed in all. */
function onlyChanged(items: Items, words: string, change: Change): Items | null {
  const after = items.map((item) => change([item], words)?.[0] ?? null);
  const changed = after.filter((one) => one !== null);
  const isSameDay = new Set(items.map(({ dueOn }) => dueOn)).size === 1;
  if (changed.length !== 1 && !(isSameDay && changed.length === items.length)) return null;
  return items.map((item, at) => after[at] ?? item);
}
