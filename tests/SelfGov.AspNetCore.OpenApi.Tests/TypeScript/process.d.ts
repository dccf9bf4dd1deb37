// All that the driver needs to know of Node.js.
declare const process: { readonly argv: readonly string[] };
