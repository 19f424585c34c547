import { either, sequence } from '../pattern.ts';

/** What is to be different first: 改成14号, 写全, 往后推一天, 补上附件. */
const CHANGES = either(
  /[改换挪推调提延加补添附删去][^，,。；;：:？?]{0,14}/u,
  /(?:写|说|列|标|填|叫|请|约|凑|配|盖|弄|理|核|核对|核实)(?:全|清楚?|明白?|细|实|具体|完整|准|齐|好|规范|到位|完)[^，,。；;：:？?]{0,8}/u,
  /(?:完善|细化|精简|压缩|统一|更正|修改|重写|重拟|重排|重新)[^，,。；;：:？?]{0,8}/u,
);
const SIGNS = /(?:签(?:字|发|批)?|批(?!示)(?:准)?|审(?:核|签|批)?|同意|核销|销号?|备案|通过|放行)/u;
const AFTER = new RegExp(
  sequence(
    /^(?!我(?!们?组)|让我|容我|等我)[^，,。；;：:？?]{0,16}?/u,
    CHANGES,
    /(?:了|后|以后|之后|过)?[，,]?(?:我|你们|你|就|才)?(?:再|才)(?:给我?|找我?|拿(?:来|给我)?|报|送|来|让我|让|我|能|可以){0,3}/u,
    SIGNS,
    /(?:吧|了|哈|啊|字){0,2}[。！!]?$/u,
  ),
  'u',
);
const HOLDS =
  /^(?:(?:等等|等一?下|等会儿?|慢着|且慢|稍等|先等等|先别(?:发|送|急|报|走|办|开|印)|先不[签批发]|不行|不忙|别急)[，,。！!\s]{0,3}){1,3}/u;
const LONGEST = 60;

/** 等等，报送时间改成14号再签; 主送写全了再给我签: what is to be different before it is signed, so that it is a no with its reason. Null for any other text. */
export function signsAfter(text: string): string | null {
  const said = text.trim();
  const wish = said.replace(HOLDS, '');
  if (said.length > LONGEST) return null;
  return AFTER.test(wish) ? wish.replace(/[。！!]$/u, '') : null;
}
