import {wordSet} from './word-set.ts'

/** Words that only American spelling has. Endings in -ize are left out: Oxford has them too. */
export const americanSpellings: ReadonlySet<string> = wordSet(`
  aging airplane analyze analyzed behavior behavioral behaviors canceled canceling catalyze center centered centers
  color colored colorful colors counselor counselors defense endeavor enrollment favor favorable favored favorite
  favorites favors flavor flavors fueled fueling fulfill gray harbor harbors honor honorable honored honoring honors
  humor installment jewelry judgment labeled labeling labor maneuver maneuvers marvelous modeling mold mustache
  neighbor neighborhood neighborhoods neighboring neighbors odor offense offenses paralyzed parlor plow pretense rumor
  rumored rumors savior skeptic skeptical skepticism skeptics skillful smolder specialty splendor theater theaters
  traveled traveler travelers traveling tumor tumors vapor vigor willful
`)

/** Words that only British spelling has; Australia, Ireland, India and most of Canada share them. */
export const britishSpellings: ReadonlySet<string> = wordSet(`
  aeroplane ageing analyse analysed apologise apologised apologises apologising authorise authorised behaviour
  behavioural behaviours cancelled cancelling centre centred centres cheque cheques civilisation colour coloured
  colourful colours counsellor counsellors criticise criticised criticises criticising defence emphasise emphasised
  endeavour enrolment favour favourable favoured favourite favourites favours fibre flavour flavours fuelled fuelling
  fulfil grey harbour harbours honour honourable honoured honours humour instalment jewellery kerb kilometre
  kilometres labelled labelling labour legalise legalised litre litres manoeuvre manoeuvres maximise metre metres
  minimise mobilise mobilised modelling mould moustache neighbour neighbourhood neighbourhoods neighbouring neighbours
  normalise odour offence offences organisation organisations organise organised organiser organisers organising
  paralysed plough pretence prioritise privatisation programme programmes pyjamas realise realised recognise
  recognised recognises rumour rumoured rumours saviour sceptic sceptical scepticism sceptics skilful specialised
  splendour summarise sympathise theatre theatres travelled traveller travellers travelling tumour tumours tyre tyres
  utilise vapour victimised vigour whilst wilful
`)
