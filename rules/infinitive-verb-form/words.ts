/** Words after which `to` opens an infinitive, never a noun phrase (as it does in `due to increased costs`). */
export const governors: ReadonlySet<string> = new Set(
  `able allowed attempt attempted attempting attempts decide decided decides deciding difficult easier eager expected expensive
  fail failed failing fails forced hard harder hesitate hesitated hope hoped hopes hoping how impossible inability inclined
  intend intended intending intends likely manage managed manages managing need needed needing needs order ought refusal
  refuse refused refuses refusing reluctant required seek seeking seeks sought struggle struggled struggles struggling
  supposed tempted tend tended tends tried tries try trying unable unlikely unwilling want wanted wanting wants where willing
  wish wished wishes wishing`.split(/\s+/)
)

/** Words after which `to` may open either: `agreed to signed the deal` is wrong, `agreed to increased spending` is not. */
export const eitherWay: ReadonlySet<string> = new Set(
  `about afraid agree agreed agreeing agrees appear appeared appears asked began begin beginning begins begun bound chance
  continue continued continues continuing decision determined essential glad going happy helped important invited keen
  necessary offered offers opportunity ordered permission plan planned planning plans pledged possible prepared preparing
  promise promised promises proud ready right scheduled seem seemed seems set start started starting starts told urged
  voted vowed vowing vows warned`.split(/\s+/)
)

/** Verbs that an object may part from their infinitive: `need it to catches every error`. */
export const withObject: ReadonlySet<string> = new Set(
  `allow allowed allowing allows ask asked asking asks enable enabled enables enabling encourage encouraged encourages expect
  expected expects force forced forces forcing get getting help helped helps let need needed needs ordered persuade persuaded
  require required requires tell telling told urge urged urges urging want wanted wanting wants`.split(/\s+/)
)

/** The pronouns that such an object may be. */
export const objects: ReadonlySet<string> = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you'])

/**
 * Nouns after which no -ing form follows `to`: room to park. Not time or way: `the time he gave to helping`, `on the way to
 * winning`.
 */
export const nouns: ReadonlySet<string> = new Set(
  `ability chance decision desire inability opportunity permission place places refusal reluctance room space
  willingness`.split(/\s+/)
)

/** Verbs whose own `to` may part such a noun from the -ing form: `devoted more space to covering the trial`. */
export const devoting: ReadonlySet<string> = new Set(
  `commit commits committed committing dedicate dedicated dedicates dedicating devote devoted devotes devoting gave give given
  gives giving limit limited prefer preferred`.split(/\s+/)
)

/** Words that open a clause whose infinitive may be left out: `those able to left`. */
export const heads: ReadonlySet<string> = new Set(
  'all anybody anyone as everybody everyone few many most some than those what whatever who whoever'.split(' ')
)

/** Nouns, adjectives and adverbs that have a `to` of their own: the club he is loyal to made a film. */
export const complements: ReadonlySet<string> = new Set(
  `accustomed access addicted addition adjacent akin allergic back close closer closest committed comparable contrary dear devoted due
  equal essential exposure faithful here home immune inferior key kind loyal married near nearest next on over prior proximity regard
  related relation relative respect responsive similar subject superior susceptible there ties true up vulnerable`.split(
    /\s+/
  )
)
