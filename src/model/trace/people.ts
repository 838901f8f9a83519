import type { TracedCasualty } from '../../domain/trace.ts';
import { categories } from '../../domain/triage.ts';
import type { Incident } from '../incident.ts';
import { nameOfCasualty } from './naming.ts';

/** Minute from which a casualty's time limit runs, and the limit; null for a class without one. */
function limitOf(incident: Incident, casualty: number): TracedCasualty['limit'] {
  const { limit, limitFrom } = incident.injuryOf(casualty);
  const { released, injured } = incident.state;
  if (limit === null) return null;
  return { minutes: limit, from: (limitFrom === 'release' ? released : injured)[casualty]! };
}

/** Whether a minute is within a casualty's limit; null for a class without one. */
export function isWithinLimit(incident: Incident, casualty: number, minute: number): boolean | null {
  const limit = limitOf(incident, casualty);
  return limit === null ? null : minute - limit.from <= limit.minutes;
}

/** Everybody hurt, as drawn before anything is decided. */
export function tracedCasualties(incident: Incident): TracedCasualty[] {
  const { state, setting } = incident;
  return Array.from({ length: incident.casualties }, (_, casualty) => ({
    id: nameOfCasualty(incident, casualty),
    site: setting.sites[state.site[casualty]!]!.id,
    ageYears: state.age[casualty]!,
    injury: incident.injuryOf(casualty).id,
    need: categories[state.need[casualty]!]!,
    injured: state.injured[casualty]!,
    released: state.released[casualty]!,
    limit: limitOf(incident, casualty),
  }));
}
