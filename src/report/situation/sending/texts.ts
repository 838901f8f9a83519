import type { ByTag } from '../../../domain/situation.ts';
import type { Language } from '../../../domain/text.ts';

/** Minutes that places are held by tag, and that a red casualty loses at a wrong one. */
export interface HeldMinutes extends ByTag<number> {
  readonly wrongPlace: number;
}

const sv = {
  title: 'Hur väl de som är kvar kan skickas',
  tagNames: { red: 'Röda', yellow: 'Gula', green: 'Gröna' },
  placeNames: { red: 'team', yellow: 'akutplats', green: 'plats för lätt skadade' },

  leftHead: 'Vilka är kvar att skicka, och hur snabbt kan de få vård?',
  tag: 'Prioritet',
  persons: 'Personer',
  byKey: 'Som nyckeln skickar',
  least: 'Minst möjligt',
  lost: 'Nyckeln förlorar',
  each: (minutes: string) => `${minutes} min var`,
  nobodyLeft: 'Ingen är kvar att skicka från skadeplatserna, så vitt de har berättat.',
  noKeyYet: 'Fördelningsnyckeln gäller inte än: alla körs till närmaste öppna sjukhus.',
  untagged: (count: string) =>
    `${count} av dem har ingen prioritet än: de är antalet som skadeplatsen berättat om utöver de prioriterade, fördelade som de som hittills prioriterats där. Vem som tagit sig därifrån själv utan att synas räknas med.`,
  unknown: (count: string) =>
    `${count} till har berättats om, men ingen på platsen är prioriterad än. De är inte med.`,
  atTheLeast: (tag: string, persons: string, least: string, byKey: string) =>
    `${tag}: de ${persons} kan inte få vård tidigare än efter ${least} min i genomsnitt, hur de än skickas. Med planens nyckel blir det ${byKey} min.`,
  oneAtTheLeast: (tag: string, least: string, byKey: string) =>
    `${tag}: den enda kan inte få vård tidigare än efter ${least} min, hur hen än skickas. Med planens nyckel blir det ${byKey} min.`,

  worthHead: 'Vad vore en ledig plats till värd?',
  hospital: 'Sjukhus',
  place: 'Plats',
  saved: 'Sparar',
  personMinutes: (minutes: string) => `${minutes} personminuter`,
  nothing: 'Ingenting: ingen som är kvar skulle få vård tidigare om något sjukhus hade en ledig plats till.',
  more: (count: string) => `${count} platser till vore värda något, men mindre. --json har alla.`,

  howHead: 'Så är det räknat',
  how: (held: HeldMinutes) => [
    `Minuterna är körtid på väg och väntan på en plats, från nu. En röd på ett sjukhus utan traumauppdrag, eller utan den specialitet som platsen gissar på, får ${held.wrongPlace} min till för en senare flytt (grad D). Ett team är upptaget i ${held.red} min, en akutplats i ${held.yellow} och en plats för lätt skadade i ${held.green} (grad D).`,
    'Det är lägesbilden som gäller: senast rapporterade platser, egna utskick, dörrar. Ett sjukhus som inte hörts av räknas med det som är förberett. Platser som öppnas senare räknas inte. Verkligheten kan vara en annan.',
    'Det minsta är en gräns som ingen fördelning kan gå under på den bilden. Det förutsätter ett fordon för var och en nu genast. Det är ingen prognos och ingen plan att följa.',
    'En ledig plats till är värd vad alla tillsammans skulle vinna om just den fanns nu och alla skickades så bra det går, med och utan den. Värden för flera platser kan inte läggas ihop.',
    'Räknat med HiGHS, utanför körningen. Den ändrar inget.',
  ],
};

export type SendingTexts = typeof sv;

const en: SendingTexts = {
  title: 'How well those who are left could be sent',
  tagNames: { red: 'Red', yellow: 'Yellow', green: 'Green' },
  placeNames: { red: 'team', yellow: 'emergency place', green: 'minor-injury place' },

  leftHead: 'Who is left to send, and how soon can they have care?',
  tag: 'Tag',
  persons: 'Persons',
  byKey: 'As the key sends',
  least: 'At the least',
  lost: 'The key loses',
  each: (minutes) => `${minutes} min each`,
  nobodyLeft: 'Nobody is left to send from the scenes, as far as they have told.',
  noKeyYet: 'The distribution key is not in force yet: everybody is driven to the nearest open hospital.',
  untagged: (count) =>
    `${count} of them have no tag yet: they are the number told by the scene beyond those tagged, shared out as those tagged there so far. Whoever has left unseen is among them.`,
  unknown: (count) => `${count} more are told of where nobody has been tagged yet. They are left out.`,
  atTheLeast: (tag, persons, least, byKey) =>
    `${tag}: the ${persons} cannot have care sooner than after ${least} min on average, however they are sent. The plan's key gives ${byKey} min.`,
  oneAtTheLeast: (tag, least, byKey) =>
    `${tag}: the only one cannot have care sooner than after ${least} min, however they are sent. The plan's key gives ${byKey} min.`,

  worthHead: 'What would one more free place be worth?',
  hospital: 'Hospital',
  place: 'Place',
  saved: 'Saves',
  personMinutes: (minutes) => `${minutes} person-minutes`,
  nothing: 'Nothing: nobody who is left would have care sooner if any hospital had one more free place.',
  more: (count) => `${count} more places would be worth something, but less. --json has them all.`,

  howHead: 'How this is reckoned',
  how: (held) => [
    `Minutes are the journey by road and waiting for a place, from now. A red casualty at a hospital without a trauma role, or without the speciality guessed at the scene, gets ${held.wrongPlace} min more for a later transfer (grade D). A team is held for ${held.red} min, an emergency place for ${held.yellow} and a minor-injury place for ${held.green} (grade D).`,
    'It goes by the picture: places as last reported, own dispatches, doors. A hospital that has not been heard from counts with what it is prepared for. Places that open later do not count. The truth may be another.',
    'The least is a bound that no way of sending can go below on that picture. It takes a vehicle to be there for everybody at once. It is no forecast, and no plan to carry out.',
    'One more free place is worth what all together would gain if just that one were there now and everybody were sent as well as can be, with it and without it. The worths of several places cannot be added.',
    'Reckoned by HiGHS, outside the run. It changes nothing in it.',
  ],
};

/** The words of the bound on a picture by language; a text missing in one of them does not compile. */
export const sendingTexts: Readonly<Record<Language, SendingTexts>> = { sv, en };
