import { answer, type Context } from '../context.ts';
import type { Enclosure } from '../domain/enclosure.ts';
import type { Moment, OutboundMessage } from '../domain/message.ts';
import { PAPERS, type PaperContent } from '../domain/paper.ts';

/** A file for somebody: its name with the ending of its kind, and what it says. */
export interface NewPaper {
  /** 任务台账.xlsx; one message brings no two of the same name. */
  readonly name: string;
  readonly content: PaperContent;
}

/** Answers in words, with a file behind them: by whatever way the platform has, or as a link for this person alone. */
export async function answerWithPaper(
  ctx: Context,
  text: string,
  paper: NewPaper,
): Promise<readonly OutboundMessage[]> {
  const enclosure = await keepPaper(ctx, ctx.act.cause, ctx.act.at, paper);
  return answer(ctx, text, 'answer').map((message) => ({ ...message, enclosure }));
}

/** Keeps a paper, once for each `cause`, and gives back what a message of any kind carries it by. */
export async function keepPaper(
  { kept }: Pick<Context, 'kept'>,
  cause: string,
  at: Moment,
  { name, content }: NewPaper,
): Promise<Enclosure> {
  const id = `${cause}:${name}`;
  await kept(PAPERS).put({ id, version: 0, name, content, madeAt: at });
  return { paper: id, name };
}
