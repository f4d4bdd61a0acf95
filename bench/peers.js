// What lint-news is measured against; each takes a text and looks at all of it.
import {text as alex} from 'alex'
import {LocalLinter} from 'harper.js'
import {binary} from 'harper.js/binary'
import retextContractions from 'retext-contractions'
import retextDiacritics from 'retext-diacritics'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextQuotes from 'retext-quotes'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSimplify from 'retext-simplify'
import retextSyntaxUrls from 'retext-syntax-urls'
import {unified} from 'unified'
import {VFile} from 'vfile'
import writeGood from 'write-good'

const english = unified().use(retextEnglish).freeze()
const stock = unified()
  .use(retextEnglish)
  .use([
    retextContractions,
    retextDiacritics,
    retextEquality,
    retextIndefiniteArticle,
    retextIntensify,
    retextPassive,
    retextProfanities,
    retextQuotes,
    retextReadability,
    retextRedundantAcronyms,
    retextRepeatedWords,
    retextSentenceSpacing,
    retextSimplify,
    retextSyntaxUrls
  ])
  .freeze()
const harper = new LocalLinter({binary})

/** The measure of all: a parse, and nothing done with it. */
export const parse = {name: 'retext-english, parse only', run: (text) => english.parse(new VFile(text))}

/** `share` is the part of the articles that a slow one is given. */
export const peers = [
  {name: 'write-good', share: 0.5, run: (text) => writeGood(text)},
  {name: '14 retext plugins', share: 0.1, run: (text) => stock.run(stock.parse(new VFile(text)), new VFile(text))},
  {name: 'alex', share: 0.1, run: (text) => alex(text)},
  {name: 'harper.js', share: 0.03, run: (text) => harper.lint(text)}
]
