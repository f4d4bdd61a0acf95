// Invented news to measure with: the same articles on every machine, of 2 to 5 KB, with the damage of scraping here and there. No
// sentence comes twice in an article, and names are new in each, as in news.
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

const firstNames =
  'Tomas Alma Jonas Hanne Idris Petra Oluwa Mirela Anders Ruth Samir Clare Viktor Leila Hugo Ines'.split(' ')
const syllables = 'ka ri ven tol mar den bis or lan sek hal vo dun ster mi cal per ath ro gan wel fen tas bry'.split(
  ' '
)
const offices = ['Mayor', 'Sen.', 'Foreign Minister', 'Dr.', 'Prof.', 'Justice Secretary', 'Gov.', 'Judge']
const bodies = [
  'the harbour board',
  'the water ministry',
  'the U.S. embassy',
  'the city council',
  'the grain union',
  'the central bank',
  'the appeals court',
  'the rail regulator',
  'the state auditor',
  'the teachers’ union'
]
const sums = ['$4.2 million', '1,200 jobs', '17 per cent', 'about 300 tonnes', '£90,000', 'two-thirds of its budget']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'March', 'April', 'June', 'September', 'November']

/** What an article tells, one sentence each; `a`, `b` and `c` are people, `x` and `y` places. */
const sentences = [
  (p) =>
    `${p.office} ${p.a} told reporters in ${p.x} on ${p.day} that ${p.body} would not pay ${p.sum} before the year is out.`,
  (p) => `“We have waited long enough for an answer,” ${p.b} said, “and nobody at ${p.body} has called.”`,
  (p) => `The plan, first published in ${p.month}, would move the ferry terminal from ${p.x} to the northern pier.`,
  () => `Officials declined to comment on the figures, which were seen by two people with knowledge of the talks.`,
  (p) => `According to a report released on ${p.day}, the number of empty homes in ${p.y} rose by a third in a decade.`,
  (p) =>
    `"It isn't the money," said ${p.b}, a baker whose shop on Quay Street flooded twice. "It's that they don't ask."`,
  (p) => `Police said that the driver, 43, had been taken to St. ${p.y}'s hospital and did not face charges.`,
  (p) => `In a letter dated Jan. 14, ${p.c} asked for an independent inquiry and an end to night flights.`,
  (p) => `Heavy rain is expected across ${p.x} until ${p.day}, with gusts of up to 90 km/h along the coast.`,
  (p) => `The court heard that the company kept two sets of books; neither mentioned the loan of ${p.sum}.`,
  (p) => `${p.c}, who has led the union since 2016, said members would vote again if no offer was made.`,
  (p) => `It was the third such accident in ${p.x} this year, and the first to close both lanes of the bridge.`,
  (p) => `"The council has a duty to explain itself", ${p.b} added.`,
  () => `The ministry did not replied to questions about an new tender for dredging the inner basin.`,
  () => `Analysts expect prices to fall: the harvest was good, stocks are high and demand from abroad has slowed.`,
  (p) => `Nobody was hurt, but the roof of the ${p.y} market hall will have to be rebuilt from scratch.`,
  (p) => `Divers found the wreck late in ${p.month}, lying on its side under 40 metres of water.`,
  () => `Two former employees, speaking on condition of anonymity, described long shifts and broken machines.`,
  (p) => `The museum will reopen on ${p.day} after a refit that added a lift, a library and a café.`,
  (p) => `“I learned about it from the radio,” ${p.a} recalled.`,
  (p) => `A spokeswoman for ${p.body} said the decision rested with the regional government.`,
  (p) => `Farmers near ${p.y} have asked for loans to replace the seed that rotted in the wet spring.`,
  () => `Shares in the shipyard fell 6.4% to a two-year low before recovering some ground by the close.`,
  () => `The law gives tenants thirty days to object, a period that critics call far too short.`,
  () => `Last year more than 11,000 passengers used the night train, twice as many as in 2014.`,
  () => `Engineers are still trying to work out why the pumps stopped when the tide turned.`,
  () => `Some shops had already run out of bottled water by noon, and schools sent pupils home early.`,
  () => `The opposition has promised to repeal the tax, though it has not said how it would fill the gap.`,
  () => `Witnesses described a loud bang, then smoke rising behind the old grain silos.`,
  (p) => `“Nobody should have to choose between heating and eating,” said ${p.c}, who runs a food bank in ${p.x}.`,
  (p) => `The orchestra, founded by refugees in the 1950s, plays its last concert in ${p.month}.`,
  () => `An earlier version of the agreement failed in parliament by just four votes.`,
  (p) => `${p.b} and ${p.c} met at university, married in 2009 and opened their first restaurant three years later.`,
  () => `Doctors at the clinic treat up to sixty patients a day, most of them children with infections of the lung.`,
  (p) => `The goalkeeper saved twice from close range before ${p.a} headed in from a corner in the 81st minute.`,
  () => `Investigators believe the fire began in a storeroom where paint and solvents were kept.`,
  (p) => `Insurers put the damage at ${p.sum}, a figure that is likely to grow as more claims come in.`,
  () => `Under the treaty both navies share their charts, and neither may drill within nine miles of the line.`,
  (p) => `The bird, last seen on the islands in 1987, was photographed by a pair of hikers from ${p.y}.`,
  (p) => `A second hearing is scheduled for ${p.day}; lawyers for both sides declined to discuss a settlement.`,
  () => `Residents complain of dust on their washing and lorries in their lanes from five in the morning.`,
  () => `The software, written by a team of six, predicts where potholes will open after a frost.`,
  (p) => `Asked whether he would stand again, ${p.a} laughed and pointed to the clock.`,
  () => `Turnout was the lowest since records began, at barely one voter in three.`,
  () => `The strike has cost the port roughly a tenth of its yearly trade, by the operator's own estimate.`,
  () => `“We were promised a school, and we got a car park,” one mother shouted from the gallery.`,
  () => `Prosecutors say the brothers moved cash through a chain of launderettes and a florist.`,
  () => `The dam holds enough for ninety days, but engineers want the level lowered before winter.`,
  (p) => `Her novel, set among the salt pans of ${p.x}, has been translated into nineteen languages.`,
  () => `The airline blamed a shortage of crews and said it would rebook everybody within a week.`,
  () => `Scientists warned that the glacier had lost more ice since 2000 than in the century before.`,
  (p) => `He is survived by his wife, two daughters and a brother, the painter ${p.b}.`,
  () => `The minister did not say when the inspectors would return, or who would pay them.`,
  (p) => `Both countries recalled their ambassadors in ${p.month} after a dispute over fishing rights.`,
  (p) => `Critics of the scheme point to ${p.y}, where a similar bridge stood unused for eleven years.`,
  () => `Volunteers have cleared most of the mud, yet the smell of diesel hangs over the allotments.`
]
const furniture = [
  'Share this story on Facebook',
  'READ MORE: What the new ferry timetable means for you',
  'Advertisement',
  'Photo: Jonas Pell/Averil Press',
  'Sign up for our newsletter'
]

/** Yields whole numbers below a bound, the same ones for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function articleOf(seed) {
  const below = randomOf(seed)
  const pick = (list) => list[below(list.length)]
  const name = () => {
    const letters = Array.from({length: 2 + below(2)}, () => pick(syllables)).join('')
    return letters[0].toUpperCase() + letters.slice(1)
  }
  const person = () => `${pick(firstNames)} ${name()}`
  const people = [person(), person(), person()]
  const [x, y] = [name(), name()]
  // Who has been named in full goes by the surname.
  const named = new Set()
  const call = (who) => {
    const known = named.has(who)
    named.add(who)
    return known ? who.split(' ')[1] : who
  }
  const facts = () => ({
    get a() {
      return call(people[0])
    },
    get b() {
      return call(people[1])
    },
    get c() {
      return call(people[2])
    },
    x,
    y,
    office: pick(offices),
    body: pick(bodies),
    sum: pick(sums),
    day: pick(days),
    month: pick(months)
  })
  const left = [...sentences]
  const take = () => left.splice(below(left.length), 1)[0]
  // Who says so, and where, comes again and again and holds the story together.
  const sentence = () => {
    const told = take()?.(facts())
    const tie = below(3)
    if (tie === 0) return told
    return told?.replace(/(?<=[a-z])\.$/, () => (tie === 1 ? `, ${call(pick(people))} said.` : ` in ${pick([x, y])}.`))
  }
  const paragraph = () => Array.from({length: 1 + below(3)}, sentence).join(' ')
  const paragraphs = Array.from({length: 10 + below(10)}, () => (below(14) === 0 ? pick(furniture) : paragraph()))
  return paragraphs.join('\n\n')
}

/** Returns invented articles. */
export function inventedArticles(count) {
  return Array.from({length: count}, (_, index) => articleOf(index + 1))
}

/** Returns the texts of a file of JSON Lines, gzipped or not. */
export function articlesIn(path) {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
}

/** Returns one article of a length, made of invented ones, with other names in each. */
export function longArticle(length) {
  const parts = []
  for (let total = 0, seed = 1; total < length; seed++) {
    const part = articleOf(seed)
    parts.push(part)
    total += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
