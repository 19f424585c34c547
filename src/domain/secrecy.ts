import type { InboundMessage } from './message.ts';

/**
 * The marks of 保守国家秘密法: 绝密, 机密, 秘密, mostly with ★ and a term (机密★1年). The words alone are no mark where
 * they are spoken of: 商业秘密, 保守国家秘密.
 */
const MARKS: readonly RegExp[] = [
  /(?:绝密|机密|秘密)[★☆✩✭✮*]/u,
  /[【[(〔《<「](?:绝密|机密|秘密)(?:[★☆*]|\d|年|月|级|长期)*[】\])〕》>」]/u,
  /(?:密级|秘密等级|保密等级)(?:为|是|属|:)?(?:绝密|机密|秘密)/u,
  /(?:绝密|机密|秘密)级(?:$|[:,。;\n】)\]])/mu,
  /(?:属于?|系)(?:绝密|机密|秘密)(?:级|$|[,。;\n])/mu,
  /(?:^|[:,。;\n])(?:绝密|机密|秘密):/mu,
  /[。;,](?:绝密|机密|秘密)[。]?$/mu,
  /^(?:绝密|机密|秘密)(?:级|件|文件)?(?:$|[:,。;\n]|\d{1,2}年|长期)/mu,
];
/** Before a blank or a mark at the head of a text, and of the very paper that is told: 绝密 起草发文…, 此件秘密，注意保存. */
const OF_THIS: readonly RegExp[] = [
  /^\s{0,4}(?:绝密|机密|秘密)(?:级|件)?(?:[\s，,、。:：;；★☆*]|$)/u,
  /^\s{0,4}(?:绝密|机密|秘密)(?:级|件)?(?=起草|拟发|发文|批示|登记|通知|报告|请示)/u,
  /(?:此|本|该|这)(?:件|文件|公文|材料|份文件|份材料|批示)(?:系|属于?|为|是|定为|列为){0,2}(?:绝密|机密|秘密)(?:级|件)?(?=$|[\s，,。；;：:、！!)）]|注意|请|不得|严禁|勿|不要|妥善)/mu,
];
const MARKED_NAME = /(?:^|[^\p{Script=Han}])(?:绝密|机密|秘密)|(?:绝密|机密|秘密)(?:[★☆*]|级|件)/u;

/** Whether a message, what it quotes or the name of a file with it bears a mark of secrecy. */
export function isMarkedSecret({ body }: Pick<InboundMessage, 'body'>): boolean {
  if (body.kind !== 'said') return false;
  return (
    [body.text, body.quote ?? ''].some(bearsMark) ||
    body.attachments.some(({ name }) => name !== null && MARKED_NAME.test(packed(name)))
  );
}

function bearsMark(text: string): boolean {
  if (!text.includes('密')) return false;
  const said = packed(text);
  const written = text.normalize('NFKC');
  return MARKS.some((mark) => mark.test(said)) || OF_THIS.some((mark) => mark.test(written));
}

/** Without blanks, in one width: 机 密 ★ is 机密★. Lines stay lines. */
const packed = (text: string): string => text.normalize('NFKC').replace(/[^\S\n]+/gu, '');

/** All of the message but what it says. */
export const withoutWords = (message: InboundMessage): InboundMessage => ({
  ...message,
  body: { kind: 'said', text: '', quote: null, attachments: [] },
});
