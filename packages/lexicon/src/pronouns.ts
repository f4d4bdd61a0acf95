import {wordSet} from './word-set.ts'

/** Pronouns: personal (with contractions), possessive, reflexive, relative, interrogative, indefinite. */
export const pronouns: ReadonlySet<string> = wordSet(`
  anybody anyone anything everybody everyone everything he he'd he'll he's her hers herself him himself his i i'd i'll
  i'm i've it it'd it'll it's its itself me mine myself nobody none nothing oneself our ours ourselves she she'd
  she'll she's somebody someone something that that'd that'll that's their theirs them themselves there's these they
  they'd they'll they're they've this those us we we'd we'll we're we've what what's whatever which whichever who
  who'd who'll who's whoever whom whomever whose you you'd you'll you're you've your yours yourself yourselves
`)
