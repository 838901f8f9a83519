import { formatMinutes } from '../../results/format.ts';
import type { Story } from './telling.ts';

/** As wide as a story gets where lines are not wrapped by themselves. */
const width = 100;

/** Breaks a text between words; the lines after the first stand `indent` in. */
export function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const isFull = line !== '' && line.length + 1 + word.length > width;
    if (isFull) lines.push(line);
    if (line === '') line = word;
    else line = isFull ? `${indent}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A story as plain lines: local clock, time since the incident, what happened. */
export function storyPage(story: Story): string {
  const times = story.lines.map(({ clock, minute }) => [clock, `+${formatMinutes(minute)}`] as const);
  const [clockWidth, sinceWidth] = [0, 1].map((at) =>
    Math.max(0, ...times.map((time) => time[at]?.length ?? 0)),
  );
  const lines = story.lines.flatMap(({ said }, at) => {
    const [clock = '', since = ''] = times[at] ?? [];
    const start = `${clock.padEnd(clockWidth ?? 0)}  ${since.padStart(sinceWidth ?? 0)}  `;
    const indent = ' '.repeat(start.length);
    return wrapped(`${start}${said.join(' ')}`, indent);
  });
  const head = story.head.flatMap((text) => wrapped(text, ''));
  const parts = [head, lines, story.tail].filter((part) => part.length > 0);
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
