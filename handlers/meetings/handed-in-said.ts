import type { MatterRef } from '../../src/domain/matter.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';

const HANDED_IN = new RegExp(
  sequence(
    /^(?:我们?|我局|局里|那份|那个|[，,\s]){0,2}(?<what>[\u4e00-\u9fffA-Za-z\d]{2,20}?)(?:的?材料)?/u,
    /(?:已经?|都|现已|刚刚?|全部){0,2}(?:报|交|送|发|传|提交|报送|准备|写|弄|整理)/u,
    /(?:给|到|过|好|完|上|来|去|出|办公室|组里|你们|承办|[，,\s]){0,5}了[。！!吧]{0,2}$/u,
  ),
  'u',
);

/** 花漾街区点位已经报了: the meeting for which just this is awaited of the speaker; null for none. */
export async function handedInFor(said: Said): Promise<MatterRef | null> {
  const { body, isInGroup, draft } = said;
  const { what } = HANDED_IN.exec(body.trim())?.groups ?? {};
  if (what === undefined || isInGroup || draft !== null || asksOnly(body)) return null;
  const { waiting } = await said.awaits('hand-in');
  if (waiting.length === 0) return null;
  const subjects = await said.subjects();
  const [only, ...others] = waiting.filter(({ matter }) =>
    subjects.some(
      ({ ref, about }) =>
        ref.kind === matter.kind && ref.number === matter.number && about.includes(what),
    ),
  );
  return only && others.length === 0 ? only.matter : null;
}
