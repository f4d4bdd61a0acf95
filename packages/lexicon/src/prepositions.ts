import {wordSet} from './word-set.ts'

/** Prepositions of one word, also those that have other uses (past, like, following). */
export const prepositions: ReadonlySet<string> = wordSet(`
  aboard about above across after against along alongside amid amidst among amongst around as astride at atop barring
  before behind below beneath beside besides between beyond by circa concerning considering despite down during except
  excluding following for from in including inside into like minus near notwithstanding of off on onto opposite out
  outside over past pending per plus regarding round save since than through throughout till to toward towards under
  underneath unlike until up upon versus via vs with within without
`)
