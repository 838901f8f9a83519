import type { SceneReport, SceneSituation } from '../../domain/situation.ts';
import { texts as reportTexts } from '../text/texts.ts';
import { type SituationReading, sayPosition } from './reading.ts';

/** One line of a scene's report: its letter in METHANE, what it stands for, and what was said. */
export interface MethaneLine {
  readonly letter: 'M' | 'E' | 'T' | 'H' | 'A' | 'N';
  readonly heading: string;
  readonly said: string;
}

/** One report from a scene, in the order of METHANE. */
export interface MethaneReport {
  readonly title: string;
  readonly lines: readonly MethaneLine[];
}

function methane(reading: SituationReading, scene: SceneSituation, report: SceneReport): MethaneReport {
  const { words, count, clock, name, language } = reading;
  const { headings } = words;
  const { tagged, casualties, ambulancesThere, ambulancesOnTheWay } = report;
  const who =
    tagged === null
      ? words.notTagged
      : words.tagged(count(tagged.red), count(tagged.yellow), count(tagged.green), count(tagged.black));
  const place = words.place(scene.site, name(scene.region), sayPosition(reading, scene.at));
  const units = words.ambulances(count(ambulancesThere), count(ambulancesOnTheWay));
  return {
    title: words.sceneTitle(scene.site, count(report.number), clock(report.sentMinute)),
    lines: [
      { letter: 'M', heading: headings.M, said: words.declared(clock(scene.alarmMinute)) },
      { letter: 'E', heading: headings.E, said: place },
      { letter: 'T', heading: headings.T, said: `${reportTexts[language].types[scene.type]}.` },
      { letter: 'H', heading: headings.H, said: words.hazards[report.hazard] },
      { letter: 'A', heading: headings.A, said: words.access },
      { letter: 'N', heading: headings.N, said: `${words.about(count(casualties))} ${who}` },
      { letter: 'E', heading: headings.I, said: units },
    ],
  };
}

/** Reports of one scene, first to last; none before its first ambulance is there. */
export function methaneReports(reading: SituationReading, scene: SceneSituation): readonly MethaneReport[] {
  return scene.reports.map((report) => methane(reading, scene, report));
}

/** What is said of a scene from which nothing has been heard. */
export function silentScene(
  { words, clock }: SituationReading,
  { site, alarmMinute }: SceneSituation,
): string {
  return words.noSceneReport(site, clock(alarmMinute));
}
