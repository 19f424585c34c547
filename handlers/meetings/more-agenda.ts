import { either, sequence } from '../../src/reading/pattern.ts';

/** What comes to the 议题 that there is, and the rest of what was said. */
export interface MoreAgenda {
  readonly more: string;
  readonly rest: string;
}

/** 议题再添一个防汛; 两点半，顺便把大中修的事也说说: null for a text that adds none. */
export function moreAgendaIn(text: string): MoreAgenda | null {
  const clauses = text.trim().split(/(?<=[，,；;。\n])/u);
  const found = clauses.map((clause) => {
    const said = clause.replace(/[，,；;。\s]{1,3}$/u, '').trim();
    const {
      more = null,
      also = more,
      besides = also,
    } = (MORE_AGENDA.exec(said) ?? ALSO_SPOKEN_OF.exec(said))?.groups ?? {};
    return besides;
  });
  const more = found.filter((one) => one !== null);
  if (more.length === 0) return null;
  const rest = clauses.filter((_, at) => found[at] === null).join('');
  return { more: more.join('、'), rest: rest.replace(/[，,；;。\s]{1,3}$/u, '') };
}

const MORE_AGENDA =
  /^议题(?:里|上)?(?:再|还|也|另){0,2}(?:增加|加上|加入|补上|补充|添上|加|添|补)(?:上|进)?一?[个项条]?[：:，,\s]?(?<more>[^，,。；;：:]{2,60}?)[吧了。]?$/u;
const SPEAK = either(
  /[说议讲聊碰过谈](?:一?[说议讲聊碰过谈]|一下)/u,
  /研究(?:一下|研究)?|讨论(?:一下|讨论)?|商量(?:一下|商量)?|通报(?:一下)?|汇报(?:一下)?|部署(?:一下)?|说|议|讲/u,
);
/** 顺便把大中修的事也说说, 散煤也议一下: deliberated as well. */
const ALSO_SPOKEN_OF = new RegExp(
  either(
    sequence(
      /^(?:顺便|顺带|另外|还要?|再|一并|也|对了){1,2}(?:把|将)?/u,
      `(?:${SPEAK})?(?<more>(?!他|她|你|我)[\\u4e00-\\u9fff\\d]{2,24}?)(?:的?(?:事情?|这块|那块|情况))?(?:也|一起|一并){0,2}(?:${SPEAK})[吧哈]?$`,
    ),
    sequence(
      /^(?:顺便|顺带|另外|还要?|再|一并|也|对了){1,3}(?:研究|讨论|商量|通报|部署|议|汇报)(?:一下|一议)?/u,
      /(?<besides>[\u4e00-\u9fff\d]{2,24}?)(?:的?(?:事情?|这块|那块))?[吧哈]?$/u,
    ),
    sequence(
      /^(?:把|将)?(?<also>[\u4e00-\u9fff\d]{2,24}?)(?:的?(?:事情?|这块|那块|情况))?(?:也|一起|一并){1,2}/u,
      `(?:${SPEAK})[吧哈]?$`,
    ),
  ),
  'u',
);
