/** What a command cannot or will not do, said in one line that names the cure. The program prints it and ends with exit code 2. */

export class Refused extends Error {
  override readonly name = 'Refused';
}
