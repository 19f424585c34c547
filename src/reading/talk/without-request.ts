import {
  REASON_ASKED,
  REQUEST_AROUND,
  REQUEST_BEFORE,
  REQUEST_BEHIND,
  UP_TO_NOW,
} from '../words/requests.ts';
import { withoutCourtesies } from './without-courtesies.ts';

/**
 * What is wanted, without the request for it, the courtesy and the reason: 绿道累计建成了多少公里, of 领导等着要数，请告诉我绿道截止现在累计建成了多少公里，谢谢; 我单位名下任务的亮灯情况, of
 * 请把我单位名下任务现在的亮灯情况列给我看看. A text that requests nothing stays as it is.
 */
export function withoutRequest(text: string): string {
  const polite = withoutCourtesies(text.trim(), false);
  const told = withoutReason(polite).replace(UP, '');
  const around = AROUND.exec(told);
  const behind = around && BEHIND.exec(told);
  const rest =
    around && behind
      ? told.slice(around[0].length, behind.index)
      : told.replace(BEFORE, '').replace(BEHIND, '');
  const wanted = rest.replace(OPEN_ENDS, '');
  return /\p{Script=Han}{2}/u.test(wanted) ? wanted : text;
}

/** Whether a text requests that something be looked up, and orders nothing else. */
export const requestsToKnow = (text: string): boolean =>
  BEFORE.test(withoutReason(withoutCourtesies(text.trim(), false)));

/** Whether a thing is to be shown: 请把亮红灯的任务列出来. */
export function requestsToShow(text: string): boolean {
  const told = withoutReason(withoutCourtesies(text.trim(), false));
  return AROUND.test(told) && BEHIND.test(told);
}

function withoutReason(text: string): string {
  const [scene = '', ...clauses] = text.split(BETWEEN);
  return clauses.length > 0 && REASON.test(scene) ? clauses.join('，') : text;
}

const BETWEEN = /[，,]/u;
const OPEN_ENDS = /^[，,：:、\s]{1,4}|[，,；;。\s]{1,4}$/gu;
const BEFORE = new RegExp(REQUEST_BEFORE, 'u');
const AROUND = new RegExp(REQUEST_AROUND, 'u');
const BEHIND = new RegExp(REQUEST_BEHIND, 'u');
const REASON = new RegExp(REASON_ASKED, 'u');
const UP = new RegExp(UP_TO_NOW, 'gu');
