import { type Html, html } from '../html.ts';

/** A page of the console: server-made, with one stylesheet and one small script of ours, and nothing from elsewhere. */
export const frame = (
  title: string,
  parts: { readonly head?: Html; readonly body: Html },
): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${parts.head ?? null}<title>${title}</title>
<link rel="icon" href="/console/icon.svg">
<link rel="stylesheet" href="/console/style.css">
<script src="/console/script.js" defer></script>
</head>
<body>${parts.body}</body>
</html>`.markup
  }`;

/** The way between the pages; `here` is the one that is looked at. */
export const ways = (here: 'rehearsal' | 'operator'): Html =>
  html`<nav class="ways" aria-label="页面">${WAYS.map(
    ({ page, path, name }) =>
      html`<a href="${path}"${page === here ? html` aria-current="page"` : null}>${name}</a>`,
  )}</nav>`;

const WAYS = [
  { page: 'rehearsal', path: '/console', name: '排练厅' },
  { page: 'operator', path: '/console/operator', name: '运维' },
] as const;
