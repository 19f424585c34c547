import type { MatterKind } from '../../domain/matter.ts';
import { named, optional, sequence } from '../pattern.ts';

/** A matter that is called by its sort alone, and what is said of it: 那个批示撤回, 会改到周二上午9点, 咱那个会备案了没. */
export interface CalledByKind {
  readonly kinds: readonly MatterKind[];
  /** What it is about, as far as that is said: 管线那个问题. Empty for nothing. */
  readonly about: string;
  /** Whether one that is known is pointed at: 那个会, 我那个批示. */
  readonly isPointed: boolean;
  readonly rest: string;
}

const NAMES: readonly (readonly [RegExp, readonly MatterKind[]])[] = [
  [/^(?:发文|公文|文件|稿子?|文|函|请示|通报)$/u, ['document']],
  [/^会议?$/u, ['meeting']],
  [/^(?:会议)?通知$/u, ['meeting', 'document']],
  [/^批示件?$/u, ['instruction']],
  [/^督办[单件]?$/u, ['supervision']],
  [/^问题$/u, ['issue']],
  [/^(?:书面)?调度$/u, ['dispatch']],
  [/^(?:检查|明察|暗访)$/u, ['inspection']],
  [/^移交$/u, ['transfer']],
];
const CALLED = new RegExp(
  sequence(
    /^(?:请|麻烦|把|将|给|为)?(?<about>[\u4e00-\u9fff]{0,8}?)/u,
    optional(
      named(
        'pointed',
        /(?:(?:咱|咱们|我们|我|刚才|刚刚|上次|昨天|今天)?[那这]|咱|咱们|我们?)(?:[个件份次条封场])?(?:的)?/u,
      ),
    ),
    named(
      'name',
      /会议通知|通知|发文|公文|文件|稿子|函|请示|通报|会议|会(?![尽抓马按准立认继])|批示件?|督办[单件]?|问题|书面调度|调度|检查|明察|暗访|移交/u,
    ),
    /(?:的事|这事|那事)?[，,：:\s]{0,2}(?<rest>[^\d\s][\s\S]{0,80})$/u,
  ),
  'u',
);

/** Null for a text that calls none so; what is before the name points at it, or says what it is about. */
export function calledByKind(text: string): CalledByKind | null {
  const { about = '', pointed = '', name = '', rest } = CALLED.exec(text.trim())?.groups ?? {};
  const kinds = NAMES.find(([form]) => form.test(name))?.[1];
  const isPlain = about === '' || SAYS_WHICH.test(about);
  if (!kinds || rest === undefined || (!isPlain && pointed === '')) return null;
  return { kinds, about: isPlain ? '' : about, isPointed: pointed !== '', rest };
}

/** 下午的会, 指挥部会: when it is, or whose, is not what it is about. */
const SAYS_WHICH =
  /^(?:(?:今天|明天|后天|昨天|今早|上午|下午|早上|晚上|[本这下]?周[一二三四五六日天]?)的?){1,3}$|^(?:指挥部|办公室)的?$/u;
