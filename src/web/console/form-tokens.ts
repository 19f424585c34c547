import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { StrangerError } from '../../errors.ts';
import { type Html, html } from '../html.ts';

/** What proves that a form was on a page of ours: each action has its own, and none outlives the process. */
export interface FormTokens {
  /** The field that a form to this path carries. */
  field(path: string): Html;
  /** Throws `StrangerError` where the form has not been given for this path. */
  check(path: string, form: URLSearchParams): void;
}

const NAME = 'token';

export function createFormTokens(): FormTokens {
  const secret = randomBytes(32);
  const tokenFor = (path: string) => createHmac('sha256', secret).update(path).digest('base64url');
  return {
    field: (path) => html`<input type="hidden" name="${NAME}" value="${tokenFor(path)}">`,
    check(path, form) {
      const [given, own] = [form.get(NAME) ?? '', tokenFor(path)].map((one) => Buffer.from(one));
      if (!given || !own || given.length !== own.length || !timingSafeEqual(given, own))
        throw new StrangerError('a form that no page of ours has given', 403);
    },
  };
}
