/** Words after the Irish article in the news from Dublin: `an Taoiseach` and others. */
export const irish: ReadonlySet<string> = new Set([
  'bord',
  'garda',
  'lar',
  'phoblacht',
  'post',
  'taisce',
  'taoiseach',
  'tánaiste'
])
