import type { LendingStrategy, LentEquipment, NationalTeams } from '../../domain/resources/lending.ts';
import { overlay } from '../reading/overlay.ts';
import { inKeyOrder, openFile, type Session } from '../reading/session.ts';
import type { Source } from '../reading/source.ts';
import { checkLending } from '../resources/check-lending.ts';
import {
  type LendingFigure,
  lendingDefaults,
  orderTitles,
  usualCompetences,
  usualDecline,
} from '../resources/lending-defaults.ts';
import { lendingProvenance } from '../resources/lending-figures.ts';
import { type LendingFile, lendingFile } from '../schemas/lending.ts';
import { checkShape } from '../shape.ts';

/** A lending strategy and the file it came from. */
export interface ReadLending {
  readonly lending: LendingStrategy;
  readonly source: Source;
}

/** What a file says, or the default. */
const or = (written: number | undefined, figure: LendingFigure): number =>
  written ?? lendingDefaults[figure].value;

function teamsOf(file: LendingFile): { readonly nationalTeams?: NationalTeams } {
  const { nationalTeams: written } = file;
  if (written === undefined) return {};
  const { teams, bases, standingCost = null, activationCost = null } = written;
  const mix = inKeyOrder(written.mix);
  const notice = or(written.notice, 'nationalTeams.notice');
  const endurance = or(written.endurance, 'nationalTeams.endurance');
  return { nationalTeams: { teams, mix, bases, notice, endurance, standingCost, activationCost } };
}

function equipmentOf(file: LendingFile): { readonly equipment?: LentEquipment } {
  const { equipment: written } = file;
  if (written === undefined) return {};
  const { sets, icuPlaces, bases, ventilators = icuPlaces } = written;
  const staff = inKeyOrder(written.staff ?? {});
  return {
    equipment: { sets, icuPlaces, ventilators, staff, bases, notice: or(written.notice, 'equipment.notice') },
  };
}

function assignmentOf({
  assignment,
  assignEvery,
}: LendingFile): Pick<LendingStrategy, 'assignment' | 'assignEvery'> {
  return assignment === 'least-total-time' ? { assignment, assignEvery: or(assignEvery, 'assignEvery') } : {};
}

function strategyOf(file: LendingFile): LendingStrategy {
  const { id, owner = '', mandate, trigger, lenders, delays, hours, costs, movePatients } = file;
  const asked = file.competences ?? usualCompetences;
  return {
    id,
    owner,
    title: file.title ?? orderTitles[lenders.order],
    mandate,
    trigger: { measure: trigger.measure, over: trigger.over, for: or(trigger.for, 'trigger.for') },
    preconditions: [...new Set(file.preconditions)],
    lenders: {
      order: lenders.order,
      floor: or(lenders.floor, 'lenders.floor'),
      decline: lenders.decline ?? usualDecline(mandate).value,
      share: or(lenders.share, 'lenders.share'),
    },
    competences: [...new Set(asked)].sort(),
    delays: {
      activation: or(delays.activation, 'delays.activation'),
      decision: or(delays.decision, 'delays.decision'),
      mobilise: or(delays.mobilise, 'delays.mobilise'),
      induction: or(delays.induction, 'delays.induction'),
    },
    inductionEffect: or(file.inductionEffect, 'inductionEffect'),
    effect: or(file.effect, 'effect'),
    hours: {
      weekly: or(hours.weekly, 'hours.weekly'),
      rest: or(hours.rest, 'hours.rest'),
      longest: or(hours.longest, 'hours.longest'),
    },
    ...teamsOf(file),
    ...equipmentOf(file),
    movePatients,
    ...assignmentOf(file),
    costs: {
      hourlyPay: or(costs.hourlyPay, 'costs.hourlyPay'),
      supplement: or(costs.supplement, 'costs.supplement'),
      payer: costs.payer,
    },
  };
}

/** Reads a lending strategy. Undefined when something in it is wrong. */
export function readLending(session: Session, path: string): ReadLending | undefined {
  const { findings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'lending/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('lending', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, lendingFile, findings);
  if (file === undefined) return undefined;
  const strategy = strategyOf(file);
  checkLending(file, strategy, source, findings);
  if (findings.count > before) return undefined;
  const provenance = lendingProvenance(file, strategy, source, changes);
  return { lending: { ...strategy, provenance }, source };
}
