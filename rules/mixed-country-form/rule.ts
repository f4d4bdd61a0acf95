import {prose, type Word} from '@lint-news/article'
import {phrases, quote, rule} from '@lint-news/rule'

const forms = phrases(['u.s.', 'u.s.a.', 'us', 'usa'])

export default rule({
  name: 'mixed-country-form',
  about: 'Flags `USA` beside `US` or `U.S.` in one text.',
  why: 'A newsroom keeps to one short form of a country; a rewriting machine mixes them, and so does whoever stitches stories.',
  family: 'spin',
  severity: 'info',
  preset: 'recommended',
  fix: 'suggestion',
  *check(article) {
    const byForm = new Map<string, Word[]>()
    let isMisplaced = false
    for (const {first} of forms.in(article)) {
      // `us` is a pronoun.
      if (first.casing !== 'upper' || first.quotation || isName(first) || !prose.includes(first.block.role)) continue
      const form = first.stem.toUpperCase()
      // `USA officials` is wrong beside any other form: that is another rule's to say, and no vote for `USA`.
      if (isLong(form) && modifies(first)) {
        isMisplaced = true
        continue
      }
      const words = byForm.get(form)
      if (words) words.push(first)
      else byForm.set(form, [first])
    }
    // `US` and `U.S.` alone are the mark of an editor: one of 293 wire stories has both.
    if (byForm.size < 2 || ![...byForm.keys()].some(isLong) || [...byForm.keys()].every(isLong)) return

    // Whoever is told to write `US officials` is not to be told `the USA` in the next line.
    const [usual, most] = [...byForm]
      .filter(([form]) => !(isMisplaced && isLong(form)))
      .reduce((a, b) => (b[1].length > a[1].length ? b : a))
    const odd = [...byForm].filter(([form]) => isLong(form) !== isLong(usual))
    for (const word of odd.flatMap(([, words]) => words)) {
      if (isLong(usual) ? nounAfter(word) : modifies(word)) continue
      const ending = word.text.slice(word.stem.length)
      yield {
        at: word,
        reason: `Unexpected country name ${quote(word.text)} beside ${quote(usual)}, use ${quote(usual + ending)}`,
        expected: [usual + ending],
        evidence: [...byForm].map(([form, words]) => `${words.length} × \`${form}\``),
        related: [{at: most[0], reason: `${quote(usual)} here`}],
        severity: byForm.size > 2 ? 'warning' : undefined
      }
    }
  }
})

/** A capital beside the abbreviation makes it a name: `Team USA`, `USA Today`, `US Airways`. */
function isName(word: Word): boolean {
  const before = word.before.trim() === '' ? word.previous : undefined
  const after = word.after.trim() === '' ? word.next : undefined
  return Boolean((before?.capital && !before.form.isFunctionWord) || after?.capital)
}

function isLong(form: string): boolean {
  return form.includes('A')
}

/** Whether a noun follows that the name says something of, and no verb: `USA officials`; `the USA exports` may be either. */
function modifies(word: Word): boolean {
  return nounAfter(word)?.form.verbReadings.every(({form}) => form === 'base') ?? false
}

/** What follows, where it may be a noun. */
function nounAfter(word: Word): Word | undefined {
  const {next} = word
  return word.after.trim() === '' && next && !next.form.isFunctionWord ? next : undefined
}
