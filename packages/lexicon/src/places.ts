import {wordSet} from './word-set.ts'

/**
 * One-word names of a city, a region, a seat of power or a planet: what may act in the news as a
 * person does (`Beijing said`, `Downing Street` aside). Countries are in their own table.
 */
export const placeNames: ReadonlySet<string> = wordSet(`
  aberdeen abidjan abuja accra adelaide aden africa ahmedabad ajaccio alabama alaska albany alberta albuquerque aleppo
  algiers alps alsace amman amsterdam anaheim anbar anchorage andalusia ankara annapolis antarctica antwerp appalachia
  arctic arizona arkansas arlington asia assam astana athens atlanta atlantic auckland augusta austin australasia
  azores baghdad bahia baku bali balkans baltimore bamako bangalore bangkok bangui barcelona basel basra bath baton
  bavaria beersheba beijing beirut belfast belgrade belmopan bengaluru benghazi bergen berkeley berlin bern bethlehem
  bilbao birmingham bishkek bloomington bogota bogotá boise bologna bombay bonn bordeaux boston boulder bradford
  brasilia brasília bratislava brazzaville bremen brisbane bristol britain brittany broadway bronx brooklyn brunswick
  brussels bucharest budapest buffalo bujumbura burbank burgundy burlington cairo calais calcutta calgary california
  cambridge camden canberra cannes canterbury caracas cardiff caribbean carolina carolinas carthage casablanca
  catalonia caucasus champaign charleston charlotte charlottesville chattanooga chechnya chelsea chennai chernobyl
  chiapas chicago chisinau chongqing christchurch cincinnati cleveland cologne colombo colorado columbia columbus
  conakry concord connecticut copenhagen cork cornwall corsica coventry crimea cumbria córdoba dagestan dakar dakota
  dalian dallas damascus darfur darwin davos dayton daytona debaltseve delaware delhi denver derby detroit devon dhaka
  djibouti dodoma doha donbas donbass donetsk dover downing dresden dubai dublin dubuque duluth dundee durban durham
  dushanbe düsseldorf earth edinburgh edmonton erbil eritrea essex eugene eurasia europe evansville everest exeter
  falklands fallujah ferguson flanders flint florence florida flushing frankfurt freetown fremont fresno fukushima
  gaborone galilee galway gascony gaza geneva genoa georgetown gibraltar glasgow golan gothenburg greensboro greenwich
  grenoble grozny guam guangdong guangzhou guantanamo guantánamo gujarat haifa haiti halifax hama hamburg hampshire
  hangzhou hannover hanoi hanover harare harlem harrisburg hartford harvard hasakah havana hawaii heathrow hebron
  helsinki herat hiroshima hobart hollywood homs honolulu houston hull hyderabad idaho idlib illinois incirlik indiana
  indianapolis iowa irbil islamabad istanbul ithaca izmir jackson jacksonville jaffa jakarta jalalabad jeddah
  jefferson jersey jerusalem johannesburg juba jupiter kabul kaduna kandahar kano kansas karachi karbala kashmir
  kathmandu katowice kent kentucky kerala kharkiv khartoum kherson kiev kigali kinshasa kirkuk knoxville kobane kobani
  kobe kolkata kosovo kraków kremlin kunduz kyiv kyoto lagos lahore lancashire lancaster lansing laredo lausanne leeds
  leicester leipzig levant lexington lhasa libreville lille lima limerick lisbon liverpool ljubljana lombardy lombok
  london londonderry louisiana louisville luanda luhansk lusaka luton luxor lviv lyon lyons macau madison madrid
  maidan maine malaga malmo malmö managua manama manchester mandalay manhattan manila manitoba maputo mariupol
  marrakesh mars marseille marseilles maryland massachusetts maui mecca medellin medellín mediterranean melbourne
  memphis mesopotamia miami michigan midlands midwest milan milwaukee minneapolis minnesota minsk mississippi missouri
  mogadishu mombasa monaco monrovia montana monterey montevideo montgomery montpellier montreal moscow mosul mumbai
  munich murcia muscat myrtle nagasaki nairobi najaf nanjing nantes naples nashua nashville nasiriyah natal nazareth
  ndjamena nebraska nevada newark newcastle newport niamey nice nicosia norfolk normandy northumberland norwich
  nottingham nouakchott nova nuremberg oakland oaxaca odessa ohio okinawa oklahoma omaha ontario oregon orlando osaka
  oslo ottawa ouagadougou oxford pacific padua palermo palestine palmyra palo panjshir papua paris pasadena patna
  pennsylvania pentagon peoria perth perugia peshawar philadelphia phnom phoenix piedmont pisa pittsburgh plymouth
  podgorica portland porto portsmouth poznan prague preston pretoria princeton pristina provence providence provo
  punjab pyongyang qandil quebec quetta quito québec rabat rafah rakhine raleigh ramadi ramallah rangoon raqqa
  rawalpindi reading reno reykjavik rhode rhodes richmond riga riverside riyadh rochester rome rostock rotterdam
  sacramento sahara sahel saigon salem salisbury salzburg samarra sanaa sapporo sarajevo saskatchewan savannah saxony
  scandinavia schengen scranton seattle sebastopol seoul sevastopol seville shanghai sheffield shenzhen shropshire
  siberia sicily siena silicon sinai sinjar skopje sloviansk sochi sofia somaliland somerset southampton spokane
  springfield stanford stockholm strasbourg stratford stuttgart suffolk sumatra sunderland surrey sussex swansea
  sydney syracuse tacoma taipei tallahassee tallinn tampa tangier tashkent tasmania tbilisi tegucigalpa teheran tehran
  tennessee texas thessaloniki thimphu tiananmen tibet tijuana tikrit timbuktu tirana tokyo toledo topeka toronto
  toulouse transnistria transylvania trenton tripoli trondheim tucson tulsa tunis turin tuscaloosa tuscany ulsan
  ulster utah utrecht vaduz vail valencia valletta vancouver vatican venice verdun vermont victoria vienna vientiane
  vilnius virginia vladivostok waco wales warsaw warwick washington waterloo wellington westeros westminster whitehall
  wichita wiltshire wimbledon windhoek windsor winnipeg wisconsin wolverhampton worcester wuhan wyoming xinjiang yale
  yangon yekaterinburg yerevan yokohama yonkers york yorkshire yukon zagreb zaragoza zurich zürich
`)
