/** The article's own habits, so that a rule can flag what breaks them rather than what differs from one stylebook. */
export interface Style {
  /** Where commas and stops stand that end a quoted sentence: counts over the article. */
  readonly quotePunctuation: {readonly inside: number; readonly outside: number}
  /** Whether American or British spellings prevail; undefined where neither does. */
  readonly spelling: 'american' | 'british' | undefined
  /** How often running text names people by a courtesy title (Mr Okoye) and by the bare surname, outside quotations. */
  readonly honorifics: {readonly courtesy: number; readonly bare: number}
}
