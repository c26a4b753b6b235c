/** Entry of the worker: listeners must stand in the first tick, so start is synchronous. */
import { defineBackground } from 'wxt/utils/define-background';
import { start } from '../src/background/start.ts';

export default defineBackground({ main: () => start() });
