// What the widgets claim of each criterion of WCAG 2.2, A and AA, and the tests that would fail if it were not so.
// From it come docs/accessibility.openacr.yaml (OpenACR 0.1.0, catalogue 2.5-edition-wcag-2.2-en) and the table of docs/accessibility.md.
import { stringify } from 'yaml';
import { code, table } from './tables.mjs';

const element = (name) => `test/elements/${name}.browser.test.ts`;
const stories = 'test/tools/stories.mjs';
const keys = ['update-feed', 'decision', 'check-in', 'decision-round', 'working-hours', 'check-in-editor'].map(element);

const supports = (num, handle, notes, ...tests) => ({ num, handle, level: 'supports', notes, tests });
const partly = (num, handle, notes, ...tests) => ({ num, handle, level: 'partially-supports', notes, tests });
const none = (num, handle, notes) => ({ num, handle, level: 'not-applicable', notes, tests: [] });
const thePage = 'Up to the page the widgets stand in.';
const noMedia = 'The widgets bring no sound or video.';

export const levelA = [
  supports(
    '1.1.1',
    'Non-text Content',
    'Icons stand beside words and are hidden from readers; pictures ask for a text when they are attached; charts have a table with the same numbers.',
    stories,
    element('attachments'),
    element('check-in-results'),
  ),
  none('1.2.1', 'Audio-only and Video-only (Prerecorded)', noMedia),
  none('1.2.2', 'Captions (Prerecorded)', noMedia),
  none('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', noMedia),
  supports(
    '1.3.1',
    'Info and Relationships',
    'Native headings, lists, tables, fieldsets and labels; the feed is a feed of articles.',
    stories,
    element('update-feed'),
    element('check-in'),
  ),
  supports(
    '1.3.2',
    'Meaningful Sequence',
    'The order of the document is the order on the screen, right to left as well.',
    element('languages'),
  ),
  supports('1.3.3', 'Sensory Characteristics', 'No text refers to shape, place or colour.', stories),
  supports(
    '1.4.1',
    'Use of Color',
    'Status is a glyph, a word and a colour; errors have words; bars have numbers.',
    element('update-feed'),
    element('check-in-results'),
  ),
  none('1.4.2', 'Audio Control', noMedia),
  supports(
    '2.1.1',
    'Keyboard',
    'Everything can be done by keyboard; the main flows are tested with nothing else.',
    ...keys,
  ),
  supports(
    '2.1.2',
    'No Keyboard Trap',
    'Dialogs and menus are the platform’s and close with Escape.',
    element('update-feed'),
    element('delivery'),
  ),
  supports(
    '2.1.4',
    'Character Key Shortcuts',
    'No shortcut of a single character; Page Up and Page Down act only inside the feed.',
    element('update-feed'),
  ),
  supports(
    '2.2.1',
    'Timing Adjustable',
    'No session or form runs out. Undo waits eight seconds, after which what was deleted is gone: an essential limit, and deleting can be left undone by not doing it.',
    element('update-feed'),
  ),
  supports(
    '2.2.2',
    'Pause, Stop, Hide',
    'Nothing moves or arrives by itself: what is new waits behind a button.',
    element('update-feed-counts'),
  ),
  supports('2.3.1', 'Three Flashes or Below Threshold', 'Nothing flashes.', stories),
  supports(
    '2.4.1',
    'Bypass Blocks',
    'Headings, landmarks where the page has none, and Control + End to leave the feed.',
    element('update-feed'),
  ),
  none('2.4.2', 'Page Titled', thePage),
  supports(
    '2.4.3',
    'Focus Order',
    'Focus goes where the action leads and comes back to where it was.',
    element('delivery'),
    element('decision-log'),
  ),
  supports('2.4.4', 'Link Purpose (In Context)', 'Links are titles or times with the title in their name.', stories),
  supports(
    '2.5.1',
    'Pointer Gestures',
    'Single taps and presses only; the week grid can be drawn or typed.',
    element('working-hours'),
  ),
  supports('2.5.2', 'Pointer Cancellation', 'Buttons act on release, as the platform’s do.', stories),
  supports('2.5.3', 'Label in Name', 'Names begin with the words that are seen.', stories),
  none('2.5.4', 'Motion Actuation', 'Nothing is operated by motion.'),
  supports('3.1.1', 'Language of Page', 'Widgets say their own language on themselves.', element('languages')),
  supports('3.2.1', 'On Focus', 'Focus changes nothing.', ...keys),
  supports(
    '3.2.2',
    'On Input',
    'Choosing filters a list in place and says how many are left; nothing is sent before a button is pressed.',
    element('update-feed'),
  ),
  none('3.2.6', 'Consistent Help', thePage),
  supports(
    '3.3.1',
    'Error Identification',
    'A summary with links, and words beside each field.',
    element('check-in'),
    element('decision-form'),
  ),
  supports(
    '3.3.2',
    'Labels or Instructions',
    'Each field has a visible label; what is required says so in words.',
    stories,
    element('check-in'),
  ),
  supports(
    '3.3.7',
    'Redundant Entry',
    'Drafts are kept and brought back; plans of last time are offered again.',
    element('check-in'),
    element('update-composer'),
  ),
  supports(
    '4.1.2',
    'Name, Role, Value',
    'Native controls; patterns of the ARIA Authoring Practices where there is none.',
    stories,
    ...keys,
  ),
];

export const levelAA = [
  none('1.2.4', 'Captions (Live)', noMedia),
  none('1.2.5', 'Audio Description (Prerecorded)', noMedia),
  supports('1.3.4', 'Orientation', 'No orientation is asked for.', element('languages-fit')),
  none('1.3.5', 'Identify Input Purpose', 'No field asks for a datum of the list in the criterion.'),
  supports(
    '1.4.3',
    'Contrast (Minimum)',
    'Measured in a browser over 729 brand colours, light and dark.',
    element('themes'),
    stories,
  ),
  supports('1.4.4', 'Resize Text', 'Sizes follow the font of the page.', element('languages-fit')),
  supports('1.4.5', 'Images of Text', 'There are none.', stories),
  partly(
    '1.4.10',
    'Reflow',
    'All stories fit 320 CSS pixels in Arabic and with words two fifths longer; tables of results and hours scroll by themselves, as the criterion allows.',
    element('languages-fit'),
  ),
  supports('1.4.11', 'Non-text Contrast', 'Borders of fields and the focus ring keep 3:1.', element('themes')),
  partly(
    '1.4.12',
    'Text Spacing',
    'With the four distances of the criterion, in English, at 320 and 760 CSS pixels: no text of a story is cut or stands on another, and none scrolls sideways. What the browser draws in one line may be cut at 320: the choice of a closed menu, a date with its time in Firefox, a placeholder where fields do not grow.',
    element('text-spacing'),
  ),
  supports('1.4.13', 'Content on Hover or Focus', 'Nothing appears by hovering alone.', ...keys),
  none('2.4.5', 'Multiple Ways', thePage),
  supports('2.4.6', 'Headings and Labels', 'Headings say what follows, at a level the page may set.', stories),
  supports('2.4.7', 'Focus Visible', 'A ring of 2 pixels around what has the focus.', stories, element('themes')),
  partly(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'The widgets cover nothing; a sticky header of the page may, unless it sets scroll-padding.',
    element('update-feed'),
  ),
  supports(
    '2.5.7',
    'Dragging Movements',
    'What can be drawn or dropped can be typed or chosen.',
    element('working-hours'),
    element('attachments'),
    element('decision-round'),
  ),
  supports(
    '2.5.8',
    'Target Size (Minimum)',
    'Every target is 24 by 24 CSS pixels, or as far from the next one; axe measures it in every story.',
    stories,
  ),
  partly(
    '3.1.2',
    'Language of Parts',
    'Words of the widget carry their language. What people write has the page’s.',
    element('languages'),
  ),
  none('3.2.3', 'Consistent Navigation', thePage),
  supports(
    '3.2.4',
    'Consistent Identification',
    'The same glyph and word mean the same in every widget; words are shared between them.',
    stories,
  ),
  supports(
    '3.3.3',
    'Error Suggestion',
    'Errors say what helps; deadlines offer a time that is fair.',
    element('update-composer'),
    element('decision-form'),
  ),
  supports(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'Deletions can be undone; what is published can be edited or superseded.',
    element('write-states'),
    element('update-feed'),
  ),
  none('3.3.8', 'Accessible Authentication (Minimum)', 'The page signs people in.'),
  supports(
    '4.1.3',
    'Status Messages',
    'One polite status region a widget says what was saved, found or kept.',
    element('update-feed'),
    element('update-composer'),
  ),
];

/** The files that the claims lean on. */
export const provingFiles = () => [...new Set([...levelA, ...levelAA].flatMap(({ tests }) => tests))];

const levels = { supports: 'supported', 'partially-supports': 'in part', 'not-applicable': 'does not apply' };

export const conformanceTable = () =>
  table(
    ['Criterion', '', 'What is done', 'Tests'],
    [...levelA, ...levelAA].map(({ num, handle, level, notes, tests }) => [
      `${num} ${handle}`,
      levels[level],
      notes,
      tests.map((path) => code(path.replace(/^test\/|\.(browser|node)\.test\.ts$|\.mjs$/g, ''))).join(', '),
    ]),
  );

const criteria = (list) =>
  list.map(({ num, level, notes, tests }) => ({
    num,
    components: [
      { name: 'web', adherence: { level, notes: tests.length > 0 ? `${notes} Tests: ${tests.join(', ')}.` : notes } },
    ],
  }));

export function conformanceReport(version) {
  return stringify({
    title: 'Meanwhile Accessibility Conformance Report',
    product: {
      name: 'Meanwhile',
      version,
      description: 'Custom elements for asynchronous work: update feeds, decision logs, check-in forms.',
    },
    author: { name: 'The people who build Meanwhile', email: 'none; the repository takes issues' },
    version: 1,
    notes: 'The widgets alone; the page they stand in has to be judged by itself.',
    evaluation_methods_used:
      'Every story in light, dark, forced colours and right-to-left under axe-core; keyboard walks, reflow and contrast by the tests named with each criterion, in Chromium, Firefox and WebKitGTK. No reading with a screen reader by a person has been done yet.',
    license: 'MIT',
    catalog: '2.5-edition-wcag-2.2-en',
    chapters: {
      success_criteria_level_a: { criteria: criteria(levelA) },
      success_criteria_level_aa: { criteria: criteria(levelAA) },
    },
  });
}
