import { type Html, html } from './html.ts';

/**
 * A page without script, of which everything is its own. It asks for itself anew each minute. `root`: the way from it to the folder
 * of the board, for where that lies outside only the proxy knows.
 */
export const page = (title: string, root: '' | '../../', body: Html): string =>
  `<!doctype html>${
    html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="60">
<title>${title}</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body>${body}</body>
</html>`.markup
  }`;
