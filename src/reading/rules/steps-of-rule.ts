/** The steps of a procedure in the rule's own words, in their order; none for a rule that sets no procedure. */
export function stepsOfRule(text: string): readonly string[] {
  const at = text.indexOf(PROCEDURE);
  if (at < 0) return LISTED.exec(text)?.[1]?.split('、') ?? [];
  return text
    .slice(at + PROCEDURE.length)
    .replace(/。$/u, '')
    .split(/ (?![^（）]{0,80}）)/u);
}

/** As the notice begins one. */
const PROCEDURE = '具体流程为：';
/** 登记、拟办、转办、催办……等工作: so many deeds one after the other are gone through in their order. */
const LISTED = /((?:[\u4e00-\u9fff]{2}、){5,12}[\u4e00-\u9fff]{2})等工作/u;

/** Which step of some a word stands in, the first is 0; -1 for none. 审核 alone stands in two, the first of which is meant. */
export const stepSaid = (word: string, steps: readonly string[]): number =>
  steps.findIndex((step) => step.replace(IN_CASE, '').includes(word));

/** 重要公文……还需……签发, which is said of a case, within the step that holds for all. */
const IN_CASE = /（[^（）]*）/gu;
