/**
 * What every page has: its language, and the sentences that stand on it after something was
 * refused.
 */
package shelter.page;
