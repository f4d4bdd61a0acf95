import type {Article} from './article.ts'
import type {Block} from './block.ts'
import {findNames, type Name} from './find-names.ts'
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
  const names = findNames(article)
  const use = new UseOfNames(names)
  const title = keysOf(article.givenTitle)
  const inRow = new Map<string, Word>()
  for (const {core} of names) {
    if (core.length < 2) continue
    for (const word of core) {
      const key = keyOf(word)
      if (!inRow.has(key)) inRow.set(key, word)
    }
  }

  const bySurname = new Map<string, PersonModel[]>()
  const byGiven = new Map<string, PersonModel>()
  const fullNames: Array<PersonModel | undefined> = []
  // Which of 32 classes of words the names of people are in: most words that stand alone can be dismissed by it.
  let classes = 0
  const add = (surname: string, given: string | undefined): PersonModel => {
    classes |= classOf(hashOf(surname)) | (given === undefined ? 0 : classOf(hashOf(given)))
    const person = new PersonModel(surname, given, title.has(surname), inRow.get(surname))
    const namesakes = bySurname.get(surname)
    if (namesakes) namesakes.push(person)
    else bySurname.set(surname, [person])
    return person
  }

  for (const name of names) {
    if (name.core.length < 2 || !isPerson(name, use)) {
      fullNames.push(undefined)
      continue
    }
    const surname = surnameOf(name, use)
    const given = (surname === name.core[0] ? name.core[1] : name.core[0]).key
    const key = keyOf(surname)
    let person = namesakeOf(bySurname.get(key), given)
    if (!person) {
      person = add(key, given)
      if (!byGiven.has(given)) byGiven.set(given, person)
    }
    if (!person.givens.includes(given)) person.givens.push(given)
    if (!person.longest || person.longest.core.length < name.core.length) person.longest = name
    fullNames.push(person)
  }

  const latest = new Map<string, PersonModel>()
  let index = 0
  for (const name of names) {
    const place = index++
    const full = fullNames[place]
    if (full) {
      latest.set(full.surname, full)
      full.mentions.push(new MentionModel(full, 'full', name, surnameOf(name, use)))
      continue
    }
    if (name.core.length > 1) continue
    const [word] = name.core
    const form = name.title === undefined ? 'bare' : name.honorific ? 'honorific' : 'titled'
    const key = keyOf(word)
    const hash = key === word.form.key ? word.form.hash : hashOf(key)
    const mayBeKnown = (classes & classOf(hash)) !== 0
    const known = mayBeKnown ? (latest.get(key) ?? bySurname.get(key)?.[0]) : undefined
    const person = known ?? (mayBeKnown && form === 'bare' ? byGiven.get(key) : undefined)
    if (person) {
      if (form !== 'bare' || !use.isOther(word))
        person.mentions.push(new MentionModel(person, known ? form : 'given', name, word))
    } else if (
      form !== 'bare' ? name.evidence > 0 : use.isPerson(word, place) && !bySurname.has(key.replace(/e?s$/, ''))
    ) {
      const made = add(key, undefined)
      made.mentions.push(new MentionModel(made, form, name, word))
    }
  }

  return [...bySurname.values()]
    .flat()
    .filter(({mentions}) => mentions.length > 0)
    .sort((a, b) => a.mentions[0].surname.index - b.mentions[0].surname.index)
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
function surnameOf({core}: Name, use: UseOfNames): Word {
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
