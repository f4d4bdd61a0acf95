import {courtesyTitles} from '@lint-news/lexicon'
import type {Mention} from './person.ts'

/** Whether a mention has a courtesy title: Mr Okoye, Ms Okoye; not Dr Okoye or Judge Okoye. */
export function isCourtesyTitled({form, title}: Mention): boolean {
  return form === 'honorific' && title !== undefined && courtesyTitles.has(title.slice(title.lastIndexOf(' ') + 1))
}
