/** What `npm run build` makes isn't there; the message is one line that says so. */
export class Unbuilt extends Error {}
