import type { Language } from '../../domain/text.ts';
import type { OutputFault } from '../../results/files.ts';
import type { StopReason } from '../../results/summary.ts';

const sv = {
  description:
    'Simulering av patientfördelning vid masskadehändelser. Stöd för planering och övning, inte för beslut i vård eller insats.',
  usage: 'Användning:',
  options: 'Val:',
  commands: 'Kommandon:',
  studyCommands: 'Studier:',
  proofCommands: 'Kan jag lita på det:',
  fileCommands: 'Skriva filer:',
  helpCommands: 'Hjälp:',
  optionsWord: '[val]',
  commandWord: '[kommando]',
  arguments: 'Argument:',
  helpOption: 'visa hjälp',
  helpCommand: 'visa hjälp om ett kommando',
  versionOption: 'visa version',
  defaultWord: 'förval',
  scenarioOption: 'scenariots id; kan utelämnas när studien bara har ett',
  planOption: 'planens id; kan utelämnas när studien bara har en',
  replicationOption: 'vilken upprepning, räknat från 0 (förval 0)',
  casualtyOption: 'en drabbads hela historia, t.ex. hall/17',
  eventsOption: 'skriv händelserna som tabell (csv) eller lista (json) i stället för berättelse',
  seedOption: 'frö som avgör all slump (förval fordela)',
  replicationsOption: 'fast antal upprepningar i stället för studiens precision',
  precisionOption: 'halvbredd att nå, t.ex. 0.02 eller deaths=0.5',
  selectOption: 'sök bästa planen; minsta skillnad som räknas, t.ex. 0.02 eller deaths=0.5',
  workersOption: 'antal trådar (förval: antalet processorer); ändrar aldrig resultatet',
  outOption: 'resultatmapp (förval results/<studie>)',
  freshOption: 'återanvänd inte färdiga delar',
  resumeOption: 'fortsätt en avbruten körning med dess egna val',
  shardOption: 'räkna bara del i av n (0 ≤ i < n); kräver --replications',
  queueOption: 'kö för flera maskiner (kommer i en senare version)',
  setOption: 'ändra ett värde, t.ex. hospitals.ks-solna.icu=30; kan upprepas',
  langOption: 'språk, sv eller en (förval efter LANG)',
  jsonOption: 'skriv ett JSON-objekt och inget annat',
  quietOption: 'skriv bara fel',

  unknownCommand: (name: string) => `Det finns inget kommando "${name}".`,
  laterCommand: (name: string, built: string) =>
    `"fordela ${name}" kommer i en senare version. I den här finns: ${built}.`,
  didYouMean: (name: string) => `Menade du "${name}"?`,
  seeHelp: 'Se fordela --help.',
  unknownOption: (name: string) => `Det finns inget val "${name}".`,
  optionOfOther: (name: string, owners: string) => `${name} hör till: ${owners}. Skriv det efter kommandot.`,
  missingValue: (name: string) => `Valet ${name} saknar värde.`,
  missingArgument: (name: string) => `Argumentet <${name}> saknas.`,
  tooManyArguments: 'För många argument. Ange en studie i taget, eller högst två mappar att jämföra.',
  badValue: (option: string, value: string, allowed: string) =>
    `${option}: fann "${value}", tillåtet: ${allowed}.`,
  wholeNumber: (least: number, most: number) => `ett heltal från ${least} till ${most}`,
  eventsForm: 'csv eller json',
  precisionForm: 'ett tal över 0, eller mått=tal',
  knownMeasures: (names: string) => `ett av måtten ${names}`,
  shardForm: 'i/n med 0 ≤ i < n, t.ex. 0/4',
  setForm: 'väg=värde, t.ex. hospitals.ks-solna.icu=30',
  someText: 'en text som inte är tom',
  languageForm: 'sv eller en',

  needStudy:
    'Ange en studie, t.ex. fordela run scenarios/studies/standard.yaml, eller fordela run --resume MAPP.',
  freshAndResume: '--fresh räknar om allt och --resume fortsätter: ange bara ett av dem.',
  oneRule: (options: string) =>
    `${options} bestämmer var för sig antalet upprepningar: ange bara ett av dem.`,
  shardNeedsFixed:
    '--shard kräver ett fast antal upprepningar, annars vet ingen del vad de andra gör. Lägg till t.ex. --replications 200.',
  noQueue: '--queue kommer i en senare version. Dela arbetet med --shard i/n mot en gemensam mapp så länge.',

  needScenario: (known: string) => `Ange ett scenario med --scenario. Studien har: ${known}.`,
  noScenario: (id: string) => `Studien har inget scenario "${id}".`,
  needPlan: (known: string) => `Ange en plan med --plan. Studien har: ${known}.`,
  noPlan: (id: string) => `Studien har ingen plan "${id}".`,
  noCasualty: (id: string) => `Scenariot har ingen drabbad "${id}".`,
  thereAre: (known: string) => `Det finns: ${known}.`,
  jsonAndEvents: '--json ger allt i ett objekt och --events bara händelserna: ange bara ett av dem.',

  fault: (path: string, fault: OutputFault, detail: string) =>
    ({
      'not-a-folder': `${path}: kan inte bli en resultatmapp, något på vägen dit är en fil. Välj en annan mapp med --out.`,
      'not-allowed': `${path}: får inte skrivas. Ge dig skrivrätt eller välj en annan mapp med --out.`,
      full: `${path}: disken är full. Färdiga delar finns kvar; frigör plats och fortsätt med --resume.`,
      'no-run': `${path}: ingen körning att fortsätta (${detail}). Ange resultatmappen, --resume results/<studie>, eller börja utan --resume.`,
      other: `${path}: kan inte skrivas (${detail}). Välj en annan mapp med --out.`,
    })[fault],
  bug: (what: string) => `Ett fel i Fördela: ${what}`,
  bugPoint: (seed: string, replication: number, minute: string) =>
    `Frö ${seed}, upprepning ${replication}, minut ${minute}.`,
  bugRun: (seed: string) => `Frö ${seed}. Upprepning och minut står ovan när de är kända.`,
  missingPackage: (line: string) =>
    `Det här behöver HiGHS, som är frivilligt och inte finns här. Skriv: ${line}`,
  bugReport: (version: string) =>
    `Anmäl det i projektets ärendelista med meddelandet ovan, dina filer och versionen (${version}). Stackspår: kör igen med FORDELA_DEBUG=1.`,
  kept: (resume: string) => `Färdiga delar finns kvar. Fortsätt med: ${resume}`,

  stopping: 'Avslutar pågående delar. Ctrl-C igen avbryter genast.',
  interrupted: (resume: string) => `Avbrutet. Färdiga delar är sparade. Fortsätt med: ${resume}`,
  inputsChanged: 'Filerna har ändrats sedan körningen började; delar som inte längre stämmer räknas om.',
  progress: 'körningar',
  progressLeft: 'klart om',
  shardDone: (shard: string, computed: string, reused: string) =>
    `Del ${shard} är klar: ${computed} räknade, ${reused} fanns redan.`,
  shardNext: (command: string) => `När alla delar är klara, sammanställ med: ${command}`,

  checked: (path: string) => `OK ${path}`,

  studyLine: (title: string, seed: string) => `${title} (frö ${seed})`,
  notice: 'Stöd för planering och övning, inte för beslut i vård eller insats. Dödsfall är en modellstorhet.',
  reportAt: (path: string) => `Rapport: ${path}`,
  and: 'och',
  plan: 'plan',
  oneBest: (plan: string) => `${plan} ger säkert fler röda vård i tid än varje annan plan.`,
  mayBeBest: (plans: string, worse: string) =>
    `${plans} kan vara bäst på att ge röda vård i tid. Säkert sämre än någon annan plan: ${worse}.`,
  noneSure: (plans: string) =>
    `Ingen säker skillnad i röda i tid med den här precisionen: ${plans} kan var för sig vara bäst.`,
  settle: (n: string, a: string, b: string) =>
    `Omkring ${n} upprepningar skulle avgöra mellan ${a} och ${b}.`,
  unsettled: (why: 'one-replication' | 'never-differ' | 'too-far') =>
    ({
      'one-replication':
        'En upprepning är ett utfall och avgör ingenting. Kör fler, t.ex. --replications 40.',
      'never-differ': 'De skilde sig inte i någon upprepning.',
      'too-far': 'Mer än 100 000 upprepningar skulle behövas för att skilja dem åt.',
    })[why],
  onlyPlan: (plan: string, estimate: string) => `Med ${plan} får ${estimate} av de röda vård i tid.`,
  noRed: 'Ingen röd kunde räknas, så röda i tid saknas.',
  inShort: 'I korthet: röda i tid, per standardtyp',
  alwaysMayBeBest: (type: string, n: string, plans: string) =>
    `${type} (${n}): kan vara bäst i alla: ${plans}.`,
  neverSame: (type: string, n: string) => `${type} (${n}): ingen plan kan vara bäst i alla.`,
  surelyWorse: (plans: string) => `Säkert sämre än någon annan plan i minst ett: ${plans}.`,
  scenarios: (n: string) => (n === '1' ? '1 scenario' : `${n} scenarier`),
  used: (n: string, why: StopReason) =>
    ({
      fixed: `${n} upprepningar: antalet var bestämt.`,
      precise: `${n} upprepningar: precisionen nåddes för varje plan.`,
      max: `${n} upprepningar: det största tillåtna antalet nåddes före precisionen.`,
      'nothing-to-count': `${n} upprepningar: fler skulle inte lära oss mer, måttet har ingen att räkna.`,
      selected: `${n} upprepningar: en plan var kvar.`,
      alike: `${n} upprepningar: planerna som var kvar kom lika.`,
      undecided: `${n} upprepningar: det största tillåtna antalet nåddes innan en plan var kvar.`,
    })[why],
};

const en: typeof sv = {
  description:
    'Simulation of patient distribution in mass-casualty incidents. Planning and exercise support, not a clinical or operational decision tool.',
  usage: 'Usage:',
  options: 'Options:',
  commands: 'Commands:',
  studyCommands: 'Studies:',
  proofCommands: 'Can I trust it:',
  fileCommands: 'Writing files:',
  helpCommands: 'Help:',
  optionsWord: '[options]',
  commandWord: '[command]',
  arguments: 'Arguments:',
  helpOption: 'show help',
  helpCommand: 'show help on a command',
  versionOption: 'show version',
  defaultWord: 'default',
  scenarioOption: 'id of the scenario; may be left out when the study has only one',
  planOption: 'id of the plan; may be left out when the study has only one',
  replicationOption: 'which replication, counted from 0 (default 0)',
  casualtyOption: "one casualty's whole story, e.g. hall/17",
  eventsOption: 'print the events as a table (csv) or a list (json) instead of a story',
  seedOption: 'seed that decides all chance (default fordela)',
  replicationsOption: "fixed number of replications instead of the study's precision",
  precisionOption: 'half-width to reach, e.g. 0.02 or deaths=0.5',
  selectOption: 'look for the best plan; smallest difference that matters, e.g. 0.02 or deaths=0.5',
  workersOption: 'number of threads (default: number of processors); never changes a result',
  outOption: 'results folder (default results/<study>)',
  freshOption: 'do not reuse finished parts',
  resumeOption: 'go on with an interrupted run and its own options',
  shardOption: 'compute only part i of n (0 ≤ i < n); needs --replications',
  queueOption: 'queue for several machines (comes in a later version)',
  setOption: 'change a value, e.g. hospitals.ks-solna.icu=30; may be repeated',
  langOption: 'language, sv or en (default by LANG)',
  jsonOption: 'print one JSON object and nothing else',
  quietOption: 'print only errors',

  unknownCommand: (name) => `There is no command "${name}".`,
  laterCommand: (name, built) => `"fordela ${name}" comes in a later version. This one has: ${built}.`,
  didYouMean: (name) => `Did you mean "${name}"?`,
  seeHelp: 'See fordela --help.',
  unknownOption: (name) => `There is no option "${name}".`,
  optionOfOther: (name, owners) => `${name} is an option of: ${owners}. Give it after the command.`,
  missingValue: (name) => `Option ${name} lacks its value.`,
  missingArgument: (name) => `Argument <${name}> is missing.`,
  tooManyArguments: 'Too many arguments. Give one study at a time, or at most two folders to compare.',
  badValue: (option, value, allowed) => `${option}: found "${value}", allowed: ${allowed}.`,
  wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
  eventsForm: 'csv or json',
  precisionForm: 'a number above 0, or measure=number',
  knownMeasures: (names) => `one of the measures ${names}`,
  shardForm: 'i/n with 0 ≤ i < n, e.g. 0/4',
  setForm: 'path=value, e.g. hospitals.ks-solna.icu=30',
  someText: 'a text that is not empty',
  languageForm: 'sv or en',

  needStudy:
    'Give a study, e.g. fordela run scenarios/studies/standard.yaml, or fordela run --resume FOLDER.',
  freshAndResume: '--fresh computes everything anew and --resume goes on: give only one of them.',
  oneRule: (options) => `${options} each decide the number of replications: give only one of them.`,
  shardNeedsFixed:
    '--shard needs a fixed number of replications, or no part knows what the others do. Add e.g. --replications 200.',
  noQueue:
    '--queue comes in a later version. Until then share the work with --shard i/n and a common folder.',

  needScenario: (known) => `Give a scenario with --scenario. The study has: ${known}.`,
  noScenario: (id) => `The study has no scenario "${id}".`,
  needPlan: (known) => `Give a plan with --plan. The study has: ${known}.`,
  noPlan: (id) => `The study has no plan "${id}".`,
  noCasualty: (id) => `The scenario has no casualty "${id}".`,
  thereAre: (known) => `There are: ${known}.`,
  jsonAndEvents: '--json gives everything in one object and --events only the events: give only one of them.',

  fault: (path, fault, detail) =>
    ({
      'not-a-folder': `${path}: cannot become a results folder, something on the way is a file. Choose another with --out.`,
      'not-allowed': `${path}: may not be written. Get write permission or choose another folder with --out.`,
      full: `${path}: the disk is full. Finished parts are kept; free some space and go on with --resume.`,
      'no-run': `${path}: no run to go on with (${detail}). Name the results folder, --resume results/<study>, or start without --resume.`,
      other: `${path}: cannot be written (${detail}). Choose another folder with --out.`,
    })[fault],
  bug: (what) => `A fault in Fördela: ${what}`,
  bugPoint: (seed, replication, minute) => `Seed ${seed}, replication ${replication}, minute ${minute}.`,
  bugRun: (seed) => `Seed ${seed}. Replication and minute stand above where known.`,
  missingPackage: (line) => `This needs HiGHS, which is optional and not here. Run: ${line}`,
  bugReport: (version) =>
    `Report it in the project's issue list with the message above, your files and the version (${version}). Stack trace: run again with FORDELA_DEBUG=1.`,
  kept: (resume) => `Finished parts are kept. Go on with: ${resume}`,

  stopping: 'Finishing the parts under way. Ctrl-C again stops at once.',
  interrupted: (resume) => `Interrupted. Finished parts are kept. Go on with: ${resume}`,
  inputsChanged: 'The files have changed since the run began; parts that no longer fit are computed anew.',
  progress: 'runs',
  progressLeft: 'done in',
  shardDone: (shard, computed, reused) =>
    `Part ${shard} is done: ${computed} computed, ${reused} were there already.`,
  shardNext: (command) => `When every part is done, put them together with: ${command}`,

  checked: (path) => `OK ${path}`,

  studyLine: (title, seed) => `${title} (seed ${seed})`,
  notice:
    'Planning and exercise support, not a clinical or operational decision tool. Deaths are a model quantity.',
  reportAt: (path) => `Report: ${path}`,
  and: 'and',
  plan: 'plan',
  oneBest: (plan) => `${plan} surely gets more red casualties to care in time than every other plan.`,
  mayBeBest: (plans, worse) =>
    `${plans} may be best at getting red casualties to care in time. Surely worse than some other plan: ${worse}.`,
  noneSure: (plans) => `No sure difference in red in time at this precision: ${plans} may each be best.`,
  settle: (n, a, b) => `About ${n} replications would settle between ${a} and ${b}.`,
  unsettled: (why) =>
    ({
      'one-replication':
        'One replication is one outcome and settles nothing. Run more, e.g. --replications 40.',
      'never-differ': 'They did not differ in any replication.',
      'too-far': 'More than 100 000 replications would be needed to tell them apart.',
    })[why],
  onlyPlan: (plan, estimate) => `With ${plan}, ${estimate} of red casualties get care in time.`,
  noRed: 'No red casualty could be counted, so red in time is missing.',
  inShort: 'In short: red in time, by standard type',
  alwaysMayBeBest: (type, n, plans) => `${type} (${n}): may be best in all: ${plans}.`,
  neverSame: (type, n) => `${type} (${n}): no plan may be best in all.`,
  surelyWorse: (plans) => `Surely worse than some other plan in at least one: ${plans}.`,
  scenarios: (n) => (n === '1' ? '1 scenario' : `${n} scenarios`),
  used: (n, why) =>
    ({
      fixed: `${n} replications: the number was fixed.`,
      precise: `${n} replications: the precision was reached by every plan.`,
      max: `${n} replications: the largest number allowed was reached before the precision.`,
      'nothing-to-count': `${n} replications: more would teach nothing, the measure has nobody to count.`,
      selected: `${n} replications: one plan was left.`,
      alike: `${n} replications: the plans that were left came out level.`,
      undecided: `${n} replications: the largest number allowed was reached before one plan was left.`,
    })[why],
};

/** Every word of the command line in both languages. */
export type Texts = typeof sv;

export const texts: Readonly<Record<Language, Texts>> = { sv, en };
