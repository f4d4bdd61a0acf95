import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const speakers = (text: string): string[] =>
  articleOf(text).quotations.map(({speaker}) =>
    speaker
      ? `${speaker.by}: ${speaker.words.map((word) => word.text).join(' ')} (${speaker.mention?.person.surname ?? '?'})`
      : 'nobody'
  )

it.each([
  ['“We lost the boat,” said James Okoye.', ['after: James Okoye (okoye)']],
  ['“We lost the boat,” Gov. James Okoye told reporters.', ['after: Gov James Okoye (okoye)']],
  ['James Okoye said, “We lost the boat.”', ['before: James Okoye (okoye)']],
  ['James Okoye said: “We lost the boat.”', ['colon: James Okoye (okoye)']],
  ['James Okoye wrote this:\n“We lost the boat.”', ['colon: James Okoye (okoye)']],
  ['“We,” James Okoye said, “lost the boat.”', ['split: James Okoye (okoye)', 'before: James Okoye (okoye)']],
  ['The boat is lost, according to James Okoye: “We left it.”', ['according-to: James Okoye (okoye)']],
  ['James Okoye came. “We lost the boat,” he said. “It was old.”', ['pronoun: he (okoye)', 'continued: he (okoye)']],
  [
    '“We lost the boat,” said James Okoye. “It was old.\n“It was small too.”',
    ['after: James Okoye (okoye)', 'continued: James Okoye (okoye)', 'continued: James Okoye (okoye)']
  ],
  ['The boat is lost.\n“It was old and small.”', ['nobody']]
])('finds who speaks in %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

it('reads a speech of many paragraphs from its end', () => {
  const {quotations} = articleOf(`“We lost,” said James Okoye. “We${'\n“We lost again.'.repeat(20000)}`)
  expect(quotations.at(-1)?.speaker?.mention?.person.surname).toBe('okoye')
})
