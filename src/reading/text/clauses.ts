/** Sentences and lines; a number with a point in it ends none. */
const SENTENCE_END = /[?？!！。;；\r\n]+/u;
const COMMA = /[,，]+/u;
/** 1. 、(2) at the head of a line in a list of questions. */
const ITEM = /^\s*[(（]?(?:\d{1,2}|[一二三四五六七八九十])[.、)）:：]\s*(?!\d)/u;

/** 任务5归谁 样板街几条: what people type where others put a comma. */
const SPACE = /(?<=[\u3400-\u9fff\d])[ \u3000]+(?=[\u3400-\u9fff\d])/u;

/** 1、批示几天办结 2、档案交谁: the next number of a list that begins the line. */
const NEXT_ITEM = /(?<=[\s。；;])(?=[(（]?\d{1,2}[.、)）](?!\d))/u;

/** The sentences of a text, without the numbers of a list; one for a text that has only one. */
export function sentencesOf(text: string): readonly string[] {
  const lines = ITEM.test(text) ? text.split(NEXT_ITEM) : [text];
  const sentences = lines
    .flatMap((line) => line.split(SENTENCE_END))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return sentences.length > 1 ? sentences.map((part) => part.replace(ITEM, '')) : sentences;
}

/** The parts of a sentence between its commas. */
export const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(COMMA).filter((part) => /[\p{L}\p{N}]/u.test(part));

/** The parts of a clause between its blanks. */
export const spacedPartsOf = (clause: string): readonly string[] => clause.split(SPACE);
