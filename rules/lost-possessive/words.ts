/** Words that are nothing without their apostrophe, by what they should be. */
export const certain: ReadonlyMap<string, string> = new Map([
  ['anybodys', "anybody's"],
  ['anyones', "anyone's"],
  ['anythings', "anything's"],
  ['everybodys', "everybody's"],
  ['everyones', "everyone's"],
  ['everythings', "everything's"],
  ['nobodys', "nobody's"],
  ['nothings', "nothing's"],
  ['somebodys', "somebody's"],
  ['someones', "someone's"],
  ['somethings', "something's"],
  ['todays', "today's"],
  ['tomorrows', "tomorrow's"],
  ['tonights', "tonight's"],
  ['yesterdays', "yesterday's"]
])

/** Plurals that have an s too many without their apostrophe, by what they should be; written in capitals they are names. */
export const twicePlural: ReadonlyMap<string, string> = new Map([
  ['anothers', "another's"],
  ['chairmans', "chairman's"],
  ['childrens', "children's"],
  ['congressmans', "congressman's"],
  ['each others', "other's"],
  ['elses', "else's"],
  ['firemans', "fireman's"],
  ['fishermans', "fisherman's"],
  ['fishermens', "fishermen's"],
  ['gentlemans', "gentleman's"],
  ['gentlemens', "gentlemen's"],
  ['hangmans', "hangman's"],
  ['mens', "men's"],
  ['policemans', "policeman's"],
  ['policemens', "policemen's"],
  ['salesmans', "salesman's"],
  ['spokesmans', "spokesman's"],
  ['womans', "woman's"],
  ['womens', "women's"]
])

/** Latin of the courts: mens rea. */
export const latin: ReadonlySet<string> = new Set(['rea'])

/** Names of countries that have a plural: the two Koreas; or are first names or animals with it: Frances, turkeys. */
export const manyNamed: ReadonlySet<string> = new Set(
  'america burma chad congo dominica france georgia germany guinea holland jordan korea lebanon mali niger samoa sudan turkey virginia washington'.split(
    ' '
  )
)

/** Feast days that belong to somebody, by what they should be. */
export const feasts: ReadonlyMap<string, string> = new Map([
  ['april fools day', 'April Fools’ Day'],
  ['fathers day', 'Father’s Day'],
  ['mothers day', 'Mother’s Day'],
  ['new years day', 'New Year’s Day'],
  ['new years eve', 'New Year’s Eve'],
  ['st patricks day', 'St Patrick’s Day'],
  ['valentines day', 'Valentine’s Day']
])

/** Units of time. */
export const units: ReadonlySet<string> = new Set(['days', 'hours', 'minutes', 'months', 'weeks', 'years'])

/** What is measured in them with a genitive: in two years’ time. */
export const measured: ReadonlySet<string> = new Set(['imprisonment', 'notice', 'time', 'worth'])

/** People and what acts like them. */
export const owners: ReadonlySet<string> = new Set(
  `actors architects artists athletes authors bakers birds boys brothers cats characters children clients clubs coaches
  colleagues companies coroners countries customers daughters dentists doctors dogs drivers editors employers farmers fathers friends
  girls governors guests hunters husbands individuals journalists kids lawyers leaders managers mayors ministers mothers museums
  musicians neighbors neighbours nurses officers owners painters parents patients persons photographers pilots players poets
  politicians presidents prisoners scientists senators sheriffs singers sisters soldiers sons students suspects teachers
  teams tenants victims villagers voters widows witnesses wives women workers writers`.split(/\s+/)
)

/** Who holds an office that is a place too: the mayors office. */
export const holders: ReadonlySet<string> = new Set(
  'coroners dentists doctors governors lawyers mayors ministers presidents senators sheriffs'.split(' ')
)

/** What one person has one of. */
export const ownedByOne: ReadonlySet<string> = new Set(
  `aunt boyfriend brother career childhood daughter father fiance fiancee girlfriend grandfather grandmother grandson husband
  life mother nephew niece predecessor sister son successor uncle widow wife`.split(/\s+/)
)

/** What people have and no compound names by them, and what is no verb behind a plural. */
export const belongings: ReadonlySet<string> = new Set(
  `${[...ownedByOne].join(' ')} ability behavior behaviour belongings bodies brothers careers
  childhoods children daughters deaths fathers families family fate feelings girlfriends grandparents health husbands
  identities identity inability lives mothers names opinions parents refusal relatives sisters sons unwillingness widows
  willingness wives`.split(/\s+/)
)

/** Determiners before whom they belong to. */
export const ownersDeterminers: ReadonlySet<string> = new Set(
  'both four her his its my our other several some that the their these this those three two your'.split(' ')
)

/** Heads of names for what a group has together, which need no genitive: farmers market, teachers union, drivers strike. */
export const shared: ReadonlySet<string> = new Set(
  `action agency alliance assembly association authority ballot bloc board body boycott bureau campaign caucus center centre choir club
  coalition collective college colony commission committee community conference congress convention cooperative council court crisis cup
  day debate department election exchange federation festival final forum foundation fund group guide guild home hospital
  hotel initiative institute league licence license list lobby lounge march market meeting mess ministry movement museum network night office
  orchestra organisation organization panel park party petition pool program programme project protest quarter race rally registration
  representative retreat revolt rights room school section service shelter show sit-in society squad strike summit syndicate team tour
  tournament trust union unit village vote walkout ward week wing workshop`.split(/\s+/)
)

/** Verbs of which the subject is one thing: what stands before is a noun. */
export const singular: ReadonlySet<string> = new Set(['has', 'is', "isn't", 'was', "wasn't"])

/** The same for several things. */
export const plural: ReadonlySet<string> = new Set(['are', "aren't", 'have', 'were', "weren't"])

/** Determiners of one thing: each players contract. */
export const singularDeterminers: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every'])

/** Owners whose plural does not end in s. */
export const irregular: ReadonlySet<string> = new Set(['children', 'women'])

/** Doubtful qualities that stand between an owner and a deed. */
export const doubtful: readonly string[] = [
  'alleged',
  'apparent',
  'perceived',
  'purported',
  'rumored',
  'rumoured',
  'supposed',
  'suspected'
]

/** Deeds that such a quality is said of. */
export const deeds: ReadonlySet<string> = new Set(
  `complicity decision failure inability influence interference involvement knowledge lack links meddling misconduct
  participation plan plans plot reluctance refusal role support ties unwillingness willingness wrongdoing`.split(/\s+/)
)

/** Prepositions after which no subject of a clause can stand; not `of` (two of the women alleged abuse). */
export const prepositions: ReadonlySet<string> = new Set([
  'about',
  'against',
  'concerning',
  'despite',
  'into',
  'over',
  'regarding'
])
