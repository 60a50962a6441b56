/** Why a change can't be made: one sentence for the person who asked for it. */
export class Fault extends Error {}
