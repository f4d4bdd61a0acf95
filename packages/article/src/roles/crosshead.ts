import {stem} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import type {RoleDetector} from './detector.ts'
import {finiteVerbOf} from './finite-verb.ts'
import {isOpenLine, isParagraph} from './line-shape.ts'

/** A crosshead: a few words between paragraphs that head what follows. */
export const crosshead: RoleDetector = (block) => {
  if (!isOpenLine(block, 5) && !isShortQuestion(block)) return undefined
  const {previous, next, words} = block
  if (!previous || !next || !(isParagraph(next) || isParagraph(previous))) return undefined
  if (words.length === 5 && finiteVerbOf(words)) return undefined
  const shared = wordAhead(block)
  if (shared) return {role: 'crosshead', evidence: [`${words.length} words`, `\`${shared}\` comes again below`]}
  // What it heads may say it in other words: `Dashed hopes` over a lost vote.
  return words.length <= 3 && !/\d/.test(block.text)
    ? {role: 'crosshead', evidence: [`${words.length} words between paragraphs`]}
    : undefined
}

function isShortQuestion(block: Block): boolean {
  return block.words.length > 0 && block.words.length <= 4 && block.article.text[block.end - 1] === '?'
}

/** The first content word of a line whose stem occurs in the next two blocks; long ones are read to their 120th word. */
export function wordAhead(block: Block): string | undefined {
  const wanted = new Map<string, string>()
  const openings = new Set<number>()
  for (const word of block.words) {
    if (word.key.length < 3 || word.form.isFunctionWord) continue
    wanted.set(stem(word.stem), word.text)
    openings.add(openingOf(word.key))
  }
  if (wanted.size === 0) return undefined
  for (let other = block.next, n = 0; other && n < 2; other = other.next, n++) {
    const reach = Math.min(other.words.length, 120)
    for (let i = 0; i < reach; i++) {
      const word = other.words[i]
      // A stem costs more than all else here, and only words that open alike can share one.
      if (!openings.has(openingOf(word.form.key))) continue
      const found = wanted.get(stem(word.stem))
      if (found) return found
    }
  }
  return undefined
}

/** The first three letters as a number, which costs less than cutting them out. */
function openingOf(key: string): number {
  return (key.charCodeAt(0) << 16) ^ (key.charCodeAt(1) << 8) ^ key.charCodeAt(2)
}
