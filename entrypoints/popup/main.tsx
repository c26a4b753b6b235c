/** Entry of the popup page. */
export {};
