import { answer, type Handler } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { AskCover } from './intents.ts';
import { coversListed } from './wording/absences.ts';

/** 教体局这几天谁收提醒: who is away now or soon, and who is told instead. */
export const askCover: Handler<AskCover> = async ({ unit }, ctx) => {
  const people = await ctx.people.all();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const own = people.filter(({ roles }) => unit === null || unitsOf(roles).includes(unit));
  const absences = (await ctx.kept(ABSENCES).all()).filter(
    ({ id, until }) => until >= todayOf(ctx) && own.some((person) => person.id === id),
  );
  const away = absences.map((absence) => ({
    ...absence,
    name: names.get(absence.id) ?? '',
    coverName: names.get(absence.cover) ?? '',
  }));
  return answer(ctx, coversListed(unit, away, unit === null ? [] : own), 'answer');
};
