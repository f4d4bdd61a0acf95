/** Nouns whose plural has -ies: what ends in -ys is no word without its apostrophe (the companys shares). */
const inY: readonly string[] =
  `academy agency army authority baby body bureaucracy cemetery century charity city colony community company country county deputy democracy
  diary economy embassy enemy factory faculty family galaxy industry jury laboratory lady library majority military ministry minority monarchy navy
  party philosophy policy property secretary society story study subsidiary territory theory treasury treaty university`.split(
    /\s+/
  )

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
  ['yesterdays', "yesterday's"],
  ...inY.map((noun) => [`${noun}s`, `${noun}'s`] as const)
])

/** Fixed phrases of an owner and what is owned, without the apostrophe. */
export const fixed: readonly string[] =
  `achilles heel,adams apple,alzheimers disease,arms length,bachelors degree,bachelors degrees,bulls eye,crohns disease,deans list,devils advocate,editors
  note,fools errand,halleys comet,hobsons choice,lions share,lords prayer,masters degree,masters degrees,moores law,murphys law,new years resolution,new years
  resolutions,noahs ark,pandoras box,parkinsons disease,rubiks cube,stones throw`
    .split(/,\s*/)
    .map((phrase) => phrase.replace(/\s+/g, ' '))

/** Plurals that have an s too many without their apostrophe, by what they should be; written in capitals they are names. */
export const twicePlural: ReadonlyMap<string, string> = new Map([
  ['anothers', "another's"],
  ['businessmans', "businessman's"],
  ['chairmans', "chairman's"],
  ['childs', "child's"],
  ['childrens', "children's"],
  ['congressmans', "congressman's"],
  ['each others', "other's"],
  ['elses', "else's"],
  ['firemans', "fireman's"],
  ['fishermans', "fisherman's"],
  ['fishermens', "fishermen's"],
  ['gentlemans', "gentleman's"],
  ['gentlemens', "gentlemen's"],
  ['gunmans', "gunman's"],
  ['hangmans', "hangman's"],
  ['mens', "men's"],
  ['policemans', "policeman's"],
  ['policemens', "policemen's"],
  ['salesmans', "salesman's"],
  ['spokesmans', "spokesman's"],
  ['wifes', "wife's"],
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
export const measured: ReadonlySet<string> = new Set(['experience', 'imprisonment', 'notice', 'time', 'worth'])

/** People and what acts like them. */
export const owners: ReadonlySet<string> = new Set(
  `accountants actors administrations agencies airlines albums architects artists athletes attackers aunts authors babies
  bakers bands banks birds bosses boys brothers builders bureaus butchers campaigns candidates captains carpenters castles
  cats characters chefs children churches cities clerks clients clubs coaches colleagues comedians commissions committees
  companies composers cooks coroners councils countries courts cousins cows customers cyclists dancers daughters defendants
  dentists designers detectives directors doctors dogs drivers ducks economists editors elephants employers engineers farmers
  fathers films firefighters foxes friends gardeners girls goats golfers governments governors guards guests gunmen
  historians horses humans hunters husbands individuals inmates institutes inventors investors islands journalists judges
  juries kids kings landlords lawmakers lawyers leaders leagues lions magicians managers manufacturers mayors merchants
  miners ministers ministries monasteries monkeys monks mothers movies murderers museums musicians nations neighbors
  neighbours nominees novelists novels nuns nurses officers opponents organisations organizations owls owners painters
  parents parties passengers patients persons photographers physicians pilots players plumbers poets politicians presidents
  priests prisoners producers professors prosecutors puppies queens rabbits rappers refugees regimes regions regulators
  reporters researchers residents rivals rivers rulers runners sailors schools scientists sculptors senators shepherds
  sheriffs ships shopkeepers shows singers sisters soldiers songs sons speakers spokesmen states students suspects swimmers
  tailors teachers teams teenagers tenants therapists tigers tourists towns trainers turtles uncles universities victims
  villagers villages voters waiters whales widows witnesses wives wolves women workers worlds writers`.split(/\s+/)
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
  `${[...ownedByOne].join(' ')} ability absence achievements allegations ambitions announcement authority behalf behavior
  behaviour belongings bodies brothers campus captain career careers ceo chairman childhoods children constitution cousin
  cousins creator creditors daughters deaths debut decision departure director discography dominance economy editor efforts
  failure families family fate fathers feelings findings founder frontman future girlfriends grandparents headquarters health
  history husbands identities identity importance inability intentions involvement leadership legacy legitimacy lineup lives
  mascot mayor mothers motivations names nomination nominee opinions opposition origins outcome owner parents policies policy
  population presence president priorities proposals reaction refusal relatives reluctance reputation residents resignation
  response singer sisters sons soundtrack spokesman spokesperson spokeswoman stance statement success territory unwillingness
  vocalist website widows willingness wives`.split(/\s+/)
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
export const objectPrepositions: ReadonlySet<string> = new Set([
  'about',
  'against',
  'concerning',
  'despite',
  'into',
  'over',
  'regarding'
])

/** Words that make a unit of time one, by which a plural is none: this years election, the previous weeks losses. */
export const thisOrThat: ReadonlySet<string> = new Set(['last', 'next', 'this'])

/** Determiners of one, which no plural follows: a years imprisonment, an hours drive. */
export const ofOne: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every', 'one'])

/** Units of time that such words may stand before. */
export const spans: readonly string[] =
  `afternoons autumns days decades evenings hours minutes moments months mornings nights
  quarters seasons springs summers weekends weeks winters years`.split(/\s+/)

/** Superlatives, which need a genitive or a determiner before them: the nations highest office. Not best or hardest: the countries hardest hit. */
export const superlatives: ReadonlySet<string> = new Set(
  `biggest busiest closest deadliest fastest finest greatest highest largest latest longest lowest newest oldest poorest richest smallest
  strongest tallest youngest`.split(/\s+/)
)

/** Determiners before an owner of the greatest of its kind. */
export const ownersArticles: ReadonlySet<string> = new Set(
  'a an her his its my our that the their this your'.split(' ')
)

/** Family and those close to one: my parents house. */
export const close: ReadonlySet<string> = new Set(
  'aunts bosses brothers cousins daughters fathers friends grandparents husbands mothers neighbors neighbours parents sisters sons uncles wives'.split(
    ' '
  )
)

/** Pasts that describe their subject and are never participles before a noun: the farmers field looked green. */
export const linking: ReadonlySet<string> = new Set(
  'appeared became began came fell felt happened looked remained seemed smelled stood tasted went'.split(' ')
)

/** What comes first of its kind, and no adverb before a noun: the bands first album. */
export const ordinals: ReadonlySet<string> = new Set([
  'eighth',
  'fifth',
  'final',
  'first',
  'fourth',
  'ninth',
  'second',
  'seventh',
  'sixth',
  'tenth',
  'third'
])
