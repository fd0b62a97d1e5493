// Opens every built story, and checks that it renders, reports no error, has a part for all that a page may want to style,
// and passes axe in light, dark, forced colours and right-to-left:
//   node test/tools/stories.mjs [--engine firefox] [part of a story's id ...]
// Firefox and WebKit can not be told of forced colours while they run: there a story is opened anew in each of the other three looks.
// Needed because a story that can not run still builds. The stories of one element are shown one after another on a page, as
// in Storybook's own list. A story is opened once and changes its look while it stands, as a host's page does; the looks are
// what the decorator of stories/.storybook/preview.ts sets.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareEngines } from './engines.mjs';
import { root } from './files.mjs';
import { checkParts, documentedParts } from './parts.mjs';
import { serveFolder } from './serve-folder.mjs';
import { openStoryPage } from './story-page.mjs';

const folder = join(root, 'stories/dist');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const documented = await documentedParts();
const colourRules = ['color-contrast', 'link-in-text-block'];
/** What changes nothing but colours is asked about colours alone, and what changes none, about all else: axe's time is in its rules. */
const onlyColours = { runOnly: colourRules };
const allButColours = { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) };
const looks = {
  light: { theme: 'light', direction: 'ltr', options: { rules: { 'target-size': { enabled: true } } } },
  dark: { theme: 'dark', direction: 'ltr', options: onlyColours },
  'forced colours': { theme: 'light', direction: 'ltr', forced: true, options: onlyColours },
  'right to left': { theme: 'light', direction: 'rtl', options: allButColours },
};

/** Opens another story on the page that shows one, as a press on it in the list does; runs in the page. */
function turnTo(storyId) {
  globalThis.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** Resolves with the phase the story ended in; runs in the page. */
async function storyPhase(storyId) {
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline) {
    const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
    const current = !render || render.id === storyId;
    if (current && document.body.classList.contains('sb-show-errordisplay'))
      return `error: ${document.querySelector('#error-message')?.textContent}`;
    if (current && /completed|finished|aborted|errored/.test(render?.phase ?? '')) return render.phase;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return 'the story did not finish within 120 s';
}

/** Resolves once what is shown has not changed for 200 ms; runs in the page. */
async function settled() {
  const shown = (node) =>
    [node.shadowRoot, ...node.children]
      .filter(Boolean)
      .map((inner) => (inner instanceof ShadowRoot ? inner.innerHTML : '') + shown(inner))
      .join('');
  const deadline = performance.now() + 30_000;
  let [before, quiet] = ['', 0];
  while (quiet < 4 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = shown(document.querySelector('#storybook-root'));
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** Shows the page in another look; runs in the page. */
function dress({ theme, direction }) {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dir = direction;
}

/** Two frames: colours change no words, and nothing is drawn anew. Runs in the page. */
const repainted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function checkAccess(options) {
  const { violations } = await globalThis.axe.run('#storybook-root', { resultTypes: ['violations'], ...options });
  // What a list has scrolled half out of sight is as large as before.
  const isCropped = ({ any }) => any.some(({ data }) => data?.messageKey === 'partiallyObscured');
  for (const violation of violations)
    if (violation.id === 'target-size') violation.nodes = violation.nodes.filter((node) => !isCropped(node));
  return violations
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.flat().join(' ')).join(', ')}`);
}

/** The problems of one story, by look; what keeps it from standing at all counts for every look. */
async function checkStory(page, looks, { id, open }) {
  let problems = [];
  page.complain = (words) => problems.push(words);
  const found = {};
  try {
    await open();
    const phase = await page.evaluate(storyPhase, id);
    if (!/completed|finished/.test(phase)) throw new Error(phase);
    if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
    problems.push(...(await page.evaluate(checkParts, documented)));
    for (const [look, how] of looks) {
      await page.force(how.forced ?? false);
      await page.evaluate(dress, how);
      // Where motion can not be asked to be less, colours fade over.
      await page.evaluate(how.options === onlyColours && page.force.works ? repainted : settled);
      problems.push(...(await page.evaluate(checkAccess, how.options)));
      [found[look], problems] = [problems, []];
    }
  } catch (error) {
    for (const [look] of looks) found[look] ??= [...problems, error.message];
  }
  page.complain = () => {};
  return found;
}

/** The same with a page for each look: Firefox leaves an open popover as it was when the page turns dark. */
async function checkAnew(page, looks, { id, address }) {
  const found = {};
  for (const [look, how] of looks) {
    const open = () => page.goto(`${address};theme:${how.theme};direction:${how.direction}`);
    Object.assign(found, await checkStory(page, [[look, how]], { id, open }));
  }
  return found;
}

/** Takes an element's stories from the shared list until it is empty; each worker has a browser, so that its page is in front. */
async function work(groups, { engine, path, base }) {
  const page = await openStoryPage(engine, path);
  const shown = Object.entries(looks).filter(([, { forced }]) => !forced || page.force.works);
  const counts = { passed: 0, failed: 0 };
  for (let group = groups.shift(); group; group = groups.shift()) {
    let stands = false;
    for (const id of group) {
      // The addon's own axe run in the first look would be a fifth: its result is shown to people only.
      const address = `${base}?id=${id}&viewMode=story&globals=a11y.manual:!true`;
      const open = () => (stands ? page.evaluate(turnTo, id) : page.goto(address));
      const looked = await (page.force.works
        ? checkStory(page, shown, { id, open })
        : checkAnew(page, shown, { id, address }));
      // After a story that failed the next one gets a page of its own.
      stands = Object.values(looked).every((problems) => problems.length === 0);
      for (const [look, problems] of Object.entries(looked)) {
        counts[problems.length === 0 ? 'passed' : 'failed']++;
        if (problems.length > 0) console.log(`✖ ${id}, ${look}\n    ${problems.join('\n    ')}`);
      }
    }
  }
  await page.close();
  return { ...counts, looks: shown.length };
}

async function main() {
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { engine: { type: 'string', default: 'chromium' } },
  });
  const { engine } = values;
  const { found } = prepareEngines([engine]);
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(
    ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
  );
  const count = stories.length;
  const titles = [...new Set(stories.map(({ title }) => title))];
  const groups = titles.map((title) => stories.filter((story) => story.title === title).map(({ id }) => id));
  groups.sort((one, other) => other.length - one.length);
  const server = await serveFolder(folder, { finished: true });
  const options = {
    engine,
    path: found[engine],
    base: `${server.address}/iframe.html`,
  };
  const workers = Array.from({ length: Math.min(4, availableParallelism()) }, () => work(groups, options));
  const results = await Promise.all(workers);
  server.close();
  const sum = (name) => results.reduce((total, counts) => total + counts[name], 0);
  const failed = sum('failed') + (count === 0 ? 1 : 0);
  console.log(
    `stories: ${sum('passed')} passed, ${failed} failed (${count} stories in ${results[0].looks} looks, ${engine})`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
