import type { Provenance } from '../../domain/grade.ts';
import type { Position } from '../../domain/place.ts';
import type { Hospital } from '../../domain/system.ts';
import type { HospitalEntry } from '../schemas/validation.ts';
import { placeholderHospitals, placeholderSource } from './placeholder-hospitals.ts';

/** The only region of an event's system. */
export const eventRegion = 'here';

const kmPerDegree = 111.2;
/** Turning by this share of a circle each time spreads any number of points evenly (the golden angle). */
const turn = 0.381966;

/** A position so many km away in a direction given as a share of the circle, to four decimals: the same on every machine. */
function away(from: Position, km: number, direction: number): Position {
  const angle = 2 * Math.PI * direction;
  const narrowing = Math.cos((from.latitude * Math.PI) / 180);
  const tidy = (degrees: number) => Number(degrees.toFixed(4));
  return {
    latitude: tidy(from.latitude + (km * Math.cos(angle)) / kmPerDegree),
    longitude: tidy(from.longitude + (km * Math.sin(angle)) / (kmPerDegree * narrowing)),
  };
}

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly at: Position;
}

/** One named hospital, or a ring of them with numbers. */
function placesOf(entry: HospitalEntry, centre: Position): readonly Placed[] {
  if ('at' in entry) return [{ id: entry.id, name: entry.name ?? entry.id, at: entry.at }];
  const { id, count, fromKm, toKm } = entry;
  return Array.from({ length: count }, (_, number) => ({
    id: `${id}-${number + 1}`,
    name: `${id} ${number + 1}`,
    at: away(centre, fromKm + ((toKm - fromKm) * (number + 0.5)) / count, number * turn),
  }));
}

/** The hospitals that an entry stands for: what the account says, and by type what it does not. */
export function placeHospitals(entry: HospitalEntry, centre: Position): readonly Hospital[] {
  return placesOf(entry, centre).map((place) => ({
    ...placeholderHospitals[entry.type],
    ...entry.change,
    ...place,
    city: place.name,
    region: eventRegion,
  }));
}

/** Grade and source of every field of the hospitals of an entry: a placeholder where the account is silent. */
export function gradesOf(
  entry: HospitalEntry,
  hospitals: readonly Hospital[],
): Readonly<Record<string, Provenance>> {
  const silent: Provenance = { grade: 'D', source: placeholderSource };
  return Object.fromEntries(
    hospitals.flatMap((hospital) =>
      Object.keys(hospital)
        .filter((field) => field !== 'id')
        .map((field) => [`hospitals.${hospital.id}.${field}`, entry.grades?.[field] ?? silent]),
    ),
  );
}
