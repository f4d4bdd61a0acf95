import {isNamedWithVowel, type Sound} from './sound-of-letters.ts'
import {wordSet} from './word-set.ts'
import {wordSound} from './word-sound.ts'

/** Words in capitals that are read as words: acronyms, and words that headlines and shouting put in capitals. */
const spoken: ReadonlySet<string> = wordSet(`
  EUFOR EULEX EURATOM EUROPOL EUROSTAT FAKE FALCON FAMAS FARC FAST FATAH FATCA FATF FEMA FEMEN FERC FERPA FICA FIDE
  FIFA FINA FINRA FIRST FISA FLOTUS FREE FRONTEX FTSE FULL HALO HAMAS HARM HARP HAZMAT HELLO HEPA HIMARS HIPAA HUD
  HUGE LASER LASIK LEED LEGO LIBOR LIDAR LIVE LONG LORAN MADD MAGA MAJOR MASH MENA MENSA MERCOSUR MERS MIDI MINDEF
  MINUSMA MIRV MONUSCO NAFTA NAMA NASA NASCAR NASDAQ NATO NAVY NEET NEVER NICE NIMBY NIST NOAA NORAD NORAID NORC NUMSA
  RADA RADAR REAL REIT RICO ROFL ROSPA SAARC SAFE SAGE SALT SCADA SCOTUS SCUBA SEAL SEALS SEATO SENSEX SHAPE SIPRI
  SMART SNAFU SNAP SOCOM SONAR SPAC SPECTRE STAR START STEM STOP SUNY SWAPO SWAT SWIFT UNESCO UNICEF USAID
`)

/** Initialisms that spell like a word, but are read letter by letter. */
const spelled: ReadonlySet<string> = wordSet(`
  FAA FEC FIA FIR FOI FOMC FYI HIV HOA LAFD LAPD LGA LOC MEP MIA MIB MIT MOD MOJ MOT MOU MUC NAACP NEA NEC NIA NIH NUJ
  NUM NUS NUT NYC NYPD NYSE NYU RAAF RAC RAF RIP ROI ROK RUC RUF SAP SAS SDLP SEC SEIU SIPTU SOE SOS SUV UCLA UEFA
  UNHCR UNHRC UNLV UNRWA
`)

/** Capitals that some read as a word and some letter by letter, or as the name of a state. */
const divided: ReadonlySet<string> = wordSet(`
  FAQ FAQS LED MOMA MRSA NC ND NH NHTSA NJ NM NSW NY RI ROC ROTC RSS SADC SAR SARS SAT SATS SC SD SQL
`)

/**
 * The article for a word that capitals begin: by the names of its letters (FBI, MPs), by its sound (NASA), or
 * `either`. Undefined for a word that is written like others.
 */
export function capitalsSound(word: string): Sound | undefined {
  // mRNA, iPhone, xAI: a small letter that is read by its name.
  if (/^[a-z][A-Z]/.test(word))
    return /^[fhlmnrsx][A-Z](?![A-Z])/.test(word) ? 'either' : isNamedWithVowel(word) ? 'an' : 'a'
  // MoD, HoR
  if (/^[FHLMNRSX]o[A-Z]$/.test(word)) return 'an'

  const run = /^[A-Z]+/.exec(word)?.[0]
  if (!run || run.length < 2) return undefined
  // MPs, RFLink: the capitals before the small letters; in RFLink the last of them begins the next word.
  const capitals = run.length === word.length || /^[A-Z]+s$/.test(word) ? run : run.slice(0, -1)
  if (capitals.length < 2) return isAmbiguous(run) ? 'either' : wordSound(word)

  return soundOf(capitals)
}

function soundOf(capitals: string): Sound {
  const letters: Sound = isNamedWithVowel(capitals) ? 'an' : 'a'
  if (divided.has(capitals)) return 'either'
  if (spelled.has(capitals)) return letters

  const word = wordSound(capitals.toLowerCase())
  if (spoken.has(capitals) || word === letters) return word
  if (!/^[FHLMNRSX]/.test(capitals))
    return capitals.length < 4 && capitals !== 'ONE' && capitals !== 'USE' ? letters : 'either'
  if (!isPronounceable(capitals)) return letters

  // Two capitals are nearly always letters; but a headline may shout its NO, and SIM is a word.
  if (capitals.length === 2) return /^(?:HE|HI|LO|ME|MY|NO|RE|SO)$/.test(capitals) ? 'either' : letters
  return 'either'
}

/** Whether a word of capitals may be said as a word: SWAT, LAX, but not FBI, NFL or RSPCA. */
function isPronounceable(capitals: string): boolean {
  return (
    /^(?:F[LR]?|H|L|M|N|R|S(?:C[HR]?|H|K|L|M|N|P[LR]?|Q|T[R]?|W)?|X)[AEIOUY]/.test(capitals) &&
    /[AEIOUY](?:[^AEIOUY]|$|[AEIOUY][^AEIOUY])/.test(capitals)
  )
}

/** Whether a letter's name and its sound ask for different articles. */
function isAmbiguous(letters: string): boolean {
  return /^[FHLMNRSXU]/.test(letters)
}
