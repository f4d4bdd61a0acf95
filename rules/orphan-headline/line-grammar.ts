import type {Block, Word} from '@lint-news/article'
import {
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  functionWords,
  modals,
  newsVerbs,
  prepositions,
  pronouns,
  speechVerbs,
  verbReadings
} from '@lint-news/lexicon'
import {guides, invitations, labels, parts} from './words.ts'

/** How a line is written, as far as it tells headlines of other stories from the subheads of this one. */
export interface LineGrammar {
  /** `Read the full review`, `Complete coverage: …`: a link that says so. */
  readonly invites: boolean
  /** `How to…`, `10 tips…`: the title of a guide or a list. */
  readonly guide: boolean
  /** `Step 2: …`, `Key findings`: a part of the story. */
  readonly part: boolean
  /** A present tense behind its subject, as headlines have it: `Mayor quits after vote`. */
  readonly present: Word | undefined
  /** That, a verb behind a plural, or an infinitive for what is to come: `Growers fear frost`, `Mayor to quit`. */
  readonly verb: Word | undefined
  /** A verb of the kind that people in the news are the subject of. */
  readonly newsy: boolean
  /** The verb has a name for its subject: `Mayor Oduya quits`. */
  readonly acts: boolean
  /** Says what came before, or besides, as headlines do in one breath: `Mayor quits after vote`. */
  readonly sequel: boolean
  /** `is`, `were`, `have`, `would`: headlines leave them out. */
  readonly auxiliary: boolean
  /** Cut out of a sentence, several sentences, or full of signs: a caption, a piece of a table, a list, wrapped text. */
  readonly fragment: boolean
  /** Full of signs, or dated: no headline, but a caption, a piece of a table, a post. */
  readonly signs: boolean
  /** Opens with `the`, `a`, `it`, `their`: headlines leave these out. */
  readonly determiner: boolean
  /** Has `the` or `a` further on: headlines leave them out. */
  readonly article: boolean
  /** Has `he`, `its`, `they`: they mean somebody whom the story has named. */
  readonly pronoun: boolean
  /** Speaks of you, us or me. */
  readonly personal: boolean
  /** Says nothing but what somebody says, as crossheads do: `‘We never saw it coming’`. */
  readonly quoted: boolean
  /** Quotes a part of what it says: `Mayor 'will not quit'`. */
  readonly quotes: boolean
  readonly comma: boolean
  readonly colon: boolean
  /** Written in capitals. */
  readonly capitals: boolean
  /** All long words have a capital, so that names do not show. */
  readonly titleCase: boolean
  /** Words with a capital of their own. */
  readonly names: readonly Word[]
}

const opener = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const inviting = opener(invitations)
const guiding = opener([...guides, '\\d{1,2} (?!percent|per cent|years?|days?)\\p{L}'])
const parting = new RegExp(`^(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const labelling = new RegExp(
  `^(?:[\\p{L}\\p{N}.]+ ){0,2}(?:${labels.join('|')})\\s?:|\\[(?:${labels.join('|')})s?\\]|at a glance$`,
  'iu'
)
const signs = /[()<>=→;{}#|*@]|\D\/|https?:|www\.|…|\.{3}|: ?\S*$|\bphoto\b|\d, (?:19|20)\d\d/iu
const opensQuoted = /^["“‘']/
const closesQuoted = /["”’']$/
const quotation = /(?<!\p{L})["“‘'][^"“”‘’']+["”’'](?!\p{L})/u
const cut = /[,&+–—-]["”’']?$|['’]s$/
const unclosed = /^[^"“]*["”]$/

const personal: ReadonlySet<string> = new Set(
  "i i'd i'll i'm i've me my our us we we'd we'll we're we've you you'd you'll you're you've your".split(' ')
)
const sequels: ReadonlySet<string> = new Set('after ahead amid as before despite following over'.split(' '))
const thirdPersons: ReadonlySet<string> = new Set(['he', 'her', 'his', 'it', 'its', 'she', 'their', 'they'])
const tenses: ReadonlySet<string> = new Set(
  'are be been can could did do does had has have is may must should was were will would'.split(' ')
)
// Words of grammar that a line may end with: `Mayor steps down`, `What it is for`.
const enders: ReadonlySet<string> = new Set(
  'again ahead all anyway aside away back down here him in it later me more much no not now off on once out over so soon that them there this through to together too twice up us well yes yet you'.split(
    ' '
  )
)

export function lineGrammarOf(block: Block): LineGrammar {
  const {words, text} = block
  const first = words[0]
  const last = words[words.length - 1]
  const long = words.filter(({start, end, casing}) => end - start > 3 && casing !== 'none')
  const titleCase = long.length > 1 && long.every(({capital}) => capital)
  const capitals = words.filter(({casing}) => casing === 'upper').length > words.length * 0.6
  const auxiliary = words.some(({key}) => tenses.has(key))
  const present = auxiliary ? undefined : presentOf(words, titleCase || capitals)
  const hasSigns = signs.test(text)
  const quoted = opensQuoted.test(text) && closesQuoted.test(text)
  return {
    invites: inviting.test(text) || labelling.test(text),
    guide: guiding.test(text),
    part: parting.test(text),
    present,
    verb: present ?? plainVerbOf(words, titleCase || capitals),
    newsy: present !== undefined && (newsVerbs.has(present.key) || speechVerbs.has(present.key)),
    acts: present?.previous !== undefined && present.previous !== first && isName(present.previous, 1),
    sequel: words.some(({key}, at) => at > 1 && at < words.length - 1 && sequels.has(key)),
    auxiliary,
    signs: hasSigns,
    fragment:
      hasSigns ||
      (last.form.isFunctionWord && !enders.has(last.key)) ||
      conjunctions.has(first.key) ||
      /^\p{Ll}/u.test(text) ||
      unclosed.test(text) ||
      cut.test(text) ||
      (block.sentences.length > 1 && !/[?!]/.test(text)),
    determiner: determiners.has(first.key) || pronouns.has(first.key),
    article: words.some(({key}, at) => at > 0 && articles.has(key)),
    pronoun: words.some(({key}) => thirdPersons.has(key)),
    personal: words.some(({key}) => personal.has(key)),
    quoted,
    quotes: quotation.test(text) && !quoted,
    comma: text.includes(','),
    colon: /\S: ?\S/.test(text),
    capitals,
    titleCase,
    names: titleCase || capitals ? [] : words.filter(isName)
  }
}

/** A form in -s that no small word makes a noun: `Mayor quits`, not `the mayor's plans`, `of plans`. */
function presentOf(words: readonly Word[], capitalised: boolean): Word | undefined {
  for (let i = 1; i < words.length; i++) {
    const {key} = words[i]
    if (!key.endsWith('s') || functionWords.has(key) || (words[i].capital && !capitalised)) continue
    const before = words[i - 1].key
    // A plural subject has no such verb: `rights groups`.
    if (plural.test(before) && words[i - 1].casing === 'lower') continue
    if (determiners.has(before) || prepositions.has(before) || before.endsWith("'s")) continue
    if (auxiliaries.has(before) || modals.has(before)) continue
    if (verbReadings(key).some(({form}) => form === 'third')) return words[i]
  }
  return undefined
}

/** The base form of a verb behind a plural that opens the line, or behind a noun and `to`. */
function plainVerbOf(words: readonly Word[], capitalised: boolean): Word | undefined {
  for (let i = 1; i < words.length; i++) {
    const {form, capital} = words[i]
    if (form.isFunctionWord || (capital && !capitalised)) continue
    const before = words[i - 1]
    const fits =
      before.key === 'to'
        ? i > 1 && !words[i - 2].form.isFunctionWord
        : i <= longestSubject && i < words.length - 1 && plural.test(before.key) && !before.form.isFunctionWord
    if (fits && form.verbReadings.some((reading) => reading.form === 'base')) return words[i]
  }
  return undefined
}

const longestSubject = 3

/** `groups`, not `crisis`, `virus`, `press`. */
const plural = /[^sui']s$/

function isName(word: Word, index: number): boolean {
  if (!word.capital || word.key.length < 3 || word.form.isFunctionWord) return false
  return index > 0 || word.casing !== 'capitalized'
}
