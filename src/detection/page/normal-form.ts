/** The form in which all lists of this room are matched. Never shown to anybody. */
import { FOLD_PAIRS } from './fold-table.ts';
import { createNormalForm } from './make-normal-form.ts';

/** See {@link createNormalForm}. Example: `提 現` -> `提现`. */
export const normalForm = createNormalForm(FOLD_PAIRS);
