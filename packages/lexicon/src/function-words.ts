import {auxiliaries, modals} from './auxiliaries.ts'
import {conjunctions} from './conjunctions.ts'
import {determiners} from './determiners.ts'
import {prepositions} from './prepositions.ts'
import {pronouns} from './pronouns.ts'
import {wordSet, wordSetOf} from './word-set.ts'

/** Adverbs and particles that carry no topic: not, also, only, there. */
export const particles: ReadonlySet<string> = wordSet(`
  again ago ahead almost already also altogether always anyway apart aside away back else elsewhere even ever
  everywhere further furthermore hence here how however indeed instead just later likewise maybe meanwhile merely
  moreover nearly never nevertheless nonetheless not now nowhere often once only otherwise perhaps quite rather really
  seldom simply so sometimes somewhat somewhere soon still then there thereby therefore thus together too twice very
  well when where whereby wherein wherever why yes yet
`)

/** Words of grammar rather than of content: determiners, prepositions, conjunctions, pronouns, auxiliaries, particles. */
export const functionWords: ReadonlySet<string> = wordSetOf(() => [
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...auxiliaries,
  ...modals,
  ...particles
])
