/** What is told is the story, whatever it tells. */
export const told: RegExp = /\b(?:said|says|told|according to)\b/i

/** What is told or quoted is the story: `The board asked residents to “follow us on Facebook”.` */
export const toldOrQuoted: RegExp = new RegExp(`["“”]|${told.source}`, 'i')
