import {html, Markup} from './markup.ts'
import {style} from './style.ts'

// Nothing is loaded and nothing runs: the policy holds the page to it, whatever a text says.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** What a page opens with. */
export const pageStart: Markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>lint-news report</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>lint-news report</h1>
`

/** What a page ends with. */
export const pageEnd: Markup = html`</main>
</body>
</html>
`
