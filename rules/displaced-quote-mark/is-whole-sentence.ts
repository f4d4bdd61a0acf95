import type {Quotation, Word} from '@lint-news/article'
import {newsVerbs, speechVerbs} from '@lint-news/lexicon'

/** How far after the comma a verb of speech is looked for: `said Ada Okoye, who chairs the board of the port authority`. */
const reach = 14
/** What a text does: `“Parking is forbidden”, the sign reads`. */
const reads = new Set(['read', 'reads', 'states'])
/** How far before a comma: `Speaking after the vote on Tuesday, she said, “…”` has it close by. */
const leadIn = 6

/**
 * Whether a quotation holds a sentence of its own, and not words that the sentence around it uses: it opens with a
 * capital, opens its own sentence or follows what leads into speech, and is not a title.
 */
export function isWholeSentence(quotation: Quotation, mark: ',' | '.'): boolean {
  const [first] = quotation.words
  if (!first.capital && first.casing !== 'none') return false
  if (isTitle(quotation.words)) return false
  const sentences = new Set(quotation.words.map((word) => word.sentence))
  if (sentences.size > 1) return true
  if (!isLedInto(quotation, first)) return false
  return mark === '.' ? true : isAttributed(quotation)
}

/** Whether the quotation opens the sentence around it, or a comma, a colon or a verb of speech leads into it. */
function isLedInto(quotation: Quotation, first: Word): boolean {
  const {previous} = first
  if (!previous || previous.sentence !== first.sentence) return true
  const between = quotation.block.article.text.slice(previous.end, quotation.start)
  // `… of Ames, Iowa. "We”: the stop of the abbreviation is that of the sentence too.
  if (/[:.?!]/.test(between)) return true
  if (speechVerbs.has(previous.key)) return true
  if (!/[,–—-]/.test(between)) return false
  let word: Word | undefined = previous
  for (let i = 0; i < leadIn && word?.sentence === first.sentence; i++, word = word.previous)
    if (isSpeechVerb(word)) return true
  return false
}

/** Whether what follows the quotation in its sentence says who spoke, or that somebody did. */
function isAttributed(quotation: Quotation): boolean {
  const last = quotation.words[quotation.words.length - 1]
  let word = last.next
  for (let i = 0; i < reach && word?.sentence === last.sentence; i++, word = word.next)
    if (isSpeechVerb(word) || word.key === 'according' || reads.has(word.key)) return true
  return false
}

function isSpeechVerb(word: Word): boolean {
  return word.quotation === undefined && (speechVerbs.has(word.key) || newsVerbs.has(word.key))
}

/** Whether the words are written as a title is: most of those that carry a topic have capitals. */
function isTitle(words: readonly Word[]): boolean {
  let capitals = 0
  let others = 0
  for (const word of words.slice(1, 40)) {
    if (word.form.isFunctionWord) continue
    if (word.capital) capitals++
    else if (word.casing === 'lower') others++
  }
  return capitals > others * 4
}
