import {expect, test} from 'vitest'
import {pluralStem, stem} from './nouns.ts'

test.each([
  ['zones', 'zone'],
  ['countries', 'country'],
  ['men', 'man'],
  ['women', 'woman'],
  ['spokesmen', 'spokesman'],
  ['people', 'person'],
  ['children', 'child'],
  ['boxes', 'box'],
  ['churches', 'church'],
  ['houses', 'house'],
  ['diseases', 'disease'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
  ['movies', 'movie'],
  ['heroes', 'hero'],
  ['wives', 'wife'],
  ['days', 'day'],
  ['news', 'news'],
  ['series', 'series'],
  ['crisis', 'crisis'],
  ['gas', 'gas'],
  ['virus', 'virus'],
  ['press', 'press'],
  ['regimen', 'regimen'],
  ['specimen', 'specimen'],
  ['us', 'us']
])('the singular of %s is %s', (plural, singular) => {
  expect(pluralStem(plural)).toBe(singular)
})

test.each([
  ['deny', 'denies', 'denied', 'denying'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['add', 'adds', 'added', 'adding'],
  ['pass', 'passes', 'passed', 'passing'],
  ['charge', 'charges', 'charged', 'charging'],
  ['election', 'elections', 'elect', 'elected'],
  ['allege', 'alleged', 'allegedly', 'allegation', 'allegations'],
  ['organise', 'organize', 'organised', 'organization', 'organisations'],
  ['investigate', 'investigation', 'investigators', 'investigated'],
  ['agree', 'agreed', 'agrees', 'agreement', 'agreements'],
  ['nation', 'nations', "nation's"],
  ['family', 'families', "family's"]
])('%s, %s, … have one stem', (...words) => {
  expect(new Set(words.map(stem)).size).toBe(1)
})

test.each([
  ['news', 'new'],
  ['police', 'policy'],
  ['universe', 'university'],
  ['speed', 'spring'],
  ['need', 'knee'],
  ['east', 'eastern'],
  ['bed', 'bee'],
  ['thing', 'the']
])('%s and %s have not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
