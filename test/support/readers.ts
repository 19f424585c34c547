import { join } from 'node:path';
import { readPlanFile } from '../../src/plan/plan-file.ts';
import { type Asked, buildQuestionReader, look } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

export const plan = readPlanFile(join(import.meta.dirname, '../../plans/tianqiao-2020.yaml'));
export const reader = buildQuestionReader(plan);

/** A text as the kinds of question look at it. */
export const lookAt = (text: string): Asked => look(plain(text), reader);
