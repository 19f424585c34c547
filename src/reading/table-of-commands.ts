import type { Form } from './form.ts';
import { tableOfForms } from './text/table-of-forms.ts';

/** The forms of all commands by their words. Gives for a text those that it may be, in the order in which they were declared. */
export function tableOfCommands<I>(
  forms: readonly Form<I>[],
): (text: string) => readonly Form<I>[] {
  const bySpelling = new Map<string, number[]>();
  const withSlots: Placed[] = [];
  for (const [place, { pattern, spellings }] of forms.entries()) {
    if (pattern) withSlots.push({ place, pattern });
    else for (const one of spellings) bySpelling.set(one, [...(bySpelling.get(one) ?? []), place]);
  }
  const formsFor = tableOfForms(withSlots, ({ pattern }) => pattern);
  return (text) =>
    [...(bySpelling.get(text) ?? []), ...formsFor(text).map(({ place }) => place)]
      .toSorted((one, other) => one - other)
      .flatMap((place) => forms[place] ?? []);
}

interface Placed {
  readonly place: number;
  readonly pattern: RegExp;
}
