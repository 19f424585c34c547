/** Why the office says no, with the facts for a polite answer. */
export type SupervisionReason =
  | { readonly kind: 'supervision-day-past'; readonly until: string }
  | { readonly kind: 'supervision-incomplete'; readonly lacks: 'unit' | 'day' }
  /** It belongs to no task and nobody above assigned it. */
  | { readonly kind: 'outside-supervision' }
  | { readonly kind: 'no-task-to-supervise'; readonly task: number }
  | {
      readonly kind: 'no-such-suggestion';
      readonly numbers: readonly number[];
      /** How many there are. */
      readonly of: number;
    }
  /** It was found by 明察 and 暗访 that nobody but the office knows of. */
  | { readonly kind: 'suggestion-unpublished'; readonly unpublished: readonly number[] }
  /** 立项, and not of which of so many suggestions. */
  | { readonly kind: 'suggestion-unnamed'; readonly of: number }
  | { readonly kind: 'supervision-by-office' }
  /** 总指挥 and 副总指挥 give a 批示. */
  | { readonly kind: 'leaders-give-instructions' };
