import {wordSet} from './word-set.ts'

/** Verbs of two and more syllables that double their last letter everywhere: referred, beginning. */
export const doublingVerbs: ReadonlySet<string> = wordSet(`
  abet abhor abut acquit admit allot annul appal begin commit compel concur confer control corral debar debug defer demur deter dispel
  distil embed enrol enthral entrap equip excel expel extol forget fulfil handicap impel incur infer inter japan kidnap
  occur omit outbid outrun overrun overlap patrol permit prefer program propel rebel rebut recap recur refer regret remit repel
  reset submit transfer transmit uncap unplug unwrap unzip worship zigzag
`)
