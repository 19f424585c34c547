import { findMentions } from './mentions.ts';
import { tellsNothing } from './no-report.ts';
import { plain } from './plain.ts';
import type { QuestionReader } from './reader.ts';
import { clausesOf } from './report-clauses.ts';
import { sentencesOf } from './report-sentences.ts';

/** Talk among people that the clerk only overhears: 稍等，下午报; a notice of a meeting; a link. Never a question to it. */
export function isChatter(text: string, { lexicon }: QuestionReader): boolean {
  const said = plain(text);
  const sentences = sentencesOf(said, clausesOf(said));
  return (
    sentences.length > 0 &&
    !ASKED.test(said) &&
    sentences.every(
      (sentence) => !sentence.asks && tellsNothing(sentence, findMentions(said, lexicon)),
    )
  );
}

const ASKED = /[?？]|吗|谁|哪|什么|啥|几[^乎]|多少|怎么|如何|帮我|给我|写|翻译|推荐/u;
