import type { Holdup } from '../../domain/profile.ts';
import type { Language } from '../../domain/text.ts';
import type { Component } from '../../results/profile/profile.ts';

/** What red and yellow casualties wait for, in people's words. */
export interface HoldupWords {
  /** For a sentence: “först brister …”, “first to run short: …”. */
  readonly name: string;
  /** For a narrow box. */
  readonly short: string;
}

const words = (name: string, short: string): HoldupWords => ({ name, short });

const sv: Readonly<Record<Holdup, HoldupWords>> = {
  hands: words('vårdpersonal', 'vårdpers.'),
  loading: words('lastplatser för ambulans', 'lastning'),
  vehicle: words('ambulanser', 'ambulans'),
  handover: words('mottagning i ambulansintaget', 'intag'),
  undressing: words('platser för avklädning', 'avklädning'),
  decontamination: words('saneringsplatser', 'sanering'),
  bay: words('akutrum', 'akutrum'),
  team: words('traumateam', 'team'),
  emergency: words('platser på akutmottagningen', 'akuten'),
  minor: words('platser för lindrigt skadade', 'lindriga'),
  scanner: words('datortomografi', 'DT'),
  theatre: words('operationssalar', 'op-salar'),
  postop: words('uppvakningsplatser', 'uppvak'),
  'intensive-place': words('IVA-platser', 'IVA'),
  'intensive-staff': words('IVA-personal', 'IVA-pers.'),
  'burn-place': words('platser för svårt brända', 'brännplats'),
  ward: words('vårdplatser', 'vårdplats'),
  transport: words('ambulanser för överflyttning', 'överflytt.'),
};

const en: Readonly<Record<Holdup, HoldupWords>> = {
  hands: words('carers', 'carers'),
  loading: words('ambulance loading points', 'loading'),
  vehicle: words('ambulances', 'ambulance'),
  handover: words('reception at the ambulance entrance', 'entrance'),
  undressing: words('undressing places', 'undressing'),
  decontamination: words('decontamination places', 'decon'),
  bay: words('resuscitation bays', 'bays'),
  team: words('trauma teams', 'teams'),
  emergency: words('emergency-department places', 'ED places'),
  minor: words('places for minor injuries', 'minor'),
  scanner: words('CT scanners', 'CT'),
  theatre: words('operating theatres', 'theatres'),
  postop: words('recovery places', 'recovery'),
  'intensive-place': words('intensive-care places', 'ICU'),
  'intensive-staff': words('intensive-care staff', 'ICU staff'),
  'burn-place': words('burn-centre places', 'burn place'),
  ward: words('ward beds', 'ward'),
  transport: words('ambulances for transfer', 'transfer'),
};

/** Words for every holdup by language. */
export const holdupTexts: Readonly<Record<Language, Readonly<Record<Holdup, HoldupWords>>>> = { sv, en };

/** PLUS: personal, lokaler, utrustning, styrning. The letter always stands beside. */
export const componentTexts: Readonly<Record<Language, Readonly<Record<Component, string>>>> = {
  sv: { P: 'Personal', L: 'Lokaler', U: 'Utrustning', S: 'Styrning' },
  en: { P: 'Staff', L: 'Premises', U: 'Equipment', S: 'Command' },
};
