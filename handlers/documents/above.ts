import { repeated, sequence } from '../../src/reading/pattern.ts';

/** Whether it goes to none but a party committee or a government, to whom is reported and nothing issued: 区政府, 区委、区政府. */
export const isAbove = (addressees: string): boolean => ABOVE.test(addressees.trim());

const PARTY_OR_GOVERNMENT = '[^、，,各]{0,6}[省市区](?:委|(?:人民)?政府)';
const ABOVE = new RegExp(
  sequence(
    '^',
    PARTY_OR_GOVERNMENT,
    repeated(sequence('[、，,和及]', PARTY_OR_GOVERNMENT), '{0,4}'),
    '$',
  ),
  'u',
);
