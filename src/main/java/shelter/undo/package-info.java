/**
 * The last step of somebody, taken back: a departure or a deletion by mistake. What was there
 * before lies in the session for a quarter of an hour, and nowhere else.
 */
package shelter.undo;
