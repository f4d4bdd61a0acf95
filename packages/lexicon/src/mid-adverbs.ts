import {isBaseVerb} from './verbs.ts'
import {wordSet} from './word-set.ts'

const listed: ReadonlySet<string> = wordSet(`
  again almost already also always even ever further initially just least merely much never not often once only otherwise perhaps
  quite rather really seldom simply somehow sometimes soon still then therefore thus together too usually very yet
`)

const otherClass: ReadonlySet<string> = wordSet('family july likely lonely')

/** Whether a word may stand between an auxiliary and its verb: `not`, `yet`, `immediately`. */
export function isMidAdverb(key: string): boolean {
  return listed.has(key) || (key.length > 4 && key.endsWith('ly') && !otherClass.has(key) && !isBaseVerb(key))
}
