import { either, sequence } from '../pattern.ts';

const MEDIA =
  /新闻|报道|报纸|消息|电视|日报|公众号|朋友圈|抖音|头条|微博|视频|网|群|同行|朋友|别人|简报/u;

/** 看新闻, 公众号上说, 刷到, 羡慕, 你看人家: before the name of another area, that its work was only seen or heard of. */
export const SEEN_OR_HEARD = new RegExp(
  sequence(
    /^(?:(?:[我你您]|大家|刚才?|昨[天晚日]|今[天早日]|早上)(?:也|都|快|在)?){0,2}/u,
    either(
      sequence(
        /(?:看|瞧|见|刷|翻|读|听|聊|搜)(?:到|见|了|着|看)?(?:个|条|一眼)?/u,
        either(MEDIA, /人家/u, ''),
        /(?:上|里)?(?:说|讲|报|发)?(?:的|到|了)?/u,
      ),
      sequence(MEDIA, /(?:上|里)?(?:说|讲|报|发|看到|刷到|看|有)?(?:的|到|了)?(?:说)?/u),
      /(?:羡慕|佩服|眼馋|服了?|学学|瞧瞧)(?:人家)?|隔壁|邻居|人家|友邻/u,
    ),
    /[，,：:]?(?:人家|隔壁|邻居)?(?:的)?$/u,
  ),
  'u',
);

/** 去历下学习，他们公厕建成15座: behind the name of another area, that it is they of whom is told. */
export const THEY_DID = /[，,；;\s](?:他们|人家|那边)/u;
