import type { Text } from './text.ts';

/** What a measure is counted in. */
export type MeasureUnit =
  | 'share'
  | 'persons'
  | 'min'
  | 'patient-hours'
  | 'person-hours'
  | 'requests'
  | 'kronor'
  | 'load'
  | 'km';

export interface Measure {
  readonly unit: MeasureUnit;
  /** Which direction is better; `neither` measures get no verdict. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly title: Text;
  /** How it is computed, one sentence. */
  readonly how: Text;
}

const measure = (unit: MeasureUnit, better: Measure['better'], title: Text, how: Text): Measure => ({
  unit,
  better,
  title,
  how,
});

/**
 * Measures of one replication, in the order of the result columns. NaN in a row means that nobody could be counted
 * (no such casualty), never zero. Definitions: docs/explanation/model.md section 1.2.
 */
export const measures = {
  inTimeRed: measure(
    'share',
    'higher',
    { sv: 'Röda i tid', en: 'Red in time' },
    {
      sv: 'Andel av dem med rött behov som lever när de kommer loss och får definitiv vård inom klassens tidsgräns från skadan.',
      en: 'Share of those with red need alive at release whose definitive care starts within the limit of their class from injury.',
    },
  ),
  inTimeYellow: measure(
    'share',
    'higher',
    { sv: 'Gula i tid', en: 'Yellow in time' },
    { sv: 'Som röda i tid, för gult behov.', en: 'As red in time, for yellow need.' },
  ),
  deaths: measure(
    'persons',
    'lower',
    { sv: 'Dödsfall (modellstorhet)', en: 'Deaths (model quantity)' },
    {
      sv: 'Alla vars utgång är avgjord som död vid utskrivning eller vid horisontens slut, i och utanför sjukhus.',
      en: 'Everybody whose fate is closed as death at discharge or at the horizon, in and out of hospital.',
    },
  ),
  preventableDeaths: measure(
    'persons',
    'lower',
    { sv: 'Undvikbara dödsfall (modellstorhet)', en: 'Preventable deaths (model quantity)' },
    {
      sv: 'Dör i körningen men överlever med fri väg till vård: D1 lever och D2 dör.',
      en: 'Dies in the run but lives with free flow to care: D1 lives and D2 dies.',
    },
  ),
  displacedCare: measure(
    'patient-hours',
    'lower',
    { sv: 'Undanträngd vård', en: 'Displaced care' },
    {
      sv: 'Ordinarie patienters extra väntan mot samma dygn utan händelse, plus förlorade vårdtimmar vid tidig utskrivning.',
      en: 'Extra waiting of ordinary patients against the same days without the incident, plus bed-hours lost by early discharge.',
    },
  ),
  transfers: measure(
    'persons',
    'neither',
    { sv: 'Överflyttningar', en: 'Transfers' },
    { sv: 'Drabbade som flyttas mellan sjukhus.', en: 'Casualties moved between hospitals.' },
  ),
  casualties: measure(
    'persons',
    'neither',
    { sv: 'Drabbade', en: 'Casualties' },
    { sv: 'Levande drabbade i början av händelsen.', en: 'Living casualties at the start.' },
  ),
  needRed: measure(
    'persons',
    'neither',
    { sv: 'Rött behov', en: 'Red need' },
    {
      sv: 'Drabbade vars behov är rött enligt START utan fel när de kommer loss, obehandlade.',
      en: 'Casualties whose need is red by START without error at release, untreated.',
    },
  ),
  needYellow: measure(
    'persons',
    'neither',
    { sv: 'Gult behov', en: 'Yellow need' },
    { sv: 'Som rött behov, för gult.', en: 'As red need, for yellow.' },
  ),
  inTimeRedFromReach: measure(
    'share',
    'higher',
    { sv: 'Röda i tid, från att de kan nås', en: 'Red in time, from reach' },
    {
      sv: 'Som röda i tid, med klockan från att den drabbade kommer loss.',
      en: 'As red in time, with the clock from release.',
    },
  ),
  freeFlowRed: measure(
    'share',
    'neither',
    { sv: 'Röda i tid vid fri väg', en: 'Red in time with free flow' },
    {
      sv: 'Taket: andel röda som skulle hinna om ingen väntade på någon.',
      en: 'The ceiling: share of red who would make it if nobody waited for anything.',
    },
  ),
  teamWithin60Red: measure(
    'share',
    'higher',
    { sv: 'Röda hos team inom 60 min', en: 'Red with a team within 60 min' },
    {
      sv: 'Andel röda vars första akutrumsteam börjar inom 60 min från skadan.',
      en: 'Share of red whose first resuscitation starts within 60 min of injury.',
    },
  ),
  medianRed: measure(
    'min',
    'lower',
    { sv: 'Mediantid till definitiv vård, röda', en: 'Median time to definitive care, red' },
    {
      sv: 'Median från skada; saknas när färre än hälften når vård.',
      en: 'Median from injury; missing when fewer than half reach care.',
    },
  ),
  burnCareInTime: measure(
    'share',
    'higher',
    { sv: 'Svårt brända på brännskadecentrum inom 24 h', en: 'Severe burns at a burn centre within 24 h' },
    {
      sv: 'Andel B2 och B3 som är inne på brännskadecentrum inom 1 440 min.',
      en: 'Share of B2 and B3 admitted to a burn centre within 1,440 min.',
    },
  ),
  unsalvageable: measure(
    'persons',
    'neither',
    { sv: 'Kan inte räddas (modellstorhet)', en: 'Unsalvageable (model quantity)' },
    { sv: 'D0 dör: även med full vård vid skadan.', en: 'D0 dies: even with full care at the injury.' },
  ),
  lostToAccess: measure(
    'persons',
    'neither',
    { sv: 'Förlorade på avstånd (modellstorhet)', en: 'Lost to access (model quantity)' },
    { sv: 'D0 lever men D1 dör.', en: 'D0 lives but D1 dies.' },
  ),
  deathsOutOfHospital: measure(
    'persons',
    'lower',
    { sv: 'Dödsfall utanför sjukhus (modellstorhet)', en: 'Deaths out of hospital (model quantity)' },
    { sv: 'Dör före ankomst till sjukhus.', en: 'Dies before arrival at a hospital.' },
  ),
  deathsInHospital: measure(
    'persons',
    'lower',
    { sv: 'Dödsfall på sjukhus (modellstorhet)', en: 'Deaths in hospital (model quantity)' },
    { sv: 'Dör efter ankomst till sjukhus.', en: 'Dies after arrival at a hospital.' },
  ),
  transferMishaps: measure(
    'persons',
    'lower',
    { sv: 'Allvarliga händelser vid överflyttning', en: 'Mishaps in transfer' },
    { sv: 'Egen rad; ingår inte i dödsfallen.', en: 'A line of its own; not part of deaths.' },
  ),
  walkIns: measure(
    'persons',
    'neither',
    { sv: 'Självsökande', en: 'Walk-ins' },
    { sv: 'Tar sig till sjukhus på egen hand.', en: 'Reach hospital on their own.' },
  ),
  peakLoad: measure(
    'load',
    'lower',
    { sv: 'Högsta belastning på team', en: 'Peak load on teams' },
    {
      sv: 'Störst antal som samtidigt behöver team per team, över sjukhus och tid.',
      en: 'Largest number needing a team at once per team, over hospitals and time.',
    },
  ),
  loadGini: measure(
    'share',
    'lower',
    { sv: 'Ojämnhet i belastning', en: 'Unevenness of load' },
    {
      sv: 'Gini-koefficient för röda och gula per team vid 8 h över sjukhusen som kan nås.',
      en: 'Gini coefficient of red and yellow per 8-h team over the hospitals within reach.',
    },
  ),
  operationsPostponed: measure(
    'persons',
    'lower',
    { sv: 'Uppskjutna operationer', en: 'Operations postponed' },
    {
      sv: 'Planerade operationer som inte blir av på sin dag och väntar mer än 24 h.',
      en: 'Planned operations put off by more than 24 h.',
    },
  ),
  earlyDischarges: measure(
    'persons',
    'lower',
    { sv: 'Tidiga utskrivningar', en: 'Early discharges' },
    {
      sv: 'Ordinarie patienter som skrivs ut tidigare för att ge plats.',
      en: 'Ordinary patients sent home early to make room.',
    },
  ),
  icuWaiting: measure(
    'patient-hours',
    'lower',
    { sv: 'Väntan på intensivvård', en: 'Waiting for intensive care' },
    {
      sv: 'Timmar som drabbade och ordinarie patienter har väntat på en plats i intensivvården, också på väg till en plats på annat håll.',
      en: 'Hours that casualties and ordinary patients have waited for a place in intensive care, on the way to a place elsewhere too.',
    },
  ),
  icuStretched: measure(
    'persons',
    'lower',
    { sv: 'Ordinarie intensivvård under lägre vårdnivå', en: 'Ordinary intensive care at a lower standard' },
    {
      sv: 'Ordinarie patienter vars intensivvård börjar på en uppställd plats, med personal som fyller i eller vid lägre vårdnivå.',
      en: 'Ordinary patients whose intensive care begins in a raised place, with staff who fill in, or at a lower standard.',
    },
  ),
  notOffered: measure(
    'persons',
    'lower',
    { sv: 'Inte erbjudna intensivvård', en: 'Not offered intensive care' },
    {
      sv: 'Drabbade som en uttalad ransoneringsregel utesluter från intensivvård.',
      en: 'Casualties whom a declared rule of rationing keeps from intensive care.',
    },
  ),
  calledHours: measure(
    'person-hours',
    'neither',
    { sv: 'Arbete av inkallade', en: 'Work by staff called in' },
    {
      sv: 'Timmar som inkallad personal har arbetat.',
      en: 'Hours worked by staff who were called in.',
    },
  ),
  fillingInHours: measure(
    'person-hours',
    'neither',
    { sv: 'Ifyllande personal', en: 'Staff filling in' },
    {
      sv: 'Timmar som personal har arbetat i en uppgift som de inte är utbildade för.',
      en: 'Hours worked in a post by staff who are not trained for it.',
    },
  ),
  lentHours: measure(
    'person-hours',
    'neither',
    { sv: 'Arbete på lån', en: 'Work on loan' },
    {
      sv: 'Timmar i tjänst av utlånad personal och nationella team på den mottagande orten.',
      en: 'Hours on duty of lent staff and national teams at the place that borrows.',
    },
  ),
  loansRefused: measure(
    'persons',
    'neither',
    { sv: 'Nekad personal', en: 'Staff refused' },
    {
      sv: 'Personer som begärts på lån men inte erbjudits: villkor som saknades, golv, andel eller nej.',
      en: 'Persons asked for on loan and not offered: a missing condition, the floor, the share, or a no.',
    },
  ),
  refusedOwnMeasures: measure(
    'requests',
    'neither',
    { sv: 'Nekade: egna åtgärder inte uttömda', en: 'Refused: own measures not exhausted' },
    {
      sv: 'Begäranden, var och en till en långivare, som nekades för att regionens egna åtgärder inte var i kraft.',
      en: "Requests, each to one lender, refused because the region's own measures were not in force.",
    },
  ),
  refusedPartners: measure(
    'requests',
    'neither',
    { sv: 'Nekade: vanliga partner inte tillfrågade', en: 'Refused: usual partners not asked' },
    {
      sv: 'Begäranden som nekades för att grannar och den egna sjukvårdsregionen inte var tillfrågade.',
      en: 'Requests refused because neighbours and the own healthcare region had not been asked.',
    },
  ),
  refusedAgreement: measure(
    'requests',
    'neither',
    { sv: 'Nekade: krislägesavtalet inte aktiverat', en: 'Refused: crisis agreement not activated' },
    {
      sv: 'Begäranden som nekades för att krislägesavtalet inte var aktiverat.',
      en: 'Requests refused because the crisis agreement was not activated.',
    },
  ),
  timeToLoanEffect: measure(
    'min',
    'lower',
    { sv: 'Begäran till första extra patient', en: 'Request to first extra patient' },
    {
      sv: 'Från första begäran om lån till första patient i intensivvård som egen personal inte hade räckt till; saknas utan sådan.',
      en: 'From the first request for a loan to the first intensive-care patient beyond what own staff could treat; missing without one.',
    },
  ),
  borrowerGain: measure(
    'patient-hours',
    'higher',
    { sv: 'Låntagarnas vinst', en: 'Gain of those who borrow' },
    {
      sv: 'Minskad väntan hos alla som vårdas i regioner som lånar eller skickar patienter, mot samma plan utan lån.',
      en: 'Waiting saved for everybody treated in regions that borrow or send patients, against the same plan without loans.',
    },
  ),
  lenderHarm: measure(
    'patient-hours',
    'lower',
    { sv: 'Långivarnas skada', en: 'Harm to those who lend' },
    {
      sv: 'Ökad väntan hos alla som vårdas i regioner som lånar ut eller tar emot patienter, region för region, mot samma plan utan lån.',
      en: 'Extra waiting of everybody treated in regions that lend or take patients in, region by region, against the same plan without loans.',
    },
  ),
  lenderNet: measure(
    'patient-hours',
    'lower',
    { sv: 'Långivarnas väntan, netto', en: 'Waiting of those who lend, net' },
    {
      sv: 'Som långivarnas skada, men regioner vars väntan minskade räknas av: över noll har långivarna sammantaget förlorat.',
      en: 'As harm to those who lend, but regions whose waiting fell are taken off: above zero lenders have lost in sum.',
    },
  ),
  lenderWorst: measure(
    'patient-hours',
    'lower',
    { sv: 'Hårdast drabbade långivaren', en: 'Worst-hit lender' },
    {
      sv: 'Ökad väntan i den region som lånar ut eller tar emot patienter och vars väntan ökade mest, mot samma plan utan lån.',
      en: 'Extra waiting in the lending or receiving region whose waiting rose most, against the same plan without loans.',
    },
  ),
  treatedElsewhere: measure(
    'persons',
    'neither',
    { sv: 'Först till en annan region', en: 'First taken to another region' },
    {
      sv: 'Skadade vars första sjukhus ligger i en annan region än skadeplatsen, på egen hand eller med ambulans.',
      en: 'Casualties whose first hospital lies in another region than the scene, on their own or by ambulance.',
    },
  ),
  timeToNationalLevel: measure(
    'min',
    'neither',
    { sv: 'Tid till nationell nivå', en: 'Time to the national level' },
    {
      sv: 'Från händelsen tills nationell samordning först gäller; saknas där den aldrig gör det.',
      en: 'From the incident until coordination by the nation is first in force; missing where it never is.',
    },
  ),
  lendingCost: measure(
    'kronor',
    'lower',
    { sv: 'Lånens kostnad', en: 'Cost of the loans' },
    {
      sv: 'Lön med tillägg för arbete på lån, och nationella teams beredskap under körningens dagar och insatser.',
      en: 'Pay with supplements for work on loan, and national teams standing by over the days of the run and their activations.',
    },
  ),
  movedByAir: measure(
    'persons',
    'neither',
    { sv: 'Flugna', en: 'Moved by air' },
    {
      sv: 'Resor med patient i helikopter eller flygplan, från skadeplats eller mellan sjukhus; var och en för sig.',
      en: 'Journeys of patients by helicopter or aeroplane, from a scene or between hospitals; each on its own.',
    },
  ),
  movedByBus: measure(
    'persons',
    'neither',
    { sv: 'Körda med buss eller tåg', en: 'Moved by bus or train' },
    {
      sv: 'Resor med patient i ambulansbuss eller sjuktåg, från skadeplats eller mellan sjukhus; var och en för sig.',
      en: 'Journeys of patients by ambulance bus or train, from a scene or between hospitals; each on its own.',
    },
  ),
  movedAbroad: measure(
    'persons',
    'neither',
    { sv: 'Flyttade utomlands', en: 'Moved abroad' },
    {
      sv: 'Skadade som lämnat ett sjukhus för en plats utomlands (Norden eller EU); de räknas också som överflyttade.',
      en: 'Casualties who have left a hospital for a place abroad (Nordic or EU); they count as transfers too.',
    },
  ),
  timeToNordicLevel: measure(
    'min',
    'neither',
    { sv: 'Tid till nordisk nivå', en: 'Time to the Nordic level' },
    {
      sv: 'Från händelsen tills den nordiska planen gäller; saknas där den aldrig gör det.',
      en: 'From the incident until the Nordic plan is in force; missing where it never is.',
    },
  ),
  timeToEuLevel: measure(
    'min',
    'neither',
    { sv: 'Tid till EU-nivå', en: 'Time to the EU level' },
    {
      sv: 'Från händelsen tills EU-mekanismen gäller; saknas där den aldrig gör det.',
      en: 'From the incident until the EU mechanism is in force; missing where it never is.',
    },
  ),
  burnsWithoutCentre: measure(
    'persons',
    'lower',
    { sv: 'Svåra brännskador utan brännskadecentrum', en: 'Severe burns without a burn centre' },
    {
      sv: 'De i klass B2 och B3 som vid körningens slut, eller när de dog, aldrig hade kommit till ett brännskadecentrum i landet eller en brännskadeplats utomlands.',
      en: 'Those of classes B2 and B3 who at the end of the run, or at their death, had never come to a burn centre in the country or a burn place abroad.',
    },
  ),
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** Measures with a better direction: only by these can a plan be the best. */
export const judgedMeasureIds = (Object.keys(measures) as readonly MeasureId[]).filter(
  (id) => measures[id].better !== 'neither',
);

/** Result columns in order. */
export const measureIds = Object.keys(measures) as readonly MeasureId[];
