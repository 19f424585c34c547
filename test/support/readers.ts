import { type Asked, buildQuestionReader, look } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { planIn } from './plan-in.ts';

export const plan = planIn('plans/tianqiao-2020.yaml');
export const reader = buildQuestionReader(plan);

/** A text as the kinds of question look at it. */
export const lookAt = (text: string): Asked => look(plain(text), reader);
