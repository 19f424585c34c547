/** One thing that a text tells, and what was said before it. */
export interface ToldPart {
  readonly words: string;
  /** The clause up to its end: what is said once of several things counts for each. */
  readonly clause: string;
  /** The sentence up to the clause. */
  readonly before: string;
}

const SENTENCE_ENDS = /[。；！？;!?\n]+/u;
const CLAUSE_ENDS = /[，：,:…—]+(?!\d)/u;
/** What keeps two things of a clause apart: brackets, marks, and words that join. */
const JOINS = /[、\s“”"'‘’《》〈〉（）()【】[\]·]+|以及|但是?|而且|并且|[和及与并且而]/u;

/** A text as the things that it tells, one after the other. */
export const partsOf = (text: string): readonly ToldPart[] =>
  text.normalize('NFKC').split(SENTENCE_ENDS).flatMap(ofSentence);

function ofSentence(sentence: string): readonly ToldPart[] {
  const clauses = sentence.split(CLAUSE_ENDS);
  return clauses.flatMap((clause, at) => {
    const parts = clause.split(JOINS).filter((part) => part !== '');
    return parts.map((words, place) => ({
      words,
      clause: parts.slice(0, place + 1).join('、'),
      before: clauses.slice(0, at).join('，'),
    }));
  });
}
