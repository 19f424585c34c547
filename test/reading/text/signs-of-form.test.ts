import { describe, expect, test } from '@jest/globals';
import { signsOfForm } from '../../../src/reading/text/signs-of-form.ts';
import { tableOfForms } from '../../../src/reading/text/table-of-forms.ts';
import { builtForms, type Form, writtenForms } from '../../support/forms.ts';
import { seeded } from '../../support/seeded.ts';
import { textsOf } from '../../support/texts.ts';

const TEXTS = ['lookups.json', 'reports.json'].flatMap(textsOf);

describe('the characters of which a form needs one', () => {
  test.each<[RegExp, string | null]>([
    [/牵头/u, '牵'],
    [/牵头|主责/u, '牵主'],
    [/谁(?:来)?牵头/u, '牵'],
    [/任?务+/u, '务'],
    [/(?<what>开|完)工{0,2}/u, '开完'],
    [/(?<!不)(?:是|在)(?![吗呢])/u, '是在'],
    [/([甲乙])\1丙/u, '丙'],
    [/[一-三甲\]]/u, '一丁丂七丄丅丆万丈三甲]'],
    [/\u4e00\x41/u, '一'],
    [/\u{1f600}/u, '😀'],
    [/\d座|\n/u, '座\n'],
    [/谁|\p{L}/u, null],
    [/谁|(?=哪)/u, null],
    [/什?么{0,2}/u, null],
    [/[^甲]/u, null],
    [/[\u4e00-\u9fff]/u, null],
    [/q/iu, null],
  ])('in %p', (form, signs) => {
    const found = signsOfForm(form);
    expect(found && [...found].join('')).toBe(signs);
  });

  test('stand in every text in which a form of ours matches', async () => {
    const wrong = [...writtenForms(), ...(await formsBuilt())].flatMap(
      ({ place, source, flags }) => {
        const form = new RegExp(source, flags.replace(/[gy]/gu, ''));
        const signs = signsOfForm(form);
        const text =
          signs &&
          TEXTS.find((one) => form.test(one) && ![...signs].some((sign) => one.includes(sign)));
        return text ? [`${place} matches ${text} without ${[...signs].join('')}`] : [];
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe('a table of forms', () => {
  const FORMS = [/牵头/u, /什?么?/u, /任务|工作/u, /谁/u];
  const formsFor = tableOfForms(FORMS, (form) => form);

  test('gives those that may match, in their order', () => {
    expect(formsFor('谁的任务')).toEqual([/什?么?/u, /任务|工作/u, /谁/u]);
    expect(formsFor('')).toEqual([/什?么?/u]);
  });

  test('leaves out none that does', () => {
    const random = seeded(7);
    for (let times = 0; times < 500; times += 1) {
      const text = Array.from({ length: 4 }, () => '牵头任务工作谁么'.charAt(random() * 8)).join(
        '',
      );
      const given = formsFor(text);
      expect(FORMS.filter((form) => form.test(text) && !given.includes(form))).toEqual([]);
    }
  });
});

/** Those that are put together of pieces while the modules of the reading are loaded. */
const formsBuilt = (): Promise<readonly Form[]> =>
  builtForms(async () => void (await import('../../../src/desk/recognize.ts')));
