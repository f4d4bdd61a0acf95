import {wordSet} from './word-set.ts'

/**
 * One-word names of a company, a newspaper, a broadcaster, a party, an armed group or a club: what
 * may say things in the news as a person does (`Boeing said it would`).
 */
export const organisationNames: ReadonlySet<string> = wordSet(`
  abc accenture accuweather acorn actblue adidas adobe aetna aflac airbnb airbus alcoa alibaba allianz allstate
  alphabet alzheimer's amazon amgen amnesty amtrak android anonymous anthem anthropic antifa apple aramco
  arcelormittal arsenal astrazeneca axios bae baidu bain bancorp barclays barron's barrons bayer benetton benghazi
  berkshire bible billboard bing biogen biontech bitcoin blackberry blackrock blackstone blackwater bloomberg
  bluetooth boeing bombardier bosch breitbart brexit broadcom buddhism burberry buzzfeed cadillac caltech canopy
  cargill caterpillar catholicism celtic centcom chase chelsea chevrolet chevron chinook christianity christmas
  chrysler cigna cisco citi citibank citigroup coca-cola coinbase comcast compaq conagra congress conoco
  conocophillips continental corriere costco covid covid-19 craigslist crowdstrike cvs daesh daimler danone deadline
  deepmind dell deloitte delta deutsche dhl discord disney dropbox dunkin' dupont easter ebay ebola economist
  electrolux engadget enron entergy equifax ericsson esquire esso ethereum etsy europol everton exelon expedia exxon
  exxonmobil facebook fatah fedex ferrari fiat fidelity fitch flickr forbes ford foxconn freedomworks frontex fujitsu
  gallup gannett gartner gawker gazprom gizmodo glaxosmithkline gm gmail goldman goodyear google greenpeace groupon
  grubhub guardian gucci halliburton halloween hamas hanukkah harvard heineken heinz heritage hezbollah hilton
  hinduism hitachi hizbullah honda honeywell houthi houthis hp hsbc huawei huffpost hulu hyatt hyundai ibm ikea
  infosys infowars insider instagram intel interfax interpol interstate isil isis islam itunes jaguar jezebel jihad
  jpmorgan judaism kfc kfor kickstarter kmart knesset kodak komatsu koran kraft kroger kwanzaa labour lego lehman
  lenovo lexus likud linkedin lockheed lufthansa lyft macy's marketwatch marriott mashable mastercard mattel mazda
  mcdonald's mcdonalds mckinsey medicaid medicare mercedes merck merrill meta microsoft mitsubishi moderna moody's
  morningstar mossad motorola mozilla msnbc myspace nasa nasdaq nato navteq nestle nestlé netflix newsmax newsweek
  nexstar nielsen nike nintendo nissan nokia nordstrom northrop novartis nvidia obamacare occupy oecd ofcom ofsted
  opec openai oracle orbitz oxfam palantir panasonic pandora paramount parkinson's parliament passover patreon paypal
  peloton pepsi pepsico petrobras peugeot pew pfizer philips pimco pinterest pixar planned playbill playboy politico
  politifact porsche procter propublica prudential qantas qualcomm quartz quinnipiac quran ramadan raytheon reddit
  renault reuters revlon ripple roche rolls-royce rosneft ryanair safeway salesforce salon samsung santander saudia
  scotus sears senate sephora shabab shell siemens skype slack slate smithsonian snapchat snopes softbank solyndra
  sony spacex spotify sprint sputnik starbucks stasi statoil stripe subaru subway sunoco suzuki syriza talmud tass
  tata techcrunch telegram tencent tesco tesla texaco thanksgiving theranos tiffany tiktok torah tories toshiba total
  toyota treasury tripadvisor trulia tumblr twitch twitter tyson uber unicef unilever unison univision valeant
  vanguard variety venmo verizon vevo viacom vice virgin visa vodafone vogue volkswagen volvo vox vulture wal-mart
  walgreens walmart watergate waymo wellpoint westinghouse wework whatsapp whitewater wikileaks wikipedia windows
  wirecard wired xbox xerox xiaomi xinhua yahoo yelp yougov youtube zappos zika zillow zoom zte zynga
`)
