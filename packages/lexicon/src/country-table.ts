/**
 * The countries, and a few territories that make news, a row each: code (ISO 3166-1), name in news (with `the` where it takes
 * one), long names, adjectives, people (`=`: the first adjective and -s), abbreviations, other short names. A semicolon parts
 * several; a dot stands for none. Facts of common knowledge, written down by hand.
 */
export const countryTable: string = `
AD | Andorra | Principality of Andorra | Andorran | = | . | .
AE | the United Arab Emirates | . | Emirati; UAE; U.A.E. | Emiratis | UAE; U.A.E. | Emirates
AF | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan | = | . | .
AG | Antigua and Barbuda | . | Antiguan | = | . | Antigua
AL | Albania | Republic of Albania | Albanian | = | . | .
AM | Armenia | Republic of Armenia | Armenian | = | . | .
AO | Angola | Republic of Angola | Angolan | = | . | .
AR | Argentina | Argentine Republic; Republic of Argentina | Argentine; Argentinian; Argentinean | =; Argentinians | . | .
AT | Austria | Republic of Austria | Austrian | = | . | .
AU | Australia | Commonwealth of Australia | Australian; Aussie | =; Aussies | . | .
AZ | Azerbaijan | Republic of Azerbaijan; Azerbaijani Republic | Azerbaijani; Azeri | =; Azeris | . | .
BA | Bosnia and Herzegovina | . | Bosnian | = | BiH | Bosnia; Bosnia-Herzegovina
BB | Barbados | . | Barbadian; Bajan | = | . | .
BD | Bangladesh | People's Republic of Bangladesh; Republic of Bangladesh | Bangladeshi | = | . | .
BE | Belgium | Kingdom of Belgium | Belgian | = | . | .
BF | Burkina Faso | . | Burkinabe | . | . | .
BG | Bulgaria | Republic of Bulgaria | Bulgarian | = | . | .
BH | Bahrain | Kingdom of Bahrain | Bahraini | = | . | .
BI | Burundi | Republic of Burundi | Burundian | = | . | .
BJ | Benin | Republic of Benin | Beninese | . | . | .
BN | Brunei | Nation of Brunei; Brunei Darussalam | Bruneian | = | . | .
BO | Bolivia | Plurinational State of Bolivia; Republic of Bolivia | Bolivian | = | . | .
BR | Brazil | Federative Republic of Brazil; Republic of Brazil | Brazilian | = | . | .
BS | the Bahamas | Commonwealth of the Bahamas | Bahamian | = | . | .
BT | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | . | .
BW | Botswana | Republic of Botswana | Botswanan | Batswana | . | .
BY | Belarus | Republic of Belarus | Belarusian; Belarussian | =; Belarussians | . | Byelorussia
BZ | Belize | . | Belizean | = | . | .
CA | Canada | Dominion of Canada | Canadian | = | . | .
CD | the Democratic Republic of Congo | . | Congolese | Congolese | DRC; D.R.C.; DR Congo | Democratic Republic of the Congo; Congo-Kinshasa; Zaire
CF | the Central African Republic | . | Central African | Central Africans | CAR; C.A.R. | .
CG | the Republic of Congo | . | Congolese | Congolese | . | Republic of the Congo; Congo; Congo-Brazzaville
CH | Switzerland | Swiss Confederation | Swiss | Swiss | . | .
CI | Ivory Coast | Republic of Ivory Coast; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire | Ivorian | = | . | Côte d'Ivoire; Cote d'Ivoire
CL | Chile | Republic of Chile | Chilean | = | . | .
CM | Cameroon | Republic of Cameroon | Cameroonian | = | . | .
CN | China | People's Republic of China | Chinese | Chinese | PRC; P.R.C. | mainland China
CO | Colombia | Republic of Colombia | Colombian | = | . | .
CR | Costa Rica | Republic of Costa Rica | Costa Rican | = | . | .
CU | Cuba | Republic of Cuba | Cuban | = | . | .
CV | Cape Verde | Republic of Cape Verde; Republic of Cabo Verde | Cape Verdean | = | . | Cabo Verde
CY | Cyprus | Republic of Cyprus | Cypriot | = | . | .
CZ | the Czech Republic | . | Czech | = | . | Czechia
DE | Germany | Federal Republic of Germany | German | = | FRG | .
DJ | Djibouti | Republic of Djibouti | Djiboutian | = | . | .
DK | Denmark | Kingdom of Denmark | Danish | Danes | . | .
DM | Dominica | Commonwealth of Dominica | Dominican | = | . | .
DO | the Dominican Republic | . | Dominican | = | . | .
DZ | Algeria | People's Democratic Republic of Algeria; Democratic and Popular Republic of Algeria; Algerian Republic | Algerian | = | . | .
EC | Ecuador | Republic of Ecuador | Ecuadorean; Ecuadorian | =; Ecuadorians | . | .
EE | Estonia | Republic of Estonia | Estonian | = | . | .
EG | Egypt | Arab Republic of Egypt | Egyptian | = | . | .
EH | Western Sahara | Sahrawi Arab Democratic Republic | Sahrawi; Saharawi | = | . | .
ER | Eritrea | State of Eritrea | Eritrean | = | . | .
ES | Spain | Kingdom of Spain | Spanish | Spaniards | . | .
ET | Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian | = | . | .
FI | Finland | Republic of Finland | Finnish | Finns | . | .
FJ | Fiji | Republic of Fiji; Republic of the Fiji Islands | Fijian | = | . | .
FM | Micronesia | Federated States of Micronesia | Micronesian | = | FSM | .
FR | France | French Republic | French | French | . | .
GA | Gabon | Gabonese Republic | Gabonese | Gabonese | . | .
GB | the United Kingdom | United Kingdom of Great Britain and Northern Ireland; United Kingdom of Great Britain | British; UK; U.K. | Britons; British; Brits | UK; U.K.; GB | Britain; Great Britain
GD | Grenada | . | Grenadian | = | . | .
GE | Georgia | Republic of Georgia | Georgian | = | . | .
GH | Ghana | Republic of Ghana | Ghanaian | = | . | .
GL | Greenland | . | Greenlandic | Greenlanders | . | .
GM | Gambia | Republic of the Gambia; Islamic Republic of the Gambia | Gambian | = | . | the Gambia
GN | Guinea | Republic of Guinea | Guinean | = | . | Guinea-Conakry
GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | = | . | .
GR | Greece | Hellenic Republic | Greek | = | . | .
GT | Guatemala | Republic of Guatemala | Guatemalan | = | . | .
GW | Guinea-Bissau | Republic of Guinea-Bissau | Bissau-Guinean | = | . | .
GY | Guyana | Co-operative Republic of Guyana; Cooperative Republic of Guyana | Guyanese | Guyanese | . | .
HK | Hong Kong | Hong Kong Special Administrative Region | Hong Kong | Hongkongers; Hong Kongers | HK | .
HN | Honduras | Republic of Honduras | Honduran | = | . | .
HR | Croatia | Republic of Croatia | Croatian; Croat | =; Croats | . | .
HT | Haiti | Republic of Haiti | Haitian | = | . | .
HU | Hungary | Republic of Hungary | Hungarian | = | . | .
ID | Indonesia | Republic of Indonesia | Indonesian | = | . | .
IE | Ireland | Irish Republic | Irish | Irish | ROI | Republic of Ireland; Eire
IL | Israel | State of Israel | Israeli | = | . | .
IN | India | Republic of India | Indian | = | . | .
IQ | Iraq | Republic of Iraq | Iraqi | = | . | .
IR | Iran | Islamic Republic of Iran | Iranian | = | . | .
IS | Iceland | Republic of Iceland | Icelandic | Icelanders | . | .
IT | Italy | Italian Republic; Republic of Italy | Italian | = | . | .
JM | Jamaica | . | Jamaican | = | . | .
JO | Jordan | Hashemite Kingdom of Jordan; Kingdom of Jordan | Jordanian | = | . | .
JP | Japan | State of Japan | Japanese | Japanese | . | .
KE | Kenya | Republic of Kenya | Kenyan | = | . | .
KG | Kyrgyzstan | Kyrgyz Republic | Kyrgyz | Kyrgyz | . | .
KH | Cambodia | Kingdom of Cambodia | Cambodian | = | . | .
KI | Kiribati | Republic of Kiribati | I-Kiribati | . | . | .
KM | Comoros | Union of the Comoros | Comoran; Comorian | = | . | the Comoros
KN | St. Kitts and Nevis | Federation of Saint Kitts and Nevis | Kittitian | = | . | Saint Kitts and Nevis; St Kitts and Nevis; St Kitts; St. Kitts
KP | North Korea | Democratic People's Republic of Korea; People's Democratic Republic of Korea | North Korean | = | DPRK; D.P.R.K.; N. Korea | .
KR | South Korea | Republic of Korea | South Korean | = | ROK; R.O.K.; S. Korea | .
KW | Kuwait | State of Kuwait | Kuwaiti | = | . | .
KZ | Kazakhstan | Republic of Kazakhstan | Kazakh; Kazakhstani | =; Kazakhstanis | . | .
LA | Laos | Lao People's Democratic Republic | Laotian; Lao | = | . | Lao PDR
LB | Lebanon | Lebanese Republic; Republic of Lebanon | Lebanese | Lebanese | . | .
LC | St. Lucia | . | St. Lucian; Saint Lucian | = | . | Saint Lucia; St Lucia
LI | Liechtenstein | Principality of Liechtenstein | Liechtenstein | Liechtensteiners | . | .
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka | Sri Lankan | = | . | .
LR | Liberia | Republic of Liberia | Liberian | = | . | .
LS | Lesotho | Kingdom of Lesotho | Basotho | Basotho | . | .
LT | Lithuania | Republic of Lithuania | Lithuanian | = | . | .
LU | Luxembourg | Grand Duchy of Luxembourg | Luxembourg | Luxembourgers | . | .
LV | Latvia | Republic of Latvia | Latvian | = | . | .
LY | Libya | State of Libya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya | Libyan | = | . | .
MA | Morocco | Kingdom of Morocco | Moroccan | = | . | .
MC | Monaco | Principality of Monaco | Monegasque; Monacan | Monegasques | . | .
MD | Moldova | Republic of Moldova | Moldovan | = | . | .
ME | Montenegro | Republic of Montenegro | Montenegrin | = | . | .
MG | Madagascar | Republic of Madagascar | Malagasy; Madagascan | Malagasy | . | .
MH | the Marshall Islands | Republic of the Marshall Islands | Marshallese | Marshallese | . | .
MK | North Macedonia | Republic of North Macedonia; Republic of Macedonia; former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | = | FYROM | Macedonia
ML | Mali | Republic of Mali | Malian | = | . | .
MM | Myanmar | Republic of the Union of Myanmar; Union of Myanmar | Burmese; Myanmar | Burmese | . | Burma
MN | Mongolia | . | Mongolian | = | . | .
MO | Macau | . | Macanese | Macanese | . | Macao
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | = | . | .
MT | Malta | Republic of Malta | Maltese | Maltese | . | .
MU | Mauritius | Republic of Mauritius | Mauritian | = | . | .
MV | the Maldives | Republic of Maldives; Republic of the Maldives | Maldivian | = | . | .
MW | Malawi | Republic of Malawi | Malawian | = | . | .
MX | Mexico | United Mexican States; Mexican United States | Mexican | = | . | .
MY | Malaysia | Federation of Malaysia | Malaysian | = | . | .
MZ | Mozambique | Republic of Mozambique | Mozambican | = | . | .
NA | Namibia | Republic of Namibia | Namibian | = | . | .
NE | Niger | Republic of Niger; Republic of the Niger | Nigerien | = | . | .
NG | Nigeria | Federal Republic of Nigeria | Nigerian | = | . | .
NI | Nicaragua | Republic of Nicaragua | Nicaraguan | = | . | .
NL | the Netherlands | Kingdom of the Netherlands | Dutch | Dutch | . | Holland
NO | Norway | Kingdom of Norway | Norwegian | = | . | .
NP | Nepal | Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalese | =; Nepalese | . | .
NR | Nauru | Republic of Nauru | Nauruan | = | . | .
NZ | New Zealand | . | New Zealand; Kiwi | New Zealanders; Kiwis | NZ; N.Z. | Aotearoa
OM | Oman | Sultanate of Oman | Omani | = | . | .
PA | Panama | Republic of Panama | Panamanian | = | . | .
PE | Peru | Republic of Peru | Peruvian | = | . | .
PG | Papua New Guinea | Independent State of Papua New Guinea | Papua New Guinean | = | PNG; P.N.G. | .
PH | the Philippines | Republic of the Philippines | Philippine; Filipino | Filipinos | . | .
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | = | . | .
PL | Poland | Republic of Poland | Polish | Poles | . | .
PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | = | . | .
PS | the Palestinian territories | State of Palestine | Palestinian | = | . | Palestine
PT | Portugal | Portuguese Republic; Republic of Portugal | Portuguese | Portuguese | . | .
PW | Palau | Republic of Palau | Palauan | = | . | .
PY | Paraguay | Republic of Paraguay | Paraguayan | = | . | .
QA | Qatar | State of Qatar | Qatari | = | . | .
RO | Romania | . | Romanian | = | . | .
RS | Serbia | Republic of Serbia | Serbian; Serb | =; Serbs | . | .
RU | Russia | Russian Federation | Russian | = | . | .
RW | Rwanda | Republic of Rwanda; Rwandese Republic | Rwandan | = | . | .
SA | Saudi Arabia | Kingdom of Saudi Arabia | Saudi; Saudi Arabian | =; Saudi Arabians | KSA; K.S.A. | .
SB | the Solomon Islands | . | Solomon Islands | Solomon Islanders | . | .
SC | Seychelles | Republic of Seychelles | Seychellois | Seychellois | . | the Seychelles
SD | Sudan | Republic of the Sudan; Republic of Sudan | Sudanese | Sudanese | . | .
SE | Sweden | Kingdom of Sweden | Swedish | Swedes | . | .
SG | Singapore | Republic of Singapore | Singaporean; Singapore | = | . | .
SI | Slovenia | Republic of Slovenia | Slovenian; Slovene | =; Slovenes | . | .
SK | Slovakia | Slovak Republic | Slovak; Slovakian | =; Slovakians | . | .
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | = | . | .
SM | San Marino | Republic of San Marino; Most Serene Republic of San Marino | Sammarinese | . | . | .
SN | Senegal | Republic of Senegal | Senegalese | Senegalese | . | .
SO | Somalia | Federal Republic of Somalia; Somali Republic; Somali Democratic Republic | Somali; Somalian | =; Somalians | . | .
SR | Suriname | Republic of Suriname | Surinamese | Surinamese | . | .
SS | South Sudan | Republic of South Sudan | South Sudanese | South Sudanese | . | .
ST | Sao Tome and Principe | Democratic Republic of São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe | Sao Tomean | = | . | São Tomé and Príncipe
SV | El Salvador | Republic of El Salvador | Salvadoran; Salvadorean | =; Salvadoreans | . | .
SY | Syria | Syrian Arab Republic | Syrian | = | . | .
SZ | Eswatini | Kingdom of Eswatini; Kingdom of Swaziland | Swazi | = | . | Swaziland
TD | Chad | Republic of Chad | Chadian | = | . | .
TG | Togo | Togolese Republic | Togolese | Togolese | . | .
TH | Thailand | Kingdom of Thailand | Thai | = | . | .
TJ | Tajikistan | Republic of Tajikistan | Tajik | = | . | .
TL | East Timor | Democratic Republic of Timor-Leste | East Timorese; Timorese | East Timorese; Timorese | . | Timor-Leste
TM | Turkmenistan | . | Turkmen | =; Turkmen | . | .
TN | Tunisia | Tunisian Republic; Republic of Tunisia | Tunisian | = | . | .
TO | Tonga | Kingdom of Tonga | Tongan | = | . | .
TR | Turkey | Republic of Turkey; Republic of Türkiye; Republic of Turkiye | Turkish | Turks | . | Türkiye; Turkiye
TT | Trinidad and Tobago | Republic of Trinidad and Tobago | Trinidadian | = | . | Trinidad
TV | Tuvalu | . | Tuvaluan | = | . | .
TW | Taiwan | Republic of China | Taiwanese; Taiwan | Taiwanese | ROC; R.O.C. | .
TZ | Tanzania | United Republic of Tanzania | Tanzanian | = | . | .
UA | Ukraine | . | Ukrainian | = | . | the Ukraine
UG | Uganda | Republic of Uganda | Ugandan | = | . | .
US | the United States | United States of America | American; U.S.; US | = | US; U.S.; USA; U.S.A. | America
UY | Uruguay | Oriental Republic of Uruguay; Eastern Republic of Uruguay; Republic of Uruguay | Uruguayan | = | . | .
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek | = | . | .
VA | the Vatican | Vatican City State; State of the Vatican City | Vatican; Papal | . | . | Vatican City; Holy See
VC | St. Vincent and the Grenadines | . | Vincentian | = | . | Saint Vincent and the Grenadines; St Vincent and the Grenadines
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | = | . | .
VN | Vietnam | Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Vietnamese | Vietnamese | . | Viet Nam
VU | Vanuatu | Republic of Vanuatu | Ni-Vanuatu | . | . | .
WS | Samoa | Independent State of Samoa | Samoan | = | . | .
XK | Kosovo | Republic of Kosovo | Kosovar; Kosovan; Kosovo | =; Kosovans | . | .
YE | Yemen | Republic of Yemen; Yemen Arab Republic | Yemeni | = | . | .
ZA | South Africa | Republic of South Africa | South African | = | RSA; R.S.A. | .
ZM | Zambia | Republic of Zambia | Zambian | = | . | .
ZW | Zimbabwe | Republic of Zimbabwe | Zimbabwean | = | . | .
`
