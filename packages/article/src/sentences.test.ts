import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const sentences = (text: string): string[] => articleOf(text).sentences.map((sentence) => sentence.text)

it.each([
  ['splits at stops', ['The vote passed.', 'The mayor left!', 'Will she return?', 'Nobody knows.']],
  [
    'keeps titles and initials with the name',
    ['Sen. Ada Okoye met Gov. J. P. Lund on Sept. 4 in St. Ives.', 'They agreed.']
  ],
  [
    'keeps an initialism in mid-sentence',
    ['The U.S. Senate and U.S. Rep. Lund met at 10 a.m. Monday.', 'The vote failed.']
  ],
  ['ends at an initialism before a word that opens sentences', ['He returned to the U.S.', 'The visit lasted a day.']],
  ['keeps decimals', ['Prices rose 3.5 percent to 1,200.25 crowns.', 'Wages fell.']],
  ['keeps companies going', ['Harbour Inc. said it lost money.', 'Lund & Co. did not.']],
  ['ends at a company before a word that opens sentences', ['She sold Harbour Inc.', 'The buyer is unknown.']],
  ['goes on after an ellipsis in mid-sentence', ['He paused ... and left.', 'It was over...', 'Nobody spoke.']],
  ['keeps a question with its speaker', ['"Was it sold?" she asked.', '"Was it?" Maria Lund asked.', '"No."']],
  ['keeps the closing marks', ['“We lost.”', '“We will try again.”', 'He left (for good).', 'Then it rained.']],
  ['splits after a mark moved behind the quotation', ['They called it a "disaster".', 'The mayor agreed.']],
  ['keeps No. 10 together', ['Talks at No. 10 failed.', 'No.', 'That was all.']]
])('%s', (_name, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected)
})

it('does not split where the space is lost', () => {
  expect(sentences('Talks ended.Another round follows.')).toEqual(['Talks ended.Another round follows.'])
})
