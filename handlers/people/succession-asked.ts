import type { Intent } from '../../src/domain/intent.ts';
import { groupsIn, unitsIn } from '../../src/reading/names/named-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { groupInShort } from '../../src/wording/seats.ts';

const SETTLED = new RegExp(
  sequence(
    /^(?<whose>[\u4e00-\u9fff\d]{0,12}?)的?(?<post>档案管理员|档案员|联络员|组长|单位负责人)(?:已经?|也|都){0,2}/u,
    either(/定(?:下来|好)?了/u, /(?:确定|落实|明确|选好|配好|安排)(?:好|下来)?了?/u),
    /[，,：:\s]{0,2}(?:就?是|由|叫|为)?(?<name>[\u4e00-\u9fff·]{2,4}?)(?:同志|担任|来当)?[了吧。！!]{0,2}$/u,
  ),
  'u',
);
const LEAVES_WORK = new RegExp(
  sequence(
    /^(?:我|本人)[^。？?]{0,12}(?:调走|调离|调岗|离岗|离职|退休|轮岗|换岗|不干)[^。？?]{0,12}/u,
    /(?:谁(?:来)?(?:接|管|办)|怎么(?:办|交接|移交)|(?:交|移|转)给谁|咋(?:办|交接))/u,
  ),
  'u',
);

const GOES =
  '(?:调走|调离|调岗|调动|离岗|离职|退休|轮岗|换岗|转岗|借调|(?:不|不再)(?:干|做|管|负责|当|搞|跑)[^，,。？?]{0,10})';
/** 我7月起不干这个了，工作交接给新水务; 我要调走了，以后由小王接: who goes, and that somebody else comes. */
const GOES_FOR_OTHERS = new RegExp(
  either(
    sequence(
      `^(?:我|本人)[^，,。？?]{0,12}?${GOES}[^。？?]{0,8}?`,
      /[，,。\s]?[^，,。？?]{0,8}?(?:(?:交接|移交|转交|交|转)(?:给|到)|由|让|换(?:成|给)?|给|归|是)[^，,。？?]{1,12}?(?:接(?:手|替|任)?|负责|办|管|来|干|做|当)?[了吧。！!]{0,2}$/u,
    ),
    `^(?:我|本人)[^，,。？?]{0,12}?(?:不|不再)(?:干|做|管|负责|当|搞|跑)(?:这|那|联络)[^，,。？?]{0,8}了?[。！!]?$`,
    /^(?:我|本人)(?:手上|手里|手头|这边|负责)的?(?:工作|活|事)?[^，,。？?]{0,8}?(?:交接|移交|转交)给[^，,。？?]{2,12}$/u,
  ),
  'u',
);

/** 我们组档案员定了，张三, and 我下周调走了，我手上的事谁接: how somebody comes to a post, for nobody is bound by another’s word. */
export function readSuccession(said: Said): Intent | null {
  const text = said.body.trim();
  if (text.length > LONGEST) return null;
  if (LEAVES_WORK.test(text) || GOES_FOR_OTHERS.test(text))
    return { kind: 'guide-binding', isLeaving: true };
  const { whose = '', post, name } = SETTLED.exec(text)?.groups ?? {};
  if (post === undefined || name === undefined) return null;
  const role = post.startsWith('档案') ? '档案员' : post;
  return { kind: 'guide-binding', named: { of: nameOf(whose, said), post: role, name } };
}

const LONGEST = 40;

/** 第一组, 区水务局; empty where it is not certain. */
function nameOf(whose: string, said: Said): string {
  const named = plain(whose);
  const asker = askerOf(said);
  const isOwn = /^(?:我们?|咱们?|本|俺们?)/u.test(whose);
  const [group] = isOwn && /组/u.test(whose) ? asker.groups : groupsIn(named, said.reader);
  if (group !== undefined) return groupInShort(group);
  const [unit = ''] = isOwn ? asker.units : unitsIn(named, said.reader);
  return unit;
}
