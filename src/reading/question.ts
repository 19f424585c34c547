import type { Intent } from '../domain/intent.ts';
import { decide, type Row, rowsOf } from './decide.ts';
import { FRAMES, FRAMES_OF_THE_WHOLE } from './frames/index.ts';
import { type Heard, hear } from './heard.ts';
import { findMentions } from './names/mentions.ts';
import type { Asker, QuestionReader } from './reader.ts';
import { readSeveralQuestions } from './several-questions.ts';
import { nameDescribed } from './spans/described.ts';
import { nameOrdinals } from './spans/ordinals.ts';
import { inOneScript } from './text/one-script.ts';
import { plain } from './text/plain.ts';

/** Reads what a text asks about the plan; null where it asks nothing that the plan could know. */
export function readQuestion(text: string, asker: Asker, reader: QuestionReader): Intent | null {
  const readOne = (part: string) => readSentence(inOneScript(plain(part)), asker, reader);
  return readSeveralQuestions(text, readOne, asker, reader) ?? readOne(text);
}

/** How a sentence was read: what stands in it, and what the frames make of it, best first. */
export interface Explained {
  readonly heard: Heard;
  readonly rows: readonly Row[];
}

export function explain(text: string, asker: Asker, reader: QuestionReader): Explained {
  const heard = hear(named(inOneScript(plain(text)), asker, reader), asker, reader);
  return { heard, rows: rowsOf([...FRAMES, ...FRAMES_OF_THE_WHOLE], heard) };
}

/** The text with what it calls by whose it is, or by its place, called by its name. */
function named(text: string, asker: Asker, reader: QuestionReader): string {
  const { lexicon, plan } = reader;
  const said = nameOrdinals(text, findMentions(text, lexicon), plan, null);
  return nameDescribed(said, findMentions(said, lexicon), asker.units, plan);
}

/** A sentence in which nothing is understood is tried again with likely misspellings put right. */
function readSentence(text: string, asker: Asker, reader: QuestionReader): Intent | null {
  const said = named(text, asker, reader);
  const heard = hear(said, asker, reader);
  const first = decide(FRAMES, heard);
  if (first && first.intent.kind !== 'ask-which') return first.intent;
  const row =
    respelled(said, asker, reader) ??
    first ??
    decide(FRAMES_OF_THE_WHOLE, heard) ??
    searched(heard);
  return row?.intent ?? null;
}

function respelled(said: string, asker: Asker, reader: QuestionReader): Row | null {
  const written = reader.speller.respell(said);
  return written === null ? null : decide(FRAMES, hear(written, asker, reader));
}

/** By the words that it shares with the tasks' texts. */
function searched(heard: Heard): Row | null {
  const { tasks, isClear } = heard.reader.search.find(heard.skeleton);
  const [best] = tasks;
  if (best === undefined) return null;
  const subjects = isClear
    ? { ...heard.subjects, tasks: [best] }
    : { ...heard.subjects, possibleTasks: tasks, possibleWord: heard.text };
  const keys = new Set(heard.spans.map(({ key }) => key));
  const found = { start: 0, end: 0, key: 'task', said: '' } as const;
  return decide(FRAMES, {
    ...heard,
    subjects,
    spans: [...heard.spans, found],
    has: (...some) => some.some((key) => key === 'task' || keys.has(key)),
  });
}
