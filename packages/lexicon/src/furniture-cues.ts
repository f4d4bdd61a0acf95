import {wordSet} from './word-set.ts'

/** Words that may open a call to the reader besides imperatives. */
export const callOpenings: ReadonlySet<string> = wordSet(`
  already by comments cookies don't enjoyed got have help i if interested looking love missed need never please
  questions sometimes subscriber subscribers thank thanks tips to want you your
`)

/** What such sentences are about: the second cue. */
export const callTopics: ReadonlySet<string> = wordSet(`
  alerts app apps e-mail e-newsletter email enewsletter facebook feed feeds flipboard giveaway hashtag homepage
  inbox instagram itunes linkedin newsletter newsletters paywall pinterest podcast podcasts premium reddit rss
  snapchat soundcloud spotify stitcher subscribe subscriber subscribers subscribing subscription subscriptions
  sweepstakes talkback telegram tiktok twitter unsubscribe webinar whatsapp youtube
`)

/** Words of an author’s note: what the writer does. */
export const authorJobs: ReadonlySet<string> = wordSet(`
  author blogger broadcaster co-author columnist commentator contributor correspondent critic editor editor-in-chief
  essayist fellow freelance freelancer intern journalist lecturer novelist photographer photojournalist producer
  professor reporter researcher reviewer writer
`)

/** Words that sign a note of the newsroom: part of the story, never furniture. */
export const newsroomNotes: RegExp =
  /\b(?:contribut(?:ed|ing|ions?)\b.*\b(?:report|story|article|post|piece)|contributing:|report(?:ing|ed) by|additional reporting|edit(?:ing|ed) by|writing by|compiled by|with (?:files|inputs?|reporting) from|material from|correction:|corrections?\b.*\b(?:version|article|story)|clarification:|an earlier version|this (?:story|article|post|report) (?:has been|was) (?:updated|corrected|first published|originally)|originally (?:published|appeared)|editor['’]s note|copy may not be in its final form)/i

/** Words of the notices a site makes: on rights, cookies, subscriptions, comments and tags. */
export const noticeWords: ReadonlySet<string> = wordSet(`
  access adsbygoogle article articles blocker browser categories category comment comments continue cookie cookies
  copied copyright document.write explore file filed find flash full function googletag javascript keyword keywords
  label labels limit log member more posted published read redistributed register related reproduced reserved rights
  sign story subscribe subscriber subscribers tag tagged tags topic topics trademark window
`)

/** Verbs that open a call in the imperative. */
export const imperatives: ReadonlySet<string> = wordSet(`
  add become browse buy call catch check choose click contact continue discover donate download e-mail email enjoy
  explore find follow get join keep learn like listen log please purchase reach read register reply save search see
  send share sign stay submit subscribe support take tap tell text tune tweet unlock use view visit vote want watch
  write
`)
