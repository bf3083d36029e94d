/** The shelters and their services for women and for men. */
package shelter.centre;
