import type { Subject } from './called-by-subject.ts';

const CALLED =
  /^(?:(?:请问|那|就|关于)[，,\s]?)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号](?:早上|上午|下午|晚上)?(?:的|那个|那次|那场|这个|开的|召开的)(?:会议|会)(?<rest>[\s\S]{2,3000})$/u;

/** 30号那个会24人到会: the one meeting of that day, and what is said of it. Null where there is none, or more than one. */
export function calledByDay(
  text: string,
  subjects: readonly Subject[],
): { readonly number: number; readonly rest: string } | null {
  const { month, day, rest = '' } = CALLED.exec(text.trim())?.groups ?? {};
  if (day === undefined) return null;
  const date = new RegExp(`(?<!\\d)${month ?? '\\d{1,2}'}月${Number(day)}日`, 'u');
  const [only, ...others] = subjects.filter(
    ({ ref, title, about }) => ref.kind === 'meeting' && date.test(`${title}\n${about}`),
  );
  return only && others.length === 0 ? { number: only.ref.number, rest } : null;
}
