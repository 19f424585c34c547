import { type Form, isSame } from './lexicon.ts';

/** Words of asking that people type in pinyin beside a name: luzhangzhi shei qiantou. */
const ASKING: Readonly<Record<string, string>> = {
  shei: '谁',
  shui: '谁',
  qiantou: '牵头',
  fuze: '负责',
  guan: '管',
  nage: '哪个',
  najia: '哪家',
  danwei: '单位',
  zerendanwei: '责任单位',
  qiantoudanwei: '牵头单位',
  duoshao: '多少',
  mubiao: '目标',
  renwu: '任务',
  jige: '几个',
  jixiang: '几项',
  jizuo: '几座',
  duochang: '多长',
  jichu: '几处',
  jianshe: '建设',
  you: '有',
  shenme: '什么',
  zuzhang: '组长',
};

/** A name must be of at least so many letters: shorter ones are found in too much else. */
const LEAST_LETTERS = 5;
const LONGEST_KEY = 48;
/** A word with more ways to be read than this is kept in the first of them. */
const MOST_READINGS = 24;
/** How a character may be read, without tones. */
export type ReadingsOf = (char: string) => readonly string[];

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
const LATIN_RUN = /[a-zü]+(?:[ '][a-zü]+)*/gu;

/**
 * Writes in characters what a plain text says in pinyin: luzhangzhi谁牵头. A run of letters, or a word of it, is written
 * only as a whole, and only where a name is in it.
 */
export function createLatinSpelling(
  forms: readonly Form[],
  readingsOf: ReadingsOf,
): (text: string) => string {
  let keys: ReadonlyMap<string, string> | null = null;
  return (text) => {
    if (!/[a-zü]{3}/u.test(text)) return text;
    keys ??= keysOf(forms, readingsOf);
    const known = keys;
    const writeWord = (word: string) => write(word.replace(/[^a-zü]/gu, ''), known);
    return text.replace(
      LATIN_RUN,
      (run) => writeWord(run) ?? run.replace(/[a-zü']+/gu, (word) => writeWord(word) ?? word),
    );
  };
}

/** Without the sounds of words that mean different things: weijian is 卫健 and 违建. */
function keysOf(forms: readonly Form[], readingsOf: ReadingsOf): ReadonlyMap<string, string> {
  const bySound = new Map<string, Form[]>();
  for (const form of forms.filter(({ words }) => HAN_ONLY.test(words))) {
    for (const sound of soundsOf(form.words, readingsOf))
      bySound.set(sound, [...(bySound.get(sound) ?? []), form]);
  }
  return new Map(
    [...bySound].flatMap(([sound, [first, ...others]]) =>
      first && others.every((other) => meansSame(first, other)) ? [[sound, first.words]] : [],
    ),
  );
}

const meansSame = (one: Form, other: Form): boolean =>
  one.meanings.every((meaning) => other.meanings.some((also) => isSame(meaning, also)));

/** A word in every way in which its characters may be read. */
function soundsOf(word: string, readingsOf: ReadingsOf): readonly string[] {
  const readings = [...word].map((char) => [...new Set(readingsOf(char))].map(typed));
  const ways = readings.reduce((product, some) => product * some.length, 1);
  const told = ways <= MOST_READINGS ? readings : readings.map((some) => some.slice(0, 1));
  return told.reduce<readonly string[]>(
    (sounds, some) => sounds.flatMap((sound) => some.map((one) => sound + one)),
    [''],
  );
}

/** As it is typed: ü as v. */
const typed = (letters: string): string => letters.replaceAll('ü', 'v');

/** The run in characters, the longest words first; null where some of its letters are no word. */
function write(letters: string, keys: ReadonlyMap<string, string>): string | null {
  const said = typed(letters);
  let names = 0;
  let written = '';
  for (let at = 0; at < said.length; ) {
    const found = wordAt(said, at, keys);
    if (!found) return null;
    if (found.isName) names += 1;
    written += found.word;
    at += found.length;
  }
  return names > 0 ? written : null;
}

function wordAt(said: string, at: number, keys: ReadonlyMap<string, string>) {
  for (let length = Math.min(LONGEST_KEY, said.length - at); length >= 3; length -= 1) {
    const key = said.slice(at, at + length);
    const name = length >= LEAST_LETTERS ? keys.get(key) : undefined;
    if (name) return { word: name, length, isName: true };
    const word = ASKING[key];
    if (word) return { word, length, isName: false };
  }
  return null;
}
