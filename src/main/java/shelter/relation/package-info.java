/**
 * What the published figures have to do with each other, as data (relation.csv): which are the sum
 * of others, the same, or at most as large. Whoever hides a figure has to know it, and whoever
 * tries to reckon it.
 */
package shelter.relation;
