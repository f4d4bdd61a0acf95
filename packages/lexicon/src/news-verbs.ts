import {inflect} from './verbs.ts'
import {wordSet} from './word-set.ts'

/** Verbs that report speech or writing, by lemma. */
export const speechLemmas: ReadonlySet<string> = wordSet(`
  acknowledge add admit advise affirm agree allege announce answer apologise apologize argue ask assert assure aver bark
  beg blog blurt boast bristle cackle caution chuckle claim clarify comment complain concede conclude concur confess
  confide confirm contend continue counsel counter cry declare demand deny disclose elaborate emphasise emphasize
  exclaim explain exult fret fume gasp groan growl grumble gush hint hypothesise hypothesize imply inform insist insinuate
  instruct interject intone invoke joke jest lament laugh lecture maintain marvel mention moan mourn mumble murmur muse
  mutter note object observe offer opine plead pledge point ponder post postulate praise predict press proclaim promise
  protest quip rail rant rave reason rebut recall recount reflect reiterate rejoin relate relent remark remember remind
  repeat reply report request respond retort reveal scoff scream shout shriek sigh signal smile snap snarl sneer sob
  speculate spit stammer state stress submit suggest surmise swear tell testify text theorise theorize think threaten
  thunder tweet underline underscore urge vent venture voice volunteer vow wail warn whine whisper wonder write yell
  say
`)

/** Verbs of which a person is the usual subject in news, beside those of speech, by lemma. */
export const newsLemmas: ReadonlySet<string> = wordSet(`
  accept accuse appear appoint arrive attend back ban blame brief call campaign cancel cite come criticise criticize cut decide
  decline defend denounce deny dismiss dispute donate endorse enter face fail fight find fire fly get give go grab head hire
  hold hope join kill know lead leave lose make marry meet miss move name nominate oppose order plan play praise push
  question quit refuse reject resign retire return run score see seek send serve shoot sign speak spend start step stop
  succeed sue take talk testify thank travel try turn veto visit vote walk want win withdraw work
`)

const forms = (lemmas: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...lemmas].flatMap((lemma) =>
      (['base', 'past', 'participle', 'third', 'ing'] as const).map((form) => inflect(lemma, form))
    )
  )

/** All forms of the verbs that report speech: said, says, say, saying. */
export const speechVerbs: ReadonlySet<string> = forms(speechLemmas)

/** All forms of the verbs of which a person is the usual subject in news. */
export const newsVerbs: ReadonlySet<string> = forms(newsLemmas)

/** All forms of the verbs of thinking and feeling. */
export const mentalVerbs: ReadonlySet<string> = forms(
  wordSet(
    'assume believe consider doubt expect fear feel guess hate hope know like love mean realise realize regret suspect think understand want wish wonder'
  )
)
