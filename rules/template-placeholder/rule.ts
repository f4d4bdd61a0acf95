import {occurrences, type Problem, phrases, quote, rule} from '@lint-news/rule'

const fillers = phrases(['lorem ipsum', 'tk tk', 'tktk'])
// What opens a blank, and the whole of it: few articles hold any, and looking for a sign is all that most of them cost.
const blanks: ReadonlyArray<readonly [opening: string, blank: RegExp]> = [
  ['{{', /\{\{[^{}\n]{0,80}\}\}/y],
  ['<%', /<%[^%\n]{0,80}%>/y],
  ['${', /\$\{[a-z_.]{1,40}\}/iy],
  [
    '[',
    /\[(?:(?:insert|enter) [^\]\n]{1,60}|(?:add|your|name of|company|city|date|author|link)(?: [^\]\n]{1,60})? (?:here|name|date|city|quote|photo|image|link|title|number|text)|object Object)\]/iy
  ],
  ['%', /%(?:[sd]|\d\$[sd])(?![\p{L}\p{N}])/uy]
]
const stories = phrases(['story'])
const fieldOfStory = /story\.[a-z_]+(?:\.[a-z_]+)+\b/y
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
    const {text} = article
    for (const {first, last} of fillers.in(article)) yield placeholder(text, first.start, last.end)
    for (const [opening, blank] of blanks) {
      for (const {0: actual, index} of occurrences(article, opening, blank))
        yield placeholder(text, index, index + actual.length)
    }
    for (const {first} of stories.in(article)) {
      fieldOfStory.lastIndex = first.start
      if (text[first.end] === '.' && fieldOfStory.test(text))
        yield placeholder(text, first.start, fieldOfStory.lastIndex)
    }
    for (const block of article.blocks) {
      if (block.words.length > 4 || !bare.test(block.text)) continue
      yield {at: block, reason: `Unexpected empty value ${quote(block.text)}, fill it in or remove the line`}
    }
  }
})

function placeholder(text: string, start: number, end: number): Problem {
  return {at: {start, end}, reason: `Unexpected placeholder ${quote(text.slice(start, end))}, fill it in`}
}
