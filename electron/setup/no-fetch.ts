/**
 * The terminal program fetches nothing: what merely asks whether something is a request or a response gets its answer when
 * the program is built. Node would load its whole library for the network first, which takes longer than painting.
 */
export const NO_FETCH = { Request: 'undefined', Response: 'undefined' };
