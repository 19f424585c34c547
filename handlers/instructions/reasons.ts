/** Why the office says no, with the facts for a polite answer. */
export type InstructionReason =
  /** 批示 from somebody who is no leader of the command. */
  | { readonly kind: 'instruction-by-leaders' }
  /** From the office, without whose words they are. */
  | { readonly kind: 'instruction-of-whom' }
  | { readonly kind: 'instruction-incomplete'; readonly lacks: 'leader' | 'words' | 'day' }
  | { readonly kind: 'instruction-in-future'; readonly day: string }
  | { readonly kind: 'instruction-day-past'; readonly until: string }
  /** 退回 as not theirs comes within a workday of 转办. */
  | { readonly kind: 'decline-too-late'; readonly number: number; readonly referredOn: string }
  /** What was submitted goes back by the leader's word alone. */
  | { readonly kind: 'instruction-submitted'; readonly number: number }
  /** What was referred is answered, and no 阅件 any more. */
  | { readonly kind: 'instruction-referred'; readonly number: number }
  | { readonly kind: 'instruction-responded'; readonly number: number }
  /** 转办 with words that name somebody else than who is to have it. */
  | { readonly kind: 'charged-unread'; readonly number: number }
  | { readonly kind: 'nobody-charged' };
