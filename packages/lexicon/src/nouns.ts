const irregular: ReadonlyMap<string, string> = new Map(
  `men man,women woman,people person,children child,feet foot,teeth tooth,geese goose,mice mouse,lice louse,oxen ox,dice die,
  wives wife,lives life,knives knife,wolves wolf,halves half,thieves thief,leaves leaf,shelves shelf,loaves loaf,calves calf,
  hooves hoof,scarves scarf,selves self,elves elf,criteria criterion,phenomena phenomenon,crises crisis,analyses analysis,
  theses thesis,hypotheses hypothesis,oases oasis,diagnoses diagnosis,bases base,axes axe,parentheses parenthesis,
  emphases emphasis,media medium,memoranda memorandum,referenda referendum,bacteria bacterium,curricula curriculum,
  alumni alumnus,cacti cactus,fungi fungus,nuclei nucleus,stimuli stimulus,syllabi syllabus,indices index,vertices vertex,
  matrices matrix,appendices appendix,larvae larva,vertebrae vertebra,formulae formula,movies movie,cookies cookie,
  rookies rookie,zombies zombie,selfies selfie,ties tie,pies pie,lies lie,calories calorie,prairies prairie,genies genie,
  shoes shoe,toes toe,foes foe,canoes canoe,heroes hero,potatoes potato,tomatoes tomato,echoes echo,vetoes veto,
  torpedoes torpedo,volcanoes volcano,mosquitoes mosquito,cargoes cargo,embargoes embargo,mangoes mango,buses bus,gases gas,
  viruses virus,campuses campus,bonuses bonus,censuses census,statuses status,choruses chorus,surpluses surplus,
  caucuses caucus,lenses lens,aliases alias,canvases canvas,atlases atlas,circuses circus,focuses focus,consensuses consensus,
  quizzes quiz,headaches headache,caches cache,niches niche,aches ache,avalanches avalanche,axles axle,aunties auntie,
  brownies brownie,hoodies hoodie,indies indie,junkies junkie,newbies newbie,pixies pixie,smoothies smoothie`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string])
)

/** Words in -s that are no plurals, or have none. */
const same =
  /(?:ss|us|is|[aeo]as|'s|news|series|species|means|headquarters|politics|physics|athletics|gymnastics|economics|ethics|mathematics|diabetes|rabies|lens|gas|alias|always|perhaps|besides|sometimes|yes|chaos|cosmos|tennis|christmas|texas|kansas|arkansas|las|los|des|mars|wales|paris)$/

/** The singular of a noun, by endings and a short list of irregular ones (our own): zones -> zone, countries -> country, men -> man. */
export function pluralStem(key: string): string {
  const known = irregular.get(key)
  if (known) return known

  if (key.length > 5 && key.endsWith('men') && !/(?:speci|regi|abdo|acu|albu|ceru|exa)men$/.test(key)) {
    return `${key.slice(0, -2)}an`
  }
  if (key.length < 3 || !key.endsWith('s') || same.test(key)) return key
  if (/[^aeiou]ies$/.test(key) && key.length > 4) return `${key.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(key)) return key.slice(0, -2)

  return key.slice(0, -1)
}

/** The letters that endings close with, the endings, what is left in their place, and how many letters have to stand before them. */
const endings: readonly [last: string, ending: RegExp, left: string, letters: number][] = [
  ['n', /i[sz]ation$/, 'iz', 3],
  ['edrg', /i[sz](?:e|ed|er|ing)$/, 'iz', 3],
  ['nredg', /(?:ation|ator|ate|ated|ating)$/, '', 4],
  ['nredg', /(?:ation|ator|ate|ated|ating)$/, 'at', 3],
  ['n', /(?<=[st])ion$/, '', 5],
  ['y', /(?:edly|ingly)$/, '', 3],
  ['ye', /(?:ability|ibility|ably|ibly|able|ible)$/, 'bl', 3],
  ['sy', /(?:fulness|fully)$/, 'ful', 3],
  ['sye', /(?:iveness|ively|ivity|ive)$/, 'iv', 3],
  ['yl', /(?:ically|ical)$/, 'ic', 3],
  ['ys', /(?:ily|iness)$/, 'i', 3],
  ['y', /(?<![pi])ly$/, '', 4],
  ['t', /e?ment$/, '', 4],
  ['s', /ness$/, '', 4],
  ['dgy', /(?:ied|ying|y)$/, 'i', 3],
  ['d', /(?<=[aeiou].*e)ed$/, '', 4],
  ['g', /ing$/, '', 3],
  ['d', /(?<![^aeiou][^aeiou]e|^[^aeiou]e)ed$/, '', 3],
  ['e', /e$/, '', 3]
]

/** The endings that close with a letter, in order: most words need not be held against most of them. */
const byLastLetter = new Map<string, readonly (typeof endings)[number][]>()

function endingsIn(letter: string): readonly (typeof endings)[number][] {
  let own = byLastLetter.get(letter)
  if (!own) {
    own = endings.filter(([last]) => last.includes(letter))
    byLastLetter.set(letter, own)
  }
  return own
}

/**
 * A stem for comparing content words: one form for those that share a root and an ending of grammar (denies, denied, denying;
 * alleged, allegations). A short list of endings of our own, after Porter's stemmer (M. F. Porter, 1980) but more careful.
 */
export function stem(key: string): string {
  const word = pluralStem(/['’]/.test(key) ? key.replace(/['’]s?$/, '') : key)
  if (word.length < 5)
    return word.length === 4 ? word.replace(/(?<=[^aeiou])e$/, '').replace(/(?<=[^aeiou])y$/, 'i') : word

  for (const [, ending, left, letters] of endingsIn(word.charAt(word.length - 1))) {
    const at = word.search(ending)
    if (at < letters || !/[aeiouy]/.test(word.slice(0, at))) continue

    const start = word.slice(0, at)
    // stopped -> stop, but added -> add, passed -> pass
    return left || start.length < 4 || !/[^e]ed$|ing$/.test(word)
      ? start + left
      : start.replace(/([bdgmnprt])\1$/, '$1')
  }

  return word
}
