// The beginnings of words whose first sound is not what their first letter says; `$` stands for the end of the word, and
// the longest beginning decides. Written by scripts/build-sounds.js from the CMU Pronouncing Dictionary (public domain,
// package cmu-pronouncing-dictionary), with our own corrections.

/** Beginnings that ask for `a`, against their vowel or against a shorter beginning in {@link anPrefixes}. */
export const aPrefixes: string = `
aaa$ eu ew nguyen$ once$ one$ oneness$ ones onetime$ ouaga oui ubiquit udall$ ufo uganda ugric$ uhuru$ ui uk
ullyses$ ulysses$ umass$ unabom unanim unary$ unesco$ uni uninominal$ unocal$ unosom$ ura ure uri urls$ urolog us
utah$ ute uti utopia uv uyghur ya ye yi yo yu
`

/** Beginnings that ask for `an`, against their consonant or against a shorter beginning in {@link aPrefixes}. */
export const anPrefixes: string = `
euler ewok$ heir henrique$ herbaceous$ herbs$ hiv$ honest honor honour hour ng nvidia$ rz sos$ suvs$ unide
unidiomatic$ unilluminated$ unimagin unimp unin uniron unissued$ urena$ us$ usher usr xbox$ xtra$ y
`
