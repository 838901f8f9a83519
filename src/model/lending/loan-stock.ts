import { type Precondition, preconditions } from '../../domain/resources/lending.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { activationCost, CostSplit, loanCost, standingCost, statePays } from '../../policy/lending/cost.ts';
import { scalar } from '../columns.ts';
import { waitingByRegion } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { type LoanStock, noLoans } from '../stock.ts';
import { countMinutes, loanStage } from './loans.ts';

/** Waiting by region when nobody lends, against which loans are judged. */
export function waitingOf(incident: Incident): Float64Array {
  const waiting = new Float64Array(incident.cell.system.regions.length);
  waitingByRegion(incident, waiting);
  return waiting;
}

/** Minutes on duty on loan by borrower and by lender (the nation last), those of loans still running included. */
function minutesOnLoan(incident: Incident): { readonly to: Float64Array; readonly from: Float64Array } {
  const { state } = incident;
  const to = Float64Array.from(state.lentTo);
  const from = Float64Array.from(state.lentFrom);
  for (let loan = 0; loan < state.scalars[scalar.loans]!; loan++) {
    const at = state.loanStages[loan];
    if (at === loanStage.introduced || at === loanStage.serving) countMinutes(incident, loan, to, from);
  }
  return { to, from };
}

/** Kronor of all loans of a run, and who pays them. */
export function costOfLoans(incident: Incident, split: CostSplit): number {
  const { lending } = incident.compiled;
  split.clear();
  if (lending === undefined) return 0;
  const { costs, nationalTeams } = lending.strategy;
  const { to, from } = minutesOnLoan(incident);
  const national = from[from.length - 1]! / minutesPerHour;
  // Pay follows the hours: the borrower's by where they were worked, the lender's by where people came from.
  const minutes = costs.payer === 'lender' ? from : to;
  for (let region = 0; region < minutes.length - 1; region++) {
    const hours = minutes[region]! / minutesPerHour;
    split.add(costs.payer === 'state' ? statePays : region, loanCost(costs, hours));
  }
  // Teams and the staff of equipment are the nation's own, whoever pays for loans between regions.
  split.add(statePays, loanCost(costs, national));
  if (nationalTeams !== undefined) {
    split.add(statePays, standingCost(nationalTeams, incident.cell.scenario.horizon));
    split.add(statePays, activationCost(nationalTeams, incident.state.scalars[scalar.activations]!));
  }
  return split.total();
}

/** Requests refused because a precondition was missing. */
function refusedFor({ scalars }: Incident['state'], condition: Precondition): number {
  return scalars[scalar.refusedFor + preconditions.indexOf(condition)]!;
}

/** What loans came to at the horizon, against the waiting of the same replication without them. */
export function takeLoanStock(incident: Incident, without: Float64Array): LoanStock {
  const { state, compiled } = incident;
  if (compiled.lending === undefined) return noLoans;
  const { to } = minutesOnLoan(incident);
  const waiting = waitingOf(incident);
  let borrowerGain = 0;
  let lenderHarm = 0;
  let lenderNet = 0;
  let lenderWorst = 0;
  for (let region = 0; region < waiting.length; region++) {
    const saved = without[region]! - waiting[region]!;
    if (state.hasBorrowed[region] === 1) borrowerGain += saved;
    if (state.hasLent[region] !== 1) continue;
    lenderHarm += Math.max(0, -saved);
    lenderNet -= saved;
    lenderWorst = Math.max(lenderWorst, -saved);
  }
  const first = state.scalars[scalar.firstEffect]!;
  return {
    lentHours: to.reduce((sum, minutes) => sum + minutes, 0) / minutesPerHour,
    loansRefused: state.scalars[scalar.refused]!,
    refusedOwnMeasures: refusedFor(state, 'own-surge-used'),
    refusedPartners: refusedFor(state, 'usual-partners-asked'),
    refusedAgreement: refusedFor(state, 'agreement-active'),
    timeToLoanEffect: first < Infinity ? first : Number.NaN,
    borrowerGain,
    lenderHarm,
    lenderNet,
    lenderWorst,
    lendingCost: costOfLoans(incident, new CostSplit(waiting.length)),
  };
}
