/**
 * The protection of published tables: which figures are hidden because they are of few, and which
 * further ones so that none of those can be reckoned from sums, by nobody and by no centre that
 * knows its own. It knows numbers and sums, nothing of records, tables or pages; the attack on what
 * it leaves (shelter.attack) knows nothing of it.
 */
package shelter.suppression;
