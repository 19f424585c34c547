import {
  ADDED_TOO,
  ADDS,
  CHANGED_TOO,
  CLOSING,
  FILLERS,
  GOES_ON,
  PUTS_RIGHT,
  SOUNDS,
} from './words.ts';

/** What somebody says to a draft, without the words that only lead to it: 等等，亮灯率是98%; 立案3起也写上. */
export interface Unhedged {
  readonly core: string;
  /** Whether these words say that something was wrong. */
  readonly putsRight: boolean;
  /** Whether they say that something comes on top. */
  readonly adds: boolean;
}

const MARKS = '[\\s，,、。.：:！!~～…]';
const LEAD = new RegExp(
  `^(?:(?:[唉哎哦噢呃额诶呀]{0,2}(?:(?:刚才|刚刚|上面|前面)?的?[那这]一?[句条段]话?)?(?<right>${PUTS_RIGHT})|(?<more>${ADDS})|${FILLERS})(?:的|了)?${MARKS}*|${SOUNDS}${MARKS}+)`,
  'u',
);
const TRAIL = new RegExp(`(?:(?<right>${CHANGED_TOO})|(?<more>${ADDED_TOO})|${CLOSING})$`, 'u');
const GOING_ON = new RegExp(`^${GOES_ON}`, 'u');
/** 还有，…; 还有31，…: before a mark or a number it only leads on. */
const LEADING_ON = new RegExp(`^${GOES_ON}(?:${MARKS}+|(?=\\d{1,2}(?:号|的)?[，,：:]))`, 'u');
/** Nobody leads up to anything in more steps. */
const MOST = 6;

export function unhedged(text: string): Unhedged {
  let said: Unhedged = ledOn({ core: bare(text), putsRight: false, adds: false });
  for (let step = 0; step < MOST; step += 1) {
    const lead = LEAD.exec(said.core);
    const match = lead ?? TRAIL.exec(said.core);
    if (!match) return said;
    const core = bare(lead ? said.core.slice(lead[0].length) : said.core.slice(0, match.index));
    if (core === '') return said;
    const { right, more } = match.groups ?? {};
    said = ledOn({
      core,
      putsRight: said.putsRight || right !== undefined,
      adds: said.adds || more !== undefined,
    });
  }
  return said;
}

const ledOn = ({ core, putsRight, adds }: Unhedged): Unhedged => ({
  core: core.replace(LEADING_ON, ''),
  putsRight,
  adds: adds || GOING_ON.test(core),
});

/** A sign alone closes nothing: 98.6% keeps its point, and 公厕6座。 loses its full stop. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
const CLOSES = ' \t\n，,、。！!~～…';
