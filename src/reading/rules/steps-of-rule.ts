/** The steps of a procedure in the rule's own words, in their order; none for a rule that sets no procedure. */
export function stepsOfRule(text: string): readonly string[] {
  const at = text.indexOf(PROCEDURE);
  if (at < 0) return [];
  return text
    .slice(at + PROCEDURE.length)
    .replace(/。$/u, '')
    .split(/ (?![^（）]{0,80}）)/u);
}

/** As the notice begins one. */
const PROCEDURE = '具体流程为：';
