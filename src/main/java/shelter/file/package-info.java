/** The files that records come and go in (contract section 5): their columns, and their rows. */
package shelter.file;
