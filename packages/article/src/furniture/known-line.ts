import {type FurnitureLine, furnitureEntry, furnitureKey, furnitureLine} from '@lint-news/lexicon'
import {type Clue, weights} from './clue.ts'

const fewWords = 4

/** What a line is known as: listed, or made as such lines are (`Harbour Times Videos`, `Related Gadgets`). */
export function knownLine(key: string, text: string): FurnitureLine | undefined {
  const listed = furnitureLine(key)
  // `More from the mayor’s speech:` heads what the story goes on with.
  if (listed?.opensList && text.endsWith(':') && key.split(' ').length > fewWords)
    return {...listed, tier: 'positional'}
  // `Tags:` labels what `Tags` may be a menu entry for.
  if (listed?.tier === 'contextual' && text.endsWith(':') && ofTags.has(key)) return tags
  if (listed) return listed
  const words = key.split(' ')
  if (words.length < 2 || words.length > fewWords) return undefined
  if (words[0] === 'related' && words.length < fewWords) return {kind: 'teaser', tier: 'certain', opensList: true}
  const made = siteWords[words[words.length - 1]]
  return made && {kind: made, tier: 'positional', opensList: false}
}

const ofTags: ReadonlySet<string> = new Set(['categories', 'tags', 'topics'])
const tags: FurnitureLine = {kind: 'tags', tier: 'positional', opensList: true}

/** What a line is that ends in one of these words, as in `Harbour Times Videos`. */
const siteWords: Readonly<Record<string, FurnitureLine['kind'] | undefined>> = {
  blogs: 'teaser',
  galleries: 'teaser',
  headlines: 'teaser',
  homepage: 'navigation',
  newsletter: 'promo',
  newsletters: 'promo',
  podcasts: 'teaser',
  videos: 'teaser'
}

/** What it weighs to be a known line. */
export function lineClue({kind, tier}: FurnitureLine): Clue {
  if (tier === 'certain') {
    return {kind, weight: weights.certainLine, reason: `a line that pages carry outside the story (${kind})`}
  }
  if (tier === 'positional') {
    return {kind, weight: weights.positionalLine, reason: `a usual line of page furniture (${kind})`}
  }
  return {kind, weight: weights.contextualLine, reason: 'a usual entry of a site’s menu'}
}

const fewestWordsOfLabel = {first: 4, each: 2, all: 5}
const ofWidgets: ReadonlySet<string> = new Set(['label', 'share', 'teaser'])

/**
 * Labels of a widget with what they label: `Media playback is unsupported on your device Media caption The ferry at dusk`,
 * `Just watched The last ferry Replay More videos Must watch The last ferry`.
 */
export function labelClue(key: string, text: string): Clue | undefined {
  const keys = key.split(' ', mostWords + 1)
  const first = keys.length > mostWords ? undefined : labelAt(keys, 0)
  if (!first) return undefined
  const {kind} = first[0]
  let held = first[1]
  if (held >= fewestWordsOfLabel.first || headsTitle(text, held)) {
    return {kind, weight: weights.bar, reason: `begins with a line that pages carry outside the story (${kind})`}
  }
  for (let at = held; at < keys.length; at++) {
    const label = labelAt(keys, at)
    if (!label) continue
    held += label[1]
    if (held >= fewestWordsOfLabel.all)
      return {kind, weight: weights.bar, reason: 'two labels of a widget with what they label'}
    at += label[1] - 1
  }
  return undefined
}

function labelAt(keys: readonly string[], at: number): ReturnType<typeof furnitureEntry> {
  const entry = furnitureEntry(keys, at)
  return entry && entry[0].tier === 'certain' && entry[1] >= fewestWordsOfLabel.each && ofWidgets.has(entry[0].kind)
    ? entry
    : undefined
}

const fewestWordsOfTitle = 4

/** Whether the words of a label and the word behind them are capitalised: `Related Coverage In the harbour, …`. */
function headsTitle(text: string, words: number): boolean {
  const parts = text.split(/\s+/, words + fewestWordsOfTitle)
  return (
    parts.length === words + fewestWordsOfTitle &&
    parts.slice(0, words + 1).every((part) => /^\p{Lu}[^:]*$/u.test(part))
  )
}

// `Home | News | Sports`, `Share Tweet Email`, `News Sports Opinion Jobs Weather Cars Mayor opens third lock`
const separators = /\s*[|•·›»>→]+\s*|\s+[-–—/]\s+/
const mostWords = 40
const fewestInMenu = 7

/** Whether a line is a row of buttons or of menu entries. */
export function rowClue(text: string, key: string): Clue | undefined {
  const items = text.split(separators).filter((item) => item.trim() !== '')
  const known = items.length > 1 ? items.flatMap((item) => furnitureLine(furnitureKey(item)) ?? []) : []
  if (known.length > 1 && known.length * 2 >= items.length) {
    return {kind: known[0].kind, weight: weights.bar, reason: `a bar of ${items.length} buttons or links`}
  }

  const keys = key.split(' ')
  if (keys.length < 2 || keys.length > mostWords) return undefined
  const entries: FurnitureLine[] = []
  let missed = 0
  let unbroken = 0
  for (let at = 0; at < keys.length; ) {
    const entry = furnitureEntry(keys, at)
    if (entry) entries.push(entry[0])
    else if (++missed * 5 > keys.length && unbroken < fewestInMenu) return undefined
    at += entry?.[1] ?? 1
    if (missed === 0) unbroken = at
  }
  const certain = entries.filter(({tier}) => tier === 'certain').length
  const buttons = entries.filter(({tier}) => tier !== 'contextual').length
  // `Learn more about index funds`, `Data analysis and research`: ordinary words make rows too, so most must be buttons.
  const allOfIt =
    missed * 5 <= keys.length &&
    // `Print Email`
    (entries.length >= 3 || (keys.length === 2 && buttons === 2 && entries[0].kind === 'share')) &&
    (buttons * 5 >= entries.length * 4 || certain >= 2 || entries.length >= 6)
  const menuFirst = unbroken >= fewestInMenu && unbroken * 5 >= keys.length * 2
  if (!allOfIt && !menuFirst) return undefined
  return {kind: entries[0].kind, weight: weights.bar, reason: `${entries.length} buttons or links in a row`}
}
