import { describe, expect, test } from 'vitest';
import { reasons } from '../../src/domain/reason.ts';
import { stages } from '../../src/domain/stage.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { awaitedThings, isOfCasualty, type Trace } from '../../src/domain/trace.ts';
import { trace } from '../../src/model/simulate.ts';
import { casualtyStory } from '../../src/report/story/casualty-story.ts';
import { storyPage } from '../../src/report/story/page.ts';
import { replicationStory, tellingCasualty } from '../../src/report/story/replication-story.ts';
import { texts } from '../../src/report/story/texts.ts';
import { recount } from '../../src/results/trace/recount.ts';
import { cellOf, everyKey, mixes, sweden } from '../support/cells.ts';

const bare = cellOf({ casualties: 60, system: sweden, minuteOfDay: 1380, key: { kind: 'load-balanced' } });
const key = { ...bare.plan.key, title: { sv: 'Jämn belastning', en: 'Even load' } };
const cell = { ...bare, plan: { ...bare.plan, key } };
const told = trace(cell, { seed: 'story', replication: 1 });
const follow = (id: string) => `fordela trace study.yaml --casualty ${id}`;
const digest = (language: Language, of: Trace = told) =>
  storyPage(replicationStory(of, cell, language, follow));
const one = (id: string, language: Language) => storyPage(casualtyStory(told, id, cell, language));
/** Running text: line breaks, indents and no-break spaces are blanks. */
const plain = (page: string) => page.replace(/[\s\u00a0]+/g, ' ');

/** The happening of a kind, with the story of the one it is about. */
function about(kind: string, language: Language, wanted: (event: never) => boolean = () => true) {
  const event = told.events.filter(isOfCasualty).find((each) => each.kind === kind && wanted(each as never));
  return { event: event!, said: plain(one(event!.casualty, language)) };
}

describe.each(languages)('in %s', (language) => {
  test('every story says that it is one outcome, of which replication, on which seed', () => {
    const says =
      language === 'sv'
        ? 'Ett utfall: så gick det i upprepning 1 (frö story)'
        : 'One outcome: this is how it went in replication 1 (seed story)';
    expect(plain(digest(language))).toContain(says);
    for (const { id } of told.casualties) expect(plain(one(id, language))).toContain(says);
  });

  test('no sentence has a hole, a raw code or two full stops', () => {
    const pages = [digest(language), ...told.casualties.map(({ id }) => one(id, language))].map(plain);
    for (const page of pages) {
      expect(page).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|\( *\)/);
      expect(page).not.toMatch(
        /key-not-in-force|load-balanced\b(?! \()|intensive-care-place|post-operative-place/,
      );
    }
  });

  test('the headline has the numbers of the measures', () => {
    const { red, yellow, measures } = recount(told);
    const page = plain(digest(language));
    expect(measures.inTimeRed).toBe(told.measures.inTimeRed);
    const of = language === 'sv' ? 'av' : 'of';
    const [redWord, yellowWord] = language === 'sv' ? ['röda', 'gula'] : ['red', 'yellow'];
    expect(page).toContain(
      `${red.inTime} ${of} ${red.counted} ${redWord}; ${yellow.inTime} ${of} ${yellow.counted} ${yellowWord}`,
    );
    const deaths = language === 'sv' ? 'Dödsfall (modellstorhet)' : 'Deaths (model quantity)';
    expect(page).toContain(`${deaths}: ${told.measures.deaths}, `);
    expect(page).toMatch(
      language === 'sv'
        ? /Första bristen på sjukhus: .* (?:personal|plats|utrustning) som saknas/
        : /First shortage in hospital: .* (?:staff|space|equipment) that is lacking/,
    );
  });

  test('a decision is told with hospital, rule, and the age of the picture, or that there was none', () => {
    const words = texts[language];
    const blind = about(
      'decided',
      language,
      ({ believed }: { believed: { ageMinutes: number | null } }) => believed.ageMinutes === null,
    );
    const informed = about(
      'decided',
      language,
      ({ believed }: { believed: { ageMinutes: number | null } }) => believed.ageMinutes !== null,
    );
    for (const { event, said } of [blind, informed]) {
      if (event.kind !== 'decided') throw new TypeError('not a decision');
      const name = sweden.hospitals.find(({ id }) => id === event.hospital)!.name;
      expect(said).toContain(plain(words.because[event.reason]));
      expect(said).toContain(name);
    }
    expect(blind.said).toMatch(language === 'sv' ? /hade inte rapporterat än/ : /had not reported yet/);
    expect(informed.said).toMatch(
      language === 'sv'
        ? /Lägesbilden av .* var .* gammal\. Ledigt enligt den: /
        : /The picture of .* was .* old\. Free according to it: /,
    );
  });

  test('a wait is told with what was lacking, a death with its class, and a deadline with whether it was met', () => {
    const words = texts[language];
    const wait = about('waits', language, ({ awaited }: { awaited: string }) => awaited === 'team');
    expect(wait.said).toContain(words.waits(words.awaited.team));
    expect(wait.said).toContain(words.component.staff);
    const death = about('ended', language, (event: { death: string | null }) => event.death !== null);
    if (death.event.kind !== 'ended') throw new TypeError('not an ending');
    expect(death.said).toContain(plain(words.death[death.event.death!]));
    const late = about(
      'definitive',
      language,
      (event: { isInTime: boolean | null }) => event.isInTime === false,
    );
    expect(late.said).toContain(
      language === 'sv' ? 'efter skadan: inte i tid.' : 'after the injury: not in time.',
    );
  });

  test('who never comes home by the horizon is told where they are, and the clock shows the day', () => {
    const left = about('ended', language, (event: { stage: string }) => event.stage === 'ward');
    expect(left.said).toMatch(
      language === 'sv'
        ? /Här slutar upprepningen, efter 24 h\. Då är den drabbade på en vårdavdelning\./
        : /The replication ends here, after 24 h\. By then the casualty is on a ward\./,
    );
    expect(left.said).toContain(language === 'sv' ? 'dag 2 23:00 +24 h' : 'day 2 23:00 +24 h');
  });

  test('every reason, thing to wait for and stage has words of its own', () => {
    const words = texts[language];
    const said = [
      ...reasons.map((reason) => words.because[reason]),
      ...awaitedThings.map((thing) => words.awaited[thing]),
    ];
    expect(new Set(said).size).toBe(said.length);
    const ends = stages.map((stage) => words.horizon('1 h', stage));
    expect(new Set(ends).size).toBe(stages.length);
  });

  test('the digest names what a planner would: alarm, command, key, first shortage, the end, and how to follow somebody', () => {
    const page = digest(language);
    const wanted =
      language === 'sv'
        ? [
            'Regionen larmas',
            'Första ambulansen är framme',
            'Nyckeln gäller',
            'Första lägesrapporten',
            'lämnar skadeplatsen',
            'Här slutar upprepningen',
            'Följ en drabbad: ',
          ]
        : [
            'The region is alarmed',
            'takes command',
            'The key is in force',
            'first status report',
            'leaves the scene',
            'The replication ends here',
            'Follow one casualty: ',
          ];
    for (const words of wanted) expect(plain(page)).toContain(words);
    expect(page).toContain(follow(tellingCasualty(told)));
    expect(page.split('\n').every((line) => line.length <= 110 || line.includes('fordela trace'))).toBe(true);
  });
});

test('the suggested casualty is a preventable death when there is one', () => {
  const ended = told.events.find(
    (event) => event.kind === 'ended' && event.casualty === tellingCasualty(told),
  );
  expect(told.measures.preventableDeaths).toBeGreaterThan(0);
  expect(ended).toMatchObject({ death: 'preventable' });
});

test('stories of other keys and types are told without a stumble', () => {
  for (const key of everyKey) {
    const other = cellOf({ key, casualties: 40, mix: mixes.nerve, agent: 'nerve', sites: 2 });
    const nerve = trace(other, { seed: 'story', replication: 0 });
    for (const language of languages) {
      for (const { id } of nerve.casualties) {
        const { lines } = casualtyStory(nerve, id, other, language);
        expect(lines.length).toBeGreaterThan(1);
        for (const { said } of lines)
          for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$|^[\w-]+\/\d+ .*\.$/u);
      }
    }
  }
});

test('a casualty that is not there is refused', () => {
  expect(() => casualtyStory(told, 'nowhere/1', cell, 'en')).toThrow(RangeError);
});
