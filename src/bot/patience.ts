/** Milliseconds by which telling one more person takes longer, on a machine of two cores. */
const TELLING = 8;

/**
 * Milliseconds until somebody is told that it takes longer. The more people wait, the sooner: telling all of them takes
 * time itself, and the last must hear it within a second too. One person alone is not told of what is nearly there,
 * because a message that changes a moment later is marked as edited.
 *
 * @param most for one person alone
 * @param waiting people whose answers are under way
 */
export const patienceFor = (most: number, waiting: number): number => Math.max(most / 2, most - waiting * TELLING);
