import {expect, test} from 'vitest'
import {countries, countryByKey} from './countries.ts'
import {states} from './states.ts'

test('two hundred countries, sorted by code', () => {
  const codes = countries.map((country) => country.code)

  expect(codes.length).toBeGreaterThan(195)
  expect(codes).toEqual([...new Set(codes)].sort())
  for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/)
})

test.each(countries)('$name', ({name, long, adjective, people, abbreviations, also}) => {
  const forms = [name, ...long, ...(abbreviations ?? []), ...(also ?? [])]

  expect(adjective.length, 'an adjective is missing').toBeGreaterThan(0)
  for (const form of [...forms, ...adjective, ...(people ?? [])]) expect(form).toMatch(/^\p{L}[\p{L}.' -]*$/u)
  for (const form of long) expect(form, 'long names are written without article').not.toMatch(/^the /i)
  for (const form of forms) expect(countryByKey(form.toLowerCase())?.name, `${form} names two countries`).toBe(name)
  expect(new Set(forms).size, 'a form is listed twice').toBe(forms.length)
})

test.each([
  ['russian federation', 'Russia'],
  ['the russian federation', 'Russia'],
  ["people's republic of china", 'China'],
  ['republic of korea', 'South Korea'],
  ['hellenic republic', 'Greece'],
  ['usa', 'United States'],
  ['u.s.', 'United States'],
  ['britain', 'United Kingdom'],
  ['uae', 'United Arab Emirates'],
  ['the netherlands', 'Netherlands'],
  ['czechia', 'Czech Republic'],
  ['burma', 'Myanmar']
])('%s is %s', (key, name) => {
  expect(countryByKey(key)?.name).toBe(name)
})

test('articles', () => {
  expect(countries.filter((country) => country.article).map((country) => country.code)).toEqual(
    'AE BS CD CF CG CZ DO GB MH MV NL PH PS SB US VA'.split(' ')
  )
  expect(countryByKey('atlantis')).toBeUndefined()
})

test('states', () => {
  expect(states.length).toBe(51)
  expect(states.find((state) => state.postal === 'NY')).toEqual({name: 'New York', postal: 'NY', ap: 'N.Y.'})
  expect(states.find((state) => state.postal === 'WV')?.name).toBe('West Virginia')
})
