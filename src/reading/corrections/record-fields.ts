import { asksForOrder } from '../act.ts';
import type { WordReader } from '../matters/words.ts';
import { either, optional, sequence } from '../pattern.ts';

/** A part of a record that is registered, by what people call it, and the word of the office that puts it right. */
export interface RecordField {
  readonly word: string;
  /** Patterns of its names: 责任单位|承办单位. */
  readonly names: string;
  /** What is right is known by its looks where its name was left out: 登记错了，是6月3日批示. Absent where it must be named. */
  readonly looksLike?: RegExp;
  /** How what is right is handed on to the room; as it stands where it is absent. */
  readonly as?: (right: string) => string;
}

const LEAD = '(?:刚才|刚刚|那个|这个|这件|里面?|上面?|中|的|把|将|请|麻烦|[，,\\s]){0,5}';
const WRONG =
  '(?:(?:登记|录入|写|登|录|记|填|报|弄|搞|打|定)?(?:得)?(?:错了?|不对|有误|不准)|要改|需要改|得改)';
const IS =
  '(?:应该?(?:是|为)|应为|得是|是|改(?!一?下)[为成到在至由用]?|换[为成到在至]?|更正为|调整[为到]|变更[为到]|挪到|搬到|移到|定[为在]|[：:])';
const CHANGES = '(?:改|修改|更正|调整|变更|换|更改)(?:一?下)?';
const END = /[了吧。！!]{0,2}$/u;

/**
 * The words that put a field right, said of a record by its number: 责任单位写错了，是区住建局; 改责任单位区住建局; 把议题改成停车场; 登记错了，是
 * 6月3日批示. What they hand on as text is what is right.
 */
export const fieldsPutRight = (fields: readonly RecordField[]): readonly WordReader[] =>
  fields.flatMap(({ word, names, looksLike, as = AS_IT_STANDS }) => {
    const named = new RegExp(
      sequence(
        `^${LEAD}`,
        either(
          sequence(
            `(?:${names})(?:也|都|又)?`,
            either(
              sequence(WRONG, `[，,：:。\\s]{0,3}${optional(IS)}`),
              sequence(/[，,\s]{0,2}/u, IS),
            ),
          ),
          `${CHANGES}(?:的)?(?:${names})(?:为|成|到|是)?`,
        ),
        /[：:，,\s]{0,2}/u,
        '(?<right>[^：:\\s][\\s\\S]{0,1000}?)',
        END,
      ),
      'u',
    );
    return [
      { word, says: rightIn(named, as, () => true) },
      ...(looksLike
        ? [{ word, says: rightIn(UNNAMED, as, (right: string) => looksLike.test(right)) }]
        : []),
    ];
  });

const AS_IT_STANDS = (right: string): string => right;

/** 登记错了，是…: that something is wrong, and what is right. */
const UNNAMED = new RegExp(
  sequence(
    `^${LEAD}${WRONG}[，,：:。\\s]{0,3}${optional(IS)}[：:，,\\s]{0,2}`,
    /(?<right>[^，,。；;]{2,60}?)/u,
    END,
  ),
  'u',
);

const rightIn = (
  form: RegExp,
  as: (right: string) => string,
  isMeant: (right: string) => boolean,
): WordReader['says'] => ({
  exec(phrase) {
    const right = asksForOrder(phrase) ? undefined : form.exec(phrase)?.groups?.right?.trim();
    return right === undefined || !isMeant(right) ? null : { groups: { text: as(right) } };
  },
});
