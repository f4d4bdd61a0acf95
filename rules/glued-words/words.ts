/** Particles of family names, prefixes of scientific and product names: `vanDyke`, `deGrasse`, `myGov`. */
export const particles: ReadonlySet<string> = new Set([
  'al',
  'all',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'du',
  'el',
  'la',
  'le',
  'mac',
  'mc',
  'me',
  'my',
  'our',
  'van',
  'vom',
  'von',
  'we',
  'you'
])

/** Openings of names in program code: `isMobile`, `onClick`. */
export const codePrefixes: ReadonlySet<string> = new Set([
  'as',
  'at',
  'can',
  'for',
  'get',
  'has',
  'is',
  'on',
  'to',
  'with'
])

/** What pages print right behind a caption, a place or a paragraph. */
export const prompts: ReadonlySet<string> = new Set(['Advertisement', 'Image', 'More', 'Photo', 'Photograph'])
