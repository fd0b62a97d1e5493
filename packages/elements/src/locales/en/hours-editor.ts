import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'This is not a calendar file. Calendars export files that end in .ics.',
  'malformed-line': 'This line could not be read.',
  'date-odd': 'It has no start that can be read.',
  'rule-odd': 'It repeats in a way that is not understood: its first days are kept.',
  'part-of-a-day': 'It takes only a part of a day.',
  unfinished: 'The file ends in the middle of it.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Change my hours',
  zone: 'Where I work',
  zoneHint: 'Type a city or a region and choose.',
  zoneNow: (time: string) => `It is ${time} there.`,
  zoneDevice: (zone: string) => `Use this device’s: ${zone}`,
  zoneUnknown: (text: string) => `There is no time zone called ${text}. Choose one from the list.`,
  week: 'My week',
  asGrid: 'As a grid',
  asTimes: 'As times',
  gridHint:
    'Arrow keys move, Space sets or clears half an hour, Shift with an arrow carries on. Or draw with the pointer.',
  grid: 'Week, by half hours',
  cell: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
  part: 'partly',
  ranges: (day: string) => `Hours on ${day}`,
  from: (day: string) => `${day}, from`,
  to: (day: string) => `${day}, to`,
  addRange: (day: string) => `Add hours on ${day}`,
  removeRange: (day: string, from: string, to: string) => `Remove ${day}, ${from} to ${to}`,
  free: 'Free',
  copy: (day: string) => `Same as ${day} until Friday`,
  noTime: 'Write a time, for example 09:00.',
  sameTime: 'The end is the same as the beginning.',
  nextDay: 'ends the next day',
  total: (time: string) => `${time} a week`,
  hours: (count: number) => plural(count, { one: '# hour', other: '# hours' }),
  leave: 'Leave',
  leaveHint: 'Whole days. Nothing is asked of you then, and you do not count as missing.',
  first: 'First day',
  last: 'Last day',
  cover: 'Who answers meanwhile',
  nobody: 'Nobody',
  addLeave: 'Add leave',
  removeLeave: (range: string) => `Remove leave ${range}`,
  noDay: 'Choose both days.',
  daysTurned: 'The last day is before the first.',
  bring: 'Bring from a calendar',
  bringHint:
    'A calendar file (.ics) with your leave or your country’s holidays. It is read in this browser and goes nowhere else.',
  found: (count: number) =>
    plural(count, { one: '# entry of whole days found', other: '# entries of whole days found' }),
  foundNone: 'No whole days from today on were found in this file.',
  issues: (count: number) =>
    plural(count, { one: '# entry could not be taken', other: '# entries could not be taken' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Line ${line}, ${title}: ${issues[code]}` : `Line ${line}: ${issues[code]}`,
  asLeave: (count: number) => plural(count, { one: 'Add # as my leave', other: 'Add # as my leave' }),
  asHolidays: (space: string) => `Add as days off for everyone in ${space}`,
  leaveAdded: (count: number) =>
    plural(count, { one: '# leave added. Save to keep it.', other: '# leaves added. Save to keep them.' }),
  holidaysAdded: (count: number) => plural(count, { one: '# day off added.', other: '# days off added.' }),
  unreadable: 'This file could not be read.',
  save: 'Save my hours',
  saving: 'Saving',
  problems: (count: number) =>
    plural(count, { one: 'One thing needs another look.', other: '# things need another look.' }),
  whoSees:
    'Everyone who reads this space sees your zone, your hours and your leave. Nothing else about your day is kept.',
  onlyHere: 'This stays in this browser.',
};
export type HoursEditorWords = typeof hoursEditor;
