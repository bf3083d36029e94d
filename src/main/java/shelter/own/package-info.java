/**
 * The own centre's figures, counted from its records when they are asked for, beside its last years
 * and the nation's published ones; the records behind each; and tables for its own yearly report.
 */
package shelter.own;
