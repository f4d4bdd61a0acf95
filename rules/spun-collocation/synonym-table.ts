import {spinners} from './spinners.ts'
import {synonyms} from './synonyms.ts'
import {bodyNouns} from './words.ts'

let table: Map<string, Set<string>> | undefined

/** What may have been put for a word: read when it is first asked for. */
export function synonymTable(): ReadonlyMap<string, ReadonlySet<string>> {
  if (table) return table
  table = new Map()
  const bodies = new Set(bodyNouns)
  for (const line of synonyms.trim().split('\n')) {
    const [word, found] = entryOf(line)
    table.set(word, new Set(bodies.has(word) ? found.filter((each) => !bodies.has(each)) : found))
  }
  for (const line of spinners) {
    const [word, found] = entryOf(line)
    const known = table.get(word)
    if (known) for (const each of found) known.add(each)
    else table.set(word, new Set(found))
  }
  return table
}

function entryOf(line: string): [string, string[]] {
  const [word, found] = line.split(': ')
  return [word, found.split(' ')]
}
