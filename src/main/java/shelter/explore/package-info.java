/**
 * The ways to a figure: the list of all tables, the page of one table or figure, the search, and
 * what is told about the statistics. Everything is read from editions; the search index is made of
 * them once for each publication and language.
 */
package shelter.explore;
