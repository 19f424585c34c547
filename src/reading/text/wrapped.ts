/** What a message says, and what it quotes. */
export interface Unwrapped {
  readonly text: string;
  readonly quote: string | null;
}

/**
 * Takes a quotation off that a client has written into the text itself, 「李办：…」 above a line of dashes. Any other
 * text is given back as it is.
 */
export function unwrapped(text: string): Unwrapped {
  const match = QUOTED.exec(text);
  if (!match) return { text, quote: null };
  return { text: text.slice(match[0].length), quote: match.groups?.quote?.trim() ?? null };
}

const QUOTED =
  /^\s*[「“"](?:[^「」“”"\n：:]{1,20}[：:])?(?<quote>[^「」]{1,2000})[」”"]\s*\n\s*(?:[-—－–─][\s]*){3,}\n/u;

/** Lines that only part or introduce what is passed on are blanked, so that every other sign keeps its place. */
export const withoutFrames = (text: string): string =>
  text.replace(FRAME, (line) => line.replace(/[^\n]/gu, ' '));

/** ————, and 【转发】小刘：. */
const FRAME =
  /^[ \t]*(?:[-—－–─_=＝*·•.。][ \t]*){4,}$|^[ \t]*(?:【(?:转发?|转报|代报)】|\[(?:转发?|转报|代报)\]|(?:转发|转报|代报)[：:])[^\n\d]{0,12}[：:]?[ \t]*$/gmu;
