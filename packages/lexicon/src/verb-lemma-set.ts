import {irregularForms} from './irregular-forms.ts'
import {verbLemmas} from './verb-lemmas.ts'
import {wordSetOf} from './word-set.ts'

/** Verbs younger than WordNet, from news. */
const newVerbs =
  'cohost costar crowdfund denuclearise denuclearize doxx gaslight greenlight incentivise incentivize livestream livetweet ' +
  'mainstream misgender misreport radicalise rearrest rebrand relaunch reoffend repurpose retweet rezone scapegoat showcase ' +
  'text underreport unfriend vape weaponise whitelist'

/** The lemmas of all verbs, regular and irregular. */
export const verbLemmaSet: ReadonlySet<string> = wordSetOf(() => [
  ...verbLemmas.trim().replaceAll('\n', ' ').split(' '),
  ...newVerbs.split(' '),
  ...irregularForms().keys()
])
