import {kindsOf, membersOf} from '@lint-news/lexicon'
import type {Topic} from './vocabulary.ts'
import type {Word} from './word.ts'

/** How many steps down a hierarchy are looked at: vehicle, car, hatchback. */
const steps = 3

/**
 * What a noun may stand for in the text before it or in the title: a word of its stem, a synonym, a kind of it (the cars
 * of `those vehicles`) or what it is a kind of (the dogs of `those poodles`). Undefined where there is nothing.
 */
export function antecedentOf(noun: Word): Topic | undefined {
  const {vocabulary} = noun.article
  const own = vocabulary.topicOf(noun)
  if (!own) return undefined
  const standsBefore = (stem: string): Topic | undefined => {
    const topic = vocabulary.withStem(stem)
    return topic && (topic.title || (topic.first && topic.first.index < noun.index)) ? topic : undefined
  }

  const seen = new Set([own.stem, ...kindsOf(own.stem)])
  let level: string[] = [...seen]
  for (let step = 0; step <= steps && level.length > 0; step++) {
    const next: string[] = []
    for (const stem of level) {
      const topic = standsBefore(stem)
      if (topic) return topic
      // Downwards from the noun alone: a sister (the bridges of `those tunnels`) cannot be meant.
      if (step > 0 || stem === own.stem) next.push(...membersOf(stem))
    }
    level = next.filter((stem) => !seen.has(stem) && seen.add(stem))
  }
  return undefined
}
