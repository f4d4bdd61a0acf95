/** Ways to say that somebody denies: each with `the` and one of {@link accusations}. */
export const denials: readonly string[] = [
  'denied',
  'denies',
  'deny',
  'denying',
  'dismissed',
  'dismisses',
  'dismissing',
  'refuted',
  'refutes',
  'rejected',
  'rejecting',
  'rejects'
]

/** What is denied without being said. `Charges` and `claims` may be prices and applications: not after `dismissed`. */
export const accusations: readonly string[] = ['accusation', 'accusations', 'allegation', 'allegations']

/** Words that make or carry an accusation: one of their stems before is enough. */
export const accusing: readonly string[] = [
  'abuse',
  'accuse',
  'allege',
  'assault',
  'blame',
  'bribe',
  'charge',
  'claim',
  'complain',
  'complaint',
  'conspiracy',
  'corrupt',
  'crime',
  'criminal',
  'fraud',
  'guilt',
  'guilty',
  'harass',
  'indict',
  'inquiry',
  'lawsuit',
  'lie',
  'misconduct',
  'murder',
  'plaintiff',
  'probe',
  'prosecute',
  'prosecutor',
  'rape',
  'scandal',
  'sue',
  'suspect',
  'suspicion',
  'violate',
  'wrongdoing'
]
