/**
 * The closing of a year as something that can be proved: its versions with what they were counted
 * from, reopening for a time, the second person, and the opening of the next year.
 */
package shelter.closing;
