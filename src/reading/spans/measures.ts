import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf } from '../text/text.ts';
import type { Skeleton, Span } from './span.ts';

/** Words that ask for a number in a unit, the units that answer them, and what such a number is called. */
export interface Measure {
  readonly asked: RegExp;
  readonly units: RegExp;
  readonly name: string;
}

export const MEASURES: readonly Measure[] = [
  { asked: /(?:几|多少)户|户数|households/gu, units: /户/u, name: '户数' },
  { asked: /(?:几|多少)套|套数/gu, units: /套/u, name: '套数' },
  {
    asked: /(?:几|多少|什么)?面积|(?:几|多少)万?平|\barea\b/gu,
    units: /平方米|公顷|亩|%/u,
    name: '面积',
  },
  { asked: /多大/gu, units: /平方米|公顷|亩/u, name: '大小' },
  {
    asked: /(?:几|多少)个(?!百分点|点|组|工作|行动|单位|部门|局|月)|个数|项目数|几家/gu,
    units: /[个处座家条部]/u,
    name: '数量',
  },
  { asked: /(?:几|多少)座/gu, units: /[座处个]/u, name: '座数' },
  { asked: /(?:几|多少)处/gu, units: /[处座个]/u, name: '处数' },
  { asked: /(?:几|多少)条/gu, units: /条/u, name: '条数' },
  {
    asked: /多长(?!时间)|(?:几|多少)(?:公里|千米|里(?!面))|长度|里程/gu,
    units: /公里|千米/u,
    name: '长度',
  },
  { asked: /多宽|宽度|(?:几|多少)米/gu, units: /^米$/u, name: '宽度' },
  { asked: /多高|高度/gu, units: /^米$/u, name: '高度' },
  { asked: /百分|比例|占比|率|(?:几|多少)个点/gu, units: /%/u, name: '比例' },
  { asked: /(?:几|多少)吨/gu, units: /吨/u, name: '吨数' },
  { asked: /(?:几|多少)盏/gu, units: /盏/u, name: '盏数' },
  { asked: /(?:几|多少)辆/gu, units: /辆/u, name: '辆数' },
  { asked: /(?:几|多少)(?:亩|公顷)/gu, units: /亩|公顷|平方米/u, name: '亩数' },
  { asked: /(?:几|多少)(?:栋|幢)/gu, units: /栋|幢/u, name: '栋数' },
  { asked: /(?:几|多少)部/gu, units: /部|台/u, name: '部数' },
  { asked: /(?:几|多少)人|人数/gu, units: /人/u, name: '人数' },
  { asked: /(?:几|多少)场/gu, units: /场/u, name: '场数' },
  { asked: /(?:几|多少)层/gu, units: /层/u, name: '层数' },
];

/** The measures that a text asks for, each called by its name. */
export const measuresIn = ({ text }: Skeleton): readonly Span[] =>
  measuresFor(text).flatMap(({ asked, name }) =>
    matchesOf(asked, text).map(({ index, 0: words }): Span => {
      return { start: index, end: index + words.length, key: 'measure', said: name };
    }),
  );

const measuresFor = tableOfForms(MEASURES, ({ asked }) => asked);
