import type { Intent } from '../../src/domain/intent.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { isSame } from '../../src/matters/desk-of.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { unitsIn } from '../../src/reading/names/named-in.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';

const ANSWERS = /(?:答复|回复|回话|答|回)(?:一?下|一声|给)?/u;
const WHOM = named(
  'whom',
  /他们|人家|对方|单位|这个问题|那个问题|[\u4e00-\u9fff]{2,12}?(?:局|中心|大队|分局|那边)?/u,
);
const SAYS = /(?:说(?:一?[声下])?|就说|这么说)?/u;
/** 水务说的管线那个事，回他们：发改局牵头协调; 回复水务：…; 这个问题答复：…. */
const BEFORE = new RegExp(
  sequence(
    /^(?<about>[^：:。；;]{2,24}[，,])?(?:请|那|就|先|帮我|给我?|麻烦){0,3}/u,
    either(
      sequence(ANSWERS, WHOM, SAYS),
      sequence(/(?:这个|那个|上面这个)?问题(?:的)?(?:就|先|可以)?/u, ANSWERS, optional(/他们/u)),
    ),
    /[：:，,]\s?(?<text>[\s\S]{4,400})$/u,
  ),
  'u',
);
/** 已请财政局10月底前拨付，回复住建. */
const BEHIND = new RegExp(
  sequence(
    /^(?<text>[^：:]{4,200}?)[，,。；;]\s?(?:请|就|这么|这样|照此|帮我|麻烦|你|你们|可以){0,3}/u,
    ANSWERS,
    WHOM.replace('whom', 'who'),
    /(?:吧|一下|就行|就好|一声){0,2}[。！!]?$/u,
  ),
  'u',
);
const LONGEST = 240;

/**
 * 回复水务：发改局牵头协调; 已请财政局10月底前拨付，回复住建: the office answers a problem without its number: the only one that waits for an answer, or the
 * only one of that unit. It is shown first; null where it could be none or several.
 */
export async function readAnswerSaid(said: Said): Promise<Intent | null> {
  const { body, draft, isInGroup, reader } = said;
  const text = body.trim();
  if (draft !== null || isInGroup || text.length > LONGEST || asksOnly(text)) return null;
  if (matterIn(text)) return null;
  const found = (BEFORE.exec(text) ?? BEHIND.exec(text))?.groups;
  if (found?.text === undefined) return null;
  const named = `${found.about ?? ''}${found.whom ?? found.who ?? ''}`;
  const units = unitsIn(plain(named), reader);
  const matter = await onlyAwaited(units, named, said);
  if (matter === null) return null;
  const step = { kind: 'take-step', matter, word: 'answer', text: found.text.trim() } as const;
  return { kind: 'keep-draft', proposal: step };
}

/** The one problem that waits for an answer of this person: of the unit that is named, where one is. */
async function onlyAwaited(
  units: readonly string[],
  named: string,
  said: Said,
): Promise<MatterRef | null> {
  const { waiting } = await said.awaits('answer');
  const issues = waiting.map(({ matter }) => matter).filter(({ kind }) => kind === 'issue');
  const subjects = await said.subjects();
  const ofUnit = issues.filter((issue) => {
    const own = subjects.find(({ ref }) => isSame(ref, issue));
    return own !== undefined && units.some((unit) => `${own.title}\n${own.about}`.includes(unit));
  });
  if (units.length > 0 && ofUnit.length === 0) return null;
  if (units.length === 0 && !ANYBODY.test(named)) return null;
  const [only, ...others] = units.length > 0 ? ofUnit : issues;
  return only && others.length === 0 ? only : null;
}

const ANYBODY = /^$|他们|人家|对方|单位|问题/u;
