import { createHash } from 'node:crypto';
import { xmlText } from '../feeds/write-feed.js';

/*
 * The description as a page for people: one answer, no script, nothing loaded from anywhere. Every word of it comes from
 * the description itself.
 */

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}
interface Operation {
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: { readonly [status: string]: { readonly description: string } };
}
interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: unknown } };
}

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:52rem;margin:2rem auto;padding:0 1rem}
h2{margin:2.5rem 0 .25rem;font-size:1.05rem}
code,pre{font-family:ui-monospace,monospace;font-size:.875rem}
pre{overflow:auto;padding:.75rem;border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px}
table{border-collapse:collapse;width:100%}
th,td{padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;border-block-end:1px solid color-mix(in srgb,currentColor 15%,transparent)}
th{font-weight:600}
:target{scroll-margin-block-start:1rem}`;

const code = (text: string): string => `<code>${xmlText(text)}</code>`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

function section(path: string, method: string, operation: Operation): string {
  const name = `${method.toUpperCase()} ${path}`;
  const parameters = (operation.parameters ?? []).map((one) => [
    code(one.name),
    one.in + (one.required ? ', required' : ''),
    xmlText(one.description ?? ''),
  ]);
  const answers = Object.entries(operation.responses).map(([status, { description }]) => [
    status === 'default' ? 'otherwise' : status,
    xmlText(description),
  ]);
  return `<section aria-labelledby="${slug(name)}"><h2 id="${slug(name)}">${code(name)}</h2><p>${xmlText(operation.summary)}.</p>${table(
    ['Parameter', 'Where', 'Meaning'],
    parameters,
  )}${operation.requestBody ? `<h3>Body</h3><pre tabindex="0">${xmlText(JSON.stringify(operation.requestBody, null, 2))}</pre>` : ''}${table(['Answer', 'What it is'], answers)}</section>`;
}
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The page, and the policy that lets its one style sheet in and nothing else. */
export function readablePage(said: unknown): { readonly html: string; readonly policy: string } {
  const { info, servers, paths, components } = said as Description;
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(path, method, operation)),
  );
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<section><h2 id="schema-${slug(name)}">${xmlText(name)}</h2><pre tabindex="0">${xmlText(JSON.stringify(schema, null, 2))}</pre></section>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xmlText(info.title)}: the protocol</title><style>${style}</style></head><body><main><h1>${xmlText(info.title)}, protocol ${xmlText(info.version)}</h1><p>${xmlText(info.description)} Everything is under ${code(servers[0]?.url ?? '/')}; the description for programs is <a href="openapi.json">openapi.json</a>.</p>${sections.join('')}<h2>Shapes</h2>${schemas.join('')}</main></body></html>`;
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  };
}
