import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const people = (text: string, title?: string): string[] =>
  articleOf(text, {title}).people.map(
    ({surname, name, mentions}) =>
      `${surname} (${name ?? '?'}): ${mentions.map(({form, title, words}) => `${form}${title ? ` [${title}]` : ''} ${words.at(-1)?.text}`).join(', ')}`
  )

it.each([
  [
    'US Secretary of State James Okoye met Mr Okoye’s host. Okoye left.',
    ['okoye (James Okoye): full [us secretary of state] Okoye, honorific [mr] Okoye’s, bare Okoye']
  ],
  [
    'On Friday the governor, Robert J. Achterberg Jr., spoke. “No,” Achterberg said.',
    ['achterberg (Robert J. Achterberg): full Jr, bare Achterberg']
  ],
  ['Gov. Achterberg said so.', ['achterberg (?): titled [gov] Achterberg']],
  [
    'The former president David von der Heide told reporters. “No,” said von der Heide.',
    ['heide (David von der Heide): full [former president] Heide, bare Heide']
  ],
  ['Chinese President Xi Mingtao spoke. Xi smiled.', ['xi (Xi Mingtao): full [chinese president] Mingtao, bare Xi']],
  ['Kim Yo-han, the envoy, said Kim had left.', ['kim (Kim Yo-han): full Yo-han, bare Kim']],
  ['Wednesday, Fenwright told reporters.', ['fenwright (?): bare Fenwright']]
])('finds the people of %s', (text, expected) => {
  expect(people(text)).toEqual(expected)
})

it.each([
  'The James Okoye Foundation said it had closed.',
  'Okoye University and the Fenwright Group opened in New York on Tuesday.',
  'Bramshott said it would close its mills.',
  'The ferry sank near Fenwright, and Fenwright said nothing.',
  'The US Secretary arrived in Boston. Boston said no.'
])('finds nobody in %s', (text) => {
  expect(people(text)).toEqual([])
})

it('knows who is named in the title', () => {
  const [person] = articleOf('Okoye said he would stay.', {title: 'Okoye’s last stand'}).people
  expect(person.inTitle).toBe(true)
})
