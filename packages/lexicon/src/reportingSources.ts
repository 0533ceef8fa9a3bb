import type { ReportingRow } from './toReportingCues.ts'

/** Nouns of those who may speak, with the kind of evidence that their word is. Written for this project. */
export const reportingSources: readonly ReportingRow[] = [
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'unnamed_official',
    lemmas: `
      adviser advisor aide authority bureaucrat delegate delegation diplomat envoy insider negotiator
      official representative
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'official_statement',
    lemmas: `
      administration admiral agency alliance ambassador army attorney battalion bishop bloc brigade
      cabinet capital captain cardinal chairman chairperson chairwoman chancellor chief city cleric
      coalition colonel command commander commission commissioner committee congress congressman
      congresswoman consulate corps council counterpart country court department deputy director embassy
      emperor fleet force garrison general government governor head imam inspector judge junta king
      kremlin lawmaker leader leadership legislator lieutenant major marshal mayor mayoralty military
      minister ministry mission municipality nation navy office officer ombudsman parliament police pope
      predecessor premier presidency president league bureau division directorate centre center council service operator consulate hospital taskforce delegation prince prosecution prosecutor queen rabbi regime regiment
      region secretariat secretary senate senator sergeant sheikh speaker spokesman spokespeople
      spokesperson spokeswoman staff state successor treasurer tribunal union
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'intelligence_service',
    lemmas: `
      intelligence spy
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'media_report',
    lemmas: `
      blog blogger broadcaster channel columnist commentator correspondent editor journal journalist
      magazine media news newspaper outlet paper press radio report reporter station television tv website wire
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'document',
    lemmas: `
      analysis article audit ad advertisement bill figure statistic tally count book bulletin census communique complaint data datum document dossier file
      film filing findings indictment lawsuit letter memo note poll readout record research resolution
      review ruling statement study survey text transcript treaty tweet
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'open_source_imagery',
    lemmas: `
      footage image imagery map photo photograph picture video
    `,
  },
  {
    act: 'assert',
    takes: ['source'],
    evidentiality: 'named_source',
    lemmas: `
      academic activist actor guild adversary advocate ally analyst association author bank board boss both boy
      brother camp campaigner candidate ceo charity child citizen civilian coach colleague community
      company conscript corporation crew critic daughter democrat demonstrator detainee detective doctor
      driver economist employee enemy engineer everyone executive expert family farmer father federation
      few fighter firefighter firm fisherman foundation founder friend girl group gunner historian hostage
      husband institute institution insurgent investigator investor lawyer local man manager many medic
      member migrant militant militia monitor most mother movement neighbor neighbour network ngo nobody
      nurse observer opponent opposition organisation organization other owner panel paramedic parent
      participant partner party people person physician pilot player politician pollster prisoner
      professor protester protestor public rebel recruit refugee relative republican rescuer researcher
      resident resistance rival scholar scientist serviceman servicewoman several side singer sister
      sniper soldier some somebody someone son source strategist student supporter surgeon survivor
      taxpayer teacher team think-tank thinktank trader troop troops university user veteran victim villager volunteer
      announcer backer businesswoman campaign chair consumer contractor creditor detractor developer foe guest host
      interviewer landlord mediator moderator narrator nominee operative panelist pastor priest proponent
      publication publisher pundit reader regulator runner-up settler shareholder skeptic speechwriter sponsor surrogate tenant tribe
      voter watchdog widow wife witness woman worker writer master harbourmaster headmaster headteacher principal skipper midwife
    `,
  },
]
