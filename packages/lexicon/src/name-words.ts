import {wordSet} from './word-set.ts'

/** Small words within a name: Ursula von der Leyen, Osama bin Laden. */
export const nameParticles: ReadonlySet<string> = wordSet(`
  abu al bin bint da das de del della den der di do dos du e el ibn la las le los o ten ter van ver vom von y zu zum
  zur
`)

/** What may end a name without being the surname. */
export const nameSuffixes: ReadonlySet<string> = wordSet('cbe esq ii iii iv jr junior kbe kc mbe md mp obe phd qc sr')

/** Words that qualify an office in front of a name: Vice President, Prime Minister, the late, former. */
export const titleModifiers: ReadonlySet<string> = wordSet(`
  acting assistant associate attorney chief co-founder defence defense deputy district ex executive fellow first
  foreign former founding freshman health home honorary house incoming interim junior justice late lead lieutenant
  longtime majority managing minority opposition outgoing parliamentary party police press prime principal ranking
  retired senate senior shadow special staff state then-president top veteran vice white
`)

/** What an office is of, where the name follows at once: Secretary of State, Director of National Intelligence. */
export const portfolios: ReadonlySet<string> = wordSet(`
  affairs agriculture appeals army budget business cities commerce commons communications communities congress culture
  defence defense deputies development economy education elections energy enterprise environment equality europe
  exchequer families finance fisheries foreign general health home homeland housing human immigration industry
  information infrastructure innovation intelligence interior international investment justice labor labour land local
  lords media national navy parks parliament planning police press public resources science security services skills
  sport sports staff state tourism trade transport transportation treasury urban veterans war water welfare women work
`)

/** Family names of East Asia, which stand first: Xi Jinping, Kim Jong-un. */
export const leadingSurnames: ReadonlySet<string> = wordSet(`
  ban bo cai cao cha chan chang chen cheng choe choi chung cui deng ding dong duan fan fang feng fu gao geng gong gu
  guo han hao he hong hou hu hua huang hwang ji jia jiang jin kang kim kong kwon lai lam lee lei li liang liao lim lin
  ling liu long lu luo lyu ma mao meng mo moon nam ngo nguyen oh ong pan park peng pham qi qian qiao qin qiu ren roh
  ryu shao shen shi shin song su sun tan tang tao tian tran tsai wan wang wei wen weng wong woo wu xi xia xiao xie
  xing xiong xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang
  zuo
`)

/** Words that make a name that of an organisation, an institution or a thing: University, Party, Act, Street. */
export const organisationWords: ReadonlySet<string> = wordSet(`
  academy act action administration affair affairs agency agreement airlines airport airways alliance amendment
  america analytics and arena army arts assembly assets assistance associates association authority avenue aviation
  award awards bank banking bar base bay beach bible bill board book books borough boulevard bowl brewery bridge
  broadcasting brotherhood brothers building bureau business cabinet campaign canal capital care castle cathedral
  caucus center centers central centre challenge chamber channel charity christmas church cinema circuit city class
  clause clinic club coalition coast code college colony commandment commerce commission committee commons
  communications community companies company conference congress connection constitution consulting consumer
  convention cooperative corp corporation corps council county court courts creek crisis cross crown cup day deal
  defence defense delta democrat democratic democrats department desert development digital diocese directorate
  district division dynamics east education election electric electronics embassy empire energy enterprise enterprises
  entertainment equity estate evening exchange exchequer express facility fair falls family federation festival field
  fields films finance financial fire fleet foods forces forest fort forum foundation fund funds gallery game games
  garden gardens gas gate gazette globe government group groups guard guild gulf hall harbor harbour health heights
  herald heritage highway hills historical history holdings holiday holidays home homeland hospital hospitals hotel
  hotels house housing images inc initiative inn innovation institute institutes institution institutions insurance
  intelligence international internet investment investments investors island islands jazz journal junction kingdom
  lab labor laboratories laboratory labour labs lake land lane law laws league legal legion legislature liberty
  library limited line lines llc llp lords lottery lounge ltd machine magazine mail mall management manor
  manufacturing marathon marine marines market marketing markets media medical medicine memorial metro middle mine
  mines ministry mission monday monthly monument mosque motor motors mountain mountains movement museum music mutual
  nation national nations navy network networks news newspaper newspapers north northern observatory observer ocean
  office olympic olympics online open opera operation orchestra order organisation organization organizations outlet
  pact palace parade parish park parliament parliamentary partners partnership party patrol peace peninsula
  pharmaceuticals pictures pier place plan plaza plc police policy post power prep press primary prison prize
  production productions professional program programme project protection public publications publishing radio rail
  railroad railway ranch range records recovery reform refuge region register relations relief republic republican
  republicans research reserve resort resorts resources restaurant restaurants review rights river road rock room
  route royal sanctuary school schools science sciences sea secret section securities security semiconductor senate
  series service services settlement shop show slam society software solutions sound south southern space speedway
  sports square stadium standard standards star stars state states station statistics steel store stores story strait
  strategies strategy street studies studio studios summit sunday supreme survey system systems tavern team tech
  technologies technology telegraph television temple terminal terrace territory test theater theatre threat times
  today tour tower towers town township trade trail train training transit transport transportation treasury treaty
  trial tribe tribunal tribune trophy trust tunnel tv underground union unit united universities university usa valley
  ventures victory video view village vineyard voice wall war watch water way web week weekly welfare west western
  wharf winery wing wings wire women workers works workshop world yard year zone zoo
`)

/** Words that open the name of a place: New York, San Juan, Mount Kenya. */
export const placeOpeners: ReadonlySet<string> = wordSet(`
  cape capitol central costa downtown east eastern el fort great greater isle lake las los lower mid mount new north
  northeast northeastern northern northwest northwestern old point port puerto rio saint san santa santo sao south
  southeast southeastern southern southwest southwestern st ste são the upper west western
`)

/** Surnames that are also words of institutions and places: Ada Hill, but Capitol Hill. */
export const institutionalSurnames: ReadonlySet<string> = wordSet(`
  bank banks bar base bay beach bell board book books bridge brook brothers canal care case castle channel church
  company cross crown day deal east england fair field fields forest fort garden gate gates green hall heights hill
  hills home hope house inn king lake land lane law line love mail marsh may news north pace page palace park parks
  place pool post power price prince records reed regan rice rivers road rock room route sands school sharp shaw show
  square star stern stone store story street summers temple tower towers trail train trust union valley view wall
  walls ward watch water waters way webb wells west winter wood woods world yard young zone
`)

/** Surnames that many people bear and that are hardly ever words. */
export const commonSurnames: ReadonlySet<string> = wordSet(`
  adams aguilar alexander allen alvarado alvarez anderson andrews armstrong arnold bailey barnes bennett boyd bradley
  brooks bryant butler campbell carroll carter castillo castro chavez clark coleman collins contreras cooper cox
  crawford cruz cunningham daniels davis delgado diaz dixon duncan dunn edwards elliott ellis evans ferguson fernandez
  flores foster freeman garcia garza gibson gomez gonzalez gordon graham griffin gutierrez guzman hamilton hansen
  harris harrison hawkins hayes henderson henry hernandez herrera hicks hoffman holmes howard hudson hughes jackson
  james jenkins jimenez johnson johnston jones jordan kelley kelly kennedy kim lawrence lee lewis lopez marshall
  martin martinez matthews mcdonald medina mendez mendoza meyer mitchell moore morales moreno morgan morris munoz
  murphy murray myers nelson nguyen nichols olson ortiz owens palmer parker patel patterson payne pena perez perkins
  perry peters peterson phillips pierce powell ramirez ramos reyes reynolds richards richardson riley rivera roberts
  robertson robinson rodriguez rogers ross ruiz russell ryan salazar sanchez sanders sandoval schmidt scott silva
  simmons simpson smith snyder soto spencer stephens stevens stewart sullivan taylor thomas thompson torres tran
  tucker vasquez wagner walker wallace warren watson webb williams willis wilson wright
`)
