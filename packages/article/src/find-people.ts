import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Name} from './find-names.ts'
import {Naming} from './naming.ts'
import type {Mention, MentionForm, Person} from './person.ts'
import {UseOfNames} from './use-of-names.ts'
import type {Word} from './word.ts'
import {hashOf} from './word-form.ts'

class PersonModel implements Person {
  readonly surname: string
  /** The key of the first given name. */
  readonly given: string | undefined
  readonly mentions: Mention[] = []
  readonly inTitle: boolean
  readonly inRow: Word | undefined
  /** The keys of all given names that stood before the surname: `ada`, `a`. */
  readonly givens: string[] = []
  longest: Name | undefined = undefined

  constructor(surname: string, given: string | undefined, inTitle: boolean, inRow: Word | undefined) {
    this.surname = surname
    this.given = given
    this.inTitle = inTitle
    this.inRow = inRow
  }

  get name(): string | undefined {
    if (!this.longest) return undefined
    const {core} = this.longest
    const last = core[core.length - 1]
    return last.article.text.slice(core[0].start, last.start + last.stem.length)
  }
}

class MentionModel implements Mention {
  readonly person: Person
  readonly form: MentionForm
  readonly words: readonly Word[]
  readonly title: string | undefined
  readonly surname: Word

  constructor(person: Person, form: MentionForm, name: Name, surname: Word) {
    this.person = person
    this.form = form
    this.words = name.words
    this.title = name.title
    this.surname = surname
  }

  get block(): Block {
    return this.surname.block
  }
}

/**
 * Finds who is named, and how at each place. Rows of capitalised words that a title, a first name, an initial or their
 * use shows to be people come first; then the words that stand alone are given to those whose surname or given name
 * they are; what is left is taken for a person only where it is used as one.
 */
export function findPeople(article: Article): readonly Person[] {
  return new PeopleFinder(article).find()
}

class PeopleFinder {
  readonly #names: readonly Name[]
  readonly #use: UseOfNames
  /** The keys of the title that came beside the text. */
  readonly #title: ReadonlySet<string>
  /** By key, where a word first stands in a row of capitals. */
  readonly #inRow: ReadonlyMap<string, Word>
  readonly #bySurname = new Map<string, PersonModel[]>()
  readonly #byGiven = new Map<string, PersonModel>()
  /** By surname, who was named in full last. */
  readonly #latest = new Map<string, PersonModel>()
  // Which of 32 classes of words the names of people are in: most words that stand alone can be dismissed by it.
  #classes = 0

  constructor(article: Article) {
    this.#names = article.names
    this.#use = new UseOfNames(this.#names)
    this.#title = keysOf(article.givenTitle)
    this.#inRow = firstInRows(this.#names)
  }

  find(): readonly Person[] {
    // All full names are read before any mention: a surname may stand alone before the full name does.
    const inFull = this.#names.map((name) => this.#personInFull(name))
    for (let place = 0; place < inFull.length; place++) {
      const name = this.#names[place]
      const person = inFull[place]
      if (person) {
        this.#latest.set(person.surname, person)
        person.mentions.push(new MentionModel(person, 'full', name, surnameWordOf(name, this.#use)))
      } else if (name.core.length === 1) this.#readAlone(name, place)
    }
    return [...this.#bySurname.values()]
      .flat()
      .filter(({mentions}) => mentions.length > 0)
      .sort((a, b) => a.mentions[0].surname.index - b.mentions[0].surname.index)
  }

  /** The person whom a name of two words or more names, new or known; undefined where it names none. */
  #personInFull(name: Name): PersonModel | undefined {
    if (name.core.length < 2 || !isPerson(name, this.#use)) return undefined
    const surname = surnameWordOf(name, this.#use)
    const given = (surname === name.core[0] ? name.core[1] : name.core[0]).key
    const key = keyOf(surname)
    let person = namesakeOf(this.#bySurname.get(key), given)
    if (!person) {
      person = this.#add(key, given)
      if (!this.#byGiven.has(given)) this.#byGiven.set(given, person)
    }
    if (!person.givens.includes(given)) person.givens.push(given)
    if (!person.longest || person.longest.core.length < name.core.length) person.longest = name
    return person
  }

  /** Reads a name of one word, as a mention of somebody known or of somebody new, if of anybody. */
  #readAlone(name: Name, place: number): void {
    const [word] = name.core
    const form = name.title === undefined ? 'bare' : name.honorific ? 'honorific' : 'titled'
    const key = keyOf(word)
    const hash = key === word.form.key ? word.form.hash : hashOf(key)
    const mayBeKnown = (this.#classes & classOf(hash)) !== 0
    const known = mayBeKnown ? (this.#latest.get(key) ?? this.#bySurname.get(key)?.[0]) : undefined
    const person = known ?? (mayBeKnown && form === 'bare' ? this.#byGiven.get(key) : undefined)
    if (person) {
      if (form !== 'bare' || !this.#use.isOther(word))
        person.mentions.push(new MentionModel(person, known ? form : 'given', name, word))
    } else if (form !== 'bare' ? name.evidence > 0 : this.#isNewSurname(word, key, place)) {
      const made = this.#add(key, undefined)
      made.mentions.push(new MentionModel(made, form, name, word))
    }
  }

  /** Whether a bare word is used as a person's name, and is no plural of a surname that is known (`the Okoyes`). */
  #isNewSurname(word: Word, key: string, place: number): boolean {
    return this.#use.isPerson(word, place) && !this.#bySurname.has(key.replace(/e?s$/, ''))
  }

  #add(surname: string, given: string | undefined): PersonModel {
    this.#classes |= classOf(hashOf(surname)) | (given === undefined ? 0 : classOf(hashOf(given)))
    const person = new PersonModel(surname, given, this.#title.has(surname), this.#inRow.get(surname))
    const namesakes = this.#bySurname.get(surname)
    if (namesakes) namesakes.push(person)
    else this.#bySurname.set(surname, [person])
    return person
  }
}

function firstInRows(names: readonly Name[]): ReadonlyMap<string, Word> {
  const first = new Map<string, Word>()
  for (const {core} of names) {
    if (core.length < 2) continue
    for (const word of core) {
      const key = keyOf(word)
      if (!first.has(key)) first.set(key, word)
    }
  }
  return first
}

function classOf(hash: number): number {
  return 1 << (hash & 31)
}

/** Who of those with a surname has this given name: `J. Okoye` is James Okoye, whichever stands first. */
function namesakeOf(people: readonly PersonModel[] | undefined, given: string): PersonModel | undefined {
  if (!people) return undefined
  const exact = people.find(({givens}) => givens.includes(given))
  if (exact) return exact
  const initial = given[0]
  return given.length === 1
    ? people.find((person) => person.given?.startsWith(initial))
    : people.find(({givens}) => givens.includes(initial))
}

function isPerson(name: Name, use: UseOfNames): boolean {
  if (name.evidence !== 0) return name.evidence > 1
  return name.core.length < 5 && use.namesPerson(name.core)
}

/** The family name: the last word, or the first in the order of East Asia unless the article then uses the last. */
function surnameWordOf({core}: Name, use: UseOfNames): Word {
  const first = core[0]
  const last = core[core.length - 1]
  if ((first.form.naming & Naming.leadingSurname) === 0 || core.length > 3) return last
  if (use.standsAlone(first.key)) return first
  return use.standsAlone(last.stem) || (first.form.naming & Naming.firstName) !== 0 ? last : first
}

/** The key of a surname: that of `Sisi` for `al-Sisi` and for `Sisi's`. */
function keyOf(word: Word): string {
  return word.casing === 'mixed' ? word.stem.replace(arabicArticle, '') : word.stem
}

const arabicArticle = /^(?:a[dlnrst]|ash|el)-/

const apart = /[^a-z0-9'-]+/
const apartBeyondAscii = /[^\p{L}\p{N}'-]+/u

function keysOf(title: string | undefined): ReadonlySet<string> {
  if (title === undefined) return new Set()
  const line = title.toLowerCase().replaceAll('’', "'")
  const parts = line.split(/[^\0-\x7f]/.test(line) ? apartBeyondAscii : apart)
  return new Set(parts.map((key) => key.replace(/^'|'s?$/g, '')))
}
