import { preconditions, type RequestTarget } from '../../domain/resources/lending.ts';
import type { LendingEvent, LoanStep } from '../../domain/trace.ts';
import type { Incident } from '../incident.ts';
import { loanStage, nation } from '../lending/loans.ts';
import type { LendingWitness } from './witness.ts';

/** Step that a loan has come to, by its stage after the move. */
const steps: Readonly<Record<number, LoanStep>> = {
  [loanStage.agreed]: 'agreed',
  [loanStage.travelling]: 'leaves',
  [loanStage.introduced]: 'arrives',
  [loanStage.serving]: 'serves',
  [loanStage.resting]: 'ends',
  [loanStage.none]: 'home',
};

/** Requests and loans, told as they pass. */
export class LendingWatch implements LendingWitness {
  private readonly incident: Incident;
  private readonly tell: (event: LendingEvent) => void;

  constructor(incident: Incident, tell: (event: LendingEvent) => void) {
    this.incident = incident;
    this.tell = tell;
  }

  requested(region: number, competence: number, persons: number, notOffered: number): void {
    this.tell({
      kind: 'request',
      minute: this.incident.now,
      region: this.region(region),
      competence: this.competence(competence),
      persons,
      notOffered,
    });
  }

  refused(region: number, to: RequestTarget, lacks: number): void {
    this.tell({
      kind: 'request-refused',
      minute: this.incident.now,
      region: this.region(region),
      to,
      lacks: preconditions[lacks]!,
    });
  }

  loanMoved(loan: number): void {
    const { state, setting, now } = this.incident;
    const from = state.loanFrom[loan]!;
    this.tell({
      kind: 'loan',
      minute: now,
      loan,
      step: steps[state.loanStages[loan]!]!,
      from: from === nation ? 'nation' : this.region(from),
      hospital: setting.hospitals[state.loanTo[loan]!]!.id,
      competence: this.competence(state.loanOf[loan]!),
      persons: state.loanPersons[loan]!,
      sets: state.loanSets[loan]!,
    });
  }

  private region(index: number): string {
    return this.incident.compiled.lending!.ground.regions[index]!.id;
  }

  private competence(index: number): string {
    return this.incident.cell.system.staffing.competences[index]!.id;
  }
}
