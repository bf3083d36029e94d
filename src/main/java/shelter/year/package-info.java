/** The registration years: which are open, and how dates are typed. */
package shelter.year;
