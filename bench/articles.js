// Invented news to measure with: the same articles on every machine, of 2 to 5 KB, clean and damaged lines mixed.
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

const people = [
  'Tomas Rivek',
  'Alma Reyes-Court',
  'Jonas Pell',
  'Hanne Marsk',
  'Idris Calloway',
  'Petra Vance',
  'Oluwa Dane',
  'Mirela Stroud'
]
const offices = ['Mayor', 'Sen.', 'Foreign Minister', 'Dr.', 'Prof.', 'Justice Secretary', 'Gov.', 'spokesman']
const places = [
  'Port Averil',
  'Harwick',
  'Lower Tansel',
  'the Sorren valley',
  'Eastmere',
  'Kessel Bay',
  'Dunmoor',
  'Veldt City'
]
const bodies = [
  'the harbour board',
  'the water ministry',
  'the U.S. embassy',
  'the city council',
  'the grain union',
  'the Averil Herald',
  'the central bank',
  'the appeals court'
]
const sums = ['$4.2 million', '1,200 jobs', '17 per cent', 'about 300 tonnes', '£90,000', 'two-thirds of its budget']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const sentences = [
  (p) =>
    `${p.office} ${p.person} told reporters in ${p.place} on ${p.day} that ${p.body} would not pay ${p.sum} before the end of the year.`,
  (p) => `“We have waited long enough for an answer,” ${p.surname} said, “and nobody at ${p.body} has called.”`,
  (p) =>
    `The plan, which was first published in March, would move the ferry terminal from ${p.place} to the northern pier.`,
  (p) =>
    `Officials at ${p.body} declined to comment on the figures, which were seen by two people with knowledge of the talks.`,
  (p) =>
    `According to a report released on ${p.day}, the number of empty homes in ${p.place} rose by ${p.sum} in a decade.`,
  (p) =>
    `"It isn't the money," said ${p.person}, a baker whose shop on Quay Street flooded twice. "It's that they don't ask."`,
  (_p) => `Police said that the driver, 43, had been taken to St. Brannoc's hospital and did not face charges.`,
  (p) =>
    `In a letter to ${p.body}, dated Jan. 14, ${p.surname} asked for an independent inquiry and an end to night flights.`,
  (p) => `Heavy rain is expected across ${p.place} until ${p.day}, with gusts of up to 90 km/h along the coast.`,
  (p) => `The court heard that the company kept two sets of books; neither mentioned the loan of ${p.sum}.`,
  (p) => `Ms. Marsk, who has led the union since 2016, said members would vote again if no offer was made by ${p.day}.`,
  (p) => `It was the third such accident in ${p.place} this year, and the first to close both lanes of the bridge.`,
  (p) => `"${p.body[0].toUpperCase()}${p.body.slice(1)} has a duty to explain itself", ${p.surname} added.`,
  (p) => `The ministry did not replied to questions about an new tender worth ${p.sum}.`,
  () => `Analysts expect prices to fall: the harvest was good, stocks are high and demand from abroad has slowed.`,
  (p) => `Nobody was hurt, but the roof of the ${p.place.replace('the ', '')} market hall will have to be rebuilt.`
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
  const paragraph = () => {
    const person = pick(people)
    const p = {
      person,
      surname: person.split(' ').at(-1),
      office: pick(offices),
      place: pick(places),
      body: pick(bodies),
      sum: pick(sums),
      day: pick(days)
    }
    return Array.from({length: 1 + below(3)}, () => pick(sentences)(p)).join(' ')
  }
  const paragraphs = Array.from({length: 10 + below(12)}, () => (below(14) === 0 ? pick(furniture) : paragraph()))
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

/** Returns one article of a length, made of others. */
export function longArticle(articles, length) {
  const parts = []
  for (let total = 0, index = 0; total < length; index++) {
    const part = articles[index % articles.length]
    parts.push(part)
    total += part.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}
