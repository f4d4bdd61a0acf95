/** A country as news writes it. */
export interface Country {
  code: string
  name: string
  long: readonly string[]
  adjective: readonly string[]
  people?: readonly string[]
  abbreviations?: readonly string[]
  article: boolean
}
export interface State {
  name: string
  postal: string
  ap: string
}
export const countries: readonly Country[] = [
  {code: 'RU', name: 'Russia', long: ['Russian Federation'], adjective: ['Russian'], article: false},
  {
    code: 'US',
    name: 'United States',
    long: ['United States of America'],
    adjective: ['American', 'U.S.', 'US'],
    abbreviations: ['USA', 'U.S.A.', 'US', 'U.S.'],
    article: true
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    long: ['United Kingdom of Great Britain and Northern Ireland'],
    adjective: ['British', 'UK', 'U.K.'],
    abbreviations: ['UK', 'U.K.'],
    article: true
  }
]
export const states: readonly State[] = [{name: 'New York', postal: 'NY', ap: 'N.Y.'}]
export function countryByKey(key: string): Country | undefined {
  return countries.find((country) =>
    [country.name, ...country.long, ...(country.abbreviations ?? [])].some((form) => form.toLowerCase() === key)
  )
}
