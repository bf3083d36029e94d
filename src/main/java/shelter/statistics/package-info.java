/**
 * Counting: views in sql/statistics say how, this package runs them at night and keeps the cells.
 */
package shelter.statistics;
