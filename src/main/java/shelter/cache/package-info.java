/**
 * Published pages are made once and served from memory with validators: a reader never waits for
 * the database, and reads on when it is away. What the pages are made of has a stamp (Editions);
 * when it changes, all are made anew.
 */
package shelter.cache;
