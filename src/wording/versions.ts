import type { Evidence } from '../domain/evidence.ts';
import type { SubmissionVersion } from '../domain/submission.ts';
import { momentInWords } from './periods.ts';
import { changesIn, sectionLines } from './sections.ts';

const KINDS: Readonly<Record<SubmissionVersion['kind'], string>> = {
  submitted: '报送',
  corrected: '更正',
  withdrawn: '撤回',
};

/** A version with who and when, and what it says, or what it changed of the one before. */
export function versionLines(
  version: SubmissionVersion,
  at: number,
  versions: readonly SubmissionVersion[],
): readonly string[] {
  const before = versions[at - 1];
  const reason = version.reason ? `（${version.reason}）` : '';
  const head = `第${at + 1}版 ${KINDS[version.kind]}${reason}，${version.byName}，${momentInWords(version.at)}`;
  if (version.kind === 'withdrawn') return [head];
  return [
    head,
    ...(before && before.kind !== 'withdrawn' ? changesIn(before, version) : sectionLines(version)),
  ];
}

const EVIDENCE_KINDS: Readonly<Record<Evidence['attachment']['kind'], string>> = {
  image: '图片',
  file: '文件',
  voice: '语音',
  video: '视频',
};

/** 图片，区环卫管护中心，6月20日 10:00，已存档（校验码12345678）. */
export function evidenceLine({ attachment, unit, at, note, state, sha256 }: Evidence): string {
  const kept = `已存档（校验码${sha256?.slice(0, 8)}）`;
  const states = { waiting: '正在存档', kept, lost: '未能取到，请重发' };
  const what = `${EVIDENCE_KINDS[attachment.kind]}${note ? `“${note}”` : ''}`;
  return `${what}，${unit}，${momentInWords(at)}，${states[state]}`;
}
