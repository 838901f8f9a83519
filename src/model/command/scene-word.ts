import type { SceneHazard, SceneReport, SceneSituation } from '../../domain/situation.ts';
import { flag, sceneReportFields } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** Fields of a scene's report. */
const said = {
  minute: 0,
  casualties: 1,
  tagged: 2,
  there: 6,
  onTheWay: 7,
  hazard: 8,
} as const;

const hazards = ['none', 'suspected', 'chlorine', 'nerve'] as const satisfies readonly SceneHazard[];

/** First figure of a report of a site: 0 the first report, 1 the second. */
function saidAt(site: number, report: number): number {
  return (2 * site + report) * sceneReportFields;
}

/**
 * The crew in command of a scene reports in the form of METHANE (JESIP 2013; SJTREM 2012;20:58): what it sees and estimates.
 * What it says is written down, so that whoever asks later is told what was said and not how it was.
 */
export function reportFromScene(incident: Incident, site: number, report: 0 | 1): void {
  const { state, now } = incident;
  const { sceneReports } = state;
  const at = saidAt(site, report);
  sceneReports[at + said.minute] = now;
  sceneReports[at + said.casualties] = incident.state.numberTold[2 * site + report]!;
  if (report === 1) countTagged(incident, site, at + said.tagged);
  sceneReports[at + said.there] = 1 + state.present[site]!;
  sceneReports[at + said.onTheWay] = state.heading[site]!;
  sceneReports[at + said.hazard] = hazards.indexOf(hazardSeen(incident, site));
}

/** Counts the tags given at a site so far; those who left on their own were never tagged there. */
function countTagged({ state, setting }: Incident, site: number, into: number): void {
  const { sceneReports, tag, looks, flags } = state;
  for (let one = setting.firstCasualty[site]!; one < setting.firstCasualty[site + 1]!; one++)
    if (looks[one]! > 0 && (flags[one]! & flag.walksIn) === 0) sceneReports[into + tag[one]!]!++;
}

/** People who cough, cramp or smell of something are seen at once; what it is takes its time to find out. */
function hazardSeen({ setting, parameters, now }: Incident, site: number): SceneHazard {
  const { contamination, starts } = setting.sites[site]!;
  if (contamination === undefined) return 'none';
  return now >= starts + parameters.agentIdentifiedAfter ? contamination.agent : 'suspected';
}

/** The sites that command has been alarmed about by now, and what has been heard from them. */
export function scenesHeard(incident: Incident): readonly SceneSituation[] {
  const { setting, parameters, now, cell } = incident;
  return setting.sites.flatMap((site, at): SceneSituation[] => {
    const alarmMinute = site.starts + parameters.regionAlarmAfter;
    if (site.inflow !== undefined || alarmMinute > now) return [];
    const reports = [0, 1].flatMap((report) => heard(incident, at, report as 0 | 1));
    const { id, region } = site;
    return [{ site: id, at: site.at, region, type: cell.scenario.type, alarmMinute, reports }];
  });
}

function heard({ state, parameters, now }: Incident, site: number, report: 0 | 1): readonly SceneReport[] {
  const at = saidAt(site, report);
  const figure = (field: number) => state.sceneReports[at + field]!;
  // Every report names somebody: 0 is the report that has not been sent.
  if (figure(said.casualties) === 0) return [];
  // What has been sent but not yet reached command is not known to it.
  if (report === 0 && figure(said.minute) + parameters.sceneFirstReport > now) return [];
  const [red, yellow, green, black] = [0, 1, 2, 3].map((tag) => figure(said.tagged + tag)) as [
    number,
    number,
    number,
    number,
  ];
  return [
    {
      number: report === 0 ? 1 : 2,
      sentMinute: figure(said.minute),
      casualties: figure(said.casualties),
      tagged: report === 0 ? null : { red, yellow, green, black },
      ambulancesThere: figure(said.there),
      ambulancesOnTheWay: figure(said.onTheWay),
      hazard: hazards[figure(said.hazard)]!,
    },
  ];
}
