import type {Block, Mention, Run, Topic} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {inOtherHands} from './hands.ts'
import {headlineAbove} from './headline-above.ts'
import {marginsOf} from './margins.ts'
import {mostOf, otherHandWeight, type Signs, scoreOf, surestSigns} from './score.ts'
import {strangersOf} from './strangers.ts'

export default rule({
  name: 'intruder-paragraph',
  about: 'Flags paragraphs that share hardly a telling word with the rest of the article.',
  why: 'Scrapers and rewriting machines splice paragraphs of other stories in.',
  family: 'coherence',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  options: {
    /** For each paragraph that may be foreign so many must stand in the article, to have a measure to hold it against. */
    leastParagraphs: 5
  },
  *check(article, {leastParagraphs}) {
    const {cohesion} = article
    const paragraphs = cohesion.paragraphs.length
    let strange: ReadonlySet<Block> | undefined
    let strangers: readonly Mention[] | undefined
    const suspects: Suspect[] = []
    for (let length = 1; length <= mostInRun; length++) {
      if (paragraphs < length * leastParagraphs) break
      const runs = cohesion.runsOf(length)
      const {info} = leastScores(length)
      let margins: readonly number[] | undefined
      // The lead is the story, whatever it shares with the rest.
      for (const run of runs.slice(1)) {
        if (run.fit > mostFit || run.telling < leastTelling) continue
        const above = headlineAbove(cohesion.paragraphs[run.at]!)
        const underHeadline = above !== undefined
        // What takes longer to find is looked for where it can make the difference.
        const surest = surestSigns(paragraphs, underHeadline)
        const sure = mostOf(run, surest)
        let inOtherHand = false
        if (length === 1 && sure + otherHandWeight >= info) {
          strange ??= inOtherHands(article)
          inOtherHand = strange.has(cohesion.paragraphs[run.at]!)
        }
        if (inOtherHand) {
          margins ??= marginsOf(runs, length)
          const signs = {...surest, margin: margins[run.at]!, namesStranger: false, inOtherHand}
          inOtherHand = mostOf(run, signs) >= info
        }
        if (sure < info && !inOtherHand) continue
        margins ??= marginsOf(runs, length)
        strangers ??= strangersOf(article)
        const margin = margins[run.at]!
        const stranger = strangers.find(({block}) => run.blocks.includes(block))
        const signs = {
          margin,
          paragraphs,
          isLast: run === runs.at(-1),
          underHeadline,
          namesStranger: stranger !== undefined,
          inOtherHand
        }
        if (mostOf(run, signs) < info) continue
        const score = scoreOf(run, signs)
        if (score >= info) suspects.push({run, signs, score, above, stranger})
      }
    }
    for (const suspect of withoutOverlap(suspects)) yield problemOf(suspect)
  }
})

/** What is spliced in is seldom longer. */
const mostInRun = 3

/** A run that goes better with the article than this is no intruder, whatever else speaks against it. */
const mostFit = 0.75

/** Fewer words tell nothing: of 360 foreign paragraphs that were found none had as few. */
const leastTelling = 8

/**
 * The scores from which a run is worth a hint and a warning: of 529 professional articles, 5 hold a warning and 30 a
 * hint. Several paragraphs tell more, and have to.
 */
function leastScores(paragraphs: number): {readonly info: number; readonly warning: number} {
  return paragraphs === 1 ? {info: -0.8, warning: 1} : {info: 0.8, warning: 2}
}

interface Suspect {
  readonly run: Run
  readonly signs: Signs
  readonly score: number
  readonly above: Block | undefined
  readonly stranger: Mention | undefined
}

/** The surest first, and none that has a paragraph in common with a surer one. */
function withoutOverlap(suspects: readonly Suspect[]): readonly Suspect[] {
  const taken = new Set<Block>()
  return [...suspects]
    .sort((a, b) => b.score - a.score)
    .filter(({run}) => {
      if (run.blocks.some((block) => taken.has(block))) return false
      for (const block of run.blocks) taken.add(block)
      return true
    })
}

function problemOf(suspect: Suspect) {
  const {run, score, above} = suspect
  const {blocks} = run
  const [first] = blocks
  const [what, whether] =
    blocks.length === 1 ? ['paragraph', 'it belongs'] : [`${blocks.length} paragraphs`, 'they belong']
  return {
    at: [first!, blocks.at(-1)!] as const,
    reason: `Unexpected ${what} ${quote(opening(first!))} foreign to the rest of the article, check whether ${whether} here`,
    evidence: evidenceOf(suspect),
    severity: score < leastScores(blocks.length).warning ? ('info' as const) : ('warning' as const),
    related: above ? [{at: above, reason: 'the headline above'}] : undefined
  }
}

/** The first words of a paragraph. */
function opening(block: Block): string {
  const last = block.words[Math.min(5, block.words.length - 1)]!
  return `${block.article.text.slice(block.start, last.end)}…`
}

function evidenceOf({run: {topics, shared, theme, ties}, signs, above, stranger}: Suspect): string[] {
  const common = new Set(shared)
  const foreign = topics.filter((topic) => !common.has(topic))
  const evidence = [
    `${shared.length} of ${topics.length} telling words stand elsewhere${listed(shared, ': ')}`,
    `nowhere else stand ${listed(foreign, '')}`
  ]
  if (theme === 0) evidence.push('no word of the title, and none that runs through the article')
  if (ties === 0) evidence.push('no telling word of the paragraphs before and after')
  if (signs.margin > 0) evidence.push('no other paragraph goes as badly with the rest')
  if (signs.inOtherHand) evidence.push('its quotation marks and apostrophes are set otherwise than those of the rest')
  if (stranger) evidence.push(`nothing introduces ${stranger.surname.text}`)
  if (above) evidence.push(`right under the headline ${quote(above.text)}`)
  return evidence
}

/** The heaviest topics, as written. */
function listed(topics: readonly Topic[], before: string): string {
  const heaviest = [...topics].sort((a, b) => b.weight - a.weight).slice(0, 5)
  return heaviest.length > 0 ? before + heaviest.map(({stem, first}) => first?.text ?? stem).join(', ') : ''
}
