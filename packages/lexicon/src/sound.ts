import {capitalsSound} from './capitals-sound.ts'
import {numberSound} from './number-sound.ts'
import {isNamedWithVowel, type Sound} from './sound-of-letters.ts'
import {wordSound} from './word-sound.ts'

/**
 * The article that a word asks for by its sound, as it is written in the text: `an hour`, `a one-off`, `an FBI agent`,
 * `an 8-year-old`. It is `either` where usage is divided (historic, herb) or the spelling does not tell (SAT, Uribe).
 */
export function articleFor(word: string): Sound {
  const text = word.replace(/^[\s"'“”‘’«»()*_~<>‹›„‚`]+/, '')
  const number = numberSound(text)
  if (number) return number

  // Only what comes before a hyphen, a dot or an apostrophe is spoken first: X-ray, U.S.-led, D'Angelo.
  const first = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/^[A-Za-z]+/)?.[0]
  if (!first) return foreignSound(text)

  const next = text.normalize('NFC')[first.length] ?? ''
  if (first.length === 1) return letterSound(first, next, text.slice(2))
  if (/[fhlmnrsxu]/i.test(first) && /^[A-Z]+\d/.test(text)) return isNamedWithVowel(first) ? 'an' : 'a'

  const capitals = capitalsSound(first)
  if (capitals) return capitals

  // A foreign H may be silent: `an Hélène Grimaud recital`.
  if (/^h/i.test(first) && /^[a-z]*[\u0300-\u036f]/i.test(text.normalize('NFD'))) return 'either'
  return wordSound(first)
}

/** One letter: X-ray, F-16, U.S., L'Oréal, S. Korean, e-mail. */
function letterSound(letter: string, next: string, rest: string): Sound {
  const article = isNamedWithVowel(letter) ? 'an' : 'a'
  if (/['’]/.test(next) && /\p{L}{2}/u.test(rest))
    return /[aeiou]/i.test(letter) ? 'an' : /[hmns]/i.test(letter) ? 'either' : 'a'
  // S. Korean, N.J.: read as south and New Jersey, or as letters.
  if (next === '.' && !/[A-Z]/i.test(rest)) return article === 'an' && /[A-Z]/.test(letter) ? 'either' : article
  if (/^(?:N\.[CDHJMY]|S\.[CD]|R\.I)\b/.test(letter + next + rest)) return 'either'

  return /^h$/i.test(letter) && !/\d/.test(next) ? 'either' : article
}

/** A word that begins with no letter of ours: other scripts, signs, letters with no base such as Ø. */
function foreignSound(text: string): Sound {
  return /^[ØøÆæŒœ]/.test(text) ? 'an' : /^[ŁłÞþÐðßđ]/.test(text) ? 'a' : 'either'
}
