import type {Sound} from './sound-of-letters.ts'

const ambiguous = /^(?:1[18]\d\d|1,[18]\d\d)(?!\d|,\d)/

/**
 * The article for a word that begins with a number, or with a sign of money and a number: `an 8-year-old`, `an $18m deal`,
 * `an 11,000-seat hall`. `either` for 0, after a sign (#8, -8), and for what may be read in hundreds (1100, 1850s);
 * undefined if no number begins it.
 */
export function numberSound(word: string): Sound | undefined {
  const money = /^(?:([A-Z]{1,3})?[$£€¥₹₽₩¢]|#|[+±−-])\s?(?=[\d.])/.exec(word)
  const letters = money?.[1]
  if (letters) return letters === 'A' || letters === 'AU' ? 'an' : letters === 'US' ? 'a' : 'either'

  const number = word.slice(money?.[0].length ?? 0)
  if (!/^\.?\d/.test(number)) return undefined
  if (/^[#+±−-]/.test(word) || number[0] === '0' || ambiguous.test(number)) return 'either'

  // What is spoken first are the digits before the first comma, or the first group of three: 80,000, 18000, 800.
  const digits = /^\d*(?:,\d{3})*/.exec(number)![0].replaceAll(',', '')
  const group = digits.slice(0, digits.length % 3 || 3)
  return group[0] === '8' || group === '11' || group === '18' ? 'an' : 'a'
}
