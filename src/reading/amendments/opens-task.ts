import { OPENS_TASK, WISHES_TO_TELL } from './words.ts';

/** What a text begins to tell of, and what it tells; the rest is empty where it only says that it will. */
export interface Opened {
  readonly name: string;
  readonly rest: string;
}

/** 再报个违建的，拆除违建1200平; 小清河的也报一下，航道疏浚7.8公里; 再报一个海绵城市的. Null for any other text. */
export function opensTask(text: string): Opened | null {
  const { before, behind = before, rest = '' } = OPENS.exec(text.trim())?.groups ?? {};
  return behind === undefined ? null : { name: behind, rest };
}

const OPENS = new RegExp(OPENS_TASK, 'u');

/** 我要报任务13, 任务13我报一下, 报个道路大修的: what somebody is about to report on, by its name or number; null for any other text. */
export const wishesToTell = (text: string): string | null => {
  const { behind, before } = WISHES.exec(text.trim())?.groups ?? {};
  return behind ?? before ?? null;
};

const WISHES = new RegExp(WISHES_TO_TELL, 'u');
