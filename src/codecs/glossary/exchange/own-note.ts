/** What TBX-Basic has no category for travels in a note of this beginning, as JSON. */
export const ownNote = 'ungarble: ';
