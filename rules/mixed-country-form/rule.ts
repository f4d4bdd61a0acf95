import type {Word} from '@lint-news/article'
import {phrases, prose, quote, rule} from '@lint-news/rule'

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
    for (const {first} of forms.in(article)) {
      // `us` is a pronoun.
      if (first.casing !== 'upper' || first.quotation || isName(first) || !prose.includes(first.block.role)) continue
      const form = first.stem.toUpperCase()
      const words = byForm.get(form)
      if (words) words.push(first)
      else byForm.set(form, [first])
    }
    const isLong = (form: string): boolean => form.includes('A')
    // `US` and `U.S.` alone are the mark of an editor: one of 293 wire stories has both.
    if (byForm.size < 2 || ![...byForm.keys()].some(isLong) || [...byForm.keys()].every(isLong)) return

    const [usual, most] = [...byForm].reduce((a, b) => (b[1].length > a[1].length ? b : a))
    const odd = [...byForm].filter(([form]) => isLong(form) !== isLong(usual))
    for (const word of odd.flatMap(([, words]) => words)) {
      if (modifies(word)) continue
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

/** Before a noun the name is wrong beside any other form: that is another rule's to say. */
function modifies(word: Word): boolean {
  const noun = word.after.trim() === '' ? word.next : undefined
  return noun !== undefined && !noun.form.isFunctionWord && noun.form.verbReadings.every(({form}) => form === 'base')
}
