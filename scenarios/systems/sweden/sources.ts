/**
 * The sources and rules behind the Swedish baseline, by the key that stands after the grade in `system.yaml`.
 * Texts follow `source/README.md`, which holds the rules in full. Keys that start with `rule-` are derivations.
 */
export const sources = {
  'SCB-2024': 'Statistics Sweden (SCB), population 31 December 2024, county value read.',
  'rule-population':
    'Rule: 2023 county value from memory x 1.00259, so that the 21 regions sum to SCB 10 587 710; Norrbotten interpolated between two read years. County error below 1 %.',
  'SLL-2017': 'Stockholm county council 2017 by way of Stockholm statistics 2018: 76 road ambulances.',
  'rule-ambulances':
    'Rule: a working total of 680 less the 76 read in Stockholm, shared by population^0.75 x area^0.15. The total itself is grade D (650 to 700 from memory).',
  'SFS-1982-777': 'Ordinance 1982:777 on health care regions.',
  'counties-2022': 'County boards 2022: six civil areas since 1 October 2022.',
  'well-known': 'Well known, from memory with high confidence; check before a decision rests on it.',
  OSM: 'OpenStreetMap extract in domikani/Sweden-Health-Facilities (data (c) OpenStreetMap contributors, ODbL).',
  'map-memory': 'Coordinate from memory; may be off by up to about 1 km.',
  'rule-kind':
    'Rule: every public hospital that is not a university site counts as a county hospital, as in the survey by Blimark et al. 2020; local and limited hospitals are among them.',
  'rule-trauma':
    'Rule: main university sites are trauma centres, limited emergency hospitals have no role, all others are trauma units, after the three-level structure that Socialstyrelsen proposed in 2015.',
  'rule-ed-size':
    'Rule: department size by hospital class (main university XL, second university and large county L, county M, local S). The table has XS for limited emergency hospitals; the program has four sizes, so they are S here.',
  swedburn:
    'National highly specialised burn care at Akademiska (Uppsala) and Universitetssjukhuset (Linköping): swedburn.se, Region Östergötland.',
  'orebro-unconfirmed':
    'Neurosurgery at Universitetssjukhuset Örebro is not confirmed by any source: set to no.',
  'rule-decon':
    'Rule: the 40 largest hospitals by bed weight, because Socialstyrelsen counted about forty decontamination units in 2010. Which hospitals have one was not read.',
  'rule-beds':
    'Rule: regional bed totals of 2015 (SKL) x 17 500 / 23 885 (national total 2021), 80 % somatic, 95 % of them at emergency hospitals (Stockholm 75 %), shared within the region by hospital class weight.',
  'SIR-2020': 'Swedish Intensive Care Registry, bed report 2020, week 42, weekday morning.',
  'rule-icu':
    'Rule: value of the hospital class, scaled by largest remainder so that the nation sums to 492 places (disposable at the start of 2020).',
  'rule-icu-split': 'Rule: a regional or unit total that was read, split by hospital class.',
  'icu-linkoping':
    'Linköping: general and neuro units read (SIR 2020 week 12), burn unit read (week 42); the thoracic unit is a class value.',
  'no-icu-unit': 'No unit known to the Swedish Intensive Care Registry.',
  'Blimark-2020':
    'Blimark et al., Scand J Trauma Resusc Emerg Med 2020, tables 2 and 3 (survey 2015, CC BY 4.0). Read for S:t Göran; elsewhere the survey regions and the averages by hospital type, spread over hospitals by class weight. Outside the survey: Karlstad has the type average, limited hospitals have no teams and their own general intensive care.',
  'rule-surge-floor':
    'Rule, grade D: six local hospitals outside the survey have a floor of 1 team at 2 h, 2 at 8 h, 2 theatres, 2 intermediate places and their own general intensive care; no figure was found.',
  'rule-road':
    'Rule: straight distance x detour factor, way points round the great lakes, speed by segment, ferry for Gotland (rule 8 of source/README.md).',
  'rule-blue-light':
    'Blue-light minutes = 0.85 of planned minutes, no gain on the Gotland ferry; no source was found.',
} as const;

export type SourceKey = keyof typeof sources;
