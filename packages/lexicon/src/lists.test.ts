import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {firstNameList} from './first-name-list.ts'
import {
  abbreviations,
  agencies,
  auxiliaries,
  courtesyTitles,
  functionWords,
  honorifics,
  isAgency,
  isBaseVerb,
  isFirstName,
  isInitialism,
  mayEndSentence,
  mentalVerbs,
  modals,
  newsVerbs,
  offices,
  speechLemmas,
  speechVerbs
} from './index.ts'
import {irregularVerbs} from './irregular-verbs.ts'
import {verbLemmas} from './verb-lemmas.ts'

const folder = new URL('./', import.meta.url)

/** Lists whose order says something. */
const unsorted = new Set(['calendar.ts'])

/** Lists of words that are capitals by nature. */
const upperCase = new Set(['capitals-sound.ts'])

/** Every list that a source file writes as text: file and words. */
const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/wordSet\(\s*(?:`([^`]*)`|'([^\n]*)')\s*\)/g)].map(
      (match) => [file, (match[1] ?? match[2])!.trim().split(/\s+/)] as const
    )
  )

test('there are lists to check', () => {
  expect(lists.length).toBeGreaterThan(20)
})

test.each([...lists, ['verb-lemmas.ts', words(verbLemmas)], ['first-name-list.ts', words(firstNameList)]] as const)(
  'list in %s',
  (file, list) => {
    expect(
      list.filter((word, index) => list.indexOf(word) < index),
      'words that are listed twice: remove one'
    ).toEqual([])
    expect(
      list.filter((word) => word.includes('’')),
      'words with a curly apostrophe: make it straight'
    ).toEqual([])
    if (!upperCase.has(file)) {
      expect(
        list.filter((word) => word !== word.toLowerCase()),
        'words with capitals: keys are lower case'
      ).toEqual([])
    }
    if (!unsorted.has(file)) expect(list, 'sort this list').toEqual([...list].sort())
  }
)

test('irregular verbs are sorted, once each, three cells and prefixes', () => {
  const rows = irregularVerbs.trim().split('\n')
  const bases = rows.map((row) => row.split(' ')[0])
  const made = rows.flatMap((row) => {
    const [base, , , ...prefixes] = row.split(' ')
    return [base, ...prefixes.map((prefix) => prefix.slice(0, -1) + base)]
  })

  expect(bases).toEqual([...bases].sort())
  expect(made.length).toBe(new Set(made).size)
  expect(made.length).toBeGreaterThan(300)
  for (const row of rows) expect(row).toMatch(/^[a-z]+(?: [a-z/]+){2}(?: [a-z]+-)*$/)
})

test('function words: about 350, with no noun or name of use to a rule among them', () => {
  expect(functionWords.size).toBeGreaterThan(300)
  for (const word of ['the', 'whose', 'despite', "didn't", 'nevertheless', 'they'])
    expect(functionWords.has(word)).toBe(true)
  for (const word of ['government', 'said', 'march', 'russia']) expect(functionWords.has(word)).toBe(false)
})

test('auxiliaries and modals share nothing', () => {
  expect([...modals].filter((word) => auxiliaries.has(word))).toEqual([])
})

test('speech verbs in all forms', () => {
  for (const form of ['say', 'says', 'said', 'saying', 'told', 'written', 'wrote', 'vowed', 'quipping', 'swore']) {
    expect(speechVerbs.has(form)).toBe(true)
  }
  expect(speechLemmas.size).toBeGreaterThan(140)
  expect(
    [...speechLemmas].filter((lemma) => !isBaseVerb(lemma)),
    'not in the list of verbs: is it spelled well?'
  ).toEqual([])
  expect(speechVerbs.has('met')).toBe(false)
})

test('news verbs and mental verbs in all forms', () => {
  for (const form of ['met', 'denied', 'fired', 'quit', 'led', 'won', 'faces']) expect(newsVerbs.has(form)).toBe(true)
  for (const form of ['thought', 'believes', 'knew']) expect(mentalVerbs.has(form)).toBe(true)
})

test('titles', () => {
  for (const title of courtesyTitles) expect(honorifics.has(title)).toBe(true)
  for (const office of ['sen', 'president', 'quarterback', 'lt', 'spokeswoman']) expect(offices.has(office)).toBe(true)
  expect([...offices].filter((word) => functionWords.has(word))).toEqual([])
  expect(honorifics.has('president')).toBe(false)
})

test('first names', () => {
  for (const name of ['donald', 'theresa', 'sergey', 'kofi', 'angela', 'françois', 'abdullah', 'shinzo', 'narendra']) {
    expect(isFirstName(name)).toBe(true)
  }
  for (const word of ['the', 'minister', 'said', 'may', 'monday']) expect(isFirstName(word)).toBe(false)
})

test('agencies', () => {
  expect(isAgency('getty images')).toBe(true)
  expect(isAgency('reuters')).toBe(true)
  expect(isAgency('nasa')).toBe(false)
  expect(new Set(agencies.map((agency) => agency.toLowerCase())).size).toBe(agencies.length)
})

test('abbreviations', () => {
  expect([...mayEndSentence].filter((word) => !abbreviations.has(word))).toEqual([])
  for (const word of ['u.s', 'mr', 'sept', 'calif', 'vs', 'e.g']) expect(abbreviations.has(word)).toBe(true)
  for (const word of ['us', 'to', 'said']) expect(abbreviations.has(word)).toBe(false)
})

test.each(['U.S.', 'U.S', 'D.C.', 'a.m.', 'p.m', 'e.g.', 'Ph.D.', 'J.K.'])('%s is an initialism', (text) => {
  expect(isInitialism(text)).toBe(true)
})

test.each(['Mr.', 'a', 'A.', 'end.', 'US', 'is.It', '3.5'])('%s is no initialism', (text) => {
  expect(isInitialism(text)).toBe(false)
})

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
