/** Troops of a state; other people under arms; people who speak to reporters; anyone else. */
export type CollectiveClass = 'troops' | 'armed' | 'speaking' | 'people'

const classes: Readonly<Record<CollectiveClass, string>> = {
  troops: 'troops forces soldiers servicemen servicemembers personnel infantry marines paratroopers troop',
  armed:
    'rebels militants fighters insurgents guerrillas separatists mercenaries militia militias gunmen terrorists jihadists islamists paramilitaries recruits conscripts combatants ' +
    'commandos operatives extremists loyalists partisans volunteers peacekeepers defenders attackers invaders occupiers pilots sailors snipers reinforcements units brigades battalions divisions regiments squads convoys',
  speaking:
    'officials official leaders analysts experts diplomats sources lawmakers ministers authorities observers spokespeople spokesmen commanders generals officers ' +
    'investigators prosecutors researchers scientists economists advisers advisors aides envoys negotiators politicians legislators senators governors mayors ' +
    'media journalists reporters commentators bloggers critics witnesses eyewitnesses activists campaigners executives lawyers agencies services monitors strategists ' +
    'doctors medics rescuers engineers regulators inspectors historians scholars academics watchdogs insiders planners policymakers governments capitals powers delegates',
  people:
    'civilians residents people citizens women men children refugees migrants prisoners detainees hostages families workers farmers students voters protesters demonstrators ' +
    'inhabitants villagers victims survivors patients allies partners nationals population defectors deserters captives inmates evacuees tourists exiles supporters opponents ' +
    'teams crews crew rescuers firefighters policemen police miners traders smugglers operators trainees trainers instructors specialists technicians delegation delegations widows relatives ' +
    'youths teenagers hackers fundamentalists marchers strikers rioters looters dissidents landowners peasants dockers truckers taxi-drivers drivers teachers nurses ' +
    'shopkeepers fishermen fishers worshippers pilgrims mourners passengers commuters pupils monks settlers squatters nationalists royalists ' +
    'kidnappers hostage-takers bombers assassins pirates bandits cadets policewomen gendarmes militiamen tribesmen herders parishioners expatriates',
}

const byWord = new Map<string, CollectiveClass>(
  (Object.keys(classes) as CollectiveClass[])
    .reverse()
    .flatMap((kind) => classes[kind].split(' ').map((word) => [word, kind] as const)),
)

/** What sort of people this noun, as written in lower case, means together; null for other nouns. */
export function collective(lower: string): CollectiveClass | null {
  return byWord.get(lower) ?? null
}
