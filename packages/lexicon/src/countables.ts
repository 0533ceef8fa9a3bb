import type { Countable } from '@fogline/model'

function as(unit: string, lemmas: string): Countable {
  return { unit, lemmas: lemmas.split('|') }
}

/** Nouns that are counted, by what one of them is; a noun that is not here is its own unit. Written for this project. */
export const countables: readonly Countable[] = [
  as('person', 'person|people|individual|human|man|woman|child|boy|girl|baby|infant|teenager|youth|adult|pensioner'),
  as('person', 'troop|troops|soldier|serviceman|servicewoman|servicemember|fighter|militant|gunman|combatant|warrior'),
  as(
    'person',
    'conscript|recruit|reservist|volunteer|mercenary|marine|sailor|airman|paratrooper|commando|sniper|pilot',
  ),
  as(
    'person',
    'personnel|manpower|force|forces|officer|general|commander|guard|policeman|police|cadet|veteran|infantryman',
  ),
  as(
    'person',
    'rebel|insurgent|guerrilla|terrorist|extremist|jihadist|militiaman|partisan|hostage|prisoner|captive|pow',
  ),
  as(
    'person',
    'detainee|inmate|convict|deserter|defector|casualty|fatality|death|dead|killed|wounded|injured|injury|victim',
  ),
  as(
    'person',
    'loss|missing|displaced|displaced person|survivor|martyr|life|body|corpse|wounding|amputee|homeless|unemployed|crew|lives',
  ),
  as(
    'person',
    'civilian|resident|citizen|national|inhabitant|villager|evacuee|refugee|migrant|asylum seeker|returnee|idp',
  ),
  as(
    'person',
    'worker|employee|staff|laborer|labourer|miner|farmer|driver|passenger|student|pupil|teacher|doctor|nurse|medic',
  ),
  as(
    'person',
    'patient|rescuer|firefighter|journalist|reporter|lawyer|engineer|technician|specialist|expert|adviser|advisor',
  ),
  as(
    'person',
    'instructor|trainer|peacekeeper|monitor|observer|diplomat|official|leader|minister|lawmaker|deputy|senator',
  ),
  as(
    'person',
    'delegate|member|participant|protester|demonstrator|activist|voter|candidate|supporter|trainee|operative|agent',
  ),
  as(
    'person',
    'spy|suspect|pensioner|family member|relative|parent|mother|father|son|daughter|orphan|tourist|crew member',
  ),
  as(
    'person',
    'mariner|seafarer|seaman|crewman|crewmember|herder|trader|fisherman|fisher|shepherd|monk|novice|nun|priest|worshipper',
  ),
  as(
    'person',
    'shopper|bystander|pedestrian|motorist|cyclist|schoolchild|schoolboy|schoolgirl|toddler|newborn|minor|elder|mayor',
  ),
  as(
    'person',
    'contractor|defender|attacker|assailant|infiltrator|settler|pirate|smuggler|trafficker|separatist|operator|gendarme',
  ),
  as('person', 'trooper|ranger|legionnaire|aid worker|health worker|paramedic|abductee|kidnapper|martyr|combat death'),
  as(
    'person',
    'associate|accomplice|facilitator|financier|courier|recruiter|sympathizer|sympathiser|colleague|neighbour|neighbor|envoy',
  ),
  as(
    'person',
    'suicide bomber|bomb maker|assassin|bandit|robber|gangster|dissident|politician|judge|prosecutor|cleric|imam|occupant',
  ),
  as(
    'person',
    'chief|boss|ringleader|mastermind|planner|organizer|organiser|plotter|collaborator|bombmaker|bodyguard|aide|informant',
  ),
  as('person', 'lieutenant|warlord|mullah|loyalist|follower|weapons dealer|arms dealer|drug dealer|weapons supplier'),
  as('person', 'hurt|detained|arrested|captured|guest|visitor|spectator|fan|customer|shopkeeper|vendor|hiker'),
  as('person', 'houthi|tutsi|hutu|rohingya|yazidi|kurd|druze|alawite|bedouin|arab|jew|muslim|christian|tuareg'),
  as('drone', 'drone|uav|unmanned aerial vehicle|quadcopter|loitering munition|kamikaze|shahed'),
  as('missile', 'missile|icbm|irbm|slbm|interceptor'),
  as('aircraft', 'aircraft|airplane|aeroplane|plane'),
  as('jet', 'jet|warplane|fighter jet|bomber|fighter plane'),
  as('helicopter', 'helicopter|chopper|gunship'),
  as('tank', 'tank'),
  as('vehicle', 'vehicle|armored vehicle|armoured vehicle|apc|ifv|personnel carrier|humvee'),
  as('shell', 'shell'),
  as('round', 'round|cartridge|bullet'),
  as('launcher', 'launcher|mlrs'),
  as('howitzer', 'howitzer'),
  as('gun', 'gun|cannon|artillery piece|rifle'),
  as('system', 'system|complex'),
  as('warship', 'warship|frigate|destroyer|corvette|cruiser'),
  as('ship', 'ship|vessel|boat|tanker|freighter|ferry'),
  as('submarine', 'submarine|sub'),
  as('settlement', 'settlement'),
  as('household', 'household|family'),
  as('munition', 'munition|projectile'),
  as('bomb', 'bomb|glide bomb|cluster bomb'),
  as('building', 'building'),
]
