import { momentOf } from '../../domain/moment.ts';
import { OUTBOX, postRows, rowOf } from '../../domain/outbox.ts';
import type { Person } from '../../domain/person.ts';
import { testMessage, testNobody } from '../../wording/console.ts';
import type { FormTokens } from './form-tokens.ts';
import { operatorPage, type TestSent } from './operator-page.ts';
import { type OperatorParts, operatorView } from './operator-view.ts';

export interface OperatorDeskParts {
  readonly operator: OperatorParts;
  readonly tokens: FormTokens;
  now(): Date;
}

/** The operator's part: it reads, and sends nothing but a message that is asked for to try the way. */
export interface OperatorDesk {
  /** `test`: the key of such a message, to see what became of it. */
  page(test: string | null): Promise<string>;
  /** Where to look after one was put in the post for somebody. */
  test(personId: string): Promise<string>;
}

const TEST = 'console-test:';
const HERE = '/console/operator';

export function createOperatorDesk({ operator, tokens, now }: OperatorDeskParts): OperatorDesk {
  const { plan, kept, people } = operator;
  let notice: string | null = null;
  return {
    async page(test) {
      const view = await operatorView(momentOf(now()), operator);
      const sent = test === null ? null : await sentAs(test, view.people);
      const markup = operatorPage({ plan, view, tokens, notice, test: sent });
      notice = null;
      return markup;
    },
    async test(personId) {
      const person = (await people.all()).find(({ id }) => id === personId);
      if (!person) {
        notice = testNobody();
        return HERE;
      }
      const at = momentOf(now());
      const key = `${TEST}${person.id}:${at}`;
      const to = { kind: 'person', personId: person.id } as const;
      await postRows(kept, [rowOf({ key, to, text: testMessage(), class: null }, at)]);
      return `${HERE}?test=${encodeURIComponent(key)}`;
    },
  };

  async function sentAs(key: string, all: readonly Person[]): Promise<TestSent | null> {
    const row = key.startsWith(TEST) ? await kept(OUTBOX).get(key) : null;
    const to = row?.message.to;
    if (!row || to?.kind !== 'person') return null;
    return { row, to: all.find(({ id }) => id === to.personId)?.name ?? to.personId };
  }
}
