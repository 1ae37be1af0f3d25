/** Tells the demo's story on standard output. */
import { styleText } from 'node:util';

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a paragraph between two empty lines. */
export function tell(line: string): void {
  say(`\n${line}\n`);
}

let scenes = 0;

/** Begins a scene with a heading and what the reader needs to know. */
export function scene(title: string, lines: readonly string[]): void {
  scenes += 1;
  say(`\n${styleText(['bold', 'cyan'], `${String(scenes)}. ${title}`)}\n`);
  lines.forEach(say);
  say('');
}

/** Shows a command as a person would type it. */
export function showCommand(command: readonly string[]): void {
  say(styleText('dim', `$ ${command.join(' ')}`));
}
