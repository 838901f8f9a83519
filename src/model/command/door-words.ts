import type { Minutes } from '../../domain/time.ts';
import { draws } from '../chance.ts';
import { crewWords, doorWords } from '../columns.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { isOpenTo, lastReceived, reportAt, reported } from './picture.ts';

/**
 * A crew has been turned away. Its word that the hospital is closed to the tag reaches command at once or after a delay, or
 * never; the crew itself knows it all the time. One word for each tag is on its way at a time: a second says nothing new.
 */
export function noteRefusal(incident: Incident, hospital: number, casualty: number): void {
  const { state, parameters } = incident;
  const { refusalTold, refusalToldAfter } = parameters;
  const tag = Math.min(2, state.tag[casualty]!);
  if (refusalTold < 1 && incident.luck(casualty, draws.refusalTold) >= refusalTold) return;
  if (refusalToldAfter === 0) hear(incident, hospital, tag, 0, incident.now);
  else send(incident, hospital, tag, refusalToldAfter);
}

/** The door has closed or opened. The hospital may say so by itself, beside its status reports. */
export function tellDoor(incident: Incident, hospital: number): void {
  const { state, parameters, compiled, setting } = incident;
  const { doorTold, doorToldAfter } = parameters;
  if (doorTold === 0) return;
  const number = state.doorMessages[hospital]!++;
  const clock = compiled.slots.clocks + 2 * setting.hospitals.length + hospital;
  if (incident.luck(clock, draws.doorTold, number) >= doorTold) return;
  send(incident, hospital, crewWords + (number % (doorWords - crewWords)), doorToldAfter);
}

/** Puts a word on its way; nothing new is said while that place is taken. */
function send(incident: Incident, hospital: number, place: number, minutes: number): void {
  const { state, machine, compiled } = incident;
  const word = hospital * doorWords + place;
  const slot = compiled.slots.words + word;
  if (machine.minute[slot] !== Infinity) return;
  state.wordSent[word] = incident.now;
  state.wordDoor[word] = state.doorClosed[hospital]!;
  incident.plan(slot, code.doorHeard, word, minutes);
}

/** A word about a door reaches command: a refused crew's about one tag, the hospital's own about all. */
export function hearDoor(incident: Incident, word: number): void {
  const { wordSent, wordDoor } = incident.state;
  const hospital = Math.floor(word / doorWords);
  const place = word % doorWords;
  const sent = wordSent[word]!;
  if (place < crewWords) hear(incident, hospital, place, 0, sent);
  else for (let tag = 0; tag < 3; tag++) hear(incident, hospital, tag, isOpenTo(wordDoor[word]!, tag), sent);
}

/** What was sent earlier than what command already knows of that door and tag changes nothing. */
function hear({ state }: Incident, hospital: number, tag: number, isOpen: 0 | 1, sent: Minutes): void {
  const { reports } = state;
  const at = reportAt(hospital, lastReceived);
  if (sent < Math.max(reports[at + reported.written]!, reports[at + reported.doorToldAt + tag]!)) return;
  reports[at + reported.doorToldAt + tag] = sent;
  reports[at + reported.isOpen + tag] = isOpen;
}
