import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { repeated, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { matchesOf } from '../text/text.ts';
import {
  COUNTERS,
  HOUSES,
  IN_NO_NOUN,
  MEASURED_BY,
  NO_NOUN_BEGINS,
  OWN_COUNTERS,
  POINTS_AT_SOME,
} from '../words/counting.ts';
import { namesOwnUnit } from './own.ts';
import type { Skeleton, Span } from './span.ts';

const OF_NOUN = `(?:(?![${IN_NO_NOUN}])[\\u4e00-\\u9fff])`;
const ENDS = '(?=[呢啊呀]?$)';

/** 几时 and 几号楼 count nothing: 几 counts by a counter. */
const BEHIND = new RegExp(
  `(?:多少|几(?=人|${COUNTERS}))(${COUNTERS}?)(${OF_NOUN}{1,6})${ENDS}`,
  'gu',
);
const BEFORE = new RegExp(
  sequence(
    `(${OF_NOUN}{1,6}?)`,
    repeated(
      /一共|总共|共|都|现在|目前|到底|各自|各|分别|今年|全年|年内|新增|增加|增|添置|添|配备|配|招|买|购置|采购|投放|安装|装|放|设|建|修|改|要/u,
      '{0,3}',
    ),
    `(?:(?:有|是)(?:几|多少)(?=${COUNTERS}?${ENDS})|(?:几|多少)(?=${COUNTERS}))(${COUNTERS}?)${ENDS}`,
  ),
  'gu',
);

/** Without one of these nothing is counted. */
const MAY_COUNT = /[几少]/u;

/**
 * What is counted, by a noun that neither a task that is named nor another span knows: 几个保洁员, 多少棵树, 科室有几个.
 * `said`: the noun. A word that only fills a sentence is none: 哪几家负责.
 */
export function countedIn(
  skeleton: Skeleton,
  { known, idle }: { readonly known: readonly Span[]; readonly idle: readonly Span[] },
  { plan }: QuestionReader,
): readonly Span[] {
  const { text, mentions } = skeleton;
  if (!MAY_COUNT.test(text)) return [];
  const texts = textsOf(mentions, plan);
  const isCounted = (noun: Noun) =>
    isNoun(noun) &&
    !isKnown(noun, known, text) &&
    !isFilled(noun, idle) &&
    !isMeasured(noun) &&
    !namesOwnUnit(noun.said) &&
    (isHouse(noun) || !texts.some((words) => stands(noun.said, words)));
  return [
    ...matchesOf(BEHIND, text).flatMap((match) => {
      const noun = nounOf(match, match[2], match[1]);
      return isCounted(noun) && !isNamed(noun, mentions) ? spanOf(match, noun) : [];
    }),
    ...matchesOf(BEFORE, text).flatMap((match) => {
      const noun = ownPart(nounOf(match, match[1], match[2]), mentions);
      return noun && isCounted(noun) ? spanOf(match, noun) : [];
    }),
  ];
}

/** A noun, and by what it is counted. */
interface Noun {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly counter: string;
}

const spanOf = ({ index, 0: words }: RegExpExecArray, { said }: Noun): Span => ({
  start: index,
  end: index + words.length,
  key: 'counted',
  said,
});

function nounOf({ index, 0: words }: RegExpExecArray, said = '', counter = ''): Noun {
  const start = index + (words.startsWith(said) ? 0 : words.lastIndexOf(said));
  return { start, end: start + said.length, said, counter };
}

/** 几座公厕 counts the thing itself; where another thing stands before it, it is what that one has. */
const isNamed = ({ start, end }: Noun, mentions: readonly Mention[]): boolean =>
  mentions.some((one) => one.start < end && one.end >= end) &&
  !mentions.some((one) => one.end <= start);

/** 公厕保洁员有几个 counts 保洁员; 公厕有几个 counts the thing itself, and 危化企业有几家 what units are counted by too. */
function ownPart(noun: Noun, mentions: readonly Mention[]): Noun | null {
  const within = mentions.filter((one) => one.start < noun.end && noun.start < one.end);
  if (within.some((one) => one.end >= noun.end)) return isHouse(noun) ? noun : null;
  const start = Math.max(noun.start, ...within.map((one) => one.end));
  const whole = noun.said.slice(start - noun.start);
  const said = whole.replace(POINTS_AT_SOME, '');
  // 历史建筑挂牌这批挂几处: the verb of the thing's own name.
  if (said === '' || (said !== whole && said.length === 1)) return null;
  return whole.length === 1
    ? noun
    : { ...noun, start: noun.start + noun.said.length - said.length, said };
}

/** 多少户居民: its counter says as much. */
const isMeasured = ({ said, counter }: Noun): boolean =>
  MEASURED_BY.some(([measure, nouns]) => measure === counter && nouns.test(said));

const isHouse = ({ said, counter }: Noun): boolean => counter === '家' && HOUSES.test(said);

const isNoun = (noun: Noun): boolean =>
  noun.said !== '' &&
  !NO_NOUN_BEGINS.test(noun.said) &&
  (noun.said.length > 1 || noun.said === '人' || isHouse(noun) || OWN_COUNTERS.test(noun.counter));

/** Another span speaks of it: 任务, 单位, 目标. */
const isKnown = (noun: Noun, known: readonly Span[], text: string): boolean =>
  known.some(
    ({ key, said, start, end }) =>
      start < noun.end &&
      noun.start < end &&
      (!/^(?:几|多少)/u.test(text.slice(start)) || noun.said.startsWith(said)) &&
      !(key === 'ask:units' && isHouse(noun)),
  );

/** Words that only fill a sentence are all of it. */
const isFilled = ({ start, end, said }: Noun, idle: readonly Span[]): boolean =>
  said !== '人' &&
  Array.from({ length: end - start }, (_, at) => start + at).every((place) =>
    idle.some((one) => one.start <= place && place < one.end),
  );

/** 街（镇） is 街镇 in the mouth of people. */
const withoutMarks = (content: string): string => content.replace(/[（()）]/gu, '');

/** The words of the tasks that are named, and what their numbers are called. */
function textsOf(mentions: readonly Mention[], { tasks }: Plan): readonly string[] {
  const named = new Set(
    mentions.flatMap(({ meanings }) =>
      meanings.flatMap((one) =>
        one.kind === 'task' ? [one.task] : one.kind === 'task-number' ? [one.number] : [],
      ),
    ),
  );
  return tasks
    .filter(({ number }) => named.has(number))
    .map(({ title, content, targets }) =>
      plain(
        [
          title,
          content,
          withoutMarks(content),
          ...targets.flatMap((one) => [one.metric, ...one.aliases]),
        ].join('。'),
      ),
    );
}

/** A text has a noun where it has its last two characters. */
const stands = (noun: string, text: string): boolean => text.includes(noun.slice(-2));
