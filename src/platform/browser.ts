/** The single import of webextension-polyfill: everything else in the house takes the browser from here. */
import browser from 'webextension-polyfill';

export { browser };
