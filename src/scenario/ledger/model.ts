import type { InjuryClass, InjuryClassId, Outcome } from '../../domain/injury.ts';
import { injuryClasses } from '../../domain/injury-classes.ts';
import { injuryGrades } from '../../domain/injury-grades.ts';
import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameterCatalogue,
} from '../../domain/parameters.ts';
import { type Circumstances, gradeInForce, parameterMatters } from '../../domain/reliance.ts';
import { isInflow, type Scenario } from '../../domain/scenario.ts';
import { defaultMixes, type MixId, mixIds } from '../mixes.ts';
import { asWritten, type LedgerEntry } from './entry.ts';

const changedSource =
  'changed in the scenario, in the reports of a plan or by --set; no source is stated for the change';

/** Everything a cell could have: what the model as a whole leans on. */
export const anyCircumstances: Circumstances = {
  burns: true,
  toxicSmoke: true,
  lateSmokeDeaths: true,
  severeNerve: true,
  antidote: true,
  contamination: true,
  tst: true,
  otherTool: true,
};

function valuesInForce(id: ParameterId, all: readonly Parameters[]): string {
  const values = [...new Set(all.map((parameters) => parameters[id]))].sort((a, b) => a - b);
  return values.map(asWritten).join(', ');
}

/** Every parameter of the model as it is in force. */
export function parameterEntries(
  all: readonly Parameters[] = [defaultParameters],
  circumstances: Circumstances = anyCircumstances,
): readonly LedgerEntry[] {
  return (Object.keys(parameterCatalogue) as ParameterId[]).map((id): LedgerEntry => {
    const { value, unit, range, source, title } = parameterCatalogue[id];
    const isChanged = all.some((parameters) => parameters[id] !== value);
    const [low, high] = range.map(asWritten);
    return {
      kind: 'parameter',
      id: `parameters.${id}`,
      title,
      value: valuesInForce(id, all),
      unit,
      range,
      grade: gradeInForce(id, all),
      source: isChanged ? changedSource : source,
      shipped: isChanged ? asWritten(value) : null,
      matters: parameterMatters(id, circumstances),
      missing: { sv: 'ett uppmätt eller publicerat värde', en: 'a measured or published value' },
      replacement: {
        sv: `parameters: { ${id}: … } i scenariot eller --set parameters.${id}=…; pröva så länge ${low}–${high}`,
        en: `parameters: { ${id}: … } in the scenario or --set parameters.${id}=…; until then try ${low}–${high}`,
      },
    };
  });
}

function outcomeInShort(outcome: Outcome): string {
  switch (outcome.model) {
    case 'rpm':
      return `RPM ${outcome.severity.join('–')}, beta ${outcome.beta}, clock ${outcome.clock}`;
    case 'fixed':
      return `survival ${outcome.survival}`;
    case 'burn':
      return `surface ${outcome.surface.join('–')} %, inhalation ${outcome.inhalation}`;
    case 'nerve-severe':
      return `survival ${outcome.survival} in time, apnoeic ${outcome.apnoeic}`;
    case 'certain':
      return 'survival 1';
  }
}

function injuryInShort({ outcome, limit, lagMedian }: InjuryClass): string {
  const time = limit === null ? 'no limit' : `limit ${limit} min`;
  return `${outcomeInShort(outcome)}, ${time}, lag ${lagMedian} min`;
}

/** Injury classes, each as a whole. */
export function injuryEntries(
  ids: readonly InjuryClassId[] = Object.keys(injuryClasses) as InjuryClassId[],
): readonly LedgerEntry[] {
  return ids.map(
    (id): LedgerEntry => ({
      kind: 'injury',
      id: `injury.${id}`,
      title: injuryClasses[id].title,
      value: injuryInShort(injuryClasses[id]),
      unit: '',
      range: null,
      ...injuryGrades[id],
      shipped: null,
      matters: true,
      missing: {
        sv: 'utfall efter skada och väntetid för klassen',
        en: 'outcomes of the class by injury and waiting time',
      },
      replacement: {
        sv: 'ett register med utfall per klass; pröva så länge parameters.betaShift −0.5 till 0.5',
        en: 'a register with outcomes by class; until then try parameters.betaShift −0.5 to 0.5',
      },
    }),
  );
}

/** Default mixes by name. */
export function mixEntries(ids: readonly string[] = mixIds): readonly LedgerEntry[] {
  const known = mixIds.filter((id) => ids.includes(id));
  return known.map((id: MixId): LedgerEntry => {
    const { title, mix, grade, source } = defaultMixes[id];
    return {
      kind: 'mix',
      id: `mixes.${id}`,
      title,
      value: Object.entries(mix)
        .map(([injury, share]) => `${injury} ${share}`)
        .join(', '),
      unit: 'share',
      range: null,
      grade,
      source,
      shipped: null,
      matters: true,
      missing: {
        sv: 'en uppmätt skadebild för slaget av händelse',
        en: 'a measured mix of injuries for the type of incident',
      },
      replacement: {
        sv: 'egna andelar under mix: på scenariots plats',
        en: "shares of your own under mix: at the scenario's site",
      },
    };
  });
}

/** Curves of people who fall ill, one entry for each scenario that has any. */
export function curveEntries(scenarios: readonly Scenario[]): readonly LedgerEntry[] {
  return scenarios.flatMap(({ id, title, sites, curves }): LedgerEntry[] => {
    if (curves === undefined) return [];
    const regions = sites.filter(isInflow);
    const persons = regions.reduce((sum, { casualties }) => sum + casualties, 0);
    return [
      {
        kind: 'curves',
        id: `curves.${id}`,
        title,
        value: `${persons} in ${regions.length} regions${curves.factor === 1 ? '' : `, factor ${curves.factor}`} (${curves.file})`,
        unit: 'persons',
        range: null,
        grade: curves.grade,
        source: curves.source,
        shipped: null,
        matters: true,
        missing: {
          sv: 'ett publicerat planeringsscenario per region och dag',
          en: 'a published planning scenario by region and day',
        },
        replacement: {
          sv: 'en egen tabell under inflow.curves, med utgivare och datum; pröva så länge inflow.factor',
          en: 'a table of your own under inflow.curves, with publisher and date; until then try inflow.factor',
        },
      },
    ];
  });
}
