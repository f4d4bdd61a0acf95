// Writes src/sound-prefixes.ts: the beginnings of words whose first sound is not what their first letter says.
// Run from the root of the repository: node packages/lexicon/scripts/build-sounds.js
import {writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'

/** Words that the dictionary lacks, or has with another sound than newsreaders give them. */
const corrections = {
  a: `
    eurozone eurosceptic euroskeptic eurovision euthanise euthanised ewe oneself ouija ubiquitously
    ufologist uhuru uighur uighurs uigur uyghur uyghurs ukelele ukip ukrainophile ulysses unary unanimously unesco 
    uniaxial unibody unibrow unicameral unicef unicode unicyclist unidirectional unifiable unifier unifying unilateralist
    unilineal unilingual unimodal uninominal unipolar unisexual unison unitard unitarianism uniter unitise unitised
    universalism universalist univocal uranian urea ureter urethral urinal urological usability usefully user usurer usurious
    uterus utilise utilised utilising utilitarianism uveitis uvula 
  `,
  an: `
    euler eulerian ewok heirless honorific honourable hourlong oeuvre oneida onerous onerously onegin onomatopoeia uber uberrima
    umami umlaut unideal unidentifiable unidentified unideological unidiomatic unilluminated unimaginable unimaginative
    unimpaired unimpeachable unimpeded unimportant unimposing unimpressed unimpressive unimproved uninformed uninhabitable
    uninhabited uninhibited uninitiated uninjured uninspired uninspiring uninsured unintelligent unintelligible unintended
    unintentional uninterested uninteresting uninterrupted uninvited uninviting uninvolved unironed unironic unissued
    us unescorted urdu uxorious ypres yttrium
  `
}

/** Names and slips that would only make rules of their own; the general rule, or none, serves for them. */
const skipped = new Set(
  `oaxaca cabok eure eureca eurich eworld hbox hces hipolito honestok ianovski lti mbank mcorp mpeg mtel ndau nkohse nvhome nvhomes
  nvryan onecomm onex oneyear replace him kelley sbf uarco uart udale udy ueki ugolin ui ula ulam uland ulee uli uliaski uliassi ulin ulitsa
  ullenberg ueberroth ukman ulundi uma umetsu uneo unita uram ure uri urian uriarte unibancorp uniden urias uranga uren uresti uribe urich urick urie uriegas urioste
  urokinase ury uselman uselton usery usines usinor usoniam ussery usr ustasha ustrust utamaro utech utecht uwe uys euan eudy eury
  eutsey eutsler ydstie ynjiun uruguay uruguayan xers xscribe`.split(/\s+/)
)

const vowelSound = /^(?:AA|AE|AH|AO|AW|AY|EH|ER|EY|IH|IY|OW|OY|UH|UW)/
const letterNames = Object.fromEntries(
  `a=EY b=B-IY c=S-IY d=D-IY e=IY f=EH-F g=JH-IY h=EY-CH i=AY j=JH-EY k=K-EY l=EH-L m=EH-M n=EH-N o=OW p=P-IY q=K-Y-UW
  r=AA-R s=EH-S t=T-IY u=Y-UW v=V-IY w=D-AH-B-AH-L-Y-UW x=EH-K-S y=W-AY z=Z-IY`
    .split(/\s+/)
    .map((pair) => [pair[0], pair.slice(2).replaceAll('-', ' ')])
)

/** Whether a pronunciation names the letters of a word one by one. */
function isSpelledOut(word, pronunciation) {
  const sounds = pronunciation.replace(/\d/g, '')
  return sounds === [...word].map((letter) => letterNames[letter]).join(' ')
}

/**
 * The dictionary's words of plain letters, each with the article that its sound asks for; without words that are
 * pronounced in both ways.
 */
export function wordSounds(dictionary) {
  const sounds = new Map()

  for (const [entry, pronunciation] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d\)$/, '')
    if (!/^[a-z]+$/.test(word)) continue

    const article = vowelSound.test(pronunciation) ? 'an' : 'a'
    const known = sounds.get(word)
    const spelledOut = isSpelledOut(word, pronunciation)
    if (known) {
      if (known.article !== article) known.article = 'either'
      known.spelledOut &&= spelledOut
    } else {
      sounds.set(word, {article, spelledOut})
    }
  }

  return sounds
}

/** The fewest beginnings of words that, the longest one deciding, give each word its article. */
function soundPrefixes(dictionary) {
  const root = node()
  const learn = (word, article) => {
    let place = root
    for (const letter of `${word}$`) {
      if (!place.next.has(letter)) place.next.set(letter, node())
      place = place.next.get(letter)
    }
    place.article = article
  }

  for (const [word, {article, spelledOut}] of wordSounds(dictionary)) {
    if (article !== 'either' && !spelledOut && word.length > 1 && /[aeiouy]/.test(word) && !skipped.has(word))
      learn(word, article)
  }
  for (const article of ['a', 'an']) {
    for (const word of corrections[article].match(/(?<!\S)[a-z]+(?!\S)/g)) learn(word, article)
  }

  const rules = []
  for (const [letter, place] of root.next) choose(place, letter, /[aeiou]/.test(letter) ? 'an' : 'a', rules)
  return rules.sort((one, other) => (one.prefix < other.prefix ? -1 : 1))
}

function node() {
  return {next: new Map(), article: undefined, costs: undefined}
}

/** How many rules a part of the tree needs if `article` holds for it to begin with. */
function cost(place, article) {
  place.costs ??= {}
  place.costs[article] ??= Math.min(stay(place, article), 1 + stay(place, article === 'a' ? 'an' : 'a'))
  return place.costs[article]
}

function stay(place, article) {
  if (place.article) return place.article === article ? 0 : Number.POSITIVE_INFINITY
  let sum = 0
  for (const next of place.next.values()) sum += cost(next, article)
  return sum
}

function choose(place, prefix, inherited, rules) {
  const other = inherited === 'a' ? 'an' : 'a'
  const article = stay(place, inherited) <= 1 + stay(place, other) ? inherited : other
  if (article !== inherited) rules.push({prefix, article})
  for (const [letter, next] of place.next) choose(next, prefix + letter, article, rules)
}

/** The text of the module `src/sound-prefixes.ts`. */
export function soundModule(dictionary) {
  const rules = soundPrefixes(dictionary)
  const listed = (article) => {
    const line = rules
      .filter((rule) => rule.article === article)
      .map((rule) => rule.prefix)
      .join(' ')
    return line.replace(/(.{1,116})(?: |$)/g, '$1\n')
  }

  return `// The beginnings of words whose first sound is not what their first letter says; \`$\` stands for the end of the word, and
// the longest beginning decides. Written by scripts/build-sounds.js from the CMU Pronouncing Dictionary (public domain,
// package cmu-pronouncing-dictionary), with our own corrections.

/** Beginnings that ask for \`a\`, against their vowel or against a shorter beginning in {@link anPrefixes}. */
export const aPrefixes: string = \`
${listed('a')}\`

/** Beginnings that ask for \`an\`, against their consonant or against a shorter beginning in {@link aPrefixes}. */
export const anPrefixes: string = \`
${listed('an')}\`
`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {dictionary} = await import('cmu-pronouncing-dictionary')
  writeFileSync(new URL('../src/sound-prefixes.ts', import.meta.url), soundModule(dictionary))
}
