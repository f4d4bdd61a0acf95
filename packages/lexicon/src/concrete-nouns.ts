import {concreteNounTable} from './concrete-noun-table.ts'

interface Noun {
  readonly kinds: string[]
  readonly members: string[]
}

let nouns: Map<string, Noun> | undefined

/** Whether a stem is a noun for something that can be seen and touched: `tunnel`, not `effort`. */
export function isConcrete(stem: string): boolean {
  return read().has(stem)
}

/** What a concrete noun is a kind of, synonyms included: `vehicl` for `car`. */
export function kindsOf(stem: string): readonly string[] {
  return read().get(stem)?.kinds ?? []
}

/** What is a kind of a concrete noun, synonyms included: `car`, `bus` and `truck` for `vehicl`. */
export function membersOf(stem: string): readonly string[] {
  return read().get(stem)?.members ?? []
}

function read(): ReadonlyMap<string, Noun> {
  if (nouns) return nouns
  nouns = new Map()
  for (const line of concreteNounTable.trim().split('\n')) {
    const [kind, members] = line.split(':') as [string, string]
    for (const member of members.split(' ')) {
      const noun = nounOf(nouns, member)
      if (kind === '-') continue
      noun.kinds.push(kind)
      nounOf(nouns, kind).members.push(member)
    }
  }
  return nouns
}

function nounOf(nouns: Map<string, Noun>, stem: string): Noun {
  let noun = nouns.get(stem)
  if (!noun) {
    noun = {kinds: [], members: []}
    nouns.set(stem, noun)
  }
  return noun
}
