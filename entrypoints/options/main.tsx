/** Entry of the options page. */
export {};
