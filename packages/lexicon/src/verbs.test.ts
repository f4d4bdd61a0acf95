import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readVerbIndex, verbModule} from '../scripts/build-verbs.js'
import {verbLemmaSet} from './verb-lemma-set.ts'
import type {VerbForm} from './verb-reading.ts'
import {inflect, isBaseVerb, verbForms, verbReadings} from './verbs.ts'

const forms: readonly VerbForm[] = ['base', 'past', 'participle', 'third', 'ing']

test('src/verb-lemmas.ts is what scripts/build-verbs.js writes', () => {
  expect(readFileSync(new URL('verb-lemmas.ts', import.meta.url), 'utf8')).toBe(verbModule(readVerbIndex()))
})

test('every form of every verb is read as that form', () => {
  const lost = []
  for (const lemma of verbLemmaSet) {
    for (const form of forms) {
      const key = inflect(lemma, form)
      if (!verbReadings(key).some((reading) => reading.lemma === lemma && reading.form === form))
        lost.push([lemma, form, key])
    }
  }

  expect(verbLemmaSet.size).toBeGreaterThan(8400)
  expect(lost).toEqual([])
})

test.each([
  ['stop', 'stopped', 'stopped', 'stops', 'stopping'],
  ['refer', 'referred', 'referred', 'refers', 'referring'],
  ['visit', 'visited', 'visited', 'visits', 'visiting'],
  ['panic', 'panicked', 'panicked', 'panics', 'panicking'],
  ['deny', 'denied', 'denied', 'denies', 'denying'],
  ['play', 'played', 'played', 'plays', 'playing'],
  ['agree', 'agreed', 'agreed', 'agrees', 'agreeing'],
  ['die', 'died', 'died', 'dies', 'dying'],
  ['veto', 'vetoed', 'vetoed', 'vetoes', 'vetoing'],
  ['watch', 'watched', 'watched', 'watches', 'watching'],
  ['kidnap', 'kidnapped', 'kidnapped', 'kidnaps', 'kidnapping'],
  ['be', 'was', 'been', 'is', 'being'],
  ['have', 'had', 'had', 'has', 'having'],
  ['go', 'went', 'gone', 'goes', 'going'],
  ['undergo', 'underwent', 'undergone', 'undergoes', 'undergoing'],
  ['overtake', 'overtook', 'overtaken', 'overtakes', 'overtaking'],
  ['withdraw', 'withdrew', 'withdrawn', 'withdraws', 'withdrawing'],
  ['mislead', 'misled', 'misled', 'misleads', 'misleading'],
  ['rebuild', 'rebuilt', 'rebuilt', 'rebuilds', 'rebuilding'],
  ['begin', 'began', 'begun', 'begins', 'beginning'],
  ['quit', 'quit', 'quit', 'quits', 'quitting']
])('%s, %s, %s, %s, %s', (base, past, participle, third, ing) => {
  expect(forms.map((form) => inflect(base, form))).toEqual([base, past, participle, third, ing])
})

test.each([
  ['accepted', ['accept/past', 'accept/participle']],
  ['went', ['go/past']],
  ['gone', ['go/participle']],
  ['learnt', ['learn/past', 'learn/participle']],
  ['dreamt', ['dream/past', 'dream/participle']],
  ['travelled', ['travel/past', 'travel/participle']],
  ['traveled', ['travel/past', 'travel/participle']],
  ['ageing', ['age/ing']],
  ['hoping', ['hope/ing']],
  ['hopping', ['hop/ing']],
  ['stared', ['stare/past', 'stare/participle']],
  ['read', ['read/base', 'read/past', 'read/participle']],
  ['lay', ['lay/base', 'lie/past']],
  ['found', ['found/base', 'find/past', 'find/participle']],
  ['are', ['be/third']],
  ['re-elected', ['re-elect/past', 're-elect/participle']],
  ['seed', ['seed/base']],
  ['hundred', []],
  ['news', []],
  ['thing', []],
  ['during', []],
  ['offspring', []]
])('%s may be %s', (key, readings) => {
  expect(verbReadings(key).map(({lemma, form}) => `${lemma}/${form}`)).toEqual(readings)
})

test('regular endings never make a second past of an irregular verb', () => {
  for (const key of ['goed', 'taked', 'builded', 'withdrawed']) expect(verbReadings(key)).toEqual([])
})

test('base verbs and all forms', () => {
  expect(isBaseVerb('accept')).toBe(true)
  expect(isBaseVerb('accepted')).toBe(false)
  expect([...verbForms('learn')].sort()).toEqual(['learn', 'learned', 'learning', 'learns', 'learnt'])
})
