import { describe, expect, test } from 'vitest';
import type { Outlines } from '../../../src/domain/outline.ts';
import { languages } from '../../../src/domain/text.ts';
import { mapName } from '../../../src/report/map/names.ts';
import { personsOf } from '../../../src/report/map/tally.ts';
import { viewOf } from '../../../src/report/map/view.ts';
import { meanText, personsText } from '../../../src/report/needs.ts';
import { type Reading, read } from '../../../src/report/reading.ts';
import { drawnPlans, flowSentence, flows, scenarioFlows } from '../../../src/report/sections/flows.ts';
import { flowTexts } from '../../../src/report/text/flows.ts';
import { sweden, withHospitals } from '../../support/cells.ts';
import { type SyntheticProfiles, syntheticWithProfiles } from '../../support/placed-profiles.ts';

const reading = (shape: SyntheticProfiles = {}): Reading =>
  read(syntheticWithProfiles({ types: ['burns'], ...shape }));

/** Text of a piece of markup, tags taken out. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function first(whole: Reading) {
  const type = whole.types[0];
  const scenario = type?.scenarios[0];
  if (type === undefined || scenario === undefined) throw new RangeError('no scenario');
  const all = scenarioFlows(whole, scenario);
  const [plan] = drawnPlans(whole);
  const tally = all.tallies.get(plan?.id ?? '');
  if (tally === undefined) throw new RangeError('no tally');
  return { type, scenario, tally, profile: whole.input.profiles.find((each) => each.plan === plan?.id) };
}

describe('where casualties are taken', () => {
  test('persons to a hospital are the sum of its flows, and nobody is lost on the way', () => {
    const whole = reading({ system: sweden, sites: 2 });
    const { tally, profile } = first(whole);
    const all = (profile?.flows ?? []).reduce((sum, { persons }) => sum + personsOf(persons), 0);
    expect(tally.total).toBeCloseTo(all, 9);
    for (const { hospital, persons, bySite } of tally.arrivals) {
      const own = (profile?.flows ?? []).filter((flow) => flow.hospital === hospital.id);
      expect(persons).toBeCloseTo(
        own.reduce((sum, each) => sum + personsOf(each.persons), 0),
        9,
      );
      expect(bySite.reduce((sum, each) => sum + each.persons, 0)).toBeCloseTo(persons, 9);
    }
  });

  test('every hospital with half a person or more has its name and number on the map', () => {
    const whole = reading({ system: sweden });
    const { tally } = first(whole);
    const map = flows(whole).html.match(/<svg class="flowmap.*?<\/svg><\/svg>/s)?.[0] ?? '';
    expect(drawnPlans(whole).length).toBeGreaterThan(0);
    for (const { hospital, persons } of tally.arrivals.filter((each) => each.persons >= 0.5)) {
      const label = `${mapName(hospital, sweden.hospitals)} ${personsText(persons, 'sv')}`;
      expect(textOf(map).replace(/\s+/g, '')).toContain(label.replace(/\s+/g, ''));
    }
  });

  test('lines are as wide as persons are many, the same for both plans', () => {
    const whole = reading({ plans: 2 });
    const html = flows(whole).html;
    const { tally } = first(whole);
    const widths = [...html.matchAll(/<path d="M[^"]*Q[^"]*" stroke-width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    const sizes = tally.arrivals.filter(({ persons }) => persons >= 0.5).map(({ persons }) => persons);
    const unit =
      Math.max(...widths) /
      Math.max(
        ...[...scenarioFlows(whole, first(whole).scenario).tallies.values()].flatMap((each) =>
          each.arrivals.map(({ persons }) => persons),
        ),
      );
    for (const persons of sizes) {
      expect(widths.some((width) => Math.abs(width - Math.max(0.8, persons * unit)) < 0.02)).toBe(true);
    }
  });

  test('the table holds the need of every plan and hospital, and those who reach none', () => {
    for (const language of languages) {
      const whole = read({ ...syntheticWithProfiles({ types: ['burns'] }), language });
      const html = textOf(flows(whole).html);
      for (const { flows: all } of whole.input.profiles) {
        for (const { persons } of all) expect(html).toContain(meanText(persons.red, language));
      }
      expect(html).toContain(flowTexts[language].noHospital);
      expect(html).toContain(flowTexts[language].needs.yellow);
    }
  });

  test('the sentence says the numbers of the tally', () => {
    const whole = reading({ system: sweden, hospitals: ['akademiska', 'sos', 'vasteras'] });
    const { tally } = first(whole);
    expect(tally.away).toBeGreaterThan(0);
    expect(flowSentence(whole)).toContain(`${meanText(tally.away, 'sv')} av ${meanText(tally.total, 'sv')}`);
    const home = reading();
    const most = first(home).tally.arrivals[0];
    expect(flowSentence(home)).toContain(`${most?.hospital.name}: ${meanText(most?.persons ?? 0, 'sv')} av`);
  });

  test('the plans drawn are those of the other figures', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const whole = reading({ seed, plans: 3 });
      const { chosen, reference } = whole.shown;
      expect(drawnPlans(whole)).toEqual([chosen, reference]);
      expect(flows(whole).html).toContain(flowTexts.sv.shown(chosen.name, reference.name));
    }
  });

  test('no flows between regions are written on the map, in words', () => {
    const { html } = flows(reading({ system: sweden, hospitals: ['akademiska', 'enkoping'] }));
    expect(html).toContain('inga flöden');
    expect(html).toContain('ingen i en annan region');
  });

  test('who never reaches a hospital is told in words, and nobody when there is nobody', () => {
    expect(flows(reading({ none: 0.75 })).html).toContain('0,8 når inget sjukhus inom 72');
    expect(flows(reading({ none: 0 })).html).toContain('alla når sjukhus inom 72');
  });

  test('a run without flows says so and draws nothing', () => {
    const input = syntheticWithProfiles({ types: ['burns'] });
    const whole = read({ ...input, profiles: [] });
    expect(flowSentence(whole)).toBe(flowTexts.sv.noProfiles);
    expect(flows(whole).html).not.toContain('<svg class="flowmap');
  });

  test('hostile names stay text, in the drawing, its label and the table', () => {
    const name = '</text><script>x</script>" onload="y';
    const { html } = flows(reading({ system: withHospitals(sweden, () => ({ name, city: name })) }));
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('" onload="y');
    expect(textOf(html)).toContain('</text><script>');
  });

  test('land of equal views is drawn once for the page', () => {
    const input = syntheticWithProfiles({ types: ['burns', 'burns', 'cbrn'], system: sweden });
    const square = [
      [
        [10, 55],
        [25, 55],
        [25, 69],
        [10, 69],
        [10, 55],
      ],
    ] as const;
    const outlines: Outlines = { attribution: 'Nobody', regions: [{ region: 'SE-AB', polygons: [square] }] };
    const whole = read({
      ...input,
      study: { ...input.study, outlines: input.study.scenarios.map(() => outlines) },
    });
    const { html } = flows(whole);
    const drawn = [...html.matchAll(/<path id="(land-\d+)"/g)].map(([, id]) => id);
    const used = [...html.matchAll(/<use href="#(land-\d+)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(drawn));
    expect(drawn).toHaveLength(new Set(drawn).size);
    expect(drawn.length).toBeLessThan(used.length);
    expect(html).toContain('Gränser: Nobody.');
  });

  test('north is up and east is right, and a view of one spot is still a view', () => {
    const at = { latitude: 59.33, longitude: 18.06 };
    const view = viewOf([at], { width: 240, height: 236, margin: 20 }, 10);
    const [x, y] = view.project(at);
    const [east] = view.project({ ...at, longitude: 18.1 });
    const [, north] = view.project({ ...at, latitude: 59.36 });
    expect([Math.round(x), Math.round(y)]).toEqual([120, 118]);
    expect(east).toBeGreaterThan(x);
    expect(north).toBeLessThan(y);
  });
});
