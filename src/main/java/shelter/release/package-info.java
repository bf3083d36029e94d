/**
 * Publishing as the office does it: the preview of a coming version, the second person's yes to
 * what the first one saw, the log of versions, and the withdrawal of a faulty one.
 */
package shelter.release;
