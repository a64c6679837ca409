/** The part of a help page that teaches by example: command lines, each with what it does. */
export const examples = (lines: readonly (readonly [command: string, does: string])[]): string => {
  const width = Math.max(...lines.map(([command]) => command.length)) + 2
  return `\nExamples:\n${lines.map(([command, does]) => `  ${command.padEnd(width)}${does}`).join('\n')}`
}
