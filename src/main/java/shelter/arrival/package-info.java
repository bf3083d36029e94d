/**
 * A family comes: one adult, children and animals in one flow. What holds for all is asked once,
 * and each child is a record of its own.
 */
package shelter.arrival;
