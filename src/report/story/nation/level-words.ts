import type { Language } from '../../../domain/text.ts';

const sv = {
  asked: (level: string, load: string | null) =>
    load === null
      ? `Nivån ${level} tillfrågas.`
      : `Nivån ${level} tillfrågas: på lägesbilden går det ${load} i behov per team.`,
  inForce: (level: string, hospitals: string) => `Nivån ${level} gäller: ${hospitals} sjukhus får ta emot.`,
  declined: (regions: string) => `Nej har sagt: ${regions}.`,
  left: (level: string) => `Nivån ${level} lämnas: läget klaras av dem under den.`,
  burns: (clock: string, after: string) =>
    `Brännskadelarmet går. Från ${clock}, om ${after}, får den som tycks behöva det köras till vilket brännskadecentrum som helst.`,
  intensiveCare: (region: string, clock: string) =>
    `${region} får hjälp med intensivvård: från ${clock} flyttas den som har väntat för länge till en annan region.`,
};

export type LevelWords = typeof sv;

const en: LevelWords = {
  asked: (level, load) =>
    load === null
      ? `Coordination: ${level} is asked.`
      : `Coordination: ${level} is asked, with ${load} in need per team on the picture.`,
  inForce: (level, hospitals) => `Coordination by ${level} is in force: ${hospitals} hospitals may receive.`,
  declined: (regions) => `Declined: ${regions}.`,
  left: (level) => `Coordination by ${level} ends: those below it can bear the load.`,
  burns: (clock, after) =>
    `The burns alarm is raised. From ${clock}, ${after} on, those who seem to need one may go to any burn centre.`,
  intensiveCare: (region, clock) =>
    `${region} is helped with intensive care: from ${clock} whoever has waited too long is moved to another region.`,
};

/** Words about levels and alarms in a replication's story, in both languages. */
export const levelWords: Readonly<Record<Language, LevelWords>> = { sv, en };
