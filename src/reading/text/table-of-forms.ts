import { signsOfForm } from './signs-of-form.ts';

/**
 * A table of regular expressions by the characters that they need. Gives for a text the rows, in their order, whose
 * expression may match in it: one look at each character spares trying most of them.
 */
export function tableOfForms<Row>(
  rows: readonly Row[],
  formOf: (row: Row) => RegExp,
): (text: string) => readonly Row[] {
  const byCode = new Map<number, number[]>();
  const always = new Uint8Array(rows.length);
  for (const [place, row] of rows.entries()) {
    const signs = signsOfForm(formOf(row));
    if (!signs) always[place] = 1;
    // Of a sign of two halves the first will do.
    const codes = new Set([...(signs ?? [])].map((sign) => sign.charCodeAt(0)));
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), place]);
  }
  return (text) => {
    const may = always.slice();
    for (let at = 0; at < text.length; at += 1) {
      const places = byCode.get(text.charCodeAt(at));
      if (places) for (const place of places) may[place] = 1;
    }
    const found: Row[] = [];
    for (const [place, row] of rows.entries()) if (may[place] === 1) found.push(row);
    return found;
  };
}
