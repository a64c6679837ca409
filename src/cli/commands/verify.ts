import type { Command } from 'commander'
import { examples } from '../examples-help.ts'

export type VerifyFlags = { readonly json?: true }

export const addVerifyCommand = (program: Command): void => {
  program
    .command('verify')
    .summary('check evidence: every page and every quote against its hash')
    .description(
      'Checks what tidewaiter export --format warc wrote: that the archive is whole, that every page has the hash by which it is known, that every quote stands verbatim at its place in the page’s text, and that the text is what the page’s bytes are read as. Names what differs; the exit code is then 1.',
    )
    .argument('<file>', 'the archive, or the manifest beside it')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        ['tidewaiter verify barges.warc.gz', 'the archive by the manifest in it'],
        ['tidewaiter verify barges.manifest.json', 'also the archive itself by its hash'],
      ]),
    )
    .action(async (file: string, flags: VerifyFlags) => {
      const { verify } = await import('../actions/verify.ts')
      await verify(file, flags)
    })
}
