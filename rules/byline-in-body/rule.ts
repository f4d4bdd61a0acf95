import {type Block, isPageStamp} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'byline-in-body',
  about: 'Flags bylines, and the dates of publication beside them, that stand in the text.',
  why: 'Who wrote a story and when it came out is data about the story, not part of it.',
  family: 'layout',
  severity: 'info',
  preset: 'recommended',
  fix: 'safe',
  roles: ['byline', 'date'],
  *check(article) {
    let paragraphs = 0
    const last = article.blocks.findLastIndex(isParagraph)
    for (const block of article.blocks) {
      if (isParagraph(block)) paragraphs++
      if (block.role === 'byline' && !thanksHelpers(block) && !(paragraphs > 0 && headsBox(block))) {
        yield {
          at: block,
          reason: `Unexpected byline ${quote(block.text)}, remove it`,
          expected: [''],
          evidence: block.evidence
        }
      } else if (
        block.role === 'date' &&
        (paragraphs === 0 ||
          besideByline(block) ||
          labelled.test(block.text) ||
          isPageStamp(block) ||
          (block.index > last && !noStamp.test(block.text)))
      ) {
        yield {
          at: block,
          reason: `Unexpected date line ${quote(block.text)}, remove it`,
          expected: [''],
          evidence: block.evidence
        }
      }
    }
  }
})

// Live blogs and timelines are headed by bare dates and times; one with a label is about the page.
const labelled = /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created)|last update)\b/i

/** `3 May 2021 | 5 June 2021` is when something is on, and `03/05/2021` may be of a table. */
const noStamp = /[|–—]| - |^[\d/.-]+$/
const fewestWordsOfParagraph = 9

/** What the story has begun with, or gone on to: a word in bold over the headline is `body` too. */
function isParagraph({role, words}: Block): boolean {
  return role === 'body' && words.length >= fewestWordsOfParagraph
}

function besideByline({previous, next}: Block): boolean {
  return previous?.role === 'byline' || next?.role === 'byline'
}

const helpers: ReadonlySet<string> = new Set(['assistance', 'contributed', 'contributing', 'contributions', 'editing'])

/** `(Reporting by Jane Roe; Editing by Li Wen)`, `Contributing: Jane Roe` end a story of an agency: they are its own. */
function thanksHelpers({words}: Block): boolean {
  return words[0]?.key === 'reporting' || words[0]?.key === 'additional' || words.some(({key}) => helpers.has(key))
}

/** `Jane Roe, diplomatic correspondent` over a part of the story says whose part it is; `By Jane Roe` says whose story. */
function headsBox({words, text, next}: Block): boolean {
  return next !== undefined && words[0]?.key !== 'by' && !/^(?:posted|published|reported|written) by\b/i.test(text)
}
