/** How wide a view may be: as the terminal is, within what reads well; 80 where there is none. */
export const viewWidth = (columns: number | undefined): number => Math.min(Math.max(columns ?? 80, 60), 100)

/** Whether standard output takes colour: a terminal that has it, and nobody who has said no (`NO_COLOR`). */
export const wantsColour = (): boolean => process.stdout.isTTY && process.stdout.hasColors()
