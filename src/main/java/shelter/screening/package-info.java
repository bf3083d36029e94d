/**
 * What of a counted year is shown: reads the rule of publication (contract section 7) into every
 * table, has the numbers protected (shelter.suppression) and the coming version attacked
 * (shelter.attack) together with all that was ever published.
 */
package shelter.screening;
