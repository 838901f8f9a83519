import type { Cell } from '../../domain/plan.ts';
import type { HospitalSituation, ReportedKind, ReportedPlaces, Situation } from '../../domain/situation.ts';
import type { Hospital } from '../../domain/system.ts';
import { document, type Element, element } from './xml.ts';

/**
 * Said in every file: the published schema (Committee Specification 02, 18 March 2019) could not be had, so names, order and value
 * lists follow the working draft of its editor, `edxl-have-v2.0-working-draft.xsd` (GitHub darrellodonnell/edxl-have-2.0-examples).
 */
export const notChecked =
  'EDXL-HAVE 2.0, not checked against the published schema: element names, order and value lists follow the working draft edxl-have-v2.0-working-draft.xsd.';

const namespaces = {
  'xmlns:have': 'urn:oasis:names:tc:emergency:edxl:have:2.0',
  'xmlns:edxl-ct': 'urn:oasis:names:tc:emergency:edxl:ct:1.0',
  'xmlns:xnl': 'urn:oasis:names:tc:emergency:edxl:ciq:1.0:xnl',
  'xmlns:gml': 'http://www.opengis.net/gml/3.2',
} as const;

/** What is written of a situation, in English whatever the user's language: it is read by machines. */
export interface HaveInput {
  readonly situation: Situation;
  readonly cell: Cell;
  readonly seed: string;
  readonly replication: number;
  readonly engine: string;
  /** A minute of the run as a local date and time, e.g. `2026-03-04T14:35`. */
  dateTime(minute: number): string;
}

const have = (name: string, content: Element['content']): Element => element(`have:${name}`, content);

const whole = (count: number): string => String(Math.floor(count));

const services: readonly (readonly [ReportedKind, key: string, name: string])[] = [
  ['teams', 'trauma-team', 'Trauma and surgical teams'],
  ['emergencyPlaces', 'emergency-place', 'Emergency places'],
  ['minorPlaces', 'minor-injury-place', 'Places for minor injuries'],
  ['intensiveCare', 'intensive-care', 'Intensive-care places with staff'],
];

/** Vacant and all places; a negative vacancy says how many more need one than there are, as the draft has it. */
function bedCapacity({ there, needed }: ReportedPlaces, note: string): Element {
  const vacant = there - needed;
  const availability = there === 0 ? 'Inactive' : vacant > 0 ? 'Open' : vacant === 0 ? 'Full' : 'Exceeded';
  return have('serviceBedCapacity', [
    have('availableCount', whole(vacant)),
    have('baselineCount', whole(there)),
    have('capacityNote', note),
    have('availability', availability),
  ]);
}

function serviceList({ report, takes }: HospitalSituation, note: string): Element {
  const items = services.map(([kind, key, name]) => {
    const tag = { teams: 'red', emergencyPlaces: 'yellow', minorPlaces: 'green' } as const;
    const isAvailable = kind === 'intensiveCare' ? null : takes[tag[kind]];
    return have('serviceListItem', [
      have('serviceTaxonomyKeyValue', key),
      have('serviceName', name),
      isAvailable === null
        ? undefined
        : have('serviceStatus', [have('isAvailable', isAvailable ? 'true' : 'false')]),
      report === null ? undefined : bedCapacity(report[kind], note),
      report === null ? have('comment', note) : undefined,
    ]);
  });
  return have('serviceList', [
    have('taxonomyURI', 'urn:x-fordela:have:services:1'),
    have('taxonomyName', 'Fördela services'),
    ...items,
  ]);
}

/** Vacant places by colour, or persons there by colour, as the last report had them. */
function triageCounts(
  name: 'emsCapacity' | 'emsCensus',
  { report }: HospitalSituation,
  of: (places: ReportedPlaces) => number,
): Element | undefined {
  if (report === null) return undefined;
  const colours = [
    ['Red', report.teams],
    ['Yellow', report.emergencyPlaces],
    ['Green', report.minorPlaces],
  ] as const;
  return have(
    name,
    colours.map(([colour, places]) =>
      have('triageCode', [
        have('triageCodeValue', colour),
        have('triageCountQuantity', whole(Math.max(0, of(places)))),
      ]),
    ),
  );
}

/** Accepts all, some or none of the ambulances; left out when nobody has said. */
function emsTraffic({ takes }: HospitalSituation): Element | undefined {
  const each = Object.values(takes);
  if (each.every((one) => one === null)) return undefined;
  const closed = each.filter((one) => one === false).length;
  const status = closed === 0 ? 'Normal' : closed === each.length ? 'Closed' : 'Advisory';
  const turned = (['red', 'yellow', 'green'] as const).filter((tag) => takes[tag] === false);
  return have('emsTraffic', [
    have('emsTrafficStatus', status),
    closed === 0 ? undefined : have('emsTrafficReason', `Closed to tags: ${turned.join(', ')}`),
  ]);
}

/** Nothing at all where nothing is known of the department. */
function emergencyDepartment(one: HospitalSituation): Element | undefined {
  const told = [
    emsTraffic(one),
    triageCounts('emsCapacity', one, ({ there, needed }) => there - needed),
    triageCounts('emsCensus', one, ({ needed }) => needed),
  ];
  return told.every((each) => each === undefined) ? undefined : have('emergencyDepartmentStatus', told);
}

function facility(input: HaveInput, one: HospitalSituation, { id, name, at }: Hospital): Element {
  const { report, committed } = one;
  const age =
    report === null
      ? 'No report received: unknown, not none.'
      : `Reported ${input.dateTime(report.writtenMinute)} local time, ${Math.round(report.ageMinutes)} min old.`;
  const sent = `On the way by command's own dispatches: ${committed.red} red, ${committed.yellow} yellow, ${committed.green} green.`;
  const point = element('gml:Point', [element('gml:pos', `${at.latitude} ${at.longitude}`)], {
    'gml:id': `at-${id}`,
  });
  return have('facility', [
    have('facilityInformation', [
      have('facilityID', id),
      have('facilityName', name),
      have('facilityGeoLocation', [element('edxl-ct:EDXLGeoLocation', [point])]),
      have('facilityDetails', [element('xnl:OrganisationName', [element('xnl:NameElement', name)])]),
      have('facilityKind', 'Hospital'),
      emergencyDepartment(one),
    ]),
    serviceList(one, age),
    have('commentText', `${age} ${sent}`),
  ]);
}

/**
 * Hospital status as EDXL-HAVE 2.0 (OASIS 2019): what command believes, one facility for each hospital that the run follows.
 * What no report has said is left out and never written as 0. Not checked against the published schema: see `notChecked`.
 */
export function haveDocument(input: HaveInput): string {
  const { situation, cell, seed, replication, engine } = input;
  const { scenario, plan, system } = cell;
  const { reported, followed } = situation.nation;
  const hospitals = new Map(system.hospitals.map((hospital) => [hospital.id, hospital]));
  const facilities = situation.hospitals.flatMap((one) => {
    const hospital = hospitals.get(one.hospital);
    return hospital === undefined ? [] : [facility(input, one, hospital)];
  });
  const command = system.regions.find(({ id }) => id === situation.command)?.name ?? situation.command;
  const comment = [
    `SIMULATED: not a report of any real hospital. ${input.dateTime(situation.minute)} local time.`,
    `Scenario ${scenario.id}, plan ${plan.id}, seed ${seed}, replication ${replication}, Fördela ${engine}.`,
    `Reports from ${reported} of ${followed} hospitals. ${notChecked}`,
  ].join(' ');
  return document(
    notChecked,
    element(
      'have:HAVE',
      [
        have('organizationInformation', [
          element('xnl:OrganisationName', [element('xnl:NameElement', command)]),
        ]),
        have('reportComment', comment),
        ...facilities,
      ],
      namespaces,
    ),
  );
}
