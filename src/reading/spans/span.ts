import type { Mention } from '../names/mentions.ts';

/** What a span is: a thing of the plan, what is asked of it, a mark that turns the question, or nothing that counts. */
export type SpanKey =
  | `ask:${Ask}`
  | `document:${DocumentFact}`
  | `list:${ListMark}`
  | `stranger:${Stranger}`
  | `record:${RecordWord}`
  | 'period'
  | Thing
  | Mark
  | 'idle';

/** Something that is named or counted. A reading that leaves one of these out is another question's. */
export type Thing =
  | 'task'
  | 'unit'
  | 'group'
  | 'person'
  | 'post'
  | 'quarter'
  | 'elsewhere'
  | 'ordinal'
  | 'item'
  | 'quantity'
  | 'loose-number'
  | 'claimed-count'
  | 'year'
  | 'day';

/** What can be asked of a thing. */
export type Ask =
  | 'lead'
  | 'units'
  | 'target'
  | 'deadline'
  | 'group'
  | 'leader'
  | 'members'
  | 'content'
  | 'progress'
  | 'which-task'
  | 'tasks'
  | 'yes-or-no';

export type DocumentFact =
  | 'all'
  | 'title'
  | 'number'
  | 'issuer'
  | 'date'
  | 'basis'
  | 'attachments'
  | 'addressee'
  | 'purpose';

/** What tasks are listed by. */
export type ListMark = 'with-target' | 'without-target' | 'with-day' | 'without-day';

/** What is said of reports and of how things stand: of the record, which the plan does not hold. */
export type RecordWord =
  | 'report'
  | 'given'
  | 'not-given'
  | 'nil'
  | 'late'
  | 'reporting'
  | 'in-time'
  | 'when-given'
  | 'by-when'
  | 'todo'
  | 'monthly'
  | 'days'
  | 'units'
  | 'what'
  | 'how-many'
  | 'way'
  | 'may'
  | 'why'
  | 'trouble'
  | 'plans'
  | 'when-reminded'
  | 'experience'
  | 'written'
  | 'versions'
  | 'light'
  | 'state'
  | 'whole'
  | 'compared'
  | 'beside'
  | 'reached'
  | 'finished'
  | 'origin'
  | 'receipt'
  | 'told'
  | 'ranked'
  | 'ranking'
  | 'times'
  | 'met'
  | 'risk'
  | 'left'
  | 'share'
  | 'correct'
  | 'withdraw'
  | 'extend'
  | 'evidence'
  | 'away'
  | 'in-parts'
  | 'not-sure'
  | 'example'
  | 'enrol'
  | 'liaisons'
  | 'requested'
  | 'urged'
  | 'sent'
  | 'signed'
  | 'locked'
  | 'readers'
  | 'table'
  | 'picture'
  | 'ledger'
  | 'manuscript';

/** What the plan has not: another place or level, a body, a group or a person in no list. */
export type Stranger = 'elsewhere' | 'body' | 'group' | 'unit' | 'person';

/** Words that turn, narrow or join what is asked. */
type Mark =
  | 'not'
  | 'only'
  | 'besides'
  | 'besides-lead'
  | 'besides-own'
  | 'known-task'
  | 'own-unit'
  | 'own-group'
  | 'leads'
  | 'share'
  | 'vague-unit'
  | 'unit-class'
  | 'between'
  | 'same'
  | 'placed'
  | 'duty'
  | 'relation'
  | 'more'
  | 'together'
  | 'same-group'
  | 'some-of'
  | 'total'
  | 'most'
  | 'fewest'
  | 'bounds'
  | 'first-due'
  | 'last-due'
  | 'later-years'
  | 'due'
  | 'group-noun'
  | 'unit-noun'
  | 'task-noun'
  | 'group-lead'
  | 'measure'
  | 'this-task'
  | 'who'
  | 'about'
  | 'mechanisms'
  | 'seat'
  | 'rank'
  | 'office'
  | 'judgement'
  | 'enough'
  | 'grade'
  | 'grade-asked'
  | 'person-fact'
  | 'person-attribute'
  | 'attribute'
  | 'counted'
  | 'mentioned'
  | 'street'
  | 'bare-attribute'
  | 'asked'
  | 'rule';

/** A stretch of the plain text and what it is; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly key: SpanKey;
  /** The words, or what they stand for: the measure that is asked for, the fact about a person. */
  readonly said: string;
}

/** A plain text with each thing that it names as one capital letter (T谁牵头), and where each character stood. */
export interface Skeleton {
  readonly text: string;
  readonly skeleton: string;
  /** For each character of the skeleton, and for its end, the offset in the text. */
  readonly places: readonly number[];
  readonly mentions: readonly Mention[];
}
