import type { Intent } from '../../domain/intent.ts';
import type { Asked } from '../reader.ts';

const SEAT =
  /(?:设|挂靠|挂|放|落)在?(?:了)?(?:哪|什么|谁)|(?:在|归)(?:哪里|哪儿|哪个?单位|哪个?局|哪家|哪$)|设在|\bwhere\b|located/u;

/** Where the command's office sits: 指挥部办公室设在哪. */
export function readOfficeQuestion({ text, subjects }: Asked): Intent | null {
  const isOffice =
    /办公室|指挥部办|指挥部(?=设|挂|放|落|在哪)|\boffice\b/u.test(text) && !/会议|开会/u.test(text);
  const namesOther = subjects.tasks.length + subjects.units.length + subjects.posts.length > 0;
  return isOffice && !namesOther && SEAT.test(text) ? { kind: 'ask-office' } : null;
}
