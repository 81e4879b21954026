import { escaped } from './escaped.js'
import type { LanguageCode } from './language.js'

/** What a document holds: its title is a text, its style and its body are markup already. */
interface HtmlParts {
  readonly language: LanguageCode
  readonly title: string
  readonly style: string
  readonly body: string
}

/** One HTML document that may need nothing beside itself: no script, no font, no picture from elsewhere. */
export function htmlDocument({ language, title, style, body }: HtmlParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}
