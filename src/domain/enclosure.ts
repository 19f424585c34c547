import { z } from 'zod';

/** A paper that goes with a message: the file is made of it when it goes. */
export const Enclosure = z.strictObject({
  /** The id among the papers. */
  paper: z.string().min(1),
  /** As the file is called: 任务台账.xlsx. */
  name: z.string().min(1),
});
export type Enclosure = z.infer<typeof Enclosure>;

/** Whether it is shown in the chat, and not only offered for opening. */
export const isPicture = ({ name }: Pick<Enclosure, 'name'>): boolean => name.endsWith('.png');
