import { type Person, personId } from '../domain/person.ts';

/** Everybody speaks through the terminal here, whatever platform the members file names. */
export const atTerminal = (person: Person): Person => ({
  ...person,
  platform: 'terminal',
  id: personId('terminal', person.userid),
});
