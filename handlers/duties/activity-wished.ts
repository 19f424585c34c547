import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { leadersIn } from '../../src/reading/names/leaders-said.ts';
import type { Said } from '../../src/reading/said.ts';

const LONGEST = 120;
const ACTS =
  /调研|视察|检查|督导|督查|走访|慰问|察看|查看|看看|看一看|巡查|参加|出席|现场办公|指导|座谈|(?:要|将|拟)?[到去](?=[\u4e00-\u9fff])|(?<=[长记任总挥])看(?![好法重望见护病])(?=[\u4e00-\u9fff]{2})/u;
/** What was done already is told in a report, and what convenes a meeting or gives a word is another record. */
const ELSEWHERE =
  /批示|批了|督办|召开|开会|(?:调研|视察|检查|督导|走访|慰问|察看|参加|出席|[到去])(?:了|过)|已经?(?:调研|视察|检查|到|去)|进展|完成/u;

/**
 * 韩区长后天上午9点去小清河调研，水务局陪同, said by the office without a word that begins it: a leader, a day that is not over, and what
 * the leader does then. It is only shown.
 */
export function isActivityWished({ body, today, roles, reader }: Said): boolean {
  const text = body.trim();
  if (text.length > LONGEST || !isOffice(roles) || !ACTS.test(text) || ELSEWHERE.test(text)) {
    return false;
  }
  if (leadersIn(text, reader.plan).length === 0 || matterIn(text) || asksOnly(text)) return false;
  const days = findDays(text, today).filter(({ from, to }) => from === to);
  // 7月8日周三 is one day.
  const [first, ...others] = days;
  return first !== undefined && first.to >= today && others.every(({ to }) => to === first.to);
}
