/**
 * What a person has chosen to see in a list, kept on the server for that person alone. Only codes
 * of closed lists are kept, never what was searched for. An address that says what to show wins
 * over what is remembered, and only what was chosen on the page itself is remembered.
 */
package shelter.preference;
