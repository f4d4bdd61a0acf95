import {wordSet} from './word-set.ts'

/** Courtesy titles, which house styles use or do without: Mr, Mrs, Ms, Miss, Mx. Keys without dot. */
export const courtesyTitles: ReadonlySet<string> = wordSet('miss mr mrs ms mx')

/** Titles that say no office: courtesy titles, foreign ones, and those of birth, learning and honour. Keys without dot. */
export const honorifics: ReadonlySet<string> = wordSet(`
  baron baroness count countess dame doctor don doña dr duchess duke earl frau herr lady lord madam madame
  mademoiselle marquess marquis master maître messrs miss mister mlle mme monsieur mr mrs ms mx prof professor señor
  señora sheikh signor signora sir viscount viscountess
`)

/** Offices, ranks, trades and roles, of one word, that stand right before a name. Abbreviations without dots. */
export const offices: ReadonlySet<string> = wordSet(`
  abbot academic activist actor actress adjutant adm administrator admiral adviser advisor advocate agent aide
  alderman ally ambassador analyst anchor anthropologist apostle archaeologist archbishop archdeacon architect artist
  assemblyman assemblywoman assistant asst astronaut astronomer athlete attorney atty author ayatollah bailiff banker
  baritone baron baroness barrister bassist batsman batter biographer biologist bishop blogger bodyguard boss bowler
  boxer brig brigadier broadcaster brother builder businessman businesswoman campaigner candidate cantor capt captain
  cardinal caretaker cartoonist catcher celebrity cellist centre-back ceo chair chairman chairperson chairwoman
  champion chancellor chaplain chef chemist chief choreographer cleric clerk climatologist clinician cmdr co-founder
  coach cofounder col colleague colonel columnist comedian comic commandant commander commentator commissioner
  commodore composer comptroller conductor cong congressman congresswoman conservationist constable consul consultant
  contractor contributor controller convict coordinator coroner corp corporal correspondent councillor councilman
  councilmember councilor councilwoman counsel counsellor counselor countess cpl cpt crewman critic crooner crown
  curator custodian cyclist czar dame dancer deacon dean defendant defender defenseman delegate democrat dep deputy
  designer det detective developer dictator diplomat dir director doctor dr driver drummer duchess duke earl ecologist
  economist editor educator elder emir emperor empress engineer ensign entrepreneur envoy epidemiologist exec
  executive expert explorer farmer father filmmaker financier firefighter footballer foreman forward founder friar
  fullback gen general geologist goalie goalkeeper goalscorer goaltender gov governor graduate grandmaster guard
  guitarist gymnast headmaster headmistress headteacher historian hon host hostage hunter imam infielder insp
  inspector interpreter inventor investigator investor jockey journalist judge justice keeper king kingpin labourer
  lady landlord lawmaker lawyer leader lecturer liberal librarian lieut lieutenant linebacker lineman linguist
  lobbyist lord lt magistrate magnate maj major manager marshal mathematician mayor mediator medic meteorologist
  microbiologist midfielder midwife millionaire minister mogul monsignor msgr mullah musician negotiator neighbor
  neighbour neurologist neuroscientist neurosurgeon newcomer newscaster novelist nurse nutritionist offender officer
  official ombudsman opener opponent organiser organizer outfielder owner paediatrician painter paramedic pastor
  pathologist patriarch patrolman pediatrician pfc pharmacist philanthropist philosopher photographer physician
  physicist pianist pilot pitcher plaintiff player playwright poet policeman policewoman politician pollster pontiff
  pope postman prefect premier pres presenter president priest prime prince princess principal prisoner private
  producer prof professor programmer promoter prophet prosecutor provost psychiatrist psychologist publicist publisher
  pundit pvt quarterback queen rabbi racer radiologist ranger rapper realtor receiver referee reformer registrar rep
  reporter representative republican researcher resident rev reverend rider rival rookie royal ruler runner sailor
  saint salesman scholar schoolboy schoolgirl scientist screenwriter sculptor seaman secretary sen senator sergeant
  sgt sheik sheikh sheriff shortstop singer sister skater skier skipper sociologist soldier solicitor songwriter
  soprano spc speaker specialist spinner spokesman spokesperson spokeswoman sprinter staffer star statesman strategist
  striker strongman student sultan superintendent supt surgeon surveyor survivor swimmer tackle teacher teammate
  technician tenor theologian trader trainee trainer treasurer trooper trustee tsar tutor tycoon umpire undersecretary
  vet veteran vicar vice-chancellor vice-president victim violinist viscount vocalist volunteer warden whistleblower
  wicketkeeper winger witness worker wrestler writer zoologist
`)
