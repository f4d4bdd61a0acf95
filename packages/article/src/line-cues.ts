import {
  agencies,
  authorJobs,
  callOpenings,
  furnitureOpenings,
  imperatives,
  isMonth,
  isWeekday,
  noticeWords,
  wordsOfMenus,
  wordsOfSites,
  wordsOfSitesAlone
} from '@lint-news/lexicon'
import type {Word} from './word.ts'

/**
 * What a line may be, judged by its first word: each bit stands for patterns that open with one of a few words. Lines without the
 * bit are spared the patterns, and a run that meets no such line never compiles them.
 */
export const Opens = {
  /** The word itself, not its first letters alone, is listed under this. */
  imperative: 1,
  call: 2,
  pointer: 4,
  /** Below: the first letters in a row are those of a listed word, so that `READ—more` and `must-see` are found too. */
  pointing: 8,
  mark: 16,
  contact: 32,
  consent: 64,
  caption: 128,
  byline: 256,
  credit: 512,
  date: 1024
} as const

/** What a line may hold, judged by any of its words: without the word there is no match of the pattern. */
export const Holds = {
  digit: 1,
  address: 2,
  /** Begins a known line of furniture, or ends one that is made (`Harbour Times Videos`). */
  furniture: 4,
  notice: 8,
  copyright: 16,
  browser: 32,
  paywall: 64,
  comments: 128,
  /** What speaks of the site or to its reader in paragraphs. */
  site: 256,
  reader: 512,
  commission: 1024,
  offer: 2048,
  author: 4096,
  posted: 8192,
  agency: 16384,
  caption: 32768,
  /** May label the source of a picture at the end of its caption. */
  credit: 65536,
  /** What sites say of themselves, hardly ever or also news. */
  siteAlone: 131072,
  siteOften: 262144,
  /** What entries of menus are made of. */
  menu: 524288,
  /** What captions say of what one sees. */
  picture: 1048576,
  /** What publishers state about their page: rights, sponsors, needs, privacy. */
  rights: 2097152,
  sponsor: 4194304,
  support: 8388608,
  privacy: 16777216
} as const

/** The words that openings of pointers start with, besides imperatives. */
const pointers = "also don't full further go icymi in just more must previously recommended related trending up you"

const openings: Readonly<Partial<Record<keyof typeof Opens, string>>> = {
  pointing: `
    also audio click don from full further gallery go hear icymi in just keep listen live more must opinion pictures please podcast
    poll previously quiz read recommended related see slideshow trending up video videos view watch you
  `,
  mark: `
    categories category download e email explore facebook file filed find home image instagram itunes keyword keywords label labels
    link listen more newer next older photo picture posted prev previous related slide spotify tag tagged tags topic topics twitter
    url web website you
  `,
  contact: `
    comments contact e email follow got have please questions reach send tip tips tweet write you
  `,
  consent: 'by i yes',
  caption: `
    above caption captions clockwise enlarge file from image l left media photo picture pictured this video
  `,
  byline: `
    additional analysis by compiled contributing edited editing further interview more opinion posted report reported reporting
    review story text with words writing written
  `,
  credit: `
    afp alamy animation animations ap artwork corbis courtesy credit credits epa getty graphic graphics i illustration illustrations
    image images istock istockphoto map maps pa photo photograph photographs photos picture pictures pixabay rendering renderings
    reuters rex screen screengrab screenshot screenshots shutterstock still stills unsplash upi video videos wikimedia
  `,
  date: 'a about an noon midnight the'
}

// The label may be glued to what it labels: `UpdatedMay 5, 2019`.
const dateLabel = /^(?:added|as|created|date|edited|first|last|modified|on|originally|posted|publi|time|updated)/

const holdings: Readonly<Partial<Record<keyof typeof Holds, string>>> = {
  furniture: 'blogs galleries headlines homepage newsletter newsletters podcasts related videos',
  copyright: 'copied copyright mark published redistributed reproduced reserved trademark',
  caption: 'caption',
  picture: 'image photo photograph picture pictured seen shown',
  credit:
    'credit credits courtesy getty image images photo photograph photographer photographs photos picture pictures',
  browser: 'adblocker adsbygoogle blocker browser cookie cookies document flash function googletag javascript window',
  paywall: `
    article articles complete entire full limit log member reached register rest sign subscribe subscriber subscribers
  `,
  comments: 'comment comments discussion posts registered reserve',
  rights: 'mark marks trademark trademarks',
  sponsor: `
    advertiser advertisers advertising automatically brought contributor distributed edited editorial editors journalists newsroom paid
    partnership party sponsor sponsored sponsors syndicated
  `,
  support: `
    contribution donation donors favor favour gift journalism newsroom reading readers reporting supporters
  `,
  privacy: 'ads advertising consent cookie cookies device devices preferences privacy',
  site: `
    author click columnist commission cookies copyright correspondent editor javascript mark newsletter our reporter reserved sign
    subscribe trademark writer you your
  `,
  reader: 'our please us we you your yours',
  commission: 'affiliate commission percentage share',
  offer: `
    click clicking contact download email feedback follow inbox join letter letters like mail mailbox newsletter newsletters privacy
    sign subscribe terms
  `,
  author: 'reached',
  posted: 'comment commented comments submitted'
}

interface Tables {
  readonly opens: ReadonlyMap<string, number>
  readonly exact: ReadonlyMap<string, number>
  readonly holds: ReadonlyMap<string, number>
}

let tables: Tables | undefined

function readTables(): Tables {
  const opens = new Map<string, number>()
  const exact = new Map<string, number>()
  const holds = new Map<string, number>()
  const add = (to: Map<string, number>, words: Iterable<string>, bit: number): void => {
    for (const word of words) to.set(word, (to.get(word) ?? 0) | bit)
  }
  for (const [name, words] of Object.entries(openings)) add(opens, words.trim().split(/\s+/), Opens[name as never])
  add(exact, imperatives, Opens.imperative)
  add(exact, callOpenings, Opens.call)
  add(exact, pointers.split(' '), Opens.pointer)
  for (const [name, words] of Object.entries(holdings)) add(holds, words.trim().split(/\s+/), Holds[name as never])
  add(holds, noticeWords, Holds.notice)
  add(holds, wordsOfSitesAlone, Holds.siteAlone)
  add(holds, wordsOfSites, Holds.siteOften)
  add(holds, wordsOfMenus, Holds.menu)
  add(holds, authorJobs, Holds.author)
  add(holds, furnitureOpenings(), Holds.furniture)
  add(
    holds,
    agencies.map((name) => lettersOf(name.toLowerCase())),
    Holds.agency
  )
  return {opens, exact, holds}
}

/** The bits of {@link Opens} for the key of a first word. */
export function opensOf(key: string): number {
  tables ??= readTables()
  const letters = lettersOf(key)
  let bits = (tables.opens.get(letters) ?? 0) | (tables.exact.get(key) ?? 0)
  const first = key.charCodeAt(0)
  if ((first >= 48 && first <= 57) || isMonth(letters) || isWeekday(letters) || dateLabel.test(letters))
    bits |= Opens.date
  return bits
}

/** The bits of {@link Holds} for the key of a word. */
export function holdsOf(key: string): number {
  tables ??= readTables()
  const {holds} = tables
  let bits = holds.get(key) ?? 0
  if (key.startsWith('http')) bits |= Holds.address
  // Signatures are often glued to what they sign: `Who caresPosted by: Roe`.
  if (key.endsWith('posted')) bits |= Holds.posted
  // So are credits: `a quay at duskCredit: Jane Roe`.
  if (key.endsWith('credit')) bits |= Holds.credit
  if (!notLetters.test(key)) return bits
  if (key.includes('@') || key.startsWith('www.')) bits |= Holds.address
  if (/\d/.test(key)) bits |= Holds.digit
  // A notice and a trade are listed as a whole: `co-author`, `document.write`.
  const ofParts =
    ~(Holds.notice | Holds.author | Holds.siteAlone | Holds.siteOften | Holds.menu) |
    (/reached/.test(key) ? Holds.author : 0)
  for (const part of key.split(/[^a-z]+/)) bits |= (holds.get(part) ?? 0) & ofParts
  // Lines of furniture are listed without hyphens, and with `#` for a number.
  if (bits & Holds.furniture) return bits
  for (const part of key.split(beyondAscii.test(key) ? /[^\p{L}\p{N}']+/u : /[^a-z0-9']+/))
    bits |= (holds.get(part.replace(/\d+/g, '#')) ?? 0) & Holds.furniture
  return bits
}

const beyondAscii = /[^\0-\x7f]/
const notLetters = /[^a-z]/

/** The first letters in a row. */
function lettersOf(key: string): string {
  if (!notLetters.test(key)) return key
  return /[a-z]+/.exec(key)?.[0] ?? ''
}

/** What the words of a line hold, taken together. */
export function holdsAmong(words: readonly Word[]): number {
  let bits = 0
  for (const {form} of words) bits |= form.holds
  return bits
}
