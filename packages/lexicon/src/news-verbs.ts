import {verbForms} from './verbs.ts'
import {wordSet, wordSetOf} from './word-set.ts'

/** Verbs that report speech or writing, by lemma. */
export const speechLemmas: ReadonlySet<string> = wordSet(`
  acknowledge add admit advise affirm agree allege announce answer apologise apologize apprise argue ask assert assure
  aver bark beg blurt boast brag bristle cackle caution chide chime chuckle claim clarify comment complain concede
  conclude concur confess confide confirm contend continue counsel counter cry declare demand deny disclose elaborate
  emphasise emphasize enquire exclaim explain expound exult forecast foresee foretell fret fume gasp greet groan growl
  grumble gush hail hint hiss howl hypothesise hypothesize imply inform inquire insinuate insist instruct interject
  interpose interrupt intone jest joke lambast lambaste lament laugh lecture maintain marvel mention moan mourn mumble
  murmur muse mutter note object observe offer opine plead pledge ponder posit post postulate praise preach predict
  presage proclaim promise prophesy protest quip rail rant rave reaffirm reason rebuke rebut recall recite recommend
  recount reflect reiterate rejoin relate relay remark remember remind repeat reply report respond retort reveal say
  scoff scold scream shout shriek sigh signal smile snap snarl sneer sniff sob speculate spit stammer state stipulate
  stress stutter submit suggest sum summarise summarize surmise swear tell testify text thank theorise theorize think
  threaten thunder tweet underline underscore urge vent venture voice volunteer vow wail warn whine whisper wonder
  write yell yelp
`)

/** Verbs of which a person is the usual subject in news, beside those of speech, by lemma. */
export const newsLemmas: ReadonlySet<string> = wordSet(`
  accept accuse appear appoint arrive attend back ban blame brief call campaign cancel cite come criticise criticize
  cut decide decline defend denounce deny dismiss dispute donate endorse enter face fail fight find fire fly get give
  go grab head hire hold hope join kill know lead leave lose make marry meet miss move name nominate oppose order plan
  play praise push question quit refuse reject resign retire return run score see seek send serve shoot sign speak
  spend start step stop succeed sue take talk testify thank travel try turn veto visit vote walk want win withdraw
  work
`)

/** Verbs of thinking and feeling, by lemma. */
export const mentalLemmas: ReadonlySet<string> = wordSet(`
  assume believe consider doubt expect fear feel guess hate hope know like love mean realise realize regret suspect
  think understand want wish wonder
`)

/** All forms of the verbs that report speech: said, says, say, saying. */
export const speechVerbs: ReadonlySet<string> = wordSetOf(() => formsOf(speechLemmas))

/** All forms of the verbs of which a person is the usual subject in news. */
export const newsVerbs: ReadonlySet<string> = wordSetOf(() => formsOf(newsLemmas))

/** All forms of the verbs of thinking and feeling. */
export const mentalVerbs: ReadonlySet<string> = wordSetOf(() => formsOf(mentalLemmas))

function* formsOf(lemmas: Iterable<string>): Iterable<string> {
  for (const lemma of lemmas) yield* verbForms(lemma)
}
