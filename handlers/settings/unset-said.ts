import type { Intent } from '../../src/domain/intent.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** 取消月报日, 月报日先不定了, 月报日怎么取消, 那个28号的先作废: that there is to be no day. Null for any other text. */
export function readUnsetting(text: string): Intent | null {
  const said = plain(text).replace(ENDS, '');
  if (said.length > LONGEST || !MAY_UNSET.test(said)) return null;
  if (UNSETS.test(said)) return propose({});
  const day = Number(OF_DAY.exec(said)?.groups?.day);
  return day >= 1 && day <= 31 ? propose({ of: day }) : null;
}

const propose = (which: { readonly of?: number }): Intent => ({
  kind: 'keep-draft',
  proposal: { kind: 'unset-monthly-day', ...which },
});

const LONGEST = 24;
const ENDS = /[吧哈啊呗了。.！!?？~～\s]{1,4}$/u;
const MAY_UNSET = /月报|日子|[号日]的/u;
const DAY = /(?:每月的?)?(?:月报日期?|月报的?(?:报送)?日子?|每月报送的?日子?|(?:月报)?日子)/u;
const AWAY = /取消|撤销|去掉|删掉|清掉|作废|不要|撤了?|停/u;
const UNSETS = new RegExp(
  either(
    sequence(/^(?:先|请|帮我)?(?:把)?/u, either(AWAY, '不定', '不设'), DAY, /$/u),
    sequence(
      /^(?:还是|那|把)?(?:现在)?(?:定|设)?的?/u,
      DAY,
      /(?:还是)?(?:先|暂时|就|给|怎么|咋|如何|能不能|可以|能){0,2}/u,
      either(AWAY, /(?:不|别)(?:定|设)/u),
      /$/u,
    ),
    sequence(/^(?:还是|先|那就)?(?:先)?(?:不|别)(?:定|设)/u, DAY, /$/u),
  ),
  'u',
);
const OF_DAY = new RegExp(
  sequence(
    /^(?:那|刚才|把|定的){0,2}个?(?:每月)?(?<day>\d{1,2})[号日](?:的|那个)?/u,
    /(?:先|就|还是){0,2}/u,
    AWAY,
    /$/u,
  ),
  'u',
);
