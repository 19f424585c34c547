import type { Draft } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { onlyYes } from '../../src/reading/text/apart-from-yes.ts';

/**
 * 对 就是30那项, of the draft of one task: a yes to it where it is of that task; without a yes it is shown again, and of another task it is
 * shown as that one's. Null for any other text, and where it was asked of which task it is.
 */
export function readTaskAffirmed(
  text: string,
  { proposal }: Draft,
  { plan }: QuestionReader,
): Intent | null {
  const { yes = '', number = '' } = FORM.exec(text.trim())?.groups ?? {};
  const reading = asReport(proposal)?.reading;
  const [only, ...others] = new Set(reading?.items.map(({ task }) => task) ?? []);
  const meant = readNumber(number);
  if (!reading || reading.doubt !== null || others.length > 0 || typeof only !== 'number')
    return null;
  if (!plan.tasks.some((task) => task.number === meant) || meant === null) return null;
  if (yes !== '' && !onlyYes(yes)) return null;
  if (meant !== only)
    return { kind: 'amend-report', amendments: [{ kind: 'mean-task', task: meant }] };
  return yes === '' ? { kind: 'resume-draft' } : { kind: 'agree-to-draft', how: 'plainly' };
}

const FORM =
  /^(?:(?<yes>[^\d，,。；;\s]{1,4})[，,。\s]{1,2})?(?:我?报的)?(?:就是|正是|是|就)?(?:任务|第)?(?<number>\d{1,2})(?:号|项)?(?:任务)?(?:[那这](?:[1一]?[项个条块]))(?:任务|的)?[。！!]?$|^(?<yes>[^\d，,。；;\s]{1,4})[，,。\s]{1,2}(?:我?报的)?(?:(?:就是|正是|是|就)(?:任务|第)?|任务|第)(?<number>\d{1,2})(?:号|项)?(?:任务)?的?[。！!]?$/u;
