/**
 * The shelters, their services for women and for men, and the municipalities that they serve. Their
 * dates are kept, so that a year is counted with the shelters it had.
 */
package shelter.centre;
