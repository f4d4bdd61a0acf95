/** Words whose repetition is emphasis, a sound or a saying: `a very very long day`, `knock knock`. */
export const emphatic: ReadonlySet<string> = new Set(
  `aye boo bye chop far go ha hear hey hip hush knock la long many much no now out really so there tick too tut very well win
  yes`.split(/\s+/)
)

/** Words that two clauses may meet at: `what it is is a start`, `I told you you could`, `he gave her her keys`. */
export const meeting: ReadonlySet<string> = new Set(
  'are did do does had her him is one that there was were who you'.split(' ')
)

/** Words that open a clause which ends in the verb that the sentence goes on with: `WHAT it is is a start`. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'all how what whatever where wherever who whoever why'.split(' ')
)

/** Particles that may meet a preposition of the same form: `the talks went on on Monday`. */
export const particles: ReadonlySet<string> = new Set('by down in off on over through up'.split(' '))

/** Verbs with such a particle, in the forms of the news. */
export const particleVerbs: ReadonlySet<string> = new Set(
  `been bow bowed bring brought brings call called calls came carried carries carry carrying check checked come comes coming
  drag dragged drop dropped get gets give given go goes going gone got hand handed hang held hold join joined keep kept kick
  kicked kicks let listen live lived lives log logged look looked looking move moved moves moving pass passed phone pray
  prayed press pressed put ran referred run runs set settle settled sign signed speak spoke spoken stand stay stayed step
  stepped stood sworn take taken takes talk talked talking took tune tuned turn turned turning turns weigh weighed went work
  worked`.split(/\s+/)
)

/** Nouns whose `to` is the infinitive's. */
export const infinitiveNouns: ReadonlySet<string> = new Set(
  `ability able about attempt chance decision desire effort failure going intention likely need opportunity order plan power
  reason refusal right room time unable unwilling want wanted wants way willing`.split(/\s+/)
)

/** Titles that are written once before a name. */
export const titles: readonly string[] = ['gov', 'mr', 'mrs', 'ms', 'president', 'rep', 'sen', 'senator']

/** Articles side by side: one of the two is left over. */
export const articlePairs: readonly string[] = [
  'a an',
  'a our',
  'a the',
  'a their',
  'an a',
  'an the',
  'the a',
  'the an',
  'the its',
  'the our',
  'the their'
]

/** What `a` opens in the way of a foreign phrase: `the a cappella group`. */
export const foreign: ReadonlySet<string> = new Set(['cappella', 'capella', 'fortiori', 'la', 'posteriori', 'priori'])

const prepositions = ['about', 'against', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'to', 'with']
const openers = ['a', 'an', 'his', 'her', 'its', 'their', 'the']

/** A preposition with its article, said twice or broken off: `on a on a wall`, `at the at the gate`, `of the of them`. */
export const stutters: readonly string[] = prepositions.flatMap((preposition) =>
  openers.flatMap((opener) => [
    `${preposition} ${opener} ${preposition} ${opener}`,
    // Not `in the in crowd`, `on the on switch`, `by the by`.
    ...(/^(?:at|for|from|of|with)$/.test(preposition) ? [`${preposition} ${opener} ${preposition}`] : [])
  ])
)
