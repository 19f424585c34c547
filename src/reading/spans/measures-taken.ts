import { MEASURES_TAKEN } from '../words/rules.ts';

/** A plain text with 扣分多少 for 扣几分, as the plan's words for what is left open have it. */
export const withMeasuresTaken = (text: string): string =>
  MEASURES_TAKEN.reduce((said, [form, words]) => said.replace(form, words), text);

/** The words of a text for which some of these stand: 扣几分, for 扣分; null for none. */
export function measureTakenAs(words: string, text: string): string | null {
  const [form] = MEASURES_TAKEN.find(([, said]) => said.startsWith(words)) ?? [];
  return form?.exec(text)?.[0] ?? null;
}
