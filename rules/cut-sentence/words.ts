/** Titles that stand before a name, so that no sentence ends with their stop. */
export const titles: ReadonlySet<string> = new Set([
  'brig',
  'capt',
  'cmdr',
  'col',
  'gen',
  'gov',
  'lt',
  'maj',
  'mr',
  'mrs',
  'ms',
  'prof',
  'rep',
  'rev',
  'sen',
  'sgt'
])
