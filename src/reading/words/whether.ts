const SETS = '(?:规定|写明|写清|明确|写|定|给|设|提|要求|说明)';
const NOUN = '(?:完成)?(?:时间|期限|时限|日期|日子)|数量|数字?|指标|目标|要求|规定|标准|说法';
const NO_OR_YES = '(?:没有?|吗|不|么)[呢啊呀]?$';

/** Whether the notice sets anything for what stands before it, and what: 有没有规定宽度, 定时间没有, 几个定了没. */
export const WHETHER_SET: readonly RegExp[] = [
  new RegExp(
    `^([^谁哪]{2,16}?)(?:里头?|上面?)?有没有${SETS}{0,2}(?:过|到|了|具体|明确){0,2}的?([\\u4e00-\\u9fff]{2,6})[呢啊呀]?$`,
    'u',
  ),
  new RegExp(
    `^([^谁哪]{2,16}?)(?:有|${SETS}(?:了|过|出)?)(?:具体|明确){0,2}的?(${NOUN})${NO_OR_YES}`,
    'u',
  ),
  new RegExp(
    `^(?![\\s\\S]{0,20}(?:各家|大家|各单位|有人|他们))([^谁哪]{2,16}?)()(?:定|写明?|规定|明确)(?:下来)?了${NO_OR_YES}`,
    'u',
  ),
];

/** What asks for the thing itself, behind what it is asked of. */
export const ASKED_ITSELF: readonly (readonly [RegExp, string])[] = [
  [/时间|期限|时限|日期|日子/u, '什么时候完成'],
  [/数|指标|目标/u, '几个'],
  [/要求|规定|标准|说法/u, ''],
];
