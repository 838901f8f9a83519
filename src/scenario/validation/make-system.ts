import type { Provenance } from '../../domain/grade.ts';
import type { Outlines } from '../../domain/outline.ts';
import type { Bounds, Position } from '../../domain/place.ts';
import type { Hospital, RoadMinutes } from '../../domain/system.ts';
import type { ReadOrdinary } from '../assemble/ordinary.ts';
import type { ReadStaffing } from '../assemble/staffing.ts';
import type { ReadSystem } from '../assemble/system.ts';
import { byId } from '../reading/session.ts';
import { roadMinutes } from '../roads.ts';
import type { ValidationFile } from '../schemas/validation.ts';
import { eventRegion, gradesOf, placeHospitals } from './place-hospitals.ts';
import { placeholderSource, placeholderText } from './placeholder-hospitals.ts';

/** The rule of the Swedish baseline: town speeds near, road speeds far. It knows no water outside Sweden. */
const roadRule = 'swedish-road-rule';
/** As in the Swedish baseline (grade D). */
const blueLightFactor = 0.85;
/** Degrees around the outermost hospital or site. */
const margin = 0.5;

function boundsOf(positions: readonly Position[]): Bounds {
  const latitudes = positions.map(({ latitude }) => latitude);
  const longitudes = positions.map(({ longitude }) => longitude);
  return {
    south: Math.min(...latitudes) - margin,
    north: Math.max(...latitudes) + margin,
    west: Math.min(...longitudes) - margin,
    east: Math.max(...longitudes) + margin,
  };
}

/** Whole minutes, so that the last bits of sine and cosine stay out of every result. */
function roadsBetween(hospitals: readonly Hospital[]): RoadMinutes {
  return Float64Array.from(
    hospitals.flatMap((from) =>
      hospitals.map((to) =>
        from.id === to.id ? 0 : Math.max(1, Math.round(roadMinutes(from, to, roadRule))),
      ),
    ),
  );
}

/** What an event's system takes from the Swedish one, since no account tells of it. */
export interface Borrowed {
  readonly ordinary: ReadOrdinary;
  readonly staffing: ReadStaffing;
  readonly outlines: Outlines;
}

/** The system of an event: the account's hospitals in one region with its ambulances, and the roads between by rule. */
export function makeSystem(file: ValidationFile, { ordinary, staffing, outlines }: Borrowed): ReadSystem {
  const [first] = file.sites;
  const centre = first?.at ?? { latitude: 0, longitude: 0 };
  const placed = file.hospitals.map((entry) => ({ entry, hospitals: placeHospitals(entry, centre) }));
  const hospitals = placed.flatMap((each) => each.hospitals).sort(byId);
  const silent: Provenance = { grade: 'D', source: placeholderSource };
  const { count, grade, source } = file.ambulances;
  return {
    roadRule,
    outlines,
    system: {
      id: file.id,
      title: file.title,
      fictional: false,
      sources: { ...staffing.sources, ...file.sources, [placeholderSource]: placeholderText },
      bounds: boundsOf([...hospitals.map(({ at }) => at), ...file.sites.map(({ at }) => at)]),
      regions: [
        {
          id: eventRegion,
          name: file.title.en,
          healthcareRegion: eventRegion,
          civilArea: eventRegion,
          population: 0,
          neighbours: [],
          ambulances: count,
        },
      ],
      hospitals,
      road: roadsBetween(hospitals),
      blueLightFactor,
      ordinary: ordinary.care,
      staffing: staffing.staffing,
      provenance: {
        ...Object.assign({}, ...placed.map((each) => gradesOf(each.entry, each.hospitals))),
        [`regions.${eventRegion}.ambulances`]: { grade, source },
        'road.table': silent,
        'road.blueLightFactor': silent,
        ...ordinary.provenance,
        ...staffing.provenance,
      },
    },
  };
}
