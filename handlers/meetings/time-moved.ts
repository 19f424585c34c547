import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';

const MOVED =
  /(?<later>推迟|推后|往后推|往后挪|延后|延迟|晚|顺延|往后延|推|挪)|(?<earlier>提前|提早|往前提|往前挪|早)/u;
const BY = new RegExp(
  sequence(
    /^[^，,。；;\d]{1,12}?/u,
    either(
      /(?<hours>\d|[一二两三四五六])个?(?<half>半)?(?:小时|钟头)|(?<only>半)个?(?:小时|钟头)/u,
      /(?<minutes>\d{1,2}|[一二三四五]?十[一二三四五]?)分钟?/u,
    ),
    /(?:开|召开|吧|了|再开|[。！!]){0,2}$/u,
  ),
  'u',
);

/** 推迟半小时, 往后挪一个小时: the time HH:MM that comes in the place of another; null for a text that moves none. */
export function timeMoved(text: string, before: string | null): string | null {
  const { hours, half, only, minutes } = BY.exec(text.trim())?.groups ?? {};
  const way = MOVED.exec(text)?.groups;
  if (before === null || !way) return null;
  const ofHours = hours === undefined ? 0 : (readNumber(hours) ?? 0) * 60;
  const by = ofHours + ((half ?? only) ? 30 : 0) + (readNumber(minutes ?? '') ?? 0);
  if (by === 0) return null;
  const [hour = 0, minute = 0] = before.split(':').map(Number);
  const total = hour * 60 + minute + (way.earlier === undefined ? by : -by);
  if (total < 0 || total >= A_DAY) return null;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

const A_DAY = 24 * 60;
