import {expect, it} from 'vitest'
import {articleOf, unintroducedMention} from './index.ts'

const unintroduced = (text: string, title?: string): string[] =>
  articleOf(text, {title}).people.flatMap((person) => unintroducedMention(person)?.surname.text ?? [])

const lead = 'The ferry did not sail on Monday.\n\n'

it.each([
  ['a bare surname', `${lead}The council did not mention Fenwright. Voters were no kinder on Tuesday.`, ['Fenwright']],
  [
    'a full name that comes too late',
    `${lead}Fenwright said it would sail. The mayor, Paul Fenwright, smiled.`,
    ['Fenwright']
  ],
  ['a full name', `${lead}Paul Fenwright spoke. Fenwright told reporters that it would sail.`, []],
  ['an apposition', `${lead}Fenwright, the mayor, told reporters that it would sail.`, []],
  ['a nickname between two names', `${lead}It was the fourth title of Fenwright “Swift” Sung-ho’s club.`, []],
  [
    'a quotation behind a name',
    `${lead}The council did not mention Fenwright “yet”. Voters were no kinder.`,
    ['Fenwright']
  ],
  ['the opening of a text', 'Fenwright told reporters that it would sail at noon.', []],
  [
    'a summary over the story',
    `Ferry stays in port\n\nBut Fenwright says it can sail\n\n${lead}Paul Fenwright spoke.`,
    []
  ]
])('%s', (_, text, surnames) => {
  expect(unintroduced(text)).toEqual(surnames)
})

it('takes the title beside the text for an introduction', () => {
  expect(unintroduced(`${lead}Fenwright told reporters that it would sail.`, 'Fenwright: ferry will sail')).toEqual([])
})
