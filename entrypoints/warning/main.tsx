/** Entry of the warning page. */
export {};
