/** Ranks before a name, in lower case, abbreviations with their full stop. */
const ranks = `
  gen. | maj. gen. | lt. gen. | brig. gen. | lt. col. | col. | maj. | capt. | lt. | sgt. | cpl. | adm. | rear adm. | vice adm. |
  cmdr. | cpt. | pvt. | gov. | sen. | rep. | pres. | amb. | rev. | hon. | insp. | supt. | det. | gen | col | lt | capt | sgt | adm |
  general | major general | lieutenant general | brigadier general | brigadier | major | lieutenant colonel | lieutenant |
  colonel | captain | sergeant | corporal | private | admiral | rear admiral | vice admiral | commander | marshal | commodore |
  field marshal | warrant officer | skipper | harbour master | harbor master | harbormaster | grand ayatollah | ayatollah | hojatoleslam | sheikh | sheik | imam | mullah | mufti | grand mufti | rabbi |
  pope | cardinal | archbishop | bishop | patriarch | metropolitan | father | reverend | king | queen | prince | princess |
  crown prince | emir | sultan | emperor | empress | sir | dame | lord | lady | baron | baroness | duke | duchess | count | justice | judge |
  chief justice | professor | prof. | dr. | doctor | mr. | mrs. | ms. | miss | mr | mrs | ms | dr | messrs.
`

const states = `
  president | vice president | prime minister | deputy prime minister | premier | vice premier | chancellor | vice chancellor |
  minister | deputy minister | foreign minister | deputy foreign minister | defense minister | defence minister |
  deputy defense minister | deputy defence minister | interior minister | finance minister | justice minister | energy minister |
  health minister | economy minister | trade minister | culture minister | education minister | transport minister |
  agriculture minister | information minister | digital minister | security minister | unification minister | oil minister |
  minister of defense | minister of defence | minister of foreign affairs | minister of the interior | minister of finance |
  minister of justice | minister of energy | minister of health | minister of state | minister of economy | secretary | undersecretary | under secretary |
  assistant secretary | deputy secretary | secretary of state | secretary of defense | secretary of the treasury | defense secretary |
  defence secretary | foreign secretary | home secretary | treasury secretary | state secretary | chief secretary | deputy secretary of state |
  under secretary of state | assistant secretary of state | deputy assistant secretary | secretary general | secretary-general |
  deputy secretary general | under-secretary-general | general secretary | first secretary | party secretary | press secretary |
  national security adviser | national security advisor | security adviser | adviser | advisor | senior adviser | senior advisor | presidential adviser |
  presidential aide | aide | special envoy | special representative | envoy | special adviser | ambassador | deputy ambassador | permanent representative |
  representative | high representative | high commissioner | commissioner | deputy commissioner | consul | consul general |
  chargé d'affaires | attaché | military attaché | defense attaché | defence attaché | diplomat | governor | deputy governor | regional governor | mayor | deputy mayor | city manager |
  governor-general | head of state | head of government | supreme leader | paramount leader | leader | deputy leader | majority leader | minority leader |
  opposition leader | party leader | dictator | ruler | monarch | speaker | house speaker | senator | representative | congressman |
  congresswoman | lawmaker | legislator | deputy | member of parliament | parliamentarian | parliament speaker | mp | mep | councillor | councilor |
  council member | chief whip | whip | attorney general | solicitor general | prosecutor | prosecutor general | chief prosecutor | public prosecutor | military prosecutor |
  ombudsman | ombudswoman | human rights ombudsman | human rights commissioner | chief of staff | deputy chief of staff | chairman | chairwoman | chairperson | chair |
  vice chairman | vice chair | deputy chairman | deputy chair | president-elect | vice president-elect | candidate | presidential candidate | nominee | presidential nominee |
  vice presidential candidate | running mate | first lady | delegate | negotiator | chief negotiator | coordinator | delegation head | general prosecutor |
  secretary of the security council | parliamentary speaker | caretaker prime minister | interim president | administrator
`

const services = `
  commander-in-chief | commander in chief | chief of the general staff | chief of general staff | chief of defense | chief of defence |
  chief of the defense staff | chief of the defence staff | chairman of the joint chiefs of staff | army chief | military chief | air force chief | navy chief | spy chief |
  intelligence chief | police chief | security chief | chief | deputy chief | deputy commander | commandant | general staff chief | fire chief | officer |
  police officer | press officer | military officer | intelligence officer | spokesperson | spokesman | spokeswoman | chief spokesperson | chief spokesman | press spokesman |
  military spokesman | military spokesperson | army spokesman | government spokesman | government spokesperson | deputy spokesperson |
  deputy spokesman | official | security official | military official | intelligence official | defense official | defence official | presidential spokesman | director | deputy director |
  executive director | managing director | director general | director-general | regional director | country director | co-director | associate director | research director |
  program director | head | deputy head | co-head | acting head | chief executive | chief executive officer | ceo | cfo | coo | founder | co-founder |
  cofounder | owner | co-owner | manager | boss | tycoon | magnate | oligarch | businessman | businesswoman | entrepreneur | investor | financier |
  warlord | soldier | serviceman | servicewoman | sniper | pilot | gunner | medic | marine | conscript | recruit | volunteer | fighter | militant | veteran | sailor | paratrooper
`

const learned = `
  analyst | military analyst | political analyst | defense analyst | defence analyst | security analyst | senior analyst | expert | military expert | security expert |
  researcher | senior researcher | research fellow | senior research fellow | fellow | senior fellow | associate fellow | visiting fellow | scholar |
  scientist | political scientist | historian | economist | chief economist | lecturer | senior lecturer | associate professor | assistant professor |
  academic | specialist | strategist | consultant | lawyer | attorney | barrister | solicitor | activist | human rights activist | campaigner | dissident |
  journalist | reporter | correspondent | war correspondent | editor | editor-in-chief | chief editor | columnist | commentator | blogger | military blogger | author | writer |
  novelist | poet | presenter | anchor | broadcaster | photographer | photojournalist | filmmaker | producer | actor | actress | singer | musician | athlete | footballer | coach | doctor | surgeon | nurse | paramedic |
  physician | psychologist | psychiatrist | engineer | architect | teacher | headteacher | principal | student | pupil | farmer | driver | worker | aid worker | rescuer | rescue worker |
  firefighter | shopkeeper | pensioner | retiree | resident | local resident | villager | refugee | survivor | witness | eyewitness | victim | prisoner | detainee | defector |
  whistleblower | facilitator | operative | courier | recruiter | planner | emplacer | bomb-maker | bombmaker | bomber | suicide bomber | attacker | kidnapper | assassin | insurgent | rebel | guerrilla |
  terrorist | jihadist | extremist | separatist | gunrunner | arms dealer | associate | accomplice | sub-commander | subcommander | policeman | policewoman | bodyguard | security guard | interpreter |
  peacekeeper | protester | demonstrator | civilian | passenger | driver | hostage-taker | contractor | aid official | hostage | suspect | defendant | gunman | mother | father | wife | husband | widow | son | daughter | brother | sister |
  uncle | aunt | grandmother | grandfather | cousin | nephew | niece | friend | neighbour | neighbor | colleague | cleric | priest | pastor | missionary | nun | member | board member | politician |
  statesman | organiser | organizer | mediator | monitor | inspector | investigator | detective | trainer | programmer | developer | designer | traveller | tourist | mercenary | smuggler | trafficker | hacker | informant | agent | spy
`

function toPhrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

/**
 * Titles, ranks, offices and callings of people, singular and in lower case. Compiled for Fogline; licence: Apache-2.0.
 * Ranks and forms of address stand only before a name; the others also stand alone or after it.
 */
export const offices: readonly string[] = [...new Set([ranks, states, services, learned].flatMap(toPhrases))]
