/** Text that is markup already. */
export interface Html {
  readonly markup: string;
}

type Fill = string | number | Html | readonly Html[] | null;

/** Markup with what people wrote in it: whatever is no markup already is written out as the text that it is. */
export const html = (markup: TemplateStringsArray, ...fills: readonly Fill[]): Html => ({
  markup: markup.map((part, at) => `${part}${written(fills[at] ?? null)}`).join(''),
});

function written(fill: Fill): string {
  if (fill === null) return '';
  if (typeof fill === 'string' || typeof fill === 'number') return escaped(String(fill));
  return 'markup' in fill ? fill.markup : fill.map(({ markup }) => markup).join('');
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? '');
