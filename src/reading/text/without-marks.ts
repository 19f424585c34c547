const MARKS = '，,。.；;：:、！!～~ \n\t　';

/** A text without the marks and spaces at both its ends. */
export function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
