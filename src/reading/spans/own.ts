import { either } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span, SpanKey } from './span.ts';

/** 我们, 咱, 本: whose unit or group is meant. */
export const OWN = '(?:我们|咱们|咱|俺们?|我|本|敝|我方)';
const UNIT =
  '(?:局|单位|部门|中心|分局|大队|支队|街道|镇街|[镇乡](?![村区])|街办|办事处|法院|院|队|工委|委员会|会(?![议能要不上有])|部|委|家|这边|这儿|这里|那边|科室?)';

/** 我们, 我们局, 本院: the asker's own unit as it stands in a sentence. */
export const OWN_UNIT_NAME = `(?:${OWN}(?:这个|这|的)?${UNIT}|我们|咱们|俺们)`;

/** The asker's own unit, in a text that names no other: 我们局, 咱单位, 跟我们有关的. */
const OWN_UNIT = new RegExp(
  [
    `${OWN}(?:这个|这|的)?${UNIT}`,
    `(?:^|[,，;])${OWN}(?:都|也|还|又|一共|总共|要|需要|应该|该|不|没|没有)*(?:除了|有|是|占|牵头|负责|承担|参与|参加|涉及|领|接|摊|分到|扛|管|在|几|哪|干|做)`,
    `^${OWN}的?(?:任务|工作)`,
    '^(?:局|单位|院|队|街办|街道办?|办事处)里(?:都|也|一共|总共|今年)*(?:有|要|牵头|负责|参与|几|多少|哪)',
    `(?:跟|和|与|同|涉及|归|属于|轮到|该|是|关|要|需要|有)${OWN}(?:有关|相关|的|管|牵头|负责|参与|配合|参加|干|做|吗|没|$)`,
    '\\b(?:our|my) (?:unit|bureau|department|tasks?)s?\\b|\\b(?:do|are|must|should) we\\b',
  ].join('|'),
  'u',
);
const OWN_GROUP = new RegExp(
  `${OWN}(?:${UNIT})?(?:所在|参加)?(?:的)?(?:这个|那个|这|那)?(?:工作|行动)?(?:组(?!织|成(?!员))|专班|小组)|(?:^|[,，;])(?:现在|目前|那)?组[里内](?!的?成员|都?有)`,
  'u',
);

/** Beside whom somebody else is asked for: 除了我们还有谁, 我局之外, 跟我们一起的. */
const BESIDES_OWN = new RegExp(
  either(
    `除(?:了|去|开)?${OWN_UNIT_NAME}|${OWN_UNIT_NAME}(?:之|以)?外`,
    `(?:跟|和|与|同|陪)(?:${OWN_UNIT_NAME}|[我咱俺])(?!们?(?:区|市|组)).{0,3}(?:一起|一道|一块|一同|配合|共同|合作|搭伙|搭班|搭档)`,
    `(?:就|只有|光)${OWN_UNIT_NAME}(?:一|1|自己)(?:家|个)?`,
  ),
  'u',
);

/** Whether a plain text speaks of the asker's own unit. */
export const isOfOwnUnit = (text: string): boolean => OWN_UNIT.test(text);

/** The same within a question about something else: 这项任务我们牵头吗. */
export const speaksOfOwnUnit = (text: string): boolean =>
  !OWN_GROUP.test(text) &&
  (isOfOwnUnit(text) ||
    /(?:我们|咱们?|俺们?)(?:也|要|还|需要|用)*(?:牵头|负责|参与|配合|参加|管|承担|在|有)/u.test(
      text,
    ));

const OWN_NAMED = new RegExp(OWN_UNIT_NAME, 'u');

/** Whether a plain text names the asker's own unit at all: 我们和住建局. */
export const namesOwnUnit = (text: string): boolean => OWN_NAMED.test(text);

/** Whether a plain text asks for others than the asker's own unit. */
export const asksBesidesOwnUnit = (text: string): boolean => BESIDES_OWN.test(text);

/** Whether a plain text speaks of the asker's own working group. */
export const isOfOwnGroup = (text: string): boolean => OWN_GROUP.test(text);

const SPEAKS =
  /(?:我们|咱们?|俺们?)(?:也|要|还|需要|用)*(?:牵头|负责|参与|配合|参加|管|承担|在|有)/u;

const MARKS: readonly (readonly [SpanKey, RegExp])[] = [
  ['own-group', new RegExp(OWN_GROUP.source, 'gu')],
  ['besides-own', new RegExp(BESIDES_OWN.source, 'gu')],
];

/** Whose 我们局 and 我们组 it is, as spans; 我们区 is the district by one of its names. */
export function ownIn(skeleton: Skeleton, district: readonly string[]): readonly Span[] {
  if (!MAY_OWN.test(skeleton.text)) return [];
  return marksOf(skeleton).filter(
    ({ key, start, end }) =>
      !district.some((name) => skeleton.text.startsWith(name, start)) &&
      (key !== 'own-unit' || !(isNamedNext(end, skeleton) || isOnlyGiven(start, end, skeleton))),
  );
}

/** 我们商务, 咱治理组: whose it is is said by its name; 咱们那个样板街 only points to it. */
const isNamedNext = (end: number, { mentions, text }: Skeleton): boolean =>
  mentions.some(({ start, meanings }) =>
    start === end
      ? meanings.some(({ kind }) => kind === 'unit' || kind.startsWith('group'))
      : POINTS.test(text.slice(end, start)) && meanings.some(({ kind }) => kind === 'task'),
  );

const POINTS = /^[那这]个$/u;

/** 清洁取暖给我们定了多少户 asks what is set, whoever it is set for. */
const isOnlyGiven = (start: number, end: number, { text }: Skeleton): boolean =>
  text.charAt(start - 1) === '给' && GIVEN_TO.test(text.slice(end));

const GIVEN_TO = /^(?:都|一共|总共|今年)*(?:定|下|派|压|分|安排|布置|规定|提|设)(?!面)/u;

/** Without one of these nobody speaks of what is theirs. */
const MAY_OWN = /[我咱俺本敝]|里|\b(?:our|my|we)\b/u;

function marksOf(skeleton: Skeleton): readonly Span[] {
  const marks = MARKS.flatMap(([key, form]) => found(skeleton, key, form));
  const isOfGroup = marks.some(({ key }) => key === 'own-group');
  if (isOfGroup) return marks;
  const isOwn =
    isOfOwnUnit(skeleton.text) || SPEAKS.test(skeleton.text) || namesOwnUnit(skeleton.text);
  return isOwn ? [...marks, ...ownNames(skeleton)] : marks;
}

function ownNames(skeleton: Skeleton): readonly Span[] {
  const named = found(skeleton, 'own-unit', NAMES);
  return named.length > 0 ? named : found(skeleton, 'own-unit', OWN_UNITS);
}

const NAMES = new RegExp(`${OWN_UNIT_NAME}|${OWN}(?:们|方)?`, 'gu');
const OWN_UNITS = new RegExp(OWN_UNIT.source, 'gu');

const found = (skeleton: Skeleton, key: SpanKey, form: RegExp): readonly Span[] =>
  matchesOf(form, skeleton.skeleton).map(({ index, 0: said }) =>
    spanAt(skeleton, index, index + said.length, key),
  );
