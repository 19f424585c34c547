import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import type { Said } from '../../src/reading/said.ts';
import type { RegisterInstruction } from './intents.ts';
import { contentOf, NOBODY } from './read-instruction.ts';

const SUPERVISES =
  /^(?:请|给我)?(?:督办|督促|督查)(?:一下|事项)?[：:，,\s]{1,3}(?<what>[\s\S]{6,2000})$/u;

/** 督办：任务12停车场选址滞后，区住建局6月30日前完成, said by a leader who is not of the office: a leader's word is a 批示 (附件2 四). */
export function readSupervised({
  body,
  roles,
  reader,
}: Pick<Said, 'body' | 'roles' | 'reader'>): RegisterInstruction | null {
  const { what } = SUPERVISES.exec(body.trim())?.groups ?? {};
  if (what === undefined || isOffice(roles) || asksOnly(body) || matterIn(body)) return null;
  const content = contentOf(what, reader);
  return content.lead === null ? null : { ...content, ...NOBODY, isEntered: false };
}
