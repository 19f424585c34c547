import { type Heard, hear } from '../../src/reading/heard.ts';
import { buildQuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { planIn } from './plan-in.ts';

export const plan = planIn('plans/tianqiao-2020.yaml');
export const reader = buildQuestionReader(plan);

const NOBODY = { units: [], groups: [], today: '2020-05-20' };

/** A text as the frames look at it. */
export const lookAt = (text: string): Heard => hear(plain(text), NOBODY, reader);
