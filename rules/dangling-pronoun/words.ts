/** Words that stand for some of several, alone before their verb: `None were reached`. */
export const quantifiers: readonly string[] = [
  'all',
  'both',
  'few',
  'five',
  'four',
  'many',
  'most',
  'neither',
  'none',
  'others',
  'several',
  'six',
  'some',
  'three',
  'two'
]
