/** Forms of have that may be a verb of their own: `the share she had fell`. */
export const finite: readonly string[] = ["hadn't", "hasn't", "haven't", 'had', 'has', 'have', 'having']

/** Forms that are auxiliaries always, being contracted. */
export const contracted: readonly string[] = [
  "could've",
  "i've",
  "might've",
  "must've",
  "should've",
  "that've",
  "they've",
  "we've",
  "who've",
  "would've",
  "you've"
]

/** Words after which have is an auxiliary, or the whole object of another verb: `to have gone`, `should have gone`. */
export const governors: ReadonlySet<string> = new Set([
  "couldn't",
  "he'd",
  "i'd",
  "mightn't",
  "must've",
  "shouldn't",
  "she'd",
  "they'd",
  "we'd",
  "wouldn't",
  "you'd",
  'could',
  'may',
  'might',
  'must',
  'should',
  'to',
  'will',
  'would'
])

/** Pasts that are nouns or adjectives too: `had spoke wheels`. */
export const nouns: ReadonlySet<string> = new Set([
  'bore',
  'dove',
  'drove',
  'fell',
  'overran',
  'rose',
  'saw',
  'spat',
  'spoke',
  'stove',
  'woke',
  'wove'
])

/** Pronouns that are the subject of a relative clause. */
export const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who'])

/** Words that a clause with its own subject may follow, besides the conjunctions. */
export const connectors: ReadonlySet<string> = new Set(['and', 'how', 'or', 'so', 'then', 'well', 'where', 'why'])

/** Verbs whose base is neither their participle nor a noun that one may have. */
export const bases: ReadonlySet<string> = new Set(
  'arise begin bring choose eat forget forgive know lose seek send speak teach undertake undergo withdraw write'.split(
    ' '
  )
)

/** Words whose relative clause may leave its verb out: those who have. */
export const heads: ReadonlySet<string> = new Set(
  'all any anyone countries everyone few many most none one ones others people some states those'.split(' ')
)

/** Forms of be that make a passive. */
export const passives: ReadonlySet<string> = new Set(
  "are aren't been being is isn't was wasn't were weren't".split(' ')
)

/** Pasts that are no participles, nouns or adjectives (the firm was broke), of verbs that news writes. */
export const passivePasts: readonly string[] =
  `arose ate became began blew came chose drank drew flew forbade forgave forgot forsook froze gave grew knew mistook overcame overthrew
  oversaw overtook rang rewrote rode sang sank shrank sprang stank stole swam swore threw took tore undertook underwent undid went
  withdrew wore wrote`.split(/\s+/)
