import { either, repeated, sequence } from '../pattern.ts';

const MARKS = '[，,。！!：:、\\s]';
/** 不好意思, 等等, 打错了, 不对: that what was said is not to stay as it is, before what is to be different. */
const LEAD = new RegExp(
  sequence(
    '^',
    repeated(
      either(
        sequence(/不好意思|抱歉|对不起|哎呀?|哦不?|噢/u, `${MARKS}{0,3}`),
        sequence(
          /(?:我|刚才|刚刚|前面|上面|这里|单位|名字){0,2}(?:打|写|说|填|报|输|录|登|发|弄|搞|记|念)?错了/u,
          `${MARKS}{0,3}`,
        ),
        sequence(
          either(
            /等等|等一?[下会]|稍等|慢着|且慢|那个|(?:打|写|说|填|报|输|录|登|发|弄|搞|记|念)错/u,
            /不对|不是|(?:改|更正|修改|调整)(?:一?下|个地方|一处)/u,
          ),
          `${MARKS}{1,3}`,
        ),
      ),
      '{1,4}',
    ),
    /(?<change>[\s\S]{2,200})$/u,
  ),
  'u',
);
const IS = /^(?:其实|应该|应)?(?:是|为|改[为成]|换成)[：:，,\s]{0,2}(?=[\s\S]{2})/u;

/** What is to be different, of 打错了，是请水务局牵头: as it was said, and without the 是 before it. Empty where no word says that something is. */
export function behindNo(text: string): readonly string[] {
  const change = LEAD.exec(text.trim())?.groups?.change;
  return change === undefined ? [] : [...new Set([change, change.replace(IS, '')])];
}
