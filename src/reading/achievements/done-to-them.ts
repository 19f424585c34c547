import { either, named, sequence } from '../pattern.ts';
import { DONE_FIGURE } from '../words/done.ts';
import { DONE_TO } from '../words/roles.ts';
import type { Counted } from './counted.ts';

/**
 * The numbers of a clause where so many are named before what was done to them: 对15家企业进行了全面检查 counts as
 * 全面检查企业15家, and so does each of a list (对32家场所、14家网吧开展夜查). Where what was done has a number of its own
 * (给12个社区安装器材86件), they are only for whom it was, and the words before that number begin with the deed.
 */
export function withDeedsFirst(counted: readonly Counted[], text: string): readonly Counted[] {
  const told = [...counted];
  let done: Deed | null = null;
  for (let at = counted.length - 1; at >= 0; at -= 1) {
    const one = counted[at];
    if (!one) continue;
    const last = counted[at - 1]?.quantity.span.end ?? 0;
    const next = counted[at + 1];
    const rest = text.slice(one.quantity.span.end, next?.quantity.span.start ?? text.length);
    const before = text.slice(last, one.quantity.span.start);
    const led = DONE_TO.exec(before);
    const isAlone = next === undefined || /[，,；;（(]/u.test(rest);
    const deed: Deed | null = listedIn(rest, done) ?? (isAlone ? deedIn(rest) : null);
    if (deed && led) told[at] = deedFirst(one, before.slice(0, led.index), deed);
    else if (deed && LISTED.test(before)) told[at] = deedFirst(one, '', deed);
    else if (next && led && !isAlone) {
      const own = deedIn(rest) ?? verbIn(rest);
      if (!own) continue;
      told[at] = { ...one, isFor: true, name: own.thing, after: '' };
      told[at + 1] = { ...next, before: own.said, lead: own.said, name: own.name };
    }
    done = led ? null : deed;
  }
  return told;
}

interface Deed {
  /** To whom or what it was done: 企业. */
  readonly thing: string;
  /** As it is said, with what tells that it was done: 进行了全面检查. */
  readonly said: string;
  /** Without the verb that only carries it: 全面检查. */
  readonly name: string;
}

const deedFirst = (one: Counted, lead: string, { said, name, thing }: Deed): Counted => ({
  ...one,
  before: `${lead}${said}${thing}`,
  after: '',
  name: `${name}${thing}`,
  noun: '',
  hasObject: true,
});

/** 歌舞娱乐场所、: one of a list, to all of which was done what is said behind the last. */
function listedIn(rest: string, done: Deed | null): Deed | null {
  const thing = LISTED.exec(rest)?.groups?.thing;
  return done && thing !== undefined ? { ...done, thing } : null;
}

/** 进行了全面检查: a verb that says nothing, and behind it what was done. */
function deedIn(rest: string): Deed | null {
  const { thing, light, deed } = CARRIED.exec(rest)?.groups ?? {};
  if (thing === undefined || deed === undefined) return null;
  return { thing, said: `${light}${deed}`, name: deed };
}

/** 安装健身器材: the verb itself, with what it was done with. */
function verbIn(rest: string): Deed | null {
  const { thing, deed } = VERB.exec(rest)?.groups ?? {};
  if (thing === undefined || deed === undefined) return null;
  return { thing, said: deed, name: deed.replace(/了/u, '') };
}

const THING = named('thing', /[\u4e00-\u9fffA-Za-z“”]{1,14}?/u);
const CARRIED = new RegExp(
  sequence(
    /^/u,
    THING,
    named(
      'light',
      /(?:也|都|均|全部|已经?|逐一|分别|集中|依法|先后){0,2}(?:进行|开展|实施|实行|予以|给予|落实|作出)(?:了|过)?/u,
    ),
    named('deed', /[\u4e00-\u9fff“”]{2,14}/u),
    /$/u,
  ),
  'u',
);
const VERB = new RegExp(
  sequence(
    /^/u,
    THING,
    named('deed', either(sequence(DONE_FIGURE, /[\u4e00-\u9fffA-Za-z“”]{0,10}/u))),
    /$/u,
  ),
  'u',
);
/** 歌舞娱乐场所、 */
const LISTED = new RegExp(sequence(/^/u, THING, /[、和及与]$/u), 'u');
