/** Gives the shipped table of help lines its types; a test holds the file to them (tests/unit/help-lines.test.ts). */
import type { HelpLine } from '../../family/help-lines.ts';

export function readHelpLines(file: { readonly v: number; readonly lines: readonly unknown[] }): readonly HelpLine[] {
  return file.lines as readonly HelpLine[];
}
