import { either } from '../pattern.ts';
import { clausesOf, spacedPartsOf } from '../text/clauses.ts';
import { REMEMBERED } from '../words/claims.ts';

/** What stands before 我没记漏吧, as it was said, and each part of it as a question. */
export interface Remembered {
  readonly told: string;
  readonly claims: readonly string[];
}

/**
 * What somebody says from memory to hear whether it is so: 外立面责任书98吧 and 无违建7个吧, of 外立面责任书98 无违建7个 我没记漏吧. Null for any other text.
 */
export function rememberedIn(text: string): Remembered | null {
  const whole = text.trim();
  if (whole.length > LONGEST || !AT_END.test(whole)) return null;
  const clauses = clausesOf(whole).flatMap((clause) => spacedPartsOf(clause));
  const last = clauses.at(-1) ?? '';
  const said = clauses.slice(0, -1).map((clause) => clause.trim());
  if (said.length === 0 || !WHOLE.test(last.trim())) return null;
  if (!said.every((clause) => /\d/u.test(clause))) return null;
  const told = whole.slice(0, whole.lastIndexOf(last)).replace(/[，,。；;\s]{1,4}$/u, '');
  return { told, claims: said.map((clause) => `${clause}吧`) };
}

const LONGEST = 80;
const AT_END = new RegExp(REMEMBERED, 'u');
const WHOLE = new RegExp(`^${either(REMEMBERED)}`, 'u');
