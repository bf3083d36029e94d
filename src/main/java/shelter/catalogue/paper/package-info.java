/** A published year to be read from end to end: one tagged document, and one page to print. */
package shelter.catalogue.paper;
