import {furnitureLines} from './furniture-lines.ts'

/**
 * What page furniture is about: the rule that reports it.
 *
 * - `label`: headings of widgets, marks of advertisements and players
 * - `share`: buttons that share, print, save or mail the page
 * - `navigation`: menus, log-ins, section names, page numbers
 * - `comments`: readers’ comments and the forms for them
 * - `teaser`: titles of other stories, and the headings over them
 * - `promo`: sentences that send the reader elsewhere
 * - `bio`: who wrote it and how to reach them
 * - `consent`: cookies, scripts, browsers
 * - `paywall`, `tags`, `copyright`
 */
export type FurnitureKind =
  | 'label'
  | 'share'
  | 'navigation'
  | 'comments'
  | 'teaser'
  | 'promo'
  | 'bio'
  | 'consent'
  | 'paywall'
  | 'tags'
  | 'copyright'

/**
 * How much a line says alone: a `certain` one is furniture wherever it stands; a `positional` one before or after the
 * story or beside other furniture; a `contextual` one is an ordinary word (`Sports`, `Jobs`) and only adds to a heap.
 */
export type FurnitureTier = 'certain' | 'positional' | 'contextual'

/** What a whole line is known as. */
export interface FurnitureLine {
  readonly kind: FurnitureKind
  readonly tier: FurnitureTier
  /** Whether what follows belongs to it: titles of other stories, readers’ comments. */
  readonly opensList: boolean
}

/** A line with a gap: `more stories from *`. */
interface Opening {
  readonly parts: readonly string[]
  readonly line: FurnitureLine
}

interface Index {
  readonly whole: ReadonlyMap<string, FurnitureLine>
  /** Lines with a gap, by their first word. */
  readonly open: ReadonlyMap<string, readonly Opening[]>
  /** What lines begin with: their first words, also without `'` and `+` at the end, which no word has. */
  readonly firsts: ReadonlySet<string>
  /** How many words the longest whole line has that starts with a word. */
  readonly reach: ReadonlyMap<string, number>
}

let index: Index | undefined

/** What a line is known as that is nothing but furniture; `key` as `furnitureKey` writes it. */
export function furnitureLine(key: string): FurnitureLine | undefined {
  index ??= read()
  const known = index.whole.get(key)
  if (known) return known
  const gap = key.indexOf(' ')
  return gap < 0 ? undefined : index.open.get(key.slice(0, gap))?.find(({parts}) => fits(key, parts))?.line
}

/** The longest known line that starts at a word of a longer one, with the number of its words. */
export function furnitureEntry(keys: readonly string[], at: number): readonly [FurnitureLine, number] | undefined {
  index ??= read()
  const reach = Math.min(index.reach.get(keys[at]) ?? 0, keys.length - at)
  for (let length = reach; length > 0; length--) {
    const line = index.whole.get(length === 1 ? keys[at] : keys.slice(at, at + length).join(' '))
    if (line) return [line, length]
  }
  return undefined
}

/** What known lines begin with. */
export function furnitureOpenings(): ReadonlySet<string> {
  index ??= read()
  return index.firsts
}

/** A line without case, punctuation and numbers: `share this` for `Share this:`, `# comments` for `(12) Comments »`. */
export function furnitureKey(text: string): string {
  const lower = text.toLowerCase()
  // Nearly all lines are ASCII, for which the patterns of all the world's letters are too dear.
  if (!beyondAscii.test(lower))
    return lower
      .replace(/[^a-z0-9+']+/g, ' ')
      .replace(/[0-9]+/g, '#')
      .trim()
  return lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}+']+/gu, ' ')
    .replace(/\p{N}+/gu, '#')
    .trim()
}

const beyondAscii = /[^\0-\x7f]/

/** Whether the parts of a line with gaps stand in a key in order, the first at its start. */
function fits(key: string, parts: readonly string[]): boolean {
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = key.indexOf(part, at)
    if (found < 0 || (index === 0 && found > 0)) return false
    at = found + part.length
  }
  return true
}

function read(): Index {
  const whole = new Map<string, FurnitureLine>()
  const open = new Map<string, Opening[]>()
  const reach = new Map<string, number>()
  const firsts = new Set<string>()
  for (const [head, text] of Object.entries(furnitureLines)) {
    const [kind, tier, list] = head.split(' ')
    const line = {kind: kind as FurnitureKind, tier: tier as FurnitureTier, opensList: list === 'list'}
    for (const entry of text.replaceAll('\n', '|').split('|')) {
      const phrase = entry.trim()
      if (phrase === '') continue
      const gap = phrase.indexOf(' ')
      const first = gap < 0 ? phrase : phrase.slice(0, gap)
      if (!firsts.has(first)) firsts.add(first).add(first.replace(/['+]+$/, ''))
      if (phrase.includes('*')) {
        const opening = {parts: phrase.split('*').filter((part) => part !== ''), line}
        const others = open.get(first)
        if (others) others.push(opening)
        else open.set(first, [opening])
      } else {
        whole.set(phrase, line)
        const words = gap < 0 ? 1 : phrase.split(' ').length
        if (words > (reach.get(first) ?? 0)) reach.set(first, words)
      }
    }
  }
  return {whole, open, firsts, reach}
}
