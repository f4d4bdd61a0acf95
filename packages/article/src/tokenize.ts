import {Class, classAt, isWordClass} from './characters.ts'
import {WordModel} from './models.ts'
import type {Signs} from './signs.ts'
import type {Casing} from './word.ts'
import {WordForm} from './word-form.ts'
import {formOf, lettersInFirst, mostPlainLetters, packLetter, plainForm} from './word-forms.ts'

const address = /(?:https?:\/\/|www\.)[^\s"“”<>«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iy
const domain = /\.(?:com|org|net|gov|edu|info|tv|io|co\.uk|co|uk|au|ca|de|eu|ru|us|me|news)(?![\p{L}\p{N}])/iuy
const trailing = /[.,;:!?'’)\]]+$/
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g
const curly = /[’ʼ]/g

/**
 * Reads the words of `text` from `from` to `to` and adds them to `words`; adds the places of quotation marks, with
 * apostrophes that no word holds, to `marks`, and what else it meets to `signs`. One pass, no look back.
 */
export function tokenize(
  text: string,
  from: number,
  to: number,
  words: WordModel[],
  marks: number[],
  signs: Signs
): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    const kind = classAt(text, at)
    if (isWordClass(kind) || (kind === Class.prefix && at + 1 < to && isWordClass(classAt(text, at + 1)))) {
      let word = readPlainWord(text, at, to, words.length)
      if (word === undefined) {
        word = readWord(text, at, to, words.length)
        signs.addAll(text, at, word.end)
      }
      words.push(word)
      at = word.end
    } else {
      if (kind === Class.quote || kind === Class.apostrophe) marks.push(at)
      signs.add(code)
      at++
    }
  }
}

/** Reads a word of ASCII letters, of which the first alone may be a capital: nineteen of twenty. Undefined for others. */
function readPlainWord(text: string, start: number, limit: number, index: number): WordModel | undefined {
  const opening = text.charCodeAt(start)
  const capital = opening <= 90
  if (opening < 65 || opening > 122 || (opening > 90 && opening < 97)) return undefined
  let first = packLetter(0, opening)
  let rest = 0
  let at = start + 1
  let code = 32
  for (; at < limit; at++) {
    code = text.charCodeAt(at)
    if (code < 97 || code > 122) break
    if (at - start < lettersInFirst) first = packLetter(first, code)
    else rest = packLetter(rest, code)
  }
  if (at < limit && !ends(text, at, code, limit)) return undefined
  const isPlain = at - start <= mostPlainLetters
  const form = isPlain ? plainForm(text, start, at, first, rest) : formOf(text.slice(start, at).toLowerCase())
  return new WordModel(start, at, index, form, capital ? 'capitalized' : 'lower', capital)
}

/** Whether a word of letters surely ends before this character; elsewhere it takes a closer look. */
function ends(text: string, at: number, code: number, limit: number): boolean {
  // White space, `,` `;` `?` `!` `"` `)`.
  if (code <= 34 || code === 44 || code === 59 || code === 63 || code === 41) return true
  return code === 46 && (at + 1 >= limit || text.charCodeAt(at + 1) <= 34)
}

function readWord(text: string, start: number, limit: number, index: number): WordModel {
  let upper = 0
  let lower = 0
  let letters = 0
  let plain = true
  let initialism = false
  let first = -1
  let at = start
  let upperBeforeApostrophe = -1

  if (opensAddress(text, start)) {
    const end = addressEnd(text, start, limit)
    if (end > start) return addressWord(text, start, end, index)
  }

  loop: while (at < limit) {
    const kind = classAt(text, at)
    switch (kind) {
      case Class.lower:
        lower++
        letters++
        if (first < 0) first = 0
        if (text.charCodeAt(at) > 127) plain = false
        break
      case Class.upper:
        upper++
        letters++
        if (first < 0) first = 1
        plain = false
        break
      case Class.letter:
        letters++
        if (first < 0) first = 0
        plain = false
        break
      case Class.digit:
        if (first < 0) first = 0
        break
      case Class.invisible:
        plain = false
        break
      case Class.apostrophe: {
        if (at + 1 >= limit) break loop
        const next = classAt(text, at + 1)
        if (!isWordClass(next) || !isWordClass(classAt(text, at - 1))) {
          // `the U.S.’s`: the stop belongs to the word already.
          if (!(initialism && (text.charCodeAt(at + 1) | 32) === 115)) break loop
        }
        upperBeforeApostrophe = upper
        if (text.charCodeAt(at) > 127) plain = false
        break
      }
      case Class.hyphen: {
        if (at === start || at + 1 >= limit || !isWordClass(classAt(text, at + 1))) break loop
        if (text.charCodeAt(at) > 127) plain = false
        break
      }
      case Class.stop: {
        const next = at + 1 < limit ? classAt(text, at + 1) : Class.other
        const previous = at > start ? classAt(text, at - 1) : Class.other
        if (previous === Class.digit && next === Class.digit) break
        const single = isLetterClass(previous) && (at - 1 === start || text[at - 2] === '.' || text[at - 2] === '-')
        if (single && isLetterClass(next) && !isLetterClass(at + 2 < limit ? classAt(text, at + 2) : Class.other)) {
          initialism = true
          break
        }
        if (single && initialism) break
        if (isLetterClass(previous) && next === Class.lower) {
          domain.lastIndex = at
          if (domain.test(text) && domain.lastIndex <= limit) {
            at = domain.lastIndex
            return addressWord(text, start, at, index)
          }
        }
        break loop
      }
      case Class.comma: {
        const group = text.slice(at + 1, at + 5)
        if (!/^\d{3}(?!\d)/.test(group) || at === start || classAt(text, at - 1) !== Class.digit) break loop
        break
      }
      case Class.colon:
        if (at === start || classAt(text, at - 1) !== Class.digit || !/^\d\d(?!\d)/.test(text.slice(at + 1, at + 4)))
          break loop
        break
      case Class.ampersand:
        if (at === start || at + 1 >= limit) break loop
        if (classAt(text, at - 1) !== Class.upper || classAt(text, at + 1) !== Class.upper) break loop
        break
      case Class.prefix:
        if (at === start) {
          plain = false
          break
        }
        if (text[at] !== '@' || at + 1 >= limit || !isWordClass(classAt(text, at + 1))) break loop
        {
          const end = addressEnd(text, start, limit)
          if (end > at) return addressWord(text, start, end, index)
        }
        break loop
      case Class.underscore:
        if (at === start) break loop
        break
      default:
        break loop
    }
    at++
  }

  const written = text.slice(start, at)
  const key = plain ? written : written.toLowerCase().replace(curly, "'").replace(unseen, '')
  // A possessive ending has no say in how a word is written: `NATO's` is as upper as `NATO`.
  if (upperBeforeApostrophe === upper && upper > 0 && (key.endsWith("'s") || key.endsWith("'"))) lower -= 1
  return new WordModel(start, at, index, formOf(key), casingOf(upper, lower, letters, first), first === 1)
}

function addressWord(text: string, start: number, end: number, index: number): WordModel {
  return new WordModel(start, end, index, new WordForm(text.slice(start, end).toLowerCase()), 'none', false)
}

function opensAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32
  const second = text.charCodeAt(at + 1) | 32
  return (first === 104 /* h */ && second === 116) /* t */ || (first === 119 /* w */ && second === 119)
}

function isLetterClass(kind: number): boolean {
  return kind === Class.lower || kind === Class.upper
}

function casingOf(upper: number, lower: number, letters: number, first: number): Casing {
  if (letters === 0) return 'none'
  if (upper === 0) return 'lower'
  if (lower <= 0 && upper > 1) return 'upper'
  return first === 1 && upper === 1 ? 'capitalized' : 'mixed'
}

function addressEnd(text: string, start: number, limit: number): number {
  address.lastIndex = start
  const match = address.exec(text)
  if (!match) return -1
  const end = start + match[0].replace(trailing, '').length
  return Math.min(end, limit)
}
