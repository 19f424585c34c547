import { z } from 'zod';
import { isCalendarDay } from './day.ts';

/** A day that the calendar has, YYYY-MM-DD. */
export const CalendarDay = z.string().refine(isCalendarDay, 'is not a calendar day');
