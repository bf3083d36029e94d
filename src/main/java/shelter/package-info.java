/**
 * The shelter register. One word per feature: its package, its pages, its messages, its tests.
 *
 * <pre>
 * numbers      statistics, closing, publication  see records through SQL views only; nothing imports them
 * part of one  child                      belongs to a stay
 * records      stay, conversation         do not know each other
 * house        centre, user, year, person
 * ground       shared                     imports nothing of ours
 * outside      launch, nation             start the program; not in the WAR
 * </pre>
 */
package shelter;
