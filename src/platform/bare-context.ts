/**
 * Takes the place of WXT's content-script context (alias in wxt.config.ts). Ours end by their own means, and WXT's announces
 * itself by an event on the page's document whose name holds the extension's id: any page could listen for it and so learn
 * who is warned, or end the script by sending it (docs/decisions/005-content-script-weight.md).
 */
export class ContentScriptContext {}
