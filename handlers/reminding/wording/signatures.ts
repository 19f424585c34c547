import { folded } from '../../../src/wording/folded.ts';
import { momentInWords } from '../../../src/wording/periods.ts';

/** A liaison who was reminded, and when they signed for it; null where they have not. */
export interface Signed {
  readonly unit: string;
  readonly name: string;
  readonly remindedAt: string;
  readonly signedAt: string | null;
}

export function signaturesListed(
  unit: string | null,
  reminded: readonly Signed[],
  areNamesShown: boolean,
  isRest: boolean,
): string {
  if (reminded.length === 0) return `${unit ?? ''}最近没有发过需要签收的提醒。`;
  const unsigned = reminded.filter(({ signedAt }) => signedAt === null);
  const signed = reminded.length - unsigned.length;
  const head = `最近一次提醒：发给${reminded.length}人，已签收${signed}人，未签收${unsigned.length}人`;
  if (!areNamesShown) return `${head}。名单不在群里公布，请私聊我查看。`;
  if (unit !== null) return reminded.map(oneLine).join('\n');
  if (unsigned.length === 0) return `${head}。`;
  return [
    `${head}：`,
    ...folded(
      unsigned.map((one) => `· ${oneLine(one)}`),
      isRest,
    ),
  ].join('\n');
}

/** 区委政法委小骆：7月1日 09:00提醒，7月1日 11:00已签收. */
const oneLine = ({ unit, name, remindedAt, signedAt }: Signed): string =>
  `${unit}${name}：${momentInWords(remindedAt)}提醒，${signedAt === null ? '还没有签收' : `${momentInWords(signedAt)}已签收`}`;
