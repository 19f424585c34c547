import type { MatterKind, MatterRef } from '../../domain/matter.ts';
import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';

/** A matter that a text names, and what stands before and behind it. */
export interface Referred {
  readonly ref: MatterRef;
  readonly before: string;
  readonly after: string;
}

const NAMES: readonly (readonly [RegExp, MatterKind])[] = [
  [/^(?:发文|公文|文)$/u, 'document'],
  [/^会议?$/u, 'meeting'],
  [/^批示件?$/u, 'instruction'],
  [/^督办[单件]?$/u, 'supervision'],
  [/^问题$/u, 'issue'],
  [/^(?:书面)?调度$/u, 'dispatch'],
  [/^(?:检查|明察|暗访)$/u, 'inspection'],
  [/^移交$/u, 'transfer'],
];
/** What each is called, before or behind its number. */
export const NAME = '发文|公文|会议|批示件?|督办[单件]?|问题|(?:书面)?调度|检查|明察|暗访|移交';
export const NUMBER = '\\d{1,4}|[一二三四五六七八九十]{1,3}';
/** 发文2份, 督办3家, 会议6月8日, 调度一下: what is counted or dated has no such number. */
export const NOT_COUNTED =
  '(?![\\d.%]|[周份件次家个场项条处人天年季组户座栋轮遍]|批(?!示)|月(?![底初])|日(?![期子])|期(?!限)|起(?!草)|号?任务(?!已|都|全|均|完成|办|进展|事项)|(?<=一)[下些点般定直切致律旦共样边把番趟波回])';
const REFERENCE = new RegExp(
  `(?:(?<name>${NAME})(?:第|#|№)?(?<number>${NUMBER})(?:号(?!任务))?${NOT_COUNTED}|第?(?<![月\\d])(?<numberBefore>${NUMBER})号(?<nameAfter>(?:${NAME})(?![室厅场])|会(?!议?[室厅场])|文(?!件)))`,
  'gu',
);

/** The sort that is called so; null for none. */
export const kindNamed = (name: string): MatterKind | null =>
  NAMES.find(([form]) => form.test(name))?.[1] ?? null;

/** The first matter that the text names by its number: 发文5, 5号发文, 发文#5, 发文第5号, 发文五. Null for none. */
export function matterIn(text: string): Referred | null {
  for (const match of matchesOf(REFERENCE, text)) {
    const { name, number, numberBefore, nameAfter } = match.groups ?? {};
    const kind = kindNamed(name ?? nameAfter ?? '');
    const value = readNumber(number ?? numberBefore ?? '');
    if (!kind || value === null || !Number.isInteger(value) || value < 1) continue;
    const end = match.index + match[0].length;
    return {
      ref: { kind, number: value },
      before: text.slice(0, match.index),
      after: text.slice(end),
    };
  }
  return null;
}
