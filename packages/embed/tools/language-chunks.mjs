// The light build holds a language by what is read together, so that a page loads what it shows (decision record 14).

/** Which sections are one file. */
export const areas = [
  ['updates', /^(?:common|moment|feed|feed-tools)$/],
  ['updates-writing', /^(?:composer|attachments)$/],
  ['delivery', /^(?:delivery|deadline|held)$/],
  ['check-ins', /^check-in(?:-about)?$/],
  ['check-ins-planning', /^check-in-editor$/],
  ['hours', /^hours/],
  ['decisions-writing', /^decision-(?:writing|files)$/],
  ['decisions-together', /^decision-round$/],
  ['decisions', /^decision/],
  ['rules', /^rules$/],
  ['waiting', /^(?:needs|catch-up)$/],
];
export const areaOf = (section) => areas.find(([, sections]) => sections.test(section))?.[0];

/** The chunk that holds this module, if it is one of a language besides English. */
export function languageChunk(id) {
  const [, language, section] = /\/elements\/dist\/locales\/([\w-]+)\/([\w-]+)\.js$/.exec(id) ?? [];
  const area = language && language !== 'en' && areaOf(section);
  return area ? `${language}-${area}` : undefined;
}
