import type { Frame } from '../frame.ts';
import type { DocumentFact, SpanKey } from '../spans/span.ts';
import { GIVES_NUMBER } from '../words/rule-acts.ts';
import { oneOrSeveral } from './several.ts';

const FACTS: readonly DocumentFact[] = [
  'number',
  'attachments',
  'basis',
  'addressee',
  'date',
  'issuer',
  'purpose',
  'title',
  'all',
];

const KEYS: readonly SpanKey[] = FACTS.map((fact): SpanKey => `document:${fact}`);

const ASKS: readonly SpanKey[] = [
  'task',
  'ask:lead',
  'ask:units',
  'ask:target',
  'ask:deadline',
  'ask:content',
  'ask:progress',
  'ask:which-task',
  'ask:tasks',
  'ask:members',
  'ask:yes-or-no',
  'who',
  'measure',
  'quantity',
  'year',
  'own-unit',
];

/** Of so many facts the whole head of the notice is told. */
const MOST = 3;

/** 根据济发几号文 asks for no number of the notice. */
const NUMBERS_OF_BASIS: ReadonlySet<DocumentFact> = new Set(['number', 'basis']);

/** What can be asked of the notice itself, and where the command's office sits. */
export const DOCUMENT_FRAMES: readonly Frame[] = [
  {
    name: 'facts of the notice',
    needs: [],
    oneOf: KEYS,
    takes: ASKS,
    make: ({ subjects, has, text }) => {
      if (subjects.areNumbered || subjects.units.length + subjects.groups.length > 0) return null;
      const about = FACTS.filter((fact) => has(`document:${fact}`));
      if (about.includes('purpose') && subjects.tasks.length > 0) return null;
      const [first, ...others] = about;
      if (!first || (first === 'number' && has('ask:yes-or-no') && GIVES_NUMBER.test(text)))
        return null;
      const isOfBasis = about.includes('basis') && about.every((one) => NUMBERS_OF_BASIS.has(one));
      if (isOfBasis && !/[和、及与]/u.test(text)) return { kind: 'ask-document', about: 'basis' };
      return others.length > 0 && others.length < MOST
        ? oneOrSeveral(about.map((one) => ({ kind: 'ask-document', about: one }) as const))
        : { kind: 'ask-document', about: others.length === 0 ? first : 'all' };
    },
  },
  {
    name: 'the seat of the office',
    needs: ['seat', 'office'],
    takes: [...ASKS, 'unit', 'between', 'not'],
    against: ['task', 'post', 'person-fact'],
    make: ({ subjects: { units }, of }) => {
      const [seat] = of('seat');
      const isOfUnit = of('unit').some(({ start }) => seat && start < seat.start);
      const [claimed, ...others] = units;
      if (isOfUnit) return null;
      return claimed === undefined || others.length > 0
        ? { kind: 'ask-office' }
        : { kind: 'ask-office', claimed };
    },
  },
];
