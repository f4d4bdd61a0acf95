const irregular: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|wives wife|lives life|knives knife|thieves
  thief|leaves leave|loaves loaf|halves half|wolves wolf|shelves shelf|calves calf|people people|said say|told tell|went go|
  took take|gave give|made make|found find|held hold|left leave|lost lose|won win|paid pay|sold sell|bought buy|brought bring|
  thought think|sent send|spent spend|built build|led lead|met meet|kept keep|shot shoot|sought seek|taught teach|caught catch|
  fought fight|fell fall|fallen fall|rose rise|risen rise|grew grow|grown grow|drew draw|drawn draw|flew fly|flown fly|
  knew know|known know|wrote write|written write|spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose|
  stole steal|stolen steal|drove drive|driven drive|ran run|began begin|begun begin|sang sing|sung sing|swam swim|stood stand|
  understood understand|heard hear|died die|dies die|dying die|lying lie|tied tie|news news`
    .split('|')
    .map((pair) => pair.trim().split(/\s+/) as [string, string])
)

const derived = /(?:i[sz]ations?|ational|at(?:e|ion|ions|or|ors)?|(?<=[st])ions?|ments?|ness|ively|ive)$/

/**
 * What words of one topic have in common: `investig` for investigate, investigators and investigation. Coarser than a
 * dictionary form, and not always a word: for comparing only.
 */
export function topicStem(key: string): string {
  const whole = irregular.get(key)
  if (whole) return whole
  if (key.length < 4) return key
  let stem = withoutInflection(key)
  if (stem.length > 6) {
    const cut = stem.replace(derived, '')
    if (cut.length > 3) stem = cut
  }
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2)
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem
}

/** Takes a plural or verb ending off: cities to city, voted to vot, running to run. */
function withoutInflection(key: string): string {
  if (key.endsWith('s')) {
    if (key.endsWith('ies') && key.length > 4) return `${key.slice(0, -3)}y`
    if (/(?:ss|[xz]|ch|sh)es$/.test(key)) return key.slice(0, -2)
    return /[suiy]s$/.test(key) && !/[ae]ys$/.test(key) ? key : key.slice(0, -1)
  }
  if (key.endsWith('ied') && key.length > 4) return `${key.slice(0, -3)}y`
  if (key.endsWith('ed') && !key.endsWith('eed')) return undoubled(key, 2)
  if (key.endsWith('ing')) return undoubled(key, 3)
  return key
}

function undoubled(key: string, ending: number): string {
  const rest = key.slice(0, -ending)
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return key
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest
}
