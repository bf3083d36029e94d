/**
 * A manager's yearly report (forms.md form G): what is asked, of the centre and of each service;
 * how it is read from a page and from a program by one and the same reader; and the states it goes
 * through. What the records of the year say against it is the business of quality.
 */
package shelter.report;
