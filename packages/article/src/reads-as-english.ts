import {englishOnly} from '@lint-news/lexicon'
import type {Block} from './block.ts'

/** How many words in lower case are looked at. */
const sample = 40

/**
 * Returns whether a block reads as English: in English prose one word in two is a function word, in other languages of Europe seldom
 * more than one in four passes for one; and one in five is a word that no other language has. Too short a text in Latin letters gets the
 * benefit of the doubt; figures and, but for telling words, names say nothing. Looks at no more than the first forty words in lower
 * case.
 */
export function readsAsEnglish({words, text}: Block): boolean {
  let found = 0
  let of = 0
  for (const {casing, form} of words) {
    if (form.isFunctionWord && englishOnly.has(form.key)) return true
    if (casing !== 'lower') continue
    of++
    if (form.isFunctionWord) found++
    if (of === sample) break
  }
  if (of < 10) return !isInOtherLetters(text)
  return of < 20 && found >= 0.25 * of
}

const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** Whether most letters of a text's beginning are not Latin. */
function isInOtherLetters(text: string): boolean {
  if (!beyondLatin.test(text)) return false
  const letters = text.slice(0, 200).match(/\p{L}/gu) ?? []
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
}
