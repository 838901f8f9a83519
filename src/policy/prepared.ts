import { parameterCatalogue } from '../domain/parameters.ts';
import type { EdSize, Hospital } from '../domain/system.ts';
import { code } from '../domain/triage.ts';

/** Emergency places by size of department; the model's own default values (parameters `emergencyPlaces…`). */
const emergencyPlaces: Readonly<Record<EdSize, number>> = {
  XL: parameterCatalogue.emergencyPlacesXL.value,
  L: parameterCatalogue.emergencyPlacesL.value,
  M: parameterCatalogue.emergencyPlacesM.value,
  S: parameterCatalogue.emergencyPlacesS.value,
};

/**
 * Weight of an emergency department beside surgical teams: a quarter of its places (9.75, 6.25, 3.75, 2), which is close
 * to the data set's hospital class weights 10, 5–8, 3.5 and 1.8. Grade D.
 */
export function edSizeWeight(hospital: Hospital): number {
  return emergencyPlaces[hospital.edSize] / 4;
}

/**
 * What a hospital is prepared for before it has reported anything: teams at 30 min for red, emergency places for yellow,
 * minor-injury places for green. Persons at once; by index of hospital. Grade C for teams, C/D for places.
 */
export function preparedCapacity(hospitals: readonly Hospital[], tag: number): Float64Array {
  return Float64Array.from(hospitals, (hospital) => {
    if (tag === code.red) return hospital.teams.at30min;
    const places = emergencyPlaces[hospital.edSize];
    return tag === code.yellow ? places : places * parameterCatalogue.minorPlacesShare.value;
  });
}

/** `preparedCapacity` for red, yellow and green, by tag. */
export function preparedByTag(hospitals: readonly Hospital[]): readonly Float64Array[] {
  return [code.red, code.yellow, code.green].map((tag) => preparedCapacity(hospitals, tag));
}
