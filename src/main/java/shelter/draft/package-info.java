/**
 * What someone has begun to write, exactly as typed, kept within seconds of leaving a field. A
 * draft belongs to its author alone, is never counted, and goes when the record is saved, when its
 * person opts out, and after 14 days.
 */
package shelter.draft;
