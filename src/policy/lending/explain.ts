import type { Mandate } from '../../domain/resources/lending.ts';
import type { Text } from '../../domain/text.ts';
import type { OfferReason } from './offer.ts';

/** What the reason of an offer means. */
export const offerTexts: Readonly<Record<OfferReason, Text>> = {
  'in-full': { sv: 'Alla som efterfrågades erbjuds.', en: 'As many as were asked for are offered.' },
  floor: {
    sv: 'Fler kan inte lånas ut utan att bemanningen går under golvet för de egna patienterna.',
    en: 'More cannot be lent without falling under the floor kept for own patients.',
  },
  share: {
    sv: 'Regionen lånar inte ut en större andel av yrkesgruppen.',
    en: 'The region lends no larger share of the group.',
  },
  declined: { sv: 'Regionen avböjde.', en: 'The region declined.' },
  unknown: {
    sv: 'Regionens behov eller bemanning är okänd, så ingen erbjuds.',
    en: "The region's need or staffing is unknown, so nobody is offered.",
  },
};

/** How a loan comes about. */
export const mandateTexts: Readonly<Record<Mandate, Text>> = {
  voluntary: { sv: 'frivilligt: regionen får avböja', en: 'voluntary: the region may decline' },
  agreed: {
    sv: 'enligt överenskommelse: regionen får avböja',
    en: 'agreed beforehand: the region may decline',
  },
  coordinated: {
    sv: 'nationellt samordnat: regionen avböjer inte',
    en: 'coordinated nationally: the region does not decline',
  },
  ordered: { sv: 'beordrat av staten', en: 'ordered by the state' },
};
