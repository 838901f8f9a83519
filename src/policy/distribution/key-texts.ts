import type { KeyKind } from '../../domain/plan.ts';
import type { Text } from '../../domain/text.ts';

/** One key in plain words, for a planner. */
export interface KeyText {
  readonly title: Text;
  /** The title in a word or two, where a line's end has no room for more. */
  readonly short: Text;
  /** What it does with red, yellow and green. */
  readonly does: Text;
  /** When it is used. */
  readonly use: Text;
  /** Where it goes wrong. */
  readonly weakSpot: Text;
  /** Settings beside `kind` in the file. */
  readonly settings: Text;
}

const noSettings = { sv: 'inga.', en: 'none.' };

/** Every kind of key in plain words. */
export const keyTexts: Readonly<Record<KeyKind, KeyText>> = {
  nearest: {
    title: { sv: 'Närmaste sjukhus', en: 'Nearest hospital' },
    short: { sv: 'Närmaste', en: 'Nearest' },
    does: {
      sv: 'Alla körs till det sjukhus inom räckhåll som har kortast körväg och är öppet för färgen, vad det än kan.',
      en: 'Everybody goes to the hospital within reach that has the shortest journey and is open for the colour, whatever it can do.',
    },
    use: {
      sv: 'som jämförelse, och för vad som sker innan en nyckel gäller.',
      en: 'as a yardstick, and for what happens before a key is in force.',
    },
    weakSpot: {
      sv: 'fyller samma sjukhus som de självsökande går till, medan andra står tomma.',
      en: 'fills the very hospital that walk-ins go to while others stand empty.',
    },
    settings: noSettings,
  },
  'nearest-capable': {
    title: { sv: 'Närmaste lämpliga sjukhus', en: 'Nearest capable hospital' },
    short: { sv: 'Lämpligt', en: 'Capable' },
    does: {
      sv: 'Röda och gula körs till närmaste öppna traumacentrum eller traumaenhet. En röd med misstänkt svår skallskada eller stor brännskada körs till rätt specialitet om resan blir högst 30 min längre. Gröna körs till närmaste sjukhus som inte är traumacentrum om det är högst 10 min längre, annars till det närmaste.',
      en: 'Red and yellow go to the nearest open trauma centre or trauma unit. A red casualty with a suspected severe head injury or large burn goes to the right speciality if the journey is at most 30 min longer. Green go to the nearest hospital that is not a trauma centre if it is at most 10 min farther, otherwise to the nearest.',
    },
    use: {
      sv: 'vid små händelser, där alla får plats på rätt sjukhus.',
      en: 'in small incidents, where everybody finds room at the right hospital.',
    },
    weakSpot: {
      sv: 'räknar inte hur många som redan skickats: det närmaste fylls tills det stänger.',
      en: 'does not count how many were sent already: the nearest fills until it closes.',
    },
    settings: noSettings,
  },
  'trauma-centre': {
    title: { sv: 'Allt till traumacentrum', en: 'All to the trauma centre' },
    short: { sv: 'Traumacentrum', en: 'Trauma centre' },
    does: {
      sv: 'Alla röda och gula körs till närmaste traumacentrum. Är det stängt tas nästa traumacentrum om det ligger högst 30 min längre bort, annars närmaste öppna traumasjukhus. Gröna körs till närmaste sjukhus som inte är traumacentrum.',
      en: 'All red and yellow go to the nearest trauma centre. When it is closed the next trauma centre is taken if it lies at most 30 min farther, otherwise the nearest open hospital with a trauma role. Green go to the nearest hospital that is not a trauma centre.',
    },
    use: {
      sv: 'när få är svårt skadade och traumacentrum ligger nära.',
      en: 'when few are badly hurt and the trauma centre is near.',
    },
    weakSpot: {
      sv: 'ett team vårdar en i taget: kön växer på ett ställe. Bredvid traumacentrum är nyckeln densamma som närmaste.',
      en: 'one team treats one casualty at a time: the queue grows in one place. Beside the trauma centre the key is the same as nearest.',
    },
    settings: noSettings,
  },
  proportional: {
    title: { sv: 'I proportion till kapacitet', en: 'In proportion to capacity' },
    short: { sv: 'Proportionellt', en: 'Proportional' },
    does: {
      sv: 'Varje sjukhus inom räckhåll får en andel efter förberedd kapacitet: röda efter team vid 2 h, gula efter 2 × team vid 2 h plus en fjärdedel av akutplatserna, gröna efter en fjärdedel av akutplatserna utanför traumacentrum. Längre bort än 60 min räknas hälften. Den drabbades egen slump avgör vilken andel det blir. Den som hamnar på ett stängt sjukhus körs till nästa i ordning efter resa.',
      en: 'Each hospital within reach gets a share by prepared capacity: red by teams at 2 h, yellow by 2 × teams at 2 h plus a quarter of the emergency places, green by a quarter of the emergency places outside trauma centres. Farther than 60 min counts half. The own luck of the casualty decides which share it is. Whoever falls on a closed hospital goes to the next in order of journey.',
    },
    use: {
      sv: 'när det är många drabbade och lägesbilden är tunn: den behöver inga rapporter.',
      en: 'when casualties are many and the picture is thin: it needs no reports.',
    },
    weakSpot: {
      sv: 'ser varken resa (annat än den halverade vikten) eller kö; några få röda kan köras långt i onödan.',
      en: 'sees neither journey (beyond the halved weight) nor queue; a few red may be driven far for nothing.',
    },
    settings: noSettings,
  },
  'quota-table': {
    title: { sv: 'Förberedd kvottabell', en: 'Prepared quota table' },
    short: { sv: 'Kvottabell', en: 'Quota table' },
    does: {
      sv: 'Varje sjukhus har ett antal röda, gula och gröna som det tar emot utan att bli tillfrågat, i två vågor. Första vågen fylls i ordning efter resa, sedan den andra. En kvot överskrids aldrig i sin våg. Misstänkt särskilt behov går först till ett sjukhus som klarar det och har kvot kvar i vågen. När båda vågorna är fulla används det som andra regioner sagt att de tar emot, sedan tar en regel på lägesbilden över. Är händelsen liten samlas de drabbade på närmaste lämpliga sjukhus.',
      en: 'Each hospital has a number of red, yellow and green that it takes without being asked, in two waves. The first wave is filled in order of journey, then the second. A quota is never exceeded in its wave. A suspected special need goes first to a hospital that can meet it and has quota left in the wave. When both waves are full, what other regions have said they take is used; then a rule on the picture takes over. A small incident is concentrated on the nearest capable hospital.',
    },
    use: {
      sv: 'som regionens beslutade plan: den går att skriva ut, öva och följa de första minuterna utan lägesbild.',
      en: "as the region's decided plan: it can be printed, drilled and followed in the first minutes without a picture.",
    },
    weakSpot: {
      sv: 'vet inget om vem som redan kommit på egen hand. Övertriage äter röda kvoter. Specialkvoten i första vågen tar slut snabbt när gissningen pekar på för många.',
      en: 'knows nothing of those who came on their own. Over-triage eats red quotas. The special quota of the first wave runs out fast when the guess points at too many.',
    },
    settings: {
      sv: '`firstWave` (rader med sjukhus och antal, eller `preset` = röda efter team vid 30 min, gula dubbelt, gröna utan tak utanför traumacentrum), `secondWave` (rader, `preset` = upp till team vid 2 h, eller `{ after: first, factor: 1 }` = första vågen en gång till), `regions` (vad andra regioner tar emot, var och en som helhet), `overflow` (`load-balanced` eller `nearest-capable`), `stop` (`{ whenSmall: concentrate, below: 12 }`: färre rapporterade drabbade än så samlas).',
      en: '`firstWave` (rows of hospital and numbers, or `preset` = red by teams at 30 min, yellow twice that, green without a ceiling outside trauma centres), `secondWave` (rows, `preset` = up to teams at 2 h, or `{ after: first, factor: 1 }` = the first wave once more), `regions` (what other regions take, each as a whole), `overflow` (`load-balanced` or `nearest-capable`), `stop` (`{ whenSmall: concentrate, below: 12 }`: fewer reported casualties than this are concentrated).',
    },
  },
  'load-balanced': {
    title: { sv: 'Jämn belastning', en: 'Even load' },
    short: { sv: 'Lastbalanserad', en: 'Load-balanced' },
    does: {
      sv: 'Körs till det öppna sjukhus, högst 45 min längre bort än det närmaste, som får lägst belastning när den drabbade räknas med: (rapporterade + egna på väg + 1) per team, akutplats eller plats för lindrigt skadade. Ett sjukhus som inte rapporterat räknas med sin förberedda kapacitet.',
      en: 'Goes to the open hospital, at most 45 min farther than the nearest, with the lowest load once the casualty is counted: (reported + own on the way + 1) per team, emergency place or minor-injury place. A hospital that has not reported counts with its prepared capacity.',
    },
    use: {
      sv: 'när lägesrapporter kommer tätt, och som regel när kvoterna är slut.',
      en: 'when status reports come often, and as the rule once quotas are used up.',
    },
    weakSpot: {
      sv: 'bilden är 15–40 min gammal och ser inte självsökande på väg. Tar inte hänsyn till särskilt behov.',
      en: 'the picture is 15–40 min old and does not see walk-ins on their way. Takes no account of special needs.',
    },
    settings: noSettings,
  },
  'least-time': {
    title: { sv: 'Kortast väntad tid till vård', en: 'Least expected time to care' },
    short: { sv: 'Kortast tid', en: 'Least time' },
    does: {
      sv: 'Körs dit summan av resa och väntad kö är minst. Kön räknas på lägesbilden med 45 min per röd, 150 per gul och 90 per grön. En röd med misstänkt särskilt behov på ett sjukhus som inte klarar det räknas 90 min senare.',
      en: 'Goes where journey plus expected queue is least. The queue is reckoned on the picture with 45 min per red, 150 per yellow and 90 per green. A red casualty with a suspected special need counts 90 min later at a hospital that cannot meet it.',
    },
    use: {
      sv: 'som riktmärke för vad en god lägesbild kan ge; kräver datorstöd.',
      en: 'as a benchmark of what a good picture can give; needs a computer.',
    },
    weakSpot: {
      sv: 'litar på gamla rapporter och på antagna vårdtider; kan skicka många till samma lediga sjukhus om egna transporter inte räknas.',
      en: 'trusts old reports and assumed service times; may send many to the same free hospital if own dispatches are not counted.',
    },
    settings: noSettings,
  },
  'burn-centres-first': {
    title: { sv: 'Brännskadecentrum först', en: 'Burn centres first' },
    short: { sv: 'Brännskadec.', en: 'Burn centres' },
    does: {
      sv: 'Röda och gula med misstänkt stor brännskada körs i tur och ordning till brännskadecentrumen inom räckhåll, minst skickade per brännskadeplats först, tills två per plats är skickade. Alla andra följer den andra nyckeln.',
      en: 'Red and yellow with a suspected large burn go to the burn centres within reach in turn, least sent per burn place first, until two per place are sent. Everybody else follows the other key.',
    },
    use: {
      sv: 'vid brand med många svårt brända och ett brännskadecentrum inom räckhåll.',
      en: 'in a fire with many severe burns and a burn centre within reach.',
    },
    weakSpot: {
      sv: 'bedömningen på plats är osäker (inandningsskada: sensitivitet 100 %, specificitet 24 %), så platser går till fel personer; lång resa före luftväg och vätska.',
      en: 'the guess at the scene is unsure (inhalation: sensitivity 100 %, specificity 24 %), so places go to the wrong people; a long journey before airway and fluids.',
    },
    settings: {
      sv: '`otherwise` (`nearest-capable` eller `load-balanced`).',
      en: '`otherwise` (`nearest-capable` or `load-balanced`).',
    },
  },
};
