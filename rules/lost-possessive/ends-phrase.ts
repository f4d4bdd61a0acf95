import {isJoined, type Word} from '@lint-news/article'
import {auxiliaries, modals, speechVerbs} from '@lint-news/lexicon'

/** Whether a noun phrase ends with a word: `victims family said`, not `victims family room`. */
export function endsPhrase({next}: Word): boolean {
  if (!next || !isJoined(next)) return true
  const {key, form} = next
  if (form.isFunctionWord || auxiliaries.has(key) || modals.has(key) || speechVerbs.has(key)) return true
  return form.verbReadings.some((reading) => reading.form === 'past')
}
