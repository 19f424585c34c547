import type { Mention } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { askedIn } from './asked.ts';
import { asksIn } from './asks.ts';
import { attributesIn } from './attributes.ts';
import { boundsFound } from './bounds.ts';
import { countedIn } from './counted.ts';
import { countsClaimedIn } from './counts-claimed.ts';
import { documentIn } from './document.ts';
import { gradesIn } from './grades.ts';
import { idleIn } from './idle.ts';
import { itemsIn } from './items.ts';
import { marksIn } from './marks.ts';
import { measuresIn } from './measures.ts';
import { mentionedIn } from './mentioned.ts';
import { ordinalsIn } from './ordinals.ts';
import { ownIn } from './own.ts';
import { personFactsIn } from './persons.ts';
import { looseNumbersIn, quantitiesIn, yearsIn } from './quantities.ts';
import { recordIn } from './record.ts';
import type { Skeleton, Span, SpanKey } from './span.ts';
import { strangersIn } from './strangers.ts';
import { streetsIn } from './streets.ts';
import { thisTaskIn } from './this-task.ts';
import { toldIn } from './told.ts';
import { unitClassesIn, vagueUnitsIn } from './vague-units.ts';
import { whoIn } from './who.ts';

/** Nobody asks one thing in more characters. */
const LONGEST_ASKED = 80;

/** What stands in a text, typed, each kind found once by its maker. Spans of different kinds may overlap. */
export function spansOf(
  skeleton: Skeleton,
  reader: QuestionReader,
  today: string,
): readonly Span[] {
  const isShort = skeleton.text.length <= LONGEST_ASKED;
  const asks = asksIn(skeleton);
  const document = documentIn(skeleton);
  const attributes = attributesIn(skeleton, asks, reader);
  const record = recordIn(skeleton, today);
  const marks = marksIn(skeleton);
  const years = yearsIn(skeleton);
  const measures = measuresIn(skeleton);
  const idle = idleIn(skeleton);
  const counts = countsClaimedIn(skeleton, asks);
  const quantities = quantitiesIn(skeleton).filter(
    ({ start }) => !counts.some((one) => one.start <= start && start < one.end),
  );
  const known = [...asks, ...marks, ...record, ...attributes, ...years, ...measures];
  return [
    ...skeleton.mentions.map((mention) => named(mention, skeleton.text)),
    ...asks,
    ...marks,
    ...ownIn(skeleton, reader.plan.command.districtAliases),
    ...ordinalsIn(skeleton),
    ...itemsIn(skeleton),
    ...gradesIn(skeleton),
    ...quantities,
    ...looseNumbersIn(skeleton),
    ...counts,
    ...years,
    ...measures,
    ...boundsFound(skeleton),
    ...document,
    ...(isShort ? mentionedIn(skeleton, [...asks, ...attributes]) : []),
    ...personFactsIn(skeleton),
    ...streetsIn(skeleton, reader.plan),
    ...thisTaskIn(skeleton),
    ...strangersIn(skeleton, reader),
    ...vagueUnitsIn(skeleton, reader.plan),
    ...unitClassesIn(skeleton, reader.plan),
    ...whoIn(skeleton, [
      ...asks,
      ...marks.filter(({ key }) => key === 'placed' || key === 'besides-lead'),
      ...record.filter(({ key }) => key === 'record:trouble'),
    ]),
    ...attributes,
    ...(isShort ? countedIn(skeleton, { known, idle }, reader) : []),
    ...record,
    ...(isShort ? toldIn(skeleton, record, asks) : []),
    ...askedIn(skeleton, [
      ...asks,
      ...document,
      ...attributes,
      ...marks.filter(({ key }) => key === 'seat'),
    ]),
    ...idle,
  ];
}

function named({ start, end, meanings }: Mention, text: string): Span {
  return { start, end, key: keyOf(meanings), said: text.slice(start, end) };
}

/** What people most often mean by a name that has several meanings. */
function keyOf(meanings: Mention['meanings']): SpanKey {
  for (const [kind, key] of KEYS) if (meanings.some((one) => one.kind === kind)) return key;
  return 'idle';
}

const KEYS: readonly (readonly [Mention['meanings'][number]['kind'], SpanKey])[] = [
  ['task-number', 'task'],
  ['task', 'task'],
  ['unit', 'unit'],
  ['group-number', 'group'],
  ['group', 'group'],
  ['person', 'person'],
  ['post', 'post'],
  ['quarter', 'quarter'],
  ['elsewhere', 'elsewhere'],
];
