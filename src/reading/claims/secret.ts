import { plain } from '../text/plain.ts';

/** Whether a text carries a mark of secrecy (绝密, 机密, 秘密), however its characters are spaced. */
export const isSecret = (text: string): boolean =>
  /[绝絕]密|[机機]密|[秘祕]密/u.test(plain(text).replace(/[\s·.]/gu, ''));
