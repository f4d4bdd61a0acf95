import {isJoined, type Sentence, type Word} from '@lint-news/article'
import {articleFor, auxiliaries, conjunctions, modals, prepositions, pronouns} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {irish} from './words.ts'

const articles = phrases(['a', 'an'])

/** Marks that a voice does not hear between an article and its word: `an "historic" day`. */
const silent = /^\s+["“‘'«]{1,2}$/

export default rule({
  name: 'article-mismatch',
  about: 'Flags `a` or `an` where the sound that follows asks for the other: `an worldwide summit`, `a hour`.',
  why: 'The choice goes by sound: where it does not fit, the next word was probably put in for another.',
  family: 'verb',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    for (const {first: written} of articles.in(article)) {
      const {next} = written
      if (!next || isPlainlyRight(written.key, next) || !isArticle(written, next)) continue
      const asked = isSmall(next) ? next.form.article : articleFor(next.text)
      if (asked === 'either' || asked === written.key) continue
      const right = written.capital ? asked[0].toUpperCase() + asked.slice(1) : asked
      yield {
        at: written,
        reason: `Unexpected article ${quote(written.text)} before ${quote(next.text)}, use ${quote(right)}`,
        expected: [right]
      }
    }
  }
})

/** Whether a word is written as its form is. */
function isSmall({casing, start, end, form}: Word): boolean {
  return casing === 'lower' && end - start === form.length
}

/** A cheap look at the letters: `a man`, `a plan`, `an idea`. Most articles are right, and sounds take longer to tell. */
function isPlainlyRight(article: string, {key, casing}: Word): boolean {
  if (casing !== 'lower') return false
  return article === 'a'
    ? /^(?:[bcdgjkpqtvwz]|[flmnrs][aeiou])[a-z]/.test(key)
    : /^(?:[ai]|e[^uw]|o[^nu])[a-z]/.test(key)
}

/** Whether a written `a` is the article of the next word: not a letter (`Group A opponents`), a name (`An Post`) or Irish. */
function isArticle(written: Word, next: Word): boolean {
  if (written.sentence !== next.sentence || !(isJoined(next) || silent.test(next.before))) return false
  if (written.text !== 'a' && written.text !== 'an') {
    const opens = (written.text === 'A' || written.text === 'An') && !isJoined(written)
    if (!opens) return false
  }
  if (isLabel(written.sentence)) return false
  if (written.key === 'an' && irish.has(next.key)) return false
  return !isAlone(next.key)
}

/** Words that no article stands before: the `a` is a label then, or another word is missing (`A is for apple`, `lane a of`). */
function isAlone(key: string): boolean {
  if (key === 'one') return false
  return prepositions.has(key) || conjunctions.has(key) || pronouns.has(key) || auxiliaries.has(key) || modals.has(key)
}

/** A few words that do not even open with a capital are a label or a scrap of code rather than a sentence. */
function isLabel({words, text}: Sentence): boolean {
  return words.length < 6 && /^\p{Ll}/u.test(text)
}
