import type { Plan } from '../../domain/plan.ts';
import type { QuestionReader } from '../reader.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf } from '../text/text.ts';
import { DEFINITION, INTERVAL, OF_PERSONS, OF_THINGS } from '../words/attributes.ts';
import { IN_NO_NOUN } from '../words/counting.ts';
import { STATE_NOUN } from '../words/record.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span, SpanKey } from './span.ts';

const FORMS: readonly (readonly [SpanKey, string, RegExp])[] = [
  ...OF_THINGS.map(([name, words]) => ['attribute', name, new RegExp(words, 'gu')] as const),
  ...OF_PERSONS.map(
    ([name, words]) => ['person-attribute', name, new RegExp(words, 'gu')] as const,
  ),
];

const formsFor = tableOfForms(FORMS, ([, , form]) => form);

/** Without one of these no attribute is asked for that the plan may not have. */
const MAY_ASK =
  /[钱哪谁啥岁几频图凭]|什么|为何|干[嘛吗]|目的|意义|初衷|背景|多久|多少|多长|造价|投资|[预概]算|经费|资金|费用|成本|选址|位置|地[点址]|门牌|电话|手机|座机|联系|微信|施工|承建|中标|建设[单公方队]|单位|多大|年龄|分管|分工|[简履学]历|籍贯|性别|定义/u;

/** What is asked of a thing or a person, by its name, each of which the plan may well not have: 造价, 所在单位. */
export function attributesIn(
  skeleton: Skeleton,
  asked: readonly Span[],
  { plan }: QuestionReader,
): readonly Span[] {
  if (!MAY_ASK.test(skeleton.skeleton)) return [];
  const named = tasksNamed(skeleton);
  const forms = formsFor(skeleton.skeleton).filter(
    ([, name]) =>
      (name !== DEFINITION || !isNumbered(skeleton)) && (name !== INTERVAL || named.size > 0),
  );
  const known = forms.flatMap(([key, name, form]) =>
    matchesOf(form, skeleton.skeleton).map(({ index, 0: words }) => ({
      ...spanAt(skeleton, index, index + words.length, keyOf(key, named)),
      said: name,
    })),
  );
  return known.length > 0 ? known : nounAsked(skeleton, asked, named, plan);
}

/** 任务12是什么意思 asks for its words; how often, where no task is named, is asked of a rule. */
const isNumbered = ({ mentions }: Skeleton): boolean =>
  mentions.some(({ meanings }) => meanings.some(({ kind }) => kind === 'task-number'));

/** Where no task is named, what is asked is of whatever the conversation is about. */
const keyOf = (key: SpanKey, named: ReadonlySet<number>): SpanKey =>
  key === 'attribute' && named.size === 0 ? 'bare-attribute' : key;

const tasksNamed = ({ mentions }: Skeleton): ReadonlySet<number> =>
  new Set(
    mentions.flatMap(({ meanings }) =>
      meanings.flatMap((one) =>
        one.kind === 'task' ? [one.task] : one.kind === 'task-number' ? [one.number] : [],
      ),
    ),
  );

/** 绿道铺什么材料: a noun that no task that is named speaks of. */
function nounAsked(
  skeleton: Skeleton,
  asked: readonly Span[],
  named: ReadonlySet<number>,
  { tasks }: Plan,
): readonly Span[] {
  if (named.size === 0) return [];
  const texts = tasks.filter(({ number }) => named.has(number)).map(({ content }) => content);
  return matchesOf(NOUN, skeleton.skeleton).flatMap((match): readonly Span[] => {
    const noun = match[1] ?? '';
    const span = spanAt(skeleton, match.index, match.index + match[0].length, 'attribute');
    const isKnown =
      asked.some(({ start, end }) => start < span.end && span.start < end) ||
      texts.some((text) => text.includes(noun));
    return isKnown ? [] : [{ ...span, said: noun }];
  });
}

const NOUN = new RegExp(
  `(?:什么|啥|哪种|何种)(?:样的?)?(?!程度|效果|地步|水平|${STATE_NOUN})((?:(?![${IN_NO_NOUN}])[\\u4e00-\\u9fff]){2,4})(?=[呢啊呀]?$)`,
  'gu',
);
