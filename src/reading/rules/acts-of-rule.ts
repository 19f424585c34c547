import {
  ACTORS_OF_RULES,
  ALONGSIDE,
  BESIDES_IN_CASE,
  BETWEEN_STEPS,
  EXCEPTED,
  RECEIVER_GOES_ON,
  TOWARDS,
} from '../words/rule-acts.ts';

/** One step of a rule: who does it, to whom it goes, and in its words what is done. */
export interface RuleAct {
  readonly actors: readonly string[];
  readonly receivers: readonly string[];
  readonly words: string;
  /** The same without those who are named: 承办会务的单位 says of nothing that it is 承办. */
  readonly deeds: string;
  /** Whether it is done only where something holds: 重要公文……还需……签发. */
  readonly isInCase: boolean;
}

/**
 * The steps that a rule's words set, in their order; a step that names nobody is done by whoever did the one before, and
 * what is handed on also by whoever began. */
export function actsOfRule(quote: string): readonly RuleAct[] {
  const acts: RuleAct[] = [];
  for (const said of quote.split(BETWEEN_STEPS)) {
    const words = said.replace(EXCEPTED, '');
    if (words === '') continue;
    const found = actorsIn(words, 'set');
    const own = leading(
      found.filter(({ isReceiver }) => !isReceiver),
      words,
    );
    const before = acts.at(-1);
    const receivers = found.filter(({ isReceiver }) => isReceiver).map(({ id }) => id);
    const carried = RECEIVER_GOES_ON.test(words) ? before?.receivers : before?.actors;
    const givers = receivers.length > 0 ? (acts[0]?.actors ?? []) : [];
    acts.push({
      actors: own.length > 0 ? own : [...new Set([...givers, ...(carried ?? [])])],
      receivers,
      words,
      deeds: found.reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        words,
      ),
      isInCase: BESIDES_IN_CASE.test(words) || (own.length === 0 && (before?.isInCase ?? false)),
    });
  }
  return acts;
}

/** Somebody who is named in some words. */
export interface Actor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly isReceiver: boolean;
}

/** The first, and those that stand beside it: in 办公室及时掌握各行动工作组情况 the groups do nothing. */
function leading(actors: readonly Actor[], words: string): readonly string[] {
  const [first] = actors;
  if (!first) return [];
  const ids = [first.id];
  let { end } = first;
  for (const next of actors.slice(1)) {
    if (!ALONGSIDE.test(words.slice(end, next.start))) break;
    ids.push(next.id);
    end = next.end;
  }
  return ids;
}

/** Who is named in some words, in people's own or as the rules call them, each once, by place. */
export function actorsIn(words: string, as: 'said' | 'set'): readonly Actor[] {
  const found: Actor[] = [];
  let rest = words;
  for (const actor of ACTORS_OF_RULES) {
    const match = actor[as].exec(rest);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ id: actor.id, start, end, isReceiver: TOWARDS.test(words.slice(0, start)) });
    rest = rest.slice(0, start) + '·'.repeat(match[0].length) + rest.slice(end);
  }
  return found.toSorted((one, other) => one.start - other.start);
}
