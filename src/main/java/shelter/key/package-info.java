/**
 * The centre's user keys: new ones, mistyped ones, two that are one person, lost ones. A key means
 * nothing outside the centre.
 */
package shelter.key;
