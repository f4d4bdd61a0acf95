import {quote, rule} from '@lint-news/rule'

const placeholder =
  /\blorem ipsum\b|\bTK ?TK\b|\{\{[^{}\n]{0,80}\}\}|<%[^%\n]{0,80}%>|\$\{[a-z_.]{1,40}\}|\[(?:insert|enter|add|your|name of|company|city|date|author|link)(?: [^\]\n]{1,60})? (?:here|name|date|city|quote|photo|image|link|title|number|text)\]|\[(?:insert|enter) [^\]\n]{1,60}\]|\[object Object\]|%(?:[sd]|\d\$[sd])(?![\p{L}\p{N}])|\bstory\.[a-z_]+(?:\.[a-z_]+)+\b/giu
const bare = /^(?:by )?(?:undefined|null|nan|n\/a|none)(?: (?:undefined|null))*$/i

export default rule({
  name: 'template-placeholder',
  about: 'Flags the blanks of a template that nobody filled in.',
  why: 'What should stand there is missing: the page was made by a program that had no data, or by an author who meant to come back.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  scope: 'any',
  roles: 'any',
  *check(article) {
    for (const match of article.text.matchAll(placeholder)) {
      const [actual] = match
      yield {
        at: {start: match.index, end: match.index + actual.length},
        reason: `Unexpected placeholder ${quote(actual)}, fill it in`
      }
    }
    for (const block of article.blocks) {
      if (block.words.length > 4 || !bare.test(block.text)) continue
      yield {at: block, reason: `Unexpected empty value ${quote(block.text)}, fill it in or remove the line`}
    }
  }
})
