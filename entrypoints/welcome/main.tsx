/** Entry of the welcome page. */
export {};
