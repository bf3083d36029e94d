/**
 * What waits for somebody just now, counted from the records each time, with the way to where it is
 * done: the first page of the office and of the administrators, and a line in the manager's house.
 */
package shelter.next;
