import {readFileSync} from 'node:fs'
import {dictionary} from 'cmu-pronouncing-dictionary'
import {expect, test} from 'vitest'
import {soundModule, wordSounds} from '../scripts/build-sounds.js'
import {articleFor} from './sound.ts'

const examples = {
  a: `
    100 118 180,000 1980s 5m $1.1bn $100m £1m US$8m 1m .22 B&B BBC BMW D'Angelo D.C. European European-style FREE Hyundai L'Oréal
    Lt McDonald Mr NAFTA NASA NATO PhD SEAL SWAT SWAT-style Sudoku Swiss T-shirt U-turn U.N. U.S. U.S.-led UAE UCLA UEFA UFO UK
    UK-wide UN UN-backed UNESCO UNHCR URL US US-led USAID Uganda Ugandan Uighur Ukrainian Utah Uyghur Wi-Fi Yemeni YouTube
    euro eulogy ewe history hospital once one one-off one-time ouija ubiquitous ukulele unanimous uni uniformed unilateral
    union unique unit university use used useful useless user usual “European (unique national worldwide joint
  `,
  an: `
    11 11,000 11,116 11-year-old 11th 18 18-month 18th 8 8,000 8-year-old 80 80,000 8000 800 80s 8K 8bn 8m $8m $8.5bn £11m £18m
    £80 A&E A$5 A380 AT&T Asian EU Euler F-16 F.B.I. F1 FA FAA FBI FEC H1N1 HIV HR IMF Israeli LAPD LGBTQ LNG LSE M&S M25 MI5 MP MP's MPs
    MPs' MRI MoD N95 NAACP NBA NFL NGO NGOs NHS NRA NYPD O'Neill Oprah R&B RAF RSPCA S&P SNP SOS SUV Uber Umbrian Upper Urdu
    Uzbek X-ray Xbox Åland Émile e-mail eBay email heir heirloom honest honorary honour hour hourly iPhone mRNA umlaut
    unidentified unimaginable unimportant uninformed uninsured unironic unusual upcoming urgent usher x-ray “Israeli (unusual
  `,
  either: `
    @handle #8 #tag -8 N.J. N.C. NJ [unnamed 0.5 0-0 1,800 1100 1850s H H. Hélène LED Mbappé N. NSW Nguyen ROC S. SARS SAT SIM SQL Uribe herb historic
    historical homage hotel html mp3 Москва
  `
}

for (const [article, text] of Object.entries(examples)) {
  test.each(words(text))(`${article} %s`, (word) => {
    expect(articleFor(word)).toBe(article)
  })
}

test('agrees with the pronouncing dictionary', () => {
  const wrong = []
  let right = 0
  let either = 0

  for (const [word, {article, spelledOut}] of wordSounds(dictionary)) {
    if (article === 'either') continue
    // The dictionary has initialisms in lower case.
    const said = articleFor(spelledOut || !/[aeiouy]/.test(word) ? word.toUpperCase() : word)
    if (said === article) right++
    else if (said === 'either') either++
    else wrong.push(word)
  }

  // 117,3 thousand types, 67 either, 73 otherwise: names such as Eurich and Ueki, abbreviations such as Mrs and hz.
  expect(right).toBeGreaterThan(117_000)
  expect(either).toBeLessThan(200)
  expect(right / (right + wrong.length)).toBeGreaterThan(0.9993)
})

test('src/sound-prefixes.ts is what scripts/build-sounds.js writes', () => {
  expect(readFileSync(new URL('sound-prefixes.ts', import.meta.url), 'utf8')).toBe(soundModule(dictionary))
})

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
