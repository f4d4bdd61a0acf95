import {auxiliaries, determiners, modals, prepositions} from '@lint-news/lexicon'
import type {Word} from '../word.ts'

const nonFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'doing', 'done'])

/**
 * The first word that can be the finite verb of a line: an auxiliary, a modal, or a present or past form that follows a
 * noun or name. Of a short line only: no grammar is read, so that a plural noun after another noun counts too.
 */
export function finiteVerbOf(words: readonly Word[]): Word | undefined {
  const reach = Math.min(words.length, 20)
  for (let i = 0; i < reach; i++) {
    const word = words[i]
    if ((auxiliaries.has(word.key) || modals.has(word.key)) && !nonFinite.has(word.key)) return word
    if (i === 0) continue
    const {key} = words[i - 1]
    if (determiners.has(key) || prepositions.has(key) || word.form.isFunctionWord) continue
    if (words[i - 1].key.endsWith("'s")) continue
    if (word.form.verbReadings.some(({form}) => form === 'third' || form === 'past')) return word
  }
  return undefined
}
