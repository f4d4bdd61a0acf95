/** What one has or does, and what makes no compound with the name of who does: `Okoye resignation`, but `the Okoye campaign`. */
export const personal: readonly string[] =
  `ability absence ambition ambitions apology arrival assertion assertions attitude aunt behavior behaviour beliefs
  birthplace boyfriend brother career childhood cousin daughter daughters death
  decision demise departure desire disappearance dismissal eyes failure fate father fiance fiancee
  girlfriend grandfather grandmother grandson husband illness inability inauguration innocence insistence intention
  intentions involvement knowledge life lifetime marriage mother nephew niece opinion opinions ouster parents
  personality popularity position predecessor presence refusal relatives reluctance
  reputation resignation retirement sister skills son sons spouse successor suicide tenure uncle unwillingness
  upbringing whereabouts widow wife willingness words wrongdoing youth`.split(/\s+/)

/** What a name with an s of its own may stand before without a possessive: `Okoyes supporters` beside `Obama supporters`. */
export const attributive: ReadonlySet<string> = new Set(
  `administration adviser advisers ally allies aide aides backer backers brand brothers camp campaign case country critics era family fan fans
  film foundation game home house household loyalist loyalists movie novel official officials opponent opponents
  presidency rally rallies sister sisters spokesman spokesperson spokeswoman staffer staffers supporter supporters surrogate surrogates
  team trial victory voter voters win`.split(/\s+/)
)

/** What comes behind a noun rather than before another: `the Okoyes alike`. */
export const postponed: ReadonlySet<string> = new Set(
  `abroad absent able akin alike alive alone asleep available aware combined dead downtown due eager earlier first free hours last late later likely minutes moments months next only open overseas ready
  same today tomorrow tonight unable unlikely weeks years yesterday`.split(/\s+/)
)

/** Determiners and numbers that a family takes, or several of one name: the Okoyes, two Alexanders. */
export const several: ReadonlySet<string> = new Set(
  `all any both few five four her his many most my no other our several some ten the their these those three two various
  young`.split(/\s+/)
)

/** Capitalised words whose plural is a word too, or another name: Readings, the Roman Baths. */
export const words: ReadonlySet<string> = new Set(
  'baths corks derbys earths homs hulls readings marks bills wills graces hopes jacks roses dawns christians gates summers stones chases pews fords apples windows'.split(
    ' '
  )
)

/** What there is one of, with and without `the`. */
export const unique: ReadonlySet<string> = new Set(
  `abc america bbc cbs cdc cia cnn doj dnc epa fbi fda fed imf kremlin nasa nato nba nbc nfl npr nra nsa pentagon rnc senate snp`.split(
    ' '
  )
)
