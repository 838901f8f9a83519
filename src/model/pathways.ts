import { injuryClassIds } from '../domain/injury.ts';
import { injuryClasses } from '../domain/injury-classes.ts';
import type { OrdinaryCare } from '../domain/ordinary.ts';
import type { Parameters } from '../domain/parameters.ts';
import { minutesPerDay } from '../domain/time.ts';
import { exp } from '../kernel/elementary.ts';
import { type Program, ProgramBuilder } from '../kernel/program.ts';
import { constant, type Distribution, lognormal, lognormalByMedian, triangular } from '../kernel/sampling.ts';
import { poolNames } from './departments.ts';

/** Shares of ordinary patients that differ between hospitals, so that each hospital's balance holds. */
export interface OrdinaryShares {
  readonly emergencyIntensive: readonly number[];
  readonly electiveIntensive: readonly number[];
  readonly admitted: readonly number[];
}

const classes = injuryClassIds.map((id) => injuryClasses[id]);

/**
 * Pathway programs of casualties, vehicles and ordinary patients. `call` names an action in the tables of actions; what
 * a subject may wait for stands here as `seize`. Blocking after service: the next place is seized before the former is left.
 */
export function writePathways(
  parameters: Parameters,
  ordinary: OrdinaryCare,
  shares: OrdinaryShares,
): Program {
  const program = new ProgramBuilder(poolNames);
  writeScene(program);
  writeDoor(program, parameters);
  writeCare(program, parameters);
  writeIntensiveCare(program, parameters);
  writeAbroad(program, parameters);
  writeVehicle(program);
  writeUnit(program);
  writeOrdinary(program, ordinary, shares);
  return program.build();
}

function writeScene(program: ProgramBuilder): void {
  program.at('casualty').call('comesFree', 'walks out').call('waitsForTriage').seize('hands');
  program.call('isTriaged').call('isTagged').release('hands');
  program
    .call('undressesHere', 'ready')
    .seize('undress')
    .call('undresses')
    .call('isUndressed')
    .release('undress');
  program.at('ready').call('waitsForVehicle').goto('door');
  program.at('walks out').call('walksOut').at('walks up').call('turnsFromRuin', 'door').goto('walks up');
}

function writeDoor(program: ProgramBuilder, parameters: Parameters): void {
  const { deconDisrobe, deconWash, deconRobe, deconLitterFactor } = parameters;
  program
    .at('door')
    .call('reachesDoor', 'clean door')
    .call('findsItStanding')
    .call('walksToWash', 'litter wash');
  program
    .seize('disrobe')
    .call('leavesStretcher')
    .delay('disrobe', [constant(deconDisrobe)]);
  program
    .call('needsFullWash', 'undressed')
    .seize('wash')
    .release('disrobe')
    .delay('wash', [constant(deconWash)]);
  program
    .seize('robe')
    .release('wash')
    .delay('robe', [constant(deconRobe)])
    .release('robe')
    .call('isClean');
  program.goto('clean door');
  program.at('undressed').release('disrobe').call('isClean').goto('clean door');
  program.at('litter wash').seize('litter').call('leavesStretcher');
  program
    .delay('litter wash', [constant(deconRobe * deconLitterFactor)])
    .release('litter')
    .call('isClean');
  program.at('clean door').call('findsItStanding').call('isSeenAtDoor');
}

function writeCare(program: ProgramBuilder, parameters: Parameters): void {
  const { resuscitationMin, resuscitationMode, resuscitationMax, emergencyStay, emergencyStayCv } =
    parameters;
  program.at('resuscitation').seize('bay').call('keepsBay').seize('team');
  program.call('teamStarts');
  program.delay('resuscitation', [triangular(resuscitationMin, resuscitationMode, resuscitationMax)]);
  program.release('team').goto('imaging');
  program.at('emergency').seize('emergency').call('keepsEmergency').call('isAssessed', 'resuscitation');
  program.delay('emergency stay', [lognormal(emergencyStay, emergencyStay * emergencyStayCv)]);
  program.at('imaging').call('needsImaging', 'disposition').seize('ct');
  program
    .delay('imaging', [constant(parameters.ctMinutes)])
    .release('ct')
    .goto('disposition');
  program.at('minor').seize('minor').call('keepsMinor').call('isAssessed', 'resuscitation');
  program.delay('minor stay', [
    triangular(
      parameters.minorStayMin,
      (parameters.minorStayMin + parameters.minorStayMax) / 2,
      parameters.minorStayMax,
    ),
  ]);
  program.at('disposition').call('isOperated', 'not operated').seize('theatre').call('keepsTheatre');
  program.seize('team').call('knife').delay('operation', operations(), 'class').release('team');
  program.delay('turnover', [constant(parameters.theatreTurnover)]);
  program
    .at('after surgery')
    .seize('postop')
    .call('keepsPostop')
    .call('needsIntensive', 'recovery')
    .goto('awaits intensive care');
  program
    .at('recovery')
    .delay('recovery', [lognormal(parameters.postopStay, 0.4 * parameters.postopStay)])
    .goto('ward');
  program.at('not operated').call('needsIntensive', 'ward').seize('postop').call('keepsPostop');
}

function writeIntensiveCare(program: ProgramBuilder, parameters: Parameters): void {
  program.at('awaits intensive care').call('mustMove', 'stays here').call('asksForTransfer').goto('moved');
  program.at('moved').call('findsItStanding').call('isAdmitted').goto('disposition');
  program.at('evacuated').call('findsItStanding').call('isReceived');
  program.at('stays here').call('penaltyRuns').call('goesToBurnUnit', 'general intensive care');
  program.seize('burnIcu').call('keepsBurnIcu').call('intensiveStarts').goto('intensive stay');
  program.at('general intensive care').seize('icu').call('keepsIcu').call('intensiveStarts');
  program
    .at('awaits burn centre')
    .call('awaitsBurnCentre', 'intensive stay')
    .call('asksForTransfer')
    .goto('moved');
  program.at('intensive stay').delay(
    'intensive stay',
    stays((care) => care.icuDays, parameters.icuStaySigma),
    'class',
  );
  program.at('ward').call('needsWard', 'home').call('makesRoom').seize('ward').call('keepsWard');
  program.delay(
    'ward stay',
    stays((care) => care.wardDays, parameters.wardStaySigma),
    'class',
  );
  program.at('home').call('goesHome').leave();
}

/** Places abroad are not followed: who comes there has a bed for as long as the stays of the class last, and goes home. */
function writeAbroad(program: ProgramBuilder, { icuStaySigma, wardStaySigma }: Parameters): void {
  program.at('leaves abroad').call('leavesAbroad').at('reaches abroad').call('reachesAbroad');
  program.delay(
    'intensive stay',
    stays((care) => care.icuDays, icuStaySigma),
    'class',
  );
  program.call('needsWard', 'home').delay(
    'ward stay',
    stays((care) => care.wardDays, wardStaySigma),
    'class',
  );
  program.goto('home');
}

function writeVehicle(program: ProgramBuilder): void {
  program.at('vehicle').call('setsOut').call('reachesScene', 'commands');
  program
    .at('in line')
    .call('joinsLine', 'leaves scene')
    .seize('loading')
    .seize('hands')
    .call('takesAboard', 'nobody to take');
  program.release('hands').release('loading').call('departs');
  program
    .at('at door')
    .call('knocks')
    .seize('handover')
    .call('handsOver')
    .call('delivers')
    .release('handover');
  program.call('waitsForStretcher');
  program.at('returns').call('returns', 'stands idle').call('reachesScene', 'commands').goto('in line');
  program.at('nobody to take').release('hands').release('loading').goto('in line');
  program
    .at('commands')
    .call('commands')
    .at('stays')
    .call('reportsAgain')
    .call('drivesFromScene')
    .goto('returns');
  program.at('leaves scene').call('leavesScene').call('drivesFromScene').goto('returns');
  program.at('sent').call('setsOutAgain').call('reachesScene', 'commands').goto('in line');
  program
    .at('stands idle')
    .call('standsIdle')
    .at('fetches')
    .call('fetches')
    .call('loadsTransfer')
    .call('carries')
    .seize('handover');
  program.call('handsOver').call('delivers').release('handover').goto('returns');
}

/** Aircraft, buses and trains: to a scene and from it, between hospitals, home. */
function writeUnit(program: ProgramBuilder): void {
  program.at('unit called').call('unitSetsOut').call('unitAtScene');
  program.at('unit leaves').call('unitLeaves').goto('unit at door');
  program.at('unit fetches').call('unitFetches').call('unitPacks', 'unit home').call('unitCarries');
  program.at('unit at door').call('unitKnocks').seize('handover').call('unitHandsOver').call('unitDelivers');
  program.release('handover').call('unitGoesOn', 'unit home').goto('unit home');
  program.at('unit turns back').call('unitTurnsBack').goto('unit is home');
  program.at('unit home').call('unitReturns').at('unit is home').call('unitIsHome').goto('unit is home');
  program.at('unit flies abroad').call('unitFliesAbroad').call('unitLandsAbroad').goto('unit home');
}

function writeOrdinary(program: ProgramBuilder, { values }: OrdinaryCare, shares: OrdinaryShares): void {
  const operation = [lognormalByMedian(values.operationMedian, values.operationSigma)];
  const postop = [lognormalByMedian(values.postopStayMedian, values.postopStaySigma)];
  program.at('source').call('waitsForNext').call('startsOrdinary').goto('source');
  program.at('emergency patient').seize('emergency');
  program.delay('ordinary emergency stay', [lognormalByMedian(values.edStayMedian, values.edStaySigma)]);
  program
    .at('after emergency')
    .branch('ordinary intensive care', shares.emergencyIntensive, 'no intensive care', 'place');
  program.at('ordinary intensive care').seize('icu').call('keepsIcu').call('ordinaryIntensive');
  program.delay('ordinary intensive stay', [
    lognormal(values.icuStayMean, values.icuStayMean * spreadOf(values.icuStaySigma)),
  ]);
  program.goto('ordinary ward');
  program
    .at('no intensive care')
    .branch('admitted', shares.admitted, 'ordinary home', 'place')
    .goto('ordinary ward');
  program.at('ordinary ward').seize('ward').call('becomesCount').leave();
  program.at('ordinary home').call('keepsNothing').leave();
  program.at('emergency operation').seize('theatre');
  program.delay('ordinary operation', operation).at('after operation').seize('postop').call('keepsPostop');
  program.delay('ordinary postop', postop).goto('ordinary home');
  program.at('elective').call('isDue').seize('theatre');
  program
    .delay('ordinary operation', operation)
    .seize('postop')
    .call('keepsPostop')
    .delay('ordinary postop', postop);
  program
    .branch('elective intensive care', shares.electiveIntensive, 'ordinary ward', 'place')
    .goto('ordinary intensive care');
}

function operations(): Distribution[] {
  return classes.map(({ treatment }) => triangular(...treatment.operationMinutes));
}

/** Stays by class from days given as medians of a lognormal; classes that do not stay get a minute that is never used. */
function stays(days: (care: (typeof classes)[number]['treatment']) => number, sigma: number): Distribution[] {
  return classes.map(({ treatment }) =>
    lognormalByMedian(Math.max(1, days(treatment) * minutesPerDay), sigma),
  );
}

/** Standard deviation over mean of a lognormal with this sigma. */
function spreadOf(sigma: number): number {
  return Math.sqrt(exp(sigma * sigma) - 1);
}
