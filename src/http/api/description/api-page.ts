/** The API for people to read: every operation with who may call it, what it takes, gives and refuses. */
import { z } from 'zod';
import { type ErrorCode, errors, sharedErrors } from '../../../contract/errors.ts';
import { type Operation, permissionsFor } from '../../../contract/operation.ts';
import { darkPalette, lightPalette, type Palette } from '../../../render/theme/colour.ts';

/** The page as HTML. It needs no script. */
export function apiPage(operations: readonly Operation[], version: string): string {
  const groups = Map.groupBy(operations, ({ path }) => path.split('/')[2] ?? '');
  const contents = [...groups.keys()].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>The API of Courant</title>
<link rel="icon" href="/favicon.svg">
<style>${style}</style>
</head>
<body>
<header>
<h1>The API</h1>
<p>Courant ${escaped(version)}. What the newsroom uses is this API. Programs send <code>Authorization: Bearer</code> and a key, which is made under <em>Your account</em> in the newsroom; it may do what its scopes name and its person may do. The same description for programs: <a href="/api/openapi.json">openapi.json</a>, OpenAPI 3.1.</p>
<nav aria-label="Contents"><ul>${contents}<li><a href="#errors">errors</a></li></ul></nav>
</header>
<main>
${[...groups].map(([name, some]) => `<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2>${some.map(operationPart).join('')}</section>`).join('\n')}
<section aria-labelledby="errors"><h2 id="errors">errors</h2>
<p>A refusal is JSON: <code>{ "error": { "code", "message", "details" } }</code>. Codes are stable; every operation may refuse with ${sharedErrors.map(codeLink).join(', ')}.</p>
<dl>${Object.entries(errors)
    .map(([code, { status, meaning }]) => `<dt id="error-${code}"><code>${code}</code> ${status}</dt><dd>${escaped(meaning)}</dd>`)
    .join('')}</dl>
</section>
</main>
</body>
</html>
`;
}

function operationPart(operation: Operation): string {
  const { id, method, path, summary } = operation;
  return `<article aria-labelledby="${id}">
<h3 id="${id}"><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>
<p class="quiet">${id} · ${accessWords(operation)}${operation.errors.length === 0 ? '' : ` · may refuse with ${operation.errors.map(codeLink).join(', ')}`}</p>
${shape('Query', operation.query)}${shape('Body', operation.body)}${operation.takes === 'file' ? '<p class="quiet">Takes a file as it is.</p>' : ''}${shape('Answer', operation.answer)}
</article>`;
}

function accessWords(operation: Operation): string {
  if (operation.access === 'anyone') return 'for anyone';
  if (operation.access === 'signed-in') return 'for a person with a session';
  return `needs ${permissionsFor(operation)
    .map((permission) => `<code>${permission}</code>`)
    .join(' and ')}`;
}

function codeLink(code: ErrorCode): string {
  return `<a href="#error-${code}"><code>${code}</code></a>`;
}

function shape(title: string, schema: z.ZodType | undefined): string {
  if (schema === undefined) return '';
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return `<details><summary>${title}</summary><pre tabindex="0">${escaped(JSON.stringify(json, null, 2))}</pre></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const colours = ({ paper, tint, ink, quiet, line }: Palette) =>
  `--paper:${paper};--tint:${tint};--ink:${ink};--quiet:${quiet};--line:${line}`;

const style = `:root{color-scheme:light dark;${colours(lightPalette)}}@media(prefers-color-scheme:dark){:root{${colours(darkPalette)}}}
body{margin:0 auto;max-width:52rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
a{color:inherit}h1,h2{font-family:Georgia,serif}h2{border-block-start:2px solid var(--ink);padding-block-start:.5rem;margin-block-start:3rem}
article{border-block-start:1px solid var(--line);padding-block:.5rem}h3{margin-block:.5rem;font-size:1rem;overflow-wrap:anywhere}p{margin-block:.25rem}
.quiet,summary{color:var(--quiet);font-size:.875rem}summary{line-height:1.5rem;padding-block:.125rem}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
pre{overflow:auto;max-height:24rem;padding:.75rem;background:var(--tint);font-size:.8125rem}dt{margin-block-start:.75rem}dd{margin-inline-start:1.5rem}`;
