/**
 * All records of the centre in one list, whatever their kind, and what is done about one that is
 * wrong: who wrote it, deletion with a reason, moving it to the form where it belongs.
 */
package shelter.entry;
