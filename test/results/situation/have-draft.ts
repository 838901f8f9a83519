/**
 * Order, number and values of the elements that we write, as the working draft of EDXL-HAVE 2.0 has them
 * (edxl-have-v2.0-working-draft.xsd at github.com/darrellodonnell/edxl-have-2.0-examples, commit 1adc718, by an editor of the standard;
 * read 2026-11-28). Elements of the draft that we never write stand here too where they come between ours. This is not the published
 * schema (Committee Specification 02, 18 March 2019), which could not be had.
 */
export type Times = 'one' | 'maybe' | 'many' | 'maybe-many';

type Children = readonly (readonly [name: string, times: Times])[];

export const children: Readonly<Record<string, Children>> = {
  'have:HAVE': [
    ['have:organizationInformation', 'one'],
    ['have:reportingPeriod', 'maybe'],
    ['have:reportComment', 'maybe'],
    ['have:facility', 'many'],
  ],
  'have:facility': [
    ['have:facilityInformation', 'one'],
    ['have:reportingPeriod', 'maybe'],
    ['have:activityInPeriod', 'maybe'],
    ['have:serviceList', 'many'],
    ['have:capacity', 'maybe'],
    ['have:resources', 'maybe'],
    ['have:commentText', 'maybe-many'],
    ['have:facilityColourStatus', 'maybe'],
  ],
  'have:facilityInformation': [
    ['have:facilityID', 'one'],
    ['have:parentFacility', 'maybe'],
    ['have:facilityName', 'one'],
    ['have:facilityGeoLocation', 'maybe'],
    ['have:facilityDetails', 'one'],
    ['have:facilityKind', 'maybe'],
    ['have:clinicalStatusDefault', 'maybe'],
    ['have:emergencyDepartmentStatus', 'maybe'],
    ['have:helipad', 'maybe'],
  ],
  'have:emergencyDepartmentStatus': [
    ['have:emsTraffic', 'maybe'],
    ['have:emsCapacity', 'maybe'],
    ['have:emsCensus', 'maybe'],
  ],
  'have:emsTraffic': [
    ['have:emsTrafficStatus', 'maybe'],
    ['have:emsTrafficReason', 'maybe'],
    ['have:commentText', 'maybe'],
  ],
  'have:emsCapacity': [['have:triageCode', 'maybe-many']],
  'have:emsCensus': [['have:triageCode', 'maybe-many']],
  'have:triageCode': [
    ['have:triageCodeValue', 'one'],
    ['have:triageCountQuantity', 'one'],
  ],
  'have:serviceList': [
    ['have:taxonomyURI', 'one'],
    ['have:taxonomyName', 'one'],
    ['have:serviceListComment', 'maybe'],
    ['have:serviceListItem', 'many'],
  ],
  'have:serviceListItem': [
    ['have:serviceTaxonomyKeyValue', 'one'],
    ['have:serviceName', 'one'],
    ['have:serviceStatus', 'maybe'],
    ['have:serviceBedCapacity', 'maybe'],
    ['have:capacity', 'maybe'],
    ['have:staffingLevels', 'maybe'],
    ['have:comment', 'maybe'],
  ],
  'have:serviceStatus': [
    ['have:isAvailable', 'one'],
    ['have:colourStatus', 'maybe'],
    ['have:comment', 'maybe'],
  ],
  'have:serviceBedCapacity': [
    ['have:availableCount', 'one'],
    ['have:baselineCount', 'maybe'],
    ['have:capacityNote', 'maybe'],
    ['have:availability', 'maybe'],
  ],
};

/** What may stand in an element with a text. */
export const values: Readonly<Record<string, RegExp>> = {
  'have:facilityID': /^[A-Za-z_][\w.-]*$/,
  'have:facilityKind': /^(?:Hospital|LongTermCare|TemporaryFacility)$/,
  'have:emsTrafficStatus': /^(?:Normal|Advisory|Closed|NotApplicable)$/,
  'have:triageCodeValue': /^(?:Red|Yellow|Green|Black)$/,
  'have:triageCountQuantity': /^-?\d+$/,
  'have:isAvailable': /^(?:true|false)$/,
  'have:availableCount': /^-?\d+$/,
  'have:baselineCount': /^\d+$/,
  'have:availability': /^(?:Open|Full|Exceeded|Inactive)$/,
  'gml:pos': /^-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?$/,
};

export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly inside: readonly Read[];
}

/** Reads the XML that we write; throws where a tag is not closed in turn, or a sign stands bare. */
export function readXml(document: string): Read {
  type Open = { name: string; attributes: Record<string, string>; text: string; inside: Read[] };
  const open: Open[] = [{ name: '', attributes: {}, text: '', inside: [] }];
  const body = document.replace(/^<\?xml [^>]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, close, name = '', given = '', text] of body.matchAll(/<(\/?)([\w:-]+)([^<>]*)>|([^<>]+)/g)) {
    const top = open.at(-1);
    if (top === undefined) throw new Error('closed too often');
    if (text !== undefined) {
      if (/&(?!amp;|lt;|gt;|quot;)/.test(text)) throw new Error(`bare sign in ${text}`);
      top.text += text;
    } else if (close === '/') {
      const done = open.pop();
      if (done?.name !== name) throw new Error(`${name} closes ${done?.name}`);
      open.at(-1)?.inside.push(done);
    } else {
      const attributes = Object.fromEntries(
        [...given.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      open.push({ name, attributes, text: '', inside: [] });
    }
  }
  const [root] = open[0]?.inside ?? [];
  if (root === undefined || open.length !== 1) throw new Error('not one whole document');
  return root;
}

/** Every element of a name, however deep. */
export function all(of: Read, name: string): readonly Read[] {
  return [...(of.name === name ? [of] : []), ...of.inside.flatMap((one) => all(one, name))];
}

/** What in an element is not as the draft has it. */
export function strays(of: Read): readonly string[] {
  const allowed = children[of.name];
  const form = values[of.name];
  const own: string[] = [];
  if (form !== undefined && !form.test(of.text.trim())) own.push(`${of.name}: ${of.text}`);
  if (allowed !== undefined) {
    const rank = of.inside.map(({ name }) => allowed.findIndex(([known]) => known === name));
    if (rank.includes(-1) || rank.some((one, at) => at > 0 && one < (rank[at - 1] ?? 0)))
      own.push(`${of.name}: order ${of.inside.map(({ name }) => name).join(' ')}`);
    for (const [name, times] of allowed) {
      const count = of.inside.filter((one) => one.name === name).length;
      if (count === 0 && (times === 'one' || times === 'many')) own.push(`${of.name} lacks ${name}`);
      if (count > 1 && (times === 'one' || times === 'maybe')) own.push(`${of.name} has ${count} ${name}`);
    }
  }
  return [...own, ...of.inside.flatMap(strays)];
}
