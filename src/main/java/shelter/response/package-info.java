/**
 * The office's map of a year: which centres have reported, how whole their reports are, what looks
 * odd, whom to remind. Numbers and reports only, never a record of a person.
 */
package shelter.response;
