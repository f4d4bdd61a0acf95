import {wordSet} from './word-set.ts'

/** Verbs of two syllables and more that double their last letter everywhere: referred, beginning, kidnapped. */
export const doublingVerbs: ReadonlySet<string> = wordSet(`
  abet abhor abut acquit admit airdrop allot annul appal babysit backflip backlog backslap backstop bedim befit befog
  begin besot bespot bestir blackleg bobsled bootleg bootstrap cabal catnap chagrin chitchat commit compel complot
  concur confab confer control corral crosscut debar debug decontrol defer defog demob demur deter diagram disbar
  disinter dispel distil dogsled eavesdrop egotrip embed emit enrol enthral entrap equip excel expel extol footslog
  forget format fulfil handicap hedgehop hobnob horsewhip humbug imbed impel incur infer input inspan instil inter
  intermit japan jitterbug kidnap kneecap leapfrog manumit namedrop nonplus occur offset omit outbid outcrop outfit
  outgun outrun outspan outstrip outwit overcrop overlap overrun overstep overtop patrol permit pettifog photostat
  prefer preset program propel quickstep rappel readmit reallot rebel rebut recap recur refer refit regret rejig remit
  repel repot reset reship resubmit retransmit retrofit sandbag shrinkwrap sidestep submit tittup transfer transmit
  transship trepan typeset unbar uncap unclip unclog underpin unfit unknot unman unpin unplug unset unstrap unwrap
  unzip upset waterlog weatherstrip whistlestop wigwag wiretap worship zigzag
`)
