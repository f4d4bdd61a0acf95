/** Words that are nothing without their apostrophe, by what they should be. */
export const certain: ReadonlyMap<string, string> = new Map([
  ['anyones', "anyone's"],
  ['anythings', "anything's"],
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
  colleagues companies countries customers daughters dentists doctors dogs drivers editors employers farmers fathers friends
  girls guests hunters husbands individuals journalists kids lawyers leaders managers mayors ministers mothers museums
  musicians neighbors neighbours nurses officers owners painters parents patients persons photographers pilots players poets
  politicians presidents prisoners scientists senators sheriffs singers sisters soldiers sons students suspects teachers
  teams tenants victims villagers voters widows witnesses wives women workers writers`.split(/\s+/)
)

/** Heads of names for what a group has together, which need no genitive: farmers market, teachers union, drivers strike. */
export const shared: ReadonlySet<string> = new Set(
  `action agency alliance assembly association authority ballot bloc board body boycott bureau campaign caucus center centre club
  coalition collective college commission committee community conference congress convention cooperative council court crisis
  day debate department election exchange federation festival final forum foundation fund group guide guild home hospital
  hotel initiative institute league list lobby lounge march market meeting ministry movement museum network night office
  organisation organization panel park party petition pool program programme project protest quarter rally registration
  representative revolt rights room school section service shelter show sit-in society squad strike summit syndicate team tour
  tournament trust union unit vote walkout ward week wing workshop`.split(/\s+/)
)

/** Verbs of which the subject is one thing: what stands before is a noun. */
export const singular: ReadonlySet<string> = new Set(['has', 'is', "isn't", 'was', "wasn't"])

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
