import type {Article, Block} from '@lint-news/article'
import {auxiliaries, conjunctions, determiners, modals, prepositions} from '@lint-news/lexicon'
import {quote, rule} from '@lint-news/rule'

/** Unfinished blocks of fewer words are lines of the layout: signatures, sources, scores. */
const leastWords = 20

/** How many blocks of the layout (credits, furniture, dates) are passed over at the end. */
const mostLayout = 8

export default rule({
  name: 'truncated-ending',
  about: 'Flags articles that stop in the middle of a sentence.',
  why: 'A preview or a paywall cut the text: the rest of the story is missing.',
  family: 'layout',
  severity: 'warning',
  preset: 'recommended',
  roles: ['body', 'headline', 'list-item', 'crosshead'],
  *check(article) {
    const block = lastOfStory(article)
    if (!block || block.words.length < 4 || article.blocks.length < 2) return
    const evidence = whyCut(block)
    if (!evidence) return
    const last = block.words[block.words.length - 1]
    yield {
      at: {start: last.start, end: block.end},
      reason: `Unexpected end ${quote(article.text.slice(last.start, block.end))} in the middle of a sentence, look for the rest of the story`,
      evidence: [evidence]
    }
  }
})

function lastOfStory({blocks}: Article): Block | undefined {
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - mostLayout; i--) {
    const {role, words} = blocks[i]
    if (words.length === 0) continue
    if (role === 'body' || role === 'headline' || role === 'list-item' || role === 'crosshead') return blocks[i]
  }
  return undefined
}

// Words that cannot end a sentence: `the`, `of the`, `and`, `which has`. `What is it for` has none.
const strand: ReadonlySet<string> = new Set([
  'to',
  'in',
  'on',
  'for',
  'by',
  'up',
  'out',
  'off',
  'over',
  'with',
  'about'
])

function whyCut(block: Block): string | undefined {
  const {words, article} = block
  const last = words[words.length - 1]
  const tail = article.text.slice(last.end, block.end)
  if (
    /\[\s*\+\s?\d+ char(?:s|acters)\s*\]?$/.test(article.text.slice(Math.max(block.start, block.end - 24), block.end))
  )
    return 'says how many characters were cut'
  const {key} = last
  const unending =
    (determiners.has(key) && (key === 'the' || key === 'a' || key === 'an' || key === 'their' || key === 'its')) ||
    key === 'and' ||
    key === 'or' ||
    key === 'because' ||
    key === 'of' ||
    (words.length >= leastWords &&
      ((conjunctions.has(key) && key !== 'so') ||
        (prepositions.has(key) && !strand.has(key)) ||
        modals.has(key) ||
        (auxiliaries.has(key) && !/^(?:do|did|does|is|are|was|were|have|has|had)(?:n't)?$/.test(key))))
  if (unending && last.casing === 'lower' && /^(?:\s?(?:…|\.{3}))?$/.test(tail))
    return `\`${last.text}\` ends no sentence`
  if (/^\s*[,;–—-]$/.test(tail) && words.length >= 8) return 'ends with a mark that goes on'
  return endsWithoutMark(block) ? 'the last paragraph has no final mark, all others have one' : undefined
}

/** A paragraph without its final mark where the paragraphs before have theirs. */
function endsWithoutMark(block: Block): boolean {
  const {words, article} = block
  if (block.role !== 'body' || words.length < leastWords || block.terminated) return false
  const last = words[words.length - 1]
  if (last.end !== block.end || last.casing === 'upper' || /[@#/]|\d/.test(last.key)) return false
  if (!words[0].capital && block.quotations[0]?.start !== block.start) return false
  let ended = 0
  let paragraphs = 0
  for (let i = Math.max(0, block.index - 12); i < block.index; i++) {
    const {role, terminated} = article.blocks[i]
    if (role !== 'body') continue
    paragraphs++
    if (terminated) ended++
  }
  return paragraphs >= 3 && ended >= paragraphs * 0.9 && !isAboutAuthor(block)
}

/** `Jane Roe is a novelist and…`, `Follow her on…`: the line on the author often goes without a stop. */
function isAboutAuthor({words, text}: Block): boolean {
  const at = words.slice(1, 8).findIndex(({key}) => key === 'is' || key === 'was' || key === 'are' || key === 'covers')
  if (at >= 0 && words.slice(0, at + 1).filter(({capital}) => capital).length >= 2) return true
  return /\b(?:follow|contact|write to|e-?mail|subscribe|sign up|visit|copyright|click|read more|©)\b/i.test(text)
}
