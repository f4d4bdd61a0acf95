import {newsVerbs, prepositions, speechVerbs} from '@lint-news/lexicon'
import type {Mention} from './person.ts'
import type {Quotation} from './quotation.ts'
import type {Speaker, SpeakerForm} from './speaker.ts'
import type {Word} from './word.ts'

/** How many words beside a quotation are searched for a verb of speech: appositions stand between. */
const reach = 30
/** The most words that name a speaker. */
const longest = 12
const personal = new Set(['he', 'she', 'they', 'i', 'we', 'it'])
/** What writing does: `the letter reads`. */
const reads = new Set(['goes', 'read', 'reads', 'went', 'runs', 'ran', 'opens', 'opened'])

/** Finds who says an outermost quotation; undefined where the article does not say. */
export function findSpeaker(quotation: Quotation): Speaker | undefined {
  return after(quotation) ?? before(quotation) ?? ahead(quotation) ?? continued(quotation)
}

/** `“…,” Okoye said`, `“…,” according to Okoye` */
function after(quotation: Quotation): Speaker | undefined {
  const {words} = quotation.block.article
  const last = quotation.words[quotation.words.length - 1]
  if (!last) return undefined
  const beside: Word[] = []
  for (let i = last.index + 1; i < words.length && beside.length < reach; i++) {
    const word = words[i]
    if (word.sentence !== last.sentence || word.quotation) break
    beside.push(word)
  }
  const next = words[last.index + 1 + beside.length]
  const split = next?.quotation !== undefined && next.quotation !== quotation && next.sentence === last.sentence
  return speakerAmong(beside, split ? 'split' : 'after')
}

/** `Okoye said, “…”`, `According to Okoye, “…”`, `Okoye: “…”` */
function before(quotation: Quotation): Speaker | undefined {
  const {text, words} = quotation.block.article
  const [first] = quotation.words
  if (!first) return undefined
  const previous = words[first.index - 1]
  if (previous?.block !== first.block) return undefined
  // `She put it shortly: “No.”` may be two sentences to the reader.
  const sentence = previous.after.includes(':') ? previous.sentence : first.sentence
  const beside: Word[] = []
  for (let i = first.index - 1; i >= 0 && beside.length < reach; i--) {
    const word = words[i]
    if (word.quotation || word.sentence !== sentence) break
    beside.unshift(word)
  }
  if (beside.length === 0) return undefined
  const colon = text.slice(beside[beside.length - 1].end, quotation.start).includes(':')
  const speaker = speakerAmong(beside, colon ? 'colon' : 'before')
  if (speaker || !colon) return speaker
  // A label: `Okoye: “…”`
  return beside.length <= longest
    ? speakerOf(beside, 'colon')
    : {words: beside.slice(-longest), mention: undefined, by: 'colon'}
}

/** A paragraph that ends with a colon leads into the quotation that opens the next. */
function ahead(quotation: Quotation): Speaker | undefined {
  const {block} = quotation
  const sentence = block.previous?.sentences.at(-1)
  if (quotation.start !== block.start || !sentence || !sentence.text.endsWith(':')) return undefined
  const beside = sentence.words.filter((word) => !word.quotation).slice(-reach)
  return speakerAmong(beside, 'colon') ?? {words: beside.slice(-longest), mention: undefined, by: 'colon'}
}

/** A quotation of several paragraphs, or one that takes up after `she said.` */
function continued({earlier}: Quotation): Speaker | undefined {
  const speaker = earlier?.speaker
  return speaker ? {...speaker, by: 'continued'} : undefined
}

/** Reads a speaker off the words beside a quotation. */
function speakerAmong(beside: readonly Word[], by: SpeakerForm): Speaker | undefined {
  const according = beside.findIndex((word, i) => word.key === 'according' && beside[i + 1]?.key === 'to')
  if (according >= 0) return speakerOf(clause(beside, according + 2), 'according-to')
  const verbs = by === 'after' || by === 'split' ? beside : [...beside].reverse()
  const verb =
    verbs.find((word) => speechVerbs.has(word.key)) ??
    verbs.find((word) => newsVerbs.has(word.key) || reads.has(word.key))
  if (!verb) return undefined
  const at = beside.indexOf(verb)
  const subject = at > 0 ? subjectBefore(beside, at) : clause(beside, at + 1)
  return speakerOf(subject.length > 0 ? subject : clause(beside, at + 1), by)
}

/** The words from a place up to the next comma. */
function clause(words: readonly Word[], from: number): readonly Word[] {
  let until = from
  while (until < words.length && until - from < longest) {
    until++
    if (/[,;:]/.test(words[until - 1].after)) break
  }
  return words.slice(from, until)
}

/** A pronoun reaches no further back than so many words. */
const farthest = 200

/** The words before a verb, back to the last comma or preposition that opens another phrase. */
function subjectBefore(words: readonly Word[], verb: number): readonly Word[] {
  let from = verb
  while (from > 0 && verb - from < longest) {
    const word = words[from - 1]
    if (from < verb && /[,;:]/.test(word.after)) break
    if (prepositions.has(word.key) && word.key !== 'of' && word.key !== 'for') break
    from--
  }
  return words.slice(from, verb)
}

function speakerOf(words: readonly Word[], by: SpeakerForm): Speaker | undefined {
  const [first] = words
  if (!first) return undefined
  const {mentions} = first.article
  for (const word of words) {
    const mention = mentions[lastUpTo(mentions, word.index)]
    if (mention?.surname === word) return {words, mention, by}
  }
  if (!words.some((word) => personal.has(word.key))) return {words, mention: undefined, by}
  return {words, mention: lastBefore(first, mentions), by: 'pronoun'}
}

/** Who was named last before a pronoun, outside quotations. */
function lastBefore(pronoun: Word, mentions: readonly Mention[]): Mention | undefined {
  for (let at = lastUpTo(mentions, pronoun.index - 1); at >= 0; at--) {
    const {surname} = mentions[at]
    if (surname.index <= pronoun.index - farthest) return undefined
    if (!surname.quotation) return mentions[at]
  }
  return undefined
}

/** The place of the last mention whose surname is at most this word; -1 where there is none. */
function lastUpTo(mentions: readonly Mention[], index: number): number {
  let from = 0
  let to = mentions.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (mentions[middle].surname.index <= index) from = middle + 1
    else to = middle
  }
  return from - 1
}
