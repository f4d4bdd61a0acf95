/**
 * Irregular verbs, one a line: base, past, participle, then the prefixes that make verbs of the same pattern. A slash parts
 * forms in use side by side, the commoner first. Written by hand from general knowledge of English.
 */
export const irregularVerbs: string = `
abide abided/abode abided
arise arose arisen
awake awoke/awaked awoken/awaked
backslide backslid backslid
bear bore borne/born over-
beat beat beaten/beat over- brow-
become became become
befall befell befallen
beget begot/begat begotten
begin began begun
behold beheld beheld
bend bent bent un-
beseech besought/beseeched besought/beseeched
beset beset beset
bespeak bespoke bespoken
bestride bestrode bestridden
bet bet/betted bet/betted
bid bid/bade bid/bidden out- over- under- re-
bind bound bound re- un-
bite bit bitten/bit back-
bleed bled bled
bless blessed/blest blessed/blest
blow blew blown
break broke broken
breastfeed breastfed breastfed
breed bred bred inter- cross-
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted re-
build built built over- re- jerry-
burn burned/burnt burned/burnt sun-
burst burst burst
bust busted/bust busted/bust
buy bought bought out- over-
cast cast cast mis- over- re- type-
catch caught caught
chide chided/chid chided/chidden
choose chose chosen
cleave cleaved/cleft/clove cleaved/cleft/cloven
cling clung clung
clothe clothed/clad clothed/clad un-
come came come over-
cost cost/costed cost/costed
creep crept crept
cut cut cut under- inter- cross- re-
deal dealt dealt mis-
dig dug dug
dive dived/dove dived
do did done out- over- re- un-
draw drew drawn out- over- re- with-
dream dreamed/dreamt dreamed/dreamt day-
drink drank drunk out- over-
drive drove driven over- out- re- test-
dwell dwelt/dwelled dwelt/dwelled in-
eat ate eaten over- under- out-
fall fell fallen
feed fed fed over- under- force- spoon- bottle-
feel felt felt
fight fought fought out-
find found found re-
fit fitted/fit fitted/fit re- retro-
flee fled fled
fling flung flung
floodlight floodlit/floodlighted floodlit/floodlighted
fly flew flown over- out- re-
forbear forbore forborne
forbid forbade/forbad forbidden
forecast forecast/forecasted forecast/forecasted
forego forewent foregone
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen re- un- quick- deep-
gainsay gainsaid gainsaid
gaslight gaslit/gaslighted gaslit/gaslighted
get got gotten/got
gild gilded/gilt gilded/gilt
gird girded/girt girded/girt be- un- under-
give gave given
go went gone out-
greenlight greenlit/greenlighted greenlit/greenlighted
grind ground ground re-
grow grew grown out- over- re- under-
hamstring hamstrung hamstrung
handwrite handwrote handwritten
hang hung/hanged hung/hanged over- re-
have had had
hear heard heard mis- over- re-
heave heaved/hove heaved/hove
hew hewed hewn/hewed rough-
hide hid hidden
hit hit hit
hold held held up-
housebreak housebroke housebroken
hurt hurt hurt
inlay inlaid inlaid
input input/inputted input/inputted
inset inset/insetted inset/insetted
keep kept kept house-
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit re- un-
know knew known fore-
lade laded laden/laded
lay laid laid way- mis- over- under- re-
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt out-
learn learned/learnt learned/learnt un- re- over-
leave left left
lend lent lent
let let let re-
lie lay/lied lain/lied
light lit/lighted lit/lighted re-
lose lost lost
make made made re- un-
mean meant meant
meet met met
melt melted melted/molten re-
mislead misled misled
mow mowed mown/mowed
offset offset offset
output output/outputted output/outputted
outshine outshone/outshined outshone/outshined
outwear outwore outworn
overlie overlay overlain
partake partook partaken
pay paid paid over- pre- re- under-
plead pleaded/pled/plead pleaded/pled/plead
preset preset preset
proofread proofread proofread
prove proved proven/proved dis-
put put put
quit quit/quitted quit/quitted
read read read mis- re- lip- sight- speed-
rend rent rent
rid rid/ridded rid/ridded
ride rode ridden out- over- joy-
ring rang rung
rise rose risen up-
rive rived riven/rived
run ran run out- over- re- under-
saw sawed sawn/sawed
say said said un-
see saw seen fore- over-
seek sought sought
sell sold sold out- over- re- under-
send sent sent re-
set set set re- type- photo-
sew sewed sewn/sewed over- re- un-
shake shook shaken
shave shaved shaved/shaven
shear sheared/shore shorn/sheared
shed shed shed
shine shone/shined shone/shined
shit shit/shat/shitted shit/shat/shitted
shoe shod/shoed shod/shoed
shoot shot shot out- over- under- re-
show showed shown/showed re- fore-
shrink shrank/shrunk shrunk/shrunken
shrive shrove/shrived shriven/shrived
shut shut shut
sing sang sung out-
sink sank/sunk sunk counter-
sit sat sat out- baby- house-
slay slew/slayed slain/slayed
sleep slept slept out- over-
slide slid slid/slidden
sling slung slung un-
slink slunk slunk
slit slit slit
smell smelled/smelt smelled/smelt out-
smite smote smitten
sneak sneaked/snuck sneaked/snuck
sow sowed sown/sowed
speak spoke spoken out- mis-
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt mis- re-
spellbind spellbound spellbound
spend spent spent out- over- under- mis-
spill spilled/spilt spilled/spilt
spin spun/span spun out-
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spotlight spotlighted/spotlit spotlighted/spotlit
spread spread spread over- out-
spring sprang/sprung sprung
stand stood stood misunder- under- with-
stave staved/stove staved/stove
steal stole stolen
stick stuck stuck un-
sting stung stung
stink stank/stunk stunk
strew strewed strewn/strewed be- over-
stride strode stridden/strode
strike struck struck/stricken counter-
string strung strung re- un-
strive strove/strived striven/strived
sublet sublet sublet
swear swore sworn un- out-
sweat sweated/sweat sweated/sweat
sweep swept swept
swell swelled swollen/swelled
swim swam swum out-
swing swung swung
take took taken be- mis- over- re- under-
teach taught taught un- re-
tear tore torn
telecast telecast/telecasted telecast/telecasted
tell told told fore- re-
think thought thought out- re- be- over-
thrive thrived/throve thrived/thriven
throw threw thrown over- out-
thrust thrust thrust up-
tread trod trodden/trod re-
undergo underwent undergone
underlie underlay underlain
upset upset upset
wake woke/waked woken/waked re-
wear wore worn
weave wove/weaved woven/weaved inter- un- re-
wed wedded/wed wedded/wed re-
weep wept wept be-
wet wetted/wet wetted/wet
win won won re-
wind wound wound re- un- over- inter-
withhold withheld withheld
wring wrung wrung un-
write wrote written over- re- under- type- ghost-
`
