import type { Plan } from '../domain/plan.ts';

/** As our sentences call the office. */
const OFFICE = '指挥部办公室';

/** A sentence of ours in the terms of the plan: its office may be 领导小组办公室. What is quoted stays as it is. */
export function inTermsOf({ command }: Plan, text: string): string {
  const { short } = command.office;
  if (short === OFFICE) return text;
  return text.replace(/“[^“”]*”|指挥部办公室/gu, (said) => (said === OFFICE ? short : said));
}
