import type { LenderOrder } from '../../../domain/resources/lending.ts';
import type { Text } from '../../../domain/text.ts';

/** One lender order in plain words, for a planner. */
export interface OrderText {
  readonly title: Text;
  /** The title in a word or two, where a line's end has no room for more. */
  readonly short: Text;
  /** Whom it asks, in which order. */
  readonly does: Text;
  /** When it is used. */
  readonly use: Text;
  /** Where it goes wrong. */
  readonly weakSpot: Text;
}

/** Every lender order in plain words. */
export const orderTexts: Readonly<Record<LenderOrder, OrderText>> = {
  'neighbours-unless-overloaded': {
    title: { sv: 'Grannregioner först', en: 'Neighbouring regions first' },
    short: { sv: 'Grannar', en: 'Neighbours' },
    does: {
      sv: 'Grannregionerna tillfrågas först, den minst belastade främst, därefter alla andra efter belastning. En granne som själv är överbelastad går inte före andra. Den vars belastning är okänd tillfrågas sist.',
      en: 'Neighbouring regions are asked first, the least loaded before the others, then all other regions by load. A neighbour that is itself overloaded does not go first. A region whose load is unknown is asked last.',
    },
    use: {
      sv: 'förval: så beskrev SKR 2022 vilka som tillfrågas vid nationell larmyta.',
      en: 'the default: as SKR in 2022 described who is asked at a national alert.',
    },
    weakSpot: {
      sv: 'grannar drabbas ofta samtidigt, så hjälpen kan utebli när den behövs mest.',
      en: 'neighbours are often hit at the same time, so help may fail when it is needed most.',
    },
  },
  'healthcare-region-first': {
    title: { sv: 'Egen sjukvårdsregion först', en: 'Own healthcare region first' },
    short: { sv: 'Sjukvårdsregion', en: 'Healthcare region' },
    does: {
      sv: 'Regionerna i samma sjukvårdsregion (samverkansregion) tillfrågas först, därefter alla andra. Den minst belastade främst i båda grupperna. Den vars belastning är okänd tillfrågas sist.',
      en: 'Regions of the same healthcare region are asked first, then all others. The least loaded comes first in both groups. A region whose load is unknown is asked last.',
    },
    use: {
      sv: 'när avtal, journalsystem och vana att arbeta ihop redan finns.',
      en: 'where agreements, record systems and the habit of working together already exist.',
    },
    weakSpot: {
      sv: 'frågar också en överbelastad region före en lugn längre bort.',
      en: 'asks even an overloaded region before a calm one farther away.',
    },
  },
  'least-loaded': {
    title: { sv: 'Minst belastad region först', en: 'Least loaded region first' },
    short: { sv: 'Minst belastad', en: 'Least loaded' },
    does: {
      sv: 'Den region i landet som har lägst rapporterad belastning tillfrågas först. Den vars belastning är okänd tillfrågas sist.',
      en: 'The region of the country with the lowest reported load is asked first. A region whose load is unknown is asked last.',
    },
    use: {
      sv: 'när en nationell samordning ser hela landet.',
      en: 'where national coordination sees the whole country.',
    },
    weakSpot: {
      sv: 'resorna blir långa, och gamla rapporter pekar ut fel region.',
      en: 'journeys get long, and old reports point to the wrong region.',
    },
  },
  'pooled-reserve': {
    title: { sv: 'Gemensam reserv', en: 'Pooled reserve' },
    short: { sv: 'Reserv', en: 'Reserve' },
    does: {
      sv: 'Alla regioner lämnar samtidigt personal till en gemensam reserv, var och en i proportion till vad den har kvar att låna ut av sin andel.',
      en: 'All regions give staff to a common reserve at once, each in proportion to what it has left to lend of its share.',
    },
    use: {
      sv: 'när bördan ska bäras lika av alla.',
      en: 'where the burden is to be borne alike by all.',
    },
    weakSpot: {
      sv: 'tar också från den som snart själv behöver sin personal; golvet skyddar bara mot det som redan syns.',
      en: 'also takes from those who will soon need their own staff; the floor protects only against what can already be seen.',
    },
  },
};
