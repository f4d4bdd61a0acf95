/** First names, in alphabetical order; written down by hand from general knowledge. */
export const firstNameList: string = `
aaron aart abbas abbie abby abdallah abdel abdelaziz abdirahman abdul abdulaziz abdulla abdullah abebe abel abena
abhijit abhishek abigail abiy abraham abram abu achim ada adam adama addison ade adebayo adel adelaide adele ademola
adewale adil adina aditi aditya adnan adolf adrian adriana adrien adrienne afonso agatha agathe aggelos agnes
agnieszka agnès ahmad ahmed ahmet aidan aiden aileen aimee aisha aivars ajay ajit akbar akhilesh aki akihito akiko
akinwumi akio akira akosua akram akshay akua alaa alain alan alana alanna alasdair alassane alastair albane albert
alberta alberto albin albrecht alden aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei
alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandria alexandros alexei alexej alexey
alexia alexis alf alfie alfio alfonso alfred alfreda alfredo algernon alhaji ali alia alice alicia alina alisha alison
alistair alister alla allan allen allie allison alma alois alok alonso alton alvaro alvin alyssa ama amadou amal
amanda amandine amar amartya amber ambika amedeo amelia amin amina aminata aminu amir amira amit amitabh ammar amos
amrita amy ana anand anant ananya anas anastasia anastasios anatole anatoli anatoly anaïs anders anderson andie andre
andrea andreas andreea andrei andrej andrew andrey andrius andriy andrzej andré andy angel angela angelica angelina
angelo angie angus anil anirban anita anja anjali anke ankit ankita ankur ann anna annabel annabelle annalena annalisa
anne annegret annette annie annika anouk anthea anthonia anthony antoine antoinette anton antonella antonia antonin
antonio antonis anuj anupam anuradha anurag anushka anwar anya aparna apostolos aqil aravind archana archibald archie
ariadna ariana arianna ariel arif arjen arjun arkady arlene arlo armand armando armelle armin arnab arnaldo arnaud
arne arnold arnulf arsène art artem arthur arturo artyom arun aruna arundhati arvind arvydas arwa asad asger asghar
asha ashish ashlee ashleigh ashley ashok ashton ashwin ashwini asif asma astrid asuka atal atef athanasios atsushi
attila atul aubrey aude audra audrey augusto aurore aurélie austin autumn ava avery avi avigdor avinash avraham axel
ayako ayanna ayelet ayesha ayman ayo ayodele aysha ayumi ayush aziz aziza azzam aécio babak babatunde babita badr
bahar bahram bailey baldev balraj balázs baptiste baraa barack barbara barbra barnaby barney barrie barron barry bart
bartosz bas basel bashar bashir basil bassam bastien beate beatrice beatrix beatriz becca beckett becky behrouz
belinda bella ben benazir benedict benedikt bengt benicio benito benjamin bennett bennie benny benoit benoît bento
beppe bernadette bernard bernardete bernardo bernd bernhard bernice bernie bert bertha bertie bertram bertrand bess
bessie beth bethany beto betsy bette bettie bettina betty beulah bev beverley beverly bhagwan bharat bhavna bhim
bhupendra bhupinder bianca bilal bill billie billy bimal binali bingu binyamin bipin birgit birgitta bjarne björn
blaine blair blake blanca blanche bob bobbi bobbie bobby bogdan bogusław bohdan bojan bola boleslaw bonita bonnie
boris borislav borys boubacar boyd božena brad braden bradford bradley bradly brady bram brandi brandon brandy branko
braulio brayden breanna brenda brendan brenna brennan brent brett brian briana brianna bridget bridgette brigid
brigitte brijesh britney britt brittany brittney brock brody bronislaw bronisław bronwyn brooke brooklyn bruce bruno
bryan bryant bryce bryn bryony bryson buddy bukola burkhard burt burton bushra byron béla cade caden caetano caitlin
caitlyn caleb calin callie callum calum calvin cameron camila camilla camille camilo candace candice candy cara carey
carine carissa carl carla carlene carlo carlos carlota carlton carly carmel carmen carmine carol carole carolina
caroline carolyn carrie carroll carson carsten carter cary casey cass cassandra cassidy cassie catalin catalina
catherine cathleen cathy catriona cecelia cecil cecilia cecily cedric cees celeste celia celine celso cesar chad
chadwick chaim chance chandan chandler chandra chandrababu chantal charity charlene charles charley charlie charlotte
charmaine chase chasity cheikh chelsea chelsey cher cheri cherie cheryl chester chetan chiang chiara chidi chieko
chika chike chimamanda chinedu chinua chinwe chioma chirag chitra chloe chris chrissy christa christelle christi
christian christiane christie christina christine christoph christophe christopher christos christy chuck ciara cindy
cinzia ciro claire clara clare clarence clarissa clark claud claude claudia claudine claudio claus clay clayton clem
clement cleo cliff clifford clifton clint clinton clive clotilde clyde clémence clément cody colby cole coleen colette
colin colleen collin conan condoleezza connie connor conor conrad constance consuelo cora cordelia corentin corey
corina corinne cornelia cornelius corrado cory cosimo costas courtney craig cristi cristian cristiano cristina
cristóbal cruz crystal csaba curt curtis cynthia cyprian cyril cyrille cyrus cécile cédric césar daan dacian dag
dagmar daisuke daisy dakota dalal dale dalia dallas dalton damian damien damodar damon dan dana dane daniel daniela
daniele danielle danika danièle danny daoud daphne darby darcy daren dario dariusz darko darla darlene darrel darrell
darren darrin darryl darwin daryl dave davey david davide davina davis davor dawn dawson dean deana deanna deanne deb
debbie debby debora deborah debra dee deedee deepa deepak deepika deidre deirdre dejan delbert delfina delia delilah
della delores delphine demi denis denise dennis denny denver denys deon derek dermot derrick des desiree desmond desta
destiny detlef dev devendra devi devin devon devonte dewayne dewey dexter dhananjay dharmendra diana diane dianna
dianne dick didier diego dieter dietmar dietrich dilip dillon dilma dimitar dimitra dimitri dimitris dimitry dina
dinah dinesh dion dipak dirk dirk-jan divya dixie dmitri dmitriy dmitro dmitry dmytro dolly dolores dom domingo
dominic dominick dominique don donald donatella donato donna donnie donny donovan dora doreen dorian dorin doris
dorothea dorothy dorothée doug dougal dougie douglas dragan drew duane dudley duncan durga dusan dustin dušan dwayne
dwight dylan dénes eamon eamonn earl earle earnest ebba eberhard ebony ebrahim eckhard ed eddie eddy edgar edie edith
edmond edmund edna edson eduarda eduardo edward edwin edwina effie efraim ehsan ehud eiji eileen eilidh einar eirik
eitan ekaterina elaine elbert eleanor elena eleni elfriede elham eli elias eliezer elijah elin elinor elisa elisabeth
elisabetta elise eliza elizabeth elke ella elle ellen ellie elliot elliott ellis elmer elmo eloise elon elsa elsie
elspeth elton elva elvis elwood elżbieta emad emanuele emeka emerson emiko emil emilia emiliano emilie emilio emily
emine emma emmanuel emmanuelle emmett emmy enid enoch enrico enrique enzo eran eric erica erich erick erik erika erin
erkki erling ernest ernestine ernesto ernie ernst errol ervin erwin eskil esko esmail esmeralda espen esteban estela
estelle esther ethan ethel etienne etta ettore eugene eugenia eugenio eunice eustace eva evan evangeline evangelos eve
evelyn everett evgeni evgenia evgeny evo ewa ewan ewen eyal ezekiel ezra fabian fabien fabienne fabio fabrice fabrizio
facundo fadi fahad fahd fahmi faisal faith faiza fanny farah fares farhad fariba farid farida farouk farrah faruk
fateh fatemeh fathi fatih fatima fatma fatou fatoumata fausto fay faye federica federico fei felicia felicity felipe
felix femi ferenc fergal fergus fermín fern fernanda fernandinho fernando fidel filippo finbar findlay finlay finley
finn fiona firas flavio fletcher flo flora florence florent florentino florian florin floyd folasade forrest fotis
fouad frances francesca francesco francine francis francisca francisco franco francois francoise frank frankie
franklin frans franz franziska françois françoise fraser frauke fred freda freddie freddy frederic frederica frederick
frederik fredrick freek freya friedhelm friedrich frits fritz frédéric fuad fumio funke fyodor fábio gabby gabe gabi
gabriel gabriela gabriele gabriella gabrielle gael gaetano gail galina galit ganesh gareth garland garrett garry garth
gary gaston gaurav gautam gautier gavin gayatri gayle gaynor gaël geert geeta gemma gena gene genevieve geneviève
gennady gennaro geoff geoffrey georg george georges georgette georgi georgia georgie georgina georgy gerald geraldine
geraldo gerard gerardo gerd gerda gergely gerhard germaine germán gerri gerrit gerry gertrude ghada ghassan gheorghe
gherman ghislaine giacomo giada giampaolo gian giancarlo gianfranco gianluca gianluigi gianni giannis gideon gigi gil
gilad gilbert gilberto giles gilles gillian gilmar gina ginger ginny gino giorgia giorgio giorgos giovanna giovanni
girish gisela gita gitte giulia giuliano giulio giuseppe giuseppina gladys glen glenda glenn glenys gloria golda
gonzalo goodluck gopal goran gordana gordon goro gottfried govind grace gracie graciela grady graeme graham grant
grayson graziella greer greg gregg gregor gregorio gregory greta gretchen griffin grigori grigory gro grover grzegorz
grégoire grégory guadalupe gudrun guglielmo guido guillaume guillermo gunilla gunnar gurmeet gurpreet gus gustaf
gustav gustave gustavo guus guy gwen gwendolyn gwyneth gyula györgy gábor gérald gérard götz günter günther habib
habiba hadas hadi hadiya hae hafez hafiz haidar haider haile hailemariam hailey haim hakan hakim hakon hal hala haley
halima halina hamad hamed hamid hamida hamish hamza hanan hani hank hanna hannah hanne hanneke hans hans-peter harald
hardik hardy hari harish harjit harlan harley harmony harold harper harpreet harri harriet harriett harris harrison
harry harsh harsha hartmut haruka haruki haruko haruto harvey hasan hashem hashim hasina hassan hatem hattie hayat
hayden hayley haytham hazel hazem heath heather hector hedwig heidemarie heidi heike heikki heiko heiner heinrich
heinz helen helena helga helle helmut hema hemant hend hendrik henk henri henrietta henrik henry herb herbert herbie
heribert heriberto herman hermann hernan hernán herschel hervé herzl hesham hettie hicham hideki hideo hideto hilary
hilda hildegard hillary hiro hiroaki hiroko hiromi hiroshi hiroyuki hisashi hisham hitesh holger holly homer honor
honoré hope horace horst hosni hossam hossein houda howard howie hristo hubert hubertus huda huey hugh hughie hugo
hugues humberto humphrey hunter husain hussain hussam hussein hyacinth hyman håkan héctor hélène iain ian ibrahim
ibrahima ichiro ida idris idrissa ifeanyi ignacio ignatius igor ihor ike iker ikram ilan ilaria ilham ilhan ilia ilie
ilse ilya imad iman imelda imogen imran imre ina inder india indiana indira indra indrani ines inez inge ingeborg
inger ingo ingrid ingvar intisar inácio inês ioan ioana ioanna ioannis ion ionel ira irene irina iris irma irmgard
irvin irving irwin iryna isaac isabel isabella isabelle isadora isaiah isaias isatou ishaan isidore isidro isla ismael
ismail israel issa issy istván itamar itzhak iulian ivan ivana ivanka ivar ivaylo ivica ivo ivor ivy iván iwona iyad
izzy jaap jaber jabir jace jacek jacinda jacinta jacinto jack jackie jackson jaclyn jacob jacopo jacqueline jacquelyn
jacques jacqui jada jade jaden jadwiga jafar jagdish jaime jair jairam jairo jakaya jake jakub jalal jamal jamar james
jamie jamil jamila jan jana jane janelle janet janette janice janie janine jared jarl jarmo jaromir jaroslav jaroslaw
jarosław jarrod jarvis jasmine jason jasper jaswant javad javed javi javier jawad jay jaya jayalalithaa jayant jayden
jayne jayson jean jean-claude jean-luc jean-marie jean-paul jean-pierre jeanette jeanie jeanine jeanne jeannie jed
jeff jefferson jeffery jeffrey jelena jelle jemima jemma jen jenna jennie jennifer jenny jens jerald jeremiah jeremy
jermaine jeroen jerome jerri jerrod jerry jerzy jesper jess jesse jessica jessie jesus jesús jethro jian jiang jianguo
jianhua jihad jill jillian jim jimmie jimmy jin jing jiri jitendra jiří jo joachim joan joann joanna joanne joao
joaquin joaquín jocelyn jocelyne jochen jodi jodie jody joe joel joelle joep joey johan johann johanna johannes john
johnathan johnathon johnnie johnny jolene jomo jon jonah jonas jonathan jong-il jong-un joni jonny joop joost jordan
jordyn jorge jorgen joris jorma jose josef josefina joseph josephine josh joshua josiah josie josip josé joséphine
jovan joy joyce jozef joão joël juan juana juanita jude judit judith judy juha jukka julia julian juliana julianna
julianne julie julien juliet julieta juliette julio julius jumana jun junichi junichiro junko jurgen justin justine
justo jutta jyoti jyotiraditya jános jérôme józef józsef jörg jørgen júlia jürgen kaarina kagiso kai kailash kaitlin
kaitlyn kaj kajal kamal kamala kamil kamla kamran kaori kapil kara karan kareem kareena karel karen kari karim karima
karin karina karl karl-heinz karla karlheinz karsten karthik kartik karyn kasey kasia katalin katarzyna kate katelyn
kateryna katharina katharine katherine kathie kathleen kathryn kathy katie katja katrin katrina katy katya kavita kay
kaye kayla kayleigh kazem kazimierz kazuhiro kazuko kazuo kazuya keaton kees kei keiichi keiji keiko keir keira keisha
keisuke keith kelley kelli kellie kelly kellyanne kelsey kelvin kemal ken kendall kendra kendrick kenenisa kenichi
kenji kenneth kennith kenny kent kenta kenzaburo kermit kerri kerry kerstin kevin khadija khaled khalid khalifa khalil
khawla khrystyna ki-moon kian kiera kieran kiersten kim kimberlee kimberley kimberly kimi kip kira kiran kiril kirk
kirsi kirsten kirstjen kirsty kirti kishore kit kitty kiyoshi kjell klaas klara klaus klára knut kofi koichi koji kojo
konrad konstantin kostas kris krishna krista kristen kristi kristian kristin kristina kristine kristoffer kristopher
kristy krisztina kriti krystal krzysztof ksenia kuldeep kunal kurt kurtis kushal kwabena kwaku kwame kwasi kyla kyle
kylian kylie kyoko kyra kyriakos kyrsten kyrylo lacey lachlan lacy laetitia lajos lakshmi lal lalit lalu lamar
lamberto lamia lana lance landon lane lara larisa larissa larry lars larysa lasse laszlo lata latasha latif latifa
latisha latonya latoya laura laure laurel lauren laurence laurent laurent-désiré laurie laverne lawrence lawson laxmi
layla lea leah leander leandro leanne lech lee leela lei leif leigh leila leland lena lene lennart lennie lenny lenore
leo leon leona leonard leonardo leonid leonora leopold lerato leroy les lesley leslie lester leticia letizia lev
levente levi lewis lexi leyla li lia liam liana libby lieke lila lilian liliana lillian lillie lily limor lina lincoln
linda lindiwe lindsay lindsey ling linnea lino linus lionel lisa livio liviu liz liza lizzie lizzy ljubomir lloyd
logan lois lola lonnie lora loraine loren lorena lorenz lorenzo loretta lori lorna lorne lorraine lothar lotta lottie
lou loubna louella louie louis louisa louise lourdes lowell loïc luann lubna lubomir luc luca lucas lucia lucian
luciana luciano lucie lucien lucille lucinda lucio lucjan lucy ludmila ludovic luella luigi luis luisa luiz luiza
lujain luka lukas luke lulu luther luz luís lydia lyle lyn lynda lyndon lynette lynn lynne lynsey lyubov lyudmila
lászló léa léo léon lóránt maarten mabel mac maciej mackenzie madan madeleine madeline madelyn madhav madhu madhuri
madison mads mae maeve magdalena maggie magnus maha mahatma mahdi mahendra maher mahesh mahmood mahmoud mahmud mai
mairead maisie maja majed majid makoto makram maksim maksym mala malachi malak malala malcolm malek malik malin
mallory mamadou mamata mami mamie mamta manal mandla mandy manfred mangosuthu manish manisha manjeet manju manmohan
manny manohar manoj manolo manon mansoor mansour manuel manuela mao marat marc marc-andré marcel marcela marcella
marcello marcelo marcia marcie marco marcos marcus marcy marek maren margaret margarita margery margie margo margot
margrethe marguerite maria mariah mariama marian mariana marianne mariano maribel maricela maricruz marie marieke
mariel marietta marija mariko marilyn marin marina marine mario marion marisa marisol marissa marit marius mariusz
marjan marjorie mark marko markus marla marlene marley marlies marlin marlon marsha marshall marta martha martin
martina marty martyna martín marvin marwa marwan mary maryam maryann maryna maryse masaaki masahiro masako masao
masashi masato masayoshi mason massimiliano massimo massoud matej mateja mateo mateusz mathew mathias mathieu mathijs
mathilde matilda mats matt matteo matthew matthias matthieu matti mattie matías maud maude maura maureen maurice
mauricio maurizio mavis max maxim maxime maximilian maximiliano maxine maxwell maya mayawati mayumi małgorzata meagan
meena meenakshi meera meg megan megha meghan megumi mehdi mehmet mehran mei meike meir mel melanie meles melinda
melissa melody melvin menachem merav mercedes mercy meredith merle merlin merrill merve mervyn meryl mette mia michael
michaela michal michalis michał michel michela michele micheline michelle michiko mick mickey midori miguel mihaela
mihai mihály mika mikael mike mikey mikhail mikhailo mikheil miki mikko miklós mila milagros milan mildred milena
miles milica milind millicent millie milly milo milos miloš milton mimi mindy ming minh minnie minoru mira miranda
mircea mireille miri miriam mirjana mirko miro miroslav mirosław misaki misty mitch mitchell mitsuko mitt mitzi miyuki
mladen mohamad mohamed mohammad mohammed mohan mohit mohsen moira moisés moktar mollie molly mona moncef monica monika
monique monroe montserrat monty moqtada mordecai morgan moritz morris mort morten morteza mortimer morton moses moshe
mostafa mousa moussa moya muammar muhammad muhammed muhannad mukesh mukhtar mukul mulayam muna munir murad murali
murat muriel murray musa mustafa mustapha mwai mykhailo mykola myles myra myriam myrna myron myrtle myung-bak márcio
mária márta mélanie mónica nabil nabila nachman nada nader nadezhda nadia nadim nadine nadja nadège naeem naftali
nagesh nahid naji najib najla namrata nan nana nanako nancy nanda nandini nanette naoki naoko naomi naoto narciso
narendra naresh narges nasir nasrin nasser nassim nat natalia natalie nataliya natallia natalya natan natasha nate
nathalie nathan nathaniel natividad naveen navin navjot nawal nawaz nazanin nazir neal ned neel neelam neeraj neeta
neha neil nell nellie nelson nenad nestor nettie neville newt neymar ngoc ngozi niall niamh nichola nicholas nick
nicky nico nicola nicolae nicolas nicole nicoleta nicoletta nicolás nicolò nicos nidal niels nigel nikhil nikita nikki
niklas nikola nikolai nikolaos nikolay nikos nilesh nils nina nir nirmala nirupama nisha nishant nitin nitish nitzan
nizar nkosazana noa noah nobuo noel noelia noelle nola nolan nomvula noor nora norah norbert norberto noreen noriko
norma norman norris nouri nova novak noémie noël nuno nur nura nuray nuri nurit néstor obi oby octavia octavian
octavio océane oday odessa odette odile ofer ofir oksana ola oladipo olaf olav ole oleg oleh oleksandr oleksandra
oleksiy olena olesya olga olha olive oliver olivia olivier olle ollie olof olu olusegun olympia omar omer omid ondrej
ondřej ophelia ophir oprah oran oren oriol orla orlando orly orson orville osama oscar oskar oskari osman osmond ostap
osvaldo oswald othman otis ottmar otto otávio oumar ousmane ove ovidiu owen paavo pablo paco paddy padma paige pallavi
paloma pam pamela panagiotis pankaj panos pansy paola paolo parag paresh paris parker parminder parul parvati pascal
pascale pasquale pat patience patrice patricia patricio patrick patryk patsy patti patty paul paula paulette paulina
pauline paulo pavan pavel pavlo pavlos pawan pawel paweł payton paz pearl pedro peggy pekka penelope penny pepe
percival percy pernille perry petar pete peter petr petra petro petros petter peyton phil philip philipp philippa
philippe phillip phillipa phillis phoebe phuong phyllis pia pier pierce pierluigi piero pierre pierre-yves piet pieter
pietro pilar pim pinarayi piotr piper pippa pixie piyush plamen pooja poppy porter portia poul prabhakar pradeep
prafulla prakash pramila pramod pranab pranay prasad prasanna prashant prateek pratibha praveen pravin predrag preeti
preity prem preston priscilla prithviraj priti priya priyanka prokopis prudence przemyslaw puja puneet purnima pál
péter qais qasem qassem qiang qing quang queenie quentin quincy quinn quinton rabia rachael rachel rachid radek radha
radhika radoslaw radosław radovan radu rae rafael rafaela rafal rafał rafe raffaele raffaella rafi rafik rafiq raghav
raghu raghuram rahm rahul raimundo rainer raisa raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar
rajnath rakesh ralf ralph ramadan raman ramdev ramesh rami ramiro ramon ramona ramsey ramzan ramzi ramón rana ranbir
randal randall randi randolph randy rania ranjan ranjit ranveer raoul raphael raphaël raquel rasha rashad rashid
rashida rashmi rasmus ratan ratko rauf raul raven ravi ravindra ray raymond raymonde rayna razan razvan raúl reagan
reba rebecca rebekah recep reece reed reem reese reggie regina reginald reid reinaldo reince reiner reinhard reinhold
rekha rena renan renata renate renato renaud rene renee renu renuka renzo rené reuben rex reza rhea rhett rhoda rhona
rhonda rhys ria riad ricardo riccardo rich richard richie rick rickey ricki rickie ricky rida rie rikke riley rima rin
rishi risto rita ritu rivka riyad rob robbert robbie robby robert roberta roberto robin robyn rocco rochelle rocky
rocío rod roddy roderick rodney rodolfo rodrigo roel rogelio roger rohan rohini rohit rola roland rolando rolf romain
roman romano romeo romina ron ronald ronaldo ronan ronda ronen roni ronja ronnie roque rory rosa rosalie rosalind
rosalyn rosamund rosanna rosanne rosario rose roseann roseanna roseanne roselyne rosemarie rosemary roshan rosie
roslyn ross rostislav rostyslav rowan rowena roxana roxanne roy ruben ruby rubén rudolf rudolph rudy rufus ruhollah
rui rukhsana rukmini rumiko rupa rupert ruslan russ russel russell rusty ruth ruthie ruud ryan ryder ryo ryota régis
rémi rémy rüdiger saad sabah sabine sabri sabrina sachiko sachin sadako saddam sadhana sadie sadio sadiq saeb saeed
safa sahar saif sajid sajjad sakura salah salam saleh salem salil salim salima sally salma salman salvador salvatore
salwa sam samantha samar sameh sami samia samir samira sammie sammy samora samson samuel sana sanaa sandeep sander
sandor sandra sandrine sandro sandy sanford sangeeta sani sanja sanjana sanjay sanjiv sanna santiago santos santosh
sara sarah sarita sarojini sasha satish satoru satoshi satya saul sauli saurabh savannah saverio savita sawyer sayaka
scarlett scot scott scottie sean sebastian seema seiji sekou selena selim selina serena serge sergei sergej sergey
sergi sergio serhiy seth seun seung-hui seymour shabana shadi shahid shahzad shai shailesh shaimaa shakil shana shane
shania shankar shanna shannon shanti sharad shari sharif sharmila sharon shashi shatrughan shaukat shaul shaun shauna
shawn shawna shay shayne sheela sheena sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie sherry
sherwood sheryl shigeru shikha shilpa shimon shinichi shinji shintaro shinzo shiori shira shireen shirin shirley shiv
shiva shivani shivraj shizuka shlomo shmuel sho shobha shohei shoichi shoko shona shreya shruti shubham shun shunsuke
shyam sid siddharth siddhartha sidney siegfried siegmar sienna sierra sigmar signe sigrid sigurd siham silas silje
silke silvan silvana silvia silvio simeon simon simona simone simão simón sinead siobhan siphiwe sipho sizwe sjoerd
skye skylar slavko slobodan smita smriti sneha snezana snežana sofia sofiya sohail solange soledad solomon solveig
somnath sonali sonam sondra sonia sonja sonny sonya soo-kyung sophia sophie soraya soren sorin sotiris sourav spencer
spyros sri srinivas stacey staci stacie stacy stan stanford stanislav stanislaw stanisław stanley stavros stef stefan
stefania stefanie stefano steffen stein stelios stella sten stepan stephan stephane stephanie stephen sterling steve
steven stevie stewart stig stijn stine stipe stuart stéphane stéphanie suad subhash subramanian sudha sudhir sue suha
suhail sujata sulaiman suleiman sultan suman sumiko sumitra summer sundar sunil sunita surendra suresh surinder surjit
susan susana susanna susannah susanne sushil sushma sushmita susie susumu suzan suzanna suzanne suzette suzie suzy
svante svein sven svenja svetlana sviatlana sviatoslav svitlana swapna swati sybil sydney sylvain sylvester sylvia
sylvie szilárd sándor ségolène sérgio séverine søren süleyman sławomir tabatha tabitha tadashi tage taha tahir taiki
takahiro takako takao takashi takeo takeshi takumi tal talal talat tamar tamara tamer tamika tamim tamir tammi tammie
tammy tamsin tamás tania tanisha tanner tanvi tanya tara taras tarcísio tarek tareq tariq tarja taro tarun tasha tate
tatiana tatsuya tatyana tawfik tayeb taylor ted teddy tendai teodor terence teresa teri tero terrance terrell terrence
terri terrie terry tess tessa tetsuo tetsuya teun thabo thaddeus thandi thanh thanos thea thelma themba theo theodora
theodore theodoros theresa therese thi thiago thibault thibaut thierry thilo thom thomas thorsten thulani tia tiago
tiana tibor tiffany tihomir tilda till tillie tilly tim timmy timothy timothée tina tisha tiziana tobi tobias toby tod
todd tom tomas tomasz tomer tomislav tommaso tommie tommy tomohiro tomoko tomomi tomás tomáš tone toni tony tonya tor
torbjorn torbjörn torgeir tori torsten toru toshi toshiko toshio tove tracey traci tracie tracy traian travis trent
trenton trevor trey tricia trina trine trinity trisha tristan troy trudy truls tsutomu tuan tucker tulsi tunde turid
turki tushar ty tyler tyra tyree tyrell tyrone tyson tzachi tzipi uchenna uday udo uhuru uju ulf uli ulises ulla
ulrich ulrik ulrike ulysses uma umar umaru umberto umer umesh una upendra urho uri ursula urszula usama usha usman ute
uwe uzi vaclav vadim val valarie valentin valentina valentino valentyn valeri valeria valerie valerio valeriy valery
valtteri valérie valéry vance vandana vanessa varun vasant vasco vasil vasile vasily vassilis vasundhara vasyl vaughn
veena veikko veit velma venkaiah venkat vera verity verna vernon veronica viacheslav vic vicente vicki vickie vicky
victor victoria victorien vidar vidya viggo vijay vijaya vikas vikram viktor viktoria viktoriya ville vimal vinay
vince vincent vincenzo vineet vinod viola violet viorel viorica vipin virat virender virgil virginia virginie virginio
vishal vishnu vitali vitaliy vitaly vito vitold vitor vittoria vittorio viv vivek vivian vivien vivienne vlad vladan
vladimir vladislav vladyslav vojislav vojtech volker volkmar volodymyr vyacheslav václav véronique víctor vítor wade
wael wafa wagner wahid waleed walid wallace wally walt walter walther waltraud wanda wangari ward warren warwick wasim
waylon wayne wei wen wendell wendi wendy werner wes wesley weston whitney wiebe wieslaw wilbert wilbur wiley wilfred
wilfredo wilhelm wilhelmina will willa willard willem willi william willie willis willow willy wilma wilson wim
winfried winifred winnie winona winston wissam witold wojciech wole wolfgang wolfram woodrow woody wouter wyatt
włodzimierz xabi xander xaver xavi xavier xi xiang xiao xiaobo xiaoming xiaoping ximena xin xinping xiu xue yaa yaakov
yael yahya yair yakubu yan yana yang yanis yann yannick yannis yaron yaroslav yash yashwant yasin yasir yasmeen yasmin
yasmine yasser yassin yasuhiro yasuko yasuo yaya yegor yehuda yekaterina yelena yemi yevgeny yevhen yi yiannis yifan
yigal yin ying yisrael yitzhak yngve yoav yochanan yoel yogendra yogesh yogi yoko yolanda yonatan yong yoni yorgos
yoshiaki yoshihide yoshihiro yoshiko yoshio yoshiro yossi yousef yousif youssef youssouf yoweri yu yuan yui yuka
yukari yuki yukiko yukio yulia yuliya yumi yumiko yun yunus yuri yuriy yury yusuf yusuke yuta yutaka yuto yuval yuvraj
yvan yves yvette yvonne zac zach zachariah zachary zachery zack zaher zahid zahra zaid zain zainab zak zakaria zaki
zakir zandile zane zanele zara zbigniew zdenek zdeněk zeev zehava zein zeinab zelda zeljko zhanna zhen zhi zhong ziad
zinaida zinedine ziyi zlatan zodwa zoe zoey zohra zola zoltan zoltán zoran zorica zoé zsolt zsuzsanna zsófia zuhair
zuzana zvi ágnes álvaro ángel árpád édith édouard élisabeth élise élodie éric étienne éva željko
`
