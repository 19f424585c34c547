import { type Correction, correctionIn, saysWrong } from '../corrections/put-right.ts';
import { either, repeated, sequence } from '../pattern.ts';

const LEAD =
  '(?:我们?|刚才|刚刚|上面|之前|前面|那个|那条|回的|报的|的|不好意思|抱歉|[，,\\s]){0,4}';
const ANSWER =
  '(?:反馈|办结|答复|办理|完成|落实|整改)?(?:情况|内容|的数|数字|数量|数|金额|资金|经费|投资|面积|长度|里程|日期|时间|地点|单位|名称|处数|个数)?';
const WRONG = '(?:(?:写|报|说|填|弄|搞|数|算|回)(?:错|少|多)|错|有误|不对)了?';
const REVISES = new RegExp(
  sequence(
    `^${LEAD}`,
    either(
      sequence(
        repeated(sequence(LEAD, ANSWER, WRONG, /[，,。：:\s]{1,2}/u), '{1,2}'),
        /(?:应该?(?:是|为)|应为|实际(?:是|为)?|是|改[为成])?[：:]?/u,
      ),
      /(?:反馈|办结|答复|办理情况|完成情况|办结情况)(?:情况|内容)?(?:改[为成]|更正为?|应为|应该是)[：:，,\s]{0,2}/u,
      /(?:更正|修改|改一下)(?:一下)?(?:反馈|办结|答复|办理情况|完成情况)(?:情况|内容)?[为成]?[：:，,\s]{0,2}/u,
    ),
    /(?<right>[^：:\n]{1,300})$/u,
  ),
  'u',
);

/**
 * 反馈写错了，是2处; 反馈改为：已完成选址2处; 打错了，是3个班组: what is right in the place of what was answered, and what is wrong where that is said.
 * Null for any other text.
 */
export function revisedIn(phrase: string): Correction | null {
  const said = phrase.trim().replace(/[。！!吧]{1,2}$/u, '');
  const right = REVISES.exec(said)?.groups?.right?.trim();
  if (right !== undefined) return { wrong: null, right };
  return saysWrong(said) ? correctionIn(said) : null;
}
