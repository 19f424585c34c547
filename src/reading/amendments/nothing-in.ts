import type { Amendment } from '../../domain/amendment.ts';
import { nilSection } from '../reports/nil-sections.ts';

/** 问题没有, 下一步：无: that a section of the draft holds nothing; null for any other text. */
export function readNil(text: string): Amendment | null {
  const said = text.trim();
  const nil = nilSection(said);
  if (!nil) return null;
  const words = said.slice(nil.length).replace(/^[：:，,\s]+/u, '');
  return { kind: 'say', task: null, section: nil.section, text: words, metrics: null };
}
