import {abbreviations, isMonth, isWeekday, mayEndSentence, speechVerbs} from '@lint-news/lexicon'
import type {Block} from './block.ts'
import {SentenceModel, type WordModel} from './models.ts'

const closers = '"\'”’»)]'

/**
 * Splits a block into sentences and adds them to `sentences`; every word is told its sentence. `U.S.`, `Sen.`, `Jr.`,
 * initials, decimals and ellipses end none unless what follows opens another; `"Was he?" she asked` is one.
 */
export function splitSentences(block: Block, words: readonly WordModel[], sentences: SentenceModel[]): SentenceModel[] {
  const {text} = block.article
  const own: SentenceModel[] = []
  let first = 0
  let start = block.start
  const add = (until: number, end: number): void => {
    const held = words.slice(first, until)
    const sentence = new SentenceModel(start, end, sentences.length, block, held)
    for (const word of held) word.sentence = sentence
    sentences.push(sentence)
    own.push(sentence)
    first = until
  }
  for (let i = 1; i < words.length; i++) {
    const word = words[i - 1]
    const next = words[i]
    // Most words are parted by one space: nothing can end there but an initialism.
    if (next.start - word.end === 1 && text.charCodeAt(word.end - 1) !== 46) continue
    const end = sentenceEnd(text, words, i)
    if (end < 0) continue
    add(i, end)
    start = end
    while (text.charCodeAt(start) <= 32 || text[start] === '\u00a0') start++
  }
  add(words.length, block.end)
  return own
}

/** `.`, `?`, `!` or `…` */
function isStop(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

/** Where the sentence ends that `words[i - 1]` closes; -1 where it goes on with `words[i]`. */
function sentenceEnd(text: string, words: readonly WordModel[], i: number): number {
  const word = words[i - 1]
  const next = words[i]
  const initialism = text[word.end - 1] === '.'
  let at = word.end
  while (at < next.start && !isStop(text.charCodeAt(at))) at++
  const marked = at < next.start
  if (!marked && !initialism) return -1
  let end = marked ? at : word.end
  let strong = false
  let dots = initialism ? 1 : 0
  for (let code = text.charCodeAt(end); end < next.start && isStop(code); code = text.charCodeAt(end)) {
    if (code === 63 || code === 33) strong = true
    else if (code === 0x2026) dots = 3
    else dots++
    end++
  }
  const stop = end
  while (end < next.start && closers.includes(text[end])) end++
  const closed = end > stop
  const parted = end < next.start && (text.charCodeAt(end) === 32 || /\s/.test(text[end]))
  if (!parted && !(closed && next.capital)) return -1
  const lower = !next.capital && next.casing !== 'none' && next.casing !== 'mixed'
  if (lower) return -1
  const opened = next.start - end > 1 && /["“‘'«([]/.test(text.slice(end, next.start))

  if (strong) return closed && isAttribution(text, words, i) ? -1 : end
  if (dots >= 3) return next.casing === 'none' ? -1 : end
  if (closed) return end
  if (initialism) return endsAtInitialism(word, next) || opened ? end : -1
  // A stop apart from its word (`U.S .`) or after a bracket says nothing of the word.
  if (at > word.end) return end
  if (mayEndSentence.has(word.key)) return opened || next.form.isFunctionWord ? end : -1
  if (abbreviations.has(word.key)) return word.key === 'no' && next.casing !== 'none' ? end : -1
  if (word.end - word.start === 1 && word.capital && word.key !== 'i') return -1
  return end
}

function endsAtInitialism(word: WordModel, next: WordModel): boolean {
  if (next.form.isFunctionWord) return true
  const time = word.key === 'a.m.' || word.key === 'p.m.'
  return time && next.casing === 'capitalized' && !isMonth(next.key) && !isWeekday(next.key)
}

/** Whether a name and a verb of speech follow (`Maria Lopez asked`): the speaker of the question just closed. */
function isAttribution(text: string, words: readonly WordModel[], i: number): boolean {
  for (let j = i; j < words.length && j < i + 6; j++) {
    if (j > i && /[^\s.'’-]/.test(text.slice(words[j - 1].end, words[j].start))) return false
    if (speechVerbs.has(words[j].key)) return j > i
    if (!words[j].capital && !words[j].form.isFunctionWord) return false
  }
  return false
}
