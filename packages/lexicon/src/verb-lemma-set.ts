import {irregularForms} from './irregular-forms.ts'
import {verbLemmas} from './verb-lemmas.ts'

let lemmas: Set<string> | undefined

/** The lemmas of all verbs, regular and irregular; read when first asked for. */
export function verbLemmaSet(): ReadonlySet<string> {
  if (!lemmas) {
    lemmas = decode(verbLemmas)
    for (const lemma of irregularForms().keys()) lemmas.add(lemma)
  }

  return lemmas
}

/** Undoes front coding: `AbanDdish` is ban, bandish… a capital letter says how many letters to keep of the word before. */
function decode(coded: string): Set<string> {
  const words = new Set<string>()
  let word = ''

  for (const part of coded.replaceAll('\n', '').match(/[A-Z][a-z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1)
    words.add(word)
  }

  return words
}
